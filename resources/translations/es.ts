<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A barcode station for retail counters and receiving desks. A capture that is called saved is on this computer&apos;s disk, and is sent to the service when the network allows.</source>
        <translation>Una estación de códigos de barras para el mostrador y la recepción de mercancía. Una captura que se da por guardada está en el disco de este equipo y se envía al servicio en cuanto la red lo permite.</translation>
    </message>
    <message>
        <source>About Scanner Desktop</source>
        <translation>Acerca de Scanner Desktop</translation>
    </message>
    <message>
        <source>Apache License 2.0. It uses Qt (LGPL), ZBar (LGPL), ZXing-C++, OpenCV and others.</source>
        <translation>Licencia Apache 2.0. Usa Qt (LGPL), ZBar (LGPL), ZXing-C++, OpenCV y otros.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copiar la versión</translation>
    </message>
    <message>
        <source>Scanner Desktop {version}</source>
        <translation>Scanner Desktop {version}</translation>
    </message>
    <message>
        <source>Scanner Desktop {version} · Python {python} · Qt {qt} · {system}</source>
        <translation>Scanner Desktop {version} · Python {python} · Qt {qt} · {system}</translation>
    </message>
    <message>
        <source>Version {version} is out. Whoever looks after this computer can install it.</source>
        <translation>Ha salido la versión {version}. Quien se encarga de este equipo puede instalarla.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Scanner Desktop</source>
        <translation>Acerca de Scanner Desktop</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Cámara…</translation>
    </message>
    <message>
        <source>Capture every code that is certain</source>
        <translation>Capturar todos los códigos seguros</translation>
    </message>
    <message>
        <source>Capture hands-free, or no longer</source>
        <translation>Capturar con manos libres, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Capture the code in the picture</source>
        <translation>Capturar el código de la imagen</translation>
    </message>
    <message>
        <source>Change to the other camera</source>
        <translation>Cambiar a la otra cámara</translation>
    </message>
    <message>
        <source>Choose the organization…</source>
        <translation>Elegir la organización…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Terminar el turno</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Ir al historial</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Receive a delivery, or back to capturing</source>
        <translation>Recibir una entrega, o volver a capturar</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Guardar archivo de soporte…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Show what the service refused</source>
        <translation>Mostrar lo que el servicio rechazó</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Switch the camera off or on</source>
        <translation>Apagar o encender la cámara</translation>
    </message>
    <message>
        <source>Take a photo without a code</source>
        <translation>Hacer una foto sin código</translation>
    </message>
    <message>
        <source>Try the connection now</source>
        <translation>Probar la conexión ahora</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear un código</translation>
    </message>
    <message>
        <source>Undo the last capture or discard</source>
        <translation>Deshacer la última captura o el último descarte</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Scan the product first, or choose its line.</source>
        <translation>Escanee primero el producto o elija su línea.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>Escanee primero el producto.</translation>
    </message>
    <message>
        <source>There is nothing to accept about the last scan.</source>
        <translation>No hay nada que aceptar del último escaneo.</translation>
    </message>
</context>
<context>
    <name>CameraCheck</name>
    <message>
        <source>Bring the camera closer, or zoom in.</source>
        <translation>Acerque la cámara o amplíe con el zoom.</translation>
    </message>
    <message>
        <source>Focus on what you hold up, and hold the focus; wipe the lens.</source>
        <translation>Enfoque lo que sostiene y fije el enfoque; limpie la lente.</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Reflejos</translation>
    </message>
    <message>
        <source>Hold a product up, with its code where you will scan.</source>
        <translation>Sostenga un producto, con su código donde va a escanear.</translation>
    </message>
    <message>
        <source>Hold an EAN or UPC code up where you will scan.</source>
        <translation>Sostenga un código EAN o UPC donde va a escanear.</translation>
    </message>
    <message>
        <source>Hold codes closer, or use a camera with 1920 × 1080.</source>
        <translation>Acerque más los códigos o use una cámara de 1920 × 1080.</translation>
    </message>
    <message>
        <source>Hold it still, or give more light and a shorter exposure.</source>
        <translation>Manténgalo quieto, o dé más luz y una exposición más corta.</translation>
    </message>
    <message>
        <source>Hold something printed before the camera.</source>
        <translation>Ponga algo impreso ante la cámara.</translation>
    </message>
    <message>
        <source>Less light, or a lower exposure.</source>
        <translation>Menos luz o una exposición menor.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>More light, or a USB socket of the computer itself instead of a hub.</source>
        <translation>Más luz, o un puerto USB del propio equipo en vez de un concentrador.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Imagen movida</translation>
    </message>
    <message>
        <source>Move the lamp to the side, so that it is not mirrored.</source>
        <translation>Mueva la lámpara a un lado para que no se refleje.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Switch on a light beside the camera.</source>
        <translation>Encienda una luz junto a la cámara.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>This station reads well.</source>
        <translation>Esta estación lee bien.</translation>
    </message>
    <message>
        <source>This station reads. The lines marked below make it quicker.</source>
        <translation>Esta estación lee. Las líneas marcadas abajo la hacen más rápida.</translation>
    </message>
    <message>
        <source>This station will miss codes. Change what is marked below.</source>
        <translation>Esta estación dejará códigos sin leer. Cambie lo marcado abajo.</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>podría ser mejor</translation>
    </message>
    <message>
        <source>edges {times} times as wide</source>
        <translation>bordes {times} veces más anchos</translation>
    </message>
    <message>
        <source>edges {width} pixels wide</source>
        <translation>bordes de {width} píxeles</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>insuficiente</translation>
    </message>
    <message>
        <source>{pixels} pixels a module; codes down to {size} % of its size</source>
        <translation>{pixels} píxeles por módulo; códigos de hasta el {size} % de su tamaño</translation>
    </message>
    <message>
        <source>{share} % of full</source>
        <translation>{share} % del máximo</translation>
    </message>
    <message>
        <source>{share} % of the picture</source>
        <translation>{share} % de la imagen</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>  ·  second camera</source>
        <translation>  ·  segunda cámara</translation>
    </message>
    <message>
        <source>Address of a network camera, a video file or a folder of pictures</source>
        <translation>Dirección de una cámara de red, un archivo de vídeo o una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Comprobación de la cámara</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drag a rectangle on the picture to read codes only there.</source>
        <translation>Arrastre un rectángulo sobre la imagen para leer códigos solo ahí.</translation>
    </message>
    <message>
        <source>Focus, light, zoom</source>
        <translation>Enfoque, luz, zoom</translation>
    </message>
    <message>
        <source>Make it the second camera</source>
        <translation>Hacerla la segunda cámara</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>Cámara de red</translation>
    </message>
    <message>
        <source>Not the second camera any more</source>
        <translation>Ya no es la segunda cámara</translation>
    </message>
    <message>
        <source>Pictures in a folder</source>
        <translation>Imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Read in the whole picture</source>
        <translation>Leer en toda la imagen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Simulated counter</source>
        <translation>Mostrador simulado</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Usar esta cámara</translation>
    </message>
    <message>
        <source>Webcam {number}</source>
        <translation>Cámara web {number}</translation>
    </message>
    <message>
        <source>for trying the station out</source>
        <translation>para probar la estación</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>no conectada</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>puerto {port}</translation>
    </message>
    <message>
        <source>rtsp://…, http://…, a video or a folder</source>
        <translation>rtsp://…, http://…, un vídeo o una carpeta</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Live picture of the chosen camera</source>
        <translation>Imagen en vivo de la cámara elegida</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>La cámara está apagada.</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>There is no second camera. Choose one with “Camera…” in the menu.</source>
        <translation>No hay segunda cámara. Elija una con «Cámara…» en el menú.</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>A camera</source>
        <translation>Una cámara</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>Elegir una cámara…</translation>
    </message>
    <message>
        <source>It stands so that a product fits under it, and sees the product from some 20 cm.</source>
        <translation>Está colocada de modo que un producto cabe debajo, y lo ve desde unos 20 cm.</translation>
    </message>
    <message>
        <source>The camera gives pictures.</source>
        <translation>La cámara da imágenes.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Todavía no hay imagen.</translation>
    </message>
</context>
<context>
    <name>CaptureAction</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Correct code…</source>
        <translation>Corregir el código…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Process again</source>
        <translation>Procesar de nuevo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Take a photo of it</source>
        <translation>Hacerle una foto</translation>
    </message>
</context>
<context>
    <name>CaptureActions</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the capture of {name}?</source>
        <translation>¿Descartar la captura de {name}?</translation>
    </message>
    <message>
        <source>Discard {name}?</source>
        <translation>¿Descartar {name}?</translation>
    </message>
    <message>
        <source>It will not be sent. It stays in the history, and you can bring it back from there.</source>
        <translation>No se enviará. Queda en el historial, y desde ahí puede recuperarla.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Undo  ({key})</source>
        <translation>Deshacer  ({key})</translation>
    </message>
    <message>
        <source>{count} captures</source>
        <translation>{count} capturas</translation>
    </message>
    <message>
        <source>{name} are discarded.</source>
        <translation>{name} están descartadas.</translation>
    </message>
    <message>
        <source>{name} is discarded.</source>
        <translation>{name} está descartada.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Capture a photo without a code</source>
        <translation>Capturar una foto sin código</translation>
    </message>
    <message>
        <source>Capture lights up as soon as its number is certain.</source>
        <translation>«Capturar» se ilumina en cuanto el número es seguro.</translation>
    </message>
    <message>
        <source>Capture the picture as it is, without a code</source>
        <translation>Capturar la imagen tal como está, sin código</translation>
    </message>
    <message>
        <source>Capture what is held before the camera, once for each piece, without a key</source>
        <translation>Capturar lo que se ponga ante la cámara, cada pieza una vez, sin tecla</translation>
    </message>
    <message>
        <source>Captures are not saved</source>
        <translation>Las capturas no se guardan</translation>
    </message>
    <message>
        <source>Code to capture without the camera</source>
        <translation>Código que se captura sin la cámara</translation>
    </message>
    <message>
        <source>Enter captures it.</source>
        <translation>Intro lo captura.</translation>
    </message>
    <message>
        <source>Esc, then Space</source>
        <translation>Esc, luego Espacio</translation>
    </message>
    <message>
        <source>Everything else works without the camera.</source>
        <translation>Todo lo demás funciona sin cámara.</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <translation>Manos libres: activado</translation>
    </message>
    <message>
        <source>Hold it still for a moment: it is captured by itself, once.</source>
        <translation>Sujételo quieto un momento: se captura solo, una vez.</translation>
    </message>
    <message>
        <source>Just left the picture; you can still capture it.</source>
        <translation>Acaba de salir de la imagen; aún puede capturarlo.</translation>
    </message>
    <message>
        <source>On: {key}</source>
        <translation>Encender: {key}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Ready: {number}</source>
        <translation>Listo: {number}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Show a barcode to the camera</source>
        <translation>Muestre un código de barras a la cámara</translation>
    </message>
    <message>
        <source>The capture is kept in memory and tried again: do not close the station.</source>
        <translation>La captura está en memoria y se vuelve a intentar: no cierre la estación.</translation>
    </message>
    <message>
        <source>The capture is lost: make it again once this is solved.</source>
        <translation>La captura se ha perdido: repítala cuando esto esté resuelto.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear un código</translation>
    </message>
    <message>
        <source>Type or hand-scan a code</source>
        <translation>Teclee un código o léalo con el lector de mano</translation>
    </message>
    <message>
        <source>{symbology}, printed as {digits}</source>
        <translation>{symbology}, impreso como {digits}</translation>
    </message>
</context>
<context>
    <name>CaptureDetail</name>
    <message>
        <source> (after {hours} h)</source>
        <translation> (tras {hours} h)</translation>
    </message>
    <message>
        <source> (after {minutes} min)</source>
        <translation> (tras {minutes} min)</translation>
    </message>
    <message>
        <source> (after {seconds} s)</source>
        <translation> (tras {seconds} s)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Tal como se leyó</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Volver al historial</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Copy all this</source>
        <translation>Copiar todo esto</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Enter sends it again under this number, Esc leaves it as it is.</source>
        <translation>Intro la envía de nuevo con este número, Esc la deja como está.</translation>
    </message>
    <message>
        <source>Enter sends it again.</source>
        <translation>Intro la envía de nuevo.</translation>
    </message>
    <message>
        <source>GS1 elements</source>
        <translation>Elementos GS1</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Su recorrido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Picture of the capture: look closer</source>
        <translation>Imagen de la captura: ver de cerca</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Id del producto</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Id del servicio</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Station id</source>
        <translation>Id de la estación</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Palabra de estado</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>El número correcto</translation>
    </message>
    <message>
        <source>The right product number for this capture</source>
        <translation>El número de producto correcto para esta captura</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>El servicio dice:</translation>
    </message>
    <message>
        <source>What happened last:</source>
        <translation>Lo último que pasó:</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>▸ Technical details</source>
        <translation>▸ Detalles técnicos</translation>
    </message>
    <message>
        <source>▾ Technical details</source>
        <translation>▾ Detalles técnicos</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Captures, newest first</source>
        <translation>Capturas, las más nuevas primero</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Keep this result for support</source>
        <translation>Guardar este resultado para soporte</translation>
    </message>
    <message>
        <source>Kept: it goes into the support file</source>
        <translation>Guardado: va en el archivo de soporte</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>{count} digits so far. If that is all, one is wrong: the last does not fit.</source>
        <translation>{count} cifras hasta ahora. Si son todas, una está mal: la última no cuadra.</translation>
    </message>
    <message>
        <source>{count} digits so far; a product number has 8, 12, 13 or 14.</source>
        <translation>{count} cifras hasta ahora; un número de producto tiene 8, 12, 13 o 14.</translation>
    </message>
    <message>
        <source>{gtin}: the check digit fits. {done}</source>
        <translation>{gtin}: el dígito de control cuadra. {done}</translation>
    </message>
    <message>
        <source>{symbology}: {number}</source>
        <translation>{symbology}: {number}</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection: {words}</source>
        <translation>Conexión: {words}</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Exposición automática</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Enfoque automático</translation>
    </message>
    <message>
        <source>Focus on what is in the middle now</source>
        <translation>Enfocar ahora lo que está en el centro</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <translation>Enfocando…</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Hold focus and exposure as they are</source>
        <translation>Mantener enfoque y exposición como están</translation>
    </message>
    <message>
        <source>No focus was found: hold a printed page in the middle, and try again</source>
        <translation>No se encontró el enfoque: ponga una página impresa en el centro y pruebe otra vez</translation>
    </message>
    <message>
        <source>Nothing of this camera can be set from here. It sets focus and exposure itself.</source>
        <translation>De esta cámara no se puede ajustar nada desde aquí. Ella misma regula enfoque y exposición.</translation>
    </message>
    <message>
        <source>Power-line frequency</source>
        <translation>Frecuencia de la red eléctrica</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Balance de blancos automático</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Code, article number, or quantity of the last scan</source>
        <translation>Código, número de artículo o cantidad del último escaneo</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Con incidencia</translation>
    </message>
    <message>
        <source>Lines of the delivery</source>
        <translation>Líneas de la entrega</translation>
    </message>
    <message>
        <source>Lot, date</source>
        <translation>Lote, fecha</translation>
    </message>
    <message>
        <source>One less of the last scan (−)</source>
        <translation>Una menos del último escaneo (−)</translation>
    </message>
    <message>
        <source>One more of the last scan (+)</source>
        <translation>Una más del último escaneo (+)</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Piezas contadas</translation>
    </message>
    <message>
        <source>Pieces in a case, then Enter</source>
        <translation>Piezas por caja, luego Intro</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Dejar aparte</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Buscar en las líneas</translation>
    </message>
    <message>
        <source>Search the lines  ({key})</source>
        <translation>Buscar en las líneas  ({key})</translation>
    </message>
    <message>
        <source>Take the last count back</source>
        <translation>Retirar el último recuento</translation>
    </message>
    <message>
        <source>Undo  (Backspace)</source>
        <translation>Deshacer  (Retroceso)</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Fuera de lista</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces   {done} of {lines} lines</source>
        <translation>{pieces} de {expected} piezas   {done} de {lines} líneas</translation>
    </message>
    <message>
        <source>{pieces} pieces   {lines} items</source>
        <translation>{pieces} piezas   {lines} artículos</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>It is a mistake of the program, and the station could not start. Saved captures are safe.</source>
        <translation>Es un error del programa, y la estación no pudo arrancar. Las capturas guardadas están a salvo.</translation>
    </message>
    <message>
        <source>It is a mistake of the program. Saved captures are safe, and the station goes on as well as it can.</source>
        <translation>Es un error del programa. Las capturas guardadas están a salvo, y la estación sigue como mejor puede.</translation>
    </message>
    <message>
        <source>It is a mistake of the program. Saved captures are safe.</source>
        <translation>Es un error del programa. Las capturas guardadas están a salvo.</translation>
    </message>
    <message>
        <source>Save a support file for whoever helps you: it says what happened.</source>
        <translation>Guarde un archivo de soporte para quien le ayude: dice qué ha pasado.</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Guardar archivo de soporte…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo ha fallado en el programa</translation>
    </message>
    <message>
        <source>The program ended by itself the last time</source>
        <translation>El programa se cerró solo la última vez</translation>
    </message>
</context>
<context>
    <name>DamageQuestion</name>
    <message>
        <source>No camera runs: there is no picture.</source>
        <translation>No hay ninguna cámara en marcha: no hay imagen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>The picture that the camera shows is kept with it.</source>
        <translation>Con ello se guarda la imagen que muestra la cámara.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>nothing after all: take the last note back</source>
        <translation>nada al final: retirar la última nota</translation>
    </message>
</context>
<context>
    <name>DatesQuestion</name>
    <message>
        <source>31.12.26, Dec 2026, 311226, +30 …</source>
        <translation>31.12.26, dic 2026, 311226, +30 …</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>No date that can be understood yet</source>
        <translation>Aún no es una fecha que se entienda</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026, or leave it empty.</source>
        <translation>Esto no es una fecha. Escríbala como 31.12.2026, o déjela vacía.</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Consumir antes de</translation>
    </message>
    <message>
        <source>{day}: it is past</source>
        <translation>{day}: ya ha pasado</translation>
    </message>
