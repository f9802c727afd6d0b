<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About VisualLens</source>
            <translation>About VisualLens</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>VisualLens {version}</source>
            <translation>VisualLens {version}</translation>
        </message>
        <message>
            <source>Recommends places from your own photos, on your own device.</source>
            <translation>Recommends places from your own photos, on your own device.</translation>
        </message>
        <message>
            <source>After the method of the paper “VisualLens: Personalization through Visual History”. Free software under the Apache License 2.0; built with Qt (LGPL), PyTorch, SQLite and others, whose licences come with the app.</source>
            <translation>After the method of the paper “VisualLens: Personalization through Visual History”. Free software under the Apache License 2.0; built with Qt (LGPL), PyTorch, SQLite and others, whose licences come with the app.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Add folder …</translation>
        </message>
        <message>
            <source>Paste a list of places …</source>
            <translation>Paste a list of places …</translation>
        </message>
        <message>
            <source>Import a list of places …</source>
            <translation>Import a list of places …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Set my location …</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>Look for new photos</translation>
        </message>
        <message>
            <source>Pause or go on reading</source>
            <translation>Pause or go on reading</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Files that could not be read</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>Search photos</translation>
        </message>
        <message>
            <source>Ask a question</source>
            <translation>Ask a question</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>New conversation</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Stop answering</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>Larger pictures</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>Smaller pictures</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introduction</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>About VisualLens</source>
            <translation>About VisualLens</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>I have nothing to recommend for “{category}” yet.</source>
            <translation>I have nothing to recommend for “{category}” yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) for “{category}”.</source>
            <translation>
                <numerusform>%n place for “{category}”.</numerusform>
                <numerusform>%n places for “{category}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours shaped this. The places that fit them best:</source>
            <translation>
                <numerusform>%n photo of yours shaped this. The places that fit them best:</numerusform>
                <numerusform>%n photos of yours shaped this. The places that fit them best:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours say something about “{category}”. The places that fit them best:</source>
            <translation>
                <numerusform>%n photo of yours says something about “{category}”. The places that fit them best:</numerusform>
                <numerusform>%n photos of yours say something about “{category}”. The places that fit them best:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show more places (%n left)</source>
            <translation>
                <numerusform>Show more places (%n left)</numerusform>
                <numerusform>Show more places (%n left)</numerusform>
            </translation>
        </message>
        <message>
            <source>What I looked at</source>
            <translation>What I looked at</translation>
        </message>
        <message>
            <source>Shows the numbered photos behind this answer.</source>
            <translation>Shows the numbered photos behind this answer.</translation>
        </message>
        <message>
            <source>not trained for recommending</source>
            <translation>not trained for recommending</translation>
        </message>
        <message>
            <source>trained for recommending</source>
            <translation>trained for recommending</translation>
        </message>
        <message>
            <source>Ranked on this device by {model}, {trained}.</source>
            <translation>Ranked on this device by {model}, {trained}.</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Colours: {choice}</source>
            <translation>Colours: {choice}</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Size of text</translation>
        </message>
        <message>
            <source>Size of text in percent</source>
            <translation>Size of text in percent</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Takes effect when the app is started again.</source>
            <translation>Takes effect when the app is started again.</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>In the background</translation>
        </message>
        <message>
            <source>Keep running when I close the window</source>
            <translation>Keep running when I close the window</translation>
        </message>
        <message>
            <source>Tell me when all photos have been read</source>
            <translation>Tell me when all photos have been read</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>The helper that reads photos and answers stopped several times. Your library is safe.</source>
            <translation>The helper that reads photos and answers stopped several times. Your library is safe.</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>Start it again</translation>
        </message>
        <message>
            <source>First, some photos</source>
            <translation>First, some photos</translation>
        </message>
        <message>
            <source>Add a folder in the library. I can answer as soon as the first are read.</source>
            <translation>Add a folder in the library. I can answer as soon as the first are read.</translation>
        </message>
        <message>
            <source>Where would you like to go?</source>
            <translation>Where would you like to go?</translation>
        </message>
        <message numerus="yes">
            <source>I compare places with what %n photo(s) say you like.</source>
            <translation>
                <numerusform>I compare places with what %n photo says you like.</numerusform>
                <numerusform>I compare places with what %n photos say you like.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskStatus</name>
        <message>
            <source>Reading your question and {count} places …</source>
            <translation>Reading your question and {count} places …</translation>
        </message>
        <message>
            <source>Looking through {count} photos …</source>
            <translation>Looking through {count} photos …</translation>
        </message>
        <message>
            <source>Learning from {count} photos that matter …</source>
            <translation>Learning from {count} photos that matter …</translation>
        </message>
        <message>
            <source>Laying out what I looked at …</source>
            <translation>Laying out what I looked at …</translation>
        </message>
        <message>
            <source>Comparing {count} places with your photos …</source>
            <translation>Comparing {count} places with your photos …</translation>
        </message>
        <message>
            <source>Thinking …</source>
            <translation>Thinking …</translation>
        </message>
    </context>
    <context>
        <name>Caption</name>
        <message>
            <source>The models describe photos in English.</source>
            <translation>The models describe photos in English.</translation>
        </message>
    </context>
    <context>
        <name>CardFeedback</name>
        <message>
            <source>More places like “{text}” from now on.</source>
            <translation>More places like “{text}” from now on.</translation>
        </message>
        <message>
            <source>“{text}” will not be recommended again.</source>
            <translation>“{text}” will not be recommended again.</translation>
        </message>
        <message>
            <source>“{text}” counts more from now on.</source>
            <translation>“{text}” counts more from now on.</translation>
        </message>
        <message>
            <source>“{text}” does not count any more.</source>
            <translation>“{text}” does not count any more.</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>This photo will not be used in answers.</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Reading your question …</source>
            <translation>Reading your question …</translation>
        </message>
        <message>
            <source>Getting ready. Your question is asked in a moment …</source>
            <translation>Getting ready. Your question is asked in a moment …</translation>
        </message>
        <message>
            <source>“Nearby” needs to know near to what.</source>
            <translation>“Nearby” needs to know near to what.</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Set my location …</translation>
        </message>
        <message>
            <source>The helper stopped while answering. Your question is kept; ask it again.</source>
            <translation>The helper stopped while answering. Your question is kept; ask it again.</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again. Your question is kept …</source>
            <translation>The helper stopped and is being started again. Your question is kept …</translation>
        </message>
        <message>
            <source>This question was not answered yet.</source>
            <translation>This question was not answered yet.</translation>
        </message>
        <message>
            <source>The conversation was deleted.</source>
            <translation>The conversation was deleted.</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Where would you like to go?</source>
            <translation>Where would you like to go?</translation>
        </message>
        <message>
            <source>I compare places with what your photos say you like. All of it stays here.</source>
            <translation>I compare places with what your photos say you like. All of it stays here.</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Show earlier messages</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Working on your question</source>
            <translation>Working on your question</translation>
        </message>
        <message>
            <source>closer</source>
            <translation>closer</translation>
        </message>
        <message>
            <source>cheaper</source>
            <translation>cheaper</translation>
        </message>
        <message>
            <source>better rated</source>
            <translation>better rated</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>open now</translation>
        </message>
        <message>
            <source>You asked: {text}</source>
            <translation>You asked: {text}</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Ask again</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Ask for a place, for example “recommend a nearby museum”</source>
            <translation>Ask for a place, for example “recommend a nearby museum”</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>Your question</translation>
        </message>
        <message>
            <source>Enter sends, Shift and Enter start a new line.</source>
            <translation>Enter sends, Shift and Enter start a new line.</translation>
        </message>
        <message>
            <source>Choose among this list of places</source>
            <translation>Choose among this list of places</translation>
        </message>
        <message>
            <source>Choose among</source>
            <translation>Choose among</translation>
        </message>
        <message>
            <source>Add a list of places …</source>
            <translation>Add a list of places …</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n place(s))</source>
            <translation>
                <numerusform>{name} (%n place)</numerusform>
                <numerusform>{name} (%n places)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Delete removes one; it can be undone.</source>
            <translation>Delete removes one; it can be undone.</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>New conversation</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Delete this conversation</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Show the log</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. Your lists, conversations and what you typed are kept. You can go on; if it happens again, quit and start the app anew.</source>
            <translation>This is our mistake, not yours. Your lists, conversations and what you typed are kept. You can go on; if it happens again, quit and start the app anew.</translation>
        </message>
        <message>
            <source>What happened: {what}. The log is {path}</source>
            <translation>What happened: {what}. The log is {path}</translation>
        </message>
    </context>
    <context>
        <name>EncryptionCard</name>
        <message>
            <source>Encrypt …</source>
            <translation>Encrypt …</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Change the passphrase …</translation>
        </message>
        <message>
            <source>Decrypt …</source>
            <translation>Decrypt …</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <translation>Lock when nobody is here</translation>
        </message>
        <message numerus="yes">
            <source>Lock after %n minute(s)</source>
            <translation>
                <numerusform>Lock after %n minute</numerusform>
                <numerusform>Lock after %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Never lock by itself</source>
            <translation>Never lock by itself</translation>
        </message>
        <message>
            <source>Lock it with a passphrase</source>
            <translation>Lock it with a passphrase</translation>
        </message>
        <message>
            <source>The library is not encrypted: whoever can read your files can read it, too.</source>
            <translation>The library is not encrypted: whoever can read your files can read it, too.</translation>
        </message>
        <message>
            <source>The library is encrypted. The keyring of this computer opens it.</source>
            <translation>The library is encrypted. The keyring of this computer opens it.</translation>
        </message>
        <message>
            <source>The library is encrypted. Its passphrase is asked for at every start.</source>
            <translation>The library is encrypted. Its passphrase is asked for at every start.</translation>
        </message>
    </context>
    <context>
        <name>EncryptionController</name>
        <message>
            <source>Decrypt</source>
            <translation>Decrypt</translation>
        </message>
        <message>
            <source>Afterwards, whoever can read your files can read the library and its backups in the data folder.</source>
            <translation>Afterwards, whoever can read your files can read the library and its backups in the data folder.</translation>
        </message>
        <message>
            <source>Keep it encrypted</source>
            <translation>Keep it encrypted</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase everything</source>
            <translation>Erase everything</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>erase</translation>
        </message>
        <message>
            <source>Type “{word}” to go on:</source>
            <translation>Type “{word}” to go on:</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Keep everything</translation>
        </message>
        <message>
            <source>Erase everything?</source>
            <translation>Erase everything?</translation>
        </message>
        <message>
            <source>This cannot be undone. All that was learned, your lists, conversations, corrections, settings, backups in the data folder and logs are removed. Not one photo is touched.</source>
            <translation>This cannot be undone. All that was learned, your lists, conversations, corrections, settings, backups in the data folder and logs are removed. Not one photo is touched.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
    </context>
    <context>
        <name>FailuresView</name>
        <message>
            <source>Files that could not be read</source>
            <translation>Files that could not be read</translation>
        </message>
        <message>
            <source>Back to the photos</source>
            <translation>Back to the photos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Everything else is in your library. These files were left alone; nothing in them was changed.</source>
            <translation>Everything else is in your library. These files were left alone; nothing in them was changed.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>%n file could not be read</numerusform>
                <numerusform>%n files could not be read</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file could be read</source>
            <translation>Every file could be read</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search your photos, for example “dog on a beach”</source>
            <translation>Search your photos, for example “dog on a beach”</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>Search photos</translation>
        </message>
        <message>
            <source>Results follow as you type.</source>
            <translation>Results follow as you type.</translation>
        </message>
        <message>
            <source>Clear or start the search</source>
            <translation>Clear or start the search</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>All photos</translation>
        </message>
        <message>
            <source>With a place</source>
            <translation>With a place</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>File missing</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Not readable</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Choose dates</source>
            <translation>Choose dates</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>Smaller pictures</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>Larger pictures</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Taken from</translation>
        </message>
        <message>
            <source>Taken until</source>
            <translation>Taken until</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Any date</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <source>Places you will like, from photos you took</source>
            <translation>Places you will like, from photos you took</translation>
        </message>
        <message>
            <source>VisualLens looks at your photos and learns what you enjoy: harbours, old trains, quiet gardens. Give it a list of places and it tells you which of them fit you best, and shows the photos that say so.</source>
            <translation>VisualLens looks at your photos and learns what you enjoy: harbours, old trains, quiet gardens. Give it a list of places and it tells you which of them fit you best, and shows the photos that say so.</translation>
        </message>
        <message>
            <source>Nothing leaves this device. There is no account and no cloud.</source>
            <translation>Nothing leaves this device. There is no account and no cloud.</translation>
        </message>
        <message>
            <source>Your photos are only read. Nothing is ever changed, moved or deleted.</source>
            <translation>Your photos are only read. Nothing is ever changed, moved or deleted.</translation>
        </message>
        <message>
            <source>You can see everything it believes, correct it, and erase all of it.</source>
            <translation>You can see everything it believes, correct it, and erase all of it.</translation>
        </message>
        <message>
            <source>Where are your photos?</source>
            <translation>Where are your photos?</translation>
        </message>
        <message>
            <source>Choose one or more folders, or drop them here. You can change this later.</source>
            <translation>Choose one or more folders, or drop them here. You can change this later.</translation>
        </message>
        <message>
            <source>Folders to read</source>
            <translation>Folders to read</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Add folder …</translation>
        </message>
        <message>
            <source>How well should it look?</source>
            <translation>How well should it look?</translation>
        </message>
        <message>
            <source>Start at once with what is built in. Better models can be added at any time.</source>
            <translation>Start at once with what is built in. Better models can be added at any time.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Step {step} of {steps}</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Add a folder of photos</translation>
        </message>
    </context>
    <context>
        <name>FoldersController</name>
        <message>
            <source>“{folder}” cannot be reached. Its photos stay in the library; connect the drive to open them.</source>
            <translation>“{folder}” cannot be reached. Its photos stay in the library; connect the drive to open them.</translation>
        </message>
        <message>
            <source>“{folder}” was taken out of the library. Its files are untouched.</source>
            <translation>“{folder}” was taken out of the library. Its files are untouched.</translation>
        </message>
        <message>
            <source>This folder cannot be reached now.</source>
            <translation>This folder cannot be reached now.</translation>
        </message>
    </context>
    <context>
        <name>FoldersPanel</name>
        <message>
            <source>Folders</source>
            <translation>Folders</translation>
        </message>
        <message>
            <source>Choose a folder to see only its photos. Press the menu key for more.</source>
            <translation>Choose a folder to see only its photos. Press the menu key for more.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Add folder …</translation>
        </message>
        <message>
            <source>Photos are only read, never changed or moved.</source>
            <translation>Photos are only read, never changed or moved.</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>All photos</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Add a folder of photos</translation>
        </message>
        <message>
            <source>Not reachable. Nothing is lost.</source>
            <translation>Not reachable. Nothing is lost.</translation>
        </message>
        <message>
            <source>{photos}, reading</source>
            <translation>{photos}, reading</translation>
        </message>
        <message>
            <source>{photos}, paused</source>
            <translation>{photos}, paused</translation>
        </message>
        <message>
            <source>{photos}, {failed} not readable</source>
            <translation>{photos}, {failed} not readable</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Show in file manager</translation>
        </message>
        <message>
            <source>Look for changes now</source>
            <translation>Look for changes now</translation>
        </message>
        <message>
            <source>Forget this folder (the photos stay where they are)</source>
            <translation>Forget this folder (the photos stay where they are)</translation>
        </message>
    </context>
    <context>
        <name>Formatting</name>
        <message>
            <source>{0} m</source>
            <translation>{0} m</translation>
        </message>
        <message>
            <source>{0} km</source>
            <translation>{0} km</translation>
        </message>
        <message>
            <source>{0} mi</source>
            <translation>{0} mi</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>month and year</comment>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>less than a minute left</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n day(s) left</source>
            <translation>
                <numerusform>about %n day left</numerusform>
                <numerusform>about %n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos a second</source>
            <translation>{0} photos a second</translation>
        </message>
        <message>
            <source>{0} photos a minute</source>
            <translation>{0} photos a minute</translation>
        </message>
    </context>
    <context>
        <name>HomeLocationDialog</name>
        <message>
            <source>My location</source>
            <translation>My location</translation>
        </message>
        <message>
            <source>Latitude, longitude, for example 48.8606, 2.3376</source>
            <translation>Latitude, longitude, for example 48.8606, 2.3376</translation>
        </message>
        <message>
            <source>Latitude and longitude</source>
            <translation>Latitude and longitude</translation>
        </message>
        <message>
            <source>Places of your photos</source>
            <translation>Places of your photos</translation>
        </message>
        <message>
            <source>None of your photos knows where it was taken. Type a position above.</source>
            <translation>None of your photos knows where it was taken. Type a position above.</translation>
        </message>
        <message>
            <source>Use this location</source>
            <translation>Use this location</translation>
        </message>
        <message>
            <source>Forget my location</source>
            <translation>Forget my location</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Where is “nearby”?</source>
            <translation>Where is “nearby”?</translation>
        </message>
        <message>
            <source>Distances are measured from here. The location stays on this device.</source>
            <translation>Distances are measured from here. The location stays on this device.</translation>
        </message>
        <message>
            <source>Or take it from your photos:</source>
            <translation>Or take it from your photos:</translation>
        </message>
        <message>
            <source>This is not a position. Type latitude and longitude as decimal numbers.</source>
            <translation>This is not a position. Type latitude and longitude as decimal numbers.</translation>
        </message>
    </context>
    <context>
        <name>ImportPlacesDialog</name>
        <message>
            <source>Import places</source>
            <translation>Import places</translation>
        </message>
        <message>
            <source>Name of the list</source>
            <translation>Name of the list</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Import places from {file}</source>
            <translation>Import places from {file}</translation>
        </message>
        <message>
            <source>Columns and places</source>
            <translation>Columns and places</translation>
        </message>
        <message>
            <source>Columns are separated by {delimiter}, the text is {encoding}.</source>
            <translation>Columns are separated by {delimiter}, the text is {encoding}.</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>not in the file</translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>column {n}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Column for {field}</source>
            <translation>Column for {field}</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>commas</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>semicolons</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>tabs</translation>
        </message>
        <message>
            <source>vertical bars</source>
            <translation>vertical bars</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>My places</translation>
        </message>
    </context>
    <context>
        <name>IndexController</name>
        <message>
            <source>Getting ready …</source>
            <translation>Getting ready …</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again …</source>
            <translation>The helper stopped and is being started again …</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>The helper does not run.</translation>
        </message>
    </context>
    <context>
        <name>LibraryController</name>
        <message>
            <source>Searching …</source>
            <translation>Searching …</translation>
        </message>
        <message>
            <source>Search is still starting. Try again in a moment.</source>
            <translation>Search is still starting. Try again in a moment.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nothing fits</translation>
        </message>
        <message>
            <source>Try other words, or look at all photos.</source>
            <translation>Try other words, or look at all photos.</translation>
        </message>
        <message>
            <source>Looks similar</source>
            <translation>Looks similar</translation>
        </message>
        <message>
            <source>Fits best</source>
            <translation>Fits best</translation>
        </message>
        <message>
            <source>May fit, less certain</source>
            <translation>May fit, less certain</translation>
        </message>
        <message numerus="yes">
            <source>%n good match(es)</source>
            <translation>
                <numerusform>%n good match</numerusform>
                <numerusform>%n good matches</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits well. These come closest.</source>
            <translation>Nothing fits well. These come closest.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Without a date</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo fits this filter</source>
            <translation>No photo fits this filter</translation>
        </message>
        <message>
            <source>Change the filter above, or look at all photos.</source>
            <translation>Change the filter above, or look at all photos.</translation>
        </message>
        <message>
            <source>Your photos are waiting</source>
            <translation>Your photos are waiting</translation>
        </message>
        <message>
            <source>Add a folder with photos, or drop one here. They are only read, never changed, and nothing leaves this device.</source>
            <translation>Add a folder with photos, or drop one here. They are only read, never changed, and nothing leaves this device.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Add folder …</translation>
        </message>
        <message>
            <source>Looking through your folders</source>
            <translation>Looking through your folders</translation>
        </message>
        <message>
            <source>The first photos appear here in a moment.</source>
            <translation>The first photos appear here in a moment.</translation>
        </message>
        <message>
            <source>No photos here yet</source>
            <translation>No photos here yet</translation>
        </message>
        <message>
            <source>Photos appear here when they have been read.</source>
            <translation>Photos appear here when they have been read.</translation>
        </message>
        <message>
            <source>Look for photos now</source>
            <translation>Look for photos now</translation>
        </message>
        <message>
            <source>Search does not work right now</source>
            <translation>Search does not work right now</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>This photo is no longer in the library.</source>
            <translation>This photo is no longer in the library.</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <translation>The file of this photo cannot be reached now.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) will not be used in answers.</source>
            <translation>
                <numerusform>%n photo will not be used in answers.</numerusform>
                <numerusform>%n photos will not be used in answers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <source>Opening your library …</source>
            <translation>Opening your library …</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>Similar photos</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message numerus="yes">
            <source>Never use these %n photo(s) in answers</source>
            <translation>
                <numerusform>Never use this photo in answers</numerusform>
                <numerusform>Never use these %n photos in answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Licence text</translation>
        </message>
        <message>
            <source>I have read this and agree</source>
            <translation>I have read this and agree</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>{model} has its own terms</source>
            <translation>{model} has its own terms</translation>
        </message>
    </context>
    <context>
        <name>LookedAtDialog</name>
        <message>
            <source>What I looked at</source>
            <translation>What I looked at</translation>
        </message>
        <message numerus="yes">
            <source>Grid of %n numbered photo(s)</source>
            <translation>
                <numerusform>Grid of %n numbered photo</numerusform>
                <numerusform>Grid of %n numbered photos</numerusform>
            </translation>
        </message>
        <message>
            <source>The list beside it says what is in each cell.</source>
            <translation>The list beside it says what is in each cell.</translation>
        </message>
        <message>
            <source>Photos by number</source>
            <translation>Photos by number</translation>
        </message>
        <message>
            <source>Enter opens the photo.</source>
            <translation>Enter opens the photo.</translation>
        </message>
        <message>
            <source>These photos of yours matter most for “{category}”. The answer was drawn from them, their captions and their words, and from nothing else.</source>
            <translation>These photos of yours matter most for “{category}”. The answer was drawn from them, their captions and their words, and from nothing else.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Photo {number}: {caption}. {words}</source>
            <translation>Photo {number}: {caption}. {words}</translation>
        </message>
        <message>
            <source>Match {score}</source>
            <translation>Match {score}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Go to</source>
            <translation>Go to</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>ModelsController</name>
        <message>
            <source>Looking at the hardware …</source>
            <translation>Looking at the hardware …</translation>
        </message>
        <message>
            <source>{size} to download, when you ask for it in the settings.</source>
            <translation>{size} to download, when you ask for it in the settings.</translation>
        </message>
        <message>
            <source>Starter: works at once</source>
            <translation>Starter: works at once</translation>
        </message>
        <message>
            <source>Part of the app, no download, any computer, about 1 GB of memory.</source>
            <translation>Part of the app, no download, any computer, about 1 GB of memory.</translation>
        </message>
        <message>
            <source>Recommended: sees more</source>
            <translation>Recommended: sees more</translation>
        </message>
        <message>
            <source>This computer: {cores} processor cores, {memory} of memory, no graphics card that can run models. The starter models suit it.</source>
            <translation>This computer: {cores} processor cores, {memory} of memory, no graphics card that can run models. The starter models suit it.</translation>
        </message>
        <message>
            <source>This computer: {card} with {card_memory}, {memory} of memory.</source>
            <translation>This computer: {card} with {card_memory}, {memory} of memory.</translation>
        </message>
        <message>
            <source>finds photos</source>
            <translation>finds photos</translation>
        </message>
        <message>
            <source>describes photos</source>
            <translation>describes photos</translation>
        </message>
        <message>
            <source>ranks places</source>
            <translation>ranks places</translation>
        </message>
        <message>
            <source>takes {size} of memory, more than is free</source>
            <translation>takes {size} of memory, more than is free</translation>
        </message>
        <message>
            <source>takes {size} of memory</source>
            <translation>takes {size} of memory</translation>
        </message>
        <message>
            <source>{model} is installed. Choose “Use” to work with it.</source>
            <translation>{model} is installed. Choose “Use” to work with it.</translation>
        </message>
        <message>
            <source>The model as a ZIP file, or any file of its folder</source>
            <translation>The model as a ZIP file, or any file of its folder</translation>
        </message>
        <message>
            <source>Models (*.zip *.safetensors *.json)</source>
            <translation>Models (*.zip *.safetensors *.json)</translation>
        </message>
        <message>
            <source>Every file of {model} is as it should be.</source>
            <translation>Every file of {model} is as it should be.</translation>
        </message>
        <message>
            <source>{model} was removed.</source>
            <translation>{model} was removed.</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run {model}: an answer will take minutes. The starter answers at once.</source>
            <translation>This computer has no graphics card that can run {model}: an answer will take minutes. The starter answers at once.</translation>
        </message>
        <message>
            <source>Another model is being worked on. Wait for it or stop it.</source>
            <translation>Another model is being worked on. Wait for it or stop it.</translation>
        </message>
        <message>
            <source>Working on {model} …</source>
            <translation>Working on {model} …</translation>
        </message>
        <message>
            <source>Fetching {model}: {done} of {total}</source>
            <translation>Fetching {model}: {done} of {total}</translation>
        </message>
        <message>
            <source>Checking {model}: {done} of {total}</source>
            <translation>Checking {model}: {done} of {total}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Progress of the model</source>
            <translation>Progress of the model</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>The starter models work at once. Better ones are downloaded only when you ask for it, or taken from a folder or ZIP file without any network.</source>
            <translation>The starter models work at once. Better ones are downloaded only when you ask for it, or taken from a folder or ZIP file without any network.</translation>
        </message>
        <message>
            <source>Add a model of your own …</source>
            <translation>Add a model of your own …</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>4-bit: least memory</source>
            <translation>4-bit: least memory</translation>
        </message>
        <message>
            <source>8-bit: nearly exact</source>
            <translation>8-bit: nearly exact</translation>
        </message>
        <message>
            <source>16-bit: exact, most memory</source>
            <translation>16-bit: exact, most memory</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Language models in memory</source>
            <translation>Language models in memory</translation>
        </message>
        <message>
            <source>Precision:</source>
            <translation>Precision:</translation>
        </message>
        <message>
            <source>Give the memory back when nobody asked for:</source>
            <translation>Give the memory back when nobody asked for:</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>Starter</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommended</translation>
        </message>
        <message>
            <source>As in the research paper</source>
            <translation>As in the research paper</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Your own</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>From a file …</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in use</translation>
        </message>
        <message>
            <source>part of the app</source>
            <translation>part of the app</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>not installed</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installed</translation>
        </message>
        <message>
            <source>incomplete, install it again</source>
            <translation>incomplete, install it again</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Choose the file …</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>The same again</translation>
        </message>
        <message>
            <source>Keep it in the keyring of this computer</source>
            <translation>Keep it in the keyring of this computer</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Encrypt</translation>
        </message>
        <message>
            <source>Make one for me</source>
            <translation>Make one for me</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Write it down and keep it safe. Without it nobody can read the library and its backups again, not even we. Your photos are not encrypted and stay as they are.</source>
            <translation>Write it down and keep it safe. Without it nobody can read the library and its backups again, not even we. Your photos are not encrypted and stay as they are.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s), better several words.</source>
            <translation>
                <numerusform>At least %n character, better several words.</numerusform>
                <numerusform>At least %n characters, better several words.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>The two are not the same yet.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>PastePlacesDialog</name>
        <message>
            <source>Paste a list of places</source>
            <translation>Paste a list of places</translation>
        </message>
        <message>
            <source>One place a line, for example:

