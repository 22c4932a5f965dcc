<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A barcode station for retail counters and receiving desks. A capture that is called saved is on this computer&apos;s disk, and is sent to the service when the network allows.</source>
        <translation>Un poste de lecture de codes-barres pour le comptoir et la réception de marchandises. Une saisie annoncée comme enregistrée se trouve sur le disque de cet ordinateur, et part vers le service dès que le réseau le permet.</translation>
    </message>
    <message>
        <source>About Scanner Desktop</source>
        <translation>À propos de Scanner Desktop</translation>
    </message>
    <message>
        <source>Apache License 2.0. It uses Qt (LGPL), ZBar (LGPL), ZXing-C++, OpenCV and others.</source>
        <translation>Licence Apache 2.0. Utilise Qt (LGPL), ZBar (LGPL), ZXing-C++, OpenCV et d’autres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copier la version</translation>
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
        <translation>La version {version} est sortie. La personne qui s’occupe de cet ordinateur peut l’installer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Scanner Desktop</source>
        <translation>À propos de Scanner Desktop</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Caméra…</translation>
    </message>
    <message>
        <source>Capture every code that is certain</source>
        <translation>Saisir tous les codes certains</translation>
    </message>
    <message>
        <source>Capture hands-free, or no longer</source>
        <translation>Saisir en mains libres, ou ne plus le faire</translation>
    </message>
    <message>
        <source>Capture the code in the picture</source>
        <translation>Saisir le code de l’image</translation>
    </message>
    <message>
        <source>Change to the other camera</source>
        <translation>Passer à l’autre caméra</translation>
    </message>
    <message>
        <source>Choose the organization…</source>
        <translation>Choisir l’organisation…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Terminer la journée</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Aller à l’historique</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Receive a delivery, or back to capturing</source>
        <translation>Réceptionner une livraison, ou revenir à la saisie</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Enregistrer un fichier d’assistance…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Show what the service refused</source>
        <translation>Afficher ce que le service a refusé</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Switch the camera off or on</source>
        <translation>Éteindre ou allumer la caméra</translation>
    </message>
    <message>
        <source>Take a photo without a code</source>
        <translation>Prendre une photo sans code</translation>
    </message>
    <message>
        <source>Try the connection now</source>
        <translation>Essayer la connexion maintenant</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Undo the last capture or discard</source>
        <translation>Annuler la dernière saisie ou le dernier abandon</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Scan the product first, or choose its line.</source>
        <translation>Lisez d’abord le produit, ou choisissez sa ligne.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>Lisez d’abord le produit.</translation>
    </message>
    <message>
        <source>There is nothing to accept about the last scan.</source>
        <translation>Il n’y a rien à accepter dans la dernière lecture.</translation>
    </message>
</context>
<context>
    <name>CameraCheck</name>
    <message>
        <source>Bring the camera closer, or zoom in.</source>
        <translation>Rapprochez la caméra ou zoomez.</translation>
    </message>
    <message>
        <source>Focus on what you hold up, and hold the focus; wipe the lens.</source>
        <translation>Faites la mise au point sur ce que vous tenez et gardez-la&#xa0;; essuyez l’objectif.</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Reflets</translation>
    </message>
    <message>
        <source>Hold a product up, with its code where you will scan.</source>
        <translation>Présentez un produit, son code là où vous lirez.</translation>
    </message>
    <message>
        <source>Hold an EAN or UPC code up where you will scan.</source>
        <translation>Présentez un code EAN ou UPC là où vous lirez.</translation>
    </message>
    <message>
        <source>Hold codes closer, or use a camera with 1920 × 1080.</source>
        <translation>Tenez les codes plus près, ou prenez une caméra de 1920 × 1080.</translation>
    </message>
    <message>
        <source>Hold it still, or give more light and a shorter exposure.</source>
        <translation>Tenez-le immobile, ou donnez plus de lumière et une pose plus courte.</translation>
    </message>
    <message>
        <source>Hold something printed before the camera.</source>
        <translation>Tenez quelque chose d’imprimé devant la caméra.</translation>
    </message>
    <message>
        <source>Less light, or a lower exposure.</source>
        <translation>Moins de lumière, ou une exposition plus basse.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>More light, or a USB socket of the computer itself instead of a hub.</source>
        <translation>Plus de lumière, ou une prise USB de l’ordinateur lui-même au lieu d’un concentrateur.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Flou de bougé</translation>
    </message>
    <message>
        <source>Move the lamp to the side, so that it is not mirrored.</source>
        <translation>Déplacez la lampe sur le côté pour qu’elle ne se reflète pas.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Switch on a light beside the camera.</source>
        <translation>Allumez une lumière à côté de la caméra.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>This station reads well.</source>
        <translation>Ce poste lit bien.</translation>
    </message>
    <message>
        <source>This station reads. The lines marked below make it quicker.</source>
        <translation>Ce poste lit. Les lignes marquées ci-dessous le rendent plus rapide.</translation>
    </message>
    <message>
        <source>This station will miss codes. Change what is marked below.</source>
        <translation>Ce poste manquera des codes. Changez ce qui est marqué ci-dessous.</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>pourrait être mieux</translation>
    </message>
    <message>
        <source>edges {times} times as wide</source>
        <translation>bords {times} fois plus larges</translation>
    </message>
    <message>
        <source>edges {width} pixels wide</source>
        <translation>bords larges de {width} pixels</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>insuffisant</translation>
    </message>
    <message>
        <source>{pixels} pixels a module; codes down to {size} % of its size</source>
        <translation>{pixels} pixels par module&#xa0;; des codes jusqu’à {size}&#xa0;% de sa taille</translation>
    </message>
    <message>
        <source>{share} % of full</source>
        <translation>{share}&#xa0;% du maximum</translation>
    </message>
    <message>
        <source>{share} % of the picture</source>
        <translation>{share}&#xa0;% de l’image</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>  ·  second camera</source>
        <translation>  ·  seconde caméra</translation>
    </message>
    <message>
        <source>Address of a network camera, a video file or a folder of pictures</source>
        <translation>Adresse d’une caméra réseau, un fichier vidéo ou un dossier d’images</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Contrôle de la caméra</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drag a rectangle on the picture to read codes only there.</source>
        <translation>Tracez un rectangle sur l’image pour ne lire les codes que là.</translation>
    </message>
    <message>
        <source>Focus, light, zoom</source>
        <translation>Netteté, lumière, zoom</translation>
    </message>
    <message>
        <source>Make it the second camera</source>
        <translation>En faire la seconde caméra</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>Caméra réseau</translation>
    </message>
    <message>
        <source>Not the second camera any more</source>
        <translation>Ne plus en faire la seconde caméra</translation>
    </message>
    <message>
        <source>Pictures in a folder</source>
        <translation>Images d’un dossier</translation>
    </message>
    <message>
        <source>Read in the whole picture</source>
        <translation>Lire dans toute l’image</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Simulated counter</source>
        <translation>Comptoir simulé</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Utiliser cette caméra</translation>
    </message>
    <message>
        <source>Webcam {number}</source>
        <translation>Webcam {number}</translation>
    </message>
    <message>
        <source>for trying the station out</source>
        <translation>pour essayer le poste</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>non branchée</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>port {port}</translation>
    </message>
    <message>
        <source>rtsp://…, http://…, a video or a folder</source>
        <translation>rtsp://…, http://…, une vidéo ou un dossier</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Live picture of the chosen camera</source>
        <translation>Image en direct de la caméra choisie</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>La caméra est éteinte.</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>There is no second camera. Choose one with “Camera…” in the menu.</source>
        <translation>Il n’y a pas de seconde caméra. Choisissez-en une par «&#xa0;Caméra…&#xa0;» dans le menu.</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>A camera</source>
        <translation>Une caméra</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>Choisir une caméra…</translation>
    </message>
    <message>
        <source>It stands so that a product fits under it, and sees the product from some 20 cm.</source>
        <translation>Elle est placée pour qu’un produit passe dessous, et le voit à une vingtaine de centimètres.</translation>
    </message>
    <message>
        <source>The camera gives pictures.</source>
        <translation>La caméra donne des images.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Pas encore d’image.</translation>
    </message>
</context>
<context>
    <name>CaptureAction</name>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Correct code…</source>
        <translation>Corriger le code…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Process again</source>
        <translation>Traiter à nouveau</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Take a photo of it</source>
        <translation>En prendre une photo</translation>
    </message>
</context>
<context>
    <name>CaptureActions</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the capture of {name}?</source>
        <translation>Abandonner la saisie de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Discard {name}?</source>
        <translation>Abandonner {name}&#xa0;?</translation>
    </message>
    <message>
        <source>It will not be sent. It stays in the history, and you can bring it back from there.</source>
        <translation>Elle ne sera pas envoyée. Elle reste dans l’historique, d’où vous pouvez la récupérer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Undo  ({key})</source>
        <translation>Annuler  ({key})</translation>
    </message>
    <message>
        <source>{count} captures</source>
        <translation>{count} saisies</translation>
    </message>
    <message>
        <source>{name} are discarded.</source>
        <translation>{name} sont abandonnées.</translation>
    </message>
    <message>
        <source>{name} is discarded.</source>
        <translation>{name} est abandonnée.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Capture</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Capture a photo without a code</source>
        <translation>Saisir une photo sans code</translation>
    </message>
    <message>
        <source>Capture lights up as soon as its number is certain.</source>
        <translation>«&#xa0;Saisir&#xa0;» s’allume dès que le numéro est certain.</translation>
    </message>
    <message>
        <source>Capture the picture as it is, without a code</source>
        <translation>Saisir l’image telle quelle, sans code</translation>
    </message>
    <message>
        <source>Capture what is held before the camera, once for each piece, without a key</source>
        <translation>Saisir ce qui est tenu devant la caméra, une fois par pièce, sans touche</translation>
    </message>
    <message>
        <source>Captures are not saved</source>
        <translation>Les saisies ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>Code to capture without the camera</source>
        <translation>Code à saisir sans la caméra</translation>
    </message>
    <message>
        <source>Enter captures it.</source>
        <translation>Entrée le saisit.</translation>
    </message>
    <message>
        <source>Esc, then Space</source>
        <translation>Échap, puis Espace</translation>
    </message>
    <message>
        <source>Everything else works without the camera.</source>
        <translation>Tout le reste fonctionne sans caméra.</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Mains libres</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <translation>Mains libres&#xa0;: activé</translation>
    </message>
    <message>
        <source>Hold it still for a moment: it is captured by itself, once.</source>
        <translation>Tenez-le immobile un instant&#xa0;: il est saisi tout seul, une fois.</translation>
    </message>
    <message>
        <source>Just left the picture; you can still capture it.</source>
        <translation>Vient de quitter l’image&#xa0;; vous pouvez encore le saisir.</translation>
    </message>
    <message>
        <source>On: {key}</source>
        <translation>Allumer&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Ready: {number}</source>
        <translation>Prêt&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Show a barcode to the camera</source>
        <translation>Présentez un code-barres à la caméra</translation>
    </message>
    <message>
        <source>The capture is kept in memory and tried again: do not close the station.</source>
        <translation>La saisie est gardée en mémoire et réessayée&#xa0;: ne fermez pas le poste.</translation>
    </message>
    <message>
        <source>The capture is lost: make it again once this is solved.</source>
        <translation>La saisie est perdue&#xa0;: refaites-la quand ceci sera résolu.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Type or hand-scan a code</source>
        <translation>Tapez un code ou lisez-le à la douchette</translation>
    </message>
    <message>
        <source>{symbology}, printed as {digits}</source>
        <translation>{symbology}, imprimé {digits}</translation>
    </message>
</context>
<context>
    <name>CaptureDetail</name>
    <message>
        <source> (after {hours} h)</source>
        <translation> (après {hours} h)</translation>
    </message>
    <message>
        <source> (after {minutes} min)</source>
        <translation> (après {minutes} min)</translation>
    </message>
    <message>
        <source> (after {seconds} s)</source>
        <translation> (après {seconds} s)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Tel que lu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Retour à l’historique</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Copy all this</source>
        <translation>Copier tout ceci</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Enter sends it again under this number, Esc leaves it as it is.</source>
        <translation>Entrée la renvoie sous ce numéro, Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Enter sends it again.</source>
        <translation>Entrée la renvoie.</translation>
    </message>
    <message>
        <source>GS1 elements</source>
        <translation>Éléments GS1</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Son parcours</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Regarder de plus près</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Picture of the capture: look closer</source>
        <translation>Image de la saisie&#xa0;: regarder de plus près</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Identifiant du produit</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Identifiant du service</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Station id</source>
        <translation>Identifiant du poste</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Mot d’état</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Le bon numéro</translation>
    </message>
    <message>
        <source>The right product number for this capture</source>
        <translation>Le bon numéro de produit pour cette saisie</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>Le service dit&#xa0;:</translation>
    </message>
    <message>
        <source>What happened last:</source>
        <translation>Ce qui s’est passé en dernier&#xa0;:</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>▸ Technical details</source>
        <translation>▸ Détails techniques</translation>
    </message>
    <message>
        <source>▾ Technical details</source>
        <translation>▾ Détails techniques</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Captures, newest first</source>
        <translation>Saisies, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Keep this result for support</source>
        <translation>Garder ce résultat pour l’assistance</translation>
    </message>
    <message>
        <source>Kept: it goes into the support file</source>
        <translation>Gardé&#xa0;: il va dans le fichier d’assistance</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>{count} digits so far. If that is all, one is wrong: the last does not fit.</source>
        <translation>{count} chiffres jusqu’ici. Si c’est tout, l’un est faux&#xa0;: le dernier ne convient pas.</translation>
    </message>
    <message>
        <source>{count} digits so far; a product number has 8, 12, 13 or 14.</source>
        <translation>{count} chiffres jusqu’ici&#xa0;; un numéro de produit en a 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>{gtin}: the check digit fits. {done}</source>
        <translation>{gtin}&#xa0;: la clé de contrôle convient. {done}</translation>
    </message>
    <message>
        <source>{symbology}: {number}</source>
        <translation>{symbology}&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Connection: {words}</source>
        <translation>Connexion&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Exposition automatique</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Mise au point automatique</translation>
    </message>
    <message>
        <source>Focus on what is in the middle now</source>
        <translation>Mettre au point maintenant sur le milieu</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <translation>Mise au point…</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Hold focus and exposure as they are</source>
        <translation>Garder netteté et exposition telles quelles</translation>
    </message>
    <message>
        <source>No focus was found: hold a printed page in the middle, and try again</source>
        <translation>Pas de mise au point trouvée&#xa0;: tenez une page imprimée au milieu et réessayez</translation>
    </message>
    <message>
        <source>Nothing of this camera can be set from here. It sets focus and exposure itself.</source>
        <translation>Rien de cette caméra ne se règle d’ici. Elle règle elle-même netteté et exposition.</translation>
    </message>
    <message>
        <source>Power-line frequency</source>
        <translation>Fréquence du secteur</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Balance des blancs automatique</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Code, article number, or quantity of the last scan</source>
        <translation>Code, numéro d’article, ou quantité de la dernière lecture</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dégât</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Lines of the delivery</source>
        <translation>Lignes de la livraison</translation>
    </message>
    <message>
        <source>Lot, date</source>
        <translation>Lot, date</translation>
    </message>
    <message>
        <source>One less of the last scan (−)</source>
        <translation>Une de moins pour la dernière lecture (−)</translation>
    </message>
    <message>
        <source>One more of the last scan (+)</source>
        <translation>Une de plus pour la dernière lecture (+)</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Pièces comptées</translation>
    </message>
    <message>
        <source>Pieces in a case, then Enter</source>
        <translation>Pièces par carton, puis Entrée</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>Search the lines  ({key})</source>
        <translation>Chercher dans les lignes  ({key})</translation>
    </message>
    <message>
        <source>Take the last count back</source>
        <translation>Retirer le dernier comptage</translation>
    </message>
    <message>
        <source>Undo  (Backspace)</source>
        <translation>Annuler  (Retour arrière)</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Hors liste</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces   {done} of {lines} lines</source>
        <translation>{pieces} pièces sur {expected}   {done} lignes sur {lines}</translation>
    </message>
    <message>
        <source>{pieces} pieces   {lines} items</source>
        <translation>{pieces} pièces   {lines} articles</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>It is a mistake of the program, and the station could not start. Saved captures are safe.</source>
        <translation>C’est une erreur du programme, et le poste n’a pas pu démarrer. Les saisies enregistrées sont en sécurité.</translation>
    </message>
    <message>
        <source>It is a mistake of the program. Saved captures are safe, and the station goes on as well as it can.</source>
        <translation>C’est une erreur du programme. Les saisies enregistrées sont en sécurité, et le poste continue du mieux qu’il peut.</translation>
    </message>
    <message>
        <source>It is a mistake of the program. Saved captures are safe.</source>
        <translation>C’est une erreur du programme. Les saisies enregistrées sont en sécurité.</translation>
    </message>
    <message>
        <source>Save a support file for whoever helps you: it says what happened.</source>
        <translation>Enregistrez un fichier d’assistance pour qui vous aide&#xa0;: il dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Enregistrer un fichier d’assistance…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Quelque chose a échoué dans le programme</translation>
    </message>
    <message>
        <source>The program ended by itself the last time</source>
        <translation>Le programme s’est arrêté tout seul la dernière fois</translation>
    </message>
</context>
<context>
    <name>DamageQuestion</name>
    <message>
        <source>No camera runs: there is no picture.</source>
        <translation>Aucune caméra ne tourne&#xa0;: il n’y a pas d’image.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>The picture that the camera shows is kept with it.</source>
        <translation>L’image que montre la caméra est gardée avec.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>nothing after all: take the last note back</source>
        <translation>rien finalement&#xa0;: retirer la dernière note</translation>
    </message>
</context>
<context>
    <name>DatesQuestion</name>
    <message>
        <source>31.12.26, Dec 2026, 311226, +30 …</source>
        <translation>31.12.26, déc 2026, 311226, +30 …</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>No date that can be understood yet</source>
        <translation>Pas encore une date compréhensible</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026, or leave it empty.</source>
        <translation>Ce n’est pas une date. Écrivez-la 31.12.2026, ou laissez vide.</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>À consommer jusqu’au</translation>
    </message>
    <message>
        <source>{day}: it is past</source>
        <translation>{day}&#xa0;: c’est passé</translation>
    </message>