</context>
<context>
    <name>EmptyHistory</name>
    <message>
        <source>Every key</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Every product is known.</source>
        <translation>Todos los productos son conocidos.</translation>
    </message>
    <message>
        <source>No capture is refused, and none has failed.</source>
        <translation>Ninguna captura está rechazada, y ninguna ha fallado.</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>Todavía no hay capturas</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>No se encontró nada para «{query}».</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Todavía no hay nada hecho.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada le necesita.</translation>
    </message>
    <message>
        <source>Nothing of that kind and time.</source>
        <translation>Nada de ese tipo y tiempo.</translation>
    </message>
    <message>
        <source>Nothing waits: the service has everything.</source>
        <translation>Nada espera: el servicio lo tiene todo.</translation>
    </message>
    <message>
        <source>Show a barcode to the camera and press Space. A handheld scanner works too.</source>
        <translation>Muestre un código de barras a la cámara y pulse Espacio. También sirve un lector de mano.</translation>
    </message>
    <message>
        <source>Show all captures</source>
        <translation>Mostrar todas las capturas</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear un código</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>Aceptar las {n}</translation>
    </message>
    <message>
        <source>Accept this line  (F4)</source>
        <translation>Aceptar esta línea  (F4)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Back to counting  (Esc)</source>
        <translation>Volver al recuento  (Esc)</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>Seguir contando</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Finish  (F12)</source>
        <translation>Terminar  (F12)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Motivo o nota</translation>
    </message>
    <message>
        <source>Save report and list…</source>
        <translation>Guardar informe y lista…</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Somebody has to sign: type your name.</source>
        <translation>Alguien tiene que firmar: teclee su nombre.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>double-click to correct</source>
        <translation>doble clic para corregir</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>fila {n}</translation>
    </message>
    <message>
        <source>to be finished</source>
        <translation>por terminar</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces. Short: {short}. Over: {over}. Not on the list: {unlisted}. Flagged: {flagged}.</source>
        <translation>{pieces} de {expected} piezas. Faltan: {short}. Sobran: {over}. Fuera de lista: {unlisted}. Con incidencia: {flagged}.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The captures could not be exported. The log says why.</source>
        <translation>No se pudieron exportar las capturas. El registro dice por qué.</translation>
    </message>
    <message>
        <source>The export before this one is still being written.</source>
        <translation>La exportación anterior aún se está escribiendo.</translation>
    </message>
    <message>
        <source>{count} captures are in {path}.</source>
        <translation>{count} capturas están en {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Again? ×{count}</source>
        <translation>¿Otra vez? ×{count}</translation>
    </message>
    <message>
        <source>Captured already</source>
        <translation>Ya capturado</translation>
    </message>
    <message>
        <source>No code to capture yet</source>
        <translation>Todavía no hay código que capturar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Product not known: {name}</source>
        <translation>Producto desconocido: {name}</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Rechazado por el servicio</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>The service could not process {name}</source>
        <translation>El servicio no pudo procesar {name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Códigos de barras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Export what is shown as {form}…</source>
        <translation>Exportar lo mostrado como {form}…</translation>
    </message>
    <message>
        <source>Kind, date and export</source>
        <translation>Tipo, fecha y exportación</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Typed or by handheld</source>
        <translation>Tecleado o con lector de mano</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>{filter}: {count} captures</source>
        <translation>{filter}: {count} capturas</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The demo did not start. The log says why.</source>
        <translation>La demo no arrancó. El registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Empezar sin ello</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Empezar a trabajar</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Try the demo instead</source>
        <translation>Probar mejor la demo</translation>
    </message>
    <message>
        <source>Welcome to Scanner Desktop</source>
        <translation>Bienvenido a Scanner Desktop</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo — nothing leaves this computer</source>
        <translation>Demo — nada sale de este equipo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu: every command with its key</source>
        <translation>Menú: cada orden con su tecla</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Estación {name}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{count} captures</source>
        <translation>{count} capturas</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the history by product name or number</source>
        <translation>Buscar en el historial por nombre o número de producto</translation>
    </message>
    <message>
        <source>Show each of them  (→)</source>
        <translation>Mostrar cada una  (→)</translation>
    </message>
    <message>
        <source>Show everything about it</source>
        <translation>Mostrar todo sobre ello</translation>
    </message>
    <message>
        <source>Show them as one row  (←)</source>
        <translation>Mostrarlas en una sola fila  (←)</translation>
    </message>
    <message>
        <source>Show {count} new captures</source>
        <translation>Mostrar {count} capturas nuevas</translation>
    </message>
    <message>
        <source>{what} — {count} captures</source>
        <translation>{what} — {count} capturas</translation>
    </message>
    <message>
        <source>↑ {count} new</source>
        <translation>↑ {count} nuevas</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;nowhere: I sign in again at the next start</source>
        <translation>en &amp;ningún sitio: inicio sesión de nuevo en el próximo arranque</translation>
    </message>
    <message>
        <source>For the next start, keep it</source>
        <translation>Para el próximo arranque, guardarla</translation>
    </message>
    <message>
        <source>No key ring works here. The file would be {file}. Whoever can read your files can read the key.</source>
        <translation>Aquí no funciona ningún llavero. El archivo sería {file}. Quien pueda leer sus archivos puede leer la clave.</translation>
    </message>
    <message>
        <source>The file would be {file}. Whoever can read your files can read the key.</source>
        <translation>El archivo sería {file}. Quien pueda leer sus archivos puede leer la clave.</translation>
    </message>
    <message>
        <source>The key could NOT be kept there: you sign in again at the next start.</source>
        <translation>La clave NO se pudo guardar ahí: iniciará sesión de nuevo en el próximo arranque.</translation>
    </message>
    <message>
        <source>The key is kept in the key ring ({name}).</source>
        <translation>La clave está en el llavero ({name}).</translation>
    </message>
    <message>
        <source>The key is kept in {file}.</source>
        <translation>La clave está en {file}.</translation>
    </message>
    <message>
        <source>The key is not kept: you sign in again at the next start.</source>
        <translation>La clave no se guarda: iniciará sesión de nuevo en el próximo arranque.</translation>
    </message>
    <message>
        <source>in a &amp;file that only you can read</source>
        <translation>en un &amp;archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>in this computer&apos;s &amp;key ring</source>
        <translation>en el &amp;llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source> The columns are those of the last list like it.</source>
        <translation> Las columnas son las de la última lista parecida.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Atrás  (Esc)</translation>
    </message>
    <message>
        <source>Begin counting  (Enter)</source>
        <translation>Empezar a contar  (Intro)</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Columna {n}</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado por</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Every row can be used. Some were mended:</source>
        <translation>Todas las filas se pueden usar. Algunas se arreglaron:</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Primeras filas de la lista</translation>
    </message>
    <message>
        <source>Name of the delivery</source>
        <translation>Nombre de la entrega</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>Filas que no se pueden usar</translation>
    </message>
    <message>
        <source>Rows that cannot be used: {bad}. They stay out; you can correct them at the end.</source>
        <translation>Filas que no se pueden usar: {bad}. Quedan fuera; puede corregirlas al final.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Short-dated below</source>
        <translation>Caducidad corta por debajo de</translation>
    </message>
    <message>
        <source>What column {n} holds</source>
        <translation>Qué contiene la columna {n}</translation>
    </message>
    <message>
        <source>Why it is not used</source>
        <translation>Por qué no se usa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>{lines} lines, {how}. Look whether each column is what it says above it.</source>
        <translation>{lines} líneas, {how}. Mire si cada columna es lo que dice encima.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is a data folder again: what waited in memory is written there.</source>
        <translation>Vuelve a haber una carpeta de datos: lo que esperaba en memoria se escribe ahí.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n captures are safe here and will be sent afterwards.</source>
        <translation>
            <numerusform>%n captura está a salvo aquí y se enviará después.</numerusform>
            <numerusform>%n capturas están a salvo aquí y se enviarán después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captures are safe here and will be sent when the connection returns</source>
        <translation>
            <numerusform>%n captura está a salvo aquí y se enviará cuando vuelva la conexión</numerusform>
            <numerusform>%n capturas están a salvo aquí y se enviarán cuando vuelva la conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>1 capture is safe here and will be sent afterwards.</source>
        <translation>1 captura está a salvo aquí y se enviará después.</translation>
    </message>
    <message>
        <source>1 capture is safe here and will be sent when the connection returns</source>
        <translation>1 captura está a salvo aquí y se enviará cuando vuelva la conexión</translation>
    </message>
    <message>
        <source>Barcode with picture</source>
        <translation>Código de barras con imagen</translation>
    </message>
    <message>
        <source>Captures are kept safe here until you sign in.</source>
        <translation>Las capturas se guardan aquí a salvo hasta que inicie sesión.</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Comprobando si llegó</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>Conectado, todo enviado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Coupon, not a product</source>
        <translation>Cupón, no un producto</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Dañado o incompleto</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Manténgalo quieto</translation>
    </message>
    <message>
        <source>In-store number</source>
        <translation>Número interno de la tienda</translation>
    </message>
    <message>
        <source>In-store number: it means something in one shop or company only</source>
        <translation>Número interno: solo significa algo en una tienda o empresa</translation>
    </message>
    <message>
        <source>Misread: check digit</source>
        <translation>Mal leído: dígito de control</translation>
    </message>
    <message>
        <source>More light, please</source>
        <translation>Más luz, por favor</translation>
    </message>
    <message>
        <source>Move a little away</source>
        <translation>Aléjelo un poco</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>Acérquelo</translation>
    </message>
    <message>
        <source>Not a product code</source>
        <translation>No es un código de producto</translation>
    </message>
    <message>
        <source>Not clear which product</source>
        <translation>No está claro qué producto es</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>On hold until you act</source>
        <translation>Retenido hasta que usted actúe</translation>
    </message>
    <message>
        <source>Organization needed</source>
        <translation>Falta la organización</translation>
    </message>
    <message>
        <source>Out of focus: move a little away</source>
        <translation>Desenfocado: aléjelo un poco</translation>
    </message>
    <message>
        <source>Photo without a code</source>
        <translation>Foto sin código</translation>
    </message>
    <message>
        <source>Refund slip, not a product</source>
        <translation>Vale de reembolso, no un producto</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Rechazado por el servicio</translation>
    </message>
    <message>
        <source>Saved, waiting to be sent</source>
        <translation>Guardado, espera a ser enviado</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n captures</source>
        <translation>
            <numerusform>Enviando %n captura</numerusform>
            <numerusform>Enviando %n capturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 capture</source>
        <translation>Enviando 1 captura</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Set aside, needs a decision</source>
        <translation>Apartado, necesita una decisión</translation>
    </message>
    <message>
        <source>Show the whole code</source>
        <translation>Muestre el código entero</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede llegar al servicio.</translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n captures. Look at them, correct or discard them.</source>
        <translation>
            <numerusform>El servicio rechazó %n captura. Mírela, corríjala o descártela.</numerusform>
            <numerusform>El servicio rechazó %n capturas. Mírelas, corríjalas o descártelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused 1 capture. Look at it, correct it or discard it.</source>
        <translation>El servicio rechazó 1 captura. Mírela, corríjala o descártela.</translation>
    </message>
    <message>
        <source>Tilt it away from the light</source>
        <translation>Inclínelo para quitar el reflejo</translation>
    </message>
    <message>
        <source>Too blurred to be sure: move a little away</source>
        <translation>Demasiado borroso para estar seguro: aléjelo un poco</translation>
    </message>
    <message>
        <source>Typed code</source>
        <translation>Código tecleado</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Your account belongs to several organizations. Choose the one to scan for.</source>
        <translation>Su cuenta pertenece a varias organizaciones. Elija aquella para la que escanea.</translation>
    </message>
    <message>
        <source>gathering details</source>
        <translation>reuniendo detalles</translation>
    </message>
    <message>
        <source>in line at the service</source>
        <translation>en la cola del servicio</translation>
    </message>
    <message>
        <source>looking up the product</source>
        <translation>buscando el producto</translation>
    </message>
    <message>
        <source>matching the product</source>
        <translation>identificando el producto</translation>
    </message>
    <message>
        <source>photo taken in</source>
        <translation>foto recibida</translation>
    </message>
    <message>
        <source>product found</source>
        <translation>producto encontrado</translation>
    </message>
    <message>
        <source>product not known</source>
        <translation>producto desconocido</translation>
    </message>
    <message>
        <source>the service could not process it</source>
        <translation>el servicio no pudo procesarlo</translation>
    </message>
    <message>
        <source>{delivery} · {processing}</source>
        <translation>{delivery} · {processing}</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>About Scanner Desktop (version {version} is out)</source>
        <translation>Acerca de Scanner Desktop (ha salido la versión {version})</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Which organization does this station scan for?</source>
        <translation>¿Para qué organización escanea esta estación?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>    controls: {controls}</source>
        <translation>    controles: {controls}</translation>
    </message>
    <message>
        <source>    offers: {modes}</source>
        <translation>    ofrece: {modes}</translation>
    </message>
    <message>
        <source>    works: {mode}</source>
        <translation>    funciona: {mode}</translation>
    </message>
    <message>
        <source>  row {row} is not used: {reason}</source>
        <translation>  la fila {row} no se usa: {reason}</translation>
    </message>
    <message>
        <source>  row {row}: {words}</source>
        <translation>  fila {row}: {words}</translation>
    </message>
    <message>
        <source>  {role}: column {number} “{heading}”</source>
        <translation>  {role}: columna {number} «{heading}»</translation>
    </message>
    <message>
        <source> (default: %(default)s)</source>
        <translation> (por defecto: %(default)s)</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s:</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>%(prog)s: warning: %(message)s
</source>
        <translation>%(prog)s: aviso: %(message)s
</translation>
    </message>
    <message>
        <source>--captures must not be negative.</source>
        <translation>--captures no puede ser negativo.</translation>
    </message>
    <message>
        <source>--column {word} is not understood.</source>
        <translation>No se entiende --column {word}.</translation>
    </message>
    <message>
        <source>--with-pictures and --captures are about the support file.</source>
        <translation>--with-pictures y --captures son del archivo de soporte.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 GB</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 segundos</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 GB</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 segundos</translation>
    </message>
    <message>
        <source>3 seconds</source>
        <translation>3 segundos</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 segundos</translation>
    </message>
    <message>
        <source>50 GB</source>
        <translation>50 GB</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500 MB</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A GS1 DataBar</source>
        <translation>Un GS1 DataBar</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Un PIN tiene de {shortest} a {longest} cifras.</translation>
    </message>
    <message>
        <source>A UPC-A</source>
        <translation>Un UPC-A</translation>
    </message>
    <message>
        <source>A UPC-E</source>
        <translation>Un UPC-E</translation>
    </message>
    <message>
        <source>A UPC-E begins with 0 or 1.</source>
        <translation>Un UPC-E empieza por 0 o 1.</translation>
    </message>
    <message>
        <source>A UPC-E has 8 digits, and this has {count}.</source>
        <translation>Un UPC-E tiene 8 cifras, y este tiene {count}.</translation>
    </message>
    <message>
        <source>A case cannot hold {pieces} pieces.</source>
        <translation>Una caja no puede contener {pieces} piezas.</translation>
    </message>
    <message>
        <source>A file of the stored captures was deleted.</source>
        <translation>Se borró un archivo de las capturas guardadas.</translation>
    </message>
    <message>
        <source>A key changes between the two. Leave it empty for none.</source>
        <translation>Una tecla cambia entre las dos. Déjelo vacío si no hay.</translation>
    </message>
    <message>
        <source>A number of zeros only belongs to no product.</source>
        <translation>Un número de solo ceros no es de ningún producto.</translation>
    </message>
    <message>
        <source>A product number</source>
        <translation>Un número de producto</translation>
    </message>
    <message>
        <source>A session id is one word of at least 16 letters and digits.</source>
        <translation>Un id de sesión es una palabra de al menos 16 letras y cifras.</translation>
    </message>
    <message>
        <source>A session that goes on has its list already.</source>
        <translation>Una recepción que continúa ya tiene su lista.</translation>
    </message>
    <message>
        <source>A total: left out.</source>
        <translation>Un total: omitido.</translation>
    </message>
    <message>
        <source>A webcam barcode station for retail counters and receiving desks.</source>
        <translation>Una estación de códigos de barras con cámara web para el mostrador y la recepción de mercancía.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>AIDC media type</source>
        <translation>Tipo de soporte AIDC</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Aceptado por</translation>
    </message>
    <message>
        <source>Active potency</source>
        <translation>Potencia activa</translation>
    </message>
    <message>
        <source>Add --bundle FILE.zip.</source>
        <translation>Añada --bundle ARCHIVO.zip.</translation>
    </message>
    <message>
        <source>Additional product identification assigned by the manufacturer</source>
        <translation>Identificación adicional del producto asignada por el fabricante</translation>
    </message>
    <message>
        <source>Address of person</source>
        <translation>Dirección de la persona</translation>
    </message>
    <message>
        <source>Address of the OpenTelemetry collector</source>
        <translation>Dirección del recolector OpenTelemetry</translation>
    </message>
    <message>
        <source>Address that tells the newest version</source>
        <translation>Dirección que indica la versión más reciente</translation>
    </message>
    <message>
        <source>Allow connections that anybody on the network can read</source>
        <translation>Permitir conexiones que cualquiera en la red puede leer</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings: Privacy &amp; Security, Camera.</source>
        <translation>Permítalo en los ajustes del sistema: Privacidad y seguridad, Cámara.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings: Privacy &amp; security, Camera, “Let desktop apps access your camera”.</source>
        <translation>Permítalo en la configuración del sistema: Privacidad y seguridad, Cámara, «Permitir que las aplicaciones de escritorio accedan a la cámara».</translation>
    </message>
    <message>
        <source>Allow more time with --limit, or use a smaller picture.</source>
        <translation>Dé más tiempo con --limit, o use una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Amount payable per unit of measure, single monetary area</source>
        <translation>Importe a pagar por unidad de medida, zona monetaria única</translation>
    </message>
    <message>
        <source>An API key begins with csb_, csu_ or cpk_ and has 45 characters. Copy it whole.</source>
        <translation>Una clave de API empieza por csb_, csu_ o cpk_ y tiene 45 caracteres. Cópiela entera.</translation>
    </message>
    <message>
        <source>An EAN-13</source>
        <translation>Un EAN-13</translation>
    </message>
    <message>
        <source>An EAN-8</source>
        <translation>Un EAN-8</translation>
    </message>
    <message>
        <source>Another program uses {name}.</source>
        <translation>Otro programa usa {name}.</translation>
    </message>
    <message>
        <source>Applicable amount payable with ISO currency code</source>
        <translation>Importe a pagar con código de moneda ISO</translation>
    </message>
    <message>
        <source>Applicable amount payable, single monetary area</source>
        <translation>Importe a pagar, zona monetaria única</translation>
    </message>
    <message>
        <source>Area, square metres</source>
        <translation>Superficie, metros cuadrados</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Número de artículo</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Tal como se leyó</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask the sender for a spreadsheet (XLSX) or CSV.</source>
        <translation>Pida al remitente una hoja de cálculo (XLSX) o CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for the list as a spreadsheet (XLSX) or as CSV.</source>
        <translation>Pida al remitente la lista como hoja de cálculo (XLSX) o como CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for the list once more.</source>
        <translation>Pida la lista otra vez al remitente.</translation>
    </message>
    <message>
        <source>Ask whoever wrote it.</source>
        <translation>Pregunte a quien la escribió.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En el trabajo</translation>
    </message>
    <message>
        <source>Batch or lot number</source>
        <translation>Número de lote</translation>
    </message>
    <message>
        <source>Beside that, text grows with the window.</source>
        <translation>Además, el texto crece con la ventana.</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Consumo preferente</translation>
    </message>
    <message>
        <source>Best before date</source>
        <translation>Fecha de consumo preferente</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS or ODS; without it, count blind</source>
        <translation>CSV, XLSX, XLS u ODS; sin ella se cuenta a ciegas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Capture every code that is certain</source>
        <translation>Capturar todos los códigos seguros</translation>
    </message>
    <message>
        <source>Capture hands-free, or no longer</source>
        <translation>Capturar con manos libres, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Captures are kept in memory only: put the folder back, and do not close the station before.</source>
        <translation>Las capturas solo están en memoria: devuelva la carpeta a su sitio y no cierre antes la estación.</translation>
    </message>
    <message>
        <source>Captures not yet at the service</source>
        <translation>Capturas que aún no están en el servicio</translation>
    </message>
    <message>
        <source>Captures would not be safe there. Choose a folder on a disk of this computer, such as the usual one.</source>
        <translation>Ahí las capturas no estarían a salvo. Elija una carpeta en un disco de este equipo, como la habitual.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Check its digits and type it again.</source>
        <translation>Compruebe las cifras y tecléelo de nuevo.</translation>
    </message>
    <message>
        <source>Check its path; it must be a folder with pictures.</source>
        <translation>Compruebe la ruta; tiene que ser una carpeta con imágenes.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Compruebe que su disco está conectado.</translation>
    </message>
    <message>
        <source>Check that the camera has power and is on the network. The station keeps trying.</source>
        <translation>Compruebe que la cámara tiene corriente y está en la red. La estación sigue intentándolo.</translation>
    </message>
    <message>
        <source>Check that the disk is there, has space and is not read-only, then capture again.</source>
        <translation>Compruebe que el disco está, tiene espacio y no es de solo lectura, y capture de nuevo.</translation>
    </message>
    <message>
        <source>Check the address and that the camera is on the network. The station keeps trying.</source>
        <translation>Compruebe la dirección y que la cámara está en la red. La estación sigue intentándolo.</translation>
    </message>
    <message>
        <source>Check the name, and who may read it.</source>
        <translation>Compruebe el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>Check the path of the recording.</source>
        <translation>Compruebe la ruta de la grabación.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings. Captures are kept here until then.</source>
        <translation>Compruebe el proxy en los ajustes de red de este equipo. Hasta entonces las capturas se guardan aquí.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a company network, ask whether a certificate has to be installed. Captures are kept here until then.</source>
        <translation>Compruebe la fecha y la hora de este equipo. En una red de empresa, pregunte si hay que instalar un certificado. Hasta entonces las capturas se guardan aquí.</translation>
    </message>
    <message>
        <source>Check who may read that file.</source>
        <translation>Compruebe quién puede leer ese archivo.</translation>
    </message>
    <message>
        <source>Check who may write there and that the disk is not full, or name another folder with --data-dir.</source>
        <translation>Compruebe quién puede escribir ahí y que el disco no está lleno, o indique otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>Elija otra en los ajustes.</translation>
    </message>
    <message>
        <source>Choose the one that this station scans for.</source>
        <translation>Elija aquella para la que escanea esta estación.</translation>
    </message>
    <message>
        <source>Click into the field and press the key or pedal. Space always works.</source>
        <translation>Haga clic en el campo y pulse la tecla o el pedal. La barra espaciadora funciona siempre.</translation>
    </message>
    <message>
        <source>Close and start Scanner Desktop again.</source>
        <translation>Cierre y vuelva a abrir Scanner Desktop.</translation>
    </message>
    <message>
        <source>Close and start Scanner Desktop again: it saves everything that can still be read.</source>
        <translation>Cierre y vuelva a abrir Scanner Desktop: salva todo lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>Close other programs that use the data folder (a backup, another Scanner Desktop) and try again.</source>
        <translation>Cierre otros programas que usen la carpeta de datos (una copia de seguridad, otro Scanner Desktop) y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Close video calls, browser tabs and other windows that show a camera.</source>
        <translation>Cierre videollamadas, pestañas del navegador y otras ventanas que muestren una cámara.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Company internal information</source>
        <translation>Información interna de la empresa</translation>
    </message>
    <message>
        <source>Connect its disk, and start again. For a new station make the folder first.</source>
        <translation>Conecte su disco y vuelva a empezar. Para una estación nueva, cree primero la carpeta.</translation>
    </message>
    <message>
        <source>Consumer product variant</source>
        <translation>Variante de producto de consumo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copy the credential again and paste it whole.</source>
        <translation>Copie la credencial otra vez y péguela entera.</translation>
    </message>
    <message>
        <source>Correct telemetry_url where it is set, or leave it empty.</source>
        <translation>Corrija telemetry_url donde esté definido, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it for the defaults.</source>
        <translation>Corrija el archivo, o bórrelo para usar los valores por defecto.</translation>
    </message>
    <message>
        <source>Correct update_url where it is set, or leave it empty.</source>
        <translation>Corrija update_url donde esté definido, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>No se pudo leer:</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Count of trade items or trade item pieces contained in a logistic unit</source>
        <translation>Número de artículos o piezas en una unidad logística</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Country of origin of a trade item</source>
        <translation>País de origen del artículo</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Customer part number</source>
        <translation>Referencia del cliente</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Damage and other findings</source>
        <translation>Daños y otras incidencias</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date and time of production</source>
        <translation>Fecha y hora de producción</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, metres</source>
        <translation>Profundidad, grosor, altura o tercera dimensión, metros</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>Diferencias ({count})</translation>
    </message>
    <message>
        <source>Differences not accepted</source>
        <translation>Diferencias no aceptadas</translation>
    </message>
    <message>
        <source>Discarding asks for a confirmation.</source>
        <translation>Descartar pide una confirmación.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento del pago</translation>
    </message>
    <message>
        <source>Each piece once; the next is captured when this one has left the picture.</source>
        <translation>Cada pieza una vez; la siguiente se captura cuando esta ha salido de la imagen.</translation>
    </message>
    <message>
        <source>Enter its user name and password in this computer&apos;s network settings. Captures are kept here until then.</source>
        <translation>Introduzca su usuario y contraseña en los ajustes de red de este equipo. Hasta entonces las capturas se guardan aquí.</translation>
    </message>
    <message>
        <source>Every tone has something to see beside it.</source>
        <translation>Cada tono tiene también algo que ver.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Fecha de caducidad</translation>
    </message>
    <message>
        <source>Expiration date and time</source>
        <translation>Fecha y hora de caducidad</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Fecha de caducidad</translation>
    </message>
    <message>
        <source>Extended Packaging URL</source>
        <translation>URL de embalaje ampliada</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Terminado por</translation>
    </message>
    <message>
        <source>Finished by {name} at {time}.</source>
        <translation>Terminado por {name} el {time}.</translation>
    </message>
    <message>
        <source>First freeze date</source>
        <translation>Fecha de primera congelación</translation>
    </message>
    <message>
        <source>First webcam</source>
        <translation>Primera cámara web</translation>
    </message>
    <message>
        <source>For a camera that looks at you. Codes are read either way.</source>
        <translation>Para una cámara que le mira a usted. Los códigos se leen igual.</translation>
    </message>
    <message>
        <source>For example folder:pictures.</source>
        <translation>Por ejemplo folder:imagenes.</translation>
    </message>
    <message>
        <source>For example video:recording.mp4.</source>
        <translation>Por ejemplo video:grabacion.mp4.</translation>
    </message>
    <message>
        <source>For so long it can be taken back with one key before the service has it.</source>
        <translation>Durante ese tiempo se puede retirar con una tecla antes de que la tenga el servicio.</translation>
    </message>
    <message>
        <source>Free some disk space, then capture again.</source>
        <translation>Libere espacio en el disco y capture de nuevo.</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder.</source>
        <translation>Libere espacio o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Free some space, or keep pictures for fewer days (Settings).</source>
        <translation>Libere espacio, o guarde las imágenes menos días (Ajustes).</translation>
    </message>
    <message>
        <source>Free some space, or name another folder.</source>
        <translation>Libere espacio, o indique otra carpeta.</translation>
    </message>
    <message>
        <source>Free some space: captures need about 0.3 MB each.</source>
        <translation>Libere espacio: cada captura necesita unos 0,3 MB.</translation>
    </message>
    <message>
        <source>Free space, or choose another with --data-dir.</source>
        <translation>Libere espacio, o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Further keys, for foot pedals and keypads</source>
        <translation>Más teclas, para pedales y teclados numéricos</translation>
    </message>
    <message>
        <source>Give either LIST or --resume.</source>
        <translation>Indique LISTA o --resume, no ambas.</translation>
    </message>
    <message>
        <source>Hands-free: capture a code that rests, without a key</source>
        <translation>Manos libres: capturar sin tecla un código en reposo</translation>
    </message>
    <message>
        <source>Harvest date</source>
        <translation>Fecha de cosecha</translation>
    </message>
    <message>
        <source>Have the user {user} put into the group “video” (sudo usermod -aG video {user}), and sign in again.</source>
        <translation>Haga que añadan al usuario {user} al grupo «video» (sudo usermod -aG video {user}) e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Headings are: {headings}.</source>
        <translation>Los encabezados son: {headings}.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page on this computer.</source>
        <translation>Si esta red pide iniciar sesión, abra una página web en este equipo.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page on this computer. If it lasts, ask whoever looks after the network whether it blocks the service. Captures are kept here until then.</source>
        <translation>Si esta red pide iniciar sesión, abra una página web en este equipo. Si persiste, pregunte a quien se encarga de la red si bloquea el servicio. Hasta entonces las capturas se guardan aquí.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Information mutually agreed between trading partners</source>
        <translation>Información acordada entre socios comerciales</translation>
    </message>
    <message>
        <source>Inside:</source>
        <translation>Incluye:</translation>
    </message>
    <message>
        <source>Install it: Debian and Ubuntu “apt install libzbar0”, macOS “brew install zbar”.</source>
        <translation>Instálelo: Debian y Ubuntu «apt install libzbar0», macOS «brew install zbar».</translation>
    </message>
    <message>
        <source>Install the newest version of Scanner Desktop. Nothing was changed.</source>
        <translation>Instale la versión más nueva de Scanner Desktop. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the program again; see README, Install.</source>
        <translation>Instale el programa de nuevo; vea README, Install.</translation>
    </message>
    <message>
        <source>Internal product variant</source>
        <translation>Variante interna del producto</translation>
    </message>
    <message>
        <source>It can be {possible}.</source>
        <translation>Puede ser: {possible}.</translation>
    </message>
    <message>
        <source>It can have {possible}, not {unknown}.</source>
        <translation>Puede tener {possible}, no {unknown}.</translation>
    </message>
    <message>
        <source>It could not be done: {error}</source>
        <translation>No se pudo hacer: {error}</translation>
    </message>
    <message>
        <source>It could not be saved: {error}</source>
        <translation>No se pudo guardar: {error}</translation>
    </message>
    <message>
        <source>It has to be an object with “defaults” and “locked”, each an object.</source>
        <translation>Tiene que ser un objeto con «defaults» y «locked», cada uno un objeto.</translation>
    </message>
    <message>
        <source>It has {count} digits instead of 8, 12, 13 or 14.</source>
        <translation>Tiene {count} cifras en vez de 8, 12, 13 o 14.</translation>
    </message>
    <message>
        <source>It is no valid JSON: {error}.</source>
        <translation>No es JSON válido: {error}.</translation>
    </message>
    <message>
        <source>It is not known how many pieces some cases hold.</source>
        <translation>No se sabe cuántas piezas contienen algunas cajas.</translation>
    </message>
    <message>
        <source>It looks like camera:046d:082d@1-2; “scanner-desktop cameras” lists yours.</source>
        <translation>Es como camera:046d:082d@1-2; «scanner-desktop cameras» enumera las suyas.</translation>
    </message>
    <message>
        <source>It looks like https://www.closient.com.</source>
        <translation>Es como https://www.closient.com.</translation>
    </message>
    <message>
        <source>It may be at the service twice: the session that it was first sent to could not be read.</source>
        <translation>Puede estar dos veces en el servicio: no se pudo leer la sesión a la que se envió primero.</translation>
    </message>
    <message>
        <source>It may have been counted before: type ‘count’ if it was not.</source>
        <translation>Puede que ya se haya contado: teclee «count» si no fue así.</translation>
    </message>
    <message>
        <source>It waits for somebody who may scan for the organization {organization} to sign in.</source>
        <translation>Espera a que inicie sesión alguien que pueda escanear para la organización {organization}.</translation>
    </message>
    <message>
        <source>It waits for {account} to sign in again.</source>
        <translation>Espera a que {account} inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>It was sent {count} times, and each time the answer was lost. The service does not show it, but may have it. Look there before you send it again.</source>
        <translation>Se envió {count} veces, y cada vez se perdió la respuesta. El servicio no la muestra, pero puede que la tenga. Mire ahí antes de enviarla otra vez.</translation>
    </message>
    <message>
        <source>Items not on the list</source>
        <translation>Artículos fuera de la lista</translation>
    </message>
    <message>
        <source>Its identifier. Empty: the service is asked, and you choose where there are several.</source>
        <translation>Su identificador. Vacío: se pregunta al servicio, y usted elige si hay varias.</translation>
    </message>
    <message>
        <source>Its picture was gone from this computer&apos;s disk: the service has the code without it.</source>
        <translation>Su imagen ya no estaba en el disco de este equipo: el servicio tiene el código sin ella.</translation>
    </message>
    <message>
        <source>Its pictures come too slowly to be measured.</source>
        <translation>Sus imágenes llegan demasiado despacio para medirlas.</translation>
    </message>
    <message>
        <source>Keep pictures for</source>
        <translation>Conservar imágenes</translation>
    </message>
    <message>
        <source>Kept a hash of the PIN in {path}. It holds from the next start.</source>
        <translation>Se ha guardado un hash del PIN en {path}. Vale desde el próximo arranque.</translation>
    </message>
    <message>
        <source>Kiosk mode needs a PIN, and none is set.</source>
        <translation>El modo quiosco necesita un PIN y no hay ninguno.</translation>
    </message>
    <message>
        <source>Kiosk: full screen, and no way out without a PIN</source>
        <translation>Quiosco: pantalla completa, y sin PIN no se sale</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>MIRE</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave it empty unless the handheld was told to send a prefix.</source>
        <translation>Déjelo vacío, salvo que se haya pedido al lector que envíe un prefijo.</translation>
    </message>
    <message>
        <source>Leave out the rest.</source>
        <translation>Quite el resto.</translation>
    </message>
    <message>
        <source>Leave {option} out, or ask whoever looks after this computer.</source>
        <translation>Quite {option}, o pregunte a quien se encarga de este equipo.</translation>
    </message>
    <message>
        <source>Length or first dimension, metres</source>
        <translation>Longitud o primera dimensión, metros</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines complete</source>
        <translation>Líneas completas</translation>
    </message>
    <message>
        <source>Lines of which nothing came</source>
        <translation>Líneas de las que no llegó nada</translation>
    </message>
    <message>
        <source>Lines over</source>
        <translation>Líneas con exceso</translation>
    </message>
    <message>
        <source>Lines short</source>
        <translation>Líneas con falta</translation>
    </message>
    <message>
        <source>Lines with flags</source>
        <translation>Líneas con incidencia</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Logistic volume, gallons (U.S.)</source>
        <translation>Volumen logístico, galones (EE. UU.)</translation>
    </message>
    <message>
        <source>Logistic weight, kilograms</source>
        <translation>Peso logístico, kilogramos</translation>
    </message>
    <message>
        <source>Look at each, accept it, then finish.</source>
        <translation>Mire cada una, acéptela y luego termine.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Mírela otra vez.</translation>
    </message>
    <message>
        <source>Look at it again: it may need nothing any more.</source>
        <translation>Mírela otra vez: puede que ya no necesite nada.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed.</source>
        <translation>Busque unas comillas que no estén cerradas.</translation>
    </message>
    <message>
        <source>Look through it before you send it: product names and error messages are as they were.</source>
        <translation>Revíselo antes de enviarlo: los nombres de productos y los mensajes de error están como eran.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Lots and dates</source>
        <translation>Lotes y fechas</translation>
    </message>
    <message>
        <source>Make it anew with the same version.</source>
        <translation>Créelo de nuevo con la misma versión.</translation>
    </message>
    <message>
        <source>Make it anew with “scanner-desktop kiosk set-pin”.</source>
        <translation>Créelo de nuevo con «scanner-desktop kiosk set-pin».</translation>
    </message>
    <message>
        <source>Make it with “scanner-desktop settings export”.</source>
        <translation>Créelo con «scanner-desktop settings export».</translation>
    </message>
    <message>
        <source>More light helps, and a USB socket of the computer itself instead of a hub.</source>
        <translation>Más luz ayuda, y un puerto USB del propio equipo en vez de un concentrador.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a new folder, so that nothing in it is overwritten.</source>
        <translation>Indique una carpeta nueva, para que no se sobrescriba nada en ella.</translation>
    </message>
    <message>
        <source>Name a new one, so that nothing is overwritten.</source>
        <translation>Indique uno nuevo, para que no se sobrescriba nada.</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Nombre de esta estación</translation>
    </message>
    <message>
        <source>Name one as: {forms}.</source>
        <translation>Nombre una como: {forms}.</translation>
    </message>
    <message>
        <source>Name some by their id, or say --rejected for all that were refused.</source>
        <translation>Nombre algunas por su id, o indique --rejected para todas las rechazadas.</translation>
    </message>
    <message>
        <source>Name the station&apos;s with --data-dir.</source>
        <translation>Indique la de la estación con --data-dir.</translation>
    </message>
    <message>
        <source>Net volume, cubic metres</source>
        <translation>Volumen neto, metros cúbicos</translation>
    </message>
    <message>
        <source>Net volume, gallons (U.S.)</source>
        <translation>Volumen neto, galones (EE. UU.)</translation>
    </message>
    <message>
        <source>Net volume, litres</source>
        <translation>Volumen neto, litros</translation>
    </message>
    <message>
        <source>Net weight, kilograms</source>
        <translation>Peso neto, kilogramos</translation>
    </message>
    <message>
        <source>Net weight, ounces</source>
        <translation>Peso neto, onzas</translation>
    </message>
    <message>
        <source>Net weight, pounds</source>
        <translation>Peso neto, libras</translation>
    </message>
    <message>
        <source>Net weight, troy ounces</source>
        <translation>Peso neto, onzas troy</translation>
    </message>
    <message>
        <source>No PIN was given; nothing was changed.</source>
        <translation>No se dio ningún PIN; no se cambió nada.</translation>
    </message>
    <message>
        <source>No camera was named.</source>
        <translation>No se nombró ninguna cámara.</translation>
    </message>
    <message>
        <source>No capture was named.</source>
        <translation>No se nombró ninguna captura.</translation>
    </message>
    <message>
        <source>No encrypted connection to the service can be made.</source>
        <translation>No se puede establecer una conexión cifrada con el servicio.</translation>
    </message>
    <message>
        <source>No line of {name} can be used.</source>
        <translation>No se puede usar ninguna línea de {name}.</translation>
    </message>
    <message>
        <source>No more pictures come from {name}.</source>
        <translation>No llegan más imágenes de {name}.</translation>
    </message>
    <message>
        <source>No picture in {folder} can be read.</source>
        <translation>No se puede leer ninguna imagen de {folder}.</translation>
    </message>
    <message>
        <source>No pictures come from {name}.</source>
        <translation>No llegan imágenes de {name}.</translation>
    </message>
    <message>
        <source>No webcam was found. Plug one in, or use another camera: {forms}.</source>
        <translation>No se encontró ninguna cámara web. Conecte una, o use otra cámara: {forms}.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>None: everything came as the list says.</source>
        <translation>Ninguna: todo llegó como dice la lista.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not finished: this is where the count stands.</source>
        <translation>Sin terminar: así está el recuento.</translation>
    </message>
    <message>
        <source>Not inside:</source>
        <translation>No incluye:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing has been entered.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing needs doing: captures are kept here and sent when the connection is back.</source>
        <translation>No hay que hacer nada: las capturas se guardan aquí y se envían cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Nothing was counted. Try again.</source>
        <translation>No se contó nada. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>No se descartó nada.</translation>
    </message>
    <message>
        <source>Nothing was said to be wrong with it.</source>
        <translation>No se había señalado nada malo en él.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One of those that are plugged in, or type a stream&apos;s address, a video file, or folder: and a folder.</source>
        <translation>Una de las conectadas, o teclee la dirección de un flujo, un archivo de vídeo, o folder: y una carpeta.</translation>
    </message>
    <message>
        <source>Only {rate} pictures a second come from {name}.</source>
        <translation>Solo llegan {rate} imágenes por segundo de {name}.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it anew as XLSX without a password.</source>
        <translation>Ábralo en el programa de hojas de cálculo y guárdelo de nuevo como XLSX sin contraseña.</translation>
    </message>
    <message>
        <source>Open the cover of the lens, or switch on a light.</source>
        <translation>Abra la tapa del objetivo, o encienda una luz.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierta por</translation>
    </message>
    <message>
        <source>Options look like this: simulated:7,difficulty=3.</source>
        <translation>Las opciones son así: simulated:7,difficulty=3.</translation>
    </message>
    <message>
        <source>Or choose another: {others}.</source>
        <translation>O elija otra: {others}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>Packaging date</source>
        <translation>Fecha de envasado</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Envasado</translation>
    </message>
    <message>
        <source>Part of this capture was damaged on the disk. Check it, then send it again or discard it.</source>
        <translation>Parte de esta captura estaba dañada en el disco. Compruébela, y envíela de nuevo o descártela.</translation>
    </message>
    <message>
        <source>Percentage discount of a coupon</source>
        <translation>Porcentaje de descuento de un cupón</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Picture of the window: {screenshot}</source>
        <translation>Imagen de la ventana: {screenshot}</translation>
    </message>
    <message>
        <source>Pictures on this computer</source>
        <translation>Imágenes en este equipo</translation>
    </message>
    <message>
        <source>Pictures that the service does not have yet are always kept.</source>
        <translation>Las imágenes que el servicio aún no tiene se conservan siempre.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Piezas contadas</translation>
    </message>
    <message>
        <source>Pieces expected</source>
        <translation>Piezas esperadas</translation>
    </message>
    <message>
        <source>Pieces in a case</source>
        <translation>Piezas por caja</translation>
    </message>
    <message>
        <source>Play a tone for what becomes of a capture</source>
        <translation>Sonar un tono para lo que pasa con una captura</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Conéctela.</translation>
    </message>
    <message>
        <source>Plug one in. Without one: --camera folder:DIR or simulated.</source>
        <translation>Conecte una. Sin cámara web: --camera folder:DIR o simulated.</translation>
    </message>
    <message>
        <source>Press another key.</source>
        <translation>Pulse otra tecla.</translation>
    </message>
    <message>
        <source>Price per unit of measure</source>
        <translation>Precio por unidad de medida</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>Imprímalo otra vez.</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Producido</translation>
    </message>
    <message>
        <source>Product number (GTIN, EAN, UPC)</source>
        <translation>Número de producto (GTIN, EAN, UPC)</translation>
    </message>
    <message>
        <source>Production date</source>
        <translation>Fecha de producción</translation>
    </message>
    <message>
        <source>Put JPEG or PNG files there.</source>
        <translation>Ponga ahí archivos JPEG o PNG.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receive a delivery, or back to capturing</source>
        <translation>Recibir una entrega, o volver a capturar</translation>
    </message>
    <message>
        <source>Receiving report</source>
        <translation>Informe de recepción</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference to source entity</source>
        <translation>Referencia a la entidad de origen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remove it, then start again.</source>
        <translation>Bórrelo y arranque de nuevo.</translation>
    </message>
    <message>
        <source>Replace it by 0.23 or newer: Debian and Ubuntu “apt install libzbar0”, macOS “brew upgrade zbar”.</source>
        <translation>Sustitúyalo por 0.23 o más nuevo: Debian y Ubuntu «apt install libzbar0», macOS «brew upgrade zbar».</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>Informe hecho el</translation>
    </message>
    <message>
        <source>Report: {report_file}</source>
        <translation>Informe: {report_file}</translation>
    </message>
    <message>
        <source>Restore {path} from a backup, or move it away to begin anew; support can read what is left in it.</source>
        <translation>Restaure {path} de una copia de seguridad, o apártelo para empezar de nuevo; soporte puede leer lo que quede en él.</translation>
    </message>
    <message>
        <source>Routing code</source>
        <translation>Código de ruta</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Fila de la lista</translation>
    </message>
    <message>
        <source>Rows not used</source>
        <translation>Filas no usadas</translation>
    </message>
    <message>
        <source>Rows of the list not used</source>
        <translation>Filas de la lista no usadas</translation>
    </message>
    <message>
        <source>Rows of the list that were not used</source>
        <translation>Filas de la lista que no se usaron</translation>
    </message>
    <message>
        <source>Save it to another disk, such as a USB stick.</source>
        <translation>Guárdelo en otro disco, por ejemplo una memoria USB.</translation>
    </message>
    <message>
        <source>Saved {path} ({size} kB). Nothing was sent.</source>
        <translation>Guardado {path} ({size} kB). No se envió nada.</translation>
    </message>
    <message>
        <source>Saved {target}.</source>
        <translation>Guardado {target}.</translation>
    </message>
    <message>
        <source>Say --yes when nobody is there to answer.</source>
        <translation>Indique --yes cuando no haya nadie para contestar.</translation>
    </message>
    <message>
        <source>Say which column holds the product numbers.</source>
        <translation>Diga qué columna contiene los números de producto.</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Escanee primero un producto.</translation>
    </message>
    <message>
        <source>Scanner Desktop is already running on this data folder (process {holder}).</source>
        <translation>Scanner Desktop ya está en marcha con esta carpeta de datos (proceso {holder}).</translation>
    </message>
    <message>
        <source>Scanner Desktop is already running on this data folder.</source>
        <translation>Scanner Desktop ya está en marcha con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Scanner Desktop is running already: its window is in front now.</source>
        <translation>Scanner Desktop ya está en marcha: su ventana está ahora delante.</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Segunda cámara</translation>
    </message>
    <message>
        <source>Second webcam</source>
        <translation>Segunda cámara web</translation>
    </message>
    <message>
        <source>Secondary serial number</source>
        <translation>Número de serie secundario</translation>
    </message>
    <message>
        <source>Sell by</source>
        <translation>Vender antes de</translation>
    </message>
    <message>
        <source>Sell by date</source>
        <translation>Fecha límite de venta</translation>
    </message>
    <message>
        <source>Send a capture after</source>
        <translation>Enviar una captura tras</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Set SCANNER_DESKTOP_API_KEY and start again.</source>
        <translation>Defina SCANNER_DESKTOP_API_KEY y arranque de nuevo.</translation>
    </message>
    <message>
        <source>Set one in a terminal with “scanner-desktop kiosk set-pin”, or by this computer&apos;s policy.</source>
        <translation>Defina uno en un terminal con «scanner-desktop kiosk set-pin», o mediante la directiva de este equipo.</translation>
    </message>
    <message>
        <source>Ship to / Deliver to postal code with ISO country code</source>
        <translation>Código postal de entrega con código de país ISO</translation>
    </message>
    <message>
        <source>Ship to / Deliver to postal code within a single postal authority</source>
        <translation>Código postal de entrega dentro de un mismo país</translation>
    </message>
    <message>
        <source>Show the picture mirrored</source>
        <translation>Mostrar la imagen en espejo</translation>
    </message>
    <message>
        <source>Shown at the top, and sent with a shift: “Till 3”. The window closes for a second.</source>
        <translation>Se muestra arriba y se envía con el turno: «Caja 3». La ventana se cierra un segundo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in again; everything that waits then goes on by itself.</source>
        <translation>Inicie sesión de nuevo; todo lo que espera sigue entonces solo.</translation>
    </message>
    <message>
        <source>Sign in as somebody who may scan for it to send them.</source>
        <translation>Inicie sesión como alguien que pueda escanear para ella, y se envían.</translation>
    </message>
    <message>
        <source>Sign in as {names} to send them.</source>
        <translation>Inicie sesión como {names} para enviarlas.</translation>
    </message>
    <message>
        <source>Sign in in the window, or set SCANNER_DESKTOP_API_KEY.</source>
        <translation>Inicie sesión en la ventana, o defina SCANNER_DESKTOP_API_KEY.</translation>
    </message>
    <message>
        <source>Sign in: press the button, or set SCANNER_DESKTOP_API_KEY.</source>
        <translation>Inicie sesión: pulse el botón, o defina SCANNER_DESKTOP_API_KEY.</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Firma:</translation>
    </message>
    <message>
        <source>Signing in is not possible here.</source>
        <translation>Aquí no se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Simulated counter</source>
        <translation>Mostrador simulado</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Somebody has to sign for the delivery.</source>
        <translation>Alguien tiene que firmar la entrega.</translation>
    </message>
    <message>
        <source>Something between here and the service answered in its place ({status}).</source>
        <translation>Algo entre este equipo y el servicio contestó en su lugar ({status}).</translation>
    </message>
    <message>
        <source>Something other than the service answered.</source>
        <translation>Contestó algo que no es el servicio.</translation>
    </message>
    <message>
        <source>Something redirects the station elsewhere.</source>
        <translation>Algo desvía la estación a otro sitio.</translation>
    </message>
    <message>
        <source>Something stops it on the way each time this capture is sent.</source>
        <translation>Algo detiene esta captura por el camino cada vez que se envía.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Take a photo without a code</source>
        <translation>Hacer una foto sin código</translation>
    </message>
    <message>
        <source>Take six or more: four are guessed in minutes by whoever can read what is kept of them.</source>
        <translation>Use seis o más: cuatro las adivina en minutos quien pueda leer lo que se guarda de ellas.</translation>
    </message>
    <message>
        <source>Take the last capture back</source>
        <translation>Deshacer la última captura</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Eso no se pudo hacer.</translation>
    </message>
    <message>
        <source>That takes up to five minutes; then it is sent again, or you are asked.</source>
        <translation>Tarda hasta cinco minutos; luego se envía de nuevo, o se le pregunta.</translation>
    </message>
    <message>
        <source>The PIN in {data_dir} cannot be changed: {strerror}.</source>
        <translation>No se puede cambiar el PIN en {data_dir}: {strerror}.</translation>
    </message>
    <message>
        <source>The PIN is forgotten.</source>
        <translation>El PIN se ha olvidado.</translation>
    </message>
    <message>
        <source>The address that tells the newest version is none.</source>
        <translation>La dirección que indica la versión más reciente no es una dirección.</translation>
    </message>
    <message>
        <source>The answer to some was lost: they are looked for, for up to five minutes, before they are sent again. Let the station run, or say --wait 300.</source>
        <translation>De algunas se perdió la respuesta: se buscan durante hasta cinco minutos antes de enviarlas otra vez. Deje la estación en marcha, o indique --wait 300.</translation>
    </message>
    <message>
        <source>The barcode of a case (ITF-14)</source>
        <translation>El código de barras de una caja (ITF-14)</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>The camera cannot be used: {error}</source>
        <translation>No se puede usar la cámara: {error}</translation>
    </message>
    <message>
        <source>The camera is not open.</source>
        <translation>La cámara no está abierta.</translation>
    </message>
    <message>
        <source>The camera stopped: {error}</source>
        <translation>La cámara se paró: {error}</translation>
    </message>
    <message>
        <source>The capture has changed meanwhile.</source>
        <translation>La captura ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>The captures cannot be looked up: {error}.</source>
        <translation>No se pueden consultar las capturas: {error}.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Se cortó la conexión.</translation>
    </message>
    <message>
        <source>The credential cannot be right. {fault}</source>
        <translation>La credencial no puede ser correcta. {fault}</translation>
    </message>
    <message>
        <source>The data folder cannot be used: {error}</source>
        <translation>No se puede usar la carpeta de datos: {error}</translation>
    </message>
    <message>
        <source>The data folder cannot be written: this was not saved.</source>
        <translation>No se puede escribir en la carpeta de datos: esto no se guardó.</translation>
    </message>
    <message>
        <source>The data folder is gone.</source>
        <translation>La carpeta de datos ya no está.</translation>
    </message>
    <message>
        <source>The data folder {data_dir} cannot be used: {strerror}.</source>
        <translation>No se puede usar la carpeta de datos {data_dir}: {strerror}.</translation>
    </message>
    <message>
        <source>The data folder {folder} is gone: it was renamed, replaced, deleted or unplugged.</source>
        <translation>La carpeta de datos {folder} ya no está: se renombró, sustituyó, borró o desconectó.</translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network share ({where}).</source>
        <translation>La carpeta de datos {folder} está en un recurso de red ({where}).</translation>
    </message>
    <message>
        <source>The data in this code are damaged or not written as GS1 prescribes. Scan another code on the product.</source>
        <translation>Los datos de este código están dañados o no están escritos como manda GS1. Escanee otro código del producto.</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved.</source>
        <translation>El disco está lleno: esto no se guardó.</translation>
    </message>
    <message>
        <source>The disk that keeps the captures is almost full: {left} MB are left.</source>
        <translation>El disco de las capturas está casi lleno: quedan {left} MB.</translation>
    </message>
    <message>
        <source>The disk that keeps the captures is getting full: {left} MB are left.</source>
        <translation>El disco de las capturas se está llenando: quedan {left} MB.</translation>
    </message>
    <message>
        <source>The file of receiving sessions is damaged.</source>
        <translation>El archivo de las recepciones está dañado.</translation>
    </message>
    <message>
        <source>The file of stored captures has been cut short.</source>
        <translation>El archivo de las capturas guardadas está cortado.</translation>
    </message>
    <message>
        <source>The file of stored captures is damaged.</source>
        <translation>El archivo de las capturas guardadas está dañado.</translation>
    </message>
    <message>
        <source>The file of stored captures is not a database.</source>
        <translation>El archivo de las capturas guardadas no es una base de datos.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>No se puede leer la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the station&apos;s data is not there.</source>
        <translation>La carpeta {folder} para los datos de la estación no está.</translation>
    </message>
    <message>
        <source>The headings once more: left out.</source>
        <translation>Otra vez los encabezados: omitidos.</translation>
    </message>
    <message>
        <source>The key has a typing mistake: its checksum does not fit. Copy it again.</source>
        <translation>La clave tiene una errata: su suma de control no cuadra. Cópiela otra vez.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s PIN in {path} cannot be read: {strerror}.</source>
        <translation>No se puede leer el PIN del quiosco en {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others, so at least one digit is wrong.</source>
        <translation>La última cifra no cuadra con las demás, así que al menos una está mal.</translation>
    </message>
    <message>
        <source>The last digit of {digits} does not fit the others, so at least one is wrong.</source>
        <translation>La última cifra de {digits} no cuadra con las demás, así que al menos una está mal.</translation>
    </message>
    <message>
        <source>The libraries that send measurements are not installed.</source>
        <translation>Las bibliotecas que envían mediciones no están instaladas.</translation>
    </message>
    <message>
        <source>The list cannot be read after line {line}: {error}.</source>
        <translation>La lista no se puede leer después de la línea {line}: {error}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read: {strerror}.</source>
        <translation>No se puede leer la lista {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The picture could not be encoded: {error}</source>
        <translation>No se pudo codificar la imagen: {error}</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>No se pudo escribir la imagen en {path}.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>La imagen está negra.</translation>
    </message>
    <message>
        <source>The picture of this capture is missing on this computer&apos;s disk.</source>
        <translation>Falta la imagen de esta captura en el disco de este equipo.</translation>
    </message>
    <message>
        <source>The picture stands still: {name} repeats one picture.</source>
        <translation>La imagen está parada: {name} repite una sola.</translation>
    </message>
    <message>
        <source>The program stopped while this was being sent.</source>
        <translation>El programa se paró mientras se enviaba esto.</translation>
    </message>
    <message>
        <source>The proxy between here and the service asks for a sign-in.</source>
        <translation>El proxy entre este equipo y el servicio pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The proxy between here and the service does not let requests through.</source>
        <translation>El proxy entre este equipo y el servicio no deja pasar peticiones.</translation>
    </message>
    <message>
        <source>The receiving sessions were written by a newer version of Scanner Desktop (data version {version}).</source>
        <translation>Las recepciones las escribió una versión más nueva de Scanner Desktop (versión de datos {version}).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>The report cannot be written into {folder}: {strerror}.</source>
        <translation>No se puede escribir el informe en {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The report cannot be written: {strerror}.</source>
        <translation>No se puede escribir el informe: {strerror}.</translation>
    </message>
    <message>
        <source>The report {report_file} cannot be written: {strerror}.</source>
        <translation>No se puede escribir el informe {report_file}: {strerror}.</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>El mismo otra vez: </translation>
    </message>
    <message>
        <source>The same product again</source>
        <translation>El mismo producto otra vez</translation>
    </message>
    <message>
        <source>The service answered {status}.</source>
        <translation>El servicio contestó {status}.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>El servicio pide menos peticiones.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede llegar al servicio.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no contestó a tiempo.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in any more.</source>
        <translation>El servicio ya no acepta la sesión.</translation>
    </message>
    <message>
        <source>The service does not have this capture.</source>
        <translation>El servicio no tiene esta captura.</translation>
    </message>
    <message>
        <source>The service does not open a scan session. {error}</source>
        <translation>El servicio no abre una sesión de escaneo. {error}</translation>
    </message>
    <message>
        <source>The service does not tell whose sign-in it is.</source>
        <translation>El servicio no dice de quién es la sesión.</translation>
    </message>
    <message>
        <source>The service fails each time this capture is sent.</source>
        <translation>El servicio falla cada vez que se envía esta captura.</translation>
    </message>
    <message>
        <source>The service has a problem ({status}).</source>
        <translation>El servicio tiene un problema ({status}).</translation>
    </message>
    <message>
        <source>The service has a problem of its own: {said}</source>
        <translation>El servicio tiene un problema propio: {said}</translation>
    </message>
    <message>
        <source>The service no longer tells what became of it. {error}</source>
        <translation>El servicio ya no dice qué fue de ella. {error}</translation>
    </message>
    <message>
        <source>The service&apos;s address</source>
        <translation>La dirección del servicio</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>No se entendió la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too long.</source>
        <translation>La respuesta del servicio es demasiado larga.</translation>
    </message>
    <message>
        <source>The settings are in force from the next start.</source>
        <translation>Los ajustes valen desde el próximo arranque.</translation>
    </message>
    <message>
        <source>The settings in {path} are not valid: {error}.</source>
        <translation>Los ajustes de {path} no son válidos: {error}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation>No se pueden leer los ajustes de {path}: {error}.</translation>
    </message>
    <message>
        <source>The sheet {title} has more than {rows} rows.</source>
        <translation>La hoja {title} tiene más de {rows} filas.</translation>
    </message>
    <message>
        <source>The simulator&apos;s are in: {command}</source>
        <translation>Los del simulador vienen con: {command}</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number to “{text}”, and its last digits are lost. Set the column to text in the spreadsheet, save the list anew, or type the number here.</source>
        <translation>La hoja de cálculo redondeó este número a «{text}», y sus últimas cifras se perdieron. Ponga la columna como texto en la hoja, guarde la lista de nuevo, o teclee el número aquí.</translation>
    </message>
    <message>
        <source>The station cannot deliver anything yet.</source>
        <translation>La estación todavía no puede transmitir nada.</translation>
    </message>
    <message>
        <source>The station goes on by itself.</source>
        <translation>La estación sigue sola.</translation>
    </message>
    <message>
        <source>The station is still finding out whether the service has it.</source>
        <translation>La estación aún está averiguando si el servicio la tiene.</translation>
    </message>
    <message>
        <source>The station keeps trying. If this lasts, unplug the camera and plug it in again.</source>
        <translation>La estación sigue intentándolo. Si dura, desconecte la cámara y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The station starts it anew. If this lasts, unplug the camera and plug it in again.</source>
        <translation>La estación la inicia de nuevo. Si dura, desconecte la cámara y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The stored captures are locked by another program.</source>
        <translation>Otro programa bloquea las capturas guardadas.</translation>
    </message>
    <message>
        <source>The stored captures have data version {version}, not {wanted}.</source>
        <translation>Las capturas guardadas tienen la versión de datos {version}, no {wanted}.</translation>
    </message>
    <message>
        <source>The stored captures were damaged. {saved} were saved, {lost} could not be read. The damaged file is kept for support: {file}.</source>
        <translation>Las capturas guardadas estaban dañadas. Se salvaron {saved}, y {lost} no se pudieron leer. El archivo dañado se conserva para soporte: {file}.</translation>
    </message>
    <message>
        <source>The stored captures were written by a newer version of Scanner Desktop (data version {version}).</source>
        <translation>Las capturas guardadas las escribió una versión más nueva de Scanner Desktop (versión de datos {version}).</translation>
    </message>
    <message>
        <source>The support file could not be saved as {target}: {strerror}.</source>
        <translation>No se pudo guardar el archivo de soporte como {target}: {strerror}.</translation>
    </message>
    <message>
        <source>The support file could not be saved: the disk is full.</source>
        <translation>No se pudo guardar el archivo de soporte: el disco está lleno.</translation>
    </message>
    <message>
        <source>The time of {seconds} s is over.</source>
        <translation>Se acabó el tiempo de {seconds} s.</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>No son iguales; no se cambió nada.</translation>
    </message>
    <message>
        <source>The window closes for a second.</source>
        <translation>La ventana se cierra un segundo.</translation>
    </message>
    <message>
        <source>The window was closed before the end.</source>
        <translation>La ventana se cerró antes del final.</translation>
    </message>
    <message>
        <source>There are no captures in {data_dir}.</source>
        <translation>No hay capturas en {data_dir}.</translation>
    </message>
    <message>
        <source>There are no receiving sessions in {data_dir}.</source>
        <translation>No hay recepciones en {data_dir}.</translation>
    </message>
    <message>
        <source>There is a file {target} already.</source>
        <translation>Ya existe un archivo {target}.</translation>
    </message>
    <message>
        <source>There is no capture {capture_id}.</source>
        <translation>No hay ninguna captura {capture_id}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”.</source>
        <translation>No hay columna «{column}».</translation>
    </message>
    <message>
        <source>There is no data folder {data_dir}.</source>
        <translation>No hay carpeta de datos {data_dir}.</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>Todavía no hay base de datos.</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>No hay imágenes en {folder}.</translation>
    </message>
    <message>
        <source>There is no product number.</source>
        <translation>No hay número de producto.</translation>
    </message>
    <message>
        <source>There is no quantity.</source>
        <translation>No hay cantidad.</translation>
    </message>
    <message>
        <source>There is no receiving session “{name}”.</source>
        <translation>No hay ninguna recepción «{name}».</translation>
    </message>
    <message>
        <source>There is no scan that this could be for.</source>
        <translation>No hay ningún escaneo al que pueda referirse.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>No hay ningún ajuste {name}.</translation>
    </message>
    <message>
        <source>There is no video file {target}.</source>
        <translation>No hay archivo de vídeo {target}.</translation>
    </message>
    <message>
        <source>There was no PIN.</source>
        <translation>No había ningún PIN.</translation>
    </message>
    <message>
        <source>These 8 digits are valid as an EAN-8 and as a UPC-E, which are different products. Say which it is.</source>
        <translation>Estas 8 cifras valen como EAN-8 y como UPC-E, que son productos distintos. Diga cuál es.</translation>
    </message>
    <message>
        <source>These captures will not be sent. Discard them? [y/N]</source>
        <translation>Estas capturas no se enviarán. ¿Descartarlas? [s/N]</translation>
    </message>
    <message>
        <source>This account belongs to several organizations.</source>
        <translation>Esta cuenta pertenece a varias organizaciones.</translation>
    </message>
    <message>
        <source>This capture is no longer on this computer.</source>
        <translation>Esta captura ya no está en este equipo.</translation>
    </message>
    <message>
        <source>This code carries a shop&apos;s or a carrier&apos;s own text, not a product number.</source>
        <translation>Este código lleva un texto propio de una tienda o un transportista, no un número de producto.</translation>
    </message>
    <message>
        <source>This code carries no product number. Scan the barcode of the product instead.</source>
        <translation>Este código no lleva número de producto. Escanee en su lugar el código de barras del producto.</translation>
    </message>
    <message>
        <source>This computer does not let the station use {name}.</source>
        <translation>Este equipo no deja que la estación use {name}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the service.</source>
        <translation>Este equipo no confía en el certificado del servicio.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy has a PIN of its own, and that one holds.</source>
        <translation>La directiva de este equipo tiene su propio PIN, y es el que vale.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy in {path} cannot be read: {error}.</source>
        <translation>No se puede leer la directiva de este equipo en {path}: {error}.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy in {path} does not hold. {problem}</source>
        <translation>La directiva de este equipo en {path} no vale. {problem}</translation>
    </message>
    <message>
        <source>This is an API key, not a session id. Choose “API key” above.</source>
        <translation>Esto es una clave de API, no un id de sesión. Elija «Clave de API» arriba.</translation>
    </message>
    <message>
        <source>This is no settings barcode.</source>
        <translation>Esto no es un código de ajustes.</translation>
    </message>
    <message>
        <source>This label says what is inside a case or pallet. Scan the product itself, or the code of the case.</source>
        <translation>Esta etiqueta dice qué hay dentro de una caja o un palé. Escanee el producto mismo, o el código de la caja.</translation>
    </message>
    <message>
        <source>This settings barcode has no valid value for “{title}”.</source>
        <translation>Este código de ajustes no tiene un valor válido para «{title}».</translation>
    </message>
    <message>
        <source>This settings barcode is damaged.</source>
        <translation>Este código de ajustes está dañado.</translation>
    </message>
    <message>
        <source>This settings barcode says something that this version does not take: {unknown}.</source>
        <translation>Este código de ajustes dice algo que esta versión no acepta: {unknown}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe otra vez dentro de un momento.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Pruebe otra vez; el registro dice más.</translation>
    </message>
    <message>
        <source>Try another file, MP4 or AVI.</source>
        <translation>Pruebe otro archivo, MP4 o AVI.</translation>
    </message>
    <message>
        <source>Type it in, then finish.</source>
        <translation>Tecléelo y luego termine.</translation>
    </message>
    <message>
        <source>Type this: {command}</source>
        <translation>Escriba esto: {command}</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Teclee su nombre.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Desconéctela y vuelva a conectarla, o elija otra cámara.</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again.</source>
        <translation>Desconecte la cámara y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>Up to four digits are the quantity of the last scan.</source>
        <translation>Hasta cuatro cifras son la cantidad del último escaneo.</translation>
    </message>
    <message>
        <source>Use a whole number: simulated:7.</source>
        <translation>Use un número entero: simulated:7.</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Consumir antes de</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http in the settings if this network is yours alone.</source>
        <translation>Use https://, o permita http sin cifrar en los ajustes si esta red es solo suya.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Use la ventana que está abierta, o ciérrela primero.</translation>
    </message>
    <message>
        <source>Variable count of items</source>
        <translation>Número variable de artículos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Webcam {number}</source>
        <translation>Cámara web {number}</translation>
    </message>
    <message>
        <source>Webcams are numbered from 0: webcam:0 is the first.</source>
        <translation>Las cámaras web se numeran desde 0: webcam:0 es la primera.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happens when the product that was captured last is captured once more.</source>
        <translation>Qué pasa cuando se captura otra vez el último producto capturado.</translation>
    </message>
    <message>
        <source>What is kept of the kiosk&apos;s PIN is damaged.</source>
        <translation>Lo que se guarda del PIN del quiosco está dañado.</translation>
    </message>
    <message>
        <source>What the handheld scanner types first</source>
        <translation>Lo que el lector de mano teclea primero</translation>
    </message>
    <message>
        <source>Where captures are sent.</source>
        <translation>Adónde se envían las capturas.</translation>
    </message>
    <message>
        <source>Whoever wrote it has to correct it.</source>
        <translation>Quien la escribió tiene que corregirla.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, metres</source>
        <translation>Anchura, diámetro o segunda dimensión, metros</translation>
    </message>
    <message>
        <source>Write ROLE=COLUMN; roles are {roles}.</source>
        <translation>Escriba ROL=COLUMNA; los roles son {roles}.</translation>
    </message>
    <message>
        <source>Write it from the root or the drive on; {mark} stands for the person&apos;s name.</source>
        <translation>Escríbala desde la raíz o la unidad; {mark} representa el nombre de la persona.</translation>
    </message>
    <message>
        <source>a JSON array of findings; with --bundle what was written</source>
        <translation>una matriz JSON de hallazgos; con --bundle, lo que se escribió</translation>
    </message>
    <message>
        <source>a JSON array with everything that is known</source>
        <translation>una matriz JSON con todo lo que se sabe</translation>
    </message>
    <message>
        <source>a coupon, not a product</source>
        <translation>un cupón, no un producto</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>a number from {lowest} to {highest}</source>
        <translation>un número de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>a refund receipt, not a product</source>
        <translation>un vale de reembolso, no un producto</translation>
    </message>
    <message>
        <source>a text of at most 200 characters</source>
        <translation>un texto de 200 caracteres como máximo</translation>
    </message>
    <message>
        <source>a text of at most {highest} characters</source>
        <translation>un texto de {highest} caracteres como máximo</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>accepted by {name}</source>
        <translation>aceptado por {name}</translation>
    </message>
    <message>
        <source>all that the service refused</source>
        <translation>todo lo que el servicio rechazó</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>y como mucho</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>otra cuenta</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>otro lote</translation>
    </message>
    <message>
        <source>answer with JSON</source>
        <translation>contestar con JSON</translation>
    </message>
    <message>
        <source>any picture</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>Applicable amount payable or coupon value, local currency</source>
        <translation>Importe a pagar o valor del cupón, moneda local</translation>
    </message>
    <message>
        <source>Area, square feet</source>
        <translation>Superficie, pies cuadrados</translation>
    </message>
    <message>
        <source>Area, square inches</source>
        <translation>Superficie, pulgadas cuadradas</translation>
    </message>
    <message>
        <source>Area, square yards</source>
        <translation>Superficie, yardas cuadradas</translation>
    </message>
    <message>
        <source>Authority to leave</source>
        <translation>Autorización para dejar el envío</translation>
    </message>
    <message>
        <source>Baby birth sequence</source>
        <translation>Orden de nacimiento del bebé</translation>
    </message>
    <message>
        <source>Baby of family name</source>
        <translation>Bebé de la familia</translation>
    </message>
    <message>
        <source>Bill to / Invoice to Global Location Number (GLN)</source>
        <translation>Número global de localización (GLN) del destinatario de la factura</translation>
    </message>
    <message>
        <source>Biological sex</source>
        <translation>Sexo biológico</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Catch area</source>
        <translation>Zona de captura</translation>
    </message>
    <message>
        <source>Cellular mobile telephone identifier</source>
        <translation>Identificador de teléfono móvil</translation>
    </message>
    <message>
        <source>Certification reference</source>
        <translation>Referencia de certificación</translation>
    </message>
    <message>
        <source>Check how it is spelt.</source>
        <translation>Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask the sender for the list once more.</source>
        <translation>Compruebe que es el archivo correcto, o pida la lista otra vez al remitente.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check who may write there and that the disk is not full.</source>
        <translation>Compruebe quién puede escribir ahí y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>Choose 1 to 240.</source>
        <translation>Elija de 1 a 240.</translation>
    </message>
    <message>
        <source>Choose a difficulty from 1 (easy) to 5 (hard).</source>
        <translation>Elija una dificultad de 1 (fácil) a 5 (difícil).</translation>
    </message>
    <message>
        <source>Choose another one with --port.</source>
        <translation>Elija otro con --port.</translation>
    </message>
    <message>
        <source>Choose demo or several.</source>
        <translation>Elija demo o several.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller picture.</source>
        <translation>Cierre otros programas, o use una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Component/Part Identifier (CPID)</source>
        <translation>Identificador de componente o pieza (CPID)</translation>
    </message>
    <message>
        <source>Component/Part Identifier serial number (CPID SERIAL)</source>
        <translation>Número de serie del componente o pieza (CPID SERIAL)</translation>
    </message>
    <message>
        <source>Correct it in the list, or when counting ends: a double-click on the row.</source>
        <translation>Corríjalo en la lista, o al terminar el recuento: un doble clic en la fila.</translation>
    </message>
    <message>
        <source>Country covering full process chain</source>
        <translation>País de toda la cadena de procesamiento</translation>
    </message>
    <message>
        <source>Country of disassembly</source>
        <translation>País de despiece</translation>
    </message>
    <message>
        <source>Country of initial processing</source>
        <translation>País de procesamiento inicial</translation>
    </message>
    <message>
        <source>Country of processing</source>
        <translation>País de procesamiento</translation>
    </message>
    <message>
        <source>Country subdivision of origin</source>
        <translation>Subdivisión del país de origen</translation>
    </message>
    <message>
        <source>Coupon code identification for use in North America</source>
        <translation>Código de cupón para Norteamérica</translation>
    </message>
    <message>
        <source>Customer’s purchase order number</source>
        <translation>Número de pedido del cliente</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DÍAS</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Dangerous goods flag</source>
        <translation>Indicador de mercancías peligrosas</translation>
    </message>
    <message>
        <source>Date and time of birth</source>
        <translation>Fecha y hora de nacimiento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Delete rows that are not needed, or split the list in two.</source>
        <translation>Borre las filas que no hagan falta, o divida la lista en dos.</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, feet</source>
        <translation>Profundidad, grosor, altura o tercera dimensión, pies</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, inches</source>
        <translation>Profundidad, grosor, altura o tercera dimensión, pulgadas</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, yards</source>
        <translation>Profundidad, grosor, altura o tercera dimensión, yardas</translation>
    </message>
    <message>
        <source>Digital Signature (DigSig)</source>
        <translation>Firma digital (DigSig)</translation>
    </message>
    <message>
        <source>Embedded SIM number</source>
        <translation>Número de la SIM integrada</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>ARCHIVO.json</translation>
    </message>
    <message>
        <source>FILE.zip</source>
        <translation>ARCHIVO.zip</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Family name of person</source>
        <translation>Apellido de la persona</translation>
    </message>
    <message>
        <source>Fishing gear type</source>
        <translation>Tipo de arte de pesca</translation>
    </message>
    <message>
        <source>Full name of person</source>
        <translation>Nombre completo de la persona</translation>
    </message>
    <message>
        <source>Functional status</source>
        <translation>Estado funcional</translation>
    </message>
    <message>
        <source>GS1 UIC with Extension 1 and Importer index</source>
        <translation>GS1 UIC con extensión 1 e índice del importador</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Indique un número.</translation>
    </message>
    <message>
        <source>Give a whole number, 0 or more.</source>
        <translation>Indique un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>Given name of person</source>
        <translation>Nombre de pila de la persona</translation>
    </message>
    <message>
        <source>Global Coupon Number (GCN)</source>
        <translation>Número global de cupón (GCN)</translation>
    </message>
    <message>
        <source>Global Document Type Identifier (GDTI)</source>
        <translation>Identificador global de tipo de documento (GDTI)</translation>
    </message>
    <message>
        <source>Global Identification Number for Consignment (GINC)</source>
        <translation>Número global de identificación de consignación (GINC)</translation>
    </message>
    <message>
        <source>Global Individual Asset Identifier (GIAI)</source>
        <translation>Identificador global de activo individual (GIAI)</translation>
    </message>
    <message>
        <source>Global Individual Asset Identifier (GIAI) of an assembly</source>
        <translation>Identificador global de activo individual (GIAI) de un conjunto</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) extension component</source>
        <translation>Componente de extensión del número global de localización (GLN)</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) of the invoicing party</source>
        <translation>Número global de localización (GLN) del emisor de la factura</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) of the production or service location</source>
        <translation>Número global de localización (GLN) del lugar de producción o servicio</translation>
    </message>
    <message>
        <source>Global Model Number (GMN)</source>
        <translation>Número global de modelo (GMN)</translation>
    </message>
    <message>
        <source>Global Returnable Asset Identifier (GRAI)</source>
        <translation>Identificador global de activo retornable (GRAI)</translation>
    </message>
    <message>
        <source>Global Service Relation Number (GSRN) of the provider of services</source>
        <translation>Número global de relación de servicio (GSRN) del proveedor del servicio</translation>
    </message>
    <message>
        <source>Global Service Relation Number (GSRN) of the recipient of services</source>
        <translation>Número global de relación de servicio (GSRN) del receptor del servicio</translation>
    </message>
    <message>
        <source>Global Shipment Identification Number (GSIN)</source>
        <translation>Número global de identificación de envío (GSIN)</translation>
    </message>
    <message>
        <source>Global Trade Item Number (GTIN)</source>
        <translation>Número global de artículo comercial (GTIN)</translation>
    </message>
    <message>
        <source>Global Trade Item Number (GTIN) of contained trade items</source>
        <translation>Número global de artículo comercial (GTIN) de los artículos contenidos</translation>
    </message>
    <message>
        <source>Highly Individualised Device Registration Identifier (HIDRI)</source>
        <translation>Identificador de registro de producto altamente individualizado (HIDRI)</translation>
    </message>
    <message>
        <source>Identification of a Made-to-Order (MtO) trade item (GTIN)</source>
        <translation>Artículo comercial fabricado bajo pedido (GTIN)</translation>
    </message>
    <message>
        <source>Identification of a physical location - Global Location Number (GLN)</source>
        <translation>Número global de localización (GLN) de un lugar físico</translation>
    </message>
    <message>
        <source>Identification of an individual trade item piece (ITIP)</source>
        <translation>Pieza individual de un artículo comercial (ITIP)</translation>
    </message>
    <message>
        <source>Identification of pieces of a trade item (ITIP) contained in a logistic unit</source>
        <translation>Piezas de un artículo comercial (ITIP) contenidas en una unidad logística</translation>
    </message>
    <message>
        <source>International Bank Account Number (IBAN)</source>
        <translation>Número internacional de cuenta bancaria (IBAN)</translation>
    </message>
    <message>
        <source>International Mobile Equipment Identity (IMEI)</source>
        <translation>Identidad internacional de equipo móvil (IMEI)</translation>
    </message>
    <message>
        <source>International Mobile Equipment Identity 2 (IMEI2)</source>
        <translation>Segunda identidad internacional de equipo móvil (IMEI2)</translation>
    </message>
    <message>
        <source>It is not used: zxing-cpp and the station&apos;s own decoders read alone.</source>
        <translation>No se usa: zxing-cpp y los lectores propios de la estación leen solos.</translation>
    </message>
    <message>
        <source>It knows {options}.</source>
        <translation>Conoce {options}.</translation>
    </message>
    <message>
        <source>JSON file of scripted faults</source>
        <translation>archivo JSON con fallos previstos</translation>
    </message>
    <message>
        <source>Kilograms per square metre</source>
        <translation>Kilogramos por metro cuadrado</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>Length or first dimension, feet</source>
        <translation>Longitud o primera dimensión, pies</translation>
    </message>
    <message>
        <source>Length or first dimension, inches</source>
        <translation>Longitud o primera dimensión, pulgadas</translation>
    </message>
    <message>
        <source>Length or first dimension, yards</source>
        <translation>Longitud o primera dimensión, yardas</translation>
    </message>
    <message>
        <source>Logistic volume, cubic feet</source>
        <translation>Volumen logístico, pies cúbicos</translation>
    </message>
    <message>
        <source>Logistic volume, cubic inches</source>
        <translation>Volumen logístico, pulgadas cúbicas</translation>
    </message>
    <message>
        <source>Logistic volume, cubic metres</source>
        <translation>Volumen logístico, metros cúbicos</translation>
    </message>
    <message>
        <source>Logistic volume, cubic yards</source>
        <translation>Volumen logístico, yardas cúbicas</translation>
    </message>
    <message>
        <source>Logistic volume, litres</source>
        <translation>Volumen logístico, litros</translation>
    </message>
    <message>
        <source>Logistic volume, quarts</source>
        <translation>Volumen logístico, cuartos de galón</translation>
    </message>
    <message>
        <source>Logistic weight, pounds</source>
        <translation>Peso logístico, libras</translation>
    </message>
    <message>
        <source>Look for a comma, a quotation mark or a bracket that is missing.</source>
        <translation>Busque una coma, unas comillas o una llave que falten.</translation>
    </message>
    <message>
        <source>Loyalty points of a coupon</source>
        <translation>Puntos de fidelidad de un cupón</translation>
    </message>
    <message>
        <source>Made-to-Order variation number</source>
        <translation>Número de variación de fabricación bajo pedido</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Hágala más pequeña primero.</translation>
    </message>
    <message>
        <source>Maximum temperature in Celsius, hundredths of degrees</source>
        <translation>Temperatura máxima en Celsius, centésimas de grado</translation>
    </message>
    <message>
        <source>Maximum temperature in Fahrenheit, hundredths of degrees</source>
        <translation>Temperatura máxima en Fahrenheit, centésimas de grado</translation>
    </message>
    <message>
        <source>Minimum temperature in Celsius, hundredths of degrees</source>
        <translation>Temperatura mínima en Celsius, centésimas de grado</translation>
    </message>
    <message>
        <source>Minimum temperature in Fahrenheit, hundredths of degrees</source>
        <translation>Temperatura mínima en Fahrenheit, centésimas de grado</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NATO Stock Number (NSN)</source>
        <translation>Número OTAN de catálogo (NSN)</translation>
    </message>
    <message>
        <source>Name a picture that is stored as a file.</source>
        <translation>Indique una imagen guardada como archivo.</translation>
    </message>
    <message>
        <source>Name suffix of person</source>
        <translation>Sufijo del nombre de la persona</translation>
    </message>
    <message>
        <source>Name the pictures in it.</source>
        <translation>Indique las imágenes que contiene.</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Brazil DRN</source>
        <translation>Número nacional de reembolso sanitario (NHRN) - Brasil DRN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Costa Rica Sanitary Register Number</source>
        <translation>Número nacional de reembolso sanitario (NHRN) - Costa Rica número de registro sanitario</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - France CIP</source>
        <translation>Número nacional de reembolso sanitario (NHRN) - Francia CIP</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Germany PZN</source>
        <translation>Número nacional de reembolso sanitario (NHRN) - Alemania PZN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Italy AIC</source>
        <translation>Número nacional de reembolso sanitario (NHRN) - Italia AIC</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Portugal AIM</source>
        <translation>Número nacional de reembolso sanitario (NHRN) - Portugal AIM</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Spain CN</source>
        <translation>Número nacional de reembolso sanitario (NHRN) - España CN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - United States of America NDC</source>
        <translation>Número nacional de reembolso sanitario (NHRN) - Estados Unidos de América NDC</translation>
    </message>
    <message>
        <source>Net volume, cubic feet</source>
        <translation>Volumen neto, pies cúbicos</translation>
    </message>
    <message>
        <source>Net volume, cubic inches</source>
        <translation>Volumen neto, pulgadas cúbicas</translation>
    </message>
    <message>
        <source>Net volume, cubic yards</source>
        <translation>Volumen neto, yardas cúbicas</translation>
    </message>
    <message>
        <source>Net volume, quarts</source>
        <translation>Volumen neto, cuartos de galón</translation>
    </message>
    <message>
        <source>Not after delivery date and time</source>
        <translation>Entrega no después de (fecha y hora)</translation>
    </message>
    <message>
        <source>Not before delivery date and time</source>
        <translation>Entrega no antes de (fecha y hora)</translation>
    </message>
    <message>
        <source>Nothing needs doing: the station waits and tries again by itself.</source>
        <translation>No hay que hacer nada: la estación espera y lo intenta de nuevo sola.</translation>
    </message>
    <message>
        <source>Number of processor with three-digit ISO country code</source>
        <translation>Número del procesador con código de país ISO de tres cifras</translation>
    </message>
    <message>
        <source>Optically readable sensor indicator</source>
        <translation>Indicador de sensor de lectura óptica</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PUERTO</translation>
    </message>
    <message>
        <source>Packaging component number</source>
        <translation>Número de componente de embalaje</translation>
    </message>
    <message>
        <source>Party Global Location Number (GLN)</source>
        <translation>Número global de localización (GLN) de una parte</translation>
    </message>
    <message>
        <source>Payment slip reference number</source>
        <translation>Número de referencia del recibo de pago</translation>
    </message>
    <message>
        <source>Physical SIM number</source>
        <translation>Número de la SIM física</translation>
    </message>
    <message>
        <source>Plug it in and start it again.</source>
        <translation>Conéctela e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {why}.</source>
        <translation>No se puede usar el puerto {port}: {why}.</translation>
    </message>
    <message>
        <source>Positive offer file coupon code identification for use in North America</source>
        <translation>Código de cupón con archivo de oferta positiva para Norteamérica</translation>
    </message>
    <message>
        <source>Press Ctrl-C to stop.</source>
        <translation>Pulse Ctrl-C para terminar.</translation>
    </message>
    <message>
        <source>Production method</source>
        <translation>Método de producción</translation>
    </message>
    <message>
        <source>Protocol ID</source>
        <translation>Identificador de protocolo</translation>
    </message>
    <message>
        <source>Purchased from Global Location Number (GLN)</source>
        <translation>Número global de localización (GLN) del proveedor</translation>
    </message>
    <message>
        <source>ROLE=COLUMN</source>
        <translation>ROL=COLUMNA</translation>
    </message>
    <message>
        <source>Refurbishment lot ID</source>
        <translation>Lote de reacondicionamiento</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Fecha de liberación</translation>
    </message>
    <message>
        <source>Return to address line 1</source>
        <translation>Dirección de devolución, línea 1</translation>
    </message>
    <message>
        <source>Return to address line 2</source>
        <translation>Dirección de devolución, línea 2</translation>
    </message>
    <message>
        <source>Return to company name</source>
        <translation>Nombre de la empresa de devolución</translation>
    </message>
    <message>
        <source>Return to contact</source>
        <translation>Contacto de devolución</translation>
    </message>
    <message>
        <source>Return to country code</source>
        <translation>Código de país de devolución</translation>
    </message>
    <message>
        <source>Return to locality</source>
        <translation>Localidad de devolución</translation>
    </message>
    <message>
        <source>Return to postal code</source>
        <translation>Código postal de devolución</translation>
    </message>
    <message>
        <source>Return to region</source>
        <translation>Región de devolución</translation>
    </message>
    <message>
        <source>Return to suburb</source>
        <translation>Barrio de devolución</translation>
    </message>
    <message>
        <source>Return to telephone number</source>
        <translation>Teléfono de devolución</translation>
    </message>
    <message>
        <source>Revision status</source>
        <translation>Estado de revisión</translation>
    </message>
    <message>
        <source>Roll products, width, length, core diameter, direction, splices</source>
        <translation>Productos en rollo: ancho, largo, diámetro del núcleo, dirección, empalmes</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>RECEPCIÓN</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>CÁMARA</translation>
    </message>
    <message>
        <source>Serial Shipping Container Code (SSCC)</source>
        <translation>Código seriado de la unidad de envío (SSCC)</translation>
    </message>
    <message>
        <source>Service Relation Instance Number (SRIN)</source>
        <translation>Número de instancia de relación de servicio (SRIN)</translation>
    </message>
    <message>
        <source>Service code description</source>
        <translation>Descripción del código de servicio</translation>
    </message>
    <message>
        <source>Ship for / Deliver for - Forward to Global Location Number (GLN)</source>
        <translation>Número global de localización (GLN) del destinatario final</translation>
    </message>
    <message>
        <source>Ship to / Deliver to Global Location Number (GLN)</source>
        <translation>Número global de localización (GLN) del lugar de entrega</translation>
    </message>
    <message>
        <source>Ship to / Deliver to address line 1</source>
        <translation>Dirección de entrega, línea 1</translation>
    </message>
    <message>
        <source>Ship to / Deliver to address line 2</source>
        <translation>Dirección de entrega, línea 2</translation>
    </message>
    <message>
        <source>Ship to / Deliver to company name</source>
        <translation>Nombre de la empresa de entrega</translation>
    </message>
    <message>
        <source>Ship to / Deliver to contact</source>
        <translation>Contacto de entrega</translation>
    </message>
    <message>
        <source>Ship to / Deliver to country code</source>
        <translation>Código de país de entrega</translation>
    </message>
    <message>
        <source>Ship to / Deliver to geographic location</source>
        <translation>Coordenadas geográficas de entrega</translation>
    </message>
    <message>
        <source>Ship to / Deliver to locality</source>
        <translation>Localidad de entrega</translation>
    </message>
    <message>
        <source>Ship to / Deliver to region</source>
        <translation>Región de entrega</translation>
    </message>
    <message>
        <source>Ship to / Deliver to suburb</source>
        <translation>Barrio de entrega</translation>
    </message>
    <message>
        <source>Ship to / Deliver to telephone number</source>
        <translation>Teléfono de entrega</translation>
    </message>
    <message>
        <source>Show the one that another station makes in its settings.</source>
        <translation>Muestre el que otra estación crea en sus ajustes.</translation>
    </message>
    <message>
        <source>Signature required flag</source>
        <translation>Indicador de firma obligatoria</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Versión de software</translation>
    </message>
    <message>
        <source>Species for fishery purposes</source>
        <translation>Especie pesquera</translation>
    </message>
    <message>
        <source>Start the camera again.</source>
        <translation>Inicie la cámara de nuevo.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Take pictures out of it, or save it anew as CSV.</source>
        <translation>Quítele las imágenes, o guárdela de nuevo como CSV.</translation>
    </message>
    <message>
        <source>Test by date</source>
        <translation>Fecha límite de prueba</translation>
    </message>
    <message>
        <source>The simulated camera cannot give {fps} pictures a second.</source>
        <translation>La cámara simulada no puede dar {fps} imágenes por segundo.</translation>
    </message>
    <message>
        <source>The simulated camera cannot use {option}.</source>
        <translation>La cámara simulada no puede usar {option}.</translation>
    </message>
    <message>
        <source>The simulated camera has been unplugged.</source>
        <translation>La cámara simulada se ha desconectado.</translation>
    </message>
    <message>
        <source>The simulated camera has no mode “{mode}”.</source>
        <translation>La cámara simulada no tiene el modo «{mode}».</translation>
    </message>
    <message>
        <source>The simulated camera has no option “{option}”.</source>
        <translation>La cámara simulada no tiene la opción «{option}».</translation>
    </message>
    <message>
        <source>The simulated camera is not open.</source>
        <translation>La cámara simulada no está abierta.</translation>
    </message>
    <message>
        <source>The simulator cannot use the seed {seed}.</source>
        <translation>El simulador no puede usar la semilla {seed}.</translation>
    </message>
    <message>
        <source>The simulator has no difficulty {level}.</source>
        <translation>El simulador no tiene la dificultad {level}.</translation>
    </message>
    <message>
        <source>The simulator has no pictures of {size} pixels.</source>
        <translation>El simulador no tiene imágenes de {size} píxeles.</translation>
    </message>
    <message>
        <source>Third Party Controlled, Serialised Extension of Global Trade Item Number (GTIN) (TPX)</source>
        <translation>Extensión seriada del GTIN controlada por un tercero (TPX)</translation>
    </message>
    <message>
        <source>This needs the package {name}, which is not installed.</source>
        <translation>Esto necesita el paquete {name}, que no está instalado.</translation>
    </message>
    <message>
        <source>Type how many pieces are in one case.</source>
        <translation>Teclee cuántas piezas hay en una caja.</translation>
    </message>
    <message>
        <source>Type one, or hand it over through a pipe.</source>
        <translation>Teclee uno, o páselo por una tubería.</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>Teclee dos veces el mismo PIN.</translation>
    </message>
    <message>
        <source>UN/CEFACT freight unit type</source>
        <translation>Tipo de unidad de carga UN/CEFACT</translation>
    </message>
    <message>
        <source>UN/ECE meat carcasses and cuts classification</source>
        <translation>Clasificación UN/ECE de canales y cortes de carne</translation>
    </message>
    <message>
        <source>Use 64 to 8192 pixels each way.</source>
        <translation>Use de 64 a 8192 píxeles por lado.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, WebP, BMP, GIF or TIFF.</source>
        <translation>Use JPEG, PNG, WebP, BMP, GIF o TIFF.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>Version Control Number (VCN)</source>
        <translation>Número de control de versión (VCN)</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, feet</source>
        <translation>Anchura, diámetro o segunda dimensión, pies</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, inches</source>
        <translation>Anchura, diámetro o segunda dimensión, pulgadas</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, yards</source>
        <translation>Anchura, diámetro o segunda dimensión, yardas</translation>
    </message>
    <message>
        <source>Write them between quotation marks.</source>
        <translation>Escríbalos entre comillas.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ANCHOxALTO</translation>
    </message>
    <message>
        <source>access is not allowed</source>
        <translation>el acceso no está permitido</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>otro programa lo usa</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>argument &apos;%(argument_name)s&apos; is deprecated</source>
        <translation>el argumento «%(argument_name)s» está obsoleto</translation>
    </message>
    <message>
        <source>ask for a PIN twice, and keep a slow hash of it; a pipe gives it in one line</source>
        <translation>pedir un PIN dos veces y guardar un hash lento; una tubería lo da en una línea</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>automatic presentation</source>
        <translation>automático presentación</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>código de barras</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>base URL of the service (default: the settings file&apos;s)</source>
        <translation>URL base del servicio (por defecto, la del archivo de ajustes)</translation>
    </message>
    <message>
        <source>beep audio mute</source>
        <translation>pitido audio silencio</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>camera {camera}, service {server}</source>
        <translation>cámara {camera}, servicio {server}</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>cámaras</translation>
    </message>
    <message>
        <source>can&apos;t open &apos;%(filename)s&apos;: %(error)s</source>
        <translation>no se puede abrir «%(filename)s»: %(error)s</translation>
    </message>
    <message>
        <source>cannot be loaded ({error})</source>
        <translation>no se puede cargar ({error})</translation>
    </message>
    <message>
        <source>capture {id} is {state} and cannot be discarded. {why}</source>
        <translation>la captura {id} está {state} y no se puede descartar. {why}</translation>
    </message>
    <message>
        <source>capture {id} is {state} and cannot be queued again. {why}</source>
        <translation>la captura {id} está {state} y no se puede poner en cola otra vez. {why}</translation>
    </message>
    <message>
        <source>captures, by the id that “queue list --json” shows</source>
        <translation>capturas, por el id que muestra «queue list --json»</translation>
    </message>
    <message>
        <source>check what the station needs, and say what is missing</source>
        <translation>comprobar lo que necesita la estación, y decir qué falta</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>colores de la ventana</translation>
    </message>
    <message>
        <source>command &apos;%(parser_name)s&apos; is deprecated</source>
        <translation>la orden «%(parser_name)s» está obsoleta</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>company shop account</source>
        <translation>empresa tienda cuenta</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>copy captures and their pictures into a folder</source>
        <translation>copiar capturas y sus imágenes en una carpeta</translation>
    </message>
    <message>
        <source>count a delivery against its list</source>
        <translation>contar una entrega contra su lista</translation>
    </message>
    <message>
        <source>count without a window; one line of JSON for every act</source>
        <translation>contar sin ventana; una línea de JSON por cada acto</translation>
    </message>
    <message>
        <source>counting a delivery</source>
        <translation>contar una entrega</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>cierres inesperados</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>credencial</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>carpeta de datos</translation>
    </message>
    <message>
        <source>days before expiry below which goods are short-dated (default {days})</source>
        <translation>días antes de caducar por debajo de los cuales la mercancía es de caducidad corta (por defecto {days})</translation>
    </message>
    <message>
        <source>delete what is kept of the PIN; kiosk mode then does not start</source>
        <translation>borrar lo que se guarda del PIN; el modo quiosco ya no arranca</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>transmitida</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>disk space delete</source>
        <translation>espacio disco borrar</translation>
    </message>
    <message>
        <source>disk space megabytes</source>
        <translation>espacio disco megabytes</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>duplicate twice double</source>
        <translation>duplicado dos veces doble</translation>
    </message>
    <message>
        <source>enforce CSRF protection on cookies, as the real service does</source>
        <translation>exigir la protección CSRF con cookies, como el servicio real</translation>
    </message>
    <message numerus="yes">
        <source>expected %s arguments</source>
        <translation>
            <numerusform>hace falta %s valor</numerusform>
            <numerusform>hacen falta %s valores</numerusform>
        </translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>falta al menos un valor</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se permite un valor como máximo</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>flip selfie</source>
        <translation>voltear selfi espejo</translation>
    </message>
    <message>
        <source>folder for the outbox, the settings and the log</source>
        <translation>carpeta para las capturas, los ajustes y el registro</translation>
    </message>
    <message>
        <source>font larger zoom low vision letters</source>
        <translation>letra más grande zoom baja visión</translation>
    </message>
    <message>
        <source>for use within a shop or company only</source>
        <translation>solo para uso dentro de una tienda o empresa</translation>
    </message>
    <message>
        <source>give a file up after so many seconds beyond the budget (default {limit})</source>
        <translation>dejar un archivo tras tantos segundos más allá del plazo (por defecto {limit})</translation>
    </message>
    <message>
        <source>give a number of milliseconds above 0</source>
        <translation>indique un número de milisegundos mayor que 0</translation>
    </message>
    <message>
        <source>give a number of seconds above 0</source>
        <translation>indique un número de segundos mayor que 0</translation>
    </message>
    <message>
        <source>give captures up; they stay in the history and can be brought back in the window</source>
        <translation>abandonar capturas; quedan en el historial y se pueden recuperar en la ventana</translation>
    </message>
    <message>
        <source>give the size as WIDTHxHEIGHT, for example 1280x720</source>
        <translation>indique el tamaño como ANCHOxALTO, por ejemplo 1280x720</translation>
    </message>
    <message>
        <source>give up after S seconds (default 60)</source>
        <translation>abandonar tras S segundos (por defecto 60)</translation>
    </message>
    <message>
        <source>go on with a session: its reference, id or title</source>
        <translation>seguir con una recepción: su referencia, id o título</translation>
    </message>
    <message>
        <source>handheld scanner</source>
        <translation>lector de mano</translation>
    </message>
    <message>
        <source>handheld scanner preamble aim</source>
        <translation>lector de mano preámbulo prefijo</translation>
    </message>
    <message>
        <source>has no product number: it is counted by its article number</source>
        <translation>no tiene número de producto: se cuenta por su número de artículo</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>how long to go on without any progress, seconds</source>
        <translation>cuánto tiempo seguir sin ningún progreso, en segundos</translation>
    </message>
    <message>
        <source>how many captures are in which state; of the last ones the codes, product names, times and error messages</source>
        <translation>cuántas capturas hay en cada estado; de las últimas, códigos, nombres de productos, horas y mensajes de error</translation>
    </message>
    <message>
        <source>http encryption tls</source>
        <translation>http cifrado tls</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>el valor %r no corresponde aquí</translation>
    </message>
    <message>
        <source>in view→armed</source>
        <translation>a la vista→listo</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor no válido: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>elección no válida: %(value)r (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>elección no válida: %(value)r, ¿quizá %(closest)r? (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>its device is not there</source>
        <translation>su dispositivo no está</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its path leads through a file</source>
        <translation>su ruta pasa por un archivo</translation>
    </message>
    <message>
        <source>its reference, id or title</source>
        <translation>su referencia, id o título</translation>
    </message>
    <message>
        <source>keep no picture behind every count</source>
        <translation>no guardar una imagen de cada recuento</translation>
    </message>
    <message>
        <source>keep nothing here; print the line for this computer&apos;s policy</source>
        <translation>no guardar nada aquí; imprimir la línea para la directiva de este equipo</translation>
    </message>
    <message>
        <source>keep what is stored in this file, and go on from it</source>
        <translation>conservar lo guardado en este archivo, y seguir desde él</translation>
    </message>
    <message>
        <source>leading zeros were lost, and are restored</source>
        <translation>se perdieron ceros a la izquierda, y se han repuesto</translation>
    </message>
    <message>
        <source>leave the PDF out: it needs Qt</source>
        <translation>sin el PDF: necesita Qt</translation>
    </message>
    <message>
        <source>list the cameras of this computer</source>
        <translation>enumerar las cámaras de este equipo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>log to the terminal as well</source>
        <translation>escribir el registro también en el terminal</translation>
    </message>
    <message>
        <source>look after captures that wait for the service</source>
        <translation>cuidar de las capturas que esperan al servicio</translation>
    </message>
    <message>
        <source>look at receiving sessions, and write their reports</source>
        <translation>ver recepciones y escribir sus informes</translation>
    </message>
    <message>
        <source>loud quiet</source>
        <translation>alto bajo</translation>
    </message>
    <message>
        <source>low vision glare accessibility</source>
        <translation>baja visión deslumbramiento accesibilidad</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mediciones</translation>
    </message>
    <message>
        <source>most time for one picture, in milliseconds (default: generous)</source>
        <translation>tiempo máximo para una imagen, en milisegundos (por defecto, amplio)</translation>
    </message>
    <message>
        <source>name of the delivery (default: the file&apos;s)</source>
        <translation>nombre de la entrega (por defecto, el del archivo)</translation>
    </message>
    <message>
        <source>name {name}; policy {policy}; locked {locked}; kiosk {kiosk}; PIN {pin}</source>
        <translation>nombre {name}; directiva {policy}; bloqueado {locked}; quiosco {kiosk}; PIN {pin}</translation>
    </message>
    <message>
        <source>names and sizes of the files in the data folder</source>
        <translation>nombres y tamaños de los archivos de la carpeta de datos</translation>
    </message>
    <message>
        <source>names of the answers&apos; fields</source>
        <translation>nombres de los campos de las respuestas</translation>
    </message>
    <message>
        <source>newer versions</source>
        <translation>versiones más recientes</translation>
    </message>
    <message>
        <source>no code found</source>
        <translation>no se encontró ningún código</translation>
    </message>
    <message>
        <source>no quota, and no headers that tell of one</source>
        <translation>sin cuota, y sin cabeceras que hablen de ella</translation>
    </message>
    <message>
        <source>no screen is needed; the window is drawn in memory</source>
        <translation>no hace falta pantalla; la ventana se dibuja en memoria</translation>
    </message>
    <message>
        <source>nobody gets them</source>
        <translation>nadie las recibe</translation>
    </message>
    <message>
        <source>nobody is asked for them</source>
        <translation>no se pregunta a nadie por ellas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>ninguna para este servicio</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>no se encontró ninguna</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>none, and none is needed: the settings name {camera}</source>
        <translation>ninguna, y no hace falta: los ajustes nombran {camera}</translation>
    </message>
    <message>
        <source>none: counted blind</source>
        <translation>ninguna: contado a ciegas</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se permite junto con %s</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>fuera de la lista</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardada</translation>
    </message>
    <message>
        <source>not tried, because the station is running and may be using one</source>
        <translation>no probado, porque la estación está en marcha y puede estar usando una</translation>
    </message>
    <message>
        <source>not used: {reason}</source>
        <translation>no usada: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>one JSON object a line instead of a table</source>
        <translation>un objeto JSON por línea en vez de una tabla</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de los argumentos %s</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>open the station&apos;s window (the default)</source>
        <translation>abrir la ventana de la estación (por defecto)</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>option &apos;%(option)s&apos; is deprecated</source>
        <translation>la opción «%(option)s» está obsoleta</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>over</source>
        <translation>sobra</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>imagen {number} de {count}</translation>
    </message>
    <message>
        <source>pictures in {folder}</source>
        <translation>imágenes de {folder}</translation>
    </message>
    <message>
        <source>pictures: JPEG, PNG, WebP, BMP, GIF, TIFF</source>
        <translation>imágenes: JPEG, PNG, WebP, BMP, GIF, TIFF</translation>
    </message>
    <message>
        <source>port on 127.0.0.1, 0 for any free one (default: %(default)s)</source>
        <translation>puerto en 127.0.0.1, 0 para cualquiera libre (por defecto: %(default)s)</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>pressing Capture by itself</source>
        <translation>pulsar Capturar sin nadie</translation>
    </message>
    <message>
        <source>press→saved</source>
        <translation>pulsado→guardado</translation>
    </message>
    <message>
        <source>print what is in force, with what is locked for the whole computer</source>
        <translation>mostrar lo que vale, y lo que está bloqueado para todo el equipo</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>put the pictures of the last captures in as well</source>
        <translation>incluir también las imágenes de las últimas capturas</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>read codes in picture files</source>
        <translation>leer códigos en archivos de imagen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>requests a minute (default: 300)</source>
        <translation>peticiones por minuto (por defecto: 300)</translation>
    </message>
    <message>
        <source>row {row} of the list was not used: {reason}</source>
        <translation>no se usó la fila {row} de la lista: {reason}</translation>
    </message>
    <message>
        <source>run a service like Closient&apos;s on this computer</source>
        <translation>ejecutar un servicio como el de Closient en este equipo</translation>
    </message>
    <message>
        <source>saved→delivered</source>
        <translation>guardado→transmitido</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>send refused or held captures again</source>
        <translation>enviar otra vez capturas rechazadas o retenidas</translation>
    </message>
    <message>
        <source>send what waits, now</source>
        <translation>enviar ahora lo que espera</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>server address url closient</source>
        <translation>servidor dirección url closient</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>set the PIN without which nobody leaves kiosk mode</source>
        <translation>definir el PIN sin el que nadie sale del modo quiosco</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>settings for this run</source>
        <translation>ajustes para esta ejecución</translation>
    </message>
    <message>
        <source>sheet of the spreadsheet</source>
        <translation>hoja del libro</translation>
    </message>
    <message>
        <source>short</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>short-dated</source>
        <translation>caducidad corta</translation>
    </message>
    <message>
        <source>shortcut pedal keyboard hotkey keypad</source>
        <translation>atajo pedal teclado tecla</translation>
    </message>
    <message>
        <source>show every capture on this computer</source>
        <translation>mostrar todas las capturas de este equipo</translation>
    </message>
    <message>
        <source>show every receiving session on this computer</source>
        <translation>mostrar todas las recepciones de este equipo</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar la versión del programa y salir</translation>
    </message>
    <message>
        <source>show the settings, and carry them to other stations</source>
        <translation>mostrar los ajustes, y llevarlos a otras estaciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>show what was counted in a session</source>
        <translation>mostrar lo que se contó en una recepción</translation>
    </message>
    <message>
        <source>size of the window, for example 1280x720</source>
        <translation>tamaño de la ventana, por ejemplo 1280x720</translation>
    </message>
    <message>
        <source>stands for every weight of this item</source>
        <translation>vale para cualquier peso de este artículo</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stop after S seconds</source>
        <translation>parar tras S segundos</translation>
    </message>
    <message>
        <source>stop once N captures have a final status (default 5)</source>
        <translation>parar cuando N capturas tengan un estado final (por defecto 5)</translation>
    </message>
    <message>
        <source>stop when every line is complete</source>
        <translation>parar cuando todas las líneas estén completas</translation>
    </message>
    <message>
        <source>stored captures</source>
        <translation>capturas guardadas</translation>
    </message>
    <message>
        <source>support file</source>
        <translation>archivo de soporte</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>take codes and quantities from standard input, one a line</source>
        <translation>tomar códigos y cantidades de la entrada estándar, uno por línea</translation>
    </message>
    <message>
        <source>taken as the item number of weight-coded goods</source>
        <translation>tomado como número de artículo de mercancía con peso en el código</translation>
    </message>
    <message>
        <source>tell about the last N captures (default {count})</source>
        <translation>contar de las últimas N capturas (por defecto {count})</translation>
    </message>
    <message>
        <source>text, {encoding}, separated by {separator}</source>
        <translation>texto, {encoding}, separado por {separator}</translation>
    </message>
    <message>
        <source>the API key or session cookie</source>
        <translation>la clave de API o la cookie de sesión</translation>
    </message>
    <message>
        <source>the API key&apos;s form or checksum is wrong: csb_, 32 letters and digits, _, their CRC-32</source>
        <translation>la forma o la suma de control de la clave de API no es correcta: csb_, 32 letras y cifras, _, su CRC-32</translation>
    </message>
    <message>
        <source>the date cannot be used: {problem}</source>
        <translation>no se puede usar la fecha: {problem}</translation>
    </message>
    <message>
        <source>the disk does not work</source>
        <translation>el disco no funciona</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>the logs and the crash file, with credentials taken out</source>
        <translation>los registros y el archivo de fallos, sin credenciales</translation>
    </message>
    <message>
        <source>the other stored captures</source>
        <translation>las demás capturas guardadas</translation>
    </message>
    <message>
        <source>the pack size cannot be used: {problem}</source>
        <translation>no se puede usar el tamaño del paquete: {problem}</translation>
    </message>
    <message>
        <source>the pictures of the last captures</source>
        <translation>las imágenes de las últimas capturas</translation>
    </message>
    <message>
        <source>the settings, with the passwords of cameras taken out</source>
        <translation>los ajustes, sin las contraseñas de las cámaras</translation>
    </message>
    <message>
        <source>the state file has a capture of the unknown session {session}</source>
        <translation>el archivo de estado tiene una captura de la sesión desconocida {session}</translation>
    </message>
    <message>
        <source>the station with a simulated camera and service; nothing leaves this computer</source>
        <translation>la estación con cámara y servicio simulados; nada sale de este equipo</translation>
    </message>
    <message>
        <source>the station&apos;s data folder</source>
        <translation>la carpeta de datos de la estación</translation>
    </message>
    <message>
        <source>the station&apos;s data folder (default: the usual one)</source>
        <translation>la carpeta de datos de la estación (por defecto, la habitual)</translation>
    </message>
    <message>
        <source>theme night</source>
        <translation>tema noche</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>there is one (not shown)</source>
        <translation>hay una (no se muestra)</translation>
    </message>
    <message>
        <source>till counter desk computer</source>
        <translation>caja mostrador puesto equipo</translation>
    </message>
    <message>
        <source>time until a capture is final</source>
        <translation>tiempo hasta que una captura es definitiva</translation>
    </message>
    <message>
        <source>time until an unused session expires</source>
        <translation>tiempo hasta que caduca una sesión sin usar</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>try each camera: the mode that works best, what stands in the way, and its controls; takes some seconds, and a station that uses the camera keeps it</source>
        <translation>probar cada cámara: el modo que mejor funciona, qué lo impide, y sus controles; tarda unos segundos, y una estación que use la cámara la conserva</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tecleado</translation>
    </message>
    <message>
        <source>typed code</source>
        <translation>código tecleado</translation>
    </message>
    <message>
        <source>typing and leaving</source>
        <translation>escribir y salir</translation>
    </message>
    <message>
        <source>undo delay wait</source>
        <translation>deshacer retraso esperar</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>opción inesperada: %s</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>orden desconocida %(parser_name)r (posibles: %(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>use the settings of such a file; what it does not say becomes the default</source>
        <translation>usar los ajustes de un archivo así; lo que no diga vuelve al valor por defecto</translation>
    </message>
    <message>
        <source>versions of the program and its libraries, and what “doctor” found</source>
        <translation>versiones del programa y sus bibliotecas, y lo que encontró «doctor»</translation>
    </message>
    <message>
        <source>webcam other</source>
        <translation>cámara web otra</translation>
    </message>
    <message>
        <source>webcam rtsp video</source>
        <translation>cámara web rtsp vídeo</translation>
    </message>
    <message>
        <source>webcam {number}</source>
        <translation>cámara web {number}</translation>
    </message>
    <message>
        <source>webcam:0, camera:VENDOR:PRODUCT@PORT, a video file, http://… or rtsp://…, folder:DIRECTORY, simulated, simulated:SEED</source>
        <translation>webcam:0, camera:VENDOR:PRODUCT@PORT, un archivo de vídeo, http://… o rtsp://…, folder:DIRECTORY, simulated, simulated:SEED</translation>
    </message>
    <message>
        <source>webcams</source>
        <translation>cámaras web</translation>
    </message>
    <message>
        <source>what was learnt about the cameras, and the result of the camera check when one was kept</source>
        <translation>lo que se aprendió de las cámaras, y el resultado de la comprobación de la cámara si se guardó</translation>
    </message>
    <message>
        <source>where pictures come from: {forms}</source>
        <translation>de dónde vienen las imágenes: {forms}</translation>
    </message>
    <message>
        <source>where pictures come from: {forms}, or none</source>
        <translation>de dónde vienen las imágenes: {forms}, o none</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>dónde escribir</translation>
    </message>
    <message>
        <source>which column is which, by letter or heading: gtin=B, quantity=Qty (roles: {roles})</source>
        <translation>qué columna es cuál, por letra o encabezado: gtin=B, quantity=Cant (roles: {roles})</translation>
    </message>
    <message>
        <source>who counts</source>
        <translation>quién cuenta</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>quién lo envió</translation>
    </message>
    <message>
        <source>without a window</source>
        <translation>sin ventana</translation>
    </message>
    <message>
        <source>write a picture of the window to FILE at the end</source>
        <translation>escribir al final una imagen de la ventana en ARCHIVO</translation>
    </message>
    <message>
        <source>write report and list into a folder at the end</source>
        <translation>escribir al final informe y lista en una carpeta</translation>
    </message>
    <message>
        <source>write the report (XLSX, PDF, JSON) and the list with its counts into a folder</source>
        <translation>escribir el informe (XLSX, PDF, JSON) y la lista con sus recuentos en una carpeta</translation>
    </message>
    <message>
        <source>write the settings to a file for other stations; cameras and credentials stay here</source>
        <translation>escribir los ajustes en un archivo para otras estaciones; cámaras y credenciales se quedan aquí</translation>
    </message>
    <message>
        <source>write what happened to FILE as JSON</source>
        <translation>escribir lo que pasó en ARCHIVO como JSON</translation>
    </message>
    <message>
        <source>write what helps support, without credentials, to this new file (or into this folder)</source>
        <translation>escribir lo que ayuda a soporte, sin credenciales, en este archivo nuevo (o en esta carpeta)</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>artículo equivocado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{address} gets counts and times, no codes and no pictures</source>
        <translation>{address} recibe cuentas y tiempos, ni códigos ni imágenes</translation>
    </message>
    <message>
        <source>{address} has a name that no computer can have.</source>
        <translation>{address} tiene un nombre que ningún equipo puede tener.</translation>
    </message>
    <message>
        <source>{address} has a port that does not exist.</source>
        <translation>{address} tiene un puerto que no existe.</translation>
    </message>
    <message>
        <source>{address} has no right number of a computer in the brackets.</source>
        <translation>{address} no tiene entre corchetes un número correcto de equipo.</translation>
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation>{address} no es la dirección de un servicio.</translation>
    </message>
    <message>
        <source>{address} is no number of a computer: those are four, each from 0 to 255.</source>
        <translation>{address} no es un número de equipo: son cuatro, cada uno de 0 a 255.</translation>
    </message>
    <message>
        <source>{address} is not encrypted: everybody on the network could read your key.</source>
        <translation>{address} no está cifrado: cualquiera en la red podría leer su clave.</translation>
    </message>
    <message>
        <source>{address} says more than the service&apos;s address.</source>
        <translation>{address} dice más que la dirección del servicio.</translation>
    </message>
    <message>
        <source>{busy}; the system lists {devices}</source>
        <translation>{busy}; el sistema enumera {devices}</translation>
    </message>
    <message>
        <source>{cell} is no quantity that can be received.</source>
        <translation>{cell} no es una cantidad que se pueda recibir.</translation>
    </message>
    <message>
        <source>{cell} is no whole number of pieces.</source>
        <translation>{cell} no es un número entero de piezas.</translation>
    </message>
    <message>
        <source>{code}: {note}.</source>
        <translation>{code}: {note}.</translation>
    </message>
    <message>
        <source>{complete} complete, {partly} short, {open} of which nothing came, {over} over, {unlisted} not on the list, {flagged} with flags</source>
        <translation>{complete} completas, {partly} con falta, {open} de las que no llegó nada, {over} con exceso, {unlisted} fuera de lista, {flagged} con incidencia</translation>
    </message>
    <message>
        <source>{counted} of {expected}</source>
        <translation>{counted} de {expected}</translation>
    </message>
    <message>
        <source>{count} on record, the last {moment}</source>
        <translation>{count} registrados, el último {moment}</translation>
    </message>
    <message>
        <source>{data_dir}, {free} GB free</source>
        <translation>{data_dir}, {free} GB libres</translation>
    </message>
    <message numerus="yes">
        <source>{day}, in {n} days</source>
        <translation>
            <numerusform>{day}, en {n} día</numerusform>
            <numerusform>{day}, en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}: too old, with faults that later versions have mended</source>
        <translation>{detail}: demasiado viejo, con fallos que versiones posteriores han corregido</translation>
    </message>
    <message>
        <source>{digits} has {count} digits, and a product number has 14 at most.</source>
        <translation>{digits} tiene {count} cifras, y un número de producto tiene 14 como máximo.</translation>
    </message>
    <message>
        <source>{digits} has {count} digits, and a product number has 8, 12, 13 or 14.</source>
        <translation>{digits} tiene {count} cifras, y un número de producto tiene 8, 12, 13 o 14.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} no está vacía.</translation>
    </message>
    <message>
        <source>{gtin} is no product number.</source>
        <translation>{gtin} no es un número de producto.</translation>
    </message>
    <message>
        <source>{name} begins as {encoding} and is none: it may be cut off.</source>
        <translation>{name} empieza como {encoding} y no lo es: puede estar cortado.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a spreadsheet: {error}.</source>
        <translation>{name} no se puede leer como hoja de cálculo: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} no se puede usar.</translation>
    </message>
    <message>
        <source>{name} has digits only, and this has other characters.</source>
        <translation>{name} solo tiene cifras, y esto tiene otros caracteres.</translation>
    </message>
    <message>
        <source>{name} has more than {rows} rows.</source>
        <translation>{name} tiene más de {rows} filas.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} no tiene filas.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, and a list has {most} at most.</source>
        <translation>{name} tiene {size} MB, y una lista tiene {most} como máximo.</translation>
    </message>
    <message>
        <source>{name} has {wanted} digits, and this has {count}.</source>
        <translation>{name} tiene {wanted} cifras, y esto tiene {count}.</translation>
    </message>
    <message>
        <source>{name} is a PDF.</source>
        <translation>{name} es un PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off.</source>
        <translation>{name} está dañado o cortado.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is no text and no spreadsheet.</source>
        <translation>{name} no es texto ni hoja de cálculo.</translation>
    </message>
    <message>
        <source>{name} is not plugged in.</source>
        <translation>{name} no está conectada.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} would take {size} MB unpacked: that is no list.</source>
        <translation>{name} ocuparía {size} MB desempaquetado: eso no es una lista.</translation>
    </message>
    <message>
        <source>{name}: reading it failed ({problem}).</source>
        <translation>{name}: falló la lectura ({problem}).</translation>
    </message>
    <message>
        <source>{name}: reading it took longer than {limit} seconds.</source>
        <translation>{name}: la lectura tardó más de {limit} segundos.</translation>
    </message>
    <message>
        <source>{name}: this is not a picture that can be read: it made the decoder fail.</source>
        <translation>{name}: no es una imagen que se pueda leer: hizo fallar al decodificador.</translation>
    </message>
    <message>
        <source>{note}; {more}</source>
        <translation>{note}; {more}</translation>
    </message>
    <message numerus="yes">
        <source>{n} captures wait for the organization {organization}.</source>
        <translation>
            <numerusform>{n} captura espera a la organización {organization}.</numerusform>
            <numerusform>{n} capturas esperan a la organización {organization}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} captures wait for {names}.</source>
        <translation>
            <numerusform>{n} captura espera a {names}.</numerusform>
            <numerusform>{n} capturas esperan a {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days before expiry</source>
        <translation>
            <numerusform>{n} día antes de caducar</numerusform>
            <numerusform>{n} días antes de caducar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences have not been accepted.</source>
        <translation>
            <numerusform>{n} diferencia no se ha aceptado.</numerusform>
            <numerusform>{n} diferencias no se han aceptado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} discarded.</source>
        <translation>
            <numerusform>{n} descartada.</numerusform>
            <numerusform>{n} descartadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exported to {folder}.</source>
        <translation>
            <numerusform>{n} exportada a {folder}.</numerusform>
            <numerusform>{n} exportadas a {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} queued again.</source>
        <translation>
            <numerusform>{n} en cola otra vez.</numerusform>
            <numerusform>{n} en cola otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} is asked once a day; nothing is installed</source>
        <translation>se pregunta a {origin} una vez al día; no se instala nada</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>no se puede leer {path}: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>No se puede usar {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a list of faults: {why}</source>
        <translation>{path} no es una lista de fallos: {why}</translation>
    </message>
    <message>
        <source>{path} is not a state file of the simulator: {why}</source>
        <translation>{path} no es un archivo de estado del simulador: {why}</translation>
    </message>
    <message>
        <source>{path} is not the lock file that it should be.</source>
        <translation>{path} no es el archivo de bloqueo que debería ser.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: no existe ese archivo.</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory for this picture.</source>
        <translation>{path}: no hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>{path}: this file may not be read.</source>
        <translation>{path}: este archivo no se puede leer por permisos.</translation>
    </message>
    <message>
        <source>{path}: this is a folder, not a picture.</source>
        <translation>{path}: es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>{path}: this is not a picture that can be read.</source>
        <translation>{path}: no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>{path}: this is not a regular file.</source>
        <translation>{path}: no es un archivo corriente.</translation>
    </message>
    <message>
        <source>{path}: this picture is too large: {width} × {height} pixels. At most {most} million are read, and {longest} on a side.</source>
        <translation>{path}: esta imagen es demasiado grande: {width} × {height} píxeles. Se leen como máximo {most} millones, y {longest} por lado.</translation>
    </message>
    <message>
        <source>{pieces} of {expected}</source>
        <translation>{pieces} de {expected}</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces</source>
        <translation>{pieces} de {expected} piezas</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces, {done} of {lines} lines</source>
        <translation>{pieces} de {expected} piezas, {done} de {lines} líneas</translation>
    </message>
    <message>
        <source>{pieces} pieces</source>
        <translation>{pieces} piezas</translation>
    </message>
    <message>
        <source>{pieces} {reason}</source>
        <translation>{pieces} {reason}</translation>
    </message>
    <message>
        <source>{remark} (accepted by {name})</source>
        <translation>{remark} (aceptado por {name})</translation>
    </message>
    <message>
        <source>{role}: {text}</source>
        <translation>{role}: {text}</translation>
    </message>
    <message>
        <source>{sent} sent, {waiting} waiting, {refused} refused.</source>
        <translation>{sent} enviadas, {waiting} en espera, {refused} rechazadas.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{source} cannot be read: {strerror}.</source>
        <translation>No se puede leer {source}: {strerror}.</translation>
    </message>
    <message>
        <source>{source} is no file of settings.</source>
        <translation>{source} no es un archivo de ajustes.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {target}: {strerror}.</translation>
    </message>
    <message>
        <source>{target} is not a video that can be played.</source>
        <translation>{target} no es un vídeo que se pueda reproducir.</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds from 0 on</source>
        <translation>{text} no es un número de segundos desde 0</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to 65535</source>
        <translation>{text} no es un número entero de 0 a 65535</translation>
    </message>
    <message>
        <source>{text} is not a whole number of 1 or more</source>
        <translation>{text} no es un número entero desde 1</translation>
    </message>
    <message>
        <source>{text} is not a whole number of captures</source>
        <translation>{text} no es un número entero de capturas</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} por {name}</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{version}; no screen here, only --headless will work</source>
        <translation>{version}; aquí no hay pantalla, solo funciona --headless</translation>
    </message>
    <message>
        <source>{waiting} of {captures} captures had not arrived at the service when this report was made; they are on this computer and are sent by themselves.</source>
        <translation>{waiting} de {captures} capturas no habían llegado al servicio cuando se hizo este informe; están en este equipo y se envían solas.</translation>
    </message>
    <message>
        <source>{waiting} waiting, {refused} refused, {unfinished} being processed.</source>
        <translation>{waiting} en espera, {refused} rechazadas, {unfinished} en proceso.</translation>
    </message>
    <message>
        <source>{what} ({why})</source>
        <translation>{what} ({why})</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>“data_dir” and “kiosk_pin” have to be texts.</source>
        <translation>«data_dir» y «kiosk_pin» tienen que ser textos.</translation>
    </message>
    <message>
        <source>“folder:” needs the folder&apos;s path.</source>
        <translation>«folder:» necesita la ruta de la carpeta.</translation>
    </message>
    <message>
        <source>“queue list --json” shows the ids.</source>
        <translation>«queue list --json» muestra los id.</translation>
    </message>
    <message>
        <source>“scanner-desktop sessions list” shows them.</source>
        <translation>«scanner-desktop sessions list» las muestra.</translation>
    </message>
    <message>
        <source>“scanner-desktop settings show” lists all.</source>
        <translation>«scanner-desktop settings show» los enumera todos.</translation>
    </message>
    <message>
        <source>“video:” needs the file&apos;s path.</source>
        <translation>«video:» necesita la ruta del archivo.</translation>
    </message>
    <message>
        <source>“{cell}” is a date, and no quantity.</source>
        <translation>«{cell}» es una fecha, no una cantidad.</translation>
    </message>
    <message>
        <source>“{command}” needs the package {name}, which is not installed.</source>
        <translation>«{command}» necesita el paquete {name}, que no está instalado.</translation>
    </message>
    <message>
        <source>“{key}” already has a use: {use}.</source>
        <translation>«{key}» ya se usa para: {use}.</translation>
    </message>
    <message>
        <source>“{pair}” is no option of a camera.</source>
        <translation>«{pair}» no es una opción de cámara.</translation>
    </message>
    <message>
        <source>“{seed}” is no seed for the simulated camera.</source>
        <translation>«{seed}» no es una semilla para la cámara simulada.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be understood.</source>
        <translation>«{text}» no es una fecha que se entienda.</translation>
    </message>
    <message>
        <source>“{text}” is no product number: it has characters other than digits.</source>
        <translation>«{text}» no es un número de producto: tiene caracteres que no son cifras.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity.</source>
        <translation>«{text}» no es una cantidad.</translation>
    </message>
    <message>
        <source>“{text}” is no value for “{title}” ({name}).</source>
        <translation>«{text}» no es un valor para «{title}» ({name}).</translation>
    </message>
    <message>
        <source>“{text}” is no whole path of a folder for the station&apos;s data.</source>
        <translation>«{text}» no es la ruta completa de una carpeta para los datos de la estación.</translation>
    </message>
    <message>
        <source>“{text}” names no camera.</source>
        <translation>«{text}» no nombra ninguna cámara.</translation>
    </message>
    <message>
        <source>“{text}” names no webcam.</source>
        <translation>«{text}» no nombra ninguna cámara web.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) is set for this whole computer and cannot be changed here.</source>
        <translation>«{title}» ({name}) está fijado para todo este equipo y no se puede cambiar aquí.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Cargando la imagen…</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Imagen de {name}</translation>
    </message>
    <message>
        <source>This picture is not on the disk any more; the service has it.</source>
        <translation>Esta imagen ya no está en el disco; la tiene el servicio.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message numerus="yes">
        <source>%n pictures, one by one: capture from each as from a product.</source>
        <translation>
            <numerusform>%n imagen: capture de ella como de un producto.</numerusform>
            <numerusform>%n imágenes, una por una: capture de cada una como de un producto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures: {names}.</source>
        <translation>No son imágenes: {names}.</translation>
    </message>
    <message>
        <source>{captured} of {count} pictures were captured from.</source>
        <translation>Se capturó de {captured} de {count} imágenes.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of the capture</source>
        <translation>Imagen de la captura</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Back to work</source>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. The next try is in %n seconds.</source>
        <translation>
            <numerusform>Ese no es el PIN. Podrá probar de nuevo en %n segundo.</numerusform>
            <numerusform>Ese no es el PIN. Podrá probar de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This station is locked</source>
        <translation>Esta estación está bloqueada</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Whoever looks after it has a PIN for this. Capturing goes on without.</source>
        <translation>Quien se encarga de ella tiene un PIN para esto. Las capturas siguen sin él.</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>A practice scan</source>
        <translation>Un escaneo de práctica</translation>
    </message>
    <message>
        <source>Show the barcode of any product to the camera. Nothing of this is kept or sent.</source>
        <translation>Muestre a la cámara el código de barras de cualquier producto. De esto no se guarda ni se envía nada.</translation>
    </message>
    <message>
        <source>Waiting for a barcode…</source>
        <translation>Esperando un código de barras…</translation>
    </message>
    <message>
        <source>{number} is read. At work you now press Space, and it is captured.</source>
        <translation>{number} leído. En el trabajo, ahora pulsa Espacio, y queda capturado.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Scanner Desktop</source>
        <translation>Scanner Desktop</translation>
    </message>