Harbour Museum - old ships and sea charts
City Gallery - modern paintings

A table copied from a spreadsheet works too.</source>
            <translation>One place a line, for example:

Harbour Museum - old ships and sea charts
City Gallery - modern paintings

A table copied from a spreadsheet works too.</translation>
        </message>
        <message>
            <source>List of places</source>
            <translation>List of places</translation>
        </message>
        <message>
            <source>One place a line.</source>
            <translation>One place a line.</translation>
        </message>
        <message>
            <source>Name of the list</source>
            <translation>Name of the list</translation>
        </message>
        <message>
            <source>Keep this list</source>
            <translation>Keep this list</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>My places</translation>
        </message>
    </context>
    <context>
        <name>PauseRules</name>
        <message>
            <source>Waiting for mains power.</source>
            <translation>Waiting for mains power.</translation>
        </message>
        <message>
            <source>Waiting until {hour}:00.</source>
            <translation>Waiting until {hour}:00.</translation>
        </message>
        <message>
            <source>Waiting while you work.</source>
            <translation>Waiting while you work.</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter opens a photo, Shift and arrows select several.</source>
            <translation>Arrow keys move, Enter opens a photo, Shift and arrows select several.</translation>
        </message>
    </context>
    <context>
        <name>PhotoGridModel</name>
        <message>
            <source>Photo, still loading</source>
            <translation>Photo, still loading</translation>
        </message>
        <message>
            <source>{words}