</context>
<context>
    <name>EmptyHistory</name>
    <message>
        <source>Every key</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Every product is known.</source>
        <translation>Tous les produits sont connus.</translation>
    </message>
    <message>
        <source>No capture is refused, and none has failed.</source>
        <translation>Aucune saisie n’est refusée, aucune n’a échoué.</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>Pas encore de saisies</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Rien trouvé pour «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n’est encore terminé.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien n’a besoin de vous.</translation>
    </message>
    <message>
        <source>Nothing of that kind and time.</source>
        <translation>Rien de ce type ni de cette période.</translation>
    </message>
    <message>
        <source>Nothing waits: the service has everything.</source>
        <translation>Rien n’attend&#xa0;: le service a tout.</translation>
    </message>
    <message>
        <source>Show a barcode to the camera and press Space. A handheld scanner works too.</source>
        <translation>Présentez un code-barres à la caméra et appuyez sur Espace. Une douchette convient aussi.</translation>
    </message>
    <message>
        <source>Show all captures</source>
        <translation>Afficher toutes les saisies</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>Accepter les {n}</translation>
    </message>
    <message>
        <source>Accept this line  (F4)</source>
        <translation>Accepter cette ligne  (F4)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Back to counting  (Esc)</source>
        <translation>Revenir au comptage  (Échap)</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>Continuer à compter</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Finish  (F12)</source>
        <translation>Terminer  (F12)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Motif ou note</translation>
    </message>
    <message>
        <source>Save report and list…</source>
        <translation>Enregistrer rapport et liste…</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Somebody has to sign: type your name.</source>
        <translation>Quelqu’un doit signer&#xa0;: tapez votre nom.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>double-click to correct</source>
        <translation>double-clic pour corriger</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>to be finished</source>
        <translation>à terminer</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces. Short: {short}. Over: {over}. Not on the list: {unlisted}. Flagged: {flagged}.</source>
        <translation>{pieces} pièces sur {expected}. Manquent&#xa0;: {short}. En trop&#xa0;: {over}. Hors liste&#xa0;: {unlisted}. Signalés&#xa0;: {flagged}.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The captures could not be exported. The log says why.</source>
        <translation>Les saisies n’ont pas pu être exportées. Le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The export before this one is still being written.</source>
        <translation>L’export précédent s’écrit encore.</translation>
    </message>
    <message>
        <source>{count} captures are in {path}.</source>
        <translation>{count} saisies sont dans {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Again? ×{count}</source>
        <translation>Encore&#xa0;? ×{count}</translation>
    </message>
    <message>
        <source>Captured already</source>
        <translation>Déjà saisi</translation>
    </message>
    <message>
        <source>No code to capture yet</source>
        <translation>Pas encore de code à saisir</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Product not known: {name}</source>
        <translation>Produit inconnu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Refusé par le service</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>The service could not process {name}</source>
        <translation>Le service n’a pas pu traiter {name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Export what is shown as {form}…</source>
        <translation>Exporter ce qui est affiché en {form}…</translation>
    </message>
    <message>
        <source>Kind, date and export</source>
        <translation>Type, date et export</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Typed or by handheld</source>
        <translation>Tapé ou lu à la douchette</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>{filter}: {count} captures</source>
        <translation>{filter}&#xa0;: {count} saisies</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The demo did not start. The log says why.</source>
        <translation>La démo n’a pas démarré. Le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Commencer sans</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Commencer à travailler</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Try the demo instead</source>
        <translation>Essayer plutôt la démo</translation>
    </message>
    <message>
        <source>Welcome to Scanner Desktop</source>
        <translation>Bienvenue dans Scanner Desktop</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo — nothing leaves this computer</source>
        <translation>Démo — rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu: every command with its key</source>
        <translation>Menu&#xa0;: chaque commande avec sa touche</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Poste {name}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{count} captures</source>
        <translation>{count} saisies</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the history by product name or number</source>
        <translation>Chercher dans l’historique par nom ou numéro de produit</translation>
    </message>
    <message>
        <source>Show each of them  (→)</source>
        <translation>Afficher chacune  (→)</translation>
    </message>
    <message>
        <source>Show everything about it</source>
        <translation>Afficher tout ce qu’on en sait</translation>
    </message>
    <message>
        <source>Show them as one row  (←)</source>
        <translation>Les afficher sur une ligne  (←)</translation>
    </message>
    <message>
        <source>Show {count} new captures</source>
        <translation>Afficher {count} nouvelles saisies</translation>
    </message>
    <message>
        <source>{what} — {count} captures</source>
        <translation>{what} — {count} saisies</translation>
    </message>
    <message>
        <source>↑ {count} new</source>
        <translation>↑ {count} nouvelles</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;nowhere: I sign in again at the next start</source>
        <translation>&amp;nulle part&#xa0;: je me reconnecte au prochain démarrage</translation>
    </message>
    <message>
        <source>For the next start, keep it</source>
        <translation>Pour le prochain démarrage, la garder</translation>
    </message>
    <message>
        <source>No key ring works here. The file would be {file}. Whoever can read your files can read the key.</source>
        <translation>Aucun trousseau ne fonctionne ici. Le fichier serait {file}. Qui peut lire vos fichiers peut lire la clé.</translation>
    </message>
    <message>
        <source>The file would be {file}. Whoever can read your files can read the key.</source>
        <translation>Le fichier serait {file}. Qui peut lire vos fichiers peut lire la clé.</translation>
    </message>
    <message>
        <source>The key could NOT be kept there: you sign in again at the next start.</source>
        <translation>La clé n’a PAS pu y être gardée&#xa0;: vous vous reconnecterez au prochain démarrage.</translation>
    </message>
    <message>
        <source>The key is kept in the key ring ({name}).</source>
        <translation>La clé est gardée dans le trousseau ({name}).</translation>
    </message>
    <message>
        <source>The key is kept in {file}.</source>
        <translation>La clé est gardée dans {file}.</translation>
    </message>
    <message>
        <source>The key is not kept: you sign in again at the next start.</source>
        <translation>La clé n’est pas gardée&#xa0;: vous vous reconnecterez au prochain démarrage.</translation>
    </message>
    <message>
        <source>in a &amp;file that only you can read</source>
        <translation>dans un &amp;fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>in this computer&apos;s &amp;key ring</source>
        <translation>dans le &amp;trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source> The columns are those of the last list like it.</source>
        <translation> Les colonnes sont celles de la dernière liste semblable.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Retour  (Échap)</translation>
    </message>
    <message>
        <source>Begin counting  (Enter)</source>
        <translation>Commencer à compter  (Entrée)</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Every row can be used. Some were mended:</source>
        <translation>Toutes les lignes sont utilisables. Certaines ont été réparées&#xa0;:</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
    <message>
        <source>Name of the delivery</source>
        <translation>Nom de la livraison</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message>
        <source>Rows that cannot be used: {bad}. They stay out; you can correct them at the end.</source>
        <translation>Lignes inutilisables&#xa0;: {bad}. Elles restent dehors&#xa0;; vous pourrez les corriger à la fin.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Short-dated below</source>
        <translation>Date courte en dessous de</translation>
    </message>
    <message>
        <source>What column {n} holds</source>
        <translation>Ce que contient la colonne {n}</translation>
    </message>
    <message>
        <source>Why it is not used</source>
        <translation>Pourquoi elle n’est pas utilisée</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>{lines} lines, {how}. Look whether each column is what it says above it.</source>
        <translation>{lines} lignes, {how}. Vérifiez que chaque colonne est bien ce qui est écrit au-dessus.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is a data folder again: what waited in memory is written there.</source>
        <translation>Il y a de nouveau un dossier de données&#xa0;: ce qui attendait en mémoire y est écrit.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n captures are safe here and will be sent afterwards.</source>
        <translation>
            <numerusform>%n saisie est en sécurité ici et partira ensuite.</numerusform>
            <numerusform>%n saisies sont en sécurité ici et partiront ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captures are safe here and will be sent when the connection returns</source>
        <translation>
            <numerusform>%n saisie est en sécurité ici et partira quand la connexion reviendra</numerusform>
            <numerusform>%n saisies sont en sécurité ici et partiront quand la connexion reviendra</numerusform>
        </translation>
    </message>
    <message>
        <source>1 capture is safe here and will be sent afterwards.</source>
        <translation>1 saisie est en sécurité ici et partira ensuite.</translation>
    </message>
    <message>
        <source>1 capture is safe here and will be sent when the connection returns</source>
        <translation>1 saisie est en sécurité ici et partira quand la connexion reviendra</translation>
    </message>
    <message>
        <source>Barcode with picture</source>
        <translation>Code-barres avec image</translation>
    </message>
    <message>
        <source>Captures are kept safe here until you sign in.</source>
        <translation>Les saisies sont gardées ici en sécurité jusqu’à ce que vous vous connectiez.</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Vérifie si c’est arrivé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>Connecté, tout est envoyé</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Coupon, not a product</source>
        <translation>Bon de réduction, pas un produit</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Abîmé ou incomplet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>In-store number</source>
        <translation>Numéro interne au magasin</translation>
    </message>
    <message>
        <source>In-store number: it means something in one shop or company only</source>
        <translation>Numéro interne&#xa0;: il n’a de sens que dans un magasin ou une entreprise</translation>
    </message>
    <message>
        <source>Misread: check digit</source>
        <translation>Mal lu&#xa0;: clé de contrôle</translation>
    </message>
    <message>
        <source>More light, please</source>
        <translation>Plus de lumière, s’il vous plaît</translation>
    </message>
    <message>
        <source>Move a little away</source>
        <translation>Éloignez un peu</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>Rapprochez</translation>
    </message>
    <message>
        <source>Not a product code</source>
        <translation>Pas un code de produit</translation>
    </message>
    <message>
        <source>Not clear which product</source>
        <translation>Produit pas clair</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>On hold until you act</source>
        <translation>Retenu jusqu’à ce que vous agissiez</translation>
    </message>
    <message>
        <source>Organization needed</source>
        <translation>Organisation à choisir</translation>
    </message>
    <message>
        <source>Out of focus: move a little away</source>
        <translation>Flou&#xa0;: éloignez un peu</translation>
    </message>
    <message>
        <source>Photo without a code</source>
        <translation>Photo sans code</translation>
    </message>
    <message>
        <source>Refund slip, not a product</source>
        <translation>Bon de remboursement, pas un produit</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Refusé par le service</translation>
    </message>
    <message>
        <source>Saved, waiting to be sent</source>
        <translation>Enregistré, attend l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n captures</source>
        <translation>
            <numerusform>Envoi de %n saisie</numerusform>
            <numerusform>Envoi de %n saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 capture</source>
        <translation>Envoi de 1 saisie</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Set aside, needs a decision</source>
        <translation>Mis de côté, une décision est nécessaire</translation>
    </message>
    <message>
        <source>Show the whole code</source>
        <translation>Montrez le code entier</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n captures. Look at them, correct or discard them.</source>
        <translation>
            <numerusform>Le service a refusé %n saisie. Regardez-la, corrigez-la ou abandonnez-la.</numerusform>
            <numerusform>Le service a refusé %n saisies. Regardez-les, corrigez-les ou abandonnez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused 1 capture. Look at it, correct it or discard it.</source>
        <translation>Le service a refusé 1 saisie. Regardez-la, corrigez-la ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Tilt it away from the light</source>
        <translation>Inclinez pour éviter le reflet</translation>
    </message>
    <message>
        <source>Too blurred to be sure: move a little away</source>
        <translation>Trop flou pour être sûr&#xa0;: éloignez un peu</translation>
    </message>
    <message>
        <source>Typed code</source>
        <translation>Code tapé</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Your account belongs to several organizations. Choose the one to scan for.</source>
        <translation>Votre compte appartient à plusieurs organisations. Choisissez celle pour laquelle vous lisez.</translation>
    </message>
    <message>
        <source>gathering details</source>
        <translation>collecte des détails</translation>
    </message>
    <message>
        <source>in line at the service</source>
        <translation>dans la file du service</translation>
    </message>
    <message>
        <source>looking up the product</source>
        <translation>recherche du produit</translation>
    </message>
    <message>
        <source>matching the product</source>
        <translation>identification du produit</translation>
    </message>
    <message>
        <source>photo taken in</source>
        <translation>photo reçue</translation>
    </message>
    <message>
        <source>product found</source>
        <translation>produit trouvé</translation>
    </message>
    <message>
        <source>product not known</source>
        <translation>produit inconnu</translation>
    </message>
    <message>
        <source>the service could not process it</source>
        <translation>le service n’a pas pu la traiter</translation>
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
        <translation>À propos de Scanner Desktop (la version {version} est sortie)</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>Which organization does this station scan for?</source>
        <translation>Pour quelle organisation ce poste lit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>    controls: {controls}</source>
        <translation>    commandes&#xa0;: {controls}</translation>
    </message>
    <message>
        <source>    offers: {modes}</source>
        <translation>    propose&#xa0;: {modes}</translation>
    </message>
    <message>
        <source>    works: {mode}</source>
        <translation>    fonctionne&#xa0;: {mode}</translation>
    </message>
    <message>
        <source>  row {row} is not used: {reason}</source>
        <translation>  la ligne {row} n’est pas utilisée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>  row {row}: {words}</source>
        <translation>  ligne {row}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>  {role}: column {number} “{heading}”</source>
        <translation>  {role}&#xa0;: colonne {number} «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source> (default: %(default)s)</source>
        <translation> (par défaut&#xa0;:&#xa0;%(default)s)</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s&#xa0;:</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s&#xa0;: erreur&#xa0;:&#xa0;%(message)s
</translation>
    </message>
    <message>
        <source>%(prog)s: warning: %(message)s
</source>
        <translation>%(prog)s&#xa0;: avertissement&#xa0;:&#xa0;%(message)s
</translation>
    </message>
    <message>
        <source>--captures must not be negative.</source>
        <translation>--captures ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>--column {word} is not understood.</source>
        <translation>--column {word} n’est pas compris.</translation>
    </message>
    <message>
        <source>--with-pictures and --captures are about the support file.</source>
        <translation>--with-pictures et --captures concernent le fichier d’assistance.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 Go</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 Go</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 secondes</translation>
    </message>
    <message>
        <source>3 seconds</source>
        <translation>3 secondes</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 secondes</translation>
    </message>
    <message>
        <source>50 GB</source>
        <translation>50 Go</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500 Mo</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A GS1 DataBar</source>
        <translation>Un GS1 DataBar</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Un code PIN a de {shortest} à {longest} chiffres.</translation>
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
        <translation>Un UPC-E commence par 0 ou 1.</translation>
    </message>
    <message>
        <source>A UPC-E has 8 digits, and this has {count}.</source>
        <translation>Un UPC-E a 8 chiffres, et celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>A case cannot hold {pieces} pieces.</source>
        <translation>Un carton ne peut pas contenir {pieces} pièces.</translation>
    </message>
    <message>
        <source>A file of the stored captures was deleted.</source>
        <translation>Un fichier des saisies enregistrées a été supprimé.</translation>
    </message>
    <message>
        <source>A key changes between the two. Leave it empty for none.</source>
        <translation>Une touche passe de l’une à l’autre. Laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>A number of zeros only belongs to no product.</source>
        <translation>Un numéro fait de zéros n’appartient à aucun produit.</translation>
    </message>
    <message>
        <source>A product number</source>
        <translation>Un numéro de produit</translation>
    </message>
    <message>
        <source>A session id is one word of at least 16 letters and digits.</source>
        <translation>Un identifiant de session est un mot d’au moins 16 lettres et chiffres.</translation>
    </message>
    <message>
        <source>A session that goes on has its list already.</source>
        <translation>Une réception reprise a déjà sa liste.</translation>
    </message>
    <message>
        <source>A total: left out.</source>
        <translation>Un total&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>A webcam barcode station for retail counters and receiving desks.</source>
        <translation>Un poste de lecture de codes-barres par webcam pour le comptoir et la réception de marchandises.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>AIDC media type</source>
        <translation>Type de support AIDC</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Active potency</source>
        <translation>Puissance active</translation>
    </message>
    <message>
        <source>Add --bundle FILE.zip.</source>
        <translation>Ajoutez --bundle FICHIER.zip.</translation>
    </message>
    <message>
        <source>Additional product identification assigned by the manufacturer</source>
        <translation>Identification complémentaire du produit par le fabricant</translation>
    </message>
    <message>
        <source>Address of person</source>
        <translation>Adresse de la personne</translation>
    </message>
    <message>
        <source>Address of the OpenTelemetry collector</source>
        <translation>Adresse du collecteur OpenTelemetry</translation>
    </message>
    <message>
        <source>Address that tells the newest version</source>
        <translation>Adresse qui indique la version la plus récente</translation>
    </message>
    <message>
        <source>Allow connections that anybody on the network can read</source>
        <translation>Permettre des connexions que tous peuvent lire sur le réseau</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings: Privacy &amp; Security, Camera.</source>
        <translation>Autorisez-le dans les réglages du système&#xa0;: Confidentialité et sécurité, Appareil photo.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings: Privacy &amp; security, Camera, “Let desktop apps access your camera”.</source>
        <translation>Autorisez-le dans les paramètres du système&#xa0;: Confidentialité et sécurité, Caméra, «&#xa0;Autoriser les applications de bureau à accéder à votre caméra&#xa0;».</translation>
    </message>
    <message>
        <source>Allow more time with --limit, or use a smaller picture.</source>
        <translation>Donnez plus de temps avec --limit, ou prenez une image plus petite.</translation>
    </message>
    <message>
        <source>Amount payable per unit of measure, single monetary area</source>
        <translation>Montant à payer par unité de mesure, zone monétaire unique</translation>
    </message>
    <message>
        <source>An API key begins with csb_, csu_ or cpk_ and has 45 characters. Copy it whole.</source>
        <translation>Une clé d’API commence par csb_, csu_ ou cpk_ et a 45 caractères. Copiez-la entière.</translation>
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
        <translation>Un autre programme utilise {name}.</translation>
    </message>
    <message>
        <source>Applicable amount payable with ISO currency code</source>
        <translation>Montant à payer avec code ISO de la monnaie</translation>
    </message>
    <message>
        <source>Applicable amount payable, single monetary area</source>
        <translation>Montant à payer, zone monétaire unique</translation>
    </message>
    <message>
        <source>Area, square metres</source>
        <translation>Surface, mètres carrés</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Tel que lu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask the sender for a spreadsheet (XLSX) or CSV.</source>
        <translation>Demandez à l’expéditeur un tableur (XLSX) ou un CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for the list as a spreadsheet (XLSX) or as CSV.</source>
        <translation>Demandez à l’expéditeur la liste en tableur (XLSX) ou en CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for the list once more.</source>
        <translation>Redemandez la liste à l’expéditeur.</translation>
    </message>
    <message>
        <source>Ask whoever wrote it.</source>
        <translation>Demandez à qui l’a écrite.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Batch or lot number</source>
        <translation>Numéro de lot</translation>
    </message>
    <message>
        <source>Beside that, text grows with the window.</source>
        <translation>En plus, le texte grandit avec la fenêtre.</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>À consommer de préférence avant</translation>
    </message>
    <message>
        <source>Best before date</source>
        <translation>Date de durabilité minimale</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS or ODS; without it, count blind</source>
        <translation>CSV, XLSX, XLS ou ODS&#xa0;; sans elle, comptage à l’aveugle</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Capture every code that is certain</source>
        <translation>Saisir tous les codes certains</translation>
    </message>
    <message>
        <source>Capture hands-free, or no longer</source>
        <translation>Saisir en mains libres, ou ne plus le faire</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>Captures are kept in memory only: put the folder back, and do not close the station before.</source>
        <translation>Les saisies ne sont qu’en mémoire&#xa0;: remettez le dossier en place, et ne fermez pas le poste avant.</translation>
    </message>
    <message>
        <source>Captures not yet at the service</source>
        <translation>Saisies pas encore au service</translation>
    </message>
    <message>
        <source>Captures would not be safe there. Choose a folder on a disk of this computer, such as the usual one.</source>
        <translation>Les saisies n’y seraient pas en sécurité. Choisissez un dossier sur un disque de cet ordinateur, comme le dossier habituel.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>Check its digits and type it again.</source>
        <translation>Vérifiez ses chiffres et retapez-le.</translation>
    </message>
    <message>
        <source>Check its path; it must be a folder with pictures.</source>
        <translation>Vérifiez son chemin&#xa0;; ce doit être un dossier d’images.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Vérifiez que son disque est branché.</translation>
    </message>
    <message>
        <source>Check that the camera has power and is on the network. The station keeps trying.</source>
        <translation>Vérifiez que la caméra est alimentée et sur le réseau. Le poste continue d’essayer.</translation>
    </message>
    <message>
        <source>Check that the disk is there, has space and is not read-only, then capture again.</source>
        <translation>Vérifiez que le disque est là, a de la place et n’est pas en lecture seule, puis refaites la saisie.</translation>
    </message>
    <message>
        <source>Check the address and that the camera is on the network. The station keeps trying.</source>
        <translation>Vérifiez l’adresse et que la caméra est sur le réseau. Le poste continue d’essayer.</translation>
    </message>
    <message>
        <source>Check the name, and who may read it.</source>
        <translation>Vérifiez le nom, et qui peut le lire.</translation>
    </message>
    <message>
        <source>Check the path of the recording.</source>
        <translation>Vérifiez le chemin de l’enregistrement.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings. Captures are kept here until then.</source>
        <translation>Vérifiez le proxy dans les réglages réseau de cet ordinateur. Les saisies sont gardées ici d’ici là.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a company network, ask whether a certificate has to be installed. Captures are kept here until then.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Sur un réseau d’entreprise, demandez s’il faut installer un certificat. Les saisies sont gardées ici d’ici là.</translation>
    </message>
    <message>
        <source>Check who may read that file.</source>
        <translation>Vérifiez qui peut lire ce fichier.</translation>
    </message>
    <message>
        <source>Check who may write there and that the disk is not full, or name another folder with --data-dir.</source>
        <translation>Vérifiez qui peut y écrire et que le disque n’est pas plein, ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>Choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>Choose the one that this station scans for.</source>
        <translation>Choisissez celle pour laquelle ce poste lit.</translation>
    </message>
    <message>
        <source>Click into the field and press the key or pedal. Space always works.</source>
        <translation>Cliquez dans le champ et appuyez sur la touche ou la pédale. La barre d’espace marche toujours.</translation>
    </message>
    <message>
        <source>Close and start Scanner Desktop again.</source>
        <translation>Fermez et rouvrez Scanner Desktop.</translation>
    </message>
    <message>
        <source>Close and start Scanner Desktop again: it saves everything that can still be read.</source>
        <translation>Fermez et rouvrez Scanner Desktop&#xa0;: il sauve tout ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>Close other programs that use the data folder (a backup, another Scanner Desktop) and try again.</source>
        <translation>Fermez les autres programmes qui utilisent le dossier de données (une sauvegarde, un autre Scanner Desktop) et réessayez.</translation>
    </message>
    <message>
        <source>Close video calls, browser tabs and other windows that show a camera.</source>
        <translation>Fermez les appels vidéo, onglets de navigateur et autres fenêtres qui montrent une caméra.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Company internal information</source>
        <translation>Information interne à l’entreprise</translation>
    </message>
    <message>
        <source>Connect its disk, and start again. For a new station make the folder first.</source>
        <translation>Branchez son disque et redémarrez. Pour un nouveau poste, créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>Consumer product variant</source>
        <translation>Variante de produit de consommation</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Copy the credential again and paste it whole.</source>
        <translation>Recopiez l’identifiant secret et collez-le entier.</translation>
    </message>
    <message>
        <source>Correct telemetry_url where it is set, or leave it empty.</source>
        <translation>Corrigez telemetry_url là où il est défini, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it for the defaults.</source>
        <translation>Corrigez le fichier, ou retirez-le pour les valeurs par défaut.</translation>
    </message>
    <message>
        <source>Correct update_url where it is set, or leave it empty.</source>
        <translation>Corrigez update_url là où il est défini, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>N’a pas pu être lu&#xa0;:</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count of trade items or trade item pieces contained in a logistic unit</source>
        <translation>Nombre d’articles ou de pièces dans une unité logistique</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Country of origin of a trade item</source>
        <translation>Pays d’origine de l’article</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>Customer part number</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dégât</translation>
    </message>
    <message>
        <source>Damage and other findings</source>
        <translation>Dégâts et autres constats</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date and time of production</source>
        <translation>Date et heure de production</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date&#xa0;:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, metres</source>
        <translation>Profondeur, épaisseur, hauteur ou troisième dimension, mètres</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>Écarts ({count})</translation>
    </message>
    <message>
        <source>Differences not accepted</source>
        <translation>Écarts non acceptés</translation>
    </message>
    <message>
        <source>Discarding asks for a confirmation.</source>
        <translation>L’abandon demande une confirmation.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance du paiement</translation>
    </message>
    <message>
        <source>Each piece once; the next is captured when this one has left the picture.</source>
        <translation>Chaque pièce une fois&#xa0;; la suivante est saisie quand celle-ci a quitté l’image.</translation>
    </message>
    <message>
        <source>Enter its user name and password in this computer&apos;s network settings. Captures are kept here until then.</source>
        <translation>Entrez son nom d’utilisateur et son mot de passe dans les réglages réseau de cet ordinateur. Les saisies sont gardées ici d’ici là.</translation>
    </message>
    <message>
        <source>Every tone has something to see beside it.</source>
        <translation>Chaque son a aussi quelque chose à voir.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Date de péremption</translation>
    </message>
    <message>
        <source>Expiration date and time</source>
        <translation>Date et heure de péremption</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Date de péremption</translation>
    </message>
    <message>
        <source>Extended Packaging URL</source>
        <translation>URL d’emballage étendue</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Terminé par</translation>
    </message>
    <message>
        <source>Finished by {name} at {time}.</source>
        <translation>Terminé par {name} le {time}.</translation>
    </message>
    <message>
        <source>First freeze date</source>
        <translation>Date de première congélation</translation>
    </message>
    <message>
        <source>First webcam</source>
        <translation>Première webcam</translation>
    </message>
    <message>
        <source>For a camera that looks at you. Codes are read either way.</source>
        <translation>Pour une caméra qui vous regarde. Les codes sont lus de toute façon.</translation>
    </message>
    <message>
        <source>For example folder:pictures.</source>
        <translation>Par exemple folder:images.</translation>
    </message>
    <message>
        <source>For example video:recording.mp4.</source>
        <translation>Par exemple video:enregistrement.mp4.</translation>
    </message>
    <message>
        <source>For so long it can be taken back with one key before the service has it.</source>
        <translation>Pendant ce temps, une touche suffit à la retirer avant que le service l’ait.</translation>
    </message>
    <message>
        <source>Free some disk space, then capture again.</source>
        <translation>Libérez de la place sur le disque, puis refaites la saisie.</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder.</source>
        <translation>Libérez de la place ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>Free some space, or keep pictures for fewer days (Settings).</source>
        <translation>Libérez de la place, ou gardez les images moins longtemps (Réglages).</translation>
    </message>
    <message>
        <source>Free some space, or name another folder.</source>
        <translation>Libérez de la place, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>Free some space: captures need about 0.3 MB each.</source>
        <translation>Libérez de la place&#xa0;: chaque saisie demande environ 0,3 Mo.</translation>
    </message>
    <message>
        <source>Free space, or choose another with --data-dir.</source>
        <translation>Libérez de la place, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Further keys, for foot pedals and keypads</source>
        <translation>Autres touches, pour pédales et pavés numériques</translation>
    </message>
    <message>
        <source>Give either LIST or --resume.</source>
        <translation>Donnez LISTE ou --resume, pas les deux.</translation>
    </message>
    <message>
        <source>Hands-free: capture a code that rests, without a key</source>
        <translation>Mains libres&#xa0;: saisir sans touche un code immobile</translation>
    </message>
    <message>
        <source>Harvest date</source>
        <translation>Date de récolte</translation>
    </message>
    <message>
        <source>Have the user {user} put into the group “video” (sudo usermod -aG video {user}), and sign in again.</source>
        <translation>Faites ajouter l’utilisateur {user} au groupe «&#xa0;video&#xa0;» (sudo usermod -aG video {user}), et rouvrez la session.</translation>
    </message>
    <message>
        <source>Headings are: {headings}.</source>
        <translation>Les titres sont&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page on this computer.</source>
        <translation>Si ce réseau demande une connexion, ouvrez une page web sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page on this computer. If it lasts, ask whoever looks after the network whether it blocks the service. Captures are kept here until then.</source>
        <translation>Si ce réseau demande une connexion, ouvrez une page web sur cet ordinateur. Si cela dure, demandez à qui s’occupe du réseau s’il bloque le service. Les saisies sont gardées ici d’ici là.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Information mutually agreed between trading partners</source>
        <translation>Information convenue entre partenaires commerciaux</translation>
    </message>
    <message>
        <source>Inside:</source>
        <translation>Inclus&#xa0;:</translation>
    </message>
    <message>
        <source>Install it: Debian and Ubuntu “apt install libzbar0”, macOS “brew install zbar”.</source>
        <translation>Installez-le&#xa0;: Debian et Ubuntu «&#xa0;apt install libzbar0&#xa0;», macOS «&#xa0;brew install zbar&#xa0;».</translation>
    </message>
    <message>
        <source>Install the newest version of Scanner Desktop. Nothing was changed.</source>
        <translation>Installez la dernière version de Scanner Desktop. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Install the program again; see README, Install.</source>
        <translation>Réinstallez le programme&#xa0;; voir README, Install.</translation>
    </message>
    <message>
        <source>Internal product variant</source>
        <translation>Variante interne du produit</translation>
    </message>
    <message>
        <source>It can be {possible}.</source>
        <translation>Possible&#xa0;: {possible}.</translation>
    </message>
    <message>
        <source>It can have {possible}, not {unknown}.</source>
        <translation>Il peut avoir {possible}, pas {unknown}.</translation>
    </message>
    <message>
        <source>It could not be done: {error}</source>
        <translation>Cela n’a pas pu se faire&#xa0;: {error}</translation>
    </message>
    <message>
        <source>It could not be saved: {error}</source>
        <translation>Cela n’a pas pu être enregistré&#xa0;: {error}</translation>
    </message>
    <message>
        <source>It has to be an object with “defaults” and “locked”, each an object.</source>
        <translation>Ce doit être un objet avec «&#xa0;defaults&#xa0;» et «&#xa0;locked&#xa0;», chacun un objet.</translation>
    </message>
    <message>
        <source>It has {count} digits instead of 8, 12, 13 or 14.</source>
        <translation>Il a {count} chiffres au lieu de 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>It is no valid JSON: {error}.</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>It is not known how many pieces some cases hold.</source>
        <translation>On ne sait pas combien de pièces contiennent certains cartons.</translation>
    </message>
    <message>
        <source>It looks like camera:046d:082d@1-2; “scanner-desktop cameras” lists yours.</source>
        <translation>Elle ressemble à camera:046d:082d@1-2&#xa0;; «&#xa0;scanner-desktop cameras&#xa0;» liste les vôtres.</translation>
    </message>
    <message>
        <source>It looks like https://www.closient.com.</source>
        <translation>Elle ressemble à https://www.closient.com.</translation>
    </message>
    <message>
        <source>It may be at the service twice: the session that it was first sent to could not be read.</source>
        <translation>Elle est peut-être deux fois au service&#xa0;: la session où elle fut d’abord envoyée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>It may have been counted before: type ‘count’ if it was not.</source>
        <translation>Cela a peut-être déjà été compté&#xa0;: tapez «&#xa0;count&#xa0;» sinon.</translation>
    </message>
    <message>
        <source>It waits for somebody who may scan for the organization {organization} to sign in.</source>
        <translation>Elle attend que se connecte quelqu’un qui peut lire pour l’organisation {organization}.</translation>
    </message>
    <message>
        <source>It waits for {account} to sign in again.</source>
        <translation>Elle attend que {account} se reconnecte.</translation>
    </message>
    <message>
        <source>It was sent {count} times, and each time the answer was lost. The service does not show it, but may have it. Look there before you send it again.</source>
        <translation>Elle a été envoyée {count} fois, et chaque fois la réponse s’est perdue. Le service ne la montre pas, mais l’a peut-être. Regardez là-bas avant de la renvoyer.</translation>
    </message>
    <message>
        <source>Items not on the list</source>
        <translation>Articles hors liste</translation>
    </message>
    <message>
        <source>Its identifier. Empty: the service is asked, and you choose where there are several.</source>
        <translation>Son identifiant. Vide&#xa0;: le service est interrogé, et vous choisissez s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Its picture was gone from this computer&apos;s disk: the service has the code without it.</source>
        <translation>Son image n’était plus sur le disque de cet ordinateur&#xa0;: le service a le code sans elle.</translation>
    </message>
    <message>
        <source>Its pictures come too slowly to be measured.</source>
        <translation>Ses images arrivent trop lentement pour être mesurées.</translation>
    </message>
    <message>
        <source>Keep pictures for</source>
        <translation>Garder les images</translation>
    </message>
    <message>
        <source>Kept a hash of the PIN in {path}. It holds from the next start.</source>
        <translation>Une empreinte du code PIN est gardée dans {path}. Il vaut dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Kiosk mode needs a PIN, and none is set.</source>
        <translation>Le mode kiosque demande un code PIN, et aucun n’est défini.</translation>
    </message>
    <message>
        <source>Kiosk: full screen, and no way out without a PIN</source>
        <translation>Kiosque&#xa0;: plein écran, et pas de sortie sans code PIN</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>VOIR</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave it empty unless the handheld was told to send a prefix.</source>
        <translation>Laissez vide, sauf si la douchette doit envoyer un préfixe.</translation>
    </message>
    <message>
        <source>Leave out the rest.</source>
        <translation>Enlevez le reste.</translation>
    </message>
    <message>
        <source>Leave {option} out, or ask whoever looks after this computer.</source>
        <translation>Enlevez {option}, ou demandez à qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Length or first dimension, metres</source>
        <translation>Longueur ou première dimension, mètres</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines complete</source>
        <translation>Lignes complètes</translation>
    </message>
    <message>
        <source>Lines of which nothing came</source>
        <translation>Lignes dont rien n’est venu</translation>
    </message>
    <message>
        <source>Lines over</source>
        <translation>Lignes en trop</translation>
    </message>
    <message>
        <source>Lines short</source>
        <translation>Lignes incomplètes</translation>
    </message>
    <message>
        <source>Lines with flags</source>
        <translation>Lignes signalées</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Logistic volume, gallons (U.S.)</source>
        <translation>Volume logistique, gallons américains</translation>
    </message>
    <message>
        <source>Logistic weight, kilograms</source>
        <translation>Poids logistique, kilogrammes</translation>
    </message>
    <message>
        <source>Look at each, accept it, then finish.</source>
        <translation>Regardez chacun, acceptez-le, puis terminez.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>Look at it again: it may need nothing any more.</source>
        <translation>Regardez-la à nouveau&#xa0;: elle n’a peut-être plus besoin de rien.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed.</source>
        <translation>Cherchez un guillemet qui n’est pas fermé.</translation>
    </message>
    <message>
        <source>Look through it before you send it: product names and error messages are as they were.</source>
        <translation>Parcourez-le avant de l’envoyer&#xa0;: les noms de produits et les messages d’erreur y sont tels quels.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Lots and dates</source>
        <translation>Lots et dates</translation>
    </message>
    <message>
        <source>Make it anew with the same version.</source>
        <translation>Refaites-le avec la même version.</translation>
    </message>
    <message>
        <source>Make it anew with “scanner-desktop kiosk set-pin”.</source>
        <translation>Refaites-le avec «&#xa0;scanner-desktop kiosk set-pin&#xa0;».</translation>
    </message>
    <message>
        <source>Make it with “scanner-desktop settings export”.</source>
        <translation>Faites-le avec «&#xa0;scanner-desktop settings export&#xa0;».</translation>
    </message>
    <message>
        <source>More light helps, and a USB socket of the computer itself instead of a hub.</source>
        <translation>Plus de lumière aide, et une prise USB de l’ordinateur même plutôt qu’un concentrateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a new folder, so that nothing in it is overwritten.</source>
        <translation>Indiquez un nouveau dossier, pour que rien n’y soit écrasé.</translation>
    </message>
    <message>
        <source>Name a new one, so that nothing is overwritten.</source>
        <translation>Indiquez-en un nouveau, pour que rien ne soit écrasé.</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>Name one as: {forms}.</source>
        <translation>Nommez-en une ainsi&#xa0;: {forms}.</translation>
    </message>
    <message>
        <source>Name some by their id, or say --rejected for all that were refused.</source>
        <translation>Nommez-en par leur identifiant, ou indiquez --rejected pour toutes les refusées.</translation>
    </message>
    <message>
        <source>Name the station&apos;s with --data-dir.</source>
        <translation>Indiquez celui du poste avec --data-dir.</translation>
    </message>
    <message>
        <source>Net volume, cubic metres</source>
        <translation>Volume net, mètres cubes</translation>
    </message>
    <message>
        <source>Net volume, gallons (U.S.)</source>
        <translation>Volume net, gallons américains</translation>
    </message>
    <message>
        <source>Net volume, litres</source>
        <translation>Volume net, litres</translation>
    </message>
    <message>
        <source>Net weight, kilograms</source>
        <translation>Poids net, kilogrammes</translation>
    </message>
    <message>
        <source>Net weight, ounces</source>
        <translation>Poids net, onces</translation>
    </message>
    <message>
        <source>Net weight, pounds</source>
        <translation>Poids net, livres</translation>
    </message>
    <message>
        <source>Net weight, troy ounces</source>
        <translation>Poids net, onces troy</translation>
    </message>
    <message>
        <source>No PIN was given; nothing was changed.</source>
        <translation>Aucun code PIN n’a été donné&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>No camera was named.</source>
        <translation>Aucune caméra n’a été nommée.</translation>
    </message>
    <message>
        <source>No capture was named.</source>
        <translation>Aucune saisie n’a été nommée.</translation>
    </message>
    <message>
        <source>No encrypted connection to the service can be made.</source>
        <translation>Aucune connexion chiffrée au service n’est possible.</translation>
    </message>
    <message>
        <source>No line of {name} can be used.</source>
        <translation>Aucune ligne de {name} n’est utilisable.</translation>
    </message>
    <message>
        <source>No more pictures come from {name}.</source>
        <translation>Plus aucune image ne vient de {name}.</translation>
    </message>
    <message>
        <source>No picture in {folder} can be read.</source>
        <translation>Aucune image de {folder} n’est lisible.</translation>
    </message>
    <message>
        <source>No pictures come from {name}.</source>
        <translation>Aucune image ne vient de {name}.</translation>
    </message>
    <message>
        <source>No webcam was found. Plug one in, or use another camera: {forms}.</source>
        <translation>Aucune webcam trouvée. Branchez-en une, ou prenez une autre caméra&#xa0;: {forms}.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>None: everything came as the list says.</source>
        <translation>Aucun&#xa0;: tout est venu comme le dit la liste.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not finished: this is where the count stands.</source>
        <translation>Pas terminé&#xa0;: voici où en est le comptage.</translation>
    </message>
    <message>
        <source>Not inside:</source>
        <translation>Non inclus&#xa0;:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing has been entered.</source>
        <translation>Rien n’a été entré.</translation>
    </message>
    <message>
        <source>Nothing needs doing: captures are kept here and sent when the connection is back.</source>
        <translation>Rien à faire&#xa0;: les saisies sont gardées ici et partent quand la connexion revient.</translation>
    </message>
    <message>
        <source>Nothing was counted. Try again.</source>
        <translation>Rien n’a été compté. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Rien n’a été abandonné.</translation>
    </message>
    <message>
        <source>Nothing was said to be wrong with it.</source>
        <translation>Rien n’y avait été signalé.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>One of those that are plugged in, or type a stream&apos;s address, a video file, or folder: and a folder.</source>
        <translation>L’une de celles qui sont branchées, ou tapez l’adresse d’un flux, un fichier vidéo, ou folder: et un dossier.</translation>
    </message>
    <message>
        <source>Only {rate} pictures a second come from {name}.</source>
        <translation>Seulement {rate} images par seconde viennent de {name}.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it anew as XLSX without a password.</source>
        <translation>Ouvrez-le dans le tableur et enregistrez-le à nouveau en XLSX sans mot de passe.</translation>
    </message>
    <message>
        <source>Open the cover of the lens, or switch on a light.</source>
        <translation>Ouvrez le cache de l’objectif, ou allumez une lumière.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Options look like this: simulated:7,difficulty=3.</source>
        <translation>Les options ressemblent à ceci&#xa0;: simulated:7,difficulty=3.</translation>
    </message>
    <message>
        <source>Or choose another: {others}.</source>
        <translation>Ou choisissez-en une autre&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>Code PIN&#xa0;: </translation>
    </message>
    <message>
        <source>Packaging date</source>
        <translation>Date de conditionnement</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Conditionné</translation>
    </message>
    <message>
        <source>Part of this capture was damaged on the disk. Check it, then send it again or discard it.</source>
        <translation>Une partie de cette saisie était abîmée sur le disque. Vérifiez-la, puis renvoyez-la ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Percentage discount of a coupon</source>
        <translation>Remise d’un bon, en pour cent</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Picture of the window: {screenshot}</source>
        <translation>Image de la fenêtre&#xa0;: {screenshot}</translation>
    </message>
    <message>
        <source>Pictures on this computer</source>
        <translation>Images sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pictures that the service does not have yet are always kept.</source>
        <translation>Les images que le service n’a pas encore sont toujours gardées.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Pièces comptées</translation>
    </message>
    <message>
        <source>Pieces expected</source>
        <translation>Pièces attendues</translation>
    </message>
    <message>
        <source>Pieces in a case</source>
        <translation>Pièces par carton</translation>
    </message>
    <message>
        <source>Play a tone for what becomes of a capture</source>
        <translation>Jouer un son pour ce que devient une saisie</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Branchez-la.</translation>
    </message>
    <message>
        <source>Plug one in. Without one: --camera folder:DIR or simulated.</source>
        <translation>Branchez-en une. Sans webcam&#xa0;: --camera folder:DIR ou simulated.</translation>
    </message>
    <message>
        <source>Press another key.</source>
        <translation>Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>Price per unit of measure</source>
        <translation>Prix par unité de mesure</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>Réimprimez-le.</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produit le</translation>
    </message>
    <message>
        <source>Product number (GTIN, EAN, UPC)</source>
        <translation>Numéro de produit (GTIN, EAN, UPC)</translation>
    </message>
    <message>
        <source>Production date</source>
        <translation>Date de production</translation>
    </message>
    <message>
        <source>Put JPEG or PNG files there.</source>
        <translation>Mettez-y des fichiers JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receive a delivery, or back to capturing</source>
        <translation>Réceptionner une livraison, ou revenir à la saisie</translation>
    </message>
    <message>
        <source>Receiving report</source>
        <translation>Rapport de réception</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference to source entity</source>
        <translation>Référence à l’entité d’origine</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remove it, then start again.</source>
        <translation>Retirez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>Replace it by 0.23 or newer: Debian and Ubuntu “apt install libzbar0”, macOS “brew upgrade zbar”.</source>
        <translation>Remplacez-le par 0.23 ou plus récent&#xa0;: Debian et Ubuntu «&#xa0;apt install libzbar0&#xa0;», macOS «&#xa0;brew upgrade zbar&#xa0;».</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>Rapport fait le</translation>
    </message>
    <message>
        <source>Report: {report_file}</source>
        <translation>Rapport&#xa0;: {report_file}</translation>
    </message>
    <message>
        <source>Restore {path} from a backup, or move it away to begin anew; support can read what is left in it.</source>
        <translation>Restaurez {path} d’une sauvegarde, ou déplacez-le pour recommencer&#xa0;; l’assistance peut lire ce qu’il contient encore.</translation>
    </message>
    <message>
        <source>Routing code</source>
        <translation>Code de routage</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Ligne de la liste</translation>
    </message>
    <message>
        <source>Rows not used</source>
        <translation>Lignes non utilisées</translation>
    </message>
    <message>
        <source>Rows of the list not used</source>
        <translation>Lignes de la liste non utilisées</translation>
    </message>
    <message>
        <source>Rows of the list that were not used</source>
        <translation>Lignes de la liste qui n’ont pas été utilisées</translation>
    </message>
    <message>
        <source>Save it to another disk, such as a USB stick.</source>
        <translation>Enregistrez-le sur un autre disque, par exemple une clé USB.</translation>
    </message>
    <message>
        <source>Saved {path} ({size} kB). Nothing was sent.</source>
        <translation>{path} enregistré ({size} ko). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Saved {target}.</source>
        <translation>{target} enregistré.</translation>
    </message>
    <message>
        <source>Say --yes when nobody is there to answer.</source>
        <translation>Indiquez --yes quand personne n’est là pour répondre.</translation>
    </message>
    <message>
        <source>Say which column holds the product numbers.</source>
        <translation>Dites quelle colonne contient les numéros de produit.</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Lisez d’abord un produit.</translation>
    </message>
    <message>
        <source>Scanner Desktop is already running on this data folder (process {holder}).</source>
        <translation>Scanner Desktop tourne déjà sur ce dossier de données (processus {holder}).</translation>
    </message>
    <message>
        <source>Scanner Desktop is already running on this data folder.</source>
        <translation>Scanner Desktop tourne déjà sur ce dossier de données.</translation>
    </message>
    <message>
        <source>Scanner Desktop is running already: its window is in front now.</source>
        <translation>Scanner Desktop tourne déjà&#xa0;: sa fenêtre est maintenant devant.</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Seconde caméra</translation>
    </message>
    <message>
        <source>Second webcam</source>
        <translation>Seconde webcam</translation>
    </message>
    <message>
        <source>Secondary serial number</source>
        <translation>Second numéro de série</translation>
    </message>
    <message>
        <source>Sell by</source>
        <translation>À vendre jusqu’au</translation>
    </message>
    <message>
        <source>Sell by date</source>
        <translation>Date limite de vente</translation>
    </message>
    <message>
        <source>Send a capture after</source>
        <translation>Envoyer une saisie après</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Set SCANNER_DESKTOP_API_KEY and start again.</source>
        <translation>Définissez SCANNER_DESKTOP_API_KEY et redémarrez.</translation>
    </message>
    <message>
        <source>Set one in a terminal with “scanner-desktop kiosk set-pin”, or by this computer&apos;s policy.</source>
        <translation>Définissez-en un dans un terminal avec «&#xa0;scanner-desktop kiosk set-pin&#xa0;», ou par la stratégie de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ship to / Deliver to postal code with ISO country code</source>
        <translation>Code postal de livraison avec code ISO du pays</translation>
    </message>
    <message>
        <source>Ship to / Deliver to postal code within a single postal authority</source>
        <translation>Code postal de livraison dans un même pays</translation>
    </message>
    <message>
        <source>Show the picture mirrored</source>
        <translation>Afficher l’image en miroir</translation>
    </message>
    <message>
        <source>Shown at the top, and sent with a shift: “Till 3”. The window closes for a second.</source>
        <translation>Affiché en haut et envoyé avec la journée&#xa0;: «&#xa0;Caisse 3&#xa0;». La fenêtre se ferme une seconde.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in again; everything that waits then goes on by itself.</source>
        <translation>Reconnectez-vous&#xa0;; tout ce qui attend repart alors tout seul.</translation>
    </message>
    <message>
        <source>Sign in as somebody who may scan for it to send them.</source>
        <translation>Connectez-vous comme quelqu’un qui peut lire pour elle, et elles partent.</translation>
    </message>
    <message>
        <source>Sign in as {names} to send them.</source>
        <translation>Connectez-vous comme {names} pour les envoyer.</translation>
    </message>
    <message>
        <source>Sign in in the window, or set SCANNER_DESKTOP_API_KEY.</source>
        <translation>Connectez-vous dans la fenêtre, ou définissez SCANNER_DESKTOP_API_KEY.</translation>
    </message>
    <message>
        <source>Sign in: press the button, or set SCANNER_DESKTOP_API_KEY.</source>
        <translation>Connectez-vous&#xa0;: par le bouton, ou définissez SCANNER_DESKTOP_API_KEY.</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Signature&#xa0;:</translation>
    </message>
    <message>
        <source>Signing in is not possible here.</source>
        <translation>Il n’est pas possible de se connecter ici.</translation>
    </message>
    <message>
        <source>Simulated counter</source>
        <translation>Comptoir simulé</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Somebody has to sign for the delivery.</source>
        <translation>Quelqu’un doit signer pour la livraison.</translation>
    </message>
    <message>
        <source>Something between here and the service answered in its place ({status}).</source>
        <translation>Quelque chose entre ici et le service a répondu à sa place ({status}).</translation>
    </message>
    <message>
        <source>Something other than the service answered.</source>
        <translation>Autre chose que le service a répondu.</translation>
    </message>
    <message>
        <source>Something redirects the station elsewhere.</source>
        <translation>Quelque chose détourne le poste ailleurs.</translation>
    </message>
    <message>
        <source>Something stops it on the way each time this capture is sent.</source>
        <translation>Quelque chose arrête cette saisie en chemin à chaque envoi.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Take a photo without a code</source>
        <translation>Prendre une photo sans code</translation>
    </message>
    <message>
        <source>Take six or more: four are guessed in minutes by whoever can read what is kept of them.</source>
        <translation>Prenez-en six ou plus&#xa0;: quatre se devinent en quelques minutes pour qui peut lire ce qui en est gardé.</translation>
    </message>
    <message>
        <source>Take the last capture back</source>
        <translation>Annuler la dernière saisie</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Cela n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>That takes up to five minutes; then it is sent again, or you are asked.</source>
        <translation>Cela prend jusqu’à cinq minutes&#xa0;; puis elle est renvoyée, ou on vous demande.</translation>
    </message>
    <message>
        <source>The PIN in {data_dir} cannot be changed: {strerror}.</source>
        <translation>Le code PIN dans {data_dir} ne peut pas être changé&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The PIN is forgotten.</source>
        <translation>Le code PIN est oublié.</translation>
    </message>
    <message>
        <source>The address that tells the newest version is none.</source>
        <translation>L’adresse qui indique la version la plus récente n’en est pas une.</translation>
    </message>
    <message>
        <source>The answer to some was lost: they are looked for, for up to five minutes, before they are sent again. Let the station run, or say --wait 300.</source>
        <translation>La réponse à certaines s’est perdue&#xa0;: elles sont cherchées jusqu’à cinq minutes avant d’être renvoyées. Laissez tourner le poste, ou indiquez --wait 300.</translation>
    </message>
    <message>
        <source>The barcode of a case (ITF-14)</source>
        <translation>Le code-barres d’un carton (ITF-14)</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>La caméra</translation>
    </message>
    <message>
        <source>The camera cannot be used: {error}</source>
        <translation>La caméra est inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The camera is not open.</source>
        <translation>La caméra n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The camera stopped: {error}</source>
        <translation>La caméra s’est arrêtée&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The capture has changed meanwhile.</source>
        <translation>La saisie a changé entre-temps.</translation>
    </message>
    <message>
        <source>The captures cannot be looked up: {error}.</source>
        <translation>Les saisies ne peuvent pas être consultées&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion s’est rompue.</translation>
    </message>
    <message>
        <source>The credential cannot be right. {fault}</source>
        <translation>L’identifiant secret ne peut pas être juste. {fault}</translation>
    </message>
    <message>
        <source>The data folder cannot be used: {error}</source>
        <translation>Le dossier de données est inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The data folder cannot be written: this was not saved.</source>
        <translation>Le dossier de données ne peut pas être écrit&#xa0;: ceci n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The data folder is gone.</source>
        <translation>Le dossier de données a disparu.</translation>
    </message>
    <message>
        <source>The data folder {data_dir} cannot be used: {strerror}.</source>
        <translation>Le dossier de données {data_dir} est inutilisable&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The data folder {folder} is gone: it was renamed, replaced, deleted or unplugged.</source>
        <translation>Le dossier de données {folder} a disparu&#xa0;: il a été renommé, remplacé, supprimé ou débranché.</translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network share ({where}).</source>
        <translation>Le dossier de données {folder} est sur un partage réseau ({where}).</translation>
    </message>
    <message>
        <source>The data in this code are damaged or not written as GS1 prescribes. Scan another code on the product.</source>
        <translation>Les données de ce code sont abîmées ou pas écrites comme GS1 le prescrit. Lisez un autre code du produit.</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved.</source>
        <translation>Le disque est plein&#xa0;: ceci n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The disk that keeps the captures is almost full: {left} MB are left.</source>
        <translation>Le disque des saisies est presque plein&#xa0;: il reste {left} Mo.</translation>
    </message>
    <message>
        <source>The disk that keeps the captures is getting full: {left} MB are left.</source>
        <translation>Le disque des saisies se remplit&#xa0;: il reste {left} Mo.</translation>
    </message>
    <message>
        <source>The file of receiving sessions is damaged.</source>
        <translation>Le fichier des réceptions est abîmé.</translation>
    </message>
    <message>
        <source>The file of stored captures has been cut short.</source>
        <translation>Le fichier des saisies enregistrées est tronqué.</translation>
    </message>
    <message>
        <source>The file of stored captures is damaged.</source>
        <translation>Le fichier des saisies enregistrées est abîmé.</translation>
    </message>
    <message>
        <source>The file of stored captures is not a database.</source>
        <translation>Le fichier des saisies enregistrées n’est pas une base de données.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>Le dossier {folder} est illisible.</translation>
    </message>
    <message>
        <source>The folder {folder} for the station&apos;s data is not there.</source>
        <translation>Le dossier {folder} pour les données du poste n’est pas là.</translation>
    </message>
    <message>
        <source>The headings once more: left out.</source>
        <translation>Les titres une nouvelle fois&#xa0;: laissés de côté.</translation>
    </message>
    <message>
        <source>The key has a typing mistake: its checksum does not fit. Copy it again.</source>
        <translation>La clé a une faute de frappe&#xa0;: sa somme de contrôle ne convient pas. Recopiez-la.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s PIN in {path} cannot be read: {strerror}.</source>
        <translation>Le code PIN du kiosque dans {path} ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others, so at least one digit is wrong.</source>
        <translation>Le dernier chiffre ne convient pas aux autres, donc au moins un est faux.</translation>
    </message>
    <message>
        <source>The last digit of {digits} does not fit the others, so at least one is wrong.</source>
        <translation>Le dernier chiffre de {digits} ne convient pas aux autres, donc au moins un est faux.</translation>
    </message>
    <message>
        <source>The libraries that send measurements are not installed.</source>
        <translation>Les bibliothèques qui envoient les mesures ne sont pas installées.</translation>
    </message>
    <message>
        <source>The list cannot be read after line {line}: {error}.</source>
        <translation>La liste est illisible après la ligne {line}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read: {strerror}.</source>
        <translation>La liste {path} est illisible&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The picture could not be encoded: {error}</source>
        <translation>L’image n’a pas pu être encodée&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>L’image n’a pas pu être écrite dans {path}.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>L’image est noire.</translation>
    </message>
    <message>
        <source>The picture of this capture is missing on this computer&apos;s disk.</source>
        <translation>L’image de cette saisie manque sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The picture stands still: {name} repeats one picture.</source>
        <translation>L’image est figée&#xa0;: {name} répète une seule image.</translation>
    </message>
    <message>
        <source>The program stopped while this was being sent.</source>
        <translation>Le programme s’est arrêté pendant l’envoi.</translation>
    </message>
    <message>
        <source>The proxy between here and the service asks for a sign-in.</source>
        <translation>Le proxy entre ici et le service demande une connexion.</translation>
    </message>
    <message>
        <source>The proxy between here and the service does not let requests through.</source>
        <translation>Le proxy entre ici et le service ne laisse pas passer les requêtes.</translation>
    </message>
    <message>
        <source>The receiving sessions were written by a newer version of Scanner Desktop (data version {version}).</source>
        <translation>Les réceptions ont été écrites par une version plus récente de Scanner Desktop (version des données {version}).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>L’enregistrement est fini.</translation>
    </message>
    <message>
        <source>The report cannot be written into {folder}: {strerror}.</source>
        <translation>Le rapport ne peut pas être écrit dans {folder}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The report cannot be written: {strerror}.</source>
        <translation>Le rapport ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The report {report_file} cannot be written: {strerror}.</source>
        <translation>Le rapport {report_file} ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Le même encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The same product again</source>
        <translation>Le même produit à nouveau</translation>
    </message>
    <message>
        <source>The service answered {status}.</source>
        <translation>Le service a répondu {status}.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>Le service demande moins de requêtes.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in any more.</source>
        <translation>Le service n’accepte plus la connexion.</translation>
    </message>
    <message>
        <source>The service does not have this capture.</source>
        <translation>Le service n’a pas cette saisie.</translation>
    </message>
    <message>
        <source>The service does not open a scan session. {error}</source>
        <translation>Le service n’ouvre pas de session de lecture. {error}</translation>
    </message>
    <message>
        <source>The service does not tell whose sign-in it is.</source>
        <translation>Le service ne dit pas à qui est cette connexion.</translation>
    </message>
    <message>
        <source>The service fails each time this capture is sent.</source>
        <translation>Le service échoue à chaque envoi de cette saisie.</translation>
    </message>
    <message>
        <source>The service has a problem ({status}).</source>
        <translation>Le service a un problème ({status}).</translation>
    </message>
    <message>
        <source>The service has a problem of its own: {said}</source>
        <translation>Le service a lui-même un problème&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The service no longer tells what became of it. {error}</source>
        <translation>Le service ne dit plus ce qu’elle est devenue. {error}</translation>
    </message>
    <message>
        <source>The service&apos;s address</source>
        <translation>L’adresse du service</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>La réponse du service n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>La réponse du service n’a pas été comprise.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too long.</source>
        <translation>La réponse du service est bien trop longue.</translation>
    </message>
    <message>
        <source>The settings are in force from the next start.</source>
        <translation>Les réglages valent dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>The settings in {path} are not valid: {error}.</source>
        <translation>Les réglages dans {path} ne sont pas valides&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation>Les réglages dans {path} sont illisibles&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The sheet {title} has more than {rows} rows.</source>
        <translation>La feuille {title} a plus de {rows} lignes.</translation>
    </message>
    <message>
        <source>The simulator&apos;s are in: {command}</source>
        <translation>Ceux du simulateur viennent avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number to “{text}”, and its last digits are lost. Set the column to text in the spreadsheet, save the list anew, or type the number here.</source>
        <translation>Le tableur a arrondi ce numéro en «&#xa0;{text}&#xa0;», et ses derniers chiffres sont perdus. Mettez la colonne en texte dans le tableur, enregistrez à nouveau la liste, ou tapez le numéro ici.</translation>
    </message>
    <message>
        <source>The station cannot deliver anything yet.</source>
        <translation>Le poste ne peut encore rien transmettre.</translation>
    </message>
    <message>
        <source>The station goes on by itself.</source>
        <translation>Le poste continue tout seul.</translation>
    </message>
    <message>
        <source>The station is still finding out whether the service has it.</source>
        <translation>Le poste cherche encore si le service l’a.</translation>
    </message>
    <message>
        <source>The station keeps trying. If this lasts, unplug the camera and plug it in again.</source>
        <translation>Le poste continue d’essayer. Si cela dure, débranchez la caméra et rebranchez-la.</translation>
    </message>
    <message>
        <source>The station starts it anew. If this lasts, unplug the camera and plug it in again.</source>
        <translation>Le poste la redémarre. Si cela dure, débranchez la caméra et rebranchez-la.</translation>
    </message>
    <message>
        <source>The stored captures are locked by another program.</source>
        <translation>Un autre programme verrouille les saisies enregistrées.</translation>
    </message>
    <message>
        <source>The stored captures have data version {version}, not {wanted}.</source>
        <translation>Les saisies enregistrées ont la version de données {version}, pas {wanted}.</translation>
    </message>
    <message>
        <source>The stored captures were damaged. {saved} were saved, {lost} could not be read. The damaged file is kept for support: {file}.</source>
        <translation>Les saisies enregistrées étaient abîmées. {saved} ont été sauvées, {lost} n’ont pas pu être lues. Le fichier abîmé est gardé pour l’assistance&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>The stored captures were written by a newer version of Scanner Desktop (data version {version}).</source>
        <translation>Les saisies enregistrées ont été écrites par une version plus récente de Scanner Desktop (version des données {version}).</translation>
    </message>
    <message>
        <source>The support file could not be saved as {target}: {strerror}.</source>
        <translation>Le fichier d’assistance n’a pas pu être enregistré en {target}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The support file could not be saved: the disk is full.</source>
        <translation>Le fichier d’assistance n’a pas pu être enregistré&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The time of {seconds} s is over.</source>
        <translation>Le temps de {seconds} s est écoulé.</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Les deux ne sont pas identiques&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>The window closes for a second.</source>
        <translation>La fenêtre se ferme une seconde.</translation>
    </message>
    <message>
        <source>The window was closed before the end.</source>
        <translation>La fenêtre a été fermée avant la fin.</translation>
    </message>
    <message>
        <source>There are no captures in {data_dir}.</source>
        <translation>Il n’y a pas de saisies dans {data_dir}.</translation>
    </message>
    <message>
        <source>There are no receiving sessions in {data_dir}.</source>
        <translation>Il n’y a pas de réceptions dans {data_dir}.</translation>
    </message>
    <message>
        <source>There is a file {target} already.</source>
        <translation>Il y a déjà un fichier {target}.</translation>
    </message>
    <message>
        <source>There is no capture {capture_id}.</source>
        <translation>Il n’y a pas de saisie {capture_id}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no data folder {data_dir}.</source>
        <translation>Il n’y a pas de dossier de données {data_dir}.</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>Il n’y a pas encore de base de données.</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>Il n’y a pas d’image dans {folder}.</translation>
    </message>
    <message>
        <source>There is no product number.</source>
        <translation>Il n’y a pas de numéro de produit.</translation>
    </message>
    <message>
        <source>There is no quantity.</source>
        <translation>Il n’y a pas de quantité.</translation>
    </message>
    <message>
        <source>There is no receiving session “{name}”.</source>
        <translation>Il n’y a pas de réception «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no scan that this could be for.</source>
        <translation>Il n’y a pas de lecture à laquelle cela pourrait se rapporter.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>Il n’y a pas de réglage {name}.</translation>
    </message>
    <message>
        <source>There is no video file {target}.</source>
        <translation>Il n’y a pas de fichier vidéo {target}.</translation>
    </message>
    <message>
        <source>There was no PIN.</source>
        <translation>Il n’y avait pas de code PIN.</translation>
    </message>
    <message>
        <source>These 8 digits are valid as an EAN-8 and as a UPC-E, which are different products. Say which it is.</source>
        <translation>Ces 8 chiffres valent en EAN-8 et en UPC-E, qui sont des produits différents. Dites lequel c’est.</translation>
    </message>
    <message>
        <source>These captures will not be sent. Discard them? [y/N]</source>
        <translation>Ces saisies ne seront pas envoyées. Les abandonner&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>This account belongs to several organizations.</source>
        <translation>Ce compte appartient à plusieurs organisations.</translation>
    </message>
    <message>
        <source>This capture is no longer on this computer.</source>
        <translation>Cette saisie n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This code carries a shop&apos;s or a carrier&apos;s own text, not a product number.</source>
        <translation>Ce code porte un texte propre à un magasin ou à un transporteur, pas un numéro de produit.</translation>
    </message>
    <message>
        <source>This code carries no product number. Scan the barcode of the product instead.</source>
        <translation>Ce code ne porte pas de numéro de produit. Lisez plutôt le code-barres du produit.</translation>
    </message>
    <message>
        <source>This computer does not let the station use {name}.</source>
        <translation>Cet ordinateur ne laisse pas le poste utiliser {name}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the service.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du service.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy has a PIN of its own, and that one holds.</source>
        <translation>La stratégie de cet ordinateur a son propre code PIN, et c’est celui-là qui vaut.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy in {path} cannot be read: {error}.</source>
        <translation>La stratégie de cet ordinateur dans {path} est illisible&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy in {path} does not hold. {problem}</source>
        <translation>La stratégie de cet ordinateur dans {path} ne tient pas. {problem}</translation>
    </message>
    <message>
        <source>This is an API key, not a session id. Choose “API key” above.</source>
        <translation>Ceci est une clé d’API, pas un identifiant de session. Choisissez «&#xa0;Clé d’API&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>This is no settings barcode.</source>
        <translation>Ce n’est pas un code-barres de réglages.</translation>
    </message>
    <message>
        <source>This label says what is inside a case or pallet. Scan the product itself, or the code of the case.</source>
        <translation>Cette étiquette dit ce que contient un carton ou une palette. Lisez le produit même, ou le code du carton.</translation>
    </message>
    <message>
        <source>This settings barcode has no valid value for “{title}”.</source>
        <translation>Ce code-barres de réglages n’a pas de valeur valide pour «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>This settings barcode is damaged.</source>
        <translation>Ce code-barres de réglages est abîmé.</translation>
    </message>
    <message>
        <source>This settings barcode says something that this version does not take: {unknown}.</source>
        <translation>Ce code-barres de réglages dit quelque chose que cette version n’accepte pas&#xa0;: {unknown}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Réessayez&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Try another file, MP4 or AVI.</source>
        <translation>Essayez un autre fichier, MP4 ou AVI.</translation>
    </message>
    <message>
        <source>Type it in, then finish.</source>
        <translation>Tapez-le, puis terminez.</translation>
    </message>
    <message>
        <source>Type this: {command}</source>
        <translation>Tapez ceci&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Tapez votre nom.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Débranchez-la et rebranchez-la, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again.</source>
        <translation>Débranchez la caméra et rebranchez-la.</translation>
    </message>
    <message>
        <source>Up to four digits are the quantity of the last scan.</source>
        <translation>Jusqu’à quatre chiffres sont la quantité de la dernière lecture.</translation>
    </message>
    <message>
        <source>Use a whole number: simulated:7.</source>
        <translation>Mettez un nombre entier&#xa0;: simulated:7.</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>À consommer jusqu’au</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http in the settings if this network is yours alone.</source>
        <translation>Prenez https://, ou permettez http en clair dans les réglages si ce réseau n’est qu’à vous.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Prenez la fenêtre qui est ouverte, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Variable count of items</source>
        <translation>Nombre variable d’articles</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Webcam {number}</source>
        <translation>Webcam {number}</translation>
    </message>
    <message>
        <source>Webcams are numbered from 0: webcam:0 is the first.</source>
        <translation>Les webcams sont numérotées à partir de 0&#xa0;: webcam:0 est la première.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happens when the product that was captured last is captured once more.</source>
        <translation>Ce qui arrive quand le dernier produit saisi est saisi encore une fois.</translation>
    </message>
    <message>
        <source>What is kept of the kiosk&apos;s PIN is damaged.</source>
        <translation>Ce qui est gardé du code PIN du kiosque est abîmé.</translation>
    </message>
    <message>
        <source>What the handheld scanner types first</source>
        <translation>Ce que la douchette tape d’abord</translation>
    </message>
    <message>
        <source>Where captures are sent.</source>
        <translation>Où les saisies sont envoyées.</translation>
    </message>
    <message>
        <source>Whoever wrote it has to correct it.</source>
        <translation>Qui l’a écrite doit la corriger.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, metres</source>
        <translation>Largeur, diamètre ou deuxième dimension, mètres</translation>
    </message>
    <message>
        <source>Write ROLE=COLUMN; roles are {roles}.</source>
        <translation>Écrivez RÔLE=COLONNE&#xa0;; les rôles sont {roles}.</translation>
    </message>
    <message>
        <source>Write it from the root or the drive on; {mark} stands for the person&apos;s name.</source>
        <translation>Écrivez-le depuis la racine ou le lecteur&#xa0;; {mark} tient lieu du nom de la personne.</translation>
    </message>
    <message>
        <source>a JSON array of findings; with --bundle what was written</source>
        <translation>un tableau JSON des constats&#xa0;; avec --bundle, ce qui a été écrit</translation>
    </message>
    <message>
        <source>a JSON array with everything that is known</source>
        <translation>un tableau JSON de tout ce qu’on sait</translation>
    </message>
    <message>
        <source>a coupon, not a product</source>
        <translation>un bon de réduction, pas un produit</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>a number from {lowest} to {highest}</source>
        <translation>un nombre de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>a refund receipt, not a product</source>
        <translation>un bon de remboursement, pas un produit</translation>
    </message>
    <message>
        <source>a text of at most 200 characters</source>
        <translation>un texte d’au plus 200 caractères</translation>
    </message>
    <message>
        <source>a text of at most {highest} characters</source>
        <translation>un texte de {highest} caractères au plus</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>accepted by {name}</source>
        <translation>accepté par {name}</translation>
    </message>
    <message>
        <source>all that the service refused</source>
        <translation>tout ce que le service a refusé</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>et au plus</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>un autre compte</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>autre lot</translation>
    </message>
    <message>
        <source>answer with JSON</source>
        <translation>répondre en JSON</translation>
    </message>
    <message>
        <source>any picture</source>
        <translation>les images</translation>
    </message>
    <message>
        <source>Applicable amount payable or coupon value, local currency</source>
        <translation>Montant à payer ou valeur du bon, monnaie locale</translation>
    </message>
    <message>
        <source>Area, square feet</source>
        <translation>Surface, pieds carrés</translation>
    </message>
    <message>
        <source>Area, square inches</source>
        <translation>Surface, pouces carrés</translation>
    </message>
    <message>
        <source>Area, square yards</source>
        <translation>Surface, yards carrés</translation>
    </message>
    <message>
        <source>Authority to leave</source>
        <translation>Autorisation de dépôt</translation>
    </message>
    <message>
        <source>Baby birth sequence</source>
        <translation>Ordre de naissance du bébé</translation>
    </message>
    <message>
        <source>Baby of family name</source>
        <translation>Bébé de la famille</translation>
    </message>
    <message>
        <source>Bill to / Invoice to Global Location Number (GLN)</source>
        <translation>Code lieu-fonction (GLN) du facturé</translation>
    </message>
    <message>
        <source>Biological sex</source>
        <translation>Sexe biologique</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Catch area</source>
        <translation>Zone de capture</translation>
    </message>
    <message>
        <source>Cellular mobile telephone identifier</source>
        <translation>Identifiant de téléphone mobile</translation>
    </message>
    <message>
        <source>Certification reference</source>
        <translation>Référence de certification</translation>
    </message>
    <message>
        <source>Check how it is spelt.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask the sender for the list once more.</source>
        <translation>Vérifiez que c’est le bon fichier, ou redemandez la liste à l’expéditeur.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check who may write there and that the disk is not full.</source>
        <translation>Vérifiez qui peut y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Choose 1 to 240.</source>
        <translation>Choisissez de 1 à 240.</translation>
    </message>
    <message>
        <source>Choose a difficulty from 1 (easy) to 5 (hard).</source>
        <translation>Choisissez une difficulté de 1 (facile) à 5 (difficile).</translation>
    </message>
    <message>
        <source>Choose another one with --port.</source>
        <translation>Choisissez-en un autre avec --port.</translation>
    </message>
    <message>
        <source>Choose demo or several.</source>
        <translation>Choisissez demo ou several.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller picture.</source>
        <translation>Fermez d’autres programmes, ou prenez une image plus petite.</translation>
    </message>
    <message>
        <source>Component/Part Identifier (CPID)</source>
        <translation>Identifiant de composant ou de pièce (CPID)</translation>
    </message>
    <message>
        <source>Component/Part Identifier serial number (CPID SERIAL)</source>
        <translation>Numéro de série du composant ou de la pièce (CPID SERIAL)</translation>
    </message>
    <message>
        <source>Correct it in the list, or when counting ends: a double-click on the row.</source>
        <translation>Corrigez-le dans la liste, ou à la fin du comptage&#xa0;: un double-clic sur la ligne.</translation>
    </message>
    <message>
        <source>Country covering full process chain</source>
        <translation>Pays de toute la chaîne de transformation</translation>
    </message>
    <message>
        <source>Country of disassembly</source>
        <translation>Pays de découpe</translation>
    </message>
    <message>
        <source>Country of initial processing</source>
        <translation>Pays de première transformation</translation>
    </message>
    <message>
        <source>Country of processing</source>
        <translation>Pays de transformation</translation>
    </message>
    <message>
        <source>Country subdivision of origin</source>
        <translation>Subdivision du pays d’origine</translation>
    </message>
    <message>
        <source>Coupon code identification for use in North America</source>
        <translation>Code de bon de réduction pour l’Amérique du Nord</translation>
    </message>
    <message>
        <source>Customer’s purchase order number</source>
        <translation>Numéro de commande du client</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>JOURS</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Dangerous goods flag</source>
        <translation>Indicateur de marchandises dangereuses</translation>
    </message>
    <message>
        <source>Date and time of birth</source>
        <translation>Date et heure de naissance</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Delete rows that are not needed, or split the list in two.</source>
        <translation>Supprimez les lignes inutiles, ou partagez la liste en deux.</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, feet</source>
        <translation>Profondeur, épaisseur, hauteur ou troisième dimension, pieds</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, inches</source>
        <translation>Profondeur, épaisseur, hauteur ou troisième dimension, pouces</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, yards</source>
        <translation>Profondeur, épaisseur, hauteur ou troisième dimension, yards</translation>
    </message>
    <message>
        <source>Digital Signature (DigSig)</source>
        <translation>Signature numérique (DigSig)</translation>
    </message>
    <message>
        <source>Embedded SIM number</source>
        <translation>Numéro de SIM intégrée</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>FICHIER.json</translation>
    </message>
    <message>
        <source>FILE.zip</source>
        <translation>FICHIER.zip</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Family name of person</source>
        <translation>Nom de famille de la personne</translation>
    </message>
    <message>
        <source>Fishing gear type</source>
        <translation>Type d’engin de pêche</translation>
    </message>
    <message>
        <source>Full name of person</source>
        <translation>Nom complet de la personne</translation>
    </message>
    <message>
        <source>Functional status</source>
        <translation>État fonctionnel</translation>
    </message>
    <message>
        <source>GS1 UIC with Extension 1 and Importer index</source>
        <translation>GS1 UIC avec extension 1 et indice de l’importateur</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Donnez un nombre.</translation>
    </message>
    <message>
        <source>Give a whole number, 0 or more.</source>
        <translation>Donnez un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>Given name of person</source>
        <translation>Prénom de la personne</translation>
    </message>
    <message>
        <source>Global Coupon Number (GCN)</source>
        <translation>Numéro mondial de bon de réduction (GCN)</translation>
    </message>
    <message>
        <source>Global Document Type Identifier (GDTI)</source>
        <translation>Identifiant mondial de type de document (GDTI)</translation>
    </message>
    <message>
        <source>Global Identification Number for Consignment (GINC)</source>
        <translation>Numéro mondial d’identification de consignation (GINC)</translation>
    </message>
    <message>
        <source>Global Individual Asset Identifier (GIAI)</source>
        <translation>Identifiant mondial d’actif individuel (GIAI)</translation>
    </message>
    <message>
        <source>Global Individual Asset Identifier (GIAI) of an assembly</source>
        <translation>Identifiant mondial d’actif individuel (GIAI) d’un assemblage</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) extension component</source>
        <translation>Complément du code lieu-fonction (GLN)</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) of the invoicing party</source>
        <translation>Code lieu-fonction (GLN) du facturant</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) of the production or service location</source>
        <translation>Code lieu-fonction (GLN) du lieu de production ou de service</translation>
    </message>
    <message>
        <source>Global Model Number (GMN)</source>
        <translation>Numéro mondial de modèle (GMN)</translation>
    </message>
    <message>
        <source>Global Returnable Asset Identifier (GRAI)</source>
        <translation>Identifiant mondial de support réutilisable (GRAI)</translation>
    </message>
    <message>
        <source>Global Service Relation Number (GSRN) of the provider of services</source>
        <translation>Numéro mondial de relation de service (GSRN) du prestataire</translation>
    </message>
    <message>
        <source>Global Service Relation Number (GSRN) of the recipient of services</source>
        <translation>Numéro mondial de relation de service (GSRN) du bénéficiaire</translation>
    </message>
    <message>
        <source>Global Shipment Identification Number (GSIN)</source>
        <translation>Numéro mondial d’identification d’expédition (GSIN)</translation>
    </message>
    <message>
        <source>Global Trade Item Number (GTIN)</source>
        <translation>Code article international (GTIN)</translation>
    </message>
    <message>
        <source>Global Trade Item Number (GTIN) of contained trade items</source>
        <translation>Code article international (GTIN) des articles contenus</translation>
    </message>
    <message>
        <source>Highly Individualised Device Registration Identifier (HIDRI)</source>
        <translation>Identifiant d’enregistrement de dispositif hautement individualisé (HIDRI)</translation>
    </message>
    <message>
        <source>Identification of a Made-to-Order (MtO) trade item (GTIN)</source>
        <translation>Article fabriqué sur commande (GTIN)</translation>
    </message>
    <message>
        <source>Identification of a physical location - Global Location Number (GLN)</source>
        <translation>Code lieu-fonction (GLN) d’un lieu physique</translation>
    </message>
    <message>
        <source>Identification of an individual trade item piece (ITIP)</source>
        <translation>Pièce individuelle d’un article (ITIP)</translation>
    </message>
    <message>
        <source>Identification of pieces of a trade item (ITIP) contained in a logistic unit</source>
        <translation>Pièces d’un article (ITIP) contenues dans une unité logistique</translation>
    </message>
    <message>
        <source>International Bank Account Number (IBAN)</source>
        <translation>Numéro international de compte bancaire (IBAN)</translation>
    </message>
    <message>
        <source>International Mobile Equipment Identity (IMEI)</source>
        <translation>Identité internationale d’équipement mobile (IMEI)</translation>
    </message>
    <message>
        <source>International Mobile Equipment Identity 2 (IMEI2)</source>
        <translation>Deuxième identité internationale d’équipement mobile (IMEI2)</translation>
    </message>
    <message>
        <source>It is not used: zxing-cpp and the station&apos;s own decoders read alone.</source>
        <translation>Elle n’est pas utilisée&#xa0;: zxing-cpp et les décodeurs du poste lisent seuls.</translation>
    </message>
    <message>
        <source>It knows {options}.</source>
        <translation>Elle connaît {options}.</translation>
    </message>
    <message>
        <source>JSON file of scripted faults</source>
        <translation>fichier JSON de pannes prévues</translation>
    </message>
    <message>
        <source>Kilograms per square metre</source>
        <translation>Kilogrammes par mètre carré</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>Length or first dimension, feet</source>
        <translation>Longueur ou première dimension, pieds</translation>
    </message>
    <message>
        <source>Length or first dimension, inches</source>
        <translation>Longueur ou première dimension, pouces</translation>
    </message>
    <message>
        <source>Length or first dimension, yards</source>
        <translation>Longueur ou première dimension, yards</translation>
    </message>
    <message>
        <source>Logistic volume, cubic feet</source>
        <translation>Volume logistique, pieds cubes</translation>
    </message>
    <message>
        <source>Logistic volume, cubic inches</source>
        <translation>Volume logistique, pouces cubes</translation>
    </message>
    <message>
        <source>Logistic volume, cubic metres</source>
        <translation>Volume logistique, mètres cubes</translation>
    </message>
    <message>
        <source>Logistic volume, cubic yards</source>
        <translation>Volume logistique, yards cubes</translation>
    </message>
    <message>
        <source>Logistic volume, litres</source>
        <translation>Volume logistique, litres</translation>
    </message>
    <message>
        <source>Logistic volume, quarts</source>
        <translation>Volume logistique, quarts</translation>
    </message>
    <message>
        <source>Logistic weight, pounds</source>
        <translation>Poids logistique, livres</translation>
    </message>
    <message>
        <source>Look for a comma, a quotation mark or a bracket that is missing.</source>
        <translation>Cherchez une virgule, un guillemet ou une accolade qui manque.</translation>
    </message>
    <message>
        <source>Loyalty points of a coupon</source>
        <translation>Points de fidélité d’un bon</translation>
    </message>
    <message>
        <source>Made-to-Order variation number</source>
        <translation>Numéro de variante de fabrication sur commande</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>Maximum temperature in Celsius, hundredths of degrees</source>
        <translation>Température maximale en Celsius, centièmes de degré</translation>
    </message>
    <message>
        <source>Maximum temperature in Fahrenheit, hundredths of degrees</source>
        <translation>Température maximale en Fahrenheit, centièmes de degré</translation>
    </message>
    <message>
        <source>Minimum temperature in Celsius, hundredths of degrees</source>
        <translation>Température minimale en Celsius, centièmes de degré</translation>
    </message>
    <message>
        <source>Minimum temperature in Fahrenheit, hundredths of degrees</source>
        <translation>Température minimale en Fahrenheit, centièmes de degré</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NATO Stock Number (NSN)</source>
        <translation>Numéro de nomenclature OTAN (NSN)</translation>
    </message>
    <message>
        <source>Name a picture that is stored as a file.</source>
        <translation>Indiquez une image enregistrée comme fichier.</translation>
    </message>
    <message>
        <source>Name suffix of person</source>
        <translation>Suffixe du nom de la personne</translation>
    </message>
    <message>
        <source>Name the pictures in it.</source>
        <translation>Indiquez les images qu’il contient.</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Brazil DRN</source>
        <translation>Numéro national de remboursement de santé (NHRN) - Brésil DRN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Costa Rica Sanitary Register Number</source>
        <translation>Numéro national de remboursement de santé (NHRN) - Costa Rica numéro de registre sanitaire</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - France CIP</source>
        <translation>Numéro national de remboursement de santé (NHRN) - France CIP</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Germany PZN</source>
        <translation>Numéro national de remboursement de santé (NHRN) - Allemagne PZN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Italy AIC</source>
        <translation>Numéro national de remboursement de santé (NHRN) - Italie AIC</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Portugal AIM</source>
        <translation>Numéro national de remboursement de santé (NHRN) - Portugal AIM</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Spain CN</source>
        <translation>Numéro national de remboursement de santé (NHRN) - Espagne CN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - United States of America NDC</source>
        <translation>Numéro national de remboursement de santé (NHRN) - États-Unis d’Amérique NDC</translation>
    </message>
    <message>
        <source>Net volume, cubic feet</source>
        <translation>Volume net, pieds cubes</translation>
    </message>
    <message>
        <source>Net volume, cubic inches</source>
        <translation>Volume net, pouces cubes</translation>
    </message>
    <message>
        <source>Net volume, cubic yards</source>
        <translation>Volume net, yards cubes</translation>
    </message>
    <message>
        <source>Net volume, quarts</source>
        <translation>Volume net, quarts</translation>
    </message>
    <message>
        <source>Not after delivery date and time</source>
        <translation>Livraison pas après (date et heure)</translation>
    </message>
    <message>
        <source>Not before delivery date and time</source>
        <translation>Livraison pas avant (date et heure)</translation>
    </message>
    <message>
        <source>Nothing needs doing: the station waits and tries again by itself.</source>
        <translation>Rien à faire&#xa0;: le poste attend et réessaie tout seul.</translation>
    </message>
    <message>
        <source>Number of processor with three-digit ISO country code</source>
        <translation>Numéro du transformateur avec code ISO du pays à trois chiffres</translation>
    </message>
    <message>
        <source>Optically readable sensor indicator</source>
        <translation>Indicateur de capteur à lecture optique</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PORT</translation>
    </message>
    <message>
        <source>Packaging component number</source>
        <translation>Numéro de composant d’emballage</translation>
    </message>
    <message>
        <source>Party Global Location Number (GLN)</source>
        <translation>Code lieu-fonction (GLN) d’un intervenant</translation>
    </message>
    <message>
        <source>Payment slip reference number</source>
        <translation>Numéro de référence du bordereau de paiement</translation>
    </message>
    <message>
        <source>Physical SIM number</source>
        <translation>Numéro de carte SIM physique</translation>
    </message>
    <message>
        <source>Plug it in and start it again.</source>
        <translation>Branchez-la et redémarrez-la.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {why}.</source>
        <translation>Le port {port} est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Positive offer file coupon code identification for use in North America</source>
        <translation>Code de bon de réduction par fichier d’offres pour l’Amérique du Nord</translation>
    </message>
    <message>
        <source>Press Ctrl-C to stop.</source>
        <translation>Appuyez sur Ctrl-C pour arrêter.</translation>
    </message>
    <message>
        <source>Production method</source>
        <translation>Méthode de production</translation>
    </message>
    <message>
        <source>Protocol ID</source>
        <translation>Identifiant de protocole</translation>
    </message>
    <message>
        <source>Purchased from Global Location Number (GLN)</source>
        <translation>Code lieu-fonction (GLN) du vendeur</translation>
    </message>
    <message>
        <source>ROLE=COLUMN</source>
        <translation>RÔLE=COLONNE</translation>
    </message>
    <message>
        <source>Refurbishment lot ID</source>
        <translation>Lot de remise à neuf</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Date de libération</translation>
    </message>
    <message>
        <source>Return to address line 1</source>
        <translation>Adresse de retour, ligne 1</translation>
    </message>
    <message>
        <source>Return to address line 2</source>
        <translation>Adresse de retour, ligne 2</translation>
    </message>
    <message>
        <source>Return to company name</source>
        <translation>Nom de l’entreprise de retour</translation>
    </message>
    <message>
        <source>Return to contact</source>
        <translation>Contact de retour</translation>
    </message>
    <message>
        <source>Return to country code</source>
        <translation>Code pays de retour</translation>
    </message>
    <message>
        <source>Return to locality</source>
        <translation>Localité de retour</translation>
    </message>
    <message>
        <source>Return to postal code</source>
        <translation>Code postal de retour</translation>
    </message>
    <message>
        <source>Return to region</source>
        <translation>Région de retour</translation>
    </message>
    <message>
        <source>Return to suburb</source>
        <translation>Quartier de retour</translation>
    </message>
    <message>
        <source>Return to telephone number</source>
        <translation>Numéro de téléphone de retour</translation>
    </message>
    <message>
        <source>Revision status</source>
        <translation>État de révision</translation>
    </message>
    <message>
        <source>Roll products, width, length, core diameter, direction, splices</source>
        <translation>Produits en rouleau&#xa0;: largeur, longueur, diamètre du mandrin, sens, raccords</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>RÉCEPTION</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>CAMÉRA</translation>
    </message>
    <message>
        <source>Serial Shipping Container Code (SSCC)</source>
        <translation>Numéro séquentiel de colis (SSCC)</translation>
    </message>
    <message>
        <source>Service Relation Instance Number (SRIN)</source>
        <translation>Numéro d’instance de relation de service (SRIN)</translation>
    </message>
    <message>
        <source>Service code description</source>
        <translation>Description du code de prestation</translation>
    </message>
    <message>
        <source>Ship for / Deliver for - Forward to Global Location Number (GLN)</source>
        <translation>Code lieu-fonction (GLN) du destinataire final</translation>
    </message>
    <message>
        <source>Ship to / Deliver to Global Location Number (GLN)</source>
        <translation>Code lieu-fonction (GLN) du lieu de livraison</translation>
    </message>
    <message>
        <source>Ship to / Deliver to address line 1</source>
        <translation>Adresse de livraison, ligne 1</translation>
    </message>
    <message>
        <source>Ship to / Deliver to address line 2</source>
        <translation>Adresse de livraison, ligne 2</translation>
    </message>
    <message>
        <source>Ship to / Deliver to company name</source>
        <translation>Nom de l’entreprise livrée</translation>
    </message>
    <message>
        <source>Ship to / Deliver to contact</source>
        <translation>Contact de livraison</translation>
    </message>
    <message>
        <source>Ship to / Deliver to country code</source>
        <translation>Code pays de livraison</translation>
    </message>
    <message>
        <source>Ship to / Deliver to geographic location</source>
        <translation>Coordonnées géographiques de livraison</translation>
    </message>
    <message>
        <source>Ship to / Deliver to locality</source>
        <translation>Localité de livraison</translation>
    </message>
    <message>
        <source>Ship to / Deliver to region</source>
        <translation>Région de livraison</translation>
    </message>
    <message>
        <source>Ship to / Deliver to suburb</source>
        <translation>Quartier de livraison</translation>
    </message>
    <message>
        <source>Ship to / Deliver to telephone number</source>
        <translation>Numéro de téléphone de livraison</translation>
    </message>
    <message>
        <source>Show the one that another station makes in its settings.</source>
        <translation>Présentez celui qu’un autre poste crée dans ses réglages.</translation>
    </message>
    <message>
        <source>Signature required flag</source>
        <translation>Indicateur de signature obligatoire</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Version du logiciel</translation>
    </message>
    <message>
        <source>Species for fishery purposes</source>
        <translation>Espèce de pêche</translation>
    </message>
    <message>
        <source>Start the camera again.</source>
        <translation>Redémarrez la caméra.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Take pictures out of it, or save it anew as CSV.</source>
        <translation>Enlevez-en les images, ou enregistrez-la à nouveau en CSV.</translation>
    </message>
    <message>
        <source>Test by date</source>
        <translation>Date limite de test</translation>
    </message>
    <message>
        <source>The simulated camera cannot give {fps} pictures a second.</source>
        <translation>La caméra simulée ne peut pas donner {fps} images par seconde.</translation>
    </message>
    <message>
        <source>The simulated camera cannot use {option}.</source>
        <translation>La caméra simulée ne peut pas utiliser {option}.</translation>
    </message>
    <message>
        <source>The simulated camera has been unplugged.</source>
        <translation>La caméra simulée a été débranchée.</translation>
    </message>
    <message>
        <source>The simulated camera has no mode “{mode}”.</source>
        <translation>La caméra simulée n’a pas de mode «&#xa0;{mode}&#xa0;».</translation>
    </message>
    <message>
        <source>The simulated camera has no option “{option}”.</source>
        <translation>La caméra simulée n’a pas d’option «&#xa0;{option}&#xa0;».</translation>
    </message>
    <message>
        <source>The simulated camera is not open.</source>
        <translation>La caméra simulée n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The simulator cannot use the seed {seed}.</source>
        <translation>Le simulateur ne peut pas utiliser la graine {seed}.</translation>
    </message>
    <message>
        <source>The simulator has no difficulty {level}.</source>
        <translation>Le simulateur n’a pas de difficulté {level}.</translation>
    </message>
    <message>
        <source>The simulator has no pictures of {size} pixels.</source>
        <translation>Le simulateur n’a pas d’images de {size} pixels.</translation>
    </message>
    <message>
        <source>Third Party Controlled, Serialised Extension of Global Trade Item Number (GTIN) (TPX)</source>
        <translation>Extension sérialisée du GTIN, gérée par un tiers (TPX)</translation>
    </message>
    <message>
        <source>This needs the package {name}, which is not installed.</source>
        <translation>Ceci a besoin du paquet {name}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Type how many pieces are in one case.</source>
        <translation>Tapez combien de pièces il y a dans un carton.</translation>
    </message>
    <message>
        <source>Type one, or hand it over through a pipe.</source>
        <translation>Tapez-en un, ou passez-le par un tube.</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>Tapez deux fois le même code PIN.</translation>
    </message>
    <message>
        <source>UN/CEFACT freight unit type</source>
        <translation>Type d’unité de fret UN/CEFACT</translation>
    </message>
    <message>
        <source>UN/ECE meat carcasses and cuts classification</source>
        <translation>Classification UN/ECE des carcasses et découpes de viande</translation>
    </message>
    <message>
        <source>Use 64 to 8192 pixels each way.</source>
        <translation>Prenez de 64 à 8192 pixels par côté.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, WebP, BMP, GIF or TIFF.</source>
        <translation>Prenez JPEG, PNG, WebP, BMP, GIF ou TIFF.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>Version Control Number (VCN)</source>
        <translation>Numéro de contrôle de version (VCN)</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, feet</source>
        <translation>Largeur, diamètre ou deuxième dimension, pieds</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, inches</source>
        <translation>Largeur, diamètre ou deuxième dimension, pouces</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, yards</source>
        <translation>Largeur, diamètre ou deuxième dimension, yards</translation>
    </message>
    <message>
        <source>Write them between quotation marks.</source>
        <translation>Écrivez-les entre guillemets.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>LxH</translation>
    </message>
    <message>
        <source>access is not allowed</source>
        <translation>l’accès n’est pas permis</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë&#xa0;:&#xa0;%(option)s peut être&#xa0;%(matches)s</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument&#xa0;%(argument_name)s&#xa0;:&#xa0;%(message)s</translation>
    </message>
    <message>
        <source>argument &apos;%(argument_name)s&apos; is deprecated</source>
        <translation>l’argument «&#xa0;%(argument_name)s&#xa0;» est obsolète</translation>
    </message>
    <message>
        <source>ask for a PIN twice, and keep a slow hash of it; a pipe gives it in one line</source>
        <translation>demander deux fois un code PIN et en garder une empreinte lente&#xa0;; un tube le donne en une ligne</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>automatic presentation</source>
        <translation>automatique présentation</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres verticales</translation>
    </message>
    <message>
        <source>base URL of the service (default: the settings file&apos;s)</source>
        <translation>URL de base du service (par défaut&#xa0;: celle du fichier de réglages)</translation>
    </message>
    <message>
        <source>beep audio mute</source>
        <translation>bip audio muet</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>camera {camera}, service {server}</source>
        <translation>caméra {camera}, service {server}</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>caméras</translation>
    </message>
    <message>
        <source>can&apos;t open &apos;%(filename)s&apos;: %(error)s</source>
        <translation>«&#xa0;%(filename)s&#xa0;» ne peut pas être ouvert&#xa0;:&#xa0;%(error)s</translation>
    </message>
    <message>
        <source>cannot be loaded ({error})</source>
        <translation>ne peut pas être chargé ({error})</translation>
    </message>
    <message>
        <source>capture {id} is {state} and cannot be discarded. {why}</source>
        <translation>la saisie {id} est {state} et ne peut pas être abandonnée. {why}</translation>
    </message>
    <message>
        <source>capture {id} is {state} and cannot be queued again. {why}</source>
        <translation>la saisie {id} est {state} et ne peut pas être remise en file. {why}</translation>
    </message>
    <message>
        <source>captures, by the id that “queue list --json” shows</source>
        <translation>saisies, par l’identifiant que montre «&#xa0;queue list --json&#xa0;»</translation>
    </message>
    <message>
        <source>check what the station needs, and say what is missing</source>
        <translation>vérifier ce dont le poste a besoin, et dire ce qui manque</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>command &apos;%(parser_name)s&apos; is deprecated</source>
        <translation>la commande «&#xa0;%(parser_name)s&#xa0;» est obsolète</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>company shop account</source>
        <translation>entreprise magasin compte</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>copy captures and their pictures into a folder</source>
        <translation>copier les saisies et leurs images dans un dossier</translation>
    </message>
    <message>
        <source>count a delivery against its list</source>
        <translation>compter une livraison d’après sa liste</translation>
    </message>
    <message>
        <source>count without a window; one line of JSON for every act</source>
        <translation>compter sans fenêtre&#xa0;; une ligne de JSON pour chaque acte</translation>
    </message>
    <message>
        <source>counting a delivery</source>
        <translation>compter une livraison</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>plantages</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>identifiant secret</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>dossier de données</translation>
    </message>
    <message>
        <source>days before expiry below which goods are short-dated (default {days})</source>
        <translation>jours avant péremption en dessous desquels la date est courte (par défaut {days})</translation>
    </message>
    <message>
        <source>delete what is kept of the PIN; kiosk mode then does not start</source>
        <translation>supprimer ce qui est gardé du code PIN&#xa0;; le mode kiosque ne démarre alors plus</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>transmise</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>disk space delete</source>
        <translation>espace disque supprimer</translation>
    </message>
    <message>
        <source>disk space megabytes</source>
        <translation>espace disque mégaoctets</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>ne pas demander</translation>
    </message>
    <message>
        <source>duplicate twice double</source>
        <translation>doublon deux fois double</translation>
    </message>
    <message>
        <source>enforce CSRF protection on cookies, as the real service does</source>
        <translation>exiger la protection CSRF avec les cookies, comme le vrai service</translation>
    </message>
    <message numerus="yes">
        <source>expected %s arguments</source>
        <translation>
            <numerusform>%s valeur est nécessaire</numerusform>
            <numerusform>%s valeurs sont nécessaires</numerusform>
        </translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>il manque au moins une valeur</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>une valeur au plus est permise</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>flip selfie</source>
        <translation>retourner selfie miroir</translation>
    </message>
    <message>
        <source>folder for the outbox, the settings and the log</source>
        <translation>dossier des saisies, des réglages et du journal</translation>
    </message>
    <message>
        <source>font larger zoom low vision letters</source>
        <translation>police plus grand zoom malvoyant lettres</translation>
    </message>
    <message>
        <source>for use within a shop or company only</source>
        <translation>à usage interne d’un magasin ou d’une entreprise</translation>
    </message>
    <message>
        <source>give a file up after so many seconds beyond the budget (default {limit})</source>
        <translation>laisser un fichier après tant de secondes au-delà du budget (par défaut {limit})</translation>
    </message>
    <message>
        <source>give a number of milliseconds above 0</source>
        <translation>donnez un nombre de millisecondes supérieur à 0</translation>
    </message>
    <message>
        <source>give a number of seconds above 0</source>
        <translation>donnez un nombre de secondes supérieur à 0</translation>
    </message>
    <message>
        <source>give captures up; they stay in the history and can be brought back in the window</source>
        <translation>abandonner des saisies&#xa0;; elles restent dans l’historique et peuvent être récupérées dans la fenêtre</translation>
    </message>
    <message>
        <source>give the size as WIDTHxHEIGHT, for example 1280x720</source>
        <translation>donnez la taille en LARGEURxHAUTEUR, par exemple 1280x720</translation>
    </message>
    <message>
        <source>give up after S seconds (default 60)</source>
        <translation>renoncer après S secondes (par défaut 60)</translation>
    </message>
    <message>
        <source>go on with a session: its reference, id or title</source>
        <translation>reprendre une réception&#xa0;: sa référence, son identifiant ou son titre</translation>
    </message>
    <message>
        <source>handheld scanner</source>
        <translation>douchette</translation>
    </message>
    <message>
        <source>handheld scanner preamble aim</source>
        <translation>douchette préambule préfixe</translation>
    </message>
    <message>
        <source>has no product number: it is counted by its article number</source>
        <translation>n’a pas de numéro de produit&#xa0;: compté par son numéro d’article</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>how long to go on without any progress, seconds</source>
        <translation>combien de temps continuer sans aucun progrès, en secondes</translation>
    </message>
    <message>
        <source>how many captures are in which state; of the last ones the codes, product names, times and error messages</source>
        <translation>combien de saisies sont dans quel état&#xa0;; des dernières, les codes, noms, heures et messages d’erreur</translation>
    </message>
    <message>
        <source>http encryption tls</source>
        <translation>http chiffrement tls</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>la valeur %r n’a pas sa place ici</translation>
    </message>
    <message>
        <source>in view→armed</source>
        <translation>à la vue→prêt</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur non valide&#xa0;:&#xa0;%(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valide&#xa0;:&#xa0;%(value)r (possible&#xa0;:&#xa0;%(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>choix non valide&#xa0;:&#xa0;%(value)r, peut-être&#xa0;%(closest)r&#xa0;? (possible&#xa0;:&#xa0;%(choices)s)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>ce n’est pas vide</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>il existe déjà</translation>
    </message>
    <message>
        <source>its device is not there</source>
        <translation>son appareil n’est pas là</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its path leads through a file</source>
        <translation>son chemin passe par un fichier</translation>
    </message>
    <message>
        <source>its reference, id or title</source>
        <translation>sa référence, son identifiant ou son titre</translation>
    </message>
    <message>
        <source>keep no picture behind every count</source>
        <translation>ne garder aucune image derrière les comptages</translation>
    </message>
    <message>
        <source>keep nothing here; print the line for this computer&apos;s policy</source>
        <translation>ne rien garder ici&#xa0;; écrire la ligne pour la stratégie de cet ordinateur</translation>
    </message>
    <message>
        <source>keep what is stored in this file, and go on from it</source>
        <translation>garder dans ce fichier ce qui est enregistré, et repartir de là</translation>
    </message>
    <message>
        <source>leading zeros were lost, and are restored</source>
        <translation>des zéros de tête étaient perdus, et sont rétablis</translation>
    </message>
    <message>
        <source>leave the PDF out: it needs Qt</source>
        <translation>laisser le PDF&#xa0;: il a besoin de Qt</translation>
    </message>
    <message>
        <source>list the cameras of this computer</source>
        <translation>lister les caméras de cet ordinateur</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>log to the terminal as well</source>
        <translation>écrire aussi le journal dans le terminal</translation>
    </message>
    <message>
        <source>look after captures that wait for the service</source>
        <translation>s’occuper des saisies qui attendent le service</translation>
    </message>
    <message>
        <source>look at receiving sessions, and write their reports</source>
        <translation>regarder les réceptions, et écrire leurs rapports</translation>
    </message>
    <message>
        <source>loud quiet</source>
        <translation>fort faible</translation>
    </message>
    <message>
        <source>low vision glare accessibility</source>
        <translation>malvoyant éblouissement accessibilité</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>most time for one picture, in milliseconds (default: generous)</source>
        <translation>temps maximal pour une image, en millisecondes (par défaut&#xa0;: large)</translation>
    </message>
    <message>
        <source>name of the delivery (default: the file&apos;s)</source>
        <translation>nom de la livraison (par défaut&#xa0;: celui du fichier)</translation>
    </message>
    <message>
        <source>name {name}; policy {policy}; locked {locked}; kiosk {kiosk}; PIN {pin}</source>
        <translation>nom {name}&#xa0;; stratégie {policy}&#xa0;; verrouillé {locked}&#xa0;; kiosque {kiosk}&#xa0;; code PIN {pin}</translation>
    </message>
    <message>
        <source>names and sizes of the files in the data folder</source>
        <translation>noms et tailles des fichiers du dossier de données</translation>
    </message>
    <message>
        <source>names of the answers&apos; fields</source>
        <translation>noms des champs des réponses</translation>
    </message>
    <message>
        <source>newer versions</source>
        <translation>versions plus récentes</translation>
    </message>
    <message>
        <source>no code found</source>
        <translation>aucun code trouvé</translation>
    </message>
    <message>
        <source>no quota, and no headers that tell of one</source>
        <translation>pas de quota, ni d’en-têtes qui en parlent</translation>
    </message>
    <message>
        <source>no screen is needed; the window is drawn in memory</source>
        <translation>aucun écran n’est nécessaire&#xa0;; la fenêtre est dessinée en mémoire</translation>
    </message>
    <message>
        <source>nobody gets them</source>
        <translation>personne ne les reçoit</translation>
    </message>
    <message>
        <source>nobody is asked for them</source>
        <translation>personne n’est interrogé à leur sujet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>aucun pour ce service</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucune trouvée</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>none, and none is needed: the settings name {camera}</source>
        <translation>aucune, et aucune n’est nécessaire&#xa0;: les réglages nomment {camera}</translation>
    </message>
    <message>
        <source>none: counted blind</source>
        <translation>aucune&#xa0;: compté à l’aveugle</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>pas permis avec %s</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>pas fini</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>hors liste</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>pas enregistrée</translation>
    </message>
    <message>
        <source>not tried, because the station is running and may be using one</source>
        <translation>pas essayé, car le poste tourne et en utilise peut-être une</translation>
    </message>
    <message>
        <source>not used: {reason}</source>
        <translation>non utilisée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>rien n’est venu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>one JSON object a line instead of a table</source>
        <translation>un objet JSON par ligne au lieu d’un tableau</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>l’un des arguments %s est nécessaire</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>open the station&apos;s window (the default)</source>
        <translation>ouvrir la fenêtre du poste (par défaut)</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>option &apos;%(option)s&apos; is deprecated</source>
        <translation>l’option «&#xa0;%(option)s&#xa0;» est obsolète</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>over</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>image {number} sur {count}</translation>
    </message>
    <message>
        <source>pictures in {folder}</source>
        <translation>images de {folder}</translation>
    </message>
    <message>
        <source>pictures: JPEG, PNG, WebP, BMP, GIF, TIFF</source>
        <translation>images&#xa0;: JPEG, PNG, WebP, BMP, GIF, TIFF</translation>
    </message>
    <message>
        <source>port on 127.0.0.1, 0 for any free one (default: %(default)s)</source>
        <translation>port sur 127.0.0.1, 0 pour un port libre (par défaut&#xa0;:&#xa0;%(default)s)</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>pressing Capture by itself</source>
        <translation>appuyer tout seul sur Saisir</translation>
    </message>
    <message>
        <source>press→saved</source>
        <translation>touche→enregistré</translation>
    </message>
    <message>
        <source>print what is in force, with what is locked for the whole computer</source>
        <translation>afficher ce qui est en vigueur, et ce qui est verrouillé pour tout l’ordinateur</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>put the pictures of the last captures in as well</source>
        <translation>y mettre aussi les images des dernières saisies</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>read codes in picture files</source>
        <translation>lire les codes de fichiers image</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>requests a minute (default: 300)</source>
        <translation>requêtes par minute (par défaut&#xa0;: 300)</translation>
    </message>
    <message>
        <source>row {row} of the list was not used: {reason}</source>
        <translation>la ligne {row} de la liste n’a pas été utilisée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>run a service like Closient&apos;s on this computer</source>
        <translation>faire tourner un service comme celui de Closient sur cet ordinateur</translation>
    </message>
    <message>
        <source>saved→delivered</source>
        <translation>enregistré→transmis</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>send refused or held captures again</source>
        <translation>renvoyer les saisies refusées ou retenues</translation>
    </message>
    <message>
        <source>send what waits, now</source>
        <translation>envoyer ce qui attend, maintenant</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>server address url closient</source>
        <translation>serveur adresse url closient</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>set the PIN without which nobody leaves kiosk mode</source>
        <translation>définir le code PIN sans lequel personne ne quitte le mode kiosque</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>settings for this run</source>
        <translation>réglages pour cette exécution</translation>
    </message>
    <message>
        <source>sheet of the spreadsheet</source>
        <translation>feuille du tableur</translation>
    </message>
    <message>
        <source>short</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>short-dated</source>
        <translation>date courte</translation>
    </message>
    <message>
        <source>shortcut pedal keyboard hotkey keypad</source>
        <translation>raccourci pédale clavier touche pavé</translation>
    </message>
    <message>
        <source>show every capture on this computer</source>
        <translation>afficher toutes les saisies de cet ordinateur</translation>
    </message>
    <message>
        <source>show every receiving session on this computer</source>
        <translation>afficher toutes les réceptions de cet ordinateur</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher la version du programme et quitter</translation>
    </message>
    <message>
        <source>show the settings, and carry them to other stations</source>
        <translation>afficher les réglages, et les porter vers d’autres postes</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>show what was counted in a session</source>
        <translation>afficher ce qui a été compté dans une réception</translation>
    </message>
    <message>
        <source>size of the window, for example 1280x720</source>
        <translation>taille de la fenêtre, par exemple 1280x720</translation>
    </message>
    <message>
        <source>stands for every weight of this item</source>
        <translation>vaut pour tout poids de cet article</translation>
    </message>
    <message>
        <source>station</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>stop after S seconds</source>
        <translation>arrêter après S secondes</translation>
    </message>
    <message>
        <source>stop once N captures have a final status (default 5)</source>
        <translation>arrêter quand N saisies ont un état final (par défaut 5)</translation>
    </message>
    <message>
        <source>stop when every line is complete</source>
        <translation>arrêter quand chaque ligne est complète</translation>
    </message>
    <message>
        <source>stored captures</source>
        <translation>saisies enregistrées</translation>
    </message>
    <message>
        <source>support file</source>
        <translation>fichier d’assistance</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>take codes and quantities from standard input, one a line</source>
        <translation>prendre codes et quantités de l’entrée standard, un par ligne</translation>
    </message>
    <message>
        <source>taken as the item number of weight-coded goods</source>
        <translation>pris comme numéro d’article de marchandise à poids codé</translation>
    </message>
    <message>
        <source>tell about the last N captures (default {count})</source>
        <translation>parler des N dernières saisies (par défaut {count})</translation>
    </message>
    <message>
        <source>text, {encoding}, separated by {separator}</source>
        <translation>texte, {encoding}, séparé par {separator}</translation>
    </message>
    <message>
        <source>the API key or session cookie</source>
        <translation>la clé d’API ou le cookie de session</translation>
    </message>
    <message>
        <source>the API key&apos;s form or checksum is wrong: csb_, 32 letters and digits, _, their CRC-32</source>
        <translation>la forme ou la somme de contrôle de la clé d’API est fausse&#xa0;: csb_, 32 lettres et chiffres, _, leur CRC-32</translation>
    </message>
    <message>
        <source>the date cannot be used: {problem}</source>
        <translation>la date est inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>the disk does not work</source>
        <translation>le disque ne fonctionne pas</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ces arguments manquent&#xa0;: %s</translation>
    </message>
    <message>
        <source>the logs and the crash file, with credentials taken out</source>
        <translation>les journaux et le fichier des plantages, sans identifiants secrets</translation>
    </message>
    <message>
        <source>the other stored captures</source>
        <translation>les autres saisies enregistrées</translation>
    </message>
    <message>
        <source>the pack size cannot be used: {problem}</source>
        <translation>la taille du colis est inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>the pictures of the last captures</source>
        <translation>les images des dernières saisies</translation>
    </message>
    <message>
        <source>the settings, with the passwords of cameras taken out</source>
        <translation>les réglages, sans les mots de passe des caméras</translation>
    </message>
    <message>
        <source>the state file has a capture of the unknown session {session}</source>
        <translation>le fichier d’état a une saisie de la session inconnue {session}</translation>
    </message>
    <message>
        <source>the station with a simulated camera and service; nothing leaves this computer</source>
        <translation>le poste avec caméra et service simulés&#xa0;; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>the station&apos;s data folder</source>
        <translation>le dossier de données du poste</translation>
    </message>
    <message>
        <source>the station&apos;s data folder (default: the usual one)</source>
        <translation>le dossier de données du poste (par défaut&#xa0;: l’habituel)</translation>
    </message>
    <message>
        <source>theme night</source>
        <translation>thème nuit</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is one (not shown)</source>
        <translation>il y en a un (pas affiché)</translation>
    </message>
    <message>
        <source>till counter desk computer</source>
        <translation>caisse comptoir bureau ordinateur</translation>
    </message>
    <message>
        <source>time until a capture is final</source>
        <translation>temps jusqu’à ce qu’une saisie soit définitive</translation>
    </message>
    <message>
        <source>time until an unused session expires</source>
        <translation>temps avant qu’une session inutilisée expire</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>try each camera: the mode that works best, what stands in the way, and its controls; takes some seconds, and a station that uses the camera keeps it</source>
        <translation>essayer chaque caméra&#xa0;: le mode qui marche le mieux, ce qui gêne, et ses commandes&#xa0;; prend quelques secondes, et un poste qui utilise la caméra la garde</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tapé</translation>
    </message>
    <message>
        <source>typed code</source>
        <translation>code tapé</translation>
    </message>
    <message>
        <source>typing and leaving</source>
        <translation>taper et quitter</translation>
    </message>
    <message>
        <source>undo delay wait</source>
        <translation>annuler délai attendre</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>option inattendue&#xa0;: %s</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>commande inconnue&#xa0;%(parser_name)r (possible&#xa0;:&#xa0;%(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus&#xa0;: %s</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>use the settings of such a file; what it does not say becomes the default</source>
        <translation>prendre les réglages d’un tel fichier&#xa0;; ce qu’il ne dit pas reprend sa valeur par défaut</translation>
    </message>
    <message>
        <source>versions of the program and its libraries, and what “doctor” found</source>
        <translation>versions du programme et de ses bibliothèques, et ce que «&#xa0;doctor&#xa0;» a trouvé</translation>
    </message>
    <message>
        <source>webcam other</source>
        <translation>webcam autre</translation>
    </message>
    <message>
        <source>webcam rtsp video</source>
        <translation>webcam rtsp vidéo</translation>
    </message>
    <message>
        <source>webcam {number}</source>
        <translation>webcam {number}</translation>
    </message>
    <message>
        <source>webcam:0, camera:VENDOR:PRODUCT@PORT, a video file, http://… or rtsp://…, folder:DIRECTORY, simulated, simulated:SEED</source>
        <translation>webcam:0, camera:VENDOR:PRODUCT@PORT, un fichier vidéo, http://… ou rtsp://…, folder:DIRECTORY, simulated, simulated:SEED</translation>
    </message>
    <message>
        <source>webcams</source>
        <translation>webcams</translation>
    </message>
    <message>
        <source>what was learnt about the cameras, and the result of the camera check when one was kept</source>
        <translation>ce qu’on a appris des caméras, et le résultat du contrôle de la caméra s’il a été gardé</translation>
    </message>
    <message>
        <source>where pictures come from: {forms}</source>
        <translation>d’où viennent les images&#xa0;: {forms}</translation>
    </message>
    <message>
        <source>where pictures come from: {forms}, or none</source>
        <translation>d’où viennent les images&#xa0;: {forms}, ou none</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>où écrire</translation>
    </message>
    <message>
        <source>which column is which, by letter or heading: gtin=B, quantity=Qty (roles: {roles})</source>
        <translation>quelle colonne est laquelle, par lettre ou titre&#xa0;: gtin=B, quantity=Qté (rôles&#xa0;: {roles})</translation>
    </message>
    <message>
        <source>who counts</source>
        <translation>qui compte</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>qui l’a envoyée</translation>
    </message>
    <message>
        <source>without a window</source>
        <translation>sans fenêtre</translation>
    </message>
    <message>
        <source>write a picture of the window to FILE at the end</source>
        <translation>écrire à la fin une image de la fenêtre dans FICHIER</translation>
    </message>
    <message>
        <source>write report and list into a folder at the end</source>
        <translation>écrire à la fin rapport et liste dans un dossier</translation>
    </message>
    <message>
        <source>write the report (XLSX, PDF, JSON) and the list with its counts into a folder</source>
        <translation>écrire le rapport (XLSX, PDF, JSON) et la liste avec ses comptages dans un dossier</translation>
    </message>
    <message>
        <source>write the settings to a file for other stations; cameras and credentials stay here</source>
        <translation>écrire les réglages dans un fichier pour d’autres postes&#xa0;; caméras et identifiants secrets restent ici</translation>
    </message>
    <message>
        <source>write what happened to FILE as JSON</source>
        <translation>écrire ce qui s’est passé dans FICHIER en JSON</translation>
    </message>
    <message>
        <source>write what helps support, without credentials, to this new file (or into this folder)</source>
        <translation>écrire ce qui aide l’assistance, sans identifiants secrets, dans ce nouveau fichier (ou ce dossier)</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>mauvais article</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{address} gets counts and times, no codes and no pictures</source>
        <translation>{address} reçoit des comptes et des durées, ni codes ni images</translation>
    </message>
    <message>
        <source>{address} has a name that no computer can have.</source>
        <translation>{address} a un nom qu’aucun ordinateur ne peut avoir.</translation>
    </message>
    <message>
        <source>{address} has a port that does not exist.</source>
        <translation>{address} a un port qui n’existe pas.</translation>
    </message>
    <message>
        <source>{address} has no right number of a computer in the brackets.</source>
        <translation>{address} n’a pas entre crochets un bon numéro d’ordinateur.</translation>
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation>{address} n’est pas l’adresse d’un service.</translation>
    </message>
    <message>
        <source>{address} is no number of a computer: those are four, each from 0 to 255.</source>
        <translation>{address} n’est pas un numéro d’ordinateur&#xa0;: ce sont quatre nombres, chacun de 0 à 255.</translation>
    </message>
    <message>
        <source>{address} is not encrypted: everybody on the network could read your key.</source>
        <translation>{address} n’est pas chiffré&#xa0;: tous sur le réseau pourraient lire votre clé.</translation>
    </message>
    <message>
        <source>{address} says more than the service&apos;s address.</source>
        <translation>{address} dit plus que l’adresse du service.</translation>
    </message>
    <message>
        <source>{busy}; the system lists {devices}</source>
        <translation>{busy}&#xa0;; le système liste {devices}</translation>
    </message>
    <message>
        <source>{cell} is no quantity that can be received.</source>
        <translation>{cell} n’est pas une quantité qui peut être reçue.</translation>
    </message>
    <message>
        <source>{cell} is no whole number of pieces.</source>
        <translation>{cell} n’est pas un nombre entier de pièces.</translation>
    </message>
    <message>
        <source>{code}: {note}.</source>
        <translation>{code}&#xa0;: {note}.</translation>
    </message>
    <message>
        <source>{complete} complete, {partly} short, {open} of which nothing came, {over} over, {unlisted} not on the list, {flagged} with flags</source>
        <translation>{complete} complètes, {partly} incomplètes, {open} dont rien n’est venu, {over} en trop, {unlisted} hors liste, {flagged} signalées</translation>
    </message>
    <message>
        <source>{counted} of {expected}</source>
        <translation>{counted} sur {expected}</translation>
    </message>
    <message>
        <source>{count} on record, the last {moment}</source>
        <translation>{count} enregistrés, le dernier {moment}</translation>
    </message>
    <message>
        <source>{data_dir}, {free} GB free</source>
        <translation>{data_dir}, {free} Go libres</translation>
    </message>
    <message numerus="yes">
        <source>{day}, in {n} days</source>
        <translation>
            <numerusform>{day}, dans {n} jour</numerusform>
            <numerusform>{day}, dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}: too old, with faults that later versions have mended</source>
        <translation>{detail}&#xa0;: trop ancien, avec des défauts que les versions suivantes ont réparés</translation>
    </message>
    <message>
        <source>{digits} has {count} digits, and a product number has 14 at most.</source>
        <translation>{digits} a {count} chiffres, et un numéro de produit en a 14 au plus.</translation>
    </message>
    <message>
        <source>{digits} has {count} digits, and a product number has 8, 12, 13 or 14.</source>
        <translation>{digits} a {count} chiffres, et un numéro de produit en a 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}.</source>
        <translation>{folder} ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} n’est pas vide.</translation>
    </message>
    <message>
        <source>{gtin} is no product number.</source>
        <translation>{gtin} n’est pas un numéro de produit.</translation>
    </message>
    <message>
        <source>{name} begins as {encoding} and is none: it may be cut off.</source>
        <translation>{name} commence comme {encoding} et n’en est pas&#xa0;: il est peut-être tronqué.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a spreadsheet: {error}.</source>
        <translation>{name} est illisible comme tableur&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} est inutilisable.</translation>
    </message>
    <message>
        <source>{name} has digits only, and this has other characters.</source>
        <translation>{name} n’a que des chiffres, et ceci a d’autres caractères.</translation>
    </message>
    <message>
        <source>{name} has more than {rows} rows.</source>
        <translation>{name} a plus de {rows} lignes.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} n’a pas de lignes.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, and a list has {most} at most.</source>
        <translation>{name} a {size} Mo, et une liste en a {most} au plus.</translation>
    </message>
    <message>
        <source>{name} has {wanted} digits, and this has {count}.</source>
        <translation>{name} a {wanted} chiffres, et ceci en a {count}.</translation>
    </message>
    <message>
        <source>{name} is a PDF.</source>
        <translation>{name} est un PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off.</source>
        <translation>{name} est abîmé ou tronqué.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is no text and no spreadsheet.</source>
        <translation>{name} n’est ni un texte ni un tableur.</translation>
    </message>
    <message>
        <source>{name} is not plugged in.</source>
        <translation>{name} n’est pas branchée.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} would take {size} MB unpacked: that is no list.</source>
        <translation>{name} prendrait {size} Mo une fois décompressé&#xa0;: ce n’est pas une liste.</translation>
    </message>
    <message>
        <source>{name}: reading it failed ({problem}).</source>
        <translation>{name}&#xa0;: la lecture a échoué ({problem}).</translation>
    </message>
    <message>
        <source>{name}: reading it took longer than {limit} seconds.</source>
        <translation>{name}&#xa0;: la lecture a pris plus de {limit} secondes.</translation>
    </message>
    <message>
        <source>{name}: this is not a picture that can be read: it made the decoder fail.</source>
        <translation>{name}&#xa0;: ce n’est pas une image lisible&#xa0;: elle a fait échouer le décodeur.</translation>
    </message>
    <message>
        <source>{note}; {more}</source>
        <translation>{note}&#xa0;; {more}</translation>
    </message>
    <message numerus="yes">
        <source>{n} captures wait for the organization {organization}.</source>
        <translation>
            <numerusform>{n} saisie attend l’organisation {organization}.</numerusform>
            <numerusform>{n} saisies attendent l’organisation {organization}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} captures wait for {names}.</source>
        <translation>
            <numerusform>{n} saisie attend {names}.</numerusform>
            <numerusform>{n} saisies attendent {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days before expiry</source>
        <translation>
            <numerusform>{n} jour avant péremption</numerusform>
            <numerusform>{n} jours avant péremption</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences have not been accepted.</source>
        <translation>
            <numerusform>{n} écart n’a pas été accepté.</numerusform>
            <numerusform>{n} écarts n’ont pas été acceptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} discarded.</source>
        <translation>
            <numerusform>{n} abandonnée.</numerusform>
            <numerusform>{n} abandonnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exported to {folder}.</source>
        <translation>
            <numerusform>{n} exportée vers {folder}.</numerusform>
            <numerusform>{n} exportées vers {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} queued again.</source>
        <translation>
            <numerusform>{n} remise en file.</numerusform>
            <numerusform>{n} remises en file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} is asked once a day; nothing is installed</source>
        <translation>{origin} est interrogé une fois par jour&#xa0;; rien n’est installé</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>{path} est illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a list of faults: {why}</source>
        <translation>{path} n’est pas une liste de pannes&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} is not a state file of the simulator: {why}</source>
        <translation>{path} n’est pas un fichier d’état du simulateur&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} is not the lock file that it should be.</source>
        <translation>{path} n’est pas le fichier de verrou qu’il devrait être.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}&#xa0;: ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory for this picture.</source>
        <translation>{path}&#xa0;: pas assez de mémoire pour cette image.</translation>
    </message>
    <message>
        <source>{path}: this file may not be read.</source>
        <translation>{path}&#xa0;: ce fichier n’est pas autorisé en lecture.</translation>
    </message>
    <message>
        <source>{path}: this is a folder, not a picture.</source>
        <translation>{path}&#xa0;: c’est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>{path}: this is not a picture that can be read.</source>
        <translation>{path}&#xa0;: ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>{path}: this is not a regular file.</source>
        <translation>{path}&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{path}: this picture is too large: {width} × {height} pixels. At most {most} million are read, and {longest} on a side.</source>
        <translation>{path}&#xa0;: cette image est trop grande&#xa0;: {width} × {height} pixels. Au plus {most} millions sont lus, et {longest} par côté.</translation>
    </message>
    <message>
        <source>{pieces} of {expected}</source>
        <translation>{pieces} sur {expected}</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces</source>
        <translation>{pieces} pièces sur {expected}</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces, {done} of {lines} lines</source>
        <translation>{pieces} pièces sur {expected}, {done} lignes sur {lines}</translation>
    </message>
    <message>
        <source>{pieces} pieces</source>
        <translation>{pieces} pièces</translation>
    </message>
    <message>
        <source>{pieces} {reason}</source>
        <translation>{pieces} {reason}</translation>
    </message>
    <message>
        <source>{remark} (accepted by {name})</source>
        <translation>{remark} (accepté par {name})</translation>
    </message>
    <message>
        <source>{role}: {text}</source>
        <translation>{role}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{sent} sent, {waiting} waiting, {refused} refused.</source>
        <translation>{sent} envoyées, {waiting} en attente, {refused} refusées.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{source} cannot be read: {strerror}.</source>
        <translation>{source} est illisible&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{source} is no file of settings.</source>
        <translation>{source} n’est pas un fichier de réglages.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>{target} ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{target} is not a video that can be played.</source>
        <translation>{target} n’est pas une vidéo qui peut être lue.</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds from 0 on</source>
        <translation>{text} n’est pas un nombre de secondes à partir de 0</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to 65535</source>
        <translation>{text} n’est pas un nombre entier de 0 à 65535</translation>
    </message>
    <message>
        <source>{text} is not a whole number of 1 or more</source>
        <translation>{text} n’est pas un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>{text} is not a whole number of captures</source>
        <translation>{text} n’est pas un nombre entier de saisies</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} par {name}</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}&#xa0;%</translation>
    </message>
    <message>
        <source>{version}; no screen here, only --headless will work</source>
        <translation>{version}&#xa0;; pas d’écran ici, seul --headless fonctionnera</translation>
    </message>
    <message>
        <source>{waiting} of {captures} captures had not arrived at the service when this report was made; they are on this computer and are sent by themselves.</source>
        <translation>{waiting} saisies sur {captures} n’étaient pas arrivées au service quand ce rapport a été fait&#xa0;; elles sont sur cet ordinateur et partent toutes seules.</translation>
    </message>
    <message>
        <source>{waiting} waiting, {refused} refused, {unfinished} being processed.</source>
        <translation>{waiting} en attente, {refused} refusées, {unfinished} en traitement.</translation>
    </message>
    <message>
        <source>{what} ({why})</source>
        <translation>{what} ({why})</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“data_dir” and “kiosk_pin” have to be texts.</source>
        <translation>«&#xa0;data_dir&#xa0;» et «&#xa0;kiosk_pin&#xa0;» doivent être des textes.</translation>
    </message>
    <message>
        <source>“folder:” needs the folder&apos;s path.</source>
        <translation>«&#xa0;folder:&#xa0;» a besoin du chemin du dossier.</translation>
    </message>
    <message>
        <source>“queue list --json” shows the ids.</source>
        <translation>«&#xa0;queue list --json&#xa0;» montre les identifiants.</translation>
    </message>
    <message>
        <source>“scanner-desktop sessions list” shows them.</source>
        <translation>«&#xa0;scanner-desktop sessions list&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>“scanner-desktop settings show” lists all.</source>
        <translation>«&#xa0;scanner-desktop settings show&#xa0;» les liste tous.</translation>
    </message>
    <message>
        <source>“video:” needs the file&apos;s path.</source>
        <translation>«&#xa0;video:&#xa0;» a besoin du chemin du fichier.</translation>
    </message>
    <message>
        <source>“{cell}” is a date, and no quantity.</source>
        <translation>«&#xa0;{cell}&#xa0;» est une date, pas une quantité.</translation>
    </message>
    <message>
        <source>“{command}” needs the package {name}, which is not installed.</source>
        <translation>«&#xa0;{command}&#xa0;» a besoin du paquet {name}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>“{key}” already has a use: {use}.</source>
        <translation>«&#xa0;{key}&#xa0;» sert déjà à&#xa0;: {use}.</translation>
    </message>
    <message>
        <source>“{pair}” is no option of a camera.</source>
        <translation>«&#xa0;{pair}&#xa0;» n’est pas une option de caméra.</translation>
    </message>
    <message>
        <source>“{seed}” is no seed for the simulated camera.</source>
        <translation>«&#xa0;{seed}&#xa0;» n’est pas une graine pour la caméra simulée.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be understood.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date compréhensible.</translation>
    </message>
    <message>
        <source>“{text}” is no product number: it has characters other than digits.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un numéro de produit&#xa0;: il a d’autres caractères que des chiffres.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une quantité.</translation>
    </message>
    <message>
        <source>“{text}” is no value for “{title}” ({name}).</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une valeur pour «&#xa0;{title}&#xa0;» ({name}).</translation>
    </message>
    <message>
        <source>“{text}” is no whole path of a folder for the station&apos;s data.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas le chemin complet d’un dossier pour les données du poste.</translation>
    </message>
    <message>
        <source>“{text}” names no camera.</source>
        <translation>«&#xa0;{text}&#xa0;» ne nomme aucune caméra.</translation>
    </message>
    <message>
        <source>“{text}” names no webcam.</source>
        <translation>«&#xa0;{text}&#xa0;» ne nomme aucune webcam.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) is set for this whole computer and cannot be changed here.</source>
        <translation>«&#xa0;{title}&#xa0;» ({name}) est fixé pour tout cet ordinateur et ne peut pas être changé ici.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Chargement de l’image…</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Image de {name}</translation>
    </message>
    <message>
        <source>This picture is not on the disk any more; the service has it.</source>
        <translation>Cette image n’est plus sur le disque&#xa0;; le service l’a.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message numerus="yes">
        <source>%n pictures, one by one: capture from each as from a product.</source>
        <translation>
            <numerusform>%n image&#xa0;: saisissez-en comme d’un produit.</numerusform>
            <numerusform>%n images, une par une&#xa0;: saisissez de chacune comme d’un produit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures: {names}.</source>
        <translation>Pas des images&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{captured} of {count} pictures were captured from.</source>
        <translation>{captured} images sur {count} ont donné une saisie.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of the capture</source>
        <translation>Image de la saisie</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Back to work</source>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. The next try is in %n seconds.</source>
        <translation>
            <numerusform>Ce n’est pas le code PIN. Prochain essai dans %n seconde.</numerusform>
            <numerusform>Ce n’est pas le code PIN. Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This station is locked</source>
        <translation>Ce poste est verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Whoever looks after it has a PIN for this. Capturing goes on without.</source>
        <translation>La personne qui s’en occupe a un code PIN pour cela. La saisie continue sans.</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>A practice scan</source>
        <translation>Une lecture d’essai</translation>
    </message>
    <message>
        <source>Show the barcode of any product to the camera. Nothing of this is kept or sent.</source>
        <translation>Présentez à la caméra le code-barres de n’importe quel produit. Rien n’en est gardé ni envoyé.</translation>
    </message>
    <message>
        <source>Waiting for a barcode…</source>
        <translation>Attend un code-barres…</translation>
    </message>
    <message>
        <source>{number} is read. At work you now press Space, and it is captured.</source>
        <translation>{number} est lu. Au travail, vous appuyez maintenant sur Espace, et c’est saisi.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Ce poste est verrouillé&#xa0;: il n’accepte pas de code-barres de réglages.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Barcode with this station&apos;s settings</source>
        <translation>Code-barres avec les réglages de ce poste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settings barcode</source>
        <translation>Code-barres de réglages</translation>
    </message>
    <message>
        <source>Show it to the camera of another station, from this screen or from paper. It carries the settings that differ from the usual ones: no key, no camera, nothing that was captured.</source>
        <translation>Présentez-le à la caméra d’un autre poste, depuis cet écran ou sur papier. Il porte les réglages qui diffèrent des habituels&#xa0;: pas de clé, pas de caméra, rien de ce qui fut saisi.</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Somebody has to sign: type your name.</source>
        <translation>Quelqu’un doit signer&#xa0;: tapez votre nom.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>(not used)</source>
        <translation>(non utilisée)</translation>
    </message>
    <message>
        <source>Another lot than ordered</source>
        <translation>Autre lot que commandé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>How many pieces are in this case?</source>
        <translation>Combien de pièces y a-t-il dans ce carton&#xa0;?</translation>
    </message>
    <message>
        <source>More than ordered</source>
        <translation>Plus que commandé</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Hors liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>This delivery is finished: nothing is counted</source>
        <translation>Cette livraison est terminée&#xa0;: rien n’est compté</translation>
    </message>
    <message>
        <source>This very piece was counted before</source>
        <translation>Cette pièce même a déjà été comptée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>autre lot</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>short-dated</source>
        <translation>date courte</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>mauvais article</translation>
    </message>