</context>
<context>
    <name>ProfileDesk</name>
    <message>
        <source>This station is locked: it takes no settings barcode.</source>
        <translation>Esta estación está bloqueada: no acepta códigos de ajustes.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Barcode with this station&apos;s settings</source>
        <translation>Código de barras con los ajustes de esta estación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settings barcode</source>
        <translation>Código de ajustes</translation>
    </message>
    <message>
        <source>Show it to the camera of another station, from this screen or from paper. It carries the settings that differ from the usual ones: no key, no camera, nothing that was captured.</source>
        <translation>Muéstrelo a la cámara de otra estación, desde esta pantalla o en papel. Lleva los ajustes que difieren de los habituales: ninguna clave, ninguna cámara, nada de lo capturado.</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Somebody has to sign: type your name.</source>
        <translation>Alguien tiene que firmar: teclee su nombre.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>(not used)</source>
        <translation>(sin usar)</translation>
    </message>
    <message>
        <source>Another lot than ordered</source>
        <translation>Otro lote que el pedido</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>How many pieces are in this case?</source>
        <translation>¿Cuántas piezas hay en esta caja?</translation>
    </message>
    <message>
        <source>More than ordered</source>
        <translation>Más de lo pedido</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Fuera de lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sobra</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>This delivery is finished: nothing is counted</source>
        <translation>Esta entrega está terminada: no se cuenta nada</translation>
    </message>
    <message>
        <source>This very piece was counted before</source>
        <translation>Esta misma pieza ya se contó antes</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>otro lote</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>short-dated</source>
        <translation>caducidad corta</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>artículo equivocado</translation>
    </message>