Match {score}</source>
            <translation>{words}
Match {score}</translation>
        </message>
        <message>
            <source>folder not reachable</source>
            <translation>folder not reachable</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>file missing</translation>
        </message>
    </context>
    <context>
        <name>PhotoThumb</name>
        <message>
            <source>Photo: {caption}</source>
            <translation>Photo: {caption}</translation>
        </message>
        <message>
            <source>Enter opens the photo, the menu key offers more.</source>
            <translation>Enter opens the photo, the menu key offers more.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>Never use this photo</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Previous photo</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Next photo</translation>
        </message>
        <message>
            <source>{position} of {total}</source>
            <translation>{position} of {total}</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>What is in it</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>Similar photos</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>About this photo</source>
            <translation>About this photo</translation>
        </message>
        <message>
            <source>Use this photo again</source>
            <translation>Use this photo again</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>Never use this photo</translation>
        </message>
        <message>
            <source>Hidden photos stay in the library but shape no answer.</source>
            <translation>Hidden photos stay in the library but shape no answer.</translation>
        </message>
        <message>
            <source>{word}, search for it</source>
            <translation>{word}, search for it</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>The folder of this photo is not reachable now.</source>
            <translation>The folder of this photo is not reachable now.</translation>
        </message>
        <message>
            <source>The file is no longer in its folder.</source>
            <translation>The file is no longer in its folder.</translation>
        </message>
    </context>
    <context>
        <name>PlacesController</name>
        <message>
            <source>The list was deleted.</source>
            <translation>The list was deleted.</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>My places</translation>
        </message>
        <message>
            <source>Import a list of places</source>
            <translation>Import a list of places</translation>
        </message>
        <message>
            <source>Lists of places ({patterns});;All files (*)</source>
            <translation>Lists of places ({patterns});;All files (*)</translation>
        </message>
        <message>
            <source>The centre of your recent photos</source>
            <translation>The centre of your recent photos</translation>
        </message>
    </context>
    <context>
        <name>PlacesModel</name>
        <message numerus="yes">
            <source>Remove %n place(s)</source>
            <translation>
                <numerusform>Remove %n place</numerusform>
                <numerusform>Remove %n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make one place of %n rows</source>
            <translation>
                <numerusform>Make one place of %n rows</numerusform>
                <numerusform>Make one place of %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is one name: there is no comma and no “and” in it.</source>
            <translation>“{name}” is one name: there is no comma and no “and” in it.</translation>
        </message>
        <message>
            <source>Make several places of {name}</source>
            <translation>Make several places of {name}</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Add a place</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Edit {name}</translation>
        </message>
        <message>
            <source>A place needs a name.</source>
            <translation>A place needs a name.</translation>
        </message>
        <message>
            <source>The price is 1 (cheap) to 4 (expensive).</source>
            <translation>The price is 1 (cheap) to 4 (expensive).</translation>
        </message>
        <message>
            <source>The rating is a number from 0 to 5.</source>
            <translation>The rating is a number from 0 to 5.</translation>
        </message>
        <message>
            <source>A position is latitude and longitude, for example 48.8606, 2.3376.</source>
            <translation>A position is latitude and longitude, for example 48.8606, 2.3376.</translation>
        </message>
    </context>
    <context>
        <name>PlacesPreview</name>
        <message>
            <source>Places found</source>
            <translation>Places found</translation>
        </message>
        <message>
            <source>Space ticks a row, Enter or F2 edits a cell, Delete removes rows.</source>
            <translation>Space ticks a row, Enter or F2 edits a cell, Delete removes rows.</translation>
        </message>
        <message>
            <source>Lines that need a look</source>
            <translation>Lines that need a look</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>The selected rows are one place.</source>
            <translation>The selected rows are one place.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>The selected row names several places.</source>
            <translation>The selected row names several places.</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>Remove the selected places</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n place found</numerusform>
                <numerusform>%n places found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) ticked</source>
            <translation>
                <numerusform>%n place ticked</numerusform>
                <numerusform>%n places ticked</numerusform>
            </translation>
        </message>
        <message>
            <source>{chosen} of {found}</source>
            <translation>{chosen} of {found}</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>No places yet</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Line {line}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) need a look</source>
            <translation>
                <numerusform>%n line needs a look</numerusform>
                <numerusform>%n lines need a look</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesView</name>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Lists of places</source>
            <translation>Lists of places</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>Paste a list …</translation>
        </message>
        <message>
            <source>Import a file …</source>
            <translation>Import a file …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Set my location …</translation>
        </message>
        <message>
            <source>“Nearby” is measured from there.</source>
            <translation>“Nearby” is measured from there.</translation>
        </message>
        <message>
            <source>Name of this list</source>
            <translation>Name of this list</translation>
        </message>
        <message>
            <source>Places of this list</source>
            <translation>Places of this list</translation>
        </message>
        <message>
            <source>Enter or F2 edits a cell, Delete removes rows, both can be undone.</source>
            <translation>Enter or F2 edits a cell, Delete removes rows, both can be undone.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Add a place</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>Remove the selected places</translation>
        </message>
        <message>
            <source>Delete list</source>
            <translation>Delete list</translation>
        </message>
        <message>
            <source>Ask about these</source>
            <translation>Ask about these</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Undo: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Which places should I choose among?</source>
            <translation>Which places should I choose among?</translation>
        </message>
        <message>
            <source>Paste a list from a message or a web page, or import a file. I compare the places on it with your photos. You can also drop a file here.</source>
            <translation>Paste a list from a message or a web page, or import a file. I compare the places on it with your photos. You can also drop a file here.</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>New place</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Thumbnails</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>There is nothing at this place yet.</source>
            <translation>There is nothing at this place yet.</translation>
        </message>
        <message>
            <source>The backup is complete.</source>
            <translation>The backup is complete.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written.</source>
            <translation>
                <numerusform>%n file was written.</numerusform>
                <numerusform>%n files were written.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the library …</source>
            <translation>Checking the library …</translation>
        </message>
        <message>
            <source>The report was saved. Read it before you send it.</source>
            <translation>The report was saved. Read it before you send it.</translation>
        </message>
        <message>
            <source>The library file is damaged. Restore a backup.</source>
            <translation>The library file is damaged. Restore a backup.</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restore …</translation>
        </message>
        <message>
            <source>The library file is sound.</source>
            <translation>The library file is sound.</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Back up to</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>Restore from</source>
            <translation>Restore from</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Export to</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy and data</source>
            <translation>Privacy and data</translation>
        </message>
        <message>
            <source>Nothing leaves this device. Your photos are only ever read. All that the app has learned lies in these places:</source>
            <translation>Nothing leaves this device. Your photos are only ever read. All that the app has learned lies in these places:</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Keep it safe</translation>
        </message>
        <message>
            <source>A backup holds everything but the photos and models themselves.</source>
            <translation>A backup holds everything but the photos and models themselves.</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>Back up …</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restore …</translation>
        </message>
        <message>
            <source>Check the library</source>
            <translation>Check the library</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>Take it along</translation>
        </message>
        <message>
            <source>Everything as JSON and CSV, readable without this app.</source>
            <translation>Everything as JSON and CSV, readable without this app.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Export …</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Ask for help</translation>
        </message>
        <message>
            <source>The report names versions, counts and errors. It holds no photo, no path and no word of yours.</source>
            <translation>The report names versions, counts and errors. It holds no photo, no path and no word of yours.</translation>
        </message>
        <message>
            <source>Save a report …</source>
            <translation>Save a report …</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Erase everything</translation>
        </message>
        <message>
            <source>Removes all the app has learned, your lists, conversations and settings. Installed models and your photos stay where they are.</source>
            <translation>Removes all the app has learned, your lists, conversations and settings. Installed models and your photos stay where they are.</translation>
        </message>
        <message>
            <source>Erase everything …</source>
            <translation>Erase everything …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Show {what}</translation>
        </message>
    </context>
    <context>
        <name>ProfileController</name>
        <message>
            <source>Choose a kind of place</source>
            <translation>Choose a kind of place</translation>
        </message>
        <message>
            <source>Type for example “museum” above to see what your photos say about it.</source>
            <translation>Type for example “museum” above to see what your photos say about it.</translation>
        </message>
        <message>
            <source>Looking through your photos …</source>
            <translation>Looking through your photos …</translation>
        </message>
        <message>
            <source>The app is still getting ready. Try again in a moment.</source>
            <translation>The app is still getting ready. Try again in a moment.</translation>
        </message>
        <message>
            <source>Your photos say nothing about this yet</source>
            <translation>Your photos say nothing about this yet</translation>
        </message>
        <message>
            <source>Choose another kind of place, or add more photos to the library.</source>
            <translation>Choose another kind of place, or add more photos to the library.</translation>
        </message>
        <message>
            <source>“{subject}” does not count</source>
            <translation>“{subject}” does not count</translation>
        </message>
        <message>
            <source>“{subject}” always counts</source>
            <translation>“{subject}” always counts</translation>
        </message>
        <message>
            <source>One photo is never used</source>
            <translation>One photo is never used</translation>
        </message>
        <message>
            <source>More like “{subject}”</source>
            <translation>More like “{subject}”</translation>
        </message>
        <message>
            <source>“{subject}” is not for me</source>
            <translation>“{subject}” is not for me</translation>
        </message>
        <message>
            <source>This cannot be shown right now</source>
            <translation>This cannot be shown right now</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>“{word}” does not count any more.</source>
            <translation>“{word}” does not count any more.</translation>
        </message>
        <message>
            <source>“{word}” always counts from now on.</source>
            <translation>“{word}” always counts from now on.</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>This photo will not be used in answers.</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) were taken back.</source>
            <translation>
                <numerusform>%n correction was taken back.</numerusform>
                <numerusform>%n corrections were taken back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export profile</source>
            <translation>Export profile</translation>
        </message>
        <message>
            <source>The profile was exported.</source>
            <translation>The profile was exported.</translation>
        </message>
    </context>
    <context>
        <name>ProfileView</name>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Kind of place</translation>
        </message>
        <message>
            <source>Type any kind of place and press Enter.</source>
            <translation>Type any kind of place and press Enter.</translation>
        </message>
        <message>
            <source>museum, café, beach …</source>
            <translation>museum, café, beach …</translation>
        </message>
        <message>
            <source>What do I believe about</source>
            <translation>What do I believe about</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Takes back every correction of this kind of place.</source>
            <translation>Takes back every correction of this kind of place.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Export …</translation>
        </message>
        <message>
            <source>What you corrected</source>
            <translation>What you corrected</translation>
        </message>
        <message>
            <source>Drawn from the photos that matter most for this kind of place. Remove what is wrong, pin what is right; every answer follows.</source>
            <translation>Drawn from the photos that matter most for this kind of place. Remove what is wrong, pin what is right; every answer follows.</translation>
        </message>
        <message>
            <source>What I believe</source>
            <translation>What I believe</translation>
        </message>
        <message>
            <source>Weight of {word}: {share}</source>
            <translation>Weight of {word}: {share}</translation>
        </message>
        <message>
            <source>{word}, weight {share}</source>
            <translation>{word}, weight {share}</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin {word}</source>
            <translation>Unpin {word}</translation>
        </message>
        <message>
            <source>Pin {word}: always counts</source>
            <translation>Pin {word}: always counts</translation>
        </message>
        <message>
            <source>Remove {word}: says nothing about me</source>
            <translation>Remove {word}: says nothing about me</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Undo: {what}</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Reading photos</source>
            <translation>Reading photos</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Gently: in the background, the computer stays quiet</source>
            <translation>Gently: in the background, the computer stays quiet</translation>
        </message>
        <message>
            <source>Fast: uses the whole computer until it is done</source>
            <translation>Fast: uses the whole computer until it is done</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>You can always pause and go on below.</source>
            <translation>You can always pause and go on below.</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Only when plugged in</translation>
        </message>
        <message>
            <source>Pause while I use the computer</source>
            <translation>Pause while I use the computer</translation>
        </message>
        <message>
            <source>Only at these hours:</source>
            <translation>Only at these hours:</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>{distance} away</source>
            <translation>{distance} away</translation>
        </message>
        <message>
            <source>rated {rating}</source>
            <translation>rated {rating}</translation>
        </message>
        <message>
            <source>Number {rank}: {name}</source>
            <translation>Number {rank}: {name}</translation>
        </message>
        <message>
            <source>because of {words}</source>
            <translation>because of {words}</translation>
        </message>
        <message>
            <source>Because of your photos</source>
            <translation>Because of your photos</translation>
        </message>
        <message>
            <source>More like {name}</source>
            <translation>More like {name}</translation>
        </message>
        <message>
            <source>{name} is not for me</source>
            <translation>{name} is not for me</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Pages of the settings</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Reading photos</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Privacy and data</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Keyboard</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introduction</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Keyboard</source>
            <translation>Keyboard</translation>
        </message>
        <message>
            <source>Click into a field and press the keys you want.</source>
            <translation>Click into a field and press the keys you want.</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>All as at first</translation>
        </message>
        <message>
            <source>Keys for: {action}</source>
            <translation>Keys for: {action}</translation>
        </message>
        <message>
            <source>As at first: {action}</source>
            <translation>As at first: {action}</translation>
        </message>
        <message>
            <source>These keys already belong to “{action}”.</source>
            <translation>These keys already belong to “{action}”.</translation>
        </message>
    </context>
    <context>
        <name>StatePage</name>
        <message>
            <source>Busy</source>
            <translation>Busy</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>recommend a nearby {category}</source>
            <translation>recommend a nearby {category}</translation>
        </message>
        <message>
            <source>something about {word}</source>
            <translation>something about {word}</translation>
        </message>
        <message>
            <source>somewhere green to walk</source>
            <translation>somewhere green to walk</translation>
        </message>
        <message>
            <source>where should I eat tonight?</source>
            <translation>where should I eat tonight?</translation>
        </message>
    </context>
    <context>
        <name>TaskBar</name>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Share of photos read</source>
            <translation>Share of photos read</translation>
        </message>
        <message>
            <source>Pause reading photos</source>
            <translation>Pause reading photos</translation>
        </message>
        <message>
            <source>Stop reading photos</source>
            <translation>Stop reading photos</translation>
        </message>
        <message>
            <source>Go on reading photos</source>
            <translation>Go on reading photos</translation>
        </message>
        <message numerus="yes">
            <source>%n not readable</source>
            <translation>
                <numerusform>%n not readable</numerusform>
                <numerusform>%n not readable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read, show them</source>
            <translation>
                <numerusform>%n file could not be read, show them</numerusform>
                <numerusform>%n files could not be read, show them</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {found} photos read</source>
            <translation>{done} of {found} photos read</translation>
        </message>
        <message numerus="yes">
            <source>Up to date. %n photo(s) read.</source>
            <translation>
                <numerusform>Up to date. %n photo read.</numerusform>
                <numerusform>Up to date. %n photos read.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nothing to do.</translation>
        </message>
        <message>
            <source>Stopping after this group of photos …</source>
            <translation>Stopping after this group of photos …</translation>
        </message>
        <message>
            <source>Paused. {counted}.</source>
            <translation>Paused. {counted}.</translation>
        </message>
        <message>
            <source>Looking for photos …</source>
            <translation>Looking for photos …</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open VisualLens</source>
            <translation>Open VisualLens</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>All photos have been read</source>
            <translation>All photos have been read</translation>
        </message>
        <message>
            <source>{count} photos are in your library.</source>
            <translation>{count} photos are in your library.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>VisualLens is locked</source>
            <translation>VisualLens is locked</translation>
        </message>
        <message>
            <source>Type the passphrase of your library.</source>
            <translation>Type the passphrase of your library.</translation>
        </message>
        <message>
            <source>This backup is locked</source>
            <translation>This backup is locked</translation>
        </message>
        <message>
            <source>Type the passphrase that the library had when the backup was made.</source>
            <translation>Type the passphrase that the library had when the backup was made.</translation>
        </message>
        <message>
            <source>The library is being written anew …</source>
            <translation>The library is being written anew …</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>WordChip</name>
        <message>
            <source>Word: {word}</source>
            <translation>Word: {word}</translation>
        </message>
        <message>
            <source>Opens a menu.</source>
            <translation>Opens a menu.</translation>
        </message>
        <message>
            <source>More of this</source>
            <translation>More of this</translation>
        </message>
        <message>
            <source>This says nothing about me</source>
            <translation>This says nothing about me</translation>
        </message>
    </context>
    <context>
        <name>_GridPicture</name>
        <message>
            <source>The picture of this older answer was cleared. The list is complete.</source>
            <translation>The picture of this older answer was cleared. The list is complete.</translation>
        </message>
    </context>
</TS>