</context>
<context>
    <name>ReceivingMode</name>
    <message>
        <source>Perhaps counted before the restart. Enter counts it</source>
        <translation>Peut-être comptée avant le redémarrage. Entrée la compte</translation>
    </message>
    <message>
        <source>Scanned {code}, but not counted: {reason}</source>
        <translation>{code} lu, mais pas compté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>answer this first.</source>
        <translation>répondez d’abord à ceci.</translation>
    </message>
    <message>
        <source>begin a delivery first.</source>
        <translation>commencez d’abord une livraison.</translation>
    </message>
    <message>
        <source>begin counting first.</source>
        <translation>commencez d’abord à compter.</translation>
    </message>
    <message>
        <source>go back to counting first (Esc).</source>
        <translation>revenez d’abord au comptage (Échap).</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report and list are in {folder}.</source>
        <translation>Rapport et liste sont dans {folder}.</translation>
    </message>
    <message>
        <source>Save report and list into a folder</source>
        <translation>Enregistrer rapport et liste dans un dossier</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>+ One more</source>
        <translation>+ Une de plus</translation>
    </message>
    <message>
        <source>Again? ×{count}</source>
        <translation>Encore&#xa0;? ×{count}</translation>
    </message>
    <message>
        <source>Captured already. One is kept.</source>
        <translation>Déjà saisi. Une seule est gardée.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Une de moins</translation>
    </message>
    <message>
        <source>One more of the same product</source>
        <translation>Une de plus du même produit</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Undo  ({key})</source>
        <translation>Annuler  ({key})</translation>
    </message>