</context>
<context>
    <name>ReceivingMode</name>
    <message>
        <source>Perhaps counted before the restart. Enter counts it</source>
        <translation>Quizá contada antes del reinicio. Intro la cuenta</translation>
    </message>
    <message>
        <source>Scanned {code}, but not counted: {reason}</source>
        <translation>{code} escaneado, pero no contado: {reason}</translation>
    </message>
    <message>
        <source>answer this first.</source>
        <translation>responda primero a esto.</translation>
    </message>
    <message>
        <source>begin a delivery first.</source>
        <translation>empiece primero una entrega.</translation>
    </message>
    <message>
        <source>begin counting first.</source>
        <translation>empiece primero a contar.</translation>
    </message>
    <message>
        <source>go back to counting first (Esc).</source>
        <translation>vuelva primero al recuento (Esc).</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report and list are in {folder}.</source>
        <translation>Informe y lista están en {folder}.</translation>
    </message>
    <message>
        <source>Save report and list into a folder</source>
        <translation>Guardar informe y lista en una carpeta</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>+ One more</source>
        <translation>+ Una más</translation>
    </message>
    <message>
        <source>Again? ×{count}</source>
        <translation>¿Otra vez? ×{count}</translation>
    </message>
    <message>
        <source>Captured already. One is kept.</source>
        <translation>Ya capturado. Se conserva una.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Una menos</translation>
    </message>
    <message>
        <source>One more of the same product</source>
        <translation>Una más del mismo producto</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Undo  ({key})</source>
        <translation>Deshacer  ({key})</translation>
    </message>
