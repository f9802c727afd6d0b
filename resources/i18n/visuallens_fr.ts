<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About VisualLens</source>
            <translation>À propos de VisualLens</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>VisualLens {version}</source>
            <translation>VisualLens {version}</translation>
        </message>
        <message>
            <source>Recommends places from your own photos, on your own device.</source>
            <translation>Recommande des lieux d’après vos propres photos, sur votre propre appareil.</translation>
        </message>
        <message>
            <source>After the method of the paper “VisualLens: Personalization through Visual History”. Free software under the Apache License 2.0; built with Qt (LGPL), PyTorch, SQLite and others, whose licences come with the app.</source>
            <translation>D’après la méthode de l’article « VisualLens: Personalization through Visual History ». Logiciel libre sous licence Apache 2.0 ; réalisé avec Qt (LGPL), PyTorch, SQLite et d’autres, dont les licences accompagnent l’application.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ajouter un dossier …</translation>
        </message>
        <message>
            <source>Paste a list of places …</source>
            <translation>Coller une liste de lieux …</translation>
        </message>
        <message>
            <source>Import a list of places …</source>
            <translation>Importer une liste de lieux …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Définir ma position …</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>Chercher de nouvelles photos</translation>
        </message>
        <message>
            <source>Pause or go on reading</source>
            <translation>Suspendre ou reprendre la lecture</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Fichiers illisibles</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>Chercher des photos</translation>
        </message>
        <message>
            <source>Ask a question</source>
            <translation>Poser une question</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Arrêter la réponse</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>Images plus grandes</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>Images plus petites</translation>
        </message>
        <message>
            <source>What is where</source>
            <translation>Qu’est-ce qui est où</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Présentation</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>About VisualLens</source>
            <translation>À propos de VisualLens</translation>
        </message>
    </context>
    <context>
        <name>AlbumsController</name>
        <message numerus="yes">
            <source>%n photo(s) added to the favourites.</source>
            <translation>
                <numerusform>%n photo ajoutée aux favoris.</numerusform>
                <numerusform>%n photos ajoutées aux favoris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) taken out of the favourites.</source>
            <translation>
                <numerusform>%n photo retirée des favoris.</numerusform>
                <numerusform>%n photos retirées des favoris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added to “{album}”.</source>
            <translation>
                <numerusform>%n photo ajoutée à « {album} ».</numerusform>
                <numerusform>%n photos ajoutées à « {album} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) taken out of “{album}”.</source>
            <translation>
                <numerusform>%n photo retirée de « {album} ».</numerusform>
                <numerusform>%n photos retirées de « {album} ».</numerusform>
            </translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Nouvel album</translation>
        </message>
        <message>
            <source>The album is now called “{album}”.</source>
            <translation>L’album s’appelle maintenant « {album} ».</translation>
        </message>
        <message>
            <source>The album “{album}” was deleted. Its photos are still there.</source>
            <translation>L’album « {album} » a été supprimé. Ses photos sont toujours là.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>No browser could be opened.</source>
            <translation>Aucun navigateur n’a pu être ouvert.</translation>
        </message>
        <message>
            <source>You have been to “{name}”.</source>
            <translation>Vous êtes déjà allé à « {name} ».</translation>
        </message>
        <message>
            <source>“{name}” is on your wish list.</source>
            <translation>« {name} » est dans votre liste d’envies.</translation>
        </message>
        <message>
            <source>“{name}” counts as new to you.</source>
            <translation>« {name} » compte comme nouveau pour vous.</translation>
        </message>
        <message>
            <source>“{name}” is off your wish list.</source>
            <translation>« {name} » n’est plus dans votre liste d’envies.</translation>
        </message>
        <message>
            <source>“{name}” may be recommended again.</source>
            <translation>« {name} » peut à nouveau être recommandé.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Enregistrer la réponse</translation>
        </message>
        <message>
            <source>answer.html</source>
            <translation>reponse.html</translation>
        </message>
        <message>
            <source>Web page (*.html);;PDF (*.pdf)</source>
            <translation>Page web (*.html);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The answer was saved.</source>
            <translation>La réponse a été enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>AnswerMap</name>
        <message numerus="yes">
            <source>Map of %n place(s)</source>
            <translation>
                <numerusform>Carte de %n lieu</numerusform>
                <numerusform>Carte de %n lieux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) without a position are not on it.</source>
            <translation>
                <numerusform>%n lieu sans position n’y figure pas.</numerusform>
                <numerusform>%n lieux sans position n’y figurent pas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>I have nothing to recommend for “{category}” yet.</source>
            <translation>Je n’ai encore rien à recommander pour « {category} ».</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) for “{category}”.</source>
            <translation>
                <numerusform>%n lieu pour « {category} ».</numerusform>
                <numerusform>%n lieux pour « {category} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours shaped this. The places that fit them best:</source>
            <translation>
                <numerusform>%n de vos photos a compté ici. Les lieux qui lui vont le mieux :</numerusform>
                <numerusform>%n de vos photos ont compté ici. Les lieux qui leur vont le mieux :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours say something about “{category}”. The places that fit them best:</source>
            <translation>
                <numerusform>%n de vos photos dit quelque chose sur « {category} ». Les lieux qui lui vont le mieux :</numerusform>
                <numerusform>%n de vos photos disent quelque chose sur « {category} ». Les lieux qui leur vont le mieux :</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommend “{name}” again</source>
            <translation>Recommander à nouveau « {name} »</translation>
        </message>
        <message numerus="yes">
            <source>Show more places (%n left)</source>
            <translation>
                <numerusform>Afficher plus de lieux (encore %n)</numerusform>
                <numerusform>Afficher plus de lieux (encore %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>What I looked at</source>
            <translation>Ce que j’ai regardé</translation>
        </message>
        <message>
            <source>Shows the numbered photos behind this answer.</source>
            <translation>Affiche les photos numérotées derrière cette réponse.</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Copier la réponse</translation>
        </message>
        <message>
            <source>Copies all places as text.</source>
            <translation>Copie tous les lieux comme texte.</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Enregistrer …</translation>
        </message>
        <message>
            <source>Saves it as a web page or PDF.</source>
            <translation>L’enregistre en page web ou PDF.</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Imprimer …</translation>
        </message>
        <message>
            <source>Prints it.</source>
            <translation>L’imprime.</translation>
        </message>
        <message>
            <source>not trained for recommending</source>
            <translation>non entraîné à recommander</translation>
        </message>
        <message>
            <source>trained for recommending</source>
            <translation>entraîné à recommander</translation>
        </message>
        <message>
            <source>Ranked on this device by {model}, {trained}.</source>
            <translation>Classé sur cet appareil par {model}, {trained}.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>Add places …</source>
            <translation>Ajouter des lieux …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Définir ma position …</translation>
        </message>
        <message>
            <source>Add a photo folder …</source>
            <translation>Ajouter un dossier de photos …</translation>
        </message>
        <message>
            <source>{rank}. {name}: score {score}</source>
            <translation>{rank}. {name} : score {score}</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>En arrière-plan</translation>
        </message>
    </context>
    <context>
        <name>AskStatus</name>
        <message>
            <source>Reading your question and {count} places …</source>
            <translation>Lecture de votre question et de {count} lieux …</translation>
        </message>
        <message>
            <source>Looking through {count} photos …</source>
            <translation>Recherche parmi {count} photos …</translation>
        </message>
        <message>
            <source>Learning from {count} photos that matter …</source>
            <translation>Apprentissage à partir de {count} photos qui comptent …</translation>
        </message>
        <message>
            <source>Laying out what I looked at …</source>
            <translation>Mise en page de ce que j’ai regardé …</translation>
        </message>
        <message>
            <source>Asking the language model: about {count} min on this processor …</source>
            <translation>Question au modèle de langage : environ {count} min sur ce processeur …</translation>
        </message>
        <message>
            <source>The language model still compares {count} places …</source>
            <translation>Le modèle de langage compare encore {count} lieux …</translation>
        </message>
        <message>
            <source>Comparing {count} places with your photos …</source>
            <translation>Comparaison de {count} lieux avec vos photos …</translation>
        </message>
        <message>
            <source>Thinking …</source>
            <translation>Réflexion …</translation>
        </message>
    </context>
    <context>
        <name>BetterModels</name>
        <message>
            <source>The better models are installed and used from now on.</source>
            <translation>Les meilleurs modèles sont installés et utilisés désormais.</translation>
        </message>
    </context>
    <context>
        <name>Caption</name>
        <message>
            <source>The models describe photos in English.</source>
            <translation>Les modèles décrivent les photos en anglais.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>with somebody</source>
            <translation>avec quelqu’un</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>une photo</translation>
        </message>
        <message>
            <source>a dark photo</source>
            <translation>une photo sombre</translation>
        </message>
        <message>
            <source>a bright photo</source>
            <translation>une photo claire</translation>
        </message>
        <message>
            <source>a black and white photo</source>
            <translation>une photo en noir et blanc</translation>
        </message>
        <message>
            <source>indoors</source>
            <translation>à l’intérieur</translation>
        </message>
        <message>
            <source>outdoors</source>
            <translation>plein air</translation>
        </message>
        <message>
            <source>mostly {word}</source>
            <translation>surtout {word}</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>peut-être {word}</translation>
        </message>
        <message>
            <source>near {city}</source>
            <translation>près de {city}</translation>
        </message>
        <message>
            <source>video, at {time}</source>
            <translation>vidéo, à {time}</translation>
        </message>
        <message>
            <source>in the morning</source>
            <translation>le matin</translation>
        </message>
        <message>
            <source>around midday</source>
            <translation>vers midi</translation>
        </message>
        <message>
            <source>in the afternoon</source>
            <translation>l’après-midi</translation>
        </message>
        <message>
            <source>in the evening</source>
            <translation>le soir</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>la nuit</translation>
        </message>
    </context>
    <context>
        <name>CardFeedback</name>
        <message>
            <source>More places like “{text}” from now on.</source>
            <translation>Désormais plus de lieux comme « {text} ».</translation>
        </message>
        <message>
            <source>“{text}” will not be recommended again.</source>
            <translation>« {text} » ne sera plus recommandé.</translation>
        </message>
        <message>
            <source>“{text}” counts more from now on.</source>
            <translation>« {text} » compte davantage désormais.</translation>
        </message>
        <message>
            <source>“{text}” does not count any more.</source>
            <translation>« {text} » ne compte plus.</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>Cette photo ne servira plus aux réponses.</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Reading your question …</source>
            <translation>Lecture de votre question …</translation>
        </message>
        <message>
            <source>Getting ready. Your question is asked in a moment …</source>
            <translation>Préparation. Votre question sera posée dans un instant …</translation>
        </message>
        <message>
            <source>The helper stopped while answering. Your question is kept; ask it again.</source>
            <translation>Le programme auxiliaire s’est arrêté pendant la réponse. Votre question est conservée ; posez-la de nouveau.</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again. Your question is kept …</source>
            <translation>Le programme auxiliaire s’est arrêté et redémarre. Votre question est conservée …</translation>
        </message>
        <message>
            <source>This question was not answered yet.</source>
            <translation>Cette question n’a pas encore reçu de réponse.</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Afficher les messages précédents</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Working on your question</source>
            <translation>Traitement de votre question</translation>
        </message>
        <message>
            <source>closer</source>
            <translation>plus près</translation>
        </message>
        <message>
            <source>cheaper</source>
            <translation>moins cher</translation>
        </message>
        <message>
            <source>better rated</source>
            <translation>mieux noté</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>ouvert maintenant</translation>
        </message>
        <message>
            <source>You asked: {text}</source>
            <translation>Vous avez demandé : {text}</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Demander de nouveau</translation>
        </message>
    </context>
    <context>
        <name>ClusterMarkers</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}k</source>
            <comment>thousands</comment>
            <translation>{0}k</translation>
        </message>
    </context>
    <context>
        <name>ClusterRows</name>
        <message>
            <source>{place} and elsewhere</source>
            <translation>{place} et ailleurs</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Ask for a place, for example “recommend a nearby museum”</source>
            <translation>Demandez un lieu, par exemple « recommande-moi un musée tout près »</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>Votre question</translation>
        </message>
        <message>
            <source>Enter sends, Shift and Enter start a new line.</source>
            <translation>Entrée envoie, Maj et Entrée commencent une nouvelle ligne.</translation>
        </message>
        <message>
            <source>Choose among this list of places</source>
            <translation>Choisir parmi cette liste de lieux</translation>
        </message>
        <message>
            <source>and places of the world</source>
            <translation>et des lieux du monde</translation>
        </message>
        <message>
            <source>Choose among places of the world, too</source>
            <translation>Choisir aussi parmi les lieux du monde</translation>
        </message>
        <message>
            <source>Choose among</source>
            <translation>Choisir parmi</translation>
        </message>
        <message>
            <source>Add a list of places …</source>
            <translation>Ajouter une liste de lieux …</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n place(s))</source>
            <translation>
                <numerusform>{name} (%n lieu)</numerusform>
                <numerusform>{name} (%n lieux)</numerusform>
            </translation>
        </message>
        <message>
            <source>Places of the world</source>
            <translation>Lieux du monde</translation>
        </message>
        <message>
            <source>Asked next</source>
            <translation>Posée ensuite</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Delete removes one, which can be undone; F2 gives it another name.</source>
            <translation>Suppr en retire une, ce qui peut être annulé ; F2 lui donne un autre nom.</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Chercher dans les conversations</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Renommer …</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Supprimer cette conversation</translation>
        </message>
    </context>
    <context>
        <name>ConversationsController</name>
        <message>
            <source>The conversation was deleted.</source>
            <translation>La conversation a été supprimée.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Afficher le journal</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. Your lists, conversations and what you typed are kept. You can go on; if it happens again, quit and start the app anew.</source>
            <translation>C’est notre erreur, pas la vôtre. Vos listes, vos conversations et ce que vous avez saisi sont conservés. Vous pouvez continuer ; si cela se reproduit, quittez l’application et relancez-la.</translation>
        </message>
        <message>
            <source>What happened: {what}. The log is {path}</source>
            <translation>Ce qui s’est passé : {what}. Le journal est {path}</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>dans %n fichier</numerusform>
                <numerusform>dans %n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the same content</source>
            <translation>
                <numerusform>%n fichier de même contenu</numerusform>
                <numerusform>%n fichiers de même contenu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the same picture</source>
            <translation>
                <numerusform>%n fichier avec la même image</numerusform>
                <numerusform>%n fichiers avec la même image</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EncryptionCard</name>
        <message>
            <source>Encrypt …</source>
            <translation>Chiffrer …</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Changer la phrase secrète …</translation>
        </message>
        <message>
            <source>Decrypt …</source>
            <translation>Déchiffrer …</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller maintenant</translation>
        </message>
        <message>
            <source>Lock it with a passphrase</source>
            <translation>La verrouiller par une phrase secrète</translation>
        </message>
        <message>
            <source>The library is not encrypted: whoever can read your files can read it, too.</source>
            <translation>La photothèque n’est pas chiffrée : qui peut lire vos fichiers peut aussi la lire.</translation>
        </message>
        <message>
            <source>The library is encrypted. The keyring of this computer opens it.</source>
            <translation>La photothèque est chiffrée. Le trousseau de cet ordinateur l’ouvre.</translation>
        </message>
        <message>
            <source>The library is encrypted. Its passphrase is asked for at every start.</source>
            <translation>La photothèque est chiffrée. Sa phrase secrète est demandée à chaque démarrage.</translation>
        </message>
    </context>
    <context>
        <name>EncryptionController</name>
        <message>
            <source>Decrypt</source>
            <translation>Déchiffrer</translation>
        </message>
        <message>
            <source>Afterwards, whoever can read your files can read the library and its backups in the data folder.</source>
            <translation>Ensuite, qui peut lire vos fichiers pourra lire la photothèque et ses sauvegardes dans le dossier de données.</translation>
        </message>
        <message>
            <source>Keep it encrypted</source>
            <translation>La garder chiffrée</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>effacer</translation>
        </message>
        <message>
            <source>Type “{word}” to go on:</source>
            <translation>Saisissez « {word} » pour continuer :</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Tout garder</translation>
        </message>
        <message>
            <source>Erase everything?</source>
            <translation>Tout effacer ?</translation>
        </message>
        <message>
            <source>This cannot be undone. All that was learned, your lists, conversations, corrections, settings, backups in the data folder and logs are removed. Not one photo is touched.</source>
            <translation>C’est irréversible. Tout ce qui a été appris, vos listes, conversations, corrections, réglages, les sauvegardes du dossier de données et les journaux sont supprimés. Aucune photo n’est touchée.</translation>
        </message>
    </context>
    <context>
        <name>Facets</name>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Keyword</source>
            <translation>Mot-clé</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <source>{stars} or more</source>
            <translation>{stars} ou plus</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoris</translation>
        </message>
    </context>
    <context>
        <name>FacetsPanel</name>
        <message>
            <source>Choose photos by</source>
            <translation>Choisir les photos par</translation>
        </message>
        <message>
            <source>Open a row to see its values; choose one to see only its photos.</source>
            <translation>Ouvrez une ligne pour voir ses valeurs ; choisissez-en une pour ne voir que ses photos.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these photos has any.</source>
            <translation>Aucune de ces photos n’en a.</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Renommer …</translation>
        </message>
        <message>
            <source>Delete the album (its photos stay)</source>
            <translation>Supprimer l’album (ses photos restent)</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>FailuresView</name>
        <message>
            <source>Files that could not be read</source>
            <translation>Fichiers illisibles</translation>
        </message>
        <message>
            <source>Back to the photos</source>
            <translation>Retour aux photos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Everything else is in your library. These files were left alone; nothing in them was changed.</source>
            <translation>Tout le reste est dans votre photothèque. Ces fichiers ont été laissés tels quels ; rien n’y a été modifié.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être lu</numerusform>
                <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file could be read</source>
            <translation>Tous les fichiers ont pu être lus</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search your photos, for example “dog on a beach”</source>
            <translation>Cherchez dans vos photos, par exemple « chien sur une plage »</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>Chercher des photos</translation>
        </message>
        <message>
            <source>Results follow as you type.</source>
            <translation>Les résultats suivent la saisie.</translation>
        </message>
        <message>
            <source>Clear or start the search</source>
            <translation>Effacer ou lancer la recherche</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toutes les photos</translation>
        </message>
        <message>
            <source>With a place</source>
            <translation>Avec un lieu</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>Fichier manquant</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Illisibles</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Choose dates</source>
            <translation>Choisir des dates</translation>
        </message>
        <message>
            <source>Stack photos of the same</source>
            <translation>Empiler les photos identiques</translation>
        </message>
        <message>
            <source>Photos in their own shapes</source>
            <translation>Photos dans leur propre format</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>Images plus petites</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>Images plus grandes</translation>
        </message>
        <message>
            <source>Press to search without this.</source>
            <translation>Appuyer pour chercher sans cela.</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Prises depuis</translation>
        </message>
        <message>
            <source>Taken until</source>
            <translation>Prises jusqu’au</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>until</source>
            <translation>au</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Toutes les dates</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message numerus="yes">
            <source>Photos on the map: %n</source>
            <translation>
                <numerusform>Photos sur la carte : %n</numerusform>
                <numerusform>Photos sur la carte : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Press to show the others again.</source>
            <translation>Appuyez pour montrer de nouveau les autres.</translation>
        </message>
        <message>
            <source>{facet}: {value}</source>
            <translation>{facet} : {value}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunController</name>
        <message numerus="yes">
            <source>Your library with %n photo(s) is here. Nothing is read twice.</source>
            <translation>
                <numerusform>Votre photothèque avec %n photo est là. Rien n’est lu deux fois.</numerusform>
                <numerusform>Votre photothèque avec %n photos est là. Rien n’est lu deux fois.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message numerus="yes">
            <source>{folder} (%n file(s))</source>
            <translation>
                <numerusform>{folder} (%n fichier)</numerusform>
                <numerusform>{folder} (%n fichiers)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Start with %n file(s)</source>
            <translation>
                <numerusform>Commencer avec %n fichier</numerusform>
                <numerusform>Commencer avec %n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Places you will like, from photos you took</source>
            <translation>Des lieux qui vous plairont, d’après les photos que vous avez prises</translation>
        </message>
        <message>
            <source>VisualLens looks at your photos and learns what you enjoy: harbours, old trains, quiet gardens. Give it a list of places and it tells you which of them fit you best, and shows the photos that say so.</source>
            <translation>VisualLens regarde vos photos et apprend ce que vous aimez : ports, vieux trains, jardins tranquilles. Donnez-lui une liste de lieux : il vous dit lesquels vous conviennent le mieux et montre les photos qui le disent.</translation>
        </message>
        <message>
            <source>Nothing leaves this device. There is no account and no cloud.</source>
            <translation>Rien ne quitte cet appareil. Il n’y a ni compte ni nuage.</translation>
        </message>
        <message>
            <source>Your photos are only read. Nothing is ever changed, moved or deleted.</source>
            <translation>Vos photos sont seulement lues. Rien n’est jamais modifié, déplacé ou supprimé.</translation>
        </message>
        <message>
            <source>You can see everything it believes, correct it, and erase all of it.</source>
            <translation>Vous pouvez voir tout ce qu’il croit, le corriger et tout effacer.</translation>
        </message>
        <message>
            <source>Where are your photos?</source>
            <translation>Où sont vos photos ?</translation>
        </message>
        <message>
            <source>Choose one or more folders, or drop them here. You can change this later.</source>
            <translation>Choisissez un ou plusieurs dossiers, ou déposez-les ici. Vous pourrez changer cela plus tard.</translation>
        </message>
        <message>
            <source>Folders to read</source>
            <translation>Dossiers à lire</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ajouter un dossier …</translation>
        </message>
        <message>
            <source>How well should it look?</source>
            <translation>Avec quelle finesse doit-il regarder ?</translation>
        </message>
        <message>
            <source>Start at once with what is built in. Better models can be added at any time.</source>
            <translation>Commencez tout de suite avec ce qui est intégré. De meilleurs modèles peuvent être ajoutés à tout moment.</translation>
        </message>
        <message>
            <source>No folder is chosen, so there are no photos to read. You can go back, or add one in the library later.</source>
            <translation>Aucun dossier n’est choisi : il n’y a donc pas de photos à lire. Vous pouvez revenir en arrière ou en ajouter un plus tard dans la bibliothèque.</translation>
        </message>
        <message>
            <source>Progress of the model</source>
            <translation>Progression du modèle</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Stopped. The starter models are used.</source>
            <translation>Arrêté. Les modèles de base sont utilisés.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Étape {step} sur {steps}</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Continuer en arrière-plan</translation>
        </message>
        <message>
            <source>Your photos are being read meanwhile.</source>
            <translation>Vos photos sont lues pendant ce temps.</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Ajouter un dossier de photos</translation>
        </message>
    </context>
    <context>
        <name>Folded</name>
        <message>
            <source>shown</source>
            <translation>affiché</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
    </context>
    <context>
        <name>FoldersController</name>
        <message>
            <source>“{folder}” cannot be reached. Its photos stay in the library; connect the drive to open them.</source>
            <translation>« {folder} » est inaccessible. Ses photos restent dans la photothèque ; branchez le disque pour les ouvrir.</translation>
        </message>
        <message>
            <source>“{folder}” was taken out of the library. Its files are untouched.</source>
            <translation>« {folder} » a été retiré de la photothèque. Ses fichiers sont intacts.</translation>
        </message>
        <message>
            <source>This folder cannot be reached now.</source>
            <translation>Ce dossier est inaccessible pour le moment.</translation>
        </message>
    </context>
    <context>
        <name>FoldersPanel</name>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Choose a folder to see only its photos. Press the menu key for more.</source>
            <translation>Choisissez un dossier pour ne voir que ses photos. La touche de menu en offre plus.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ajouter un dossier …</translation>
        </message>
        <message>
            <source>Photos are only read, never changed or moved.</source>
            <translation>Les photos sont seulement lues, jamais modifiées ni déplacées.</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toutes les photos</translation>
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
            <translation>Ajouter un dossier de photos</translation>
        </message>
        <message>
            <source>Not reachable. Nothing is lost.</source>
            <translation>Inaccessible. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>{photos}, reading</source>
            <translation>{photos}, lecture en cours</translation>
        </message>
        <message>
            <source>{photos}, paused</source>
            <translation>{photos}, en pause</translation>
        </message>
        <message>
            <source>{photos}, {failed} not readable</source>
            <translation>{photos}, {failed} illisibles</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Afficher dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Look for changes now</source>
            <translation>Chercher les changements maintenant</translation>
        </message>
        <message>
            <source>Forget this folder (the photos stay where they are)</source>
            <translation>Oublier ce dossier (les photos restent où elles sont)</translation>
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
            <source>{0} ft</source>
            <translation>{0} pi</translation>
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
            <translation>moins d’une minute restante</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>encore %n minute environ</numerusform>
                <numerusform>encore %n minutes environ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>encore %n heure environ</numerusform>
                <numerusform>encore %n heures environ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n day(s) left</source>
            <translation>
                <numerusform>encore %n jour environ</numerusform>
                <numerusform>encore %n jours environ</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos a second</source>
            <translation>{0} photos par seconde</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) a minute</source>
            <translation>
                <numerusform>%n photo par minute</numerusform>
                <numerusform>%n photos par minute</numerusform>
            </translation>
        </message>
        <message>
            <source>free</source>
            <translation>gratuit</translation>
        </message>
        <message>
            <source>inexpensive</source>
            <translation>bon marché</translation>
        </message>
        <message>
            <source>moderately priced</source>
            <translation>prix moyens</translation>
        </message>
        <message>
            <source>expensive</source>
            <translation>cher</translation>
        </message>
        <message>
            <source>very expensive</source>
            <translation>très cher</translation>
        </message>
    </context>
    <context>
        <name>FullScreen</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Photo on the whole screen</source>
            <translation>Photo en plein écran</translation>
        </message>
        <message>
            <source>Arrow keys step, Escape leaves.</source>
            <translation>Les flèches changent de photo, Échap quitte.</translation>
        </message>
        <message>
            <source>Start the slide show</source>
            <translation>Lancer le diaporama</translation>
        </message>
        <message>
            <source>Pause the slide show</source>
            <translation>Suspendre le diaporama</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Photo précédente</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Photo suivante</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Quitter le plein écran</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>What is where</source>
            <translation>Qu’est-ce qui est où</translation>
        </message>
        <message>
            <source>What each page is for</source>
            <translation>À quoi sert chaque page</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Présentation</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Where my data is</source>
            <translation>Où sont mes données</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show {page}</source>
            <translation>Afficher {page}</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
        <message>
            <source>Your photos by date. Search them for what they show, for a place, a date or a name; a photo opens large, with everything that is known about it.</source>
            <translation>Vos photos par date. Cherchez ce qu’elles montrent, un lieu, une date ou un nom ; une photo s’ouvre en grand, avec tout ce que l’on sait d’elle.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Ask for places in your own words. Every answer shows the photos that speak for it, and learns from your thumbs.</source>
            <translation>Demandez des lieux avec vos mots. Chaque réponse montre les photos qui parlent pour elle et apprend de vos pouces.</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>What answers choose from: a list that you paste or import, or all places of a region.</source>
            <translation>Ce dans quoi les réponses choisissent : une liste collée ou importée, ou tous les lieux d’une région.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>What the app believes you like, with the photos behind each word. Pin what matters, remove what is wrong.</source>
            <translation>Ce que l’application croit que vous aimez, avec les photos derrière chaque mot. Épinglez ce qui compte, retirez ce qui est faux.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Where your photos were taken. A click shows those of one place.</source>
            <translation>Où vos photos ont été prises. Un clic montre celles d’un lieu.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Colours, text size and language; when photos are read; better models; backups, and everything that is stored.</source>
            <translation>Couleurs, taille du texte et langue ; quand les photos sont lues ; de meilleurs modèles ; les sauvegardes et tout ce qui est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>HomeLocationDialog</name>
        <message>
            <source>My location</source>
            <translation>Ma position</translation>
        </message>
        <message>
            <source>Use this location</source>
            <translation>Utiliser cette position</translation>
        </message>
        <message>
            <source>Forget my location</source>
            <translation>Oublier ma position</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Where is “nearby”?</source>
            <translation>Où est « tout près » ?</translation>
        </message>
        <message>
            <source>Distances are measured from here. The location stays on this device.</source>
            <translation>Les distances se mesurent d’ici. La position reste sur cet appareil.</translation>
        </message>
        <message>
            <source>A town, an address, a position or a map link</source>
            <translation>Une ville, une adresse, une position ou un lien de carte</translation>
        </message>
        <message>
            <source>Town, address, position or map link</source>
            <translation>Ville, adresse, position ou lien de carte</translation>
        </message>
        <message>
            <source>Places you used, and places of your photos</source>
            <translation>Lieux utilisés et lieux de vos photos</translation>
        </message>
        <message>
            <source>None of the photos read so far knows where it was taken. Type a position above.</source>
            <translation>Aucune des photos lues jusqu’ici n’indique où elle a été prise. Saisissez une position ci-dessus.</translation>
        </message>
        <message>
            <source>Or take one of these:</source>
            <translation>Ou prenez l’un de ceux-ci :</translation>
        </message>
        <message>
            <source>Which one do you mean?</source>
            <translation>Laquelle voulez-vous dire ?</translation>
        </message>
        <message>
            <source>I do not know this place. Type a town, or latitude and longitude.</source>
            <translation>Je ne connais pas ce lieu. Saisissez une ville, ou la latitude et la longitude.</translation>
        </message>
    </context>
    <context>
        <name>ImportPlacesDialog</name>
        <message>
            <source>Import places</source>
            <translation>Importer des lieux</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import places from {file}</source>
            <translation>Importer des lieux de {file}</translation>
        </message>
        <message>
            <source>Columns and places</source>
            <translation>Colonnes et lieux</translation>
        </message>
        <message>
            <source>Columns are separated by {delimiter}, the text is {encoding}.</source>
            <translation>Les colonnes sont séparées par des {delimiter}, le texte est en {encoding}.</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>pas dans le fichier</translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>colonne {n}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
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
            <translation>Note</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Column for {field}</source>
            <translation>Colonne pour {field}</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>virgules</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>points-virgules</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>tabulations</translation>
        </message>
        <message>
            <source>vertical bars</source>
            <translation>barres verticales</translation>
        </message>
    </context>
    <context>
        <name>IndexController</name>
        <message>
            <source>Getting ready …</source>
            <translation>Préparation …</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again …</source>
            <translation>Le programme auxiliaire s’est arrêté et redémarre …</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>Le programme auxiliaire ne fonctionne pas.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} ou {second}</translation>
        </message>
    </context>
    <context>
        <name>LibraryController</name>
        <message>
            <source>Searching …</source>
            <translation>Recherche …</translation>
        </message>
        <message>
            <source>Looks similar</source>
            <translation>Ressemble</translation>
        </message>
        <message>
            <source>May fit, less certain</source>
            <translation>Convient peut-être, moins sûr</translation>
        </message>
        <message numerus="yes">
            <source>%n good match(es)</source>
            <translation>
                <numerusform>%n bonne correspondance</numerusform>
                <numerusform>%n bonnes correspondances</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits well. These come closest.</source>
            <translation>Rien ne convient bien. Voici ce qui s’en approche le plus.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sans date</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stack(s)</source>
            <translation>
                <numerusform>%n pile</numerusform>
                <numerusform>%n piles</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo fits this filter</source>
            <translation>Aucune photo ne passe ce filtre</translation>
        </message>
        <message>
            <source>Change the filter above, or look at all photos.</source>
            <translation>Changez le filtre ci-dessus, ou regardez toutes les photos.</translation>
        </message>
        <message>
            <source>Your photos are waiting</source>
            <translation>Vos photos attendent</translation>
        </message>
        <message>
            <source>Add a folder with photos, or drop one here. They are only read, never changed, and nothing leaves this device.</source>
            <translation>Ajoutez un dossier de photos, ou déposez-en un ici. Elles sont seulement lues, jamais modifiées, et rien ne quitte cet appareil.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ajouter un dossier …</translation>
        </message>
        <message>
            <source>Looking through your folders</source>
            <translation>Exploration de vos dossiers</translation>
        </message>
        <message>
            <source>The first photos appear here in a moment.</source>
            <translation>Les premières photos apparaissent ici dans un instant.</translation>
        </message>
        <message>
            <source>No photos here yet</source>
            <translation>Pas encore de photos ici</translation>
        </message>
        <message>
            <source>Photos appear here when they have been read.</source>
            <translation>Les photos apparaissent ici quand elles ont été lues.</translation>
        </message>
        <message>
            <source>Look for photos now</source>
            <translation>Chercher des photos maintenant</translation>
        </message>
        <message>
            <source>Search does not work right now</source>
            <translation>La recherche ne fonctionne pas pour le moment</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>Le programme auxiliaire ne fonctionne pas.</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
        <message>
            <source>Opening your library …</source>
            <translation>Ouverture de votre photothèque …</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>Photos semblables</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message numerus="yes">
            <source>Never use these %n photo(s) in answers</source>
            <translation>
                <numerusform>Ne jamais utiliser cette %n photo dans les réponses</numerusform>
                <numerusform>Ne jamais utiliser ces %n photos dans les réponses</numerusform>
            </translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>Ouvrir avec un autre programme</translation>
        </message>
        <message numerus="yes">
            <source>Stack these %n photo(s) again</source>
            <translation>
                <numerusform>Empiler de nouveau %n photo</numerusform>
                <numerusform>Empiler de nouveau ces %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n photo(s) of this stack</source>
            <translation>
                <numerusform>Afficher la %n photo de cette pile</numerusform>
                <numerusform>Afficher les %n photos de cette pile</numerusform>
            </translation>
        </message>
        <message>
            <source>Take out of “{album}”</source>
            <translation>Retirer de « {album} »</translation>
        </message>
        <message>
            <source>Add to the favourites</source>
            <translation>Ajouter aux favoris</translation>
        </message>
        <message>
            <source>Add to an album</source>
            <translation>Ajouter à un album</translation>
        </message>
        <message>
            <source>New album …</source>
            <translation>Nouvel album …</translation>
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
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>I have read this and agree</source>
            <translation>J’ai lu ceci et j’accepte</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{model} has its own terms</source>
            <translation>{model} a ses propres conditions</translation>
        </message>
    </context>
    <context>
        <name>LookedAtDialog</name>
        <message>
            <source>What I looked at</source>
            <translation>Ce que j’ai regardé</translation>
        </message>
        <message numerus="yes">
            <source>Grid of %n numbered photo(s)</source>
            <translation>
                <numerusform>Grille de %n photo numérotée</numerusform>
                <numerusform>Grille de %n photos numérotées</numerusform>
            </translation>
        </message>
        <message>
            <source>The list beside it says what is in each cell.</source>
            <translation>La liste à côté dit ce qu’il y a dans chaque case.</translation>
        </message>
        <message>
            <source>Photos by number</source>
            <translation>Photos par numéro</translation>
        </message>
        <message>
            <source>Enter opens the photo.</source>
            <translation>Entrée ouvre la photo.</translation>
        </message>
        <message>
            <source>These photos of yours matter most for “{category}”. The answer was drawn from them, their captions and their words, and from nothing else.</source>
            <translation>Ces photos comptent le plus pour « {category} ». La réponse vient d’elles, de leurs légendes et de leurs mots, et de rien d’autre.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Photo {number}: {caption}. {words}</source>
            <translation>Photo {number} : {caption}. {words}</translation>
        </message>
        <message>
            <source>Match {score}</source>
            <translation>Correspondance {score}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>“{photo}” is a photo. Photos are added with their folder.</source>
            <translation>« {photo} » est une photo. Les photos s’ajoutent avec leur dossier.</translation>
        </message>
        <message>
            <source>Add the folder “{folder}”</source>
            <translation>Ajouter le dossier « {folder} »</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>MapCanvas</name>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Arrow keys move the map, plus and minus zoom, Home shows everything.</source>
            <translation>Les flèches déplacent la carte, plus et moins zooment, Début montre tout.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>MapController</name>
        <message>
            <source>Use a map file</source>
            <translation>Utiliser un fichier de carte</translation>
        </message>
        <message>
            <source>Maps of pictures (*.mbtiles *.pmtiles);;All files (*)</source>
            <translation>Cartes d’images (*.mbtiles *.pmtiles);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>No photo says where it was taken</source>
            <translation>Aucune photo ne dit où elle a été prise</translation>
        </message>
        <message>
            <source>Switch on the location in the settings of your camera or phone: new photos then appear here by themselves.</source>
            <translation>Activez la position dans les réglages de votre appareil photo ou téléphone : les nouvelles photos apparaissent alors ici d’elles-mêmes.</translation>
        </message>
        <message>
            <source>Show the library</source>
            <translation>Afficher la photothèque</translation>
        </message>
        <message>
            <source>Your photos on a map</source>
            <translation>Vos photos sur une carte</translation>
        </message>
        <message>
            <source>Add a folder: photos that say where they were taken appear here. The map is drawn on this device; nothing is fetched.</source>
            <translation>Ajoutez un dossier : les photos qui disent où elles ont été prises apparaissent ici. La carte est dessinée sur cet appareil ; rien n’est téléchargé.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Ajouter un dossier …</translation>
        </message>
    </context>
    <context>
        <name>MapFold</name>
        <message>
            <source>Show on the map</source>
            <translation>Afficher sur la carte</translation>
        </message>
        <message>
            <source>Hide the map</source>
            <translation>Masquer la carte</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
    </context>
    <context>
        <name>MarkedPlacesDialog</name>
        <message>
            <source>My marked places</source>
            <translation>Mes lieux marqués</translation>
        </message>
        <message>
            <source>Delete takes the mark off.</source>
            <translation>Suppr enlève la marque.</translation>
        </message>
        <message>
            <source>{name}, on your wish list</source>
            <translation>{name}, sur votre liste d’envies</translation>
        </message>
        <message>
            <source>{name}, you have been there</source>
            <translation>{name}, vous y êtes allé</translation>
        </message>
        <message>
            <source>{name} is not for me</source>
            <translation>{name} n’est pas pour moi</translation>
        </message>
        <message>
            <source>Nothing is marked yet: press “Want to go” or “Been there” under a place.</source>
            <translation>Rien n’est encore marqué : appuyez sur « Envie d’y aller » ou « Déjà visité » sous un lieu.</translation>
        </message>
        <message>
            <source>Take the mark off</source>
            <translation>Enlever la marque</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>ModelsController</name>
        <message>
            <source>Looking at the hardware …</source>
            <translation>Examen du matériel …</translation>
        </message>
        <message>
            <source>{size} to download; your photos are read meanwhile.</source>
            <translation>{size} à télécharger ; vos photos sont lues pendant ce temps.</translation>
        </message>
        <message>
            <source>Starter: works at once</source>
            <translation>De départ : fonctionne tout de suite</translation>
        </message>
        <message>
            <source>Part of the app, no download, any computer, about 1 GB of memory.</source>
            <translation>Fait partie de l’application, sans téléchargement, sur tout ordinateur, environ 1 Go de mémoire.</translation>
        </message>
        <message>
            <source>Recommended: sees more</source>
            <translation>Recommandé : voit davantage</translation>
        </message>
        <message>
            <source>This computer: {cores} processor cores, {memory} of memory, no graphics card that can run models. The starter models suit it.</source>
            <translation>Cet ordinateur : {cores} cœurs de processeur, {memory} de mémoire, pas de carte graphique capable d’exécuter des modèles. Les modèles de départ lui conviennent.</translation>
        </message>
        <message>
            <source>This computer: {card} with {card_memory}, {memory} of memory.</source>
            <translation>Cet ordinateur : {card} avec {card_memory}, {memory} de mémoire.</translation>
        </message>
        <message>
            <source>finds photos</source>
            <translation>trouve les photos</translation>
        </message>
        <message>
            <source>describes photos</source>
            <translation>décrit les photos</translation>
        </message>
        <message>
            <source>ranks places</source>
            <translation>classe les lieux</translation>
        </message>
        <message>
            <source>takes {size} of memory, more than is free</source>
            <translation>prend {size} de mémoire, plus qu’il n’en reste</translation>
        </message>
        <message>
            <source>takes {size} of memory</source>
            <translation>prend {size} de mémoire</translation>
        </message>
        <message>
            <source>{model} is installed. Choose “Use” to work with it.</source>
            <translation>{model} est installé. Choisissez « Utiliser » pour travailler avec lui.</translation>
        </message>
        <message>
            <source>The model as a ZIP file, or any file of its folder</source>
            <translation>Le modèle en fichier ZIP, ou un fichier quelconque de son dossier</translation>
        </message>
        <message>
            <source>Models (*.zip *.safetensors *.json)</source>
            <translation>Modèles (*.zip *.safetensors *.json)</translation>
        </message>
        <message>
            <source>Every file of {model} is as it should be.</source>
            <translation>Chaque fichier de {model} est comme il doit être.</translation>
        </message>
        <message>
            <source>{model} was removed.</source>
            <translation>{model} a été retiré.</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run {model}: an answer will take minutes. The starter answers at once.</source>
            <translation>Cet ordinateur n’a pas de carte graphique capable d’exécuter {model} : une réponse prendra des minutes. Le modèle de départ répond tout de suite.</translation>
        </message>
        <message>
            <source>Another model is being worked on. Wait for it or stop it.</source>
            <translation>Un autre modèle est en cours de traitement. Attendez-le ou arrêtez-le.</translation>
        </message>
        <message>
            <source>Working on {model} …</source>
            <translation>Travail sur {model} …</translation>
        </message>
        <message>
            <source>Fetching {model}: {done} of {total}</source>
            <translation>Téléchargement de {model} : {done} sur {total}</translation>
        </message>
        <message>
            <source>Checking {model}: {done} of {total}</source>
            <translation>Vérification de {model} : {done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Progress of the model</source>
            <translation>Progression du modèle</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>The starter models work at once. Better ones are downloaded only when you ask for it, or taken from a folder or ZIP file without any network.</source>
            <translation>Les modèles de départ fonctionnent tout de suite. De meilleurs ne sont téléchargés que si vous le demandez, ou pris d’un dossier ou d’un fichier ZIP sans aucun réseau.</translation>
        </message>
        <message>
            <source>Add a model of your own …</source>
            <translation>Ajouter votre propre modèle …</translation>
        </message>
        <message>
            <source>Language models in memory</source>
            <translation>Modèles de langage en mémoire</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>De départ</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommandé</translation>
        </message>
        <message>
            <source>As in the research paper</source>
            <translation>Comme dans l’article de recherche</translation>
        </message>
        <message>
            <source>Also possible</source>
            <translation>Aussi possibles</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>Depuis un fichier …</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <source>part of the app</source>
            <translation>fait partie de l’application</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>non installé</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installé</translation>
        </message>
        <message>
            <source>incomplete, install it again</source>
            <translation>incomplet, installez-le de nouveau</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Choisir le fichier …</translation>
        </message>
    </context>
    <context>
        <name>NewListDialog</name>
        <message>
            <source>Name of the list</source>
            <translation>Nom de la liste</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>Mes lieux</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La même encore une fois</translation>
        </message>
        <message>
            <source>Keep it in the keyring of this computer</source>
            <translation>La garder dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <source>Make one for me</source>
            <translation>En proposer une</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Write it down and keep it safe. Without it nobody can read the library and its backups again, not even we. Your photos are not encrypted and stay as they are.</source>
            <translation>Notez-la et gardez-la en lieu sûr. Sans elle, personne ne peut relire la photothèque et ses sauvegardes, pas même nous. Vos photos ne sont pas chiffrées et restent telles quelles.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s), better several words.</source>
            <translation>
                <numerusform>Au moins %n caractère, mieux plusieurs mots.</numerusform>
                <numerusform>Au moins %n caractères, mieux plusieurs mots.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Les deux ne sont pas encore identiques.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PastePlacesDialog</name>
        <message>
            <source>Paste a list of places</source>
            <translation>Coller une liste de lieux</translation>
        </message>
        <message>
            <source>One place a line, for example:

Harbour Museum - old ships and sea charts
City Gallery - modern paintings

A table copied from a spreadsheet works too.</source>
            <translation>Un lieu par ligne, par exemple :

Musée du Port - vieux navires et cartes marines
Galerie de la Ville - peinture moderne

Un tableau copié d’un tableur convient aussi.</translation>
        </message>
        <message>
            <source>List of places</source>
            <translation>Liste de lieux</translation>
        </message>
        <message>
            <source>One place a line.</source>
            <translation>Un lieu par ligne.</translation>
        </message>
        <message>
            <source>Keep this list</source>
            <translation>Garder cette liste</translation>
        </message>
    </context>
    <context>
        <name>PauseRules</name>
        <message>
            <source>Waiting for mains power.</source>
            <translation>En attente du secteur.</translation>
        </message>
        <message>
            <source>Waiting until {hour}:00.</source>
            <translation>En attente jusqu’à {hour}:00.</translation>
        </message>
        <message>
            <source>Waiting while you work.</source>
            <translation>En attente pendant que vous travaillez.</translation>
        </message>
    </context>
    <context>
        <name>PhotoController</name>
        <message>
            <source>This photo is no longer in the library.</source>
            <translation>Cette photo n’est plus dans la photothèque.</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <translation>Le fichier de cette photo est inaccessible pour le moment.</translation>
        </message>
        <message>
            <source>The folder could not be opened. The file is {path}</source>
            <translation>Le dossier n’a pas pu être ouvert. Le fichier est {path}</translation>
        </message>
        <message>
            <source>No program on this computer can open this file. It is {path}</source>
            <translation>Aucun programme de cet ordinateur ne peut ouvrir ce fichier. Il se trouve ici : {path}</translation>
        </message>
        <message>
            <source>No program on this computer can play this video. It is {path}</source>
            <translation>Aucun programme de cet ordinateur ne peut lire cette vidéo. Elle se trouve ici : {path}</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) will not be used in answers.</source>
            <translation>
                <numerusform>%n photo ne servira plus aux réponses.</numerusform>
                <numerusform>%n photos ne serviront plus aux réponses.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{word}” is not in this photo, as you said.</source>
            <translation>« {word} » n’est pas sur cette photo, comme vous l’avez dit.</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message>
            <source>Keywords</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Text in the photo</source>
            <translation>Texte sur la photo</translation>
        </message>
        <message>
            <source>About this photo</source>
            <translation>À propos de cette photo</translation>
        </message>
        <message>
            <source>Use this photo again</source>
            <translation>Utiliser de nouveau cette photo</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>Ne jamais utiliser cette photo</translation>
        </message>
        <message>
            <source>Hidden photos stay in the library but shape no answer.</source>
            <translation>Les photos masquées restent dans la photothèque mais n’influencent aucune réponse.</translation>
        </message>
        <message>
            <source>Play video</source>
            <translation>Lire la vidéo</translation>
        </message>
        <message>
            <source>The space bar plays it, too.</source>
            <translation>La barre d’espace la lit aussi.</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>Photos semblables</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>Ouvrir avec un autre programme</translation>
        </message>
        <message>
            <source>All metadata …</source>
            <translation>Toutes les métadonnées …</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>Chemin du fichier</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Prise le</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>near {town}</source>
            <translation>près de {town}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Edited with</source>
            <translation>Modifiée avec</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>{time} of {length}</source>
            <translation>{time} sur {length}</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejetée</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>The folder of this photo is not reachable now.</source>
            <translation>Le dossier de cette photo est inaccessible pour le moment.</translation>
        </message>
        <message>
            <source>The file is no longer in its folder.</source>
            <translation>Le fichier n’est plus dans son dossier.</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
    </context>
    <context>
        <name>PhotoGrid</name>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter opens a photo, Shift and arrows select several, Shift and Enter open a stack.</source>
            <translation>Les flèches déplacent, Entrée ouvre une photo, Maj et les flèches en sélectionnent plusieurs, Maj et Entrée ouvrent une pile.</translation>
        </message>
    </context>
    <context>
        <name>PhotoGridModel</name>
        <message>
            <source>Photo, still loading</source>
            <translation>Photo, en cours de chargement</translation>
        </message>
        <message>
            <source>{words}
Match {score}</source>
            <translation>{words}