</context>
<context>
    <name>RowQuestion</name>
    <message>
        <source>Row {n} of the list</source>
        <translation>Ligne {n} de la liste</translation>
    </message>
</context>
<context>
    <name>ScansPanel</name>
    <message>
        <source>Last scans</source>
        <translation>Dernières lectures</translation>
    </message>
    <message>
        <source>Show the first product to the camera</source>
        <translation>Présentez le premier produit à la caméra</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>Enregistrer et redémarrer</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Set for this whole computer. Whoever looks after it can change it.</source>
        <translation>Fixé pour tout cet ordinateur. Qui s’en occupe peut le changer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings barcode…</source>
        <translation>Code-barres de réglages…</translation>
    </message>
    <message>
        <source>The window closes for a second. You sign in to this service anew, and captures that still wait are then sent to it.</source>
        <translation>La fenêtre se ferme une seconde. Vous vous connectez à nouveau à ce service, et les saisies qui attendent encore lui sont alors envoyées.</translation>
    </message>
    <message>
        <source>built in: nothing leaves this computer</source>
        <translation>intégré&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ShiftCounter</name>
    <message>
        <source>{count} this hour</source>
        <translation>{count} cette heure</translation>
    </message>
    <message>
        <source>{count} this shift</source>
        <translation>{count} cette journée</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} inconnus</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Adding up…</source>
        <translation>Addition en cours…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Terminer la journée</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Cette journée</translation>
    </message>
    <message>
        <source>What waits is sent first; the shift then ends at the service by itself.</source>
        <translation>Ce qui attend part d’abord&#xa0;; la journée se termine ensuite toute seule au service.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Captures an hour</source>
        <translation>Saisies par heure</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <translation>Produits inconnus</translation>
    </message>
    <message>
        <source>an hour on average</source>
        <translation>par heure en moyenne</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>saisies</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>dans la dernière heure</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>to the answer</source>
        <translation>jusqu’à la réponse</translation>
    </message>
    <message>
        <source>unknown products</source>
        <translation>produits inconnus</translation>
    </message>
    <message>
        <source>wait to be sent</source>
        <translation>attendent l’envoi</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} à {end}</translation>
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
        <translation>Enregistrer la journée en PDF</translation>
    </message>
    <message>
        <source>Scanner Desktop: shift</source>
        <translation>Scanner Desktop&#xa0;: journée</translation>
    </message>
    <message>
        <source>Scanner Desktop: shift at {station}</source>
        <translation>Scanner Desktop&#xa0;: journée à {station}</translation>
    </message>
    <message>
        <source>The shift is saved in {path}.</source>
        <translation>La journée est enregistrée dans {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Everything works without the mouse</source>
        <translation>Tout fonctionne sans la souris</translation>
    </message>
    <message>
        <source>Handheld scanner: just scan, or type digits</source>
        <translation>Douchette&#xa0;: lisez simplement, ou tapez des chiffres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Leave a field or a pane</source>
        <translation>Quitter un champ ou un volet</translation>
    </message>
    <message>
        <source>Move in the history, open, discard</source>
        <translation>Se déplacer dans l’historique, ouvrir, abandonner</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Appuyer sur le bouton qui a le focus</translation>
    </message>
    <message>
        <source>↑ ↓  Enter  Del</source>
        <translation>↑ ↓  Entrée  Suppr</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>The key could not be checked.</source>
        <translation>La clé n’a pas pu être vérifiée.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>&amp;Session id of a signed-in browser</source>
        <translation>Identifiant de &amp;session d’un navigateur connecté</translation>
    </message>
    <message>
        <source>API key or session id</source>
        <translation>Clé d’API ou identifiant de session</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Le service est interrogé…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Captures that wait here are sent as soon as you are signed in. None is lost.</source>
        <translation>Les saisies qui attendent ici partent dès que vous êtes connecté. Aucune n’est perdue.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>It belongs to several organizations: {names}. Choose one next.</source>
        <translation>Il appartient à plusieurs organisations&#xa0;: {names}. Choisissez-en une ensuite.</translation>
    </message>
    <message>
        <source>It is used unchecked. The line at the top says whether the service takes it.</source>
        <translation>Utilisé sans vérification. La ligne du haut dit si le service l’accepte.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is entered</source>
        <translation>Afficher ce qui est entré</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to {server}</source>
        <translation>Se connecter à {server}</translation>
    </message>
    <message>
        <source>The service does not take it. {problem}</source>
        <translation>Le service ne l’accepte pas. {problem}</translation>
    </message>
    <message>
        <source>The value of the cookie “sessionid” in a browser that is signed in.</source>
        <translation>La valeur du cookie «&#xa0;sessionid&#xa0;» dans un navigateur connecté.</translation>
    </message>
    <message>
        <source>This station scans for {organization}.</source>
        <translation>Ce poste lit pour {organization}.</translation>
    </message>
    <message>
        <source>Use it unchecked</source>
        <translation>L’utiliser sans vérifier</translation>
    </message>
    <message>
        <source>You find API keys in your account&apos;s settings on the service&apos;s site. Paste it here.</source>
        <translation>Vous trouvez les clés d’API dans les réglages de votre compte sur le site du service. Collez-la ici.</translation>
    </message>
    <message>
        <source>{problem} It could not be checked.</source>
        <translation>{problem} Cela n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>✓ The checksum fits.</source>
        <translation>✓ La somme de contrôle convient.</translation>
    </message>
    <message>
        <source>✓ This can be a session id.</source>
        <translation>✓ Ce peut être un identifiant de session.</translation>
    </message>
    <message>
        <source>✓ You are signed in as {account}.</source>
        <translation>✓ Vous êtes connecté comme {account}.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Captures go to your organization at Closient. You can sign in later as well: until then they are kept on this computer.</source>
        <translation>Les saisies vont à votre organisation chez Closient. Vous pouvez aussi vous connecter plus tard&#xa0;: d’ici là, elles sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Personne n’est encore connecté.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>The service does not answer yet.</source>
        <translation>Le service ne répond pas encore.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>You are signed in. The organization is chosen afterwards.</source>
        <translation>Vous êtes connecté. L’organisation se choisit ensuite.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Back to capturing  (F3)</source>
        <translation>Revenir à la saisie  (F3)</translation>
    </message>
    <message>
        <source>Count without a list</source>
        <translation>Compter sans liste</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Go on with a delivery:</source>
        <translation>Reprendre une livraison&#xa0;:</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Open a list…  (Enter)</source>
        <translation>Ouvrir une liste…  (Entrée)</translation>
    </message>
    <message>
        <source>Open the list of what should come (XLSX, XLS, ODS or CSV), or drop it here. Then hold the goods before the camera: each piece is counted once.</source>
        <translation>Ouvrez la liste de ce qui doit venir (XLSX, XLS, ODS ou CSV), ou déposez-la ici. Tenez ensuite la marchandise devant la caméra&#xa0;: chaque pièce est comptée une fois.</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Réceptionner une livraison</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pièces</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Change the settings…</source>
        <translation>Changer les réglages…</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is {path}.</source>
        <translation>Rien ici n’ouvre de dossiers. C’est {path}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the other window</source>
        <translation>Afficher l’autre fenêtre</translation>
    </message>
    <message>
        <source>Start with the defaults</source>
        <translation>Démarrer avec les valeurs par défaut</translation>
    </message>
    <message>
        <source>The other window does not answer. It may be closing: try again in a moment.</source>
        <translation>L’autre fenêtre ne répond pas. Elle se ferme peut-être&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The settings could not be set aside: {why}.</source>
        <translation>Les réglages n’ont pas pu être mis de côté&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The simulator&apos;s are in: {command}</source>
        <translation>Ceux du simulateur viennent avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The station cannot start</source>
        <translation>Le poste ne peut pas démarrer</translation>
    </message>
    <message>
        <source>This needs the package {name}, which is not installed.</source>
        <translation>Ceci a besoin du paquet {name}, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SupportFileDialog</name>
    <message>
        <source>A file for whoever helps you</source>
        <translation>Un fichier pour qui vous aide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Non inclus</translation>
    </message>
    <message>
        <source>Nothing is sent: the file is only saved. You can look through it first.</source>
        <translation>Rien n’est envoyé&#xa0;: le fichier est seulement enregistré. Vous pouvez d’abord le parcourir.</translation>
    </message>
    <message>
        <source>Put the &amp;pictures of the last captures in as well</source>
        <translation>Y mettre aussi les &amp;images des dernières saisies</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Enregistrer un fichier d’assistance</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>how many captures wait; codes, names, times and errors of the last 50</source>
        <translation>combien de saisies attendent&#xa0;; codes, noms, heures et erreurs des 50 dernières</translation>
    </message>
    <message>
        <source>names and sizes of the station&apos;s files</source>
        <translation>noms et tailles des fichiers du poste</translation>
    </message>
    <message>
        <source>pictures, unless you say so here:</source>
        <translation>les images, sauf si vous le dites ici&#xa0;:</translation>
    </message>
    <message>
        <source>the logs of the station and of its crashes</source>
        <translation>les journaux du poste et de ses plantages</translation>
    </message>
    <message>
        <source>the settings, without the passwords of cameras</source>
        <translation>les réglages, sans les mots de passe des caméras</translation>
    </message>
    <message>
        <source>versions, and what is missing on this computer</source>
        <translation>les versions, et ce qui manque sur cet ordinateur</translation>
    </message>
    <message>
        <source>your API key or session</source>
        <translation>votre clé d’API ou votre session</translation>
    </message>
</context>
<context>
    <name>SupportWriter</name>
    <message>
        <source>Saved {path} ({size} kB). Look through it before you send it.</source>
        <translation>{path} enregistré ({size} ko). Parcourez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The support file before this one is still being written. Try again in a moment.</source>
        <translation>Le fichier d’assistance précédent s’écrit encore. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The support file could not be saved. The log says why.</source>
        <translation>Le fichier d’assistance n’a pas pu être enregistré. Le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>%n captures could not be written to the disk and will be lost.</source>
        <translation>
            <numerusform>%n saisie n’a pas pu être écrite sur le disque et sera perdue.</numerusform>
            <numerusform>%n saisies n’ont pas pu être écrites sur le disque et seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 capture could not be written to the disk and will be lost.</source>
        <translation>1 saisie n’a pas pu être écrite sur le disque et sera perdue.</translation>
    </message>
    <message>
        <source>Captures are not saved</source>
        <translation>Les saisies ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Free some space on the disk and wait a moment: they are tried again by themselves.</source>
        <translation>Libérez de la place sur le disque et attendez un instant&#xa0;: elles sont réessayées toutes seules.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>UseProfileDialog</name>
    <message>
        <source>Captures would go to another service: {server}</source>
        <translation>Les saisies iraient à un autre service&#xa0;: {server}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Set this station up as the barcode says?</source>
        <translation>Régler ce poste comme le dit le code-barres&#xa0;?</translation>
    </message>
    <message>
        <source>Settings barcode</source>
        <translation>Code-barres de réglages</translation>
    </message>
    <message>
        <source>This station is set up like that already.</source>
        <translation>Ce poste est déjà réglé ainsi.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Prendre ces réglages</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Cameras: {key}</source>
        <translation>Caméras&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Choose another camera to go on.</source>
        <translation>Choisissez une autre caméra pour continuer.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
        <source>Switch it on: {key}</source>
        <translation>Allumez-la&#xa0;: {key}</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation>La caméra n’est pas là.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La caméra est éteinte.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>La caméra est éteinte.</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>L’enregistrement est fini.</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>saisies</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Bring back  ({key})</source>
        <translation>Récupérer  ({key})</translation>
    </message>
    <message>
        <source>Scanned {number}</source>
        <translation>{number} lu</translation>
    </message>
    <message>
        <source>Scanned, but no product number</source>
        <translation>Lu, mais pas de numéro de produit</translation>
    </message>
    <message>
        <source>The capture of {name} is taken back.</source>
        <translation>La saisie de {name} est retirée.</translation>
    </message>
    <message>
        <source>The shift ends as soon as the waiting captures have been sent.</source>
        <translation>La journée se termine dès que les saisies en attente sont parties.</translation>
    </message>
    <message>
        <source>The shift is ended. The next capture starts a new one.</source>
        <translation>La journée est terminée. La prochaine saisie en commence une nouvelle.</translation>
    </message>
    <message>
        <source>There is no organization to choose: the service asks when there are several.</source>
        <translation>Il n’y a pas d’organisation à choisir&#xa0;: le service demande quand il y en a plusieurs.</translation>
    </message>
    <message>
        <source>There is no picture to take: the camera is not running.</source>
        <translation>Il n’y a pas d’image à prendre&#xa0;: la caméra ne tourne pas.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the last capture has been sent.</source>
        <translation>Il n’y a rien à retirer&#xa0;: la dernière saisie a été envoyée.</translation>
    </message>
    <message>
        <source>Which product is it?</source>
        <translation>Quel produit est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Export captures</source>
        <translation>Exporter les saisies</translation>
    </message>
    <message>
        <source>the demo&apos;s own service</source>
        <translation>le service propre à la démo</translation>
    </message>
</context>
</TS>