</context>
<context>
    <name>RowQuestion</name>
    <message>
        <source>Row {n} of the list</source>
        <translation>Fila {n} de la lista</translation>
    </message>
</context>
<context>
    <name>ScansPanel</name>
    <message>
        <source>Last scans</source>
        <translation>Últimos escaneos</translation>
    </message>
    <message>
        <source>Show the first product to the camera</source>
        <translation>Muestre el primer producto a la cámara</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>lote {lot}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>Guardar y reiniciar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Set for this whole computer. Whoever looks after it can change it.</source>
        <translation>Fijado para todo este equipo. Quien se encarga de él puede cambiarlo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings barcode…</source>
        <translation>Código de ajustes…</translation>
    </message>
    <message>
        <source>The window closes for a second. You sign in to this service anew, and captures that still wait are then sent to it.</source>
        <translation>La ventana se cierra un segundo. Inicia sesión de nuevo en este servicio, y las capturas que aún esperan se envían a él.</translation>
    </message>
    <message>
        <source>built in: nothing leaves this computer</source>
        <translation>integrado: nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>ShiftCounter</name>
    <message>
        <source>{count} this hour</source>
        <translation>{count} en esta hora</translation>
    </message>
    <message>
        <source>{count} this shift</source>
        <translation>{count} en este turno</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} desconocidas</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Terminar el turno</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>What waits is sent first; the shift then ends at the service by itself.</source>
        <translation>Primero se envía lo que espera; luego el turno termina solo en el servicio.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Captures an hour</source>
        <translation>Capturas por hora</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <translation>Productos desconocidos</translation>
    </message>
    <message>
        <source>an hour on average</source>
        <translation>por hora de media</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capturadas</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>en la última hora</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>to the answer</source>
        <translation>hasta la respuesta</translation>
    </message>
    <message>
        <source>unknown products</source>
        <translation>productos desconocidos</translation>
    </message>
    <message>
        <source>wait to be sent</source>
        <translation>esperan a ser enviadas</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>ShiftPaper</name>
    <message>
        <source>Save the shift as PDF</source>
        <translation>Guardar el turno como PDF</translation>
    </message>
    <message>
        <source>Scanner Desktop: shift</source>
        <translation>Scanner Desktop: turno</translation>
    </message>
    <message>
        <source>Scanner Desktop: shift at {station}</source>
        <translation>Scanner Desktop: turno en {station}</translation>
    </message>
    <message>
        <source>The shift is saved in {path}.</source>
        <translation>El turno está guardado en {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything works without the mouse</source>
        <translation>Todo funciona sin ratón</translation>
    </message>
    <message>
        <source>Handheld scanner: just scan, or type digits</source>
        <translation>Lector de mano: simplemente escanee, o teclee cifras</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Leave a field or a pane</source>
        <translation>Salir de un campo o de un panel</translation>
    </message>
    <message>
        <source>Move in the history, open, discard</source>
        <translation>Moverse por el historial, abrir, descartar</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>↑ ↓  Enter  Del</source>
        <translation>↑ ↓  Intro  Supr</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>The key could not be checked.</source>
        <translation>No se pudo comprobar la clave.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>&amp;Session id of a signed-in browser</source>
        <translation>Id de &amp;sesión de un navegador con la sesión iniciada</translation>
    </message>
    <message>
        <source>API key or session id</source>
        <translation>Clave de API o id de sesión</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Captures that wait here are sent as soon as you are signed in. None is lost.</source>
        <translation>Las capturas que esperan aquí se envían en cuanto inicie sesión. No se pierde ninguna.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>It belongs to several organizations: {names}. Choose one next.</source>
        <translation>Pertenece a varias organizaciones: {names}. Elija una a continuación.</translation>
    </message>
    <message>
        <source>It is used unchecked. The line at the top says whether the service takes it.</source>
        <translation>Se usa sin comprobar. La línea de arriba dice si el servicio la acepta.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is entered</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to {server}</source>
        <translation>Iniciar sesión en {server}</translation>
    </message>
    <message>
        <source>The service does not take it. {problem}</source>
        <translation>El servicio no la acepta. {problem}</translation>
    </message>
    <message>
        <source>The value of the cookie “sessionid” in a browser that is signed in.</source>
        <translation>El valor de la cookie «sessionid» en un navegador con la sesión iniciada.</translation>
    </message>
    <message>
        <source>This station scans for {organization}.</source>
        <translation>Esta estación escanea para {organization}.</translation>
    </message>
    <message>
        <source>Use it unchecked</source>
        <translation>Usarla sin comprobar</translation>
    </message>
    <message>
        <source>You find API keys in your account&apos;s settings on the service&apos;s site. Paste it here.</source>
        <translation>Las claves de API están en los ajustes de su cuenta en el sitio del servicio. Péguela aquí.</translation>
    </message>
    <message>
        <source>{problem} It could not be checked.</source>
        <translation>{problem} No se pudo comprobar.</translation>
    </message>
    <message>
        <source>✓ The checksum fits.</source>
        <translation>✓ La suma de control cuadra.</translation>
    </message>
    <message>
        <source>✓ This can be a session id.</source>
        <translation>✓ Esto puede ser un id de sesión.</translation>
    </message>
    <message>
        <source>✓ You are signed in as {account}.</source>
        <translation>✓ Ha iniciado sesión como {account}.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Captures go to your organization at Closient. You can sign in later as well: until then they are kept on this computer.</source>
        <translation>Las capturas van a su organización en Closient. También puede iniciar sesión más tarde: hasta entonces se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Todavía nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>The service does not answer yet.</source>
        <translation>El servicio todavía no contesta.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You are signed in. The organization is chosen afterwards.</source>
        <translation>Ha iniciado sesión. La organización se elige después.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Back to capturing  (F3)</source>
        <translation>Volver a capturar  (F3)</translation>
    </message>
    <message>
        <source>Count without a list</source>
        <translation>Contar sin lista</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Go on with a delivery:</source>
        <translation>Seguir con una entrega:</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Open a list…  (Enter)</source>
        <translation>Abrir una lista…  (Intro)</translation>
    </message>
    <message>
        <source>Open the list of what should come (XLSX, XLS, ODS or CSV), or drop it here. Then hold the goods before the camera: each piece is counted once.</source>
        <translation>Abra la lista de lo que debe llegar (XLSX, XLS, ODS o CSV), o suéltela aquí. Luego ponga la mercancía ante la cámara: cada pieza se cuenta una vez.</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Recibir una entrega</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>piezas</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Change the settings…</source>
        <translation>Cambiar los ajustes…</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is {path}.</source>
        <translation>Aquí nada abre carpetas. Es {path}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show the other window</source>
        <translation>Mostrar la otra ventana</translation>
    </message>
    <message>
        <source>Start with the defaults</source>
        <translation>Arrancar con los valores por defecto</translation>
    </message>
    <message>
        <source>The other window does not answer. It may be closing: try again in a moment.</source>
        <translation>La otra ventana no contesta. Puede que se esté cerrando: pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>The settings could not be set aside: {why}.</source>
        <translation>No se pudieron apartar los ajustes: {why}.</translation>
    </message>
    <message>
        <source>The simulator&apos;s are in: {command}</source>
        <translation>Los del simulador vienen con: {command}</translation>
    </message>
    <message>
        <source>The station cannot start</source>
        <translation>La estación no puede arrancar</translation>
    </message>
    <message>
        <source>This needs the package {name}, which is not installed.</source>
        <translation>Esto necesita el paquete {name}, que no está instalado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>SupportFileDialog</name>
    <message>
        <source>A file for whoever helps you</source>
        <translation>Un archivo para quien le ayude</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>No incluye</translation>
    </message>
    <message>
        <source>Nothing is sent: the file is only saved. You can look through it first.</source>
        <translation>No se envía nada: el archivo solo se guarda. Puede revisarlo primero.</translation>
    </message>
    <message>
        <source>Put the &amp;pictures of the last captures in as well</source>
        <translation>Incluir también las &amp;imágenes de las últimas capturas</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Guardar archivo de soporte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>how many captures wait; codes, names, times and errors of the last 50</source>
        <translation>cuántas capturas esperan; códigos, nombres, horas y errores de las últimas 50</translation>
    </message>
    <message>
        <source>names and sizes of the station&apos;s files</source>
        <translation>nombres y tamaños de los archivos de la estación</translation>
    </message>
    <message>
        <source>pictures, unless you say so here:</source>
        <translation>imágenes, salvo que lo diga aquí:</translation>
    </message>
    <message>
        <source>the logs of the station and of its crashes</source>
        <translation>los registros de la estación y de sus fallos</translation>
    </message>
    <message>
        <source>the settings, without the passwords of cameras</source>
        <translation>los ajustes, sin las contraseñas de las cámaras</translation>
    </message>
    <message>
        <source>versions, and what is missing on this computer</source>
        <translation>versiones, y lo que falta en este equipo</translation>
    </message>
    <message>
        <source>your API key or session</source>
        <translation>su clave de API o su sesión</translation>
    </message>
</context>
<context>
    <name>SupportWriter</name>
    <message>
        <source>Saved {path} ({size} kB). Look through it before you send it.</source>
        <translation>Guardado {path} ({size} kB). Revíselo antes de enviarlo.</translation>
    </message>
    <message>
        <source>The support file before this one is still being written. Try again in a moment.</source>
        <translation>El archivo de soporte anterior aún se está escribiendo. Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>The support file could not be saved. The log says why.</source>
        <translation>No se pudo guardar el archivo de soporte. El registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>%n captures could not be written to the disk and will be lost.</source>
        <translation>
            <numerusform>%n captura no se pudo escribir en el disco y se perderá.</numerusform>
            <numerusform>%n capturas no se pudieron escribir en el disco y se perderán.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 capture could not be written to the disk and will be lost.</source>
        <translation>1 captura no se pudo escribir en el disco y se perderá.</translation>
    </message>
    <message>
        <source>Captures are not saved</source>
        <translation>Las capturas no se guardan</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
    <message>
        <source>Free some space on the disk and wait a moment: they are tried again by themselves.</source>
        <translation>Libere espacio en el disco y espere un momento: se vuelven a intentar solas.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>UseProfileDialog</name>
    <message>
        <source>Captures would go to another service: {server}</source>
        <translation>Las capturas irían a otro servicio: {server}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Set this station up as the barcode says?</source>
        <translation>¿Configurar esta estación como dice el código?</translation>
    </message>
    <message>
        <source>Settings barcode</source>
        <translation>Código de ajustes</translation>
    </message>
    <message>
        <source>This station is set up like that already.</source>
        <translation>Esta estación ya está configurada así.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Cameras: {key}</source>
        <translation>Cámaras: {key}</translation>
    </message>
    <message>
        <source>Choose another camera to go on.</source>
        <translation>Elija otra cámara para seguir.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message>
        <source>Switch it on: {key}</source>
        <translation>Enciéndala: {key}</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation>La cámara no está.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La cámara está apagada.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>La cámara está apagada.</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capturadas</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Bring back  ({key})</source>
        <translation>Recuperar  ({key})</translation>
    </message>
    <message>
        <source>Scanned {number}</source>
        <translation>Escaneado {number}</translation>
    </message>
    <message>
        <source>Scanned, but no product number</source>
        <translation>Escaneado, pero sin número de producto</translation>
    </message>
    <message>
        <source>The capture of {name} is taken back.</source>
        <translation>La captura de {name} se ha retirado.</translation>
    </message>
    <message>
        <source>The shift ends as soon as the waiting captures have been sent.</source>
        <translation>El turno termina en cuanto se hayan enviado las capturas en espera.</translation>
    </message>
    <message>
        <source>The shift is ended. The next capture starts a new one.</source>
        <translation>El turno ha terminado. La próxima captura empieza uno nuevo.</translation>
    </message>
    <message>
        <source>There is no organization to choose: the service asks when there are several.</source>
        <translation>No hay organización que elegir: el servicio pregunta cuando hay varias.</translation>
    </message>
    <message>
        <source>There is no picture to take: the camera is not running.</source>
        <translation>No hay imagen que tomar: la cámara no está en marcha.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the last capture has been sent.</source>
        <translation>No hay nada que retirar: la última captura ya se envió.</translation>
    </message>
    <message>
        <source>Which product is it?</source>
        <translation>¿Qué producto es?</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Export captures</source>
        <translation>Exportar capturas</translation>
    </message>
    <message>
        <source>the demo&apos;s own service</source>
        <translation>el servicio propio de la demo</translation>
    </message>
</context>
</TS>