Correspondance {score}</translation>
        </message>
        <message>
            <source>video, at {time}</source>
            <translation>vidéo, à {time}</translation>
        </message>
        <message>
            <source>video, {length}</source>
            <translation>vidéo, {length}</translation>
        </message>
        <message>
            <source>moving photo</source>
            <translation>photo animée</translation>
        </message>
        <message>
            <source>folder not reachable</source>
            <translation>dossier inaccessible</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>fichier manquant</translation>
        </message>
        <message numerus="yes">
            <source>stack of %n photo(s)</source>
            <translation>
                <numerusform>pile de %n photo</numerusform>
                <numerusform>pile de %n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>in a stack</source>
            <translation>dans une pile</translation>
        </message>
    </context>
    <context>
        <name>PhotoMapView</name>
        <message>
            <source>Show these photos</source>
            <translation>Afficher ces photos</translation>
        </message>
        <message>
            <source>Without the map file</source>
            <translation>Sans le fichier de carte</translation>
        </message>
        <message>
            <source>Use a map file …</source>
            <translation>Utiliser un fichier de carte …</translation>
        </message>
        <message>
            <source>Map file: {name}</source>
            <translation>Fichier de carte : {name}</translation>
        </message>
        <message>
            <source>An MBTiles or PMTiles file of yours is drawn on the map.</source>
            <translation>Un fichier MBTiles ou PMTiles à vous est dessiné sur la carte.</translation>
        </message>
        <message>
            <source>Places in sight</source>
            <translation>Lieux visibles</translation>
        </message>
        <message>
            <source>Enter shows the photos.</source>
            <translation>Entrée affiche les photos.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) in sight</source>
            <translation>
                <numerusform>%n photo visible</numerusform>
                <numerusform>%n photos visibles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoThumb</name>
        <message>
            <source>Photo: {caption}</source>
            <translation>Photo : {caption}</translation>
        </message>
        <message>
            <source>Enter opens the photo, the menu key offers more.</source>
            <translation>Entrée ouvre la photo, la touche de menu en offre plus.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>Ne jamais utiliser cette photo</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Photo précédente</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Photo suivante</translation>
        </message>
        <message>
            <source>Slide show (Space)</source>
            <translation>Diaporama (espace)</translation>
        </message>
        <message>
            <source>{position} of {total}</source>
            <translation>{position} sur {total}</translation>
        </message>
        <message>
            <source>Whole photo or 100 %</source>
            <translation>Photo entière ou 100 %</translation>
        </message>
        <message>
            <source>Show what is known about it</source>
            <translation>Afficher ce que l’on sait de la photo</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Plus and minus zoom, 0 shows the whole photo, 1 shows 100 %.</source>
            <translation>Plus et moins agrandissent ou réduisent, 0 montre toute la photo, 1 la montre à 100 %.</translation>
        </message>
        <message>
            <source>Shown at {percent}</source>
            <translation>Affichée à {percent}</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favori</translation>
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
            <translation>Ouvrir le lien</translation>
        </message>
        <message>
            <source>Opens {url} in your browser.</source>
            <translation>Ouvre {url} dans votre navigateur.</translation>
        </message>
        <message>
            <source>Open in maps</source>
            <translation>Ouvrir dans les cartes</translation>
        </message>
        <message>
            <source>Opens openstreetmap.org in your browser, which learns this position.</source>
            <translation>Ouvre openstreetmap.org dans votre navigateur, qui apprend cette position.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copies this place as text.</source>
            <translation>Copie ce lieu comme texte.</translation>
        </message>
        <message>
            <source>Been there</source>
            <translation>Déjà visité</translation>
        </message>
        <message>
            <source>“Somewhere new” leaves it out.</source>
            <translation>« Un nouvel endroit » l’écarte.</translation>
        </message>
        <message>
            <source>Want to go</source>
            <translation>Envie d’y aller</translation>
        </message>
        <message>
            <source>Keeps it on your wish list.</source>
            <translation>Le garde dans votre liste d’envies.</translation>
        </message>
    </context>
    <context>
        <name>PlaceFacts</name>
        <message>
            <source>{distance} away</source>
            <translation>à {distance}</translation>
        </message>
        <message>
            <source>rated {rating}</source>
            <translation>noté {rating}</translation>
        </message>
    </context>
    <context>
        <name>PlacesController</name>
        <message>
            <source>The list was deleted.</source>
            <translation>La liste a été supprimée.</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>Mes lieux</translation>
        </message>
        <message>
            <source>Import a list of places</source>
            <translation>Importer une liste de lieux</translation>
        </message>
        <message>
            <source>Lists of places ({patterns});;All files (*)</source>
            <translation>Listes de lieux ({patterns});;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The centre of your recent photos</source>
            <translation>Le centre de vos photos récentes</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesModel</name>
        <message numerus="yes">
            <source>Remove %n place(s)</source>
            <translation>
                <numerusform>Retirer %n lieu</numerusform>
                <numerusform>Retirer %n lieux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make one place of %n rows</source>
            <translation>
                <numerusform>Faire un seul lieu de %n ligne</numerusform>
                <numerusform>Faire un seul lieu de %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is one name: there is no comma and no “and” in it.</source>
            <translation>« {name} » est un seul nom : il n’y a ni virgule ni « and » dedans.</translation>
        </message>
        <message>
            <source>Make several places of {name}</source>
            <translation>Faire plusieurs lieux de {name}</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Ajouter un lieu</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Modifier {name}</translation>
        </message>
        <message>
            <source>A place needs a name.</source>
            <translation>Un lieu a besoin d’un nom.</translation>
        </message>
        <message>
            <source>The price is 1 (cheap) to 4 (expensive).</source>
            <translation>Le prix va de 1 (bon marché) à 4 (cher).</translation>
        </message>
        <message>
            <source>The rating is a number from 0 to 5.</source>
            <translation>La note est un nombre de 0 à 5.</translation>
        </message>
        <message>
            <source>A position is latitude and longitude, for example 48.8606, 2.3376.</source>
            <translation>Une position est une latitude et une longitude, par exemple 48.8606, 2.3376.</translation>
        </message>
    </context>
    <context>
        <name>PlacesPreview</name>
        <message>
            <source>Places found</source>
            <translation>Lieux trouvés</translation>
        </message>
        <message>
            <source>Space ticks a row, Enter or F2 edits a cell, Delete removes rows.</source>
            <translation>Espace coche une ligne, Entrée ou F2 modifie une case, Suppr retire des lignes.</translation>
        </message>
        <message>
            <source>Lines that need a look</source>
            <translation>Lignes à revoir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>The selected rows are one place.</source>
            <translation>Les lignes choisies sont un seul lieu.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Séparer</translation>
        </message>
        <message>
            <source>The selected row names several places.</source>
            <translation>La ligne choisie nomme plusieurs lieux.</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>Retirer les lieux choisis</translation>
        </message>
        <message numerus="yes">
            <source>and %n more line(s)</source>
            <translation>
                <numerusform>et %n ligne de plus</numerusform>
                <numerusform>et %n lignes de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n lieu trouvé</numerusform>
                <numerusform>%n lieux trouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) ticked</source>
            <translation>
                <numerusform>%n lieu coché</numerusform>
                <numerusform>%n lieux cochés</numerusform>
            </translation>
        </message>
        <message>
            <source>{chosen} of {found}</source>
            <translation>{chosen} sur {found}</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>Pas encore de lieux</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Ligne {line} : {reason}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) need a look</source>
            <translation>
                <numerusform>%n ligne à revoir</numerusform>
                <numerusform>%n lignes à revoir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesView</name>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Lists of places</source>
            <translation>Listes de lieux</translation>
        </message>
        <message>
            <source>My marked places …</source>
            <translation>Mes lieux marqués …</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>Coller une liste …</translation>
        </message>
        <message>
            <source>Import a file …</source>
            <translation>Importer un fichier …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Définir ma position …</translation>
        </message>
        <message>
            <source>“Nearby” is measured from there.</source>
            <translation>« Tout près » se mesure de là.</translation>
        </message>
        <message>
            <source>Name of this list</source>
            <translation>Nom de cette liste</translation>
        </message>
        <message>
            <source>Places of this list</source>
            <translation>Lieux de cette liste</translation>
        </message>
        <message>
            <source>Enter or F2 edits a cell, Delete removes rows, both can be undone.</source>
            <translation>Entrée ou F2 modifie une case, Suppr retire des lignes, les deux peuvent être annulés.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Ajouter un lieu</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>Retirer les lieux choisis</translation>
        </message>
        <message>
            <source>Delete list</source>
            <translation>Supprimer la liste</translation>
        </message>
        <message>
            <source>Ask about these</source>
            <translation>Poser une question sur ceux-ci</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Annuler : {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lieu</numerusform>
                <numerusform>%n lieux</numerusform>
            </translation>
        </message>
        <message>
            <source>Which places should I choose among?</source>
            <translation>Parmi quels lieux dois-je choisir ?</translation>
        </message>
        <message>
            <source>Paste a list from a message or a web page, or import a file. I compare the places on it with your photos. You can also drop a file here.</source>
            <translation>Collez une liste d’un message ou d’une page web, ou importez un fichier. Je compare ses lieux avec vos photos. Vous pouvez aussi déposer un fichier ici.</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Nouveau lieu</translation>
        </message>
        <message>
            <source>Places of the world …</source>
            <translation>Lieux du monde …</translation>
        </message>
        <message>
            <source>Map extracts, for questions without a list.</source>
            <translation>Extraits de carte, pour les questions sans liste.</translation>
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
            <translation>{0}° E</translation>
        </message>
        <message>
            <source>{0}° W</source>
            <translation>{0}° O</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Vignettes</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>There is nothing at this place yet.</source>
            <translation>Il n’y a encore rien à cet endroit.</translation>
        </message>
        <message>
            <source>The backup is complete.</source>
            <translation>La sauvegarde est terminée.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written.</source>
            <translation>
                <numerusform>%n fichier a été écrit.</numerusform>
                <numerusform>%n fichiers ont été écrits.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the library …</source>
            <translation>Vérification de la photothèque …</translation>
        </message>
        <message>
            <source>The report was saved. Read it before you send it.</source>
            <translation>Le rapport a été enregistré. Lisez-le avant de l’envoyer.</translation>
        </message>
        <message>
            <source>The library file is damaged. Restore a backup.</source>
            <translation>Le fichier de la photothèque est endommagé. Restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restaurer …</translation>
        </message>
        <message>
            <source>The library file is sound.</source>
            <translation>Le fichier de la photothèque est sain.</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Sauvegarder vers</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Restore from</source>
            <translation>Restaurer depuis</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporter vers</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy and data</source>
            <translation>Vie privée et données</translation>
        </message>
        <message>
            <source>Nothing leaves this device. Your photos are only ever read. All that the app has learned lies in these places:</source>
            <translation>Rien ne quitte cet appareil. Vos photos sont seulement lues. Tout ce que l’application a appris se trouve ici :</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Le mettre en sûreté</translation>
        </message>
        <message>
            <source>A backup holds everything but the photos and models themselves.</source>
            <translation>Une sauvegarde contient tout sauf les photos et les modèles eux-mêmes.</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>Sauvegarder …</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restaurer …</translation>
        </message>
        <message>
            <source>Check the library</source>
            <translation>Vérifier la photothèque</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>L’emporter</translation>
        </message>
        <message>
            <source>Everything as JSON and CSV, readable without this app.</source>
            <translation>Tout en JSON et CSV, lisible sans cette application.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exporter …</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Demander de l’aide</translation>
        </message>
        <message>
            <source>The report names versions, counts and errors. It holds no photo, no path and no word of yours.</source>
            <translation>Le rapport nomme des versions, des nombres et des erreurs. Il ne contient aucune photo, aucun chemin et aucun mot de vous.</translation>
        </message>
        <message>
            <source>Save a report …</source>
            <translation>Enregistrer un rapport …</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>Removes all the app has learned, your lists, conversations and settings. Installed models and your photos stay where they are.</source>
            <translation>Supprime tout ce que l’application a appris, vos listes, conversations et réglages. Les modèles installés et vos photos restent où ils sont.</translation>
        </message>
        <message>
            <source>Erase everything …</source>
            <translation>Tout effacer …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Afficher {what}</translation>
        </message>
    </context>
    <context>
        <name>ProfileController</name>
        <message>
            <source>Choose a kind of place</source>
            <translation>Choisissez un genre de lieu</translation>
        </message>
        <message>
            <source>Type for example “museum” above to see what your photos say about it.</source>
            <translation>Saisissez par exemple « musée » ci-dessus pour voir ce que vos photos en disent.</translation>
        </message>
        <message>
            <source>Looking through your photos …</source>
            <translation>Recherche dans vos photos …</translation>
        </message>
        <message>
            <source>Your photos say nothing about this yet</source>
            <translation>Vos photos n’en disent encore rien</translation>
        </message>
        <message>
            <source>Choose another kind of place, or add more photos to the library.</source>
            <translation>Choisissez un autre genre de lieu, ou ajoutez des photos à la photothèque.</translation>
        </message>
        <message>
            <source>“{subject}” does not count</source>
            <translation>« {subject} » ne compte pas</translation>
        </message>
        <message>
            <source>“{subject}” always counts</source>
            <translation>« {subject} » compte toujours</translation>
        </message>
        <message>
            <source>One photo is never used</source>
            <translation>Une photo n’est jamais utilisée</translation>
        </message>
        <message>
            <source>More like “{subject}”</source>
            <translation>Plus comme « {subject} »</translation>
        </message>
        <message>
            <source>“{subject}” is not for me</source>
            <translation>« {subject} » n’est pas pour moi</translation>
        </message>
        <message>
            <source>You opened or copied “{subject}”</source>
            <translation>Vous avez ouvert ou copié « {subject} »</translation>
        </message>
        <message>
            <source>“{subject}” is not in one photo</source>
            <translation>« {subject} » n’est pas sur une photo</translation>
        </message>
        <message>
            <source>This cannot be shown right now</source>
            <translation>Ceci ne peut pas être affiché pour le moment</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>“{word}” does not count any more.</source>
            <translation>« {word} » ne compte plus.</translation>
        </message>
        <message>
            <source>“{word}” always counts from now on.</source>
            <translation>« {word} » compte toujours désormais.</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>Cette photo ne servira plus aux réponses.</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) were taken back.</source>
            <translation>
                <numerusform>%n correction a été annulée.</numerusform>
                <numerusform>%n corrections ont été annulées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export profile</source>
            <translation>Exporter le profil</translation>
        </message>
        <message>
            <source>The profile was exported.</source>
            <translation>Le profil a été exporté.</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>Le programme auxiliaire ne fonctionne pas.</translation>
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
            <translation>Genre de lieu</translation>
        </message>
        <message>
            <source>Type any kind of place and press Enter.</source>
            <translation>Saisissez un genre de lieu et appuyez sur Entrée.</translation>
        </message>
        <message>
            <source>museum, café, beach …</source>
            <translation>musée, café, plage …</translation>
        </message>
        <message>
            <source>What do I believe about</source>
            <translation>Que crois-je savoir sur</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Takes back every correction of this kind of place.</source>
            <translation>Annule toutes les corrections de ce genre de lieu.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exporter …</translation>
        </message>
        <message>
            <source>What you corrected</source>
            <translation>Ce que vous avez corrigé</translation>
        </message>
        <message>
            <source>Drawn from the photos that matter most for this kind of place. Remove what is wrong, pin what is right; every answer follows.</source>
            <translation>Tiré des photos qui comptent le plus pour ce genre de lieu. Retirez ce qui est faux, épinglez ce qui est juste ; chaque réponse suit.</translation>
        </message>
        <message>
            <source>What I believe</source>
            <translation>Ce que je crois</translation>
        </message>
        <message>
            <source>Weight of {word}: {share}</source>
            <translation>Poids de {word} : {share}</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>peut-être {word}</translation>
        </message>
        <message>
            <source>{word}, weight {share}</source>
            <translation>{word}, poids {share}</translation>
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
            <translation>Désépingler {word}</translation>
        </message>
        <message>
            <source>Pin {word}: always counts</source>
            <translation>Épingler {word} : compte toujours</translation>
        </message>
        <message>
            <source>Remove {word}: says nothing about me</source>
            <translation>Retirer {word} : ne dit rien de moi</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Annuler : {what}</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Reading photos</source>
            <translation>Lecture des photos</translation>
        </message>
        <message>
            <source>Text in photos</source>
            <translation>Texte sur les photos</translation>
        </message>
        <message>
            <source>What is written in photos is found by the search. It is read when all else is done, and forgotten when this is switched off.</source>
            <translation>Ce qui est écrit sur les photos est trouvé par la recherche. C’est lu quand tout le reste est fait, et oublié quand ceci est désactivé.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Other programs write the names of people into photos. Here they are found by the search and shown beside a photo; they never leave this computer. They are forgotten when this is switched off.</source>
            <translation>D’autres programmes écrivent les noms des personnes dans les photos. Ici, la recherche les trouve et ils sont affichés à côté de la photo ; ils ne quittent jamais cet ordinateur. Ils sont oubliés quand ceci est désactivé.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>You can always pause and go on below.</source>
            <translation>Vous pouvez toujours suspendre et reprendre en bas.</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Only at these hours:</source>
            <translation>Seulement à ces heures :</translation>
        </message>
        <message>
            <source>This system does not tell about other programs: only work in this window counts.</source>
            <translation>Ce système ne dit rien des autres programmes : seul le travail dans cette fenêtre compte.</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Show {name} on the map</source>
            <translation>Afficher {name} sur la carte</translation>
        </message>
        <message>
            <source>Number {rank}: {name}</source>
            <translation>Numéro {rank} : {name}</translation>
        </message>
        <message>
            <source>More like {name}</source>
            <translation>Plus comme {name}</translation>
        </message>
        <message>
            <source>{name} is not for me</source>
            <translation>{name} n’est pas pour moi</translation>
        </message>
    </context>
    <context>
        <name>RegionDialog</name>
        <message>
            <source>Places of the world</source>
            <translation>Lieux du monde</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Add a file …</source>
            <translation>Ajouter un fichier …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Add the places around you: an OpenStreetMap extract (.osm.pbf) or a table of Overture Places (.parquet). Questions without a list then choose among them. Everything stays on this device.</source>
            <translation>Ajoutez les lieux autour de vous : un extrait OpenStreetMap (.osm.pbf) ou une table Overture Places (.parquet). Les questions sans liste choisissent alors parmi eux. Tout reste sur cet appareil.</translation>
        </message>
        <message>
            <source>Or download an extract by its name; this asks download.geofabrik.de for one file:</source>
            <translation>Ou téléchargez un extrait par son nom ; cela demande un fichier à download.geofabrik.de :</translation>
        </message>
        <message>
            <source>Country or part of one, for example Liechtenstein</source>
            <translation>Pays ou partie de pays, par exemple Liechtenstein</translation>
        </message>
        <message>
            <source>Extract to download</source>
            <translation>Extrait à télécharger</translation>
        </message>
        <message>
            <source>Type a name and choose one of those that are offered.</source>
            <translation>Saisissez un nom et choisissez l’un de ceux proposés.</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lieu</numerusform>
                <numerusform>%n lieux</numerusform>
            </translation>
        </message>
        <message>
            <source>No region has been added yet.</source>
            <translation>Aucune région n’a encore été ajoutée.</translation>
        </message>
        <message>
            <source>{done} of {total} downloaded</source>
            <translation>{done} téléchargés sur {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found so far</source>
            <translation>
                <numerusform>%n lieu trouvé jusqu’ici</numerusform>
                <numerusform>%n lieux trouvés jusqu’ici</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegionsController</name>
        <message>
            <source>Add places of the world</source>
            <translation>Ajouter des lieux du monde</translation>
        </message>
        <message>
            <source>Extracts and tables of places (*.osm.pbf *.pbf *.parquet);;All files (*)</source>
            <translation>Extraits et tables de lieux (*.osm.pbf *.pbf *.parquet);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>RunResults</name>
        <message>
            <source>Save the result</source>
            <translation>Enregistrer le résultat</translation>
        </message>
        <message>
            <source>result.txt</source>
            <translation>resultat.txt</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>The result was saved.</source>
            <translation>Le résultat a été enregistré.</translation>
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
            <translation>{0} pi</translation>
        </message>
    </context>
    <context>
        <name>SearchLabels</name>
        <message>
            <source>In the name of a file or folder</source>
            <translation>Dans le nom d’un fichier ou d’un dossier</translation>
        </message>
        <message>
            <source>In its title, keywords or names</source>
            <translation>Dans son titre, ses mots-clés ou ses noms</translation>
        </message>
        <message>
            <source>Says it in the photo</source>
            <translation>Écrit sur la photo</translation>
        </message>
        <message>
            <source>Fits best</source>
            <translation>Convient le mieux</translation>
        </message>
        <message>
            <source>With them in it</source>
            <translation>Avec ces personnes</translation>
        </message>
        <message>
            <source>Taken at that time</source>
            <translation>Prises à cette date</translation>
        </message>
        <message>
            <source>Taken there</source>
            <translation>Prises là-bas</translation>
        </message>
        <message>
            <source>Taken there at that time</source>
            <translation>Prises là-bas à cette date</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>Taken with this camera</source>
            <translation>Prises avec cet appareil</translation>
        </message>
        <message>
            <source>With this keyword</source>
            <translation>Avec ce mot-clé</translation>
        </message>
        <message>
            <source>With so many stars</source>
            <translation>Avec autant d’étoiles</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Nothing fits</source>
            <translation>Rien ne convient</translation>
        </message>
        <message>
            <source>Try other words, or look at all photos.</source>
            <translation>Essayez d’autres mots, ou regardez toutes les photos.</translation>
        </message>
        <message>
            <source>{done} of {found} photos are understood. What else fits will appear here.</source>
            <translation>{done} photos sur {found} sont comprises. Ce qui convient encore apparaîtra ici.</translation>
        </message>
        <message>
            <source>Nothing found so far</source>
            <translation>Rien trouvé pour l’instant</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Pages des réglages</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Lecture des photos</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Vie privée et données</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Présentation</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Click into a field and press the keys you want.</source>
            <translation>Cliquez dans un champ et appuyez sur les touches voulues.</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Tout comme au début</translation>
        </message>
        <message>
            <source>Keys for: {action}</source>
            <translation>Touches pour : {action}</translation>
        </message>
        <message>
            <source>As at first: {action}</source>
            <translation>Comme au début : {action}</translation>
        </message>
        <message>
            <source>These keys already belong to “{action}”.</source>
            <translation>Ces touches appartiennent déjà à « {action} ».</translation>
        </message>
    </context>
    <context>
        <name>ShownWords</name>
        <message>
            <source>What is in it</source>
            <translation>Ce qu’on y voit</translation>
        </message>
        <message>
            <source>Not in this photo, as you said</source>
            <translation>Pas sur cette photo, comme vous l’avez dit</translation>
        </message>
        <message>
            <source>Word: {word}</source>
            <translation>Mot : {word}</translation>
        </message>
        <message>
            <source>Opens a menu.</source>
            <translation>Ouvre un menu.</translation>
        </message>
        <message>
            <source>Search for it</source>
            <translation>Chercher ce mot</translation>
        </message>
        <message>
            <source>Not in this photo</source>
            <translation>Pas sur cette photo</translation>
        </message>
        <message>
            <source>“{word}” is in this photo after all</source>
            <translation>« {word} » est bien sur cette photo</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>peut-être {word}</translation>
        </message>
    </context>
    <context>
        <name>SpotMap</name>
        <message>
            <source>Show on the map</source>
            <translation>Afficher sur la carte</translation>
        </message>
        <message>
            <source>Hide the map</source>
            <translation>Masquer la carte</translation>
        </message>
    </context>
    <context>
        <name>StatePage</name>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>recommend a nearby {category}</source>
            <translation>recommande-moi un lieu tout près : {category}</translation>
        </message>
        <message>
            <source>something about {word}</source>
            <translation>quelque chose sur le thème {word}</translation>
        </message>
        <message>
            <source>somewhere green to walk</source>
            <translation>un endroit vert pour se promener</translation>
        </message>
        <message>
            <source>where should I eat tonight?</source>
            <translation>où manger ce soir ?</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>All metadata</source>
            <translation>Toutes les métadonnées</translation>
        </message>
        <message>
            <source>Reading the file …</source>
            <translation>Lecture du fichier …</translation>
        </message>
        <message>
            <source>Show only names or values with …</source>
            <translation>Seulement les noms ou valeurs contenant …</translation>
        </message>
        <message>
            <source>Filter the metadata</source>
            <translation>Filtrer les métadonnées</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Metadata of the file</source>
            <translation>Métadonnées du fichier</translation>
        </message>
        <message>
            <source>Ctrl+C copies the rows.</source>
            <translation>Ctrl+C copie les lignes.</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>This file contains no metadata.</source>
            <translation>Ce fichier ne contient pas de métadonnées.</translation>
        </message>
    </context>
    <context>
        <name>TaskBar</name>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Share of photos read</source>
            <translation>Part des photos lues</translation>
        </message>
        <message>
            <source>Pause reading photos</source>
            <translation>Suspendre la lecture des photos</translation>
        </message>
        <message>
            <source>Stop reading photos</source>
            <translation>Arrêter la lecture des photos</translation>
        </message>
        <message>
            <source>Go on reading photos</source>
            <translation>Reprendre la lecture des photos</translation>
        </message>
        <message numerus="yes">
            <source>%n not readable</source>
            <translation>
                <numerusform>%n illisible</numerusform>
                <numerusform>%n illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read, show them</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être lu, l’afficher</numerusform>
                <numerusform>%n fichiers n’ont pas pu être lus, les afficher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouvelle</numerusform>
                <numerusform>%n nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n video(s) skipped</source>
            <translation>
                <numerusform>%n vidéo ignorée</numerusform>
                <numerusform>%n vidéos ignorées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sound file(s) skipped</source>
            <translation>
                <numerusform>%n fichier audio ignoré</numerusform>
                <numerusform>%n fichiers audio ignorés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) skipped</source>
            <translation>
                <numerusform>%n document ignoré</numerusform>
                <numerusform>%n documents ignorés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) skipped</source>
            <translation>
                <numerusform>%n autre fichier ignoré</numerusform>
                <numerusform>%n autres fichiers ignorés</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {found} files read</source>
            <translation>{done} fichiers lus sur {found}</translation>
        </message>
        <message>
            <source>{done} of {found} photos understood</source>
            <translation>{done} photos sur {found} comprises</translation>
        </message>
        <message>
            <source>{done} of {found} photos described anew</source>
            <translation>{done} photos sur {found} décrites à nouveau</translation>
        </message>
        <message>
            <source>Notes of {done} of {found} photos read</source>
            <translation>Notes de {done} photos sur {found} lues</translation>
        </message>
        <message>
            <source>{done} of {found} photos looked at a second time</source>
            <translation>{done} photos sur {found} regardées une seconde fois</translation>
        </message>
        <message>
            <source>{done} of {found} photos searched for text</source>
            <translation>Texte cherché dans {done} photos sur {found}</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Rien à faire.</translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n doublon</numerusform>
                <numerusform>%n doublons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up to date. %n photo(s).</source>
            <translation>
                <numerusform>À jour. %n photo.</numerusform>
                <numerusform>À jour. %n photos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping after this group of photos …</source>
            <translation>Arrêt après ce groupe de photos …</translation>
        </message>
        <message>
            <source>Paused. {counted}.</source>
            <translation>En pause. {counted}.</translation>
        </message>
        <message>
            <source>Looking for photos …</source>
            <translation>Recherche de photos …</translation>
        </message>
        <message>
            <source>Save result …</source>
            <translation>Enregistrer le résultat …</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open VisualLens</source>
            <translation>Ouvrir VisualLens</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>All photos have been read</source>
            <translation>Toutes les photos ont été lues</translation>
        </message>
        <message>
            <source>{count} photos are in your library.</source>
            <translation>{count} photos sont dans votre photothèque.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>VisualLens is locked</source>
            <translation>VisualLens est verrouillé</translation>
        </message>
        <message>
            <source>Type the passphrase of your library.</source>
            <translation>Saisissez la phrase secrète de votre photothèque.</translation>
        </message>
        <message>
            <source>This backup is locked</source>
            <translation>Cette sauvegarde est verrouillée</translation>
        </message>
        <message>
            <source>Type the passphrase that the library had when the backup was made.</source>
            <translation>Saisissez la phrase secrète qu’avait la photothèque lors de la sauvegarde.</translation>
        </message>
        <message>
            <source>The library is being written anew …</source>
            <translation>La photothèque est en train d’être réécrite …</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Where would you like to go?</source>
            <translation>Où voulez-vous aller ?</translation>
        </message>
        <message>
            <source>I compare places with what your photos say you like. All of it stays here.</source>
            <translation>Je compare des lieux avec ce que vos photos disent de vos goûts. Tout reste ici.</translation>
        </message>
        <message>
            <source>First, some photos</source>
            <translation>D’abord, quelques photos</translation>
        </message>
        <message>
            <source>Add a folder in the library. I can answer as soon as the first are read.</source>
            <translation>Ajoutez un dossier dans la photothèque. Je peux répondre dès que les premières sont lues.</translation>
        </message>
        <message numerus="yes">
            <source>I compare places with what %n photo(s) say you like.</source>
            <translation>
                <numerusform>Je compare des lieux avec ce que %n photo dit de vos goûts.</numerusform>
                <numerusform>Je compare des lieux avec ce que %n photos disent de vos goûts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordChip</name>
        <message>
            <source>Word: {word}</source>
            <translation>Mot : {word}</translation>
        </message>
        <message>
            <source>Opens a menu.</source>
            <translation>Ouvre un menu.</translation>
        </message>
        <message>
            <source>More of this</source>
            <translation>Plus de ceci</translation>
        </message>
        <message>
            <source>This says nothing about me</source>
            <translation>Ceci ne dit rien de moi</translation>
        </message>
    </context>
    <context>
        <name>WorkerNotices</name>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>The helper that reads photos and answers stopped several times. Your library is safe.</source>
            <translation>Le programme auxiliaire qui lit les photos et répond s’est arrêté plusieurs fois. Votre photothèque est intacte.</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>Le relancer</translation>
        </message>
    </context>
    <context>
        <name>YearMarks</name>
        <message>
            <source>Years</source>
            <translation>Années</translation>
        </message>
        <message>
            <source>Press a year to scroll to its photos.</source>
            <translation>Appuyez sur une année pour aller à ses photos.</translation>
        </message>
    </context>
    <context>
        <name>_Chips</name>
        <message>
            <source>{title}: {text}</source>
            <translation>{title} : {text}</translation>
        </message>
        <message>
            <source>Press to search for it.</source>
            <translation>Appuyez pour le rechercher.</translation>
        </message>
    </context>
    <context>
        <name>_GridPicture</name>
        <message>
            <source>The picture of this older answer was cleared. The list is complete.</source>
            <translation>L’image de cette ancienne réponse a été effacée. La liste est complète.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>CD player</source>
            <translation>lecteur CD</translation>
        </message>
        <message>
            <source>Christmas</source>
            <translation>Noël</translation>
        </message>
        <message>
            <source>French horn</source>
            <translation>cor d’harmonie</translation>
        </message>
        <message>
            <source>Halloween</source>
            <translation>Halloween</translation>
        </message>
        <message>
            <source>T-shirt</source>
            <translation>t-shirt</translation>
        </message>
        <message>
            <source>abacus</source>
            <translation>boulier</translation>
        </message>
        <message>
            <source>abbey</source>
            <translation>abbaye</translation>
        </message>
        <message>
            <source>accordion</source>
            <translation>accordéon</translation>
        </message>
        <message>
            <source>acorn</source>
            <translation>gland</translation>
        </message>
        <message>
            <source>active life</source>
            <translation>vie active</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>après-midi</translation>
        </message>
        <message>
            <source>airfield</source>
            <translation>aérodrome</translation>
        </message>
        <message>
            <source>airplane</source>
            <translation>avion</translation>
        </message>
        <message>
            <source>airport</source>
            <translation>aéroport</translation>
        </message>
        <message>
            <source>airship</source>
            <translation>dirigeable</translation>
        </message>
        <message>
            <source>alligator</source>
            <translation>alligator</translation>
        </message>
        <message>
            <source>allotment</source>
            <translation>jardin ouvrier</translation>
        </message>
        <message>
            <source>ambulance</source>
            <translation>ambulance</translation>
        </message>
        <message>
            <source>amphibious vehicle</source>
            <translation>véhicule amphibie</translation>
        </message>
        <message>
            <source>amusement arcade</source>
            <translation>salle de jeux</translation>
        </message>
        <message>
            <source>amusement park</source>
            <translation>parc d’attractions</translation>
        </message>
        <message>
            <source>animal</source>
            <translation>animal</translation>
        </message>
        <message>
            <source>animal park</source>
            <translation>parc animalier</translation>
        </message>
        <message>
            <source>ant</source>
            <translation>fourmi</translation>
        </message>
        <message>
            <source>anteater</source>
            <translation>fourmilier</translation>
        </message>
        <message>
            <source>antelope</source>
            <translation>antilope</translation>
        </message>
        <message>
            <source>apple</source>
            <translation>pomme</translation>
        </message>
        <message>
            <source>apron</source>
            <translation>tablier</translation>
        </message>
        <message>
            <source>aquapark</source>
            <translation>parc aquatique</translation>
        </message>
        <message>
            <source>aquarium</source>
            <translation>aquarium</translation>
        </message>
        <message>
            <source>arboretum</source>
            <translation>arboretum</translation>
        </message>
        <message>
            <source>arcade</source>
            <translation>galerie couverte</translation>
        </message>
        <message>
            <source>archaeological site</source>
            <translation>site archéologique</translation>
        </message>
        <message>
            <source>arena</source>
            <translation>arène</translation>
        </message>
        <message>
            <source>armadillo</source>
            <translation>tatou</translation>
        </message>
        <message>
            <source>armour</source>
            <translation>armure</translation>
        </message>
        <message>
            <source>art</source>
            <translation>art</translation>
        </message>
        <message>
            <source>art gallery</source>
            <translation>galerie d’art</translation>
        </message>
        <message>
            <source>art museum</source>
            <translation>musée d’art</translation>
        </message>
        <message>
            <source>artichoke</source>
            <translation>artichaut</translation>
        </message>
        <message>
            <source>artist studio</source>
            <translation>atelier d’artiste</translation>
        </message>
        <message>
            <source>attraction</source>
            <translation>attraction</translation>
        </message>
        <message>
            <source>autumn</source>
            <translation>automne</translation>
        </message>
        <message>
            <source>axe</source>
            <translation>hache</translation>
        </message>
        <message>
            <source>axolotl</source>
            <translation>axolotl</translation>
        </message>
        <message>
            <source>baby</source>
            <translation>bébé</translation>
        </message>
        <message>
            <source>baby bed</source>
            <translation>lit de bébé</translation>
        </message>
        <message>
            <source>backpack</source>
            <translation>sac à dos</translation>
        </message>
        <message>
            <source>badger</source>
            <translation>blaireau</translation>
        </message>
        <message>
            <source>bag</source>
            <translation>sac</translation>
        </message>
        <message>
            <source>bagel</source>
            <translation>bagel</translation>
        </message>
        <message>
            <source>bakery</source>
            <translation>boulangerie</translation>
        </message>
        <message>
            <source>balloon</source>
            <translation>ballon</translation>
        </message>
        <message>
            <source>banana</source>
            <translation>banane</translation>
        </message>
        <message>
            <source>bandage</source>
            <translation>pansement</translation>
        </message>
        <message>
            <source>banjo</source>
            <translation>banjo</translation>
        </message>
        <message>
            <source>bank</source>
            <translation>banque</translation>
        </message>
        <message>
            <source>bar</source>
            <translation>bar</translation>
        </message>
        <message>
            <source>barber</source>
            <translation>barbier</translation>
        </message>
        <message>
            <source>barber shop</source>
            <translation>salon de barbier</translation>
        </message>
        <message>
            <source>barn</source>
            <translation>grange</translation>
        </message>
        <message>
            <source>barometer</source>
            <translation>baromètre</translation>
        </message>
        <message>
            <source>barrel</source>
            <translation>tonneau</translation>
        </message>
        <message>
            <source>baseball</source>
            <translation>base-ball</translation>
        </message>
        <message>
            <source>baseball player</source>
            <translation>joueur de base-ball</translation>
        </message>
        <message>
            <source>basilica</source>
            <translation>basilique</translation>
        </message>
        <message>
            <source>basket</source>
            <translation>panier</translation>
        </message>
        <message>
            <source>basketball</source>
            <translation>basket-ball</translation>
        </message>
        <message>
            <source>bassoon</source>
            <translation>basson</translation>
        </message>
        <message>
            <source>bathhouse</source>
            <translation>bains publics</translation>
        </message>
        <message>
            <source>bathroom</source>
            <translation>salle de bain</translation>
        </message>
        <message>
            <source>baths</source>
            <translation>bains</translation>
        </message>
        <message>
            <source>bathtub</source>
            <translation>baignoire</translation>
        </message>
        <message>
            <source>bazaar</source>
            <translation>bazar</translation>
        </message>
        <message>
            <source>beach</source>
            <translation>plage</translation>
        </message>
        <message>
            <source>bear</source>
            <translation>ours</translation>
        </message>
        <message>
            <source>beaver</source>
            <translation>castor</translation>
        </message>
        <message>
            <source>bed</source>
            <translation>lit</translation>
        </message>
        <message>
            <source>bed and breakfast</source>
            <translation>chambre d’hôtes</translation>
        </message>
        <message>
            <source>bedroom</source>
            <translation>chambre</translation>
        </message>
        <message>
            <source>bee</source>
            <translation>abeille</translation>
        </message>
        <message>
            <source>beehive</source>
            <translation>ruche</translation>
        </message>
        <message>
            <source>beer</source>
            <translation>bière</translation>
        </message>
        <message>
            <source>beer garden</source>
            <translation>jardin à bière</translation>
        </message>
        <message>
            <source>beer hall</source>
            <translation>brasserie à bière</translation>
        </message>
        <message>
            <source>beetle</source>
            <translation>scarabée</translation>
        </message>
        <message>
            <source>bell</source>
            <translation>cloche</translation>
        </message>
        <message>
            <source>bell pepper</source>
            <translation>poivron</translation>
        </message>
        <message>
            <source>bell tower</source>
            <translation>clocher</translation>
        </message>
        <message>
            <source>bench</source>
            <translation>banc</translation>
        </message>
        <message>
            <source>berry</source>
            <translation>baie</translation>
        </message>
        <message>
            <source>bicycle</source>
            <translation>vélo</translation>
        </message>
        <message>
            <source>bike path</source>
            <translation>piste cyclable</translation>
        </message>
        <message>
            <source>bikini</source>
            <translation>bikini</translation>
        </message>
        <message>
            <source>billiard hall</source>
            <translation>salle de billard</translation>
        </message>
        <message>
            <source>billiards</source>
            <translation>billard</translation>
        </message>
        <message>
            <source>binoculars</source>
            <translation>jumelles</translation>
        </message>
        <message>
            <source>bird</source>
            <translation>oiseau</translation>
        </message>
        <message>
            <source>bird of prey</source>
            <translation>rapace</translation>
        </message>
        <message>
            <source>birdhouse</source>
            <translation>nichoir</translation>
        </message>
        <message>
            <source>bison</source>
            <translation>bison</translation>
        </message>
        <message>
            <source>bistro</source>
            <translation>bistrot</translation>
        </message>
        <message>
            <source>black and white</source>
            <translation>noir et blanc</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <source>boardwalk</source>
            <translation>promenade en bois</translation>
        </message>
        <message>
            <source>boat</source>
            <translation>bateau</translation>
        </message>
        <message>
            <source>boat tour</source>
            <translation>tour en bateau</translation>
        </message>
        <message>
            <source>boat trip</source>
            <translation>promenade en bateau</translation>
        </message>
        <message>
            <source>boathouse</source>
            <translation>hangar à bateaux</translation>
        </message>
        <message>
            <source>bobsled</source>
            <translation>bobsleigh</translation>
        </message>
        <message>
            <source>bonnet</source>
            <translation>bonnet</translation>
        </message>
        <message>
            <source>book</source>
            <translation>livre</translation>
        </message>
        <message>
            <source>book shop</source>
            <translation>librairie</translation>
        </message>
        <message>
            <source>book store</source>
            <translation>librairie</translation>
        </message>
        <message>
            <source>bookshelf</source>
            <translation>étagère à livres</translation>
        </message>
        <message>
            <source>bookshop</source>
            <translation>librairie</translation>
        </message>
        <message>
            <source>bookstore</source>
            <translation>librairie</translation>
        </message>
        <message>
            <source>boots</source>
            <translation>bottes</translation>
        </message>
        <message>
            <source>botanic garden</source>
            <translation>jardin botanique</translation>
        </message>
        <message>
            <source>botanical garden</source>
            <translation>jardin botanique</translation>
        </message>
        <message>
            <source>bottle cap</source>
            <translation>capsule</translation>
        </message>
        <message>
            <source>bouldering hall</source>
            <translation>salle d’escalade de bloc</translation>
        </message>
        <message>
            <source>boutique</source>
            <translation>boutique de mode</translation>
        </message>
        <message>
            <source>bow</source>
            <translation>arc</translation>
        </message>
        <message>
            <source>bow tie</source>
            <translation>nœud papillon</translation>
        </message>
        <message>
            <source>bowl</source>
            <translation>bol</translation>
        </message>
        <message>
            <source>bowling alley</source>
            <translation>bowling</translation>
        </message>
        <message>
            <source>bowling center</source>
            <translation>bowling</translation>
        </message>
        <message>
            <source>bowling centre</source>
            <translation>bowling</translation>
        </message>
        <message>
            <source>box</source>
            <translation>boîte</translation>
        </message>
        <message>
            <source>boxing</source>
            <translation>boxe</translation>
        </message>
        <message>
            <source>bra</source>
            <translation>soutien-gorge</translation>
        </message>
        <message>
            <source>brake</source>
            <translation>frein</translation>
        </message>
        <message>
            <source>brasserie</source>
            <translation>brasserie</translation>
        </message>
        <message>
            <source>bread</source>
            <translation>pain</translation>
        </message>
        <message>
            <source>breakfast cafe</source>
            <translation>café pour le petit déjeuner</translation>
        </message>
        <message>
            <source>breakfast place</source>
            <translation>lieu pour le petit déjeuner</translation>
        </message>
        <message>
            <source>breakwater</source>
            <translation>brise-lames</translation>
        </message>
        <message>
            <source>brewery</source>
            <translation>brasserie artisanale</translation>
        </message>
        <message>
            <source>brewpub</source>
            <translation>pub brasserie</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>pont</translation>
        </message>
        <message>
            <source>broccoli</source>
            <translation>brocoli</translation>
        </message>
        <message>
            <source>broom</source>
            <translation>balai</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>brun</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation>bulle</translation>
        </message>
        <message>
            <source>bucket</source>
            <translation>seau</translation>
        </message>
        <message>
            <source>buckle</source>
            <translation>boucle</translation>
        </message>
        <message>
            <source>buffalo</source>
            <translation>buffle</translation>
        </message>
        <message>
            <source>bug</source>
            <translation>punaise</translation>
        </message>
        <message>
            <source>building</source>
            <translation>bâtiment</translation>
        </message>
        <message>
            <source>burger</source>
            <translation>burger</translation>
        </message>
        <message>
            <source>burger restaurant</source>
            <translation>restaurant de burgers</translation>
        </message>
        <message>
            <source>burrito</source>
            <translation>burrito</translation>
        </message>
        <message>
            <source>bus</source>
            <translation>bus</translation>
        </message>
        <message>
            <source>bus station</source>
            <translation>gare routière</translation>
        </message>
        <message>
            <source>bus stop</source>
            <translation>arrêt de bus</translation>
        </message>
        <message>
            <source>business center</source>
            <translation>centre d’affaires</translation>
        </message>
        <message>
            <source>business park</source>
            <translation>parc d’activités</translation>
        </message>
        <message>
            <source>butcher</source>
            <translation>boucherie</translation>
        </message>
        <message>
            <source>butterfly</source>
            <translation>papillon</translation>
        </message>
        <message>
            <source>cabaret</source>
            <translation>cabaret</translation>
        </message>
        <message>
            <source>cabbage</source>
            <translation>chou</translation>
        </message>
        <message>
            <source>cabinet</source>
            <translation>armoire</translation>
        </message>
        <message>
            <source>cable car</source>
            <translation>téléphérique</translation>
        </message>
        <message>
            <source>cafe</source>
            <translation>café</translation>
        </message>
        <message>
            <source>café</source>
            <translation>café</translation>
        </message>
        <message>
            <source>cake shop</source>
            <translation>pâtisserie</translation>
        </message>
        <message>
            <source>camel</source>
            <translation>chameau</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>appareil photo</translation>
        </message>
        <message>
            <source>camp site</source>
            <translation>camping</translation>
        </message>
        <message>
            <source>camper</source>
            <translation>camping-car</translation>
        </message>
        <message>
            <source>campground</source>
            <translation>terrain de camping</translation>
        </message>
        <message>
            <source>camping</source>
            <translation>camping</translation>
        </message>
        <message>
            <source>camping site</source>
            <translation>terrain de camping</translation>
        </message>
        <message>
            <source>campsite</source>
            <translation>terrain de camping</translation>
        </message>
        <message>
            <source>can opener</source>
            <translation>ouvre-boîte</translation>
        </message>
        <message>
            <source>candle</source>
            <translation>bougie</translation>
        </message>
        <message>
            <source>cannon</source>
            <translation>canon</translation>
        </message>
        <message>
            <source>canoe</source>
            <translation>canoë</translation>
        </message>
        <message>
            <source>canyon</source>
            <translation>canyon</translation>
        </message>
        <message>
            <source>car</source>
            <translation>voiture</translation>
        </message>
        <message>
            <source>car mirror</source>
            <translation>rétroviseur</translation>
        </message>
        <message>
            <source>car wash</source>
            <translation>lavage auto</translation>
        </message>
        <message>
            <source>carousel</source>
            <translation>manège</translation>
        </message>
        <message>
            <source>carriage</source>
            <translation>calèche</translation>
        </message>
        <message>
            <source>cascade</source>
            <translation>cascade</translation>
        </message>
        <message>
            <source>cash machine</source>
            <translation>distributeur de billets</translation>
        </message>
        <message>
            <source>casino</source>
            <translation>casino</translation>
        </message>
        <message>
            <source>cassette</source>
            <translation>cassette</translation>
        </message>
        <message>
            <source>cassette player</source>
            <translation>lecteur de cassettes</translation>
        </message>
        <message>
            <source>castle</source>
            <translation>château</translation>
        </message>
        <message>
            <source>castle ruin</source>
            <translation>ruine de château</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>chat</translation>
        </message>
        <message>
            <source>cathedral</source>
            <translation>cathédrale</translation>
        </message>
        <message>
            <source>cauliflower</source>
            <translation>chou-fleur</translation>
        </message>
        <message>
            <source>cave</source>
            <translation>grotte</translation>
        </message>
        <message>
            <source>cell phone</source>
            <translation>téléphone portable</translation>
        </message>
        <message>
            <source>cello</source>
            <translation>violoncelle</translation>
        </message>
        <message>
            <source>cemetery</source>
            <translation>cimetière</translation>
        </message>
        <message>
            <source>centipede</source>
            <translation>mille-pattes</translation>
        </message>
        <message>
            <source>chain</source>
            <translation>chaîne</translation>
        </message>
        <message>
            <source>chainsaw</source>
            <translation>tronçonneuse</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>chaise</translation>
        </message>
        <message>
            <source>chairlift</source>
            <translation>télésiège</translation>
        </message>
        <message>
            <source>chameleon</source>
            <translation>caméléon</translation>
        </message>
        <message>
            <source>chapel</source>
            <translation>chapelle</translation>
        </message>
        <message>
            <source>cheetah</source>
            <translation>guépard</translation>
        </message>
        <message>
            <source>chest</source>
            <translation>coffre</translation>
        </message>
        <message>
            <source>chestnut</source>
            <translation>châtaigne</translation>
        </message>
        <message>
            <source>chicken</source>
            <translation>poulet</translation>
        </message>
        <message>
            <source>chimpanzee</source>
            <translation>chimpanzé</translation>
        </message>
        <message>
            <source>chocolate</source>
            <translation>chocolat</translation>
        </message>
        <message>
            <source>christmas market</source>
            <translation>marché de Noël</translation>
        </message>
        <message>
            <source>church</source>
            <translation>église</translation>
        </message>
        <message>
            <source>cicada</source>
            <translation>cigale</translation>
        </message>
        <message>
            <source>cinema</source>
            <translation>cinéma</translation>
        </message>
        <message>
            <source>circus</source>
            <translation>cirque</translation>
        </message>
        <message>
            <source>citadel</source>
            <translation>citadelle</translation>
        </message>
        <message>
            <source>city</source>
            <translation>ville</translation>
        </message>
        <message>
            <source>city farm</source>
            <translation>ferme urbaine</translation>
        </message>
        <message>
            <source>city park</source>
            <translation>parc municipal</translation>
        </message>
        <message>
            <source>cliff</source>
            <translation>falaise</translation>
        </message>
        <message>
            <source>climbing center</source>
            <translation>salle d’escalade</translation>
        </message>
        <message>
            <source>climbing centre</source>
            <translation>salle d’escalade</translation>
        </message>
        <message>
            <source>climbing gym</source>
            <translation>salle d’escalade</translation>
        </message>
        <message>
            <source>climbing hall</source>
            <translation>salle d’escalade</translation>
        </message>
        <message>
            <source>clinic</source>
            <translation>clinique</translation>
        </message>
        <message>
            <source>cloak</source>
            <translation>cape</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>horloge</translation>
        </message>
        <message>
            <source>clothing</source>
            <translation>vêtements</translation>
        </message>
        <message>
            <source>club</source>
            <translation>club</translation>
        </message>
        <message>
            <source>coast</source>
            <translation>côte</translation>
        </message>
        <message>
            <source>coat</source>
            <translation>manteau</translation>
        </message>
        <message>
            <source>cockroach</source>
            <translation>cafard</translation>
        </message>
        <message>
            <source>cocktail bar</source>
            <translation>bar à cocktails</translation>
        </message>
        <message>
            <source>cocktail shaker</source>
            <translation>shaker</translation>
        </message>
        <message>
            <source>coffee</source>
            <translation>café à boire</translation>
        </message>
        <message>
            <source>coffee house</source>
            <translation>maison de café</translation>
        </message>
        <message>
            <source>coffee machine</source>
            <translation>machine à café</translation>
        </message>
        <message>
            <source>coffee mug</source>
            <translation>tasse à café</translation>
        </message>
        <message>
            <source>coffee pot</source>
            <translation>cafetière</translation>
        </message>
        <message>
            <source>coffee shop</source>
            <translation>salon de café</translation>
        </message>
        <message>
            <source>coffeehouse</source>
            <translation>maison de café</translation>
        </message>
        <message>
            <source>comedy club</source>
            <translation>club d’humour</translation>
        </message>
        <message>
            <source>comic</source>
            <translation>bande dessinée</translation>
        </message>
        <message>
            <source>community garden</source>
            <translation>jardin partagé</translation>
        </message>
        <message>
            <source>compass</source>
            <translation>boussole</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>ordinateur</translation>
        </message>
        <message>
            <source>computer mouse</source>
            <translation>souris d’ordinateur</translation>
        </message>
        <message>
            <source>concert</source>
            <translation>concert</translation>
        </message>
        <message>
            <source>concert hall</source>
            <translation>salle de concert</translation>
        </message>
        <message>
            <source>convenience store</source>
            <translation>supérette</translation>
        </message>
        <message>
            <source>convent</source>
            <translation>couvent</translation>
        </message>
        <message>
            <source>cookery class</source>
            <translation>cours de cuisine</translation>
        </message>
        <message>
            <source>cookery school</source>
            <translation>école de cuisine</translation>
        </message>
        <message>
            <source>cooking class</source>
            <translation>cours de cuisine</translation>
        </message>
        <message>
            <source>cooking course</source>
            <translation>cours de cuisine</translation>
        </message>
        <message>
            <source>cooking lesson</source>
            <translation>cours de cuisine</translation>
        </message>
        <message>
            <source>cooking school</source>
            <translation>école de cuisine</translation>
        </message>
        <message>
            <source>cooking workshop</source>
            <translation>atelier de cuisine</translation>
        </message>
        <message>
            <source>coral</source>
            <translation>corail</translation>
        </message>
        <message>
            <source>coral reef</source>
            <translation>récif de corail</translation>
        </message>
        <message>
            <source>corkscrew</source>
            <translation>tire-bouchon</translation>
        </message>
        <message>
            <source>corn</source>
            <translation>maïs</translation>
        </message>
        <message>
            <source>corn maze</source>
            <translation>labyrinthe de maïs</translation>
        </message>
        <message>
            <source>corner shop</source>
            <translation>épicerie du coin</translation>
        </message>
        <message>
            <source>cottage</source>
            <translation>chaumière</translation>
        </message>
        <message>
            <source>cougar</source>
            <translation>puma</translation>
        </message>
        <message>
            <source>countryside</source>
            <translation>campagne</translation>
        </message>
        <message>
            <source>cow</source>
            <translation>vache</translation>
        </message>
        <message>
            <source>coworking space</source>
            <translation>espace de coworking</translation>
        </message>
        <message>
            <source>coyote</source>
            <translation>coyote</translation>
        </message>
        <message>
            <source>crab</source>
            <translation>crabe</translation>
        </message>
        <message>
            <source>cradle</source>
            <translation>berceau</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>grue</translation>
        </message>
        <message>
            <source>crate</source>
            <translation>caisse</translation>
        </message>
        <message>
            <source>crayfish</source>
            <translation>écrevisse</translation>
        </message>
        <message>
            <source>crib</source>
            <translation>lit d’enfant</translation>
        </message>
        <message>
            <source>cricket</source>
            <translation>grillon</translation>
        </message>
        <message>
            <source>crocodile</source>
            <translation>crocodile</translation>
        </message>
        <message>
            <source>croquet</source>
            <translation>croquet</translation>
        </message>
        <message>
            <source>crossword</source>
            <translation>mots croisés</translation>
        </message>
        <message>
            <source>crutch</source>
            <translation>béquille</translation>
        </message>
        <message>
            <source>cucumber</source>
            <translation>concombre</translation>
        </message>
        <message>
            <source>cup</source>
            <translation>tasse</translation>
        </message>
        <message>
            <source>curry house</source>
            <translation>restaurant de curry</translation>
        </message>
        <message>
            <source>custard apple</source>
            <translation>pomme cannelle</translation>
        </message>
        <message>
            <source>cycle path</source>
            <translation>piste cyclable</translation>
        </message>
        <message>
            <source>dam</source>
            <translation>barrage</translation>
        </message>
        <message>
            <source>dance club</source>
            <translation>club de danse</translation>
        </message>
        <message>
            <source>dashboard</source>
            <translation>tableau de bord</translation>
        </message>
        <message>
            <source>day spa</source>
            <translation>spa de jour</translation>
        </message>
        <message>
            <source>deer park</source>
            <translation>parc à cerfs</translation>
        </message>
        <message>
            <source>deli</source>
            <translation>épicerie fine</translation>
        </message>
        <message>
            <source>dentist</source>
            <translation>dentiste</translation>
        </message>
        <message>
            <source>department store</source>
            <translation>grand magasin</translation>
        </message>
        <message>
            <source>desert</source>
            <translation>désert</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>bureau de travail</translation>
        </message>
        <message>
            <source>dessert</source>
            <translation>dessert</translation>
        </message>
        <message>
            <source>diner</source>
            <translation>diner</translation>
        </message>
        <message>
            <source>dining table</source>
            <translation>table à manger</translation>
        </message>
        <message>
            <source>dinosaur</source>
            <translation>dinosaure</translation>
        </message>
        <message>
            <source>disco</source>
            <translation>discothèque</translation>
        </message>
        <message>
            <source>dishcloth</source>
            <translation>torchon</translation>
        </message>
        <message>
            <source>dishwasher</source>
            <translation>lave-vaisselle</translation>
        </message>
        <message>
            <source>distillery</source>
            <translation>distillerie</translation>
        </message>
        <message>
            <source>diver</source>
            <translation>plongeur</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>chien</translation>
        </message>
        <message>
            <source>dog park</source>
            <translation>parc à chiens</translation>
        </message>
        <message>
            <source>dog sled</source>
            <translation>traîneau à chiens</translation>
        </message>
        <message>
            <source>dome</source>
            <translation>dôme</translation>
        </message>
        <message>
            <source>donut shop</source>
            <translation>boutique de donuts</translation>
        </message>
        <message>
            <source>doormat</source>
            <translation>paillasson</translation>
        </message>
        <message>
            <source>dough</source>
            <translation>pâte</translation>
        </message>
        <message>
            <source>dragonfly</source>
            <translation>libellule</translation>
        </message>
        <message>
            <source>dress</source>
            <translation>robe</translation>
        </message>
        <message>
            <source>dresser</source>
            <translation>commode</translation>
        </message>
        <message>
            <source>drill</source>
            <translation>perceuse</translation>
        </message>
        <message>
            <source>drink</source>
            <translation>boisson</translation>
        </message>
        <message>
            <source>driving range</source>
            <translation>practice de golf</translation>
        </message>
        <message>
            <source>drum</source>
            <translation>tambour</translation>
        </message>
        <message>
            <source>drumstick</source>
            <translation>baguette de tambour</translation>
        </message>
        <message>
            <source>duck</source>
            <translation>canard</translation>
        </message>
        <message>
            <source>dugong</source>
            <translation>dugong</translation>
        </message>
        <message>
            <source>eagle</source>
            <translation>aigle</translation>
        </message>
        <message>
            <source>eatery</source>
            <translation>restaurant simple</translation>
        </message>
        <message>
            <source>eel</source>
            <translation>anguille</translation>
        </message>
        <message>
            <source>elephant</source>
            <translation>éléphant</translation>
        </message>
        <message>
            <source>envelope</source>
            <translation>enveloppe</translation>
        </message>
        <message>
            <source>eraser</source>
            <translation>gomme</translation>
        </message>
        <message>
            <source>escape game</source>
            <translation>jeu d’évasion</translation>
        </message>
        <message>
            <source>escape room</source>
            <translation>salle d’évasion</translation>
        </message>
        <message>
            <source>espresso bar</source>
            <translation>bar à espresso</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>soirée</translation>
        </message>
        <message>
            <source>factory</source>
            <translation>usine</translation>
        </message>
        <message>
            <source>fairground</source>
            <translation>fête foraine</translation>
        </message>
        <message>
            <source>fan</source>
            <translation>ventilateur</translation>
        </message>
        <message>
            <source>farm</source>
            <translation>ferme</translation>
        </message>
        <message>
            <source>farm shop</source>
            <translation>vente à la ferme</translation>
        </message>
        <message>
            <source>farmers market</source>
            <translation>marché fermier</translation>
        </message>
        <message>
            <source>fast food</source>
            <translation>restauration rapide</translation>
        </message>
        <message>
            <source>fast food restaurant</source>
            <translation>fast-food</translation>
        </message>
        <message>
            <source>feather boa</source>
            <translation>boa de plumes</translation>
        </message>
        <message>
            <source>fence</source>
            <translation>clôture</translation>
        </message>
        <message>
            <source>ferret</source>
            <translation>furet</translation>
        </message>
        <message>
            <source>ferry port</source>
            <translation>port de ferry</translation>
        </message>
        <message>
            <source>ferry terminal</source>
            <translation>gare maritime</translation>
        </message>
        <message>
            <source>fig</source>
            <translation>figue</translation>
        </message>
        <message>
            <source>filing cabinet</source>
            <translation>classeur</translation>
        </message>
        <message>
            <source>fire truck</source>
            <translation>camion de pompiers</translation>
        </message>
        <message>
            <source>fireplace</source>
            <translation>cheminée</translation>
        </message>
        <message>
            <source>fish</source>
            <translation>poisson</translation>
        </message>
        <message>
            <source>fish restaurant</source>
            <translation>restaurant de poisson</translation>
        </message>
        <message>
            <source>fishing reel</source>
            <translation>moulinet</translation>
        </message>
        <message>
            <source>fitness center</source>
            <translation>centre de fitness</translation>
        </message>
        <message>
            <source>fitness studio</source>
            <translation>studio de fitness</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>drapeau</translation>
        </message>
        <message>
            <source>flamingo</source>
            <translation>flamant rose</translation>
        </message>
        <message>
            <source>flea market</source>
            <translation>marché aux puces</translation>
        </message>
        <message>
            <source>florist</source>
            <translation>fleuriste</translation>
        </message>
        <message>
            <source>flower</source>
            <translation>fleur</translation>
        </message>
        <message>
            <source>flower field</source>
            <translation>champ de fleurs</translation>
        </message>
        <message>
            <source>flower shop</source>
            <translation>boutique de fleurs</translation>
        </message>
        <message>
            <source>flute</source>
            <translation>flûte</translation>
        </message>
        <message>
            <source>fly</source>
            <translation>mouche</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>classeur à anneaux</translation>
        </message>
        <message>
            <source>food</source>
            <translation>nourriture</translation>
        </message>
        <message>
            <source>food court</source>
            <translation>aire de restauration</translation>
        </message>
        <message>
            <source>food market</source>
            <translation>marché alimentaire</translation>
        </message>
        <message>
            <source>food stall</source>
            <translation>stand de restauration</translation>
        </message>
        <message>
            <source>food truck</source>
            <translation>camion-restaurant</translation>
        </message>
        <message>
            <source>football</source>
            <translation>football</translation>
        </message>
        <message>
            <source>football player</source>
            <translation>footballeur</translation>
        </message>
        <message>
            <source>football stadium</source>
            <translation>stade de football</translation>
        </message>
        <message>
            <source>footpath</source>
            <translation>sentier</translation>
        </message>
        <message>
            <source>forest</source>
            <translation>forêt</translation>
        </message>
        <message>
            <source>forklift</source>
            <translation>chariot élévateur</translation>
        </message>
        <message>
            <source>fort</source>
            <translation>fort</translation>
        </message>
        <message>
            <source>fortress</source>
            <translation>forteresse</translation>
        </message>
        <message>
            <source>fossil</source>
            <translation>fossile</translation>
        </message>
        <message>
            <source>fountain</source>
            <translation>fontaine</translation>
        </message>
        <message>
            <source>fox</source>
            <translation>renard</translation>
        </message>
        <message>
            <source>frog</source>
            <translation>grenouille</translation>
        </message>
        <message>
            <source>fruit</source>
            <translation>fruit</translation>
        </message>
        <message>
            <source>frying pan</source>
            <translation>poêle à frire</translation>
        </message>
        <message>
            <source>fun park</source>
            <translation>parc de loisirs</translation>
        </message>
        <message>
            <source>funfair</source>
            <translation>fête foraine</translation>
        </message>
        <message>
            <source>funicular</source>
            <translation>funiculaire</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>meubles</translation>
        </message>
        <message>
            <source>gallery</source>
            <translation>galerie</translation>
        </message>
        <message>
            <source>game</source>
            <translation>jeu</translation>
        </message>
        <message>
            <source>game arcade</source>
            <translation>salle d’arcade</translation>
        </message>
        <message>
            <source>garbage truck</source>
            <translation>camion poubelle</translation>
        </message>
        <message>
            <source>garden</source>
            <translation>jardin</translation>
        </message>
        <message>
            <source>garden center</source>
            <translation>jardinerie</translation>
        </message>
        <message>
            <source>garden centre</source>
            <translation>jardinerie</translation>
        </message>
        <message>
            <source>gas mask</source>
            <translation>masque à gaz</translation>
        </message>
        <message>
            <source>gas station</source>
            <translation>station-service</translation>
        </message>
        <message>
            <source>gelateria</source>
            <translation>glacier italien</translation>
        </message>
        <message>
            <source>geyser</source>
            <translation>geyser</translation>
        </message>
        <message>
            <source>gift shop</source>
            <translation>boutique de cadeaux</translation>
        </message>
        <message>
            <source>glass</source>
            <translation>verre</translation>
        </message>
        <message>
            <source>go-kart</source>
            <translation>kart</translation>
        </message>
        <message>
            <source>go-kart track</source>
            <translation>piste de karting</translation>
        </message>
        <message>
            <source>goat</source>
            <translation>chèvre</translation>
        </message>
        <message>
            <source>goblet</source>
            <translation>gobelet</translation>
        </message>
        <message>
            <source>goldfish</source>
            <translation>poisson rouge</translation>
        </message>
        <message>
            <source>golf</source>
            <translation>golf</translation>
        </message>
        <message>
            <source>golf club</source>
            <translation>club de golf</translation>
        </message>
        <message>
            <source>golf course</source>
            <translation>terrain de golf</translation>
        </message>
        <message>
            <source>gondola</source>
            <translation>gondole</translation>
        </message>
        <message>
            <source>gong</source>
            <translation>gong</translation>
        </message>
        <message>
            <source>goose</source>
            <translation>oie</translation>
        </message>
        <message>
            <source>gorge</source>
            <translation>gorge</translation>
        </message>
        <message>
            <source>gorilla</source>
            <translation>gorille</translation>
        </message>
        <message>
            <source>gown</source>
            <translation>robe de soirée</translation>
        </message>
        <message>
            <source>graduation</source>
            <translation>remise de diplômes</translation>
        </message>
        <message>
            <source>grain</source>
            <translation>céréales</translation>
        </message>
        <message>
            <source>grasshopper</source>
            <translation>sauterelle</translation>
        </message>
        <message>
            <source>grassland</source>
            <translation>prairie</translation>
        </message>
        <message>
            <source>graveyard</source>
            <translation>cimetière paroissial</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>green space</source>
            <translation>espace vert</translation>
        </message>
        <message>
            <source>greenhouse</source>
            <translation>serre</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <source>grocery</source>
            <translation>épicerie</translation>
        </message>
        <message>
            <source>grocery store</source>
            <translation>épicerie</translation>
        </message>
        <message>
            <source>grotto</source>
            <translation>petite grotte</translation>
        </message>
        <message>
            <source>guacamole</source>
            <translation>guacamole</translation>
        </message>
        <message>
            <source>guard</source>
            <translation>garde</translation>
        </message>
        <message>
            <source>guest house</source>
            <translation>maison d’hôtes</translation>
        </message>
        <message>
            <source>guesthouse</source>
            <translation>maison d’hôtes</translation>
        </message>
        <message>
            <source>guillotine</source>
            <translation>guillotine</translation>
        </message>
        <message>
            <source>guinea pig</source>
            <translation>cochon d’Inde</translation>
        </message>
        <message>
            <source>guitar</source>
            <translation>guitare</translation>
        </message>
        <message>
            <source>guitar pick</source>
            <translation>médiator</translation>
        </message>
        <message>
            <source>gun</source>
            <translation>arme à feu</translation>
        </message>
        <message>
            <source>gym</source>
            <translation>salle de sport</translation>
        </message>
        <message>
            <source>gymnastics</source>
            <translation>gymnastique</translation>
        </message>
        <message>
            <source>hair clip</source>
            <translation>pince à cheveux</translation>
        </message>
        <message>
            <source>hair dryer</source>
            <translation>sèche-cheveux</translation>
        </message>
        <message>
            <source>hair salon</source>
            <translation>salon de coiffure</translation>
        </message>
        <message>
            <source>hair spray</source>
            <translation>laque</translation>
        </message>
        <message>
            <source>hammam</source>
            <translation>hammam</translation>
        </message>
        <message>
            <source>hammer</source>
            <translation>marteau</translation>
        </message>
        <message>
            <source>hamster</source>
            <translation>hamster</translation>
        </message>
        <message>
            <source>handkerchief</source>
            <translation>mouchoir</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>port</translation>
        </message>
        <message>
            <source>harbour terminal</source>
            <translation>terminal portuaire</translation>
        </message>
        <message>
            <source>hard disk</source>
            <translation>disque dur</translation>
        </message>
        <message>
            <source>harmonica</source>
            <translation>harmonica</translation>
        </message>
        <message>
            <source>harp</source>
            <translation>harpe</translation>
        </message>
        <message>
            <source>harvester</source>
            <translation>moissonneuse</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>chapeau</translation>
        </message>
        <message>
            <source>hay</source>
            <translation>foin</translation>
        </message>
        <message>
            <source>heater</source>
            <translation>radiateur d’appoint</translation>
        </message>
        <message>
            <source>hedgehog</source>
            <translation>hérisson</translation>
        </message>
        <message>
            <source>helmet</source>
            <translation>casque</translation>
        </message>
        <message>
            <source>hen</source>
            <translation>poule</translation>
        </message>
        <message>
            <source>heritage centre</source>
            <translation>centre du patrimoine</translation>
        </message>
        <message>
            <source>heron</source>
            <translation>héron</translation>
        </message>
        <message>
            <source>high ropes course</source>
            <translation>parcours de cordes hautes</translation>
        </message>
        <message>
            <source>hike</source>
            <translation>randonnée</translation>
        </message>
        <message>
            <source>hiking trail</source>
            <translation>sentier de randonnée</translation>
        </message>
        <message>
            <source>hill</source>
            <translation>colline</translation>
        </message>
        <message>
            <source>hippo</source>
            <translation>hippopotame</translation>
        </message>
        <message>
            <source>historic site</source>
            <translation>site historique</translation>
        </message>
        <message>
            <source>historical landmark</source>
            <translation>monument historique</translation>
        </message>
        <message>
            <source>holster</source>
            <translation>étui de pistolet</translation>
        </message>
        <message>
            <source>honeycomb</source>
            <translation>rayon de miel</translation>
        </message>
        <message>
            <source>hook</source>
            <translation>crochet</translation>
        </message>
        <message>
            <source>horse</source>
            <translation>cheval</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>hôpital</translation>
        </message>
        <message>
            <source>hostel</source>
            <translation>auberge de jeunesse</translation>
        </message>
        <message>
            <source>hot dog</source>
            <translation>hot-dog</translation>
        </message>
        <message>
            <source>hot pot</source>
            <translation>fondue chinoise</translation>
        </message>
        <message>
            <source>hot spring</source>
            <translation>source chaude</translation>
        </message>
        <message>
            <source>hotel</source>
            <translation>hôtel</translation>
        </message>
        <message>
            <source>hourglass</source>
            <translation>sablier</translation>
        </message>
        <message>
            <source>hummingbird</source>
            <translation>colibri</translation>
        </message>
        <message>
            <source>hyena</source>
            <translation>hyène</translation>
        </message>
        <message>
            <source>ice arena</source>
            <translation>palais de glace</translation>
        </message>
        <message>
            <source>ice cream</source>
            <translation>glace</translation>
        </message>
        <message>
            <source>ice cream parlor</source>
            <translation>glacier</translation>
        </message>
        <message>
            <source>ice cream shop</source>
            <translation>glacier</translation>
        </message>
        <message>
            <source>ice hockey</source>
            <translation>hockey sur glace</translation>
        </message>
        <message>
            <source>ice lolly</source>
            <translation>glace à l’eau</translation>
        </message>
        <message>
            <source>ice rink</source>
            <translation>patinoire</translation>
        </message>
        <message>
            <source>imbiss</source>
            <translation>baraque à frites</translation>
        </message>
        <message>
            <source>inn</source>
            <translation>auberge</translation>
        </message>
        <message>
            <source>insect</source>
            <translation>insecte</translation>
        </message>
        <message>
            <source>iron</source>
            <translation>fer à repasser</translation>
        </message>
        <message>
            <source>island</source>
            <translation>île</translation>
        </message>
        <message>
            <source>italian restaurant</source>
            <translation>restaurant italien</translation>
        </message>
        <message>
            <source>izakaya</source>
            <translation>izakaya</translation>
        </message>
        <message>
            <source>jackfruit</source>
            <translation>jacquier</translation>
        </message>
        <message>
            <source>jaguar</source>
            <translation>jaguar</translation>
        </message>
        <message>
            <source>japanese restaurant</source>
            <translation>restaurant japonais</translation>
        </message>
        <message>
            <source>jazz club</source>
            <translation>club de jazz</translation>
        </message>
        <message>
            <source>jeans</source>
            <translation>jean</translation>
        </message>
        <message>
            <source>jeep</source>
            <translation>jeep</translation>
        </message>
        <message>
            <source>jellyfish</source>
            <translation>méduse</translation>
        </message>
        <message>
            <source>joystick</source>
            <translation>manette</translation>
        </message>
        <message>
            <source>jug</source>
            <translation>cruche</translation>
        </message>
        <message>
            <source>kangaroo</source>
            <translation>kangourou</translation>
        </message>
        <message>
            <source>karaoke</source>
            <translation>karaoké</translation>
        </message>
        <message>
            <source>karaoke bar</source>
            <translation>bar karaoké</translation>
        </message>
        <message>
            <source>karting</source>
            <translation>karting</translation>
        </message>
        <message>
            <source>keyboard</source>
            <translation>clavier</translation>
        </message>
        <message>
            <source>kimono</source>
            <translation>kimono</translation>
        </message>
        <message>
            <source>kitchen</source>
            <translation>cuisine</translation>
        </message>
        <message>
            <source>knee pad</source>
            <translation>genouillère</translation>
        </message>
        <message>
            <source>knife</source>
            <translation>couteau</translation>
        </message>
        <message>
            <source>knot</source>
            <translation>nœud</translation>
        </message>
        <message>
            <source>koala</source>
            <translation>koala</translation>
        </message>
        <message>
            <source>lab coat</source>
            <translation>blouse</translation>
        </message>
        <message>
            <source>labyrinth</source>
            <translation>labyrinthe végétal</translation>
        </message>
        <message>
            <source>ladle</source>
            <translation>louche</translation>
        </message>
        <message>
            <source>ladybug</source>
            <translation>coccinelle</translation>
        </message>
        <message>
            <source>lake</source>
            <translation>lac</translation>
        </message>
        <message>
            <source>lamp</source>
            <translation>lampe</translation>
        </message>
        <message>
            <source>landmark</source>
            <translation>repère</translation>
        </message>
        <message>
            <source>laptop</source>
            <translation>ordinateur portable</translation>
        </message>
        <message>
            <source>laser tag</source>
            <translation>laser game</translation>
        </message>
        <message>
            <source>lawn mower</source>
            <translation>tondeuse</translation>
        </message>
        <message>
            <source>leisure centre</source>
            <translation>centre de loisirs</translation>
        </message>
        <message>
            <source>lemon</source>
            <translation>citron</translation>
        </message>
        <message>
            <source>lemur</source>
            <translation>lémurien</translation>
        </message>
        <message>
            <source>lens cap</source>
            <translation>bouchon d’objectif</translation>
        </message>
        <message>
            <source>leopard</source>
            <translation>léopard</translation>
        </message>
        <message>
            <source>letter opener</source>
            <translation>coupe-papier</translation>
        </message>
        <message>
            <source>library</source>
            <translation>bibliothèque</translation>
        </message>
        <message>
            <source>lido</source>
            <translation>piscine en plein air</translation>
        </message>
        <message>
            <source>lighter</source>
            <translation>briquet</translation>
        </message>
        <message>
            <source>lighthouse</source>
            <translation>phare</translation>
        </message>
        <message>
            <source>limousine</source>
            <translation>limousine</translation>
        </message>
        <message>
            <source>lion</source>
            <translation>lion</translation>
        </message>
        <message>
            <source>lipstick</source>
            <translation>rouge à lèvres</translation>
        </message>
        <message>
            <source>living room</source>
            <translation>salon</translation>
        </message>
        <message>
            <source>lizard</source>
            <translation>lézard</translation>
        </message>
        <message>
            <source>llama</source>
            <translation>lama</translation>
        </message>
        <message>
            <source>lobster</source>
            <translation>homard</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>serrure</translation>
        </message>
        <message>
            <source>lookout</source>
            <translation>belvédère</translation>
        </message>
        <message>
            <source>lookout tower</source>
            <translation>tour d’observation</translation>
        </message>
        <message>
            <source>lotion</source>
            <translation>lotion</translation>
        </message>
        <message>
            <source>lounge</source>
            <translation>lounge</translation>
        </message>
        <message>
            <source>lynx</source>
            <translation>lynx</translation>
        </message>
        <message>
            <source>magnifying glass</source>
            <translation>loupe</translation>
        </message>
        <message>
            <source>mailbox</source>
            <translation>boîte aux lettres</translation>
        </message>
        <message>
            <source>make-up</source>
            <translation>maquillage</translation>
        </message>
        <message>
            <source>mall</source>
            <translation>galerie marchande</translation>
        </message>
        <message>
            <source>manhole cover</source>
            <translation>plaque d’égout</translation>
        </message>
        <message>
            <source>manor</source>
            <translation>manoir</translation>
        </message>
        <message>
            <source>mansion</source>
            <translation>manoir</translation>
        </message>
        <message>
            <source>mantis</source>
            <translation>mante religieuse</translation>
        </message>
        <message>
            <source>maraca</source>
            <translation>maraca</translation>
        </message>
        <message>
            <source>marina</source>
            <translation>port de plaisance</translation>
        </message>
        <message>
            <source>market</source>
            <translation>marché</translation>
        </message>
        <message>
            <source>market hall</source>
            <translation>halle</translation>
        </message>
        <message>
            <source>marmot</source>
            <translation>marmotte</translation>
        </message>
        <message>
            <source>mashed potato</source>
            <translation>purée</translation>
        </message>
        <message>
            <source>mask</source>
            <translation>masque</translation>
        </message>
        <message>
            <source>match</source>
            <translation>allumette</translation>
        </message>
        <message>
            <source>maypole</source>
            <translation>mât de mai</translation>
        </message>
        <message>
            <source>maze</source>
            <translation>labyrinthe</translation>
        </message>
        <message>
            <source>measuring cup</source>
            <translation>verre doseur</translation>
        </message>
        <message>
            <source>meat</source>
            <translation>viande</translation>
        </message>
        <message>
            <source>medicine cabinet</source>
            <translation>armoire à pharmacie</translation>
        </message>
        <message>
            <source>meerkat</source>
            <translation>suricate</translation>
        </message>
        <message>
            <source>memorial</source>
            <translation>mémorial</translation>
        </message>
        <message>
            <source>menu</source>
            <translation>menu</translation>
        </message>
        <message>
            <source>metro station</source>
            <translation>station de métro</translation>
        </message>
        <message>
            <source>microwave</source>
            <translation>micro-ondes</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>midi</translation>
        </message>
        <message>
            <source>military vehicle</source>
            <translation>véhicule militaire</translation>
        </message>
        <message>
            <source>milk can</source>
            <translation>bidon de lait</translation>
        </message>
        <message>
            <source>miniature golf</source>
            <translation>mini-golf</translation>
        </message>
        <message>
            <source>mink</source>
            <translation>vison</translation>
        </message>
        <message>
            <source>missile</source>
            <translation>missile</translation>
        </message>
        <message>
            <source>mittens</source>
            <translation>moufles</translation>
        </message>
        <message>
            <source>mobile home</source>
            <translation>mobile home</translation>
        </message>
        <message>
            <source>modem</source>
            <translation>modem</translation>
        </message>
        <message>
            <source>monastery</source>
            <translation>monastère</translation>
        </message>
        <message>
            <source>mongoose</source>
            <translation>mangouste</translation>
        </message>
        <message>
            <source>monitor</source>
            <translation>écran d’ordinateur</translation>
        </message>
        <message>
            <source>monkey</source>
            <translation>singe</translation>
        </message>
        <message>
            <source>monument</source>
            <translation>monument</translation>
        </message>
        <message>
            <source>mop</source>
            <translation>serpillière</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>matin</translation>
        </message>
        <message>
            <source>mortar</source>
            <translation>mortier</translation>
        </message>
        <message>
            <source>mosque</source>
            <translation>mosquée</translation>
        </message>
        <message>
            <source>mosquito net</source>
            <translation>moustiquaire</translation>
        </message>
        <message>
            <source>motel</source>
            <translation>motel</translation>
        </message>
        <message>
            <source>mountain</source>
            <translation>montagne</translation>
        </message>
        <message>
            <source>mousetrap</source>
            <translation>souricière</translation>
        </message>
        <message>
            <source>movie theater</source>
            <translation>salle de cinéma</translation>
        </message>
        <message>
            <source>movie theatre</source>
            <translation>salle de cinéma</translation>
        </message>
        <message>
            <source>museum</source>
            <translation>musée</translation>
        </message>
        <message>
            <source>museum of art</source>
            <translation>musée d’art</translation>
        </message>
        <message>
            <source>museum of natural history</source>
            <translation>muséum d’histoire naturelle</translation>
        </message>
        <message>
            <source>mushroom</source>
            <translation>champignon</translation>
        </message>
        <message>
            <source>music</source>
            <translation>musique</translation>
        </message>
        <message>
            <source>music player</source>
            <translation>baladeur</translation>
        </message>
        <message>
            <source>music venue</source>
            <translation>salle de musique</translation>
        </message>
        <message>
            <source>nail</source>
            <translation>clou</translation>
        </message>
        <message>
            <source>national park</source>
            <translation>parc national</translation>
        </message>
        <message>
            <source>natural history museum</source>
            <translation>muséum d’histoire naturelle</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>nature</translation>
        </message>
        <message>
            <source>nature museum</source>
            <translation>musée de la nature</translation>
        </message>
        <message>
            <source>nature preserve</source>
            <translation>réserve naturelle</translation>
        </message>
        <message>
            <source>nature reserve</source>
            <translation>réserve naturelle</translation>
        </message>
        <message>
            <source>neck brace</source>
            <translation>minerve</translation>
        </message>
        <message>
            <source>necklace</source>
            <translation>collier</translation>
        </message>
        <message>
            <source>night</source>
            <translation>nuit</translation>
        </message>
        <message>
            <source>night club</source>
            <translation>boîte de nuit</translation>
        </message>
        <message>
            <source>night market</source>
            <translation>marché de nuit</translation>
        </message>
        <message>
            <source>nightclub</source>
            <translation>boîte de nuit</translation>
        </message>
        <message>
            <source>noodle bar</source>
            <translation>bar à nouilles</translation>
        </message>
        <message>
            <source>noodle shop</source>
            <translation>restaurant de nouilles</translation>
        </message>
        <message>
            <source>oboe</source>
            <translation>hautbois</translation>
        </message>
        <message>
            <source>observation deck</source>
            <translation>terrasse panoramique</translation>
        </message>
        <message>
            <source>observation tower</source>
            <translation>tour d’observation</translation>
        </message>
        <message>
            <source>observatory</source>
            <translation>observatoire</translation>
        </message>
        <message>
            <source>ocarina</source>
            <translation>ocarina</translation>
        </message>
        <message>
            <source>oceanarium</source>
            <translation>océanarium</translation>
        </message>
        <message>
            <source>office</source>
            <translation>bureau</translation>
        </message>
        <message>
            <source>office building</source>
            <translation>immeuble de bureaux</translation>
        </message>
        <message>
            <source>office tower</source>
            <translation>tour de bureaux</translation>
        </message>
        <message>
            <source>oil filter</source>
            <translation>filtre à huile</translation>
        </message>
        <message>
            <source>oil rig</source>
            <translation>plateforme pétrolière</translation>
        </message>
        <message>
            <source>old town</source>
            <translation>vieille ville</translation>
        </message>
        <message>
            <source>onsen</source>
            <translation>onsen</translation>
        </message>
        <message>
            <source>open-air museum</source>
            <translation>musée de plein air</translation>
        </message>
        <message>
            <source>open-air theatre</source>
            <translation>théâtre de plein air</translation>
        </message>
        <message>
            <source>opera</source>
            <translation>opéra</translation>
        </message>
        <message>
            <source>opera house</source>
            <translation>maison d’opéra</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>orangutan</source>
            <translation>orang-outan</translation>
        </message>
        <message>
            <source>oscilloscope</source>
            <translation>oscilloscope</translation>
        </message>
        <message>
            <source>ostrich</source>
            <translation>autruche</translation>
        </message>
        <message>
            <source>otter</source>
            <translation>loutre</translation>
        </message>
        <message>
            <source>outdoors</source>
            <translation>plein air</translation>
        </message>
        <message>
            <source>owl</source>
            <translation>hibou</translation>
        </message>
        <message>
            <source>ox cart</source>
            <translation>char à bœufs</translation>
        </message>
        <message>
            <source>oxygen mask</source>
            <translation>masque à oxygène</translation>
        </message>
        <message>
            <source>paddle</source>
            <translation>pagaie</translation>
        </message>
        <message>
            <source>pagoda</source>
            <translation>pagode</translation>
        </message>
        <message>
            <source>paintbrush</source>
            <translation>pinceau</translation>
        </message>
        <message>
            <source>palace</source>
            <translation>palais</translation>
        </message>
        <message>
            <source>pan flute</source>
            <translation>flûte de Pan</translation>
        </message>
        <message>
            <source>panda</source>
            <translation>panda</translation>
        </message>
        <message>
            <source>panorama</source>
            <translation>panorama</translation>
        </message>
        <message>
            <source>paper towel</source>
            <translation>essuie-tout</translation>
        </message>
        <message>
            <source>parachute</source>
            <translation>parachute</translation>
        </message>
        <message>
            <source>park</source>
            <translation>parc</translation>
        </message>
        <message>
            <source>parking garage</source>
            <translation>parking couvert</translation>
        </message>
        <message>
            <source>parking lot</source>
            <translation>parking</translation>
        </message>
        <message>
            <source>parking meter</source>
            <translation>parcmètre</translation>
        </message>
        <message>
            <source>parrot</source>
            <translation>perroquet</translation>
        </message>
        <message>
            <source>party</source>
            <translation>fête</translation>
        </message>
        <message>
            <source>pasta</source>
            <translation>pâtes</translation>
        </message>
        <message>
            <source>pastry shop</source>
            <translation>pâtisserie</translation>
        </message>
        <message>
            <source>patisserie</source>
            <translation>pâtisserie</translation>
        </message>
        <message>
            <source>peacock</source>
            <translation>paon</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>pic</translation>
        </message>
        <message>
            <source>pelican</source>
            <translation>pélican</translation>
        </message>
        <message>
            <source>pen</source>
            <translation>stylo</translation>
        </message>
        <message>
            <source>pencil case</source>
            <translation>trousse</translation>
        </message>
        <message>
            <source>pencil sharpener</source>
            <translation>taille-crayon</translation>
        </message>
        <message>
            <source>penguin</source>
            <translation>manchot</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>perfume</source>
            <translation>parfum</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>animal de compagnie</translation>
        </message>
        <message>
            <source>petri dish</source>
            <translation>boîte de Petri</translation>
        </message>
        <message>
            <source>petting zoo</source>
            <translation>ferme pédagogique</translation>
        </message>
        <message>
            <source>pharmacy</source>
            <translation>pharmacie</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>téléphone</translation>
        </message>
        <message>
            <source>phone booth</source>
            <translation>cabine téléphonique</translation>
        </message>
        <message>
            <source>photocopier</source>
            <translation>photocopieuse</translation>
        </message>
        <message>
            <source>piano</source>
            <translation>piano</translation>
        </message>
        <message>
            <source>picture gallery</source>
            <translation>galerie de peinture</translation>
        </message>
        <message>
            <source>pie</source>
            <translation>tarte</translation>
        </message>
        <message>
            <source>pier</source>
            <translation>jetée</translation>
        </message>
        <message>
            <source>pig</source>
            <translation>cochon</translation>
        </message>
        <message>
            <source>piggy bank</source>
            <translation>tirelire</translation>
        </message>
        <message>
            <source>pillow</source>
            <translation>oreiller</translation>
        </message>
        <message>
            <source>pills</source>
            <translation>pilules</translation>
        </message>
        <message>
            <source>pineapple</source>
            <translation>ananas</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rose</translation>
        </message>
        <message>
            <source>pinwheel</source>
            <translation>moulin à vent en papier</translation>
        </message>
        <message>
            <source>pizza</source>
            <translation>pizza</translation>
        </message>
        <message>
            <source>pizzeria</source>
            <translation>pizzeria</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>place of worship</source>
            <translation>lieu de culte</translation>
        </message>
        <message>
            <source>plane</source>
            <translation>rabot</translation>
        </message>
        <message>
            <source>planetarium</source>
            <translation>planétarium</translation>
        </message>
        <message>
            <source>plant</source>
            <translation>plante</translation>
        </message>
        <message>
            <source>plant nursery</source>
            <translation>pépinière</translation>
        </message>
        <message>
            <source>plaque</source>
            <translation>plaque</translation>
        </message>
        <message>
            <source>plastic bag</source>
            <translation>sac en plastique</translation>
        </message>
        <message>
            <source>plate</source>
            <translation>assiette</translation>
        </message>
        <message>
            <source>plate rack</source>
            <translation>égouttoir</translation>
        </message>
        <message>
            <source>platypus</source>
            <translation>ornithorynque</translation>
        </message>
        <message>
            <source>playground</source>
            <translation>aire de jeux</translation>
        </message>
        <message>
            <source>plough</source>
            <translation>charrue</translation>
        </message>
        <message>
            <source>plunger</source>
            <translation>ventouse</translation>
        </message>
        <message>
            <source>pole</source>
            <translation>poteau</translation>
        </message>
        <message>
            <source>police car</source>
            <translation>voiture de police</translation>
        </message>
        <message>
            <source>police station</source>
            <translation>commissariat</translation>
        </message>
        <message>
            <source>pomegranate</source>
            <translation>grenade</translation>
        </message>
        <message>
            <source>poncho</source>
            <translation>poncho</translation>
        </message>
        <message>
            <source>pond</source>
            <translation>étang</translation>
        </message>
        <message>
            <source>pool</source>
            <translation>bassin</translation>
        </message>
        <message>
            <source>post office</source>
            <translation>bureau de poste</translation>
        </message>
        <message>
            <source>pot</source>
            <translation>marmite</translation>
        </message>
        <message>
            <source>pottery</source>
            <translation>poterie</translation>
        </message>
        <message>
            <source>pretzel</source>
            <translation>bretzel</translation>
        </message>
        <message>
            <source>priest</source>
            <translation>prêtre</translation>
        </message>
        <message>
            <source>printer</source>
            <translation>imprimante</translation>
        </message>
        <message>
            <source>prison</source>
            <translation>prison</translation>
        </message>
        <message>
            <source>projector</source>
            <translation>projecteur</translation>
        </message>
        <message>
            <source>pub</source>
            <translation>pub</translation>
        </message>
        <message>
            <source>public bath</source>
            <translation>bains publics</translation>
        </message>
        <message>
            <source>public service</source>
            <translation>service public</translation>
        </message>
        <message>
            <source>puppet theater</source>
            <translation>théâtre de marionnettes</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>violet</translation>
        </message>
        <message>
            <source>purse</source>
            <translation>porte-monnaie</translation>
        </message>
        <message>
            <source>puzzle</source>
            <translation>puzzle</translation>
        </message>
        <message>
            <source>pyjamas</source>
            <translation>pyjama</translation>
        </message>
        <message>
            <source>quill</source>
            <translation>plume d’oie</translation>
        </message>
        <message>
            <source>quilt</source>
            <translation>couette</translation>
        </message>
        <message>
            <source>rabbit</source>
            <translation>lapin</translation>
        </message>
        <message>
            <source>race car</source>
            <translation>voiture de course</translation>
        </message>
        <message>
            <source>radiator</source>
            <translation>radiateur</translation>
        </message>
        <message>
            <source>radio</source>
            <translation>radio</translation>
        </message>
        <message>
            <source>radio telescope</source>
            <translation>radiotélescope</translation>
        </message>
        <message>
            <source>railway</source>
            <translation>chemin de fer</translation>
        </message>
        <message>
            <source>railway station</source>
            <translation>gare</translation>
        </message>
        <message>
            <source>ramen bar</source>
            <translation>bar à ramen</translation>
        </message>
        <message>
            <source>ramen restaurant</source>
            <translation>restaurant de ramen</translation>
        </message>
        <message>
            <source>ramen shop</source>
            <translation>boutique de ramen</translation>
        </message>
        <message>
            <source>ray</source>
            <translation>raie</translation>
        </message>
        <message>
            <source>recreation center</source>
            <translation>centre de loisirs</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <source>red panda</source>
            <translation>panda roux</translation>
        </message>
        <message>
            <source>refrigerator</source>
            <translation>réfrigérateur</translation>
        </message>
        <message>
            <source>religious site</source>
            <translation>site religieux</translation>
        </message>
        <message>
            <source>remote control</source>
            <translation>télécommande</translation>
        </message>
        <message>
            <source>repair shop</source>
            <translation>atelier de réparation</translation>
        </message>
        <message>
            <source>reptile</source>
            <translation>reptile</translation>
        </message>
        <message>
            <source>resort</source>
            <translation>station touristique</translation>
        </message>
        <message>
            <source>restaurant</source>
            <translation>restaurant</translation>
        </message>
        <message>
            <source>rickshaw</source>
            <translation>pousse-pousse</translation>
        </message>
        <message>
            <source>riding school</source>
            <translation>école d’équitation</translation>
        </message>
        <message>
            <source>riding stable</source>
            <translation>centre équestre</translation>
        </message>
        <message>
            <source>rink</source>
            <translation>piste de patinage</translation>
        </message>
        <message>
            <source>river</source>
            <translation>rivière</translation>
        </message>
        <message>
            <source>river cruise</source>
            <translation>croisière fluviale</translation>
        </message>
        <message>
            <source>robe</source>
            <translation>peignoir</translation>
        </message>
        <message>
            <source>rocket</source>
            <translation>fusée</translation>
        </message>
        <message>
            <source>roof</source>
            <translation>toit</translation>
        </message>
        <message>
            <source>rooster</source>
            <translation>coq</translation>
        </message>
        <message>
            <source>ropes course</source>
            <translation>parcours de cordes</translation>
        </message>
        <message>
            <source>rose garden</source>
            <translation>roseraie</translation>
        </message>
        <message>
            <source>rug</source>
            <translation>tapis</translation>
        </message>
        <message>
            <source>rugby</source>
            <translation>rugby</translation>
        </message>
        <message>
            <source>ruin</source>
            <translation>ruine</translation>
        </message>
        <message>
            <source>ruins</source>
            <translation>ruines</translation>
        </message>
        <message>
            <source>ruler</source>
            <translation>règle</translation>
        </message>
        <message>
            <source>safari park</source>
            <translation>parc safari</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>coffre-fort</translation>
        </message>
        <message>
            <source>safety pin</source>
            <translation>épingle à nourrice</translation>
        </message>
        <message>
            <source>salad bar</source>
            <translation>bar à salades</translation>
        </message>
        <message>
            <source>salamander</source>
            <translation>salamandre</translation>
        </message>
        <message>
            <source>salt shaker</source>
            <translation>salière</translation>
        </message>
        <message>
            <source>sandals</source>
            <translation>sandales</translation>
        </message>
        <message>
            <source>sandbar</source>
            <translation>banc de sable</translation>
        </message>
        <message>
            <source>sandwich bar</source>
            <translation>sandwicherie</translation>
        </message>
        <message>
            <source>sarong</source>
            <translation>paréo</translation>
        </message>
        <message>
            <source>sauna</source>
            <translation>sauna</translation>
        </message>
        <message>
            <source>sawmill</source>
            <translation>scierie</translation>
        </message>
        <message>
            <source>saxophone</source>
            <translation>saxophone</translation>
        </message>
        <message>
            <source>scales</source>
            <translation>balance</translation>
        </message>
        <message>
            <source>scarf</source>
            <translation>écharpe</translation>
        </message>
        <message>
            <source>scenic overlook</source>
            <translation>point panoramique</translation>
        </message>
        <message>
            <source>school</source>
            <translation>école</translation>
        </message>
        <message>
            <source>science center</source>
            <translation>centre des sciences</translation>
        </message>
        <message>
            <source>science centre</source>
            <translation>centre des sciences</translation>
        </message>
        <message>
            <source>science museum</source>
            <translation>musée des sciences</translation>
        </message>
        <message>
            <source>scooter</source>
            <translation>scooter</translation>
        </message>
        <message>
            <source>scoreboard</source>
            <translation>tableau d’affichage</translation>
        </message>
        <message>
            <source>scorpion</source>
            <translation>scorpion</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>écran</translation>
        </message>
        <message>
            <source>screenshot</source>
            <translation>capture d’écran</translation>
        </message>
        <message>
            <source>screw</source>
            <translation>vis</translation>
        </message>
        <message>
            <source>screwdriver</source>
            <translation>tournevis</translation>
        </message>
        <message>
            <source>sea</source>
            <translation>mer</translation>
        </message>
        <message>
            <source>sea anemone</source>
            <translation>anémone de mer</translation>
        </message>
        <message>
            <source>sea cucumber</source>
            <translation>concombre de mer</translation>
        </message>
        <message>
            <source>sea lion</source>
            <translation>otarie</translation>
        </message>
        <message>
            <source>sea slug</source>
            <translation>limace de mer</translation>
        </message>
        <message>
            <source>sea turtle</source>
            <translation>tortue de mer</translation>
        </message>
        <message>
            <source>sea urchin</source>
            <translation>oursin</translation>
        </message>
        <message>
            <source>seabird</source>
            <translation>oiseau de mer</translation>
        </message>
        <message>
            <source>seafood</source>
            <translation>fruits de mer</translation>
        </message>
        <message>
            <source>seafood restaurant</source>
            <translation>restaurant de fruits de mer</translation>
        </message>
        <message>
            <source>seat belt</source>
            <translation>ceinture de sécurité</translation>
        </message>
        <message>
            <source>sewing machine</source>
            <translation>machine à coudre</translation>
        </message>
        <message>
            <source>shark</source>
            <translation>requin</translation>
        </message>
        <message>
            <source>sheep</source>
            <translation>mouton</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>coquillage</translation>
        </message>
        <message>
            <source>shield</source>
            <translation>bouclier</translation>
        </message>
        <message>
            <source>ship</source>
            <translation>navire</translation>
        </message>
        <message>
            <source>shipwreck</source>
            <translation>épave</translation>
        </message>
        <message>
            <source>shoe shop</source>
            <translation>magasin de chaussures</translation>
        </message>
        <message>
            <source>shoes</source>
            <translation>chaussures</translation>
        </message>
        <message>
            <source>shop</source>
            <translation>boutique</translation>
        </message>
        <message>
            <source>shopping cart</source>
            <translation>chariot de courses</translation>
        </message>
        <message>
            <source>shopping center</source>
            <translation>centre commercial</translation>
        </message>
        <message>
            <source>shopping mall</source>
            <translation>centre commercial</translation>
        </message>
        <message>
            <source>shore</source>
            <translation>rivage</translation>
        </message>
        <message>
            <source>shovel</source>
            <translation>pelle</translation>
        </message>
        <message>
            <source>shower</source>
            <translation>douche</translation>
        </message>
        <message>
            <source>shower cap</source>
            <translation>bonnet de douche</translation>
        </message>
        <message>
            <source>shrine</source>
            <translation>sanctuaire</translation>
        </message>
        <message>
            <source>sign</source>
            <translation>panneau</translation>
        </message>
        <message>
            <source>singer</source>
            <translation>chanteur</translation>
        </message>
        <message>
            <source>sink</source>
            <translation>évier</translation>
        </message>
        <message>
            <source>skate park</source>
            <translation>skatepark</translation>
        </message>
        <message>
            <source>skating rink</source>
            <translation>patinoire</translation>
        </message>
        <message>
            <source>ski area</source>
            <translation>domaine skiable</translation>
        </message>
        <message>
            <source>ski hut</source>
            <translation>refuge de ski</translation>
        </message>
        <message>
            <source>ski mask</source>
            <translation>cagoule</translation>
        </message>
        <message>
            <source>ski resort</source>
            <translation>station de ski</translation>
        </message>
        <message>
            <source>ski slope</source>
            <translation>piste de ski</translation>
        </message>
        <message>
            <source>skiing</source>
            <translation>ski</translation>
        </message>
        <message>
            <source>skirt</source>
            <translation>jupe</translation>
        </message>
        <message>
            <source>skunk</source>
            <translation>moufette</translation>
        </message>
        <message>
            <source>sled run</source>
            <translation>piste de luge</translation>
        </message>
        <message>
            <source>sleeping bag</source>
            <translation>sac de couchage</translation>
        </message>
        <message>
            <source>slide rule</source>
            <translation>règle à calcul</translation>
        </message>
        <message>
            <source>sliding door</source>
            <translation>porte coulissante</translation>
        </message>
        <message>
            <source>sliding screen</source>
            <translation>cloison coulissante</translation>
        </message>
        <message>
            <source>slot machine</source>
            <translation>machine à sous</translation>
        </message>
        <message>
            <source>sloth</source>
            <translation>paresseux</translation>
        </message>
        <message>
            <source>slow cooker</source>
            <translation>mijoteuse</translation>
        </message>
        <message>
            <source>slug</source>
            <translation>limace</translation>
        </message>
        <message>
            <source>snack</source>
            <translation>en-cas</translation>
        </message>
        <message>
            <source>snack bar</source>
            <translation>snack-bar</translation>
        </message>
        <message>
            <source>snail</source>
            <translation>escargot</translation>
        </message>
        <message>
            <source>snake</source>
            <translation>serpent</translation>
        </message>
        <message>
            <source>snorkelling</source>
            <translation>plongée avec tuba</translation>
        </message>
        <message>
            <source>snow</source>
            <translation>neige</translation>
        </message>
        <message>
            <source>snowmobile</source>
            <translation>motoneige</translation>
        </message>
        <message>
            <source>snowplough</source>
            <translation>chasse-neige</translation>
        </message>
        <message>
            <source>soap</source>
            <translation>savon</translation>
        </message>
        <message>
            <source>socks</source>
            <translation>chaussettes</translation>
        </message>
        <message>
            <source>soda</source>
            <translation>soda</translation>
        </message>
        <message>
            <source>sofa</source>
            <translation>canapé</translation>
        </message>
        <message>
            <source>solar panels</source>
            <translation>panneaux solaires</translation>
        </message>
        <message>
            <source>soldier</source>
            <translation>soldat</translation>
        </message>
        <message>
            <source>soup</source>
            <translation>soupe</translation>
        </message>
        <message>
            <source>souvenir shop</source>
            <translation>boutique de souvenirs</translation>
        </message>
        <message>
            <source>spa</source>
            <translation>spa</translation>
        </message>
        <message>
            <source>spacecraft</source>
            <translation>vaisseau spatial</translation>
        </message>
        <message>
            <source>spatula</source>
            <translation>spatule</translation>
        </message>
        <message>
            <source>speakeasy</source>
            <translation>speakeasy</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>haut-parleur</translation>
        </message>
        <message>
            <source>spider</source>
            <translation>araignée</translation>
        </message>
        <message>
            <source>spider web</source>
            <translation>toile d’araignée</translation>
        </message>
        <message>
            <source>spindle</source>
            <translation>fuseau</translation>
        </message>
        <message>
            <source>spiral</source>
            <translation>spirale</translation>
        </message>
        <message>
            <source>spoon</source>
            <translation>cuillère</translation>
        </message>
        <message>
            <source>sport</source>
            <translation>sport</translation>
        </message>
        <message>
            <source>sports</source>
            <translation>sports</translation>
        </message>
        <message>
            <source>sports bar</source>
            <translation>bar sportif</translation>
        </message>
        <message>
            <source>sports center</source>
            <translation>centre sportif</translation>
        </message>
        <message>
            <source>sports centre</source>
            <translation>centre sportif</translation>
        </message>
        <message>
            <source>sports club</source>
            <translation>club de sport</translation>
        </message>
        <message>
            <source>sports field</source>
            <translation>terrain de sport</translation>
        </message>
        <message>
            <source>sports hall</source>
            <translation>salle omnisports</translation>
        </message>
        <message>
            <source>spotlight</source>
            <translation>projecteur de scène</translation>
        </message>
        <message>
            <source>spring</source>
            <translation>printemps</translation>
        </message>
        <message>
            <source>squash</source>
            <translation>courge</translation>
        </message>
        <message>
            <source>squirrel</source>
            <translation>écureuil</translation>
        </message>
        <message>
            <source>stadium</source>
            <translation>stade</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>scène</translation>
        </message>
        <message>
            <source>staircase</source>
            <translation>escalier</translation>
        </message>
        <message>
            <source>standing stones</source>
            <translation>menhirs</translation>
        </message>
        <message>
            <source>starfish</source>
            <translation>étoile de mer</translation>
        </message>
        <message>
            <source>station</source>
            <translation>gare</translation>
        </message>
        <message>
            <source>statue</source>
            <translation>statue</translation>
        </message>
        <message>
            <source>steakhouse</source>
            <translation>grill</translation>
        </message>
        <message>
            <source>steel drum</source>
            <translation>steel-drum</translation>
        </message>
        <message>
            <source>stethoscope</source>
            <translation>stéthoscope</translation>
        </message>
        <message>
            <source>stick insect</source>
            <translation>phasme</translation>
        </message>
        <message>
            <source>stingray</source>
            <translation>pastenague</translation>
        </message>
        <message>
            <source>stone wall</source>
            <translation>mur de pierres</translation>
        </message>
        <message>
            <source>stopwatch</source>
            <translation>chronomètre</translation>
        </message>
        <message>
            <source>store</source>
            <translation>magasin</translation>
        </message>
        <message>
            <source>stork</source>
            <translation>cigogne</translation>
        </message>
        <message>
            <source>stove</source>
            <translation>cuisinière</translation>
        </message>
        <message>
            <source>strainer</source>
            <translation>passoire</translation>
        </message>
        <message>
            <source>strawberry</source>
            <translation>fraise</translation>
        </message>
        <message>
            <source>street</source>
            <translation>rue</translation>
        </message>
        <message>
            <source>stretcher</source>
            <translation>brancard</translation>
        </message>
        <message>
            <source>submarine</source>
            <translation>sous-marin</translation>
        </message>
        <message>
            <source>subway station</source>
            <translation>station de métro</translation>
        </message>
        <message>
            <source>suit</source>
            <translation>costume</translation>
        </message>
        <message>
            <source>summer</source>
            <translation>été</translation>
        </message>
        <message>
            <source>summit</source>
            <translation>sommet</translation>
        </message>
        <message>
            <source>sundial</source>
            <translation>cadran solaire</translation>
        </message>
        <message>
            <source>sunglasses</source>
            <translation>lunettes de soleil</translation>
        </message>
        <message>
            <source>sunscreen</source>
            <translation>crème solaire</translation>
        </message>
        <message>
            <source>supermarket</source>
            <translation>supermarché</translation>
        </message>
        <message>
            <source>sushi restaurant</source>
            <translation>restaurant de sushis</translation>
        </message>
        <message>
            <source>swan</source>
            <translation>cygne</translation>
        </message>
        <message>
            <source>sweater</source>
            <translation>pull</translation>
        </message>
        <message>
            <source>sweatshirt</source>
            <translation>sweat-shirt</translation>
        </message>
        <message>
            <source>sweets</source>
            <translation>bonbons</translation>
        </message>
        <message>
            <source>swimmer</source>
            <translation>nageur</translation>
        </message>
        <message>
            <source>swimming hall</source>
            <translation>piscine couverte</translation>
        </message>
        <message>
            <source>swimming pool</source>
            <translation>piscine</translation>
        </message>
        <message>
            <source>swimming trunks</source>
            <translation>maillot de bain homme</translation>
        </message>
        <message>
            <source>swimsuit</source>
            <translation>maillot de bain</translation>
        </message>
        <message>
            <source>swing</source>
            <translation>balançoire</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>interrupteur</translation>
        </message>
        <message>
            <source>sword</source>
            <translation>épée</translation>
        </message>
        <message>
            <source>synagogue</source>
            <translation>synagogue</translation>
        </message>
        <message>
            <source>syringe</source>
            <translation>seringue</translation>
        </message>
        <message>
            <source>table tennis</source>
            <translation>tennis de table</translation>
        </message>
        <message>
            <source>takeaway</source>
            <translation>plats à emporter</translation>
        </message>
        <message>
            <source>takeout</source>
            <translation>plats à emporter</translation>
        </message>
        <message>
            <source>tank</source>
            <translation>char</translation>
        </message>
        <message>
            <source>tapas bar</source>
            <translation>bar à tapas</translation>
        </message>
        <message>
            <source>tape player</source>
            <translation>magnétophone</translation>
        </message>
        <message>
            <source>taproom</source>
            <translation>salle de dégustation</translation>
        </message>
        <message>
            <source>tavern</source>
            <translation>taverne</translation>
        </message>
        <message>
            <source>taxi</source>
            <translation>taxi</translation>
        </message>
        <message>
            <source>tea house</source>
            <translation>maison de thé</translation>
        </message>
        <message>
            <source>tea room</source>
            <translation>salon de thé</translation>
        </message>
        <message>
            <source>tea shop</source>
            <translation>boutique de thé</translation>
        </message>
        <message>
            <source>teapot</source>
            <translation>théière</translation>
        </message>
        <message>
            <source>technical museum</source>
            <translation>musée technique</translation>
        </message>
        <message>
            <source>technology museum</source>
            <translation>musée des techniques</translation>
        </message>
        <message>
            <source>teddy bear</source>
            <translation>ours en peluche</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>téléphone fixe</translation>
        </message>
        <message>
            <source>television</source>
            <translation>télévision</translation>
        </message>
        <message>
            <source>temple</source>
            <translation>temple</translation>
        </message>
        <message>
            <source>tennis</source>
            <translation>tennis</translation>
        </message>
        <message>
            <source>tennis club</source>
            <translation>club de tennis</translation>
        </message>
        <message>
            <source>tennis court</source>
            <translation>court de tennis</translation>
        </message>
        <message>
            <source>tent</source>
            <translation>tente</translation>
        </message>
        <message>
            <source>terrace</source>
            <translation>terrasse</translation>
        </message>
        <message>
            <source>theater</source>
            <translation>théâtre</translation>
        </message>
        <message>
            <source>theatre</source>
            <translation>théâtre</translation>
        </message>
        <message>
            <source>theme park</source>
            <translation>parc à thème</translation>
        </message>
        <message>
            <source>thermal bath</source>
            <translation>bain thermal</translation>
        </message>
        <message>
            <source>thermal spa</source>
            <translation>thermes</translation>
        </message>
        <message>
            <source>thimble</source>
            <translation>dé à coudre</translation>
        </message>
        <message>
            <source>thistle</source>
            <translation>chardon</translation>
        </message>
        <message>
            <source>threshing machine</source>
            <translation>batteuse</translation>
        </message>
        <message>
            <source>throne</source>
            <translation>trône</translation>
        </message>
        <message>
            <source>tick</source>
            <translation>tique</translation>
        </message>
        <message>
            <source>ticket</source>
            <translation>billet</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>cravate</translation>
        </message>
        <message>
            <source>tiger</source>
            <translation>tigre</translation>
        </message>
        <message>
            <source>toaster</source>
            <translation>grille-pain</translation>
        </message>
        <message>
            <source>tobacco shop</source>
            <translation>bureau de tabac</translation>
        </message>
        <message>
            <source>toilet</source>
            <translation>toilettes</translation>
        </message>
        <message>
            <source>toilet paper</source>
            <translation>papier toilette</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>outils</translation>
        </message>
        <message>
            <source>torch</source>
            <translation>torche</translation>
        </message>
        <message>
            <source>totem pole</source>
            <translation>mât totémique</translation>
        </message>
        <message>
            <source>toucan</source>
            <translation>toucan</translation>
        </message>
        <message>
            <source>tourist attraction</source>
            <translation>attraction touristique</translation>
        </message>
        <message>
            <source>towel</source>
            <translation>serviette</translation>
        </message>
        <message>
            <source>town hall</source>
            <translation>mairie</translation>
        </message>
        <message>
            <source>toy</source>
            <translation>jouet</translation>
        </message>
        <message>
            <source>toy shop</source>
            <translation>magasin de jouets</translation>
        </message>
        <message>
            <source>tractor</source>
            <translation>tracteur</translation>
        </message>
        <message>
            <source>traffic light</source>
            <translation>feu de circulation</translation>
        </message>
        <message>
            <source>trail</source>
            <translation>chemin</translation>
        </message>
        <message>
            <source>train</source>
            <translation>train</translation>
        </message>
        <message>
            <source>train station</source>
            <translation>gare ferroviaire</translation>
        </message>
        <message>
            <source>tram</source>
            <translation>tramway</translation>
        </message>
        <message>
            <source>tram stop</source>
            <translation>arrêt de tram</translation>
        </message>
        <message>
            <source>trampoline park</source>
            <translation>parc de trampolines</translation>
        </message>
        <message>
            <source>transport hub</source>
            <translation>pôle d’échanges</translation>
        </message>
        <message>
            <source>trash can</source>
            <translation>poubelle</translation>
        </message>
        <message>
            <source>trattoria</source>
            <translation>trattoria</translation>
        </message>
        <message>
            <source>tray</source>
            <translation>plateau</translation>
        </message>
        <message>
            <source>tricycle</source>
            <translation>tricycle</translation>
        </message>
        <message>
            <source>tripod</source>
            <translation>trépied</translation>
        </message>
        <message>
            <source>trombone</source>
            <translation>trombone</translation>
        </message>
        <message>
            <source>truck</source>
            <translation>camion</translation>
        </message>
        <message>
            <source>trumpet</source>
            <translation>trompette</translation>
        </message>
        <message>
            <source>turkish bath</source>
            <translation>bain turc</translation>
        </message>
        <message>
            <source>turnstile</source>
            <translation>tourniquet</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>turquoise</translation>
        </message>
        <message>
            <source>turtle</source>
            <translation>tortue</translation>
        </message>
        <message>
            <source>tv tower</source>
            <translation>tour de télévision</translation>
        </message>
        <message>
            <source>typewriter</source>
            <translation>machine à écrire</translation>
        </message>
        <message>
            <source>umbrella</source>
            <translation>parapluie</translation>
        </message>
        <message>
            <source>underwater</source>
            <translation>sous l’eau</translation>
        </message>
        <message>
            <source>unicycle</source>
            <translation>monocycle</translation>
        </message>
        <message>
            <source>university</source>
            <translation>université</translation>
        </message>
        <message>
            <source>vacuum cleaner</source>
            <translation>aspirateur</translation>
        </message>
        <message>
            <source>valley</source>
            <translation>vallée</translation>
        </message>
        <message>
            <source>van</source>
            <translation>fourgon</translation>
        </message>
        <message>
            <source>vase</source>
            <translation>vase</translation>
        </message>
        <message>
            <source>vault</source>
            <translation>voûte</translation>
        </message>
        <message>
            <source>vegan restaurant</source>
            <translation>restaurant végan</translation>
        </message>
        <message>
            <source>vegetable</source>
            <translation>légume</translation>
        </message>
        <message>
            <source>vegetarian restaurant</source>
            <translation>restaurant végétarien</translation>
        </message>
        <message>
            <source>vehicle</source>
            <translation>véhicule</translation>
        </message>
        <message>
            <source>velvet</source>
            <translation>velours</translation>
        </message>
        <message>
            <source>vending machine</source>
            <translation>distributeur automatique</translation>
        </message>
        <message>
            <source>vest</source>
            <translation>gilet</translation>
        </message>
        <message>
            <source>viewing platform</source>
            <translation>plateforme panoramique</translation>
        </message>
        <message>
            <source>viewpoint</source>
            <translation>point de vue</translation>
        </message>
        <message>
            <source>vineyard</source>
            <translation>vignoble</translation>
        </message>
        <message>
            <source>violin</source>
            <translation>violon</translation>
        </message>
        <message>
            <source>visitor centre</source>
            <translation>centre des visiteurs</translation>
        </message>
        <message>
            <source>volcano</source>
            <translation>volcan</translation>
        </message>
        <message>
            <source>volleyball</source>
            <translation>volley-ball</translation>
        </message>
        <message>
            <source>vulture</source>
            <translation>vautour</translation>
        </message>
        <message>
            <source>waffle iron</source>
            <translation>gaufrier</translation>
        </message>
        <message>
            <source>walking route</source>
            <translation>itinéraire pédestre</translation>
        </message>
        <message>
            <source>wallet</source>
            <translation>portefeuille</translation>
        </message>
        <message>
            <source>wardrobe</source>
            <translation>penderie</translation>
        </message>
        <message>
            <source>warehouse</source>
            <translation>entrepôt</translation>
        </message>
        <message>
            <source>warplane</source>
            <translation>avion de guerre</translation>
        </message>
        <message>
            <source>warthog</source>
            <translation>phacochère</translation>
        </message>
        <message>
            <source>washing machine</source>
            <translation>machine à laver</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>montre</translation>
        </message>
        <message>
            <source>water</source>
            <translation>eau</translation>
        </message>
        <message>
            <source>water bottle</source>
            <translation>gourde</translation>
        </message>
        <message>
            <source>water park</source>
            <translation>parc aquatique</translation>
        </message>
        <message>
            <source>water tower</source>
            <translation>château d’eau</translation>
        </message>
        <message>
            <source>waterfall</source>
            <translation>cascade</translation>
        </message>
        <message>
            <source>waterfront</source>
            <translation>front de mer</translation>
        </message>
        <message>
            <source>watermill</source>
            <translation>moulin à eau</translation>
        </message>
        <message>
            <source>weasel</source>
            <translation>belette</translation>
        </message>
        <message>
            <source>wedding</source>
            <translation>mariage</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>haltères</translation>
        </message>
        <message>
            <source>wellness center</source>
            <translation>centre de bien-être</translation>
        </message>
        <message>
            <source>wellness centre</source>
            <translation>centre de bien-être</translation>
        </message>
        <message>
            <source>whale</source>
            <translation>baleine</translation>
        </message>
        <message>
            <source>wheelbarrow</source>
            <translation>brouette</translation>
        </message>
        <message>
            <source>whistle</source>
            <translation>sifflet</translation>
        </message>
        <message>
            <source>wig</source>
            <translation>perruque</translation>
        </message>
        <message>
            <source>wild boar</source>
            <translation>sanglier</translation>
        </message>
        <message>
            <source>wildlife park</source>
            <translation>parc de la faune</translation>
        </message>
        <message>
            <source>windmill</source>
            <translation>moulin à vent</translation>
        </message>
        <message>
            <source>window</source>
            <translation>fenêtre</translation>
        </message>
        <message>
            <source>wine</source>
            <translation>vin</translation>
        </message>
        <message>
            <source>wine bar</source>
            <translation>bar à vin</translation>
        </message>
        <message>
            <source>wine cellar</source>
            <translation>cave à vin</translation>
        </message>
        <message>
            <source>winery</source>
            <translation>domaine viticole</translation>
        </message>
        <message>
            <source>winter</source>
            <translation>hiver</translation>
        </message>
        <message>
            <source>wok</source>
            <translation>wok</translation>
        </message>
        <message>
            <source>wolf</source>
            <translation>loup</translation>
        </message>
        <message>
            <source>wombat</source>
            <translation>wombat</translation>
        </message>
        <message>
            <source>wood</source>
            <translation>bois</translation>
        </message>
        <message>
            <source>woodland</source>
            <translation>zone boisée</translation>
        </message>
        <message>
            <source>wool</source>
            <translation>laine</translation>
        </message>
        <message>
            <source>worm</source>
            <translation>ver</translation>
        </message>
        <message>
            <source>xylophone</source>
            <translation>xylophone</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>jaune</translation>
        </message>
        <message>
            <source>yoga studio</source>
            <translation>studio de yoga</translation>
        </message>
        <message>
            <source>zebra</source>
            <translation>zèbre</translation>
        </message>
        <message>
            <source>zoo</source>
            <translation>zoo</translation>
        </message>
        <message>
            <source>zucchini</source>
            <translation>courgette</translation>
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
            <translation>Îles Åland</translation>
        </message>
        <message>
            <source>Albania</source>
            <translation>Albanie</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Algérie</translation>
        </message>
        <message>
            <source>American Samoa</source>
            <translation>Samoa américaines</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorre</translation>
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
            <translation>Antigua-et-Barbuda</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentine</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Arménie</translation>
        </message>
        <message>
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Azerbaïdjan</translation>
        </message>
        <message>
            <source>Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahreïn</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesh</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbade</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Biélorussie</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belize</translation>
        </message>
        <message>
            <source>Benin</source>
            <translation>Bénin</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermudes</translation>
        </message>
        <message>
            <source>Bhutan</source>
            <translation>Bhoutan</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivie</translation>
        </message>
        <message>
            <source>Bonaire, Saint Eustatius and Saba </source>
            <translation>Pays-Bas caribéens</translation>
        </message>
        <message>
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnie-Herzégovine</translation>
        </message>
        <message>
            <source>Botswana</source>
            <translation>Botswana</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brésil</translation>
        </message>
        <message>
            <source>British Indian Ocean Territory</source>
            <translation>Territoire britannique de l’océan Indien</translation>
        </message>
        <message>
            <source>British Virgin Islands</source>
            <translation>Îles Vierges britanniques</translation>
        </message>
        <message>
            <source>Brunei</source>
            <translation>Brunei</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarie</translation>
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
            <translation>Cap-Vert</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Cambodge</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Cameroun</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Cayman Islands</source>
            <translation>Îles Caïmans</translation>
        </message>
        <message>
            <source>Central African Republic</source>
            <translation>République centrafricaine</translation>
        </message>
        <message>
            <source>Chad</source>
            <translation>Tchad</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chili</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>Christmas Island</source>
            <translation>Île Christmas</translation>
        </message>
        <message>
            <source>Cocos Islands</source>
            <translation>Îles Cocos</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombie</translation>
        </message>
        <message>
            <source>Comoros</source>
            <translation>Comores</translation>
        </message>
        <message>
            <source>Cook Islands</source>
            <translation>Îles Cook</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croatie</translation>
        </message>
        <message>
            <source>Cuba</source>
            <translation>Cuba</translation>
        </message>
        <message>
            <source>Curacao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Chypre</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tchéquie</translation>
        </message>
        <message>
            <source>Democratic Republic of the Congo</source>
            <translation>République démocratique du Congo</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Djibouti</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominique</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>République dominicaine</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Équateur</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Égypte</translation>
        </message>
        <message>
            <source>El Salvador</source>
            <translation>Salvador</translation>
        </message>
        <message>
            <source>Equatorial Guinea</source>
            <translation>Guinée équatoriale</translation>
        </message>
        <message>
            <source>Eritrea</source>
            <translation>Érythrée</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonie</translation>
        </message>
        <message>
            <source>Eswatini</source>
            <translation>Eswatini</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Éthiopie</translation>
        </message>
        <message>
            <source>Falkland Islands</source>
            <translation>Îles Malouines</translation>
        </message>
        <message>
            <source>Faroe Islands</source>
            <translation>Îles Féroé</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fidji</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlande</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Guyane française</translation>
        </message>
        <message>
            <source>French Polynesia</source>
            <translation>Polynésie française</translation>
        </message>
        <message>
            <source>French Southern Territories</source>
            <translation>Terres australes françaises</translation>
        </message>
        <message>
            <source>Gabon</source>
            <translation>Gabon</translation>
        </message>
        <message>
            <source>Gambia</source>
            <translation>Gambie</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Géorgie</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
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
            <translation>Grèce</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Groenland</translation>
        </message>
        <message>
            <source>Grenada</source>
            <translation>Grenade</translation>
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
            <translation>Guernesey</translation>
        </message>
        <message>
            <source>Guinea</source>
            <translation>Guinée</translation>
        </message>
        <message>
            <source>Guinea-Bissau</source>
            <translation>Guinée-Bissau</translation>
        </message>
        <message>
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <source>Haiti</source>
            <translation>Haïti</translation>
        </message>
        <message>
            <source>Honduras</source>
            <translation>Honduras</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hong Kong</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hongrie</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonésie</translation>
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
            <translation>Irlande</translation>
        </message>
        <message>
            <source>Isle of Man</source>
            <translation>Île de Man</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israël</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <source>Ivory Coast</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaïque</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanie</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kazakhstan</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenya</translation>
        </message>
        <message>
            <source>Kiribati</source>
            <translation>Kiribati</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Koweït</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Kirghizstan</translation>
        </message>
        <message>
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettonie</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Liban</translation>
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
            <translation>Libye</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituanie</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <source>Macao</source>
            <translation>Macao</translation>
        </message>
        <message>
            <source>Madagascar</source>
            <translation>Madagascar</translation>
        </message>
        <message>
            <source>Malawi</source>
            <translation>Malawi</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malaisie</translation>
        </message>
        <message>
            <source>Maldives</source>
            <translation>Maldives</translation>
        </message>
        <message>
            <source>Mali</source>
            <translation>Mali</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malte</translation>
        </message>
        <message>
            <source>Marshall Islands</source>
            <translation>Îles Marshall</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <source>Mauritania</source>
            <translation>Mauritanie</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Maurice</translation>
        </message>
        <message>
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexique</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Micronésie</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldavie</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolie</translation>
        </message>
        <message>
            <source>Montenegro</source>
            <translation>Monténégro</translation>
        </message>
        <message>
            <source>Montserrat</source>
            <translation>Montserrat</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Maroc</translation>
        </message>
        <message>
            <source>Mozambique</source>
            <translation>Mozambique</translation>
        </message>
        <message>
            <source>Myanmar</source>
            <translation>Birmanie</translation>
        </message>
        <message>
            <source>Namibia</source>
            <translation>Namibie</translation>
        </message>
        <message>
            <source>Nauru</source>
            <translation>Nauru</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Népal</translation>
        </message>
        <message>
            <source>New Caledonia</source>
            <translation>Nouvelle-Calédonie</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nouvelle-Zélande</translation>
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
            <translation>Île Norfolk</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Corée du Nord</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Macédoine du Nord</translation>
        </message>
        <message>
            <source>Northern Mariana Islands</source>
            <translation>Îles Mariannes du Nord</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norvège</translation>
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
            <translation>Palaos</translation>
        </message>
        <message>
            <source>Palestinian Territory</source>
            <translation>Palestine</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panama</translation>
        </message>
        <message>
            <source>Papua New Guinea</source>
            <translation>Papouasie-Nouvelle-Guinée</translation>
        </message>
        <message>
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Pérou</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Philippines</translation>
        </message>
        <message>
            <source>Pitcairn</source>
            <translation>Îles Pitcairn</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Porto Rico</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Qatar</translation>
        </message>
        <message>
            <source>Republic of the Congo</source>
            <translation>République du Congo</translation>
        </message>
        <message>
            <source>Reunion</source>
            <translation>La Réunion</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Roumanie</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russie</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Rwanda</translation>
        </message>
        <message>
            <source>Saint Barthelemy</source>
            <translation>Saint-Barthélemy</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>Sainte-Hélène</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>Saint-Christophe-et-Niévès</translation>
        </message>
        <message>
            <source>Saint Lucia</source>
            <translation>Sainte-Lucie</translation>
        </message>
        <message>
            <source>Saint Martin</source>
            <translation>Saint-Martin</translation>
        </message>
        <message>
            <source>Saint Pierre and Miquelon</source>
            <translation>Saint-Pierre-et-Miquelon</translation>
        </message>
        <message>
            <source>Saint Vincent and the Grenadines</source>
            <translation>Saint-Vincent-et-les Grenadines</translation>
        </message>
        <message>
            <source>Samoa</source>
            <translation>Samoa</translation>
        </message>
        <message>
            <source>San Marino</source>
            <translation>Saint-Marin</translation>
        </message>
        <message>
            <source>Sao Tome and Principe</source>
            <translation>Sao Tomé-et-Principe</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Arabie saoudite</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Sénégal</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbie</translation>
        </message>
        <message>
            <source>Seychelles</source>
            <translation>Seychelles</translation>
        </message>
        <message>
            <source>Sierra Leone</source>
            <translation>Sierra Leone</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapour</translation>
        </message>
        <message>
            <source>Sint Maarten</source>
            <translation>Saint-Martin (partie néerlandaise)</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovaquie</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slovénie</translation>
        </message>
        <message>
            <source>Solomon Islands</source>
            <translation>Îles Salomon</translation>
        </message>
        <message>
            <source>Somalia</source>
            <translation>Somalie</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Afrique du Sud</translation>
        </message>
        <message>
            <source>South Georgia and the South Sandwich Islands</source>
            <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corée du Sud</translation>
        </message>
        <message>
            <source>South Sudan</source>
            <translation>Soudan du Sud</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Sudan</source>
            <translation>Soudan</translation>
        </message>
        <message>
            <source>Suriname</source>
            <translation>Suriname</translation>
        </message>
        <message>
            <source>Svalbard and Jan Mayen</source>
            <translation>Svalbard et Jan Mayen</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suisse</translation>
        </message>
        <message>
            <source>Syria</source>
            <translation>Syrie</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taïwan</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Tadjikistan</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tanzanie</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Thaïlande</translation>
        </message>
        <message>
            <source>The Netherlands</source>
            <translation>Pays-Bas</translation>
        </message>
        <message>
            <source>Timor Leste</source>
            <translation>Timor oriental</translation>
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
            <translation>Trinité-et-Tobago</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Tunisie</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turquie</translation>
        </message>
        <message>
            <source>Turkmenistan</source>
            <translation>Turkménistan</translation>
        </message>
        <message>
            <source>Turks and Caicos Islands</source>
            <translation>Îles Turques-et-Caïques</translation>
        </message>
        <message>
            <source>Tuvalu</source>
            <translation>Tuvalu</translation>
        </message>
        <message>
            <source>U.S. Virgin Islands</source>
            <translation>Îles Vierges des États-Unis</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Ouganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Émirats arabes unis</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Ouzbékistan</translation>
        </message>
        <message>
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <source>Vatican</source>
            <translation>Vatican</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <translation>Venezuela</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Viêt Nam</translation>
        </message>
        <message>
            <source>Wallis and Futuna</source>
            <translation>Wallis-et-Futuna</translation>
        </message>
        <message>
            <source>Western Sahara</source>
            <translation>Sahara occidental</translation>
        </message>
        <message>
            <source>Yemen</source>
            <translation>Yémen</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Zambie</translation>
        </message>
        <message>
            <source>Zimbabwe</source>
            <translation>Zimbabwe</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>The window could not be measured. Close other windows of this library and try again.</source>
            <comment>app.window-not-measured</comment>
            <translation>La fenêtre n’a pas pu être mesurée. Fermez les autres fenêtres de cette photothèque et réessayez.</translation>
        </message>
        <message>
            <source>The self-test failed: {check}. Install VisualLens again.</source>
            <comment>app.self-test-failed</comment>
            <translation>L’autotest a échoué : {check}. Réinstallez VisualLens.</translation>
        </message>
        <message>
            <source>A component tried to reach the network and was refused: VisualLens works offline. Only `visuallens models install` may download.</source>
            <comment>app.network-refused</comment>
            <translation>Un composant a essayé d’accéder au réseau et a été refusé : VisualLens travaille hors ligne. Seul `visuallens models install` peut télécharger.</translation>
        </message>
        <message>
            <source>Something went wrong inside VisualLens. The log file has the details.</source>
            <comment>app.bug</comment>
            <translation>Un problème est survenu dans VisualLens. Le journal donne les détails.</translation>
        </message>
        <message>
            <source>The worker is being ended.</source>
            <comment>app.worker-ending</comment>
            <translation>Le programme auxiliaire est en train de s’arrêter.</translation>
        </message>
        <message>
            <source>The background worker has stopped by an error of ours.</source>
            <comment>app.worker-stopped</comment>
            <translation>Le programme auxiliaire s’est arrêté à cause d’une erreur de notre part.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <comment>app.stopped</comment>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>{all: }</source>
            <comment>app.several</comment>
            <translation>{all: }</translation>
        </message>
        <message>
            <source>There is not enough memory for this. Close other programs and try again.</source>
            <comment>machine.no-memory</comment>
            <translation>Il n’y a pas assez de mémoire pour cela. Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space and try again; nothing was lost.</source>
            <comment>machine.disk-full</comment>
            <translation>Le disque est plein. Libérez de l’espace et réessayez ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>A file or folder cannot be read or written ({reason}). Check its permissions and try again.</source>
            <comment>machine.file-refused</comment>
            <translation>Un fichier ou un dossier ne peut pas être lu ou écrit ({reason}). Vérifiez ses droits et réessayez.</translation>
        </message>
        <message>
            <source>A file or folder is not there or cannot be read ({reason}). Check that the disk is connected, and try again.</source>
            <comment>machine.disk-gone</comment>
            <translation>Un fichier ou un dossier est absent ou illisible ({reason}). Vérifiez que le disque est connecté et réessayez.</translation>
        </message>
        <message>
            <source>{text}</source>
            <comment>plain.text</comment>
            <translation>{text}</translation>
        </message>
        <message>
            <source>Showing {words}.</source>
            <comment>question.showing</comment>
            <translation>Affiche : {words}.</translation>
        </message>
        <message>
            <source>Well rated was taken as a rating of {rating:g} or more.</source>
            <comment>question.well-rated</comment>
            <translation>Bien noté a été compris comme une note de {rating:g} ou plus.</translation>
        </message>
        <message>
            <source>A price of {price} was taken as price level {level} of $$$$.</source>
            <comment>question.price</comment>
            <translation>Un prix de {price} a été compris comme niveau de prix {level} sur $$$$.</translation>
        </message>
        <message>
            <source>“{words}” was taken as {distance:km}.</source>
            <comment>question.travel-time</comment>
            <translation>« {words} » a été compris comme {distance:km}.</translation>
        </message>
        <message>
            <source>Walking distance was taken as {distance:km}.</source>
            <comment>question.walking</comment>
            <translation>À pied a été compris comme {distance:km}.</translation>
        </message>
        <message>
            <source>Type what you are looking for, such as “a nearby museum”.</source>
            <comment>question.empty</comment>
            <translation>Saisissez ce que vous cherchez, par exemple « un musée tout près ».</translation>
        </message>
        <message>
            <source>There is no list of places yet. Paste places or import a CSV file to get recommendations.</source>
            <comment>answer.no-list</comment>
            <translation>Il n’y a pas encore de liste de lieux. Collez des lieux ou importez un fichier CSV pour obtenir des recommandations.</translation>
        </message>
        <message>
            <source>Images of places that could not be read: {images}.</source>
            <comment>answer.unreadable-images</comment>
            <translation>Images de lieux illisibles : {images}.</translation>
        </message>
        <message>
            <source>No photo in your library clearly has to do with “{category}”; those that come nearest were used ({photos}).</source>
            <comment>answer.nearest-photos</comment>
            <translation>Aucune photo de votre photothèque n’a clairement à voir avec « {category} » ; les plus proches ont servi ({photos}).</translation>
        </message>
        <message>
            <source>Your library has no indexed photos yet; add a folder with photos.</source>
            <comment>answer.no-photos</comment>
            <translation>Votre photothèque n’a pas encore de photos lues ; ajoutez un dossier de photos.</translation>
        </message>
        <message>
            <source>No photo in your library has to do with “{category}”.</source>
            <comment>answer.no-fitting-photo</comment>
            <translation>Aucune photo de votre photothèque n’a à voir avec « {category} ».</translation>
        </message>
        <message>
            <source>So these places are not matched to you: they are listed by distance where it is known, then by name.</source>
            <comment>answer.unmatched</comment>
            <translation>Ces lieux ne sont donc pas choisis selon vos goûts : ils sont classés par distance si elle est connue, puis par nom.</translation>
        </message>
        <message>
            <source>Of {places} places the {compared} whose words fit you best were compared closely.</source>
            <comment>answer.some-compared</comment>
            <translation>Sur {places} lieux, les {compared} dont les mots vous vont le mieux ont été comparés de près.</translation>
        </message>
        <message>
            <source>Places like those you wanted more of were moved up.</source>
            <comment>answer.liked-moved-up</comment>
            <translation>Les lieux comme ceux dont vous vouliez davantage ont été remontés.</translation>
        </message>
        <message>
            <source>Only places in {area:place}; close to its border the nearest town decides.</source>
            <comment>answer.in-country</comment>
            <translation>Seulement des lieux dans ce pays : {area:place} ; près de la frontière, la ville la plus proche décide.</translation>
        </message>
        <message>
            <source>“{name}” is no town, village or country that is known here, so places were not limited to it.</source>
            <comment>answer.unknown-area</comment>
            <translation>« {name} » n’est ni une ville, ni un village, ni un pays connu ici ; les lieux n’y ont donc pas été limités.</translation>
        </message>
        <message>
            <source>Nothing in the list is within {distance:km}; these are the nearest places.</source>
            <comment>answer.none-near</comment>
            <translation>Rien dans la liste n’est à moins de {distance:km} ; voici les lieux les plus proches.</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <comment>answer.left-out</comment>
            <translation>Écartés : {reasons}.</translation>
        </message>
        <message>
            <source>No rating is known of any of these places, so they come in the order in which they suit you.</source>
            <comment>answer.no-ratings</comment>
            <translation>Aucune note n’est connue pour ces lieux ; ils sont classés selon vos goûts.</translation>
        </message>
        <message>
            <source>No price is known of any of these places, so they come in the order in which they suit you.</source>
            <comment>answer.no-prices</comment>
            <translation>Aucun prix n’est connu pour ces lieux ; ils sont classés selon vos goûts.</translation>
        </message>
        <message>
            <source>The prices of these places are not known; where a price is known, it is not lower.</source>
            <comment>answer.no-lower-prices</comment>
            <translation>Les prix de ces lieux ne sont pas connus ; là où un prix est connu, il n’est pas plus bas.</translation>
        </message>
        <message>
            <source>No location is set, so distance was not considered; set one to use “near”.</source>
            <comment>answer.no-location</comment>
            <translation>Aucune position n’est définie, la distance n’a donc pas compté ; définissez-en une pour utiliser « près ».</translation>
        </message>
        <message numerus="yes">
            <source>None of the {count} places in the list is of the kind “{category}”.</source>
            <comment>answer.none-of-kind</comment>
            <translation>
                <numerusform>Le seul lieu de la liste n’est pas du genre « {category} ».</numerusform>
                <numerusform>Aucun des {count} lieux de la liste n’est du genre « {category} ».</numerusform>
            </translation>
        </message>
        <message>
            <source>No place in the list says that it is of the kind “{category}”; those that may be were compared.</source>
            <comment>answer.kind-not-said</comment>
            <translation>Aucun lieu de la liste ne dit être du genre « {category} » ; ceux qui pourraient l’être ont été comparés.</translation>
        </message>
        <message>
            <source>No place says “{words}”; all of that kind were compared.</source>
            <comment>answer.detail-not-said</comment>
            <translation>Aucun lieu ne dit « {words} » ; tous ceux de ce genre ont été comparés.</translation>
        </message>
        <message numerus="yes">
            <source>{count} places were kept although {gap}.</source>
            <comment>answer.kept-although</comment>
            <translation>
                <numerusform>1 lieu a été gardé bien que {gap}.</numerusform>
                <numerusform>{count} lieux ont été gardés bien que {gap}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} places were left out as another kind than “{category}”.</source>
            <comment>answer.other-kind</comment>
            <translation>
                <numerusform>1 lieu a été écarté car d’un autre genre que « {category} ».</numerusform>
                <numerusform>{count} lieux ont été écartés car d’un autre genre que « {category} ».</numerusform>
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
            <translation>Aucun lieu ne dit « {topic} » ; celui-ci s’en rapproche le plus par le sens.</translation>
        </message>
        <message>
            <source>Nothing in this list has to do with “{topic}”.</source>
            <comment>answer.nothing-about</comment>
            <translation>Rien dans cette liste n’a à voir avec « {topic} ».</translation>
        </message>
        <message numerus="yes">
            <source>{count} places were left out that have nothing to do with “{topic}”.</source>
            <comment>answer.other-topic</comment>
            <translation>
                <numerusform>1 lieu a été écarté car il n’a rien à voir avec « {topic} ».</numerusform>
                <numerusform>{count} lieux ont été écartés car ils n’ont rien à voir avec « {topic} ».</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing meets everything you asked for. Closest: {places}.</source>
            <comment>answer.closest</comment>
            <translation>Rien ne répond à tout ce que vous avez demandé. Le plus proche : {places}.</translation>
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
                <numerusform>Seule {count} photo compte ici : {limits: · }.</numerusform>
                <numerusform>Seules {count} photos comptent ici : {limits: · }.</numerusform>
            </translation>
        </message>
        <message>
            <source>with {names}</source>
            <comment>history.people</comment>
            <translation>avec {names}</translation>
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
                <numerusform>au moins {count} étoile</numerusform>
                <numerusform>au moins {count} étoiles</numerusform>
            </translation>
        </message>
        <message>
            <source>keyword “{name}”</source>
            <comment>history.keyword</comment>
            <translation>mot-clé « {name} »</translation>
        </message>
        <message>
            <source>taken with {name}</source>
            <comment>history.camera</comment>
            <translation>prises avec {name}</translation>
        </message>
        <message>
            <source>{first:day} to {last:day}</source>
            <comment>history.period</comment>
            <translation>du {first:day} au {last:day}</translation>
        </message>
        <message>
            <source>since {first:day}</source>
            <comment>history.since</comment>
            <translation>depuis le {first:day}</translation>
        </message>
        <message>
            <source>until {last:day}</source>
            <comment>history.until</comment>
            <translation>jusqu’au {last:day}</translation>
        </message>
        <message>
            <source>farther than {distance:km}</source>
            <comment>limit.too-far</comment>
            <translation>à plus de {distance:km}</translation>
        </message>
        <message>
            <source>not in {area:place}</source>
            <comment>limit.elsewhere</comment>
            <translation>pas à {area:place}</translation>
        </message>
        <message>
            <source>not for you, as you said ({places})</source>
            <comment>limit.disliked</comment>
            <translation>pas pour vous, comme vous l’avez dit ({places})</translation>
        </message>
        <message>
            <source>{name}</source>
            <comment>limit.place</comment>
            <translation>{name}</translation>
        </message>
        <message>
            <source>excluded in the question</source>
            <comment>limit.excluded</comment>
            <translation>exclu dans la question</translation>
        </message>
        <message>
            <source>too expensive</source>
            <comment>limit.too-expensive</comment>
            <translation>trop cher</translation>
        </message>
        <message>
            <source>not more expensive</source>
            <comment>limit.not-dearer</comment>
            <translation>pas plus cher</translation>
        </message>
        <message>
            <source>another kind of place</source>
            <comment>limit.other-kind</comment>
            <translation>un autre type de lieu</translation>
        </message>
        <message>
            <source>rated below {rating:g}</source>
            <comment>limit.rated-below</comment>
            <translation>noté moins de {rating:g}</translation>
        </message>
        <message>
            <source>closed now</source>
            <comment>limit.closed</comment>
            <translation>fermé maintenant</translation>
        </message>
        <message>
            <source>closed at that time</source>
            <comment>limit.closed-then</comment>
            <translation>fermé à ce moment-là</translation>
        </message>
        <message>
            <source>closed at this time of the year</source>
            <comment>limit.out-of-season</comment>
            <translation>fermé en cette saison</translation>
        </message>
        <message>
            <source>shown before</source>
            <comment>limit.shown</comment>
            <translation>déjà montré</translation>
        </message>
        <message>
            <source>where you have been</source>
            <comment>limit.visited</comment>
            <translation>où vous êtes déjà allé</translation>
        </message>
        <message>
            <source>not on your wish list</source>
            <comment>limit.not-wanted</comment>
            <translation>pas dans votre liste d’envies</translation>
        </message>
        <message>
            <source>their distance is not known</source>
            <comment>gap.distance</comment>
            <translation>la distance n’est pas connue</translation>
        </message>
        <message>
            <source>their price is not known</source>
            <comment>gap.price</comment>
            <translation>le prix n’est pas connu</translation>
        </message>
        <message>
            <source>their rating is not known</source>
            <comment>gap.rating</comment>
            <translation>la note n’est pas connue</translation>
        </message>
        <message>
            <source>their opening hours are not known</source>
            <comment>gap.hours</comment>
            <translation>les horaires ne sont pas connus</translation>
        </message>
        <message>
            <source>Choose the column that holds the name of the place.</source>
            <comment>places.choose-name-column</comment>
            <translation>Choisissez la colonne qui contient le nom du lieu.</translation>
        </message>
        <message>
            <source>“{field}” is not a field of a place; use one of {fields}.</source>
            <comment>places.unknown-field</comment>
            <translation>« {field} » n’est pas un champ d’un lieu ; utilisez l’un de {fields}.</translation>
        </message>
        <message>
            <source>The table has no column “{column}”.</source>
            <comment>places.no-column</comment>
            <translation>Le tableau n’a pas de colonne « {column} ».</translation>
        </message>
        <message>
            <source>No column holds the name of the place. The file has: {columns}. Call one of them “name”, or choose the column.</source>
            <comment>places.no-name-column</comment>
            <translation>Aucune colonne ne contient le nom du lieu. Le fichier a : {columns}. Nommez l’une d’elles « name », ou choisissez la colonne.</translation>
        </message>
        <message>
            <source>The file has {size:.0f} MB; lists of places may have {limit:.0f} MB.</source>
            <comment>places.file-too-large</comment>
            <translation>Le fichier fait {size:.0f} Mo ; les listes de lieux peuvent en faire {limit:.0f}.</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a file.</source>
            <comment>places.is-folder</comment>
            <translation>{path} est un dossier ; choisissez un fichier.</translation>
        </message>
        <message>
            <source>This is not a text file. In the spreadsheet, save it as CSV and try again.</source>
            <comment>places.not-text</comment>
            <translation>Ce n’est pas un fichier texte. Dans le tableur, enregistrez-le en CSV et réessayez.</translation>
        </message>
        <message>
            <source>That is too much text to paste; save it as a CSV file and import that.</source>
            <comment>places.too-much-text</comment>
            <translation>C’est trop de texte à coller ; enregistrez-le en CSV et importez ce fichier.</translation>
        </message>
        <message>
            <source>The archive would unpack to more than is read.</source>
            <comment>places.archive-too-large</comment>
            <translation>L’archive décompressée dépasserait ce qui est lu.</translation>
        </message>
        <message>
            <source>The {format} file is damaged: it ends too early or is not well-formed.</source>
            <comment>places.damaged</comment>
            <translation>Le fichier {format} est endommagé : il finit trop tôt ou est mal formé.</translation>
        </message>
        <message>
            <source>The GPX file has tracks or routes but no waypoints, so there is no place in it.</source>
            <comment>places.gpx-without-waypoints</comment>
            <translation>Le fichier GPX a des traces ou des itinéraires mais pas de points, il ne contient donc aucun lieu.</translation>
        </message>
        <message>
            <source>The JSON file holds no list of places: no list of objects with names is in it.</source>
            <comment>places.json-without-list</comment>
            <translation>Le fichier JSON ne contient pas de liste de lieux : il n’y a pas de liste d’objets avec des noms.</translation>
        </message>
        <message>
            <source>The KMZ archive holds no KML document.</source>
            <comment>places.kmz-without-kml</comment>
            <translation>L’archive KMZ ne contient pas de document KML.</translation>
        </message>
        <message>
            <source>“{file}” is {what}, not a list of places. Formats that are read: {formats}.</source>
            <comment>places.no-list</comment>
            <translation>« {file} » est {what}, pas une liste de lieux. Formats lus : {formats}.</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped: it takes more time or memory than a list of places should, or its reader failed on it.</source>
            <comment>places.reading-ended</comment>
            <translation>La lecture de « {file} » a été arrêtée : elle demande plus de temps ou de mémoire qu’une liste de lieux ne devrait, ou le lecteur a échoué.</translation>
        </message>
        <message>
            <source>“{file}” holds no place: nothing in it has a name.</source>
            <comment>places.none-in-file</comment>
            <translation>« {file} » ne contient aucun lieu : rien n’y a de nom.</translation>
        </message>
        <message>
            <source>The sheet is larger than {rows} rows or {columns} columns.</source>
            <comment>places.sheet-too-large</comment>
            <translation>La feuille dépasse {rows} lignes ou {columns} colonnes.</translation>
        </message>
        <message>
            <source>The spreadsheet cannot be read: it is damaged or locked by a password.</source>
            <comment>places.spreadsheet-unreadable</comment>
            <translation>La feuille de calcul est illisible : elle est endommagée ou protégée par un mot de passe.</translation>
        </message>
        <message>
            <source>The XML file defines entities of its own, which are not read.</source>
            <comment>places.xml-entities</comment>
            <translation>Le fichier XML définit ses propres entités, qui ne sont pas lues.</translation>
        </message>
        <message>
            <source>There is already an album named “{name}”. Choose another name.</source>
            <comment>album.name-in-use</comment>
            <translation>Il y a déjà un album nommé « {name} ». Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>A list of places needs a name.</source>
            <comment>list.no-name</comment>
            <translation>Une liste de lieux a besoin d’un nom.</translation>
        </message>
        <message>
            <source>There is already a list named “{name}”. Choose another name.</source>
            <comment>list.same-name</comment>
            <translation>Il y a déjà une liste nommée « {name} ». Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>This list was deleted. Bring it back first.</source>
            <comment>list.deleted</comment>
            <translation>Cette liste a été supprimée. Rétablissez-la d’abord.</translation>
        </message>
        <message>
            <source>This list was removed for good and cannot be brought back.</source>
            <comment>list.gone</comment>
            <translation>Cette liste a été supprimée définitivement et ne peut pas être rétablie.</translation>
        </message>
        <message>
            <source>it stands above the header; the line was skipped</source>
            <comment>row.above-header</comment>
            <translation>elle se trouve au-dessus des en-têtes ; la ligne a été ignorée</translation>
        </message>
        <message>
            <source>the column “{column}” is not used</source>
            <comment>row.column-unused</comment>
            <translation>la colonne « {column} » n’est pas utilisée</translation>
        </message>
        <message>
            <source>no header was understood; the columns are read by what is in them</source>
            <comment>row.no-header</comment>
            <translation>aucun en-tête n’a été compris ; les colonnes sont lues d’après leur contenu</translation>
        </message>
        <message>
            <source>it has {cells} cells where the header has {expected}; the line was skipped</source>
            <comment>row.surplus-cells</comment>
            <translation>elle a {cells} cases là où l’en-tête en a {expected} ; la ligne a été sautée</translation>
        </message>
        <message>
            <source>a quote is opened and never closed; the line was skipped</source>
            <comment>row.open-quote</comment>
            <translation>un guillemet est ouvert et jamais fermé ; la ligne a été sautée</translation>
        </message>
        <message>
            <source>a cell is far too long; the line was skipped</source>
            <comment>row.long-cell</comment>
            <translation>une case est bien trop longue ; la ligne a été sautée</translation>
        </message>
        <message>
            <source>the rating “{rating}” is not one of 0 to {highest:g}; left out</source>
            <comment>row.bad-rating</comment>
            <translation>la note « {rating} » n’est pas comprise entre 0 et {highest:g} ; laissée de côté</translation>
        </message>
        <message numerus="yes">
            <source>only the sheet “{sheet}” was read; the file has {count} more</source>
            <comment>row.one-sheet</comment>
            <translation>
                <numerusform>seule la feuille « {sheet} » a été lue ; le fichier en a {count} de plus</numerusform>
                <numerusform>seule la feuille « {sheet} » a été lue ; le fichier en a {count} de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>the price “{price}” cannot be read; left out</source>
            <comment>row.bad-price</comment>
            <translation>le prix « {price} » est illisible ; laissé de côté</translation>
        </message>
        <message>
            <source>“{position}” is not a position on Earth; kept without one</source>
            <comment>row.bad-position</comment>
            <translation>« {position} » n’est pas une position sur Terre ; gardé sans position</translation>
        </message>
        <message>
            <source>it has no name; the line was skipped</source>
            <comment>row.no-name</comment>
            <translation>il n’a pas de nom ; la ligne a été sautée</translation>
        </message>
        <message>
            <source>the image “{image}” is not a local file; left out</source>
            <comment>row.image-not-local</comment>
            <translation>l’image « {image} » n’est pas un fichier local ; laissée de côté</translation>
        </message>
        <message>
            <source>the image “{image}” is not an image file we can reach; left out</source>
            <comment>row.image-unreachable</comment>
            <translation>l’image « {image} » n’est pas un fichier d’image accessible ; laissée de côté</translation>
        </message>
        <message>
            <source>the image “{image}” does not exist; left out</source>
            <comment>row.image-missing</comment>
            <translation>l’image « {image} » n’existe pas ; laissée de côté</translation>
        </message>
        <message>
            <source>“{name}” is already in line {line}; the two were merged</source>
            <comment>row.merged</comment>
            <translation>« {name} » est déjà à la ligne {line} ; les deux ont été fusionnés</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file cannot be read ({reason}).</source>
            <comment>file.unreadable</comment>
            <translation>Le fichier est illisible ({reason}).</translation>
        </message>
        <message>
            <source>This is not a regular file.</source>
            <comment>file.not-regular</comment>
            <translation>Ce n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <comment>file.missing</comment>
            <translation>Il n’y a pas de fichier {path}.</translation>
        </message>
        <message>
            <source>This system's limit of watched folders is reached (on Linux: fs.inotify.max_user_watches); changes in it are found at the next scan instead.</source>
            <comment>folder.too-many-to-follow</comment>
            <translation>La limite de dossiers surveillés de ce système est atteinte (sous Linux : fs.inotify.max_user_watches) ; les changements y sont trouvés au prochain parcours.</translation>
        </message>
        <message>
            <source>The folder cannot be followed ({reason}).</source>
            <comment>folder.not-followed</comment>
            <translation>Le dossier ne peut pas être surveillé ({reason}).</translation>
        </message>
        <message>
            <source>{path} is already covered by {known}.</source>
            <comment>folder.already-covered</comment>
            <translation>{path} est déjà couvert par {known}.</translation>
        </message>
        <message>
            <source>{path} contains {known}, which is already in the library. Remove the inner folder first; nothing is indexed again afterwards.</source>
            <comment>folder.contains-known</comment>
            <translation>{path} contient {known}, qui est déjà dans la photothèque. Retirez d’abord le dossier intérieur ; rien n’est relu ensuite.</translation>
        </message>
        <message>
            <source>{path} overlaps {known}, which is in the library.</source>
            <comment>folder.overlaps</comment>
            <translation>{path} recouvre {known}, qui est dans la photothèque.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>folder.not-a-folder</comment>
            <translation>{path} n’est pas un dossier.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be read. Check its permissions.</source>
            <comment>folder.no-permission</comment>
            <translation>Le dossier {path} est illisible. Vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <source>The folder cannot be read ({reason}).</source>
            <comment>folder.unreadable</comment>
            <translation>Le dossier est illisible ({reason}).</translation>
        </message>
        <message>
            <source>The image model cannot read this photo.</source>
            <comment>photo.not-encoded</comment>
            <translation>Le modèle d’images ne peut pas lire cette photo.</translation>
        </message>
        <message>
            <source>The content is not a photo in a format that can be read.</source>
            <comment>photo.unknown-format</comment>
            <translation>Le contenu n’est pas une photo dans un format lisible.</translation>
        </message>
        <message>
            <source>This is a video in a form that cannot be read.</source>
            <comment>photo.video</comment>
            <translation>Cette vidéo est dans une forme qui ne peut pas être lue.</translation>
        </message>
        <message>
            <source>Videos cannot be read in this installation.</source>
            <comment>photo.no-clips</comment>
            <translation>Les vidéos ne peuvent pas être lues dans cette installation.</translation>
        </message>
        <message>
            <source>The video has no pictures that can be read.</source>
            <comment>photo.no-frames</comment>
            <translation>La vidéo ne contient aucune image lisible.</translation>
        </message>
        <message>
            <source>The file holds sound only.</source>
            <comment>photo.sound</comment>
            <translation>Le fichier ne contient que du son.</translation>
        </message>
        <message>
            <source>The pictures of this video are packed in a way that cannot be read.</source>
            <comment>photo.clip-codec</comment>
            <translation>Les images de cette vidéo sont compressées d’une façon qui ne peut pas être lue.</translation>
        </message>
        <message>
            <source>This photo is stored in a form that cannot be read yet.</source>
            <comment>photo.form-unknown</comment>
            <translation>Cette photo est enregistrée sous une forme qui ne peut pas encore être lue.</translation>
        </message>
        <message>
            <source>This RAW file is packed as JPEG XL, which cannot be read, and has no preview.</source>
            <comment>photo.raw-packed</comment>
            <translation>Ce fichier RAW est compressé en JPEG XL, ce qui ne peut être lu, et n’a pas d’aperçu.</translation>
        </message>
        <message>
            <source>{format} files are not supported.</source>
            <comment>photo.unsupported-format</comment>
            <translation>Les fichiers {format} ne sont pas pris en charge.</translation>
        </message>
        <message>
            <source>The photo has {width} x {height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels.</source>
            <comment>photo.too-many-pixels</comment>
            <translation>La photo a {width} x {height} pixels ({megapixels:.0f} mégapixels) ; la limite est de {limit:.0f} mégapixels.</translation>
        </message>
        <message>
            <source>The photo has no pixels.</source>
            <comment>photo.no-pixels</comment>
            <translation>La photo n’a pas de pixels.</translation>
        </message>
        <message>
            <source>JPEG XL cannot be read on this kind of computer.</source>
            <comment>photo.no-jpeg-xl</comment>
            <translation>JPEG XL ne peut pas être lu sur ce type d’ordinateur.</translation>
        </message>
        <message>
            <source>The photo needs more memory than one photo may take.</source>
            <comment>photo.needs-memory</comment>
            <translation>La photo demande plus de mémoire qu’une photo ne peut en prendre.</translation>
        </message>
        <message>
            <source>The file is damaged ({detail}).</source>
            <comment>photo.damaged</comment>
            <translation>Le fichier est endommagé ({detail}).</translation>
        </message>
        <message>
            <source>The file is cut short: part of the image is missing.</source>
            <comment>photo.cut-short</comment>
            <translation>Le fichier est coupé : une partie de l’image manque.</translation>
        </message>
        <message>
            <source>the image data is not valid</source>
            <comment>photo.bad-data</comment>
            <translation>les données de l’image sont incorrectes</translation>
        </message>
        <message>
            <source>its header is not valid</source>
            <comment>photo.bad-header</comment>
            <translation>son en-tête est incorrect</translation>
        </message>
        <message>
            <source>The processes that decode photos cannot be started. Close other programs to free memory and try again.</source>
            <comment>photo.no-decoders</comment>
            <translation>Les processus qui décodent les photos ne peuvent pas démarrer. Fermez d’autres programmes pour libérer de la mémoire et réessayez.</translation>
        </message>
        <message numerus="yes">
            <source>Decoding took longer than {count:g} seconds and was stopped.</source>
            <comment>photo.decoding-too-long</comment>
            <translation>
                <numerusform>Le décodage a pris plus de {count:g} seconde et a été arrêté.</numerusform>
                <numerusform>Le décodage a pris plus de {count:g} secondes et a été arrêté.</numerusform>
            </translation>
        </message>
        <message>
            <source>The decoder crashed on this file; it may be damaged.</source>
            <comment>photo.decoder-crashed</comment>
            <translation>Le décodeur a planté sur ce fichier ; il est peut-être endommagé.</translation>
        </message>
        <message>
            <source>The file has {size:.1f} GB; the limit is 1 GB.</source>
            <comment>photo.file-too-large</comment>
            <translation>Le fichier fait {size:.1f} Go ; la limite est de 1 Go.</translation>
        </message>
        <message>
            <source>The photo is stored in the cloud only.</source>
            <comment>photo.in-cloud</comment>
            <translation>La photo est seulement dans le nuage.</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <comment>picture.unreachable</comment>
            <translation>Le fichier de cette photo est inaccessible pour le moment.</translation>
        </message>
        <message>
            <source>The file of this photo has changed. It is read again soon.</source>
            <comment>picture.changed</comment>
            <translation>Le fichier de cette photo a changé. Il sera bientôt relu.</translation>
        </message>
        <message>
            <source>This picture cannot be shown large.</source>
            <comment>picture.not-shown</comment>
            <translation>Cette image ne peut pas être affichée en grand.</translation>
        </message>
        <message>
            <source>There is not enough memory to go on indexing. Close other programs and start it again; it goes on where it stopped.</source>
            <comment>index.no-memory</comment>
            <translation>Il n’y a pas assez de mémoire pour continuer la lecture. Fermez d’autres programmes et relancez-la ; elle reprend où elle s’est arrêtée.</translation>
        </message>
        <message>
            <source>VisualLens is already indexing this library, in its window or in another command. Wait until it is done, or stop it there.</source>
            <comment>index.running</comment>
            <translation>VisualLens lit déjà cette photothèque, dans sa fenêtre ou dans une autre commande. Attendez que ce soit fini, ou arrêtez-le là.</translation>
        </message>
        <message>
            <source>A search gives 1 to {most} photos, not {limit}.</source>
            <comment>search.bad-limit</comment>
            <translation>Une recherche donne 1 à {most} photos, pas {limit}.</translation>
        </message>
        <message>
            <source>Type what the photos should show.</source>
            <comment>search.empty</comment>
            <translation>Saisissez ce que les photos doivent montrer.</translation>
        </message>
        <message>
            <source>This photo is not indexed yet.</source>
            <comment>search.not-indexed</comment>
            <translation>Cette photo n’est pas encore lue.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a photo.</source>
            <comment>search.not-a-photo</comment>
            <translation>{path} ne peut pas être lu comme photo.</translation>
        </message>
        <message>
            <source>A category is a word or two, such as “museum”.</source>
            <comment>profile.no-category</comment>
            <translation>Une catégorie est un mot ou deux, comme « musée ».</translation>
        </message>
        <message>
            <source>The library is locked. Its passphrase is needed to open it.</source>
            <comment>library.locked</comment>
            <translation>La photothèque est verrouillée. Sa phrase secrète est nécessaire pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The disk that holds the library is full. Free some space and try again; nothing was lost.</source>
            <comment>library.disk-full</comment>
            <translation>Le disque de la photothèque est plein. Libérez de la place et réessayez ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>The library is in use by another program and did not become free. Close other VisualLens windows or commands and try again.</source>
            <comment>library.in-use</comment>
            <translation>La photothèque est utilisée par un autre programme et ne s’est pas libérée. Fermez les autres fenêtres ou commandes VisualLens et réessayez.</translation>
        </message>
        <message>
            <source>The library file is damaged. Close VisualLens and mend it with 'visuallens repair'.</source>
            <comment>library.damaged</comment>
            <translation>Le fichier de la photothèque est endommagé. Fermez VisualLens et réparez-le avec 'visuallens repair'.</translation>
        </message>
        <message>
            <source>The library cannot be written. Check the permissions of the data folder.</source>
            <comment>library.read-only</comment>
            <translation>La photothèque ne peut pas être écrite. Vérifiez les droits du dossier de données.</translation>
        </message>
        <message>
            <source>There is not enough memory to read the library. Close other programs and try again.</source>
            <comment>library.no-memory</comment>
            <translation>Il n’y a pas assez de mémoire pour lire la photothèque. Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>The library file cannot be read or written. Check the disk and the data folder.</source>
            <comment>library.unreadable</comment>
            <translation>Le fichier de la photothèque ne peut être ni lu ni écrit. Vérifiez le disque et le dossier de données.</translation>
        </message>
        <message>
            <source>The vector search component (sqlite-vec) cannot be loaded. Install VisualLens again.</source>
            <comment>library.no-vector-search</comment>
            <translation>Le composant de recherche vectorielle (sqlite-vec) ne peut pas être chargé. Réinstallez VisualLens.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a library file.</source>
            <comment>library.is-folder</comment>
            <translation>{path} est un dossier, pas un fichier de photothèque.</translation>
        </message>
        <message>
            <source>The library file {path} cannot be opened for writing ({reason}). Check the permissions of the data folder, or choose another one with --data-dir.</source>
            <comment>library.not-opened</comment>
            <translation>Le fichier de la photothèque {path} ne peut pas être ouvert en écriture ({reason}). Vérifiez les droits du dossier de données, ou choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>This library was last used with a newer version of VisualLens (its format is {format}, this version knows {known}). Update VisualLens to open it.</source>
            <comment>library.newer</comment>
            <translation>Cette photothèque a été utilisée avec une version plus récente de VisualLens (son format est {format}, cette version connaît {known}). Mettez VisualLens à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>This file is a database, but not a VisualLens library. Choose another data folder.</source>
            <comment>library.not-ours</comment>
            <translation>Ce fichier est une base de données, mais pas une photothèque VisualLens. Choisissez un autre dossier de données.</translation>
        </message>
        <message>
            <source>The library is open in another window or command. Close it and restore again.</source>
            <comment>library.open-elsewhere</comment>
            <translation>La photothèque est ouverte dans une autre fenêtre ou commande. Fermez-la et restaurez de nouveau.</translation>
        </message>
        <message>
            <source>There is not enough room to write the library anew: {needed:.0f} MB are needed for a while. Free some disk space and try again; nothing was lost.</source>
            <comment>library.no-room-to-compact</comment>
            <translation>Il n’y a pas assez de place pour réécrire la photothèque : {needed:.0f} Mo sont nécessaires pour un moment. Libérez de la place et réessayez ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>The library is locked: it can be checked when it is open.</source>
            <comment>library.locked-for-check</comment>
            <translation>La photothèque est verrouillée : elle peut être vérifiée quand elle est ouverte.</translation>
        </message>
        <message>
            <source>The part of SQLite that checks pages is missing. Install VisualLens again.</source>
            <comment>library.no-checksums</comment>
            <translation>La partie de SQLite qui vérifie les pages manque. Réinstallez VisualLens.</translation>
        </message>
        <message>
            <source>The part sqlite-vec is missing. Install VisualLens again.</source>
            <comment>library.no-sqlite-vec</comment>
            <translation>Le composant sqlite-vec manque. Réinstallez VisualLens.</translation>
        </message>
        <message>
            <source>The data folder {path} cannot be created ({reason}). Choose another one with --data-dir.</source>
            <comment>data-folder.not-created</comment>
            <translation>Le dossier de données {path} ne peut pas être créé ({reason}). Choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be written ({reason}). Free some disk space or check its permissions.</source>
            <comment>data-folder.not-written</comment>
            <translation>Le dossier de données ne peut pas être écrit ({reason}). Libérez de la place ou vérifiez ses droits.</translation>
        </message>
        <message>
            <source>a network share</source>
            <comment>data-folder.network-share</comment>
            <translation>un partage réseau</translation>
        </message>
        <message>
            <source>The data folder {path} is on a network drive ({kind}). There, two programs could damage the library without noticing. Choose a folder on this computer with --data-dir; photo folders may be anywhere.</source>
            <comment>data-folder.on-network</comment>
            <translation>Le dossier de données {path} est sur un disque réseau ({kind}). Deux programmes pourraient y abîmer la photothèque sans s’en apercevoir. Choisissez un dossier de cet ordinateur avec --data-dir ; les dossiers de photos peuvent être n’importe où.</translation>
        </message>
        <message>
            <source>This is not the passphrase of the library. Try again.</source>
            <comment>passphrase.wrong</comment>
            <translation>Ce n’est pas la phrase secrète de la photothèque. Réessayez.</translation>
        </message>
        <message>
            <source>The passphrase does not open {path}, or the file is damaged.</source>
            <comment>passphrase.wrong-for-file</comment>
            <translation>La phrase secrète n’ouvre pas {path}, ou le fichier est endommagé.</translation>
        </message>
        <message>
            <source>The passphrase is too short. Take at least {least} characters, better several words.</source>
            <comment>passphrase.too-short</comment>
            <translation>La phrase secrète est trop courte. Prenez au moins {least} caractères, mieux plusieurs mots.</translation>
        </message>
        <message>
            <source>Others can read {file}. Make it yours alone (chmod 600) and try again.</source>
            <comment>passphrase.file-open-to-others</comment>
            <translation>D’autres peuvent lire {file}. Réservez-le à vous seul (chmod 600) et réessayez.</translation>
        </message>
        <message>
            <source>This computer has no keyring that VisualLens can use. Go on without it and type the passphrase at every start.</source>
            <comment>keyring.none</comment>
            <translation>Cet ordinateur n’a pas de trousseau que VisualLens puisse utiliser. Continuez sans lui et saisissez la phrase secrète à chaque démarrage.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not take the passphrase. Unlock the keyring, or go on without it.</source>
            <comment>keyring.refused</comment>
            <translation>Le trousseau de cet ordinateur n’a pas pris la phrase secrète. Déverrouillez-le, ou continuez sans lui.</translation>
        </message>
        <message>
            <source>The library is encrypted already. Change its passphrase instead.</source>
            <comment>encryption.already</comment>
            <translation>La photothèque est déjà chiffrée. Changez plutôt sa phrase secrète.</translation>
        </message>
        <message>
            <source>The library is not encrypted.</source>
            <comment>encryption.none</comment>
            <translation>La photothèque n’est pas chiffrée.</translation>
        </message>
        <message>
            <source>There is not enough room: {needed:.0f} MB are needed while everything is written anew. Free some disk space and try again; nothing was changed.</source>
            <comment>encryption.no-room</comment>
            <translation>Il n’y a pas assez de place : {needed:.0f} Mo sont nécessaires pendant que tout est réécrit. Libérez de la place et réessayez ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>These files are too damaged to be encrypted with the rest: {files}. Move or delete them in {path} first.</source>
            <comment>encryption.damaged-files</comment>
            <translation>Ces fichiers sont trop endommagés pour être chiffrés avec le reste : {files}. Déplacez-les ou supprimez-les d’abord dans {path}.</translation>
        </message>
        <message>
            <source>The data folder cannot be written ({reason}). Nothing was changed.</source>
            <comment>encryption.not-written</comment>
            <translation>Le dossier de données ne peut pas être écrit ({reason}). Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The copy of the library was not written correctly. Nothing was changed. Check the disk, and the library with 'visuallens repair'.</source>
            <comment>encryption.bad-copy</comment>
            <translation>La copie de la photothèque n’a pas été écrite correctement. Rien n’a été modifié. Vérifiez le disque, et la photothèque avec 'visuallens repair'.</translation>
        </message>
        <message>
            <source>A backup cannot be written ({reason}). The library itself is converted; free some disk space and start VisualLens again.</source>
            <comment>encryption.backup-not-written</comment>
            <translation>Une sauvegarde ne peut pas être écrite ({reason}). La photothèque elle-même est convertie ; libérez de la place et relancez VisualLens.</translation>
        </message>
        <message>
            <source>{path} is encrypted. Its passphrase is needed to restore it.</source>
            <comment>backup.encrypted</comment>
            <translation>{path} est chiffré. Sa phrase secrète est nécessaire pour le restaurer.</translation>
        </message>
        <message>
            <source>There is no backup file {path}.</source>
            <comment>backup.missing</comment>
            <translation>Il n’y a pas de fichier de sauvegarde {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a backup.</source>
            <comment>backup.not-opened</comment>
            <translation>{path} ne peut pas être ouvert comme sauvegarde.</translation>
        </message>
        <message>
            <source>{path} is not a backup of a VisualLens library.</source>
            <comment>backup.not-a-backup</comment>
            <translation>{path} n’est pas une sauvegarde d’une photothèque VisualLens.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be restored. Try an older backup.</source>
            <comment>backup.damaged</comment>
            <translation>{path} est endommagé et ne peut pas être restauré. Essayez une sauvegarde plus ancienne.</translation>
        </message>
        <message>
            <source>{path} is damaged or is not a backup of a library.</source>
            <comment>backup.damaged-or-foreign</comment>
            <translation>{path} est endommagé ou n’est pas une sauvegarde d’une photothèque.</translation>
        </message>
        <message>
            <source>There was no room for the daily backup of the library ({needed:.0f} MB). Free some disk space, or make a backup on another disk.</source>
            <comment>backup.no-room</comment>
            <translation>Il n’y avait pas de place pour la sauvegarde quotidienne de la photothèque ({needed:.0f} Mo). Libérez de la place, ou faites une sauvegarde sur un autre disque.</translation>
        </message>
        <message>
            <source>The backup holds something VisualLens did not make ({name}); it is refused. Take a backup that VisualLens wrote.</source>
            <comment>backup.foreign-schema</comment>
            <translation>La sauvegarde contient quelque chose que VisualLens n’a pas fait ({name}) ; elle est refusée. Prenez une sauvegarde écrite par VisualLens.</translation>
        </message>
        <message>
            <source>The backup lacks a part of a library ({name}) and cannot be restored. Try an older backup.</source>
            <comment>backup.incomplete-schema</comment>
            <translation>Il manque à la sauvegarde une partie d’une photothèque ({name}) et elle ne peut pas être restaurée. Essayez une sauvegarde plus ancienne.</translation>
        </message>
        <message>
            <source>{file} is damaged or is not a backup of a library.</source>
            <comment>backup.not-a-library</comment>
            <translation>{file} est endommagé ou n’est pas une sauvegarde d’une photothèque.</translation>
        </message>
        <message numerus="yes">
            <source>The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.</source>
            <comment>rescue.done</comment>
            <translation>
                <numerusform>Le fichier de la photothèque était endommagé. {base} a été complétée avec tout ce qui pouvait encore être lu ({count} entrée) ; les photos manquantes sont relues d’elles-mêmes. Le fichier endommagé est gardé sous {file}.</numerusform>
                <numerusform>Le fichier de la photothèque était endommagé. {base} a été complétée avec tout ce qui pouvait encore être lu ({count} entrées) ; les photos manquantes sont relues d’elles-mêmes. Le fichier endommagé est gardé sous {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup {backup}</source>
            <comment>rescue.backup</comment>
            <translation>La sauvegarde {backup}</translation>
        </message>
        <message>
            <source>A new library</source>
            <comment>rescue.new-library</comment>
            <translation>Une nouvelle photothèque</translation>
        </message>
        <message>
            <source>The damaged library {path} cannot be put aside ({reason}). Check the permissions of the data folder.</source>
            <comment>rescue.not-put-aside</comment>
            <translation>La photothèque endommagée {path} ne peut pas être mise de côté ({reason}). Vérifiez les droits du dossier de données.</translation>
        </message>
        <message>
            <source>Erasing was interrupted and is finished now: everything the app knew is gone. Your photos are as before.</source>
            <comment>interrupted.erase</comment>
            <translation>L’effacement a été interrompu et vient d’être terminé : tout ce que l’application savait a disparu. Vos photos sont intactes.</translation>
        </message>
        <message>
            <source>Restoring a backup was interrupted. The library is as it was before; restore the backup again.</source>
            <comment>interrupted.restore-undone</comment>
            <translation>La restauration d’une sauvegarde a été interrompue. La photothèque est comme avant ; restaurez la sauvegarde à nouveau.</translation>
        </message>
        <message>
            <source>Restoring a backup was interrupted after its last step: the library is that of the backup.</source>
            <comment>interrupted.restore-done</comment>
            <translation>La restauration d’une sauvegarde a été interrompue après sa dernière étape : la photothèque est celle de la sauvegarde.</translation>
        </message>
        <message>
            <source>A change of the encryption was interrupted and is finished now. The library is encrypted.</source>
            <comment>interrupted.encrypted</comment>
            <translation>Un changement du chiffrement a été interrompu et vient d’être terminé. La photothèque est chiffrée.</translation>
        </message>
        <message>
            <source>A change of the encryption was interrupted and is finished now. The library is not encrypted.</source>
            <comment>interrupted.not-encrypted</comment>
            <translation>Un changement du chiffrement a été interrompu et vient d’être terminé. La photothèque n’est pas chiffrée.</translation>
        </message>
        <message>
            <source>Repairing the library was interrupted before it had begun.</source>
            <comment>interrupted.rescue</comment>
            <translation>La réparation de la photothèque a été interrompue avant d’avoir commencé.</translation>
        </message>
        <message>
            <source>Compacting was interrupted. Nothing is lost; compact again to free the rest of the space.</source>
            <comment>interrupted.compaction</comment>
            <translation>Le compactage a été interrompu. Rien n’est perdu ; compactez à nouveau pour libérer le reste de l’espace.</translation>
        </message>
        <message>
            <source>Adding the region “{name}” was interrupted after its last step: it is added.</source>
            <comment>interrupted.region-done</comment>
            <translation>L’ajout de la région « {name} » a été interrompu après sa dernière étape : elle est ajoutée.</translation>
        </message>
        <message>
            <source>Adding the region “{name}” was interrupted. Nothing was changed; add it again.</source>
            <comment>interrupted.region-undone</comment>
            <translation>L’ajout de la région « {name} » a été interrompu. Rien n’a été modifié ; ajoutez-la à nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.</source>
            <comment>erase.incomplete</comment>
            <translation>
                <numerusform>{count} élément n’a pas pu être supprimé de {path}. Fermez VisualLens partout, vérifiez les droits et effacez de nouveau.</numerusform>
                <numerusform>{count} éléments n’ont pas pu être supprimés de {path}. Fermez VisualLens partout, vérifiez les droits et effacez de nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} holds other files. Choose a new or empty folder for the export.</source>
            <comment>export.folder-in-use</comment>
            <translation>{folder} contient d’autres fichiers. Choisissez un dossier nouveau ou vide pour l’exportation.</translation>
        </message>
        <message>
            <source>The thumbnail cache cannot be written ({reason}). Check the permissions of the data folder.</source>
            <comment>cache.not-made</comment>
            <translation>Le cache des vignettes ne peut pas être écrit ({reason}). Vérifiez les droits du dossier de données.</translation>
        </message>
        <message>
            <source>The thumbnail cache cannot be written ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>cache.not-written</comment>
            <translation>Le cache des vignettes ne peut pas être écrit ({reason}). Libérez de la place ou vérifiez les droits du dossier de données.</translation>
        </message>
        <message>
            <source>There is no model '{model}' in the catalog. `visuallens models list` shows the ids; a model of your own comes with --from FOLDER.</source>
            <comment>model.not-in-catalog</comment>
            <translation>Il n’y a pas de modèle '{model}' au catalogue. `visuallens models list` montre les noms ; votre propre modèle vient avec --from FOLDER.</translation>
        </message>
        <message>
            <source>There is no model '{model}'. There are: {known}.</source>
            <comment>model.unknown</comment>
            <translation>Il n’y a pas de modèle « {model} ». Il y a : {known}.</translation>
        </message>
        <message>
            <source>'{model}' cannot be the name of a model: use small letters, digits, dots and hyphens, at most 80.</source>
            <comment>model.bad-name</comment>
            <translation>'{model}' ne peut pas être le nom d’un modèle : utilisez des minuscules, chiffres, points et tirets, 80 au plus.</translation>
        </message>
        <message>
            <source>Models of the type '{family}' cannot be used; the supported ones are {supported} and open_clip encoders.</source>
            <comment>model.unsupported-type</comment>
            <translation>Les modèles du type '{family}' ne peuvent pas être utilisés ; ceux qui le peuvent sont {supported} et les encodeurs open_clip.</translation>
        </message>
        <message>
            <source>There are no model weights (*.safetensors) here.</source>
            <comment>model.no-weights</comment>
            <translation>Il n’y a pas de poids de modèle (*.safetensors) ici.</translation>
        </message>
        <message>
            <source>There is no model here: none of open_clip_config.json, config.json and adapter_config.json was found.</source>
            <comment>model.none-in-folder</comment>
            <translation>Il n’y a pas de modèle ici : ni open_clip_config.json, ni config.json, ni adapter_config.json n’a été trouvé.</translation>
        </message>
        <message>
            <source>There are several models here. Name the folder of one of them.</source>
            <comment>model.several-in-folder</comment>
            <translation>Il y a plusieurs modèles ici. Nommez le dossier de l’un d’eux.</translation>
        </message>
        <message>
            <source>The model's config.json is missing.</source>
            <comment>model.no-config</comment>
            <translation>Le config.json du modèle manque.</translation>
        </message>
        <message>
            <source>This model ({family}) needs to run program code from its repository, which VisualLens never does. Choose one of the models in `visuallens models list`.</source>
            <comment>model.needs-code</comment>
            <translation>Ce modèle ({family}) doit exécuter du code de son dépôt, ce que VisualLens ne fait jamais. Choisissez l’un des modèles de `visuallens models list`.</translation>
        </message>
        <message>
            <source>This model comes as pickle files only, which can run code when they are opened, so it is refused. Look for a version of it in safetensors format.</source>
            <comment>model.only-pickles</comment>
            <translation>Ce modèle n’existe qu’en fichiers pickle, qui peuvent exécuter du code à l’ouverture ; il est donc refusé. Cherchez-en une version au format safetensors.</translation>
        </message>
        <message>
            <source>The model's file {file} cannot be read ({reason}).</source>
            <comment>model.file-unreadable</comment>
            <translation>Le fichier {file} du modèle est illisible ({reason}).</translation>
        </message>
        <message>
            <source>Weights are missing: {files}. Fetch the model again.</source>
            <comment>model.weights-missing</comment>
            <translation>Des poids manquent : {files}. Récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>The weights {file} are damaged or incomplete. Fetch the model again.</source>
            <comment>model.weights-damaged</comment>
            <translation>Les poids {file} sont endommagés ou incomplets. Récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>{model} cannot be used as {role}.</source>
            <comment>model.wrong-role</comment>
            <translation>{model} ne peut pas servir de : {role}.</translation>
        </message>
        <message>
            <source>The model {model} is damaged: {problem} Install it again.</source>
            <comment>model.damaged</comment>
            <translation>Le modèle {model} est endommagé : {problem} Réinstallez-le.</translation>
        </message>
        <message>
            <source>The model {model} is not installed. Install it with `visuallens models install`.</source>
            <comment>model.not-installed</comment>
            <translation>Le modèle {model} n’est pas installé. Installez-le avec `visuallens models install`.</translation>
        </message>
        <message>
            <source>The model in {folder} is not completely installed. Install it again.</source>
            <comment>model.incomplete</comment>
            <translation>Le modèle dans {folder} n’est pas entièrement installé. Réinstallez-le.</translation>
        </message>
        <message>
            <source>The installed revision is {installed}, the one that was asked for is {wanted}. Install it again.</source>
            <comment>model.other-revision</comment>
            <translation>La révision installée est {installed}, celle demandée est {wanted}. Réinstallez-le.</translation>
        </message>
        <message>
            <source>The model does not fit into the memory that is free. Close other programs, or choose a smaller model.</source>
            <comment>model.no-memory</comment>
            <translation>Le modèle ne tient pas dans la mémoire libre. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>The model {model} needs about {needed:.1f} GB and {free:.1f} GB are free on {device}. Close other programs, or choose a smaller model or precision.</source>
            <comment>model.needs-memory</comment>
            <translation>Le modèle {model} demande environ {needed:.1f} Go et {free:.1f} Go sont libres sur {device}. Fermez d’autres programmes, ou choisissez un modèle plus petit ou une précision moindre.</translation>
        </message>
        <message>
            <source>There are no weights in {folder}. Install it again.</source>
            <comment>model.no-weights-in-folder</comment>
            <translation>Il n’y a pas de poids dans {folder}. Réinstallez-le.</translation>
        </message>
        <message>
            <source>The configuration of the model in {folder} cannot be read. Install it again.</source>
            <comment>model.config-unreadable</comment>
            <translation>La configuration du modèle dans {folder} est illisible. Réinstallez-le.</translation>
        </message>
        <message>
            <source>Larger models need libraries that are not installed here ({libraries}). Install them with `pip install "visuallens[models]"`, or `make setup` in the source folder, and start again.</source>
            <comment>model.no-libraries</comment>
            <translation>Les modèles plus grands ont besoin de bibliothèques qui ne sont pas installées ici ({libraries}). Installez-les avec `pip install "visuallens[models]"` ou `make setup` dans le dossier des sources, puis redémarrez.</translation>
        </message>
        <message>
            <source>This model's tokenizer cannot hold the candidate tokens. Choose another model.</source>
            <comment>model.no-candidate-tokens</comment>
            <translation>Le tokenizer de ce modèle ne peut pas contenir les jetons de candidats. Choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded: its files do not fit together. Install it again.</source>
            <comment>model.files-do-not-fit</comment>
            <translation>Le modèle {model} ne peut pas être chargé : ses fichiers ne vont pas ensemble. Réinstallez-le.</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded. Install it again.</source>
            <comment>model.does-not-load</comment>
            <translation>Le modèle {model} ne peut pas être chargé. Réinstallez-le.</translation>
        </message>
        <message>
            <source>The model {model} does not fit into the free memory of {device}. Close other programs or choose a smaller model.</source>
            <comment>model.too-large</comment>
            <translation>Le modèle {model} ne tient pas dans la mémoire libre de {device}. Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>{problem} Until then the starter {role} is used.</source>
            <comment>model.stand-in</comment>
            <translation>{problem} D’ici là, celui de départ sert : {role}.</translation>
        </message>
        <message>
            <source>The chat template of this model does not come to an end. Remove the model and take another one.</source>
            <comment>model.template-endless</comment>
            <translation>Le modèle de conversation de ce modèle ne se termine pas. Retirez le modèle et prenez-en un autre.</translation>
        </message>
        <message>
            <source>The folder holds a link ({file}), which is not followed. Copy the files themselves into a folder and import that.</source>
            <comment>model.link-in-folder</comment>
            <translation>Le dossier contient un lien ({file}), qui n’est pas suivi. Copiez les fichiers eux-mêmes dans un dossier et importez-le.</translation>
        </message>
        <message>
            <source>The model's file {file} cannot be understood. Fetch the model again.</source>
            <comment>model.configuration-unread</comment>
            <translation>Le fichier {file} du modèle est incompréhensible. Récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>Part of the app; works at once on any computer.</source>
            <comment>model-note.part-of-app</comment>
            <translation>Fait partie de l’application ; fonctionne tout de suite sur tout ordinateur.</translation>
        </message>
        <message>
            <source>The recommended encoder.</source>
            <comment>model-note.recommended-encoder</comment>
            <translation>L’encodeur recommandé.</translation>
        </message>
        <message>
            <source>Fast without a graphics card.</source>
            <comment>model-note.fast</comment>
            <translation>Rapide sans carte graphique.</translation>
        </message>
        <message>
            <source>Best search; wants a graphics card.</source>
            <comment>model-note.best-search</comment>
            <translation>La meilleure recherche ; veut une carte graphique.</translation>
        </message>
        <message>
            <source>The encoder of the paper.</source>
            <comment>model-note.encoder-of-paper</comment>
            <translation>L’encodeur de l’article.</translation>
        </message>
        <message>
            <source>A backbone of the paper; needs a VisualLens adapter to rank well.</source>
            <comment>model-note.backbone-of-paper</comment>
            <translation>Un modèle de base de l’article ; demande un adaptateur VisualLens pour bien classer.</translation>
        </message>
        <message>
            <source>Needs a VisualLens adapter to rank well.</source>
            <comment>model-note.needs-adapter</comment>
            <translation>Demande un adaptateur VisualLens pour bien classer.</translation>
        </message>
        <message>
            <source>Understands searches in many languages; wants a graphics card.</source>
            <comment>model-note.multilingual</comment>
            <translation>Comprend les recherches en de nombreuses langues ; veut une carte graphique.</translation>
        </message>
        <message>
            <source>The smallest that answers and describes.</source>
            <comment>model-note.smallest</comment>
            <translation>Le plus petit qui répond et décrit.</translation>
        </message>
        <message>
            <source>Successor of the paper's MiniCPM-V 2.5, which would need code from its repository.</source>
            <comment>model-note.successor</comment>
            <translation>Successeur du MiniCPM-V 2.5 de l’article, qui demanderait du code de son dépôt.</translation>
        </message>
        <message>
            <source>The captions of the paper.</source>
            <comment>model-note.captions-of-paper</comment>
            <translation>Les légendes de l’article.</translation>
        </message>
        <message>
            <source>encoder</source>
            <comment>role.encoder</comment>
            <translation>encodeur</translation>
        </message>
        <message>
            <source>describer</source>
            <comment>role.describer</comment>
            <translation>descripteur</translation>
        </message>
        <message>
            <source>matcher</source>
            <comment>role.matcher</comment>
            <translation>comparateur</translation>
        </message>
        <message>
            <source>PaliGemma is provided under and subject to the Gemma Terms of Use. They forbid the uses listed in the Gemma Prohibited Use Policy (https://ai.google.dev/gemma/prohibited_use_policy), bind everyone you pass the model or a model derived from it on to, and let Google restrict its use where that policy is broken.</source>
            <comment>licence.gemma</comment>
            <translation>PaliGemma est fourni selon les Gemma Terms of Use et soumis à eux. Ils interdisent les usages énumérés dans la Gemma Prohibited Use Policy (https://ai.google.dev/gemma/prohibited_use_policy), lient toute personne à qui vous transmettez le modèle ou un modèle dérivé, et permettent à Google d’en restreindre l’usage en cas d’infraction.</translation>
        </message>
        <message>
            <source>The language half of this model is built with Meta Llama 3. Its licence asks you to follow the Llama 3 Acceptable Use Policy, to keep the notice "Built with Meta Llama 3" with anything you pass on, and to ask Meta for a licence above 700 million monthly users.</source>
            <comment>licence.llama3</comment>
            <translation>La partie langage de ce modèle est faite avec Meta Llama 3. Sa licence vous demande de suivre la Llama 3 Acceptable Use Policy, de garder la mention "Built with Meta Llama 3" avec tout ce que vous transmettez, et de demander une licence à Meta au-delà de 700 millions d’utilisateurs par mois.</translation>
        </message>
        <message>
            <source>This model may be used for research and evaluation only, not commercially.</source>
            <comment>licence.qwen-research</comment>
            <translation>Ce modèle ne peut servir qu’à la recherche et à l’évaluation, pas à des fins commerciales.</translation>
        </message>
        <message>
            <source>open_clip knows no safetensors weights for {architecture} / {tag}. Import a folder of them with --from.</source>
            <comment>encoder.no-safetensors</comment>
            <translation>open_clip ne connaît pas de poids safetensors pour {architecture} / {tag}. Importez-en un dossier avec --from.</translation>
        </message>
        <message>
            <source>The model's open_clip_config.json has no model_cfg.</source>
            <comment>encoder.no-model-cfg</comment>
            <translation>Le open_clip_config.json du modèle n’a pas de model_cfg.</translation>
        </message>
        <message>
            <source>The text half of this encoder is described by another repository, which cannot be reached offline. Choose another encoder.</source>
            <comment>encoder.remote-text-half</comment>
            <translation>La partie texte de cet encodeur est décrite par un autre dépôt, inaccessible hors ligne. Choisissez un autre encodeur.</translation>
        </message>
        <message>
            <source>The encoder {model} cannot be loaded: its files do not fit together. Install it again.</source>
            <comment>encoder.does-not-load</comment>
            <translation>L’encodeur {model} ne peut pas être chargé : ses fichiers ne vont pas ensemble. Réinstallez-le.</translation>
        </message>
        <message>
            <source>The encoder {model} does not fit into the free memory of {device}. Close other programs or choose a smaller encoder.</source>
            <comment>encoder.too-large</comment>
            <translation>L’encodeur {model} ne tient pas dans la mémoire libre de {device}. Fermez d’autres programmes ou choisissez un encodeur plus petit.</translation>
        </message>
        <message>
            <source>The encoder does not fit into the memory that is free. Close other programs, or choose a smaller encoder.</source>
            <comment>encoder.no-memory</comment>
            <translation>L’encodeur ne tient pas dans la mémoire libre. Fermez d’autres programmes, ou choisissez un encodeur plus petit.</translation>
        </message>
        <message>
            <source>This adapter has no {file}, so nothing says which model and which candidate tokens it was trained on. Only adapters trained for VisualLens can be used.</source>
            <comment>adapter.no-card</comment>
            <translation>Cet adaptateur n’a pas de {file}, rien ne dit donc sur quel modèle et quels jetons de candidats il a été entraîné. Seuls des adaptateurs entraînés pour VisualLens peuvent être utilisés.</translation>
        </message>
        <message>
            <source>The adapter's {file} was written by another version.</source>
            <comment>adapter.card-version</comment>
            <translation>Le {file} de l’adaptateur a été écrit par une autre version.</translation>
        </message>
        <message>
            <source>The adapter {adapter} needs the model {base} it was trained on. Install that model.</source>
            <comment>adapter.base-missing</comment>
            <translation>L’adaptateur {adapter} demande le modèle {base} sur lequel il a été entraîné. Installez ce modèle.</translation>
        </message>
        <message>
            <source>The adapter {adapter} was trained on {wanted}, not on {installed} as it is installed here. Install and use that model.</source>
            <comment>adapter.other-base</comment>
            <translation>L’adaptateur {adapter} a été entraîné sur {wanted}, pas sur {installed} tel qu’il est installé ici. Installez et utilisez ce modèle-là.</translation>
        </message>
        <message>
            <source>The adapter {adapter} was trained with other candidate tokens; its scores would mean nothing. Use an adapter made with this version.</source>
            <comment>adapter.other-tokens</comment>
            <translation>L’adaptateur {adapter} a été entraîné avec d’autres jetons de candidats ; ses scores n’auraient aucun sens. Utilisez un adaptateur fait avec cette version.</translation>
        </message>
        <message>
            <source>The weights of the adapter {adapter} do not fit its model. Install it again.</source>
            <comment>adapter.weights-do-not-fit</comment>
            <translation>Les poids de l’adaptateur {adapter} ne conviennent pas à son modèle. Réinstallez-le.</translation>
        </message>
        <message>
            <source>The adapter {adapter} is not loaded.</source>
            <comment>adapter.not-loaded</comment>
            <translation>L’adaptateur {adapter} n’est pas chargé.</translation>
        </message>
        <message>
            <source>The weights in the package {package} are not the expected ones (their checksum differs). Reinstall it to use the starter models.</source>
            <comment>starter.weights-changed</comment>
            <translation>Les poids du paquet {package} ne sont pas ceux attendus (leur somme de contrôle diffère). Réinstallez-le pour utiliser les modèles de départ.</translation>
        </message>
        <message>
            <source>The package {package} is not installed. Install it to use the starter models; until then search and recommendations are off.</source>
            <comment>starter.package-missing</comment>
            <translation>Le paquet {package} n’est pas installé. Installez-le pour utiliser les modèles de départ ; d’ici là, recherche et recommandations sont désactivées.</translation>
        </message>
        <message>
            <source>The weights in the package {package} cannot be read ({reason}). Reinstall it to use the starter models.</source>
            <comment>starter.weights-unreadable</comment>
            <translation>Les poids du paquet {package} sont illisibles ({reason}). Réinstallez-le pour utiliser les modèles de départ.</translation>
        </message>
        <message>
            <source>The graphics hardware could not be asked.</source>
            <comment>device.not-asked</comment>
            <translation>Le matériel graphique n’a pas pu être interrogé.</translation>
        </message>
        <message>
            <source>There is no device '{device}' here. This computer has: {devices}.</source>
            <comment>device.missing</comment>
            <translation>Il n’y a pas d’appareil '{device}' ici. Cet ordinateur a : {devices}.</translation>
        </message>
        <message>
            <source>No vision-language model fits into the {free:.1f} GB that are free on {device}; the starter matcher works.</source>
            <comment>device.no-model-fits</comment>
            <translation>Aucun modèle de vision et de langage ne tient dans les {free:.1f} Go libres sur {device} ; le comparateur de départ fonctionne.</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run a vision-language model. It would take minutes for an answer here; the starter matcher answers at once.</source>
            <comment>device.no-graphics-card</comment>
            <translation>Cet ordinateur n’a pas de carte graphique capable d’exécuter un modèle de vision et de langage. Une réponse y prendrait des minutes ; le comparateur de départ répond tout de suite.</translation>
        </message>
        <message>
            <source>{model} needs about {needed:.1f} GB of the {free:.1f} GB that are free on {device}.</source>
            <comment>device.model-fits</comment>
            <translation>{model} demande environ {needed:.1f} Go sur les {free:.1f} Go libres de {device}.</translation>
        </message>
        <message>
            <source>There is no support for 4-bit and 8-bit models on {device}. Choose the precision auto or bf16.</source>
            <comment>device.no-quantization</comment>
            <translation>Les modèles en 4 et 8 bits ne sont pas pris en charge sur {device}. Choisissez la précision auto ou bf16.</translation>
        </message>
        <message>
            <source>There is no folder or file {path}.</source>
            <comment>install.no-source</comment>
            <translation>Il n’y a pas de dossier ni de fichier {path}.</translation>
        </message>
        <message>
            <source>{model} comes under the {licence} ({url}). {summary} Read them, then install again with --accept-licence.</source>
            <comment>install.licence</comment>
            <translation>{model} est sous la licence {licence} ({url}). {summary} Lisez-la, puis réinstallez avec --accept-licence.</translation>
        </message>
        <message>
            <source>{model} is part of the app; there is nothing to install.</source>
            <comment>install.part-of-app</comment>
            <translation>{model} fait partie de l’application ; il n’y a rien à installer.</translation>
        </message>
        <message>
            <source>These files are a model of type {kind} {family}, not {model}. Import them under another name.</source>
            <comment>install.other-type</comment>
            <translation>Ces fichiers sont un modèle du type {kind} {family}, pas {model}. Importez-les sous un autre nom.</translation>
        </message>
        <message>
            <source>The model could not be written ({reason}). Free some space and install it again.</source>
            <comment>install.not-written</comment>
            <translation>Le modèle n’a pas pu être écrit ({reason}). Libérez de la place et réinstallez-le.</translation>
        </message>
        <message>
            <source>Installing {model} was interrupted and is finished now.</source>
            <comment>install.finished</comment>
            <translation>L’installation de {model} a été interrompue et vient d’être terminée.</translation>
        </message>
        <message>
            <source>Installing {model} was interrupted. The model that was there before is back; install it again.</source>
            <comment>install.undone</comment>
            <translation>L’installation de {model} a été interrompue. Le modèle précédent est de retour ; installez-le à nouveau.</translation>
        </message>
        <message>
            <source>The model needs {needed:.1f} GB and the disk has {free:.1f} GB free. Free some space and install it again.</source>
            <comment>install.no-room</comment>
            <translation>Le modèle demande {needed:.1f} Go et le disque en a {free:.1f} de libres. Libérez de la place et réinstallez-le.</translation>
        </message>
        <message>
            <source>A model is being installed or removed already, in the window or by another command. Wait until that is done, or stop it there.</source>
            <comment>install.running</comment>
            <translation>Un modèle est déjà en cours d’installation ou de retrait, dans la fenêtre ou par une autre commande. Attendez que ce soit fini, ou arrêtez-le là.</translation>
        </message>
        <message>
            <source>{file} does not belong to the model.</source>
            <comment>model-file.foreign</comment>
            <translation>{file} n’appartient pas au modèle.</translation>
        </message>
        <message>
            <source>{file} has {size} bytes instead of {expected}.</source>
            <comment>model-file.size</comment>
            <translation>{file} a {size} octets au lieu de {expected}.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read.</source>
            <comment>model-file.unreadable</comment>
            <translation>{file} manque ou est illisible.</translation>
        </message>
        <message>
            <source>{file} is not what was installed (its SHA-256 differs).</source>
            <comment>model-file.changed</comment>
            <translation>{file} n’est pas ce qui a été installé (son SHA-256 diffère).</translation>
        </message>
        <message>
            <source>{file} is not the file of revision {revision}.</source>
            <comment>model-file.other-revision</comment>
            <translation>{file} n’est pas le fichier de la révision {revision}.</translation>
        </message>
        <message>
            <source>{model} cannot be downloaded. Import a folder of it with --from.</source>
            <comment>download.not-possible</comment>
            <translation>{model} ne peut pas être téléchargé. Importez-en un dossier avec --from.</translation>
        </message>
        <message>
            <source>Hugging Face now gives other files as revision {revision} of {repo} than when it was first downloaded, so they are refused. If you trust them, install with --update.</source>
            <comment>download.other-files</comment>
            <translation>Hugging Face donne maintenant d’autres fichiers comme révision {revision} de {repo} que lors du premier téléchargement ; ils sont donc refusés. Si vous leur faites confiance, installez avec --update.</translation>
        </message>
        <message>
            <source>Hugging Face gives {repo} only to people who accepted its terms there. Accept them on its page and log in with `hf auth login`, or import a folder with --from.</source>
            <comment>download.terms</comment>
            <translation>Hugging Face ne donne {repo} qu’aux personnes qui y ont accepté ses conditions. Acceptez-les sur sa page et connectez-vous avec `hf auth login`, ou importez un dossier avec --from.</translation>
        </message>
        <message>
            <source>Hugging Face has no {repo} at this revision.</source>
            <comment>download.no-repo</comment>
            <translation>Hugging Face n’a pas de {repo} à cette révision.</translation>
        </message>
        <message>
            <source>The disk that the models are on is full. Free some space there and start the installation again; it goes on where it stopped.</source>
            <comment>download.disk-full</comment>
            <translation>Le disque des modèles est plein. Libérez-y de la place et relancez l’installation ; elle reprend où elle s’est arrêtée.</translation>
        </message>
        <message>
            <source>The download broke off. Start the installation again; it goes on where it stopped.</source>
            <comment>download.broke-off</comment>
            <translation>Le téléchargement s’est interrompu. Relancez l’installation ; elle reprend où elle s’est arrêtée.</translation>
        </message>
        <message>
            <source>Hugging Face no longer has the revision of {repo} that was downloaded first. Install with --update to take the present one.</source>
            <comment>download.revision-gone</comment>
            <translation>Hugging Face n’a plus la révision de {repo} téléchargée d’abord. Installez avec --update pour prendre l’actuelle.</translation>
        </message>
        <message>
            <source>{file} arrived damaged. Start the installation again.</source>
            <comment>download.damaged</comment>
            <translation>{file} est arrivé endommagé. Relancez l’installation.</translation>
        </message>
        <message>
            <source>The zip file holds a path that would leave the models folder; it is refused.</source>
            <comment>zip.escapes</comment>
            <translation>Le fichier zip contient un chemin qui sortirait du dossier des modèles ; il est refusé.</translation>
        </message>
        <message>
            <source>The file {file} is not a readable zip file.</source>
            <comment>zip.unreadable</comment>
            <translation>Le fichier {file} n’est pas un fichier zip lisible.</translation>
        </message>
        <message>
            <source>The zip file {file} is damaged or encrypted.</source>
            <comment>zip.damaged</comment>
            <translation>Le fichier zip {file} est endommagé ou chiffré.</translation>
        </message>
        <message>
            <source>{file} is larger than its archive says; it is refused.</source>
            <comment>zip.larger-than-said</comment>
            <translation>{file} est plus grand que son archive ne le dit ; il est refusé.</translation>
        </message>
        <message>
            <source>There is another kind of file at {file} already, which is not replaced. Choose another name.</source>
            <comment>output.taken</comment>
            <translation>Il y a déjà un fichier d’un autre genre à {file}, qui n’est pas remplacé. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{folder} is one of your photo folders, where VisualLens writes nothing. Choose another folder.</source>
            <comment>output.in-photo-folder</comment>
            <translation>{folder} est l’un de vos dossiers de photos, où VisualLens n’écrit rien. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{file} cannot be written ({reason}). Choose another place.</source>
            <comment>output.unwritable</comment>
            <translation>{file} ne peut pas être écrit ({reason}). Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>The disk that {file} is to be written to is full. Free some space there, or choose another disk.</source>
            <comment>output.disk-full</comment>
            <translation>Le disque où {file} doit être écrit est plein. Libérez-y de la place, ou choisissez un autre disque.</translation>
        </message>
        <message>
            <source>a compressed file ({format}; unpack it first)</source>
            <comment>file-kind.archive</comment>
            <translation>un fichier compressé ({format} ; décompressez-le d’abord)</translation>
        </message>
        <message>
            <source>a calendar</source>
            <comment>file-kind.calendar</comment>
            <translation>un calendrier</translation>
        </message>
        <message>
            <source>a list of contacts</source>
            <comment>file-kind.contacts</comment>
            <translation>une liste de contacts</translation>
        </message>
        <message>
            <source>a database ({format})</source>
            <comment>file-kind.database</comment>
            <translation>une base de données ({format})</translation>
        </message>
        <message>
            <source>a document ({format})</source>
            <comment>file-kind.document</comment>
            <translation>un document ({format})</translation>
        </message>
        <message>
            <source>an e-mail</source>
            <comment>file-kind.e-mail</comment>
            <translation>un courriel</translation>
        </message>
        <message>
            <source>an OpenStreetMap extract (add it as a region)</source>
            <comment>file-kind.extract</comment>
            <translation>un extrait OpenStreetMap (ajoutez-le comme région)</translation>
        </message>
        <message>
            <source>a news feed</source>
            <comment>file-kind.feed</comment>
            <translation>un fil d’actualités</translation>
        </message>
        <message>
            <source>a Parquet table (add it as a region)</source>
            <comment>file-kind.parquet</comment>
            <translation>un tableau Parquet (ajoutez-le comme région)</translation>
        </message>
        <message>
            <source>a picture ({format})</source>
            <comment>file-kind.photo</comment>
            <translation>une image ({format})</translation>
        </message>
        <message>
            <source>a program</source>
            <comment>file-kind.program</comment>
            <translation>un programme</translation>
        </message>
        <message>
            <source>a recording of a sport watch</source>
            <comment>file-kind.recording</comment>
            <translation>un enregistrement de montre de sport</translation>
        </message>
        <message>
            <source>a shapefile (save it as GeoJSON)</source>
            <comment>file-kind.shapefile</comment>
            <translation>un shapefile (enregistrez-le en GeoJSON)</translation>
        </message>
        <message>
            <source>a sound file ({format})</source>
            <comment>file-kind.sound</comment>
            <translation>un fichier son ({format})</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <comment>file-kind.unknown</comment>
            <translation>un fichier d’un genre inconnu</translation>
        </message>
        <message>
            <source>a video ({format})</source>
            <comment>file-kind.video</comment>
            <translation>une vidéo ({format})</translation>
        </message>
        <message>
            <source>a web page without places that programs can read</source>
            <comment>file-kind.web-page</comment>
            <translation>une page web sans lieux que les programmes puissent lire</translation>
        </message>
        <message>
            <source>an XML document (“{root}”)</source>
            <comment>file-kind.xml</comment>
            <translation>un document XML (« {root} »)</translation>
        </message>
        <message>
            <source>Settings: {name} must be {least} to {most}, not {value}.</source>
            <comment>settings.range</comment>
            <translation>Réglages : {name} doit aller de {least} à {most}, pas {value}.</translation>
        </message>
        <message>
            <source>Settings: {name} must be {allowed}, not {value}.</source>
            <comment>settings.choice</comment>
            <translation>Réglages : {name} doit être {allowed}, pas {value}.</translation>
        </message>
        <message>
            <source>The settings file has a value for “{name}” that this version does not know. The usual one is used instead.</source>
            <comment>settings.unknown-value</comment>
            <translation>Le fichier de réglages a pour « {name} » une valeur que cette version ne connaît pas. La valeur habituelle sert à la place.</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read ({reason}).</source>
            <comment>settings.unreadable</comment>
            <translation>Le fichier de réglages {path} est illisible ({reason}).</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read ({reason}). Mend it or delete it to start afresh.</source>
            <comment>settings.damaged</comment>
            <translation>Le fichier de réglages {path} est illisible ({reason}). Réparez-le ou supprimez-le pour repartir à neuf.</translation>
        </message>
        <message>
            <source>The settings cannot be saved ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>settings.not-saved</comment>
            <translation>Les réglages ne peuvent pas être enregistrés ({reason}). Libérez de la place ou vérifiez les droits du dossier de données.</translation>
        </message>
        <message>
            <source>Speed</source>
            <comment>setting.speed</comment>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Gently: in the background, the computer stays quiet</source>
            <comment>setting.speed-gentle</comment>
            <translation>Doucement : en arrière-plan, l’ordinateur reste calme</translation>
        </message>
        <message>
            <source>Fast: uses the whole computer until it is done</source>
            <comment>setting.speed-fast</comment>
            <translation>Vite : utilise tout l’ordinateur jusqu’à la fin</translation>
        </message>
        <message>
            <source>Look at photos a second time, for a better search</source>
            <comment>setting.second-look</comment>
            <translation>Regarder les photos une seconde fois, pour une meilleure recherche</translation>
        </message>
        <message>
            <source>Read text in photos</source>
            <comment>setting.read-text</comment>
            <translation>Lire le texte sur les photos</translation>
        </message>
        <message>
            <source>Read the names of people</source>
            <comment>setting.read-people</comment>
            <translation>Lire les noms des personnes</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <comment>setting.only-on-mains</comment>
            <translation>Seulement sur secteur</translation>
        </message>
        <message>
            <source>Pause while I use the computer</source>
            <comment>setting.pause-while-active</comment>
            <translation>Faire une pause pendant que j’utilise l’ordinateur</translation>
        </message>
        <message>
            <source>From</source>
            <comment>setting.from-hour</comment>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <comment>setting.to-hour</comment>
            <translation>À</translation>
        </message>
        <message>
            <source>Leave out photos of more megapixels than:</source>
            <comment>setting.max-megapixels</comment>
            <translation>Laisser de côté les photos de plus de mégapixels que :</translation>
        </message>
        <message>
            <source>Disk space for thumbnails, in megabytes:</source>
            <comment>setting.thumbnail-megabytes</comment>
            <translation>Espace disque pour les vignettes, en mégaoctets :</translation>
        </message>
        <message>
            <source>Colours</source>
            <comment>setting.theme</comment>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the system</source>
            <comment>setting.as-the-system</comment>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>setting.theme-light</comment>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>setting.theme-dark</comment>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <comment>setting.theme-contrast</comment>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Size of text</source>
            <comment>setting.text-percent</comment>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Language</source>
            <comment>setting.language</comment>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>setting.units</comment>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Kilometres</source>
            <comment>setting.units-metric</comment>
            <translation>Kilomètres</translation>
        </message>
        <message>
            <source>Miles</source>
            <comment>setting.units-miles</comment>
            <translation>Miles</translation>
        </message>
        <message>
            <source>Keep running when I close the window</source>
            <comment>setting.close-to-tray</comment>
            <translation>Continuer quand je ferme la fenêtre</translation>
        </message>
        <message>
            <source>Tell me when all photos have been read</source>
            <comment>setting.notify-when-done</comment>
            <translation>Me dire quand toutes les photos ont été lues</translation>
        </message>
        <message>
            <source>Precision:</source>
            <comment>setting.precision</comment>
            <translation>Précision :</translation>
        </message>
        <message>
            <source>Automatic</source>
            <comment>setting.precision-auto</comment>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>4-bit: least memory</source>
            <comment>setting.precision-4-bit</comment>
            <translation>4 bits : le moins de mémoire</translation>
        </message>
        <message>
            <source>8-bit: nearly exact</source>
            <comment>setting.precision-8-bit</comment>
            <translation>8 bits : presque exact</translation>
        </message>
        <message>
            <source>16-bit: exact, most memory</source>
            <comment>setting.precision-bf16</comment>
            <translation>16 bits : exact, le plus de mémoire</translation>
        </message>
        <message>
            <source>Give the memory back when nobody asked for:</source>
            <comment>setting.unload</comment>
            <translation>Rendre la mémoire quand personne n’a rien demandé depuis :</translation>
        </message>
        <message numerus="yes">
            <source>{count} minutes</source>
            <comment>setting.minutes</comment>
            <translation>
                <numerusform>{count} minute</numerusform>
                <numerusform>{count} minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <comment>setting.lock-after</comment>
            <translation>Verrouiller quand personne n’est là</translation>
        </message>
        <message numerus="yes">
            <source>Lock after {count} minutes</source>
            <comment>setting.lock-after-minutes</comment>
            <translation>
                <numerusform>Verrouiller après {count} minute</numerusform>
                <numerusform>Verrouiller après {count} minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Never lock by itself</source>
            <comment>setting.never-lock</comment>
            <translation>Ne jamais verrouiller de soi-même</translation>
        </message>
        <message>
            <source>“{file}” is damaged, or no map. Copy or download it again.</source>
            <comment>map-file.damaged</comment>
            <translation>« {file} » est endommagé, ou n’est pas une carte. Copiez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>“{file}” is no map: VisualLens draws MBTiles and PMTiles (version 3).</source>
            <comment>map-file.unknown</comment>
            <translation>« {file} » n’est pas une carte : VisualLens dessine MBTiles et PMTiles (version 3).</translation>
        </message>
        <message>
            <source>“{file}” cannot be read ({reason}).</source>
            <comment>map-file.unreadable</comment>
            <translation>« {file} » est illisible ({reason}).</translation>
        </message>
        <message>
            <source>“{file}” holds vector tiles. Only maps of pictures (PNG, JPEG or WebP) can be drawn.</source>
            <comment>map-file.vector</comment>
            <translation>« {file} » contient des tuiles vectorielles. Seules des cartes d’images (PNG, JPEG ou WebP) peuvent être dessinées.</translation>
        </message>
        <message>
            <source>Another region is being added. Try again when that is done.</source>
            <comment>region.busy</comment>
            <translation>Une autre région est en cours d’ajout. Réessayez quand ce sera fini.</translation>
        </message>
        <message>
            <source>“{file}” is damaged or not an OpenStreetMap extract. Download it again.</source>
            <comment>region.damaged</comment>
            <translation>« {file} » est endommagé ou n’est pas un extrait OpenStreetMap. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>“{file}” is damaged or not a Parquet table. Download it again.</source>
            <comment>region.damaged-table</comment>
            <translation>« {file} » est endommagé ou n’est pas une table Parquet. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>The extract {name} arrived damaged. Download it again.</source>
            <comment>region.download-damaged</comment>
            <translation>L’extrait {name} est arrivé endommagé. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>“{file}” is not a table of Overture Places: it lacks names, positions or categories.</source>
            <comment>region.no-overture</comment>
            <translation>« {file} » n’est pas une table Overture Places : il y manque des noms, des positions ou des catégories.</translation>
        </message>
        <message>
            <source>“{file}” is a Parquet table, which this installation cannot read. Install the Python package with its part “overture”, or take an OpenStreetMap extract.</source>
            <comment>region.no-parquet</comment>
            <translation>« {file} » est une table Parquet, que cette installation ne peut pas lire. Installez le paquet Python avec sa partie « overture », ou prenez un extrait OpenStreetMap.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk: {needed:.0f} MB are needed. Free some and try again; the download goes on where it stopped.</source>
            <comment>region.no-room</comment>
            <translation>Il n’y a pas assez de place sur le disque : {needed:.0f} Mo sont nécessaires. Libérez-en et réessayez ; le téléchargement reprend où il s’est arrêté.</translation>
        </message>
        <message>
            <source>The regions that were added have no such place here. Ask for another kind of place, or paste a list.</source>
            <comment>region.no-such-place</comment>
            <translation>Les régions ajoutées n’ont aucun lieu de ce genre ici. Demandez un autre genre de lieu ou collez une liste.</translation>
        </message>
        <message>
            <source>There is no extract named {name}. 'visuallens places region list WORD' shows their names.</source>
            <comment>region.no-such-extract</comment>
            <translation>Il n’y a pas d’extrait nommé {name}. 'visuallens places region list WORD' montre leurs noms.</translation>
        </message>
        <message>
            <source>The extract cannot be stored ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>region.not-stored</comment>
            <translation>L’extrait ne peut pas être enregistré ({reason}). Libérez de la place ou vérifiez les droits du dossier de données.</translation>
        </message>
        <message>
            <source>The map server cannot be reached. Check the connection and try again; the download goes on where it stopped.</source>
            <comment>region.offline</comment>
            <translation>Le serveur de cartes est injoignable. Vérifiez la connexion et réessayez ; le téléchargement reprend où il s’est arrêté.</translation>
        </message>
        <message>
            <source>The map server refused the download (code {code}). Try again later, or download the extract in a browser and add the file.</source>
            <comment>region.server-refused</comment>
            <translation>Le serveur de cartes a refusé le téléchargement (code {code}). Réessayez plus tard, ou téléchargez l’extrait dans un navigateur et ajoutez le fichier.</translation>
        </message>
        <message>
            <source>Several extracts go by {name}: {names}. Say the whole name.</source>
            <comment>region.several-extracts</comment>
            <translation>Plusieurs extraits portent le nom {name} : {names}. Donnez le nom entier.</translation>
        </message>
        <message>
            <source>Reading the extract ended unexpectedly. Try again; nothing was changed.</source>
            <comment>region.ended</comment>
            <translation>La lecture de l’extrait s’est terminée de façon inattendue. Réessayez ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“{file}” is no source of places: an OpenStreetMap extract ends in .osm.pbf, a table of Overture Places in .parquet.</source>
            <comment>region.no-extract</comment>
            <translation>« {file} » n’est pas une source de lieux : un extrait OpenStreetMap finit par .osm.pbf, une table Overture Places par .parquet.</translation>
        </message>
        <message>
            <source>A region needs a name.</source>
            <comment>region.no-name</comment>
            <translation>Une région a besoin d’un nom.</translation>
        </message>
        <message>
            <source>“{file}” holds no named places.</source>
            <comment>region.no-places</comment>
            <translation>« {file} » ne contient aucun lieu nommé.</translation>
        </message>
        <message>
            <source>Places from {attribution}.</source>
            <comment>region.source</comment>
            <translation>Lieux de {attribution}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} places of the map come beside your list.</source>
            <comment>region.beside-list</comment>
            <translation>
                <numerusform>{count} lieu de la carte vient à côté de votre liste.</numerusform>
                <numerusform>{count} lieux de la carte viennent à côté de votre liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no region named {name}.</source>
            <comment>region.unknown</comment>
            <translation>Il n’y a pas de région nommée {name}.</translation>
        </message>
        <message>
            <source>“{words}” is not among your places.</source>
            <comment>reply.not-listed</comment>
            <translation>« {words} » ne figure pas parmi vos lieux.</translation>
        </message>
        <message>
            <source>Which one do you mean? There are: {names}.</source>
            <comment>reply.which-one</comment>
            <translation>Lequel voulez-vous dire ? Il y a : {names}.</translation>
        </message>
        <message>
            <source>{name} was left out: {reason}.</source>
            <comment>reply.left-out</comment>
            <translation>{name} a été écarté : {reason}.</translation>
        </message>
        <message>
            <source>{name} was left out: you said that it is not for you.</source>
            <comment>reply.refused</comment>
            <translation>{name} a été laissé de côté : vous avez dit que ce n’était pas pour vous.</translation>
        </message>
        <message>
            <source>{name} fits your question less well than the places shown.</source>
            <comment>reply.fits-less</comment>
            <translation>{name} correspond moins bien à votre question que les lieux affichés.</translation>
        </message>
        <message>
            <source>Photos cannot be counted here. Search the library for what they show.</source>
            <comment>reply.photos-not-counted</comment>
            <translation>Les photos ne peuvent pas être comptées ici. Cherchez dans la bibliothèque ce qu’elles montrent.</translation>
        </message>
        <message numerus="yes">
            <source>Your library has {count} photos.</source>
            <comment>reply.photos-in-all</comment>
            <translation>
                <numerusform>Votre bibliothèque contient 1 photo.</numerusform>
                <numerusform>Votre bibliothèque contient {count} photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos clearly fit “{words}”.</source>
            <comment>reply.photos-counted</comment>
            <translation>
                <numerusform>1 photo correspond clairement à « {words} ».</numerusform>
                <numerusform>{count} photos correspondent clairement à « {words} ».</numerusform>
            </translation>
        </message>
        <message>
            <source>Hello! Ask me for a place, and I look at your photos for what you like. For example:</source>
            <comment>reply.hello</comment>
            <translation>Bonjour ! Demandez-moi un lieu, et je cherche dans vos photos ce que vous aimez. Par exemple :</translation>
        </message>
        <message>
            <source>You are welcome. Ask me for more whenever you like, for example:</source>
            <comment>reply.thanks</comment>
            <translation>Je vous en prie. Demandez-m’en d’autres quand vous voulez, par exemple :</translation>
        </message>
        <message>
            <source>That is not something I can help with: I recommend places. For example:</source>
            <comment>reply.off-topic</comment>
            <translation>Je ne peux pas aider pour cela : je recommande des lieux. Par exemple :</translation>
        </message>
        <message>
            <source>I did not understand that. I can recommend places, for example:</source>
            <comment>reply.not-understood</comment>
            <translation>Je n’ai pas compris. Je peux recommander des lieux, par exemple :</translation>
        </message>
        <message>
            <source>There is nothing to explain yet. Ask me for a place first, for example:</source>
            <comment>reply.no-answer-yet</comment>
            <translation>Il n’y a encore rien à expliquer. Demandez-moi d’abord un lieu, par exemple :</translation>
        </message>
        <message>
            <source>This is why {name} is number {rank}.</source>
            <comment>reply.why</comment>
            <translation>Voici pourquoi {name} est numéro {rank}.</translation>
        </message>
        <message>
            <source>This is what I know about {name}.</source>
            <comment>reply.about</comment>
            <translation>Voici ce que je sais de {name}.</translation>
        </message>
        <message>
            <source>{name}: {price}.</source>
            <comment>reply.price</comment>
            <translation>{name} : {price}.</translation>
        </message>
        <message>
            <source>{name} costs nothing.</source>
            <comment>reply.free</comment>
            <translation>{name} est gratuit.</translation>
        </message>
        <message>
            <source>The price of {name} is not known.</source>
            <comment>reply.price-unknown</comment>
            <translation>Le prix de {name} n’est pas connu.</translation>
        </message>
        <message>
            <source>{name} is {distance:km} away.</source>
            <comment>reply.distance</comment>
            <translation>{name} est à {distance:km}.</translation>
        </message>
        <message>
            <source>{name} is open then.</source>
            <comment>reply.open-then</comment>
            <translation>{name} est ouvert à ce moment-là.</translation>
        </message>
        <message>
            <source>{name} is closed then.</source>
            <comment>reply.closed-then</comment>
            <translation>{name} est fermé à ce moment-là.</translation>
        </message>
        <message>
            <source>The opening hours of {name} are not known.</source>
            <comment>reply.hours-unknown</comment>
            <translation>Les horaires de {name} ne sont pas connus.</translation>
        </message>
        <message>
            <source>All that fit were already shown: {names}.</source>
            <comment>reply.all-shown</comment>
            <translation>Tout ce qui convient a déjà été montré : {names}.</translation>
        </message>
        <message numerus="yes">
            <source>There were only {count} places; this is the first, {name}.</source>
            <comment>reply.only-shown</comment>
            <translation>
                <numerusform>Il n’y avait qu’un lieu : {name}.</numerusform>
                <numerusform>Il n’y avait que {count} lieux ; voici le premier, {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>These photos of yours spoke for {name}.</source>
            <comment>reply.photos</comment>
            <translation>Ces photos de vous parlaient pour {name}.</translation>
        </message>
        <message>
            <source>No photo of yours spoke for {name}: it is a general match.</source>
            <comment>reply.no-photos</comment>
            <translation>Aucune de vos photos ne parlait pour {name} : c’est un choix général.</translation>
        </message>
        <message>
            <source>You photograph {words} a lot ({count} photos); this is about {clauses}.</source>
            <comment>reason.taste</comment>
            <translation>Vous photographiez beaucoup {words} ({count} photos) ; il s’agit ici de {clauses}.</translation>
        </message>
        <message>
            <source>You photographed {words} ({count} photos); this is about {clauses}.</source>
            <comment>reason.some-taste</comment>
            <translation>Vous avez photographié {words} ({count} photos) ; il s’agit ici de {clauses}.</translation>
        </message>
        <message>
            <source>You photograph {words} a lot ({count} photos); this is such a place.</source>
            <comment>reason.taste-of-kind</comment>
            <translation>Vous photographiez beaucoup {words} ({count} photos) ; c’en est un lieu.</translation>
        </message>
        <message>
            <source>You photographed {words} ({count} photos); this is such a place.</source>
            <comment>reason.some-taste-of-kind</comment>
            <translation>Vous avez photographié {words} ({count} photos) ; c’en est un lieu.</translation>
        </message>
        <message>
            <source>Its pictures look like {count} of your photos.</source>
            <comment>reason.looks</comment>
            <translation>Ses images ressemblent à {count} de vos photos.</translation>
        </message>
        <message>
            <source>It has what you asked for: {words}.</source>
            <comment>reason.asked</comment>
            <translation>Il a ce que vous avez demandé : {words}.</translation>
        </message>
        <message>
            <source>{asked} {taste}</source>
            <comment>reason.both</comment>
            <translation>{asked} {taste}</translation>
        </message>
        <message>
            <source>The best rated of those that fit ({rating:g}).</source>
            <comment>reason.best-rated</comment>
            <translation>Le mieux noté de ceux qui conviennent ({rating:g}).</translation>
        </message>
        <message>
            <source>Rated {rating:g}.</source>
            <comment>reason.rated</comment>
            <translation>Noté {rating:g}.</translation>
        </message>
        <message>
            <source>The cheapest of those that fit (price level {level} of 4).</source>
            <comment>reason.cheapest</comment>
            <translation>Le moins cher de ceux qui conviennent (niveau de prix {level} sur 4).</translation>
        </message>
        <message>
            <source>Price level {level} of 4.</source>
            <comment>reason.price</comment>
            <translation>Niveau de prix {level} sur 4.</translation>
        </message>
        <message>
            <source>The nearest of those that fit ({distance:km}).</source>
            <comment>reason.nearest</comment>
            <translation>Le plus proche de ceux qui conviennent ({distance:km}).</translation>
        </message>
        <message>
            <source>{distance:km} away.</source>
            <comment>reason.distance</comment>
            <translation>À {distance:km}.</translation>
        </message>
        <message>
            <source>Its rating is not known.</source>
            <comment>reason.rating-unknown</comment>
            <translation>Sa note n’est pas connue.</translation>
        </message>
        <message>
            <source>Its price is not known.</source>
            <comment>reason.price-unknown</comment>
            <translation>Son prix n’est pas connu.</translation>
        </message>
        <message>
            <source>A general match: nothing in your photos speaks for or against it.</source>
            <comment>reason.none</comment>
            <translation>Un choix général : rien dans vos photos ne parle pour ou contre.</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>opening.open</comment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>opening.closed</comment>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>Hours unknown</source>
            <comment>opening.unknown</comment>
            <translation>Horaires inconnus</translation>
        </message>
        <message>
            <source>Open until {time:clock}</source>
            <comment>opening.open-until</comment>
            <translation>Ouvert jusqu’à {time:clock}</translation>
        </message>
        <message>
            <source>Open until {day} {time:clock}</source>
            <comment>opening.open-until-on</comment>
            <translation>Ouvert jusqu’à {day} {time:clock}</translation>
        </message>
        <message>
            <source>Opens {time:clock}</source>
            <comment>opening.opens</comment>
            <translation>Ouvre à {time:clock}</translation>
        </message>
        <message>
            <source>Opens {day} {time:clock}</source>
            <comment>opening.opens-on</comment>
            <translation>Ouvre {day} {time:clock}</translation>
        </message>
        <message>
            <source>Closes {time:clock}</source>
            <comment>opening.closes</comment>
            <translation>Ferme à {time:clock}</translation>
        </message>
        <message>
            <source>Open {day}</source>
            <comment>opening.open-on</comment>
            <translation>Ouvert {day}</translation>
        </message>
        <message>
            <source>Open {day} until {time:clock}</source>
            <comment>opening.open-on-until</comment>
            <translation>Ouvert {day} jusqu’à {time:clock}</translation>
        </message>
        <message>
            <source>Closed {day}</source>
            <comment>opening.closed-on</comment>
            <translation>Fermé {day}</translation>
        </message>
        <message>
            <source>Mon</source>
            <comment>day.0</comment>
            <translation>lun.</translation>
        </message>
        <message>
            <source>Tue</source>
            <comment>day.1</comment>
            <translation>mar.</translation>
        </message>
        <message>
            <source>Wed</source>
            <comment>day.2</comment>
            <translation>mer.</translation>
        </message>
        <message>
            <source>Thu</source>
            <comment>day.3</comment>
            <translation>jeu.</translation>
        </message>
        <message>
            <source>Fri</source>
            <comment>day.4</comment>
            <translation>ven.</translation>
        </message>
        <message>
            <source>Sat</source>
            <comment>day.5</comment>
            <translation>sam.</translation>
        </message>
        <message>
            <source>Sun</source>
            <comment>day.6</comment>
            <translation>dim.</translation>
        </message>
    </context>
</TS>
