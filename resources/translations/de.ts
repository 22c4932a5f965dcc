<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A barcode station for retail counters and receiving desks. A capture that is called saved is on this computer&apos;s disk, and is sent to the service when the network allows.</source>
        <translation>Eine Barcode-Station für Ladentheke und Wareneingang. Eine Erfassung, die als gespeichert gemeldet wird, liegt auf der Festplatte dieses Computers und wird an den Dienst gesendet, sobald das Netz es zulässt.</translation>
    </message>
    <message>
        <source>About Scanner Desktop</source>
        <translation>Über Scanner Desktop</translation>
    </message>
    <message>
        <source>Apache License 2.0. It uses Qt (LGPL), ZBar (LGPL), ZXing-C++, OpenCV and others.</source>
        <translation>Apache-Lizenz 2.0. Verwendet Qt (LGPL), ZBar (LGPL), ZXing-C++, OpenCV und andere.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Version kopieren</translation>
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
        <translation>Version {version} ist erschienen. Wer diesen Computer betreut, kann sie installieren.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Scanner Desktop</source>
        <translation>Über Scanner Desktop</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Capture every code that is certain</source>
        <translation>Alle sicheren Codes erfassen</translation>
    </message>
    <message>
        <source>Capture hands-free, or no longer</source>
        <translation>Freihändig erfassen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Capture the code in the picture</source>
        <translation>Den Code im Bild erfassen</translation>
    </message>
    <message>
        <source>Change to the other camera</source>
        <translation>Zur anderen Kamera wechseln</translation>
    </message>
    <message>
        <source>Choose the organization…</source>
        <translation>Organisation wählen…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Schicht beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Receive a delivery, or back to capturing</source>
        <translation>Lieferung annehmen, oder zurück zum Erfassen</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Supportdatei speichern…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Show what the service refused</source>
        <translation>Zeigen, was der Dienst abgelehnt hat</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Switch the camera off or on</source>
        <translation>Kamera aus- oder einschalten</translation>
    </message>
    <message>
        <source>Take a photo without a code</source>
        <translation>Foto ohne Code aufnehmen</translation>
    </message>
    <message>
        <source>Try the connection now</source>
        <translation>Verbindung jetzt versuchen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Undo the last capture or discard</source>
        <translation>Letzte Erfassung oder letztes Verwerfen zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Scan the product first, or choose its line.</source>
        <translation>Erst das Produkt scannen oder seine Position wählen.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>Erst das Produkt scannen.</translation>
    </message>
    <message>
        <source>There is nothing to accept about the last scan.</source>
        <translation>Am letzten Scan ist nichts anzunehmen.</translation>
    </message>
</context>
<context>
    <name>CameraCheck</name>
    <message>
        <source>Bring the camera closer, or zoom in.</source>
        <translation>Die Kamera näher heranrücken oder heranzoomen.</translation>
    </message>
    <message>
        <source>Focus on what you hold up, and hold the focus; wipe the lens.</source>
        <translation>Auf das Hochgehaltene scharf stellen und die Schärfe festhalten; die Linse abwischen.</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Hold a product up, with its code where you will scan.</source>
        <translation>Ein Produkt hochhalten, den Code dort, wo gescannt wird.</translation>
    </message>
    <message>
        <source>Hold an EAN or UPC code up where you will scan.</source>
        <translation>Einen EAN- oder UPC-Code dort hochhalten, wo gescannt wird.</translation>
    </message>
    <message>
        <source>Hold codes closer, or use a camera with 1920 × 1080.</source>
        <translation>Codes näher halten oder eine Kamera mit 1920 × 1080 verwenden.</translation>
    </message>
    <message>
        <source>Hold it still, or give more light and a shorter exposure.</source>
        <translation>Ruhig halten oder mehr Licht und eine kürzere Belichtung geben.</translation>
    </message>
    <message>
        <source>Hold something printed before the camera.</source>
        <translation>Etwas Gedrucktes vor die Kamera halten.</translation>
    </message>
    <message>
        <source>Less light, or a lower exposure.</source>
        <translation>Weniger Licht oder eine niedrigere Belichtung.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>More light, or a USB socket of the computer itself instead of a hub.</source>
        <translation>Mehr Licht, oder ein USB-Anschluss am Computer selbst statt an einem Hub.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Move the lamp to the side, so that it is not mirrored.</source>
        <translation>Die Lampe zur Seite rücken, damit sie sich nicht spiegelt.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Switch on a light beside the camera.</source>
        <translation>Neben der Kamera ein Licht einschalten.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>This station reads well.</source>
        <translation>Diese Station liest gut.</translation>
    </message>
    <message>
        <source>This station reads. The lines marked below make it quicker.</source>
        <translation>Diese Station liest. Die unten markierten Zeilen machen sie schneller.</translation>
    </message>
    <message>
        <source>This station will miss codes. Change what is marked below.</source>
        <translation>Diese Station wird Codes übersehen. Das unten Markierte ändern.</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>könnte besser sein</translation>
    </message>
    <message>
        <source>edges {times} times as wide</source>
        <translation>Kanten {times}-mal so breit</translation>
    </message>
    <message>
        <source>edges {width} pixels wide</source>
        <translation>Kanten {width} Pixel breit</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>{pixels} pixels a module; codes down to {size} % of its size</source>
        <translation>{pixels} Pixel je Modul; Codes bis {size} % seiner Größe</translation>
    </message>
    <message>
        <source>{share} % of full</source>
        <translation>{share} % von voll</translation>
    </message>
    <message>
        <source>{share} % of the picture</source>
        <translation>{share} % des Bildes</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>  ·  second camera</source>
        <translation>  ·  zweite Kamera</translation>
    </message>
    <message>
        <source>Address of a network camera, a video file or a folder of pictures</source>
        <translation>Adresse einer Netzwerkkamera, eine Videodatei oder ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Kameraprüfung</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drag a rectangle on the picture to read codes only there.</source>
        <translation>Ein Rechteck auf dem Bild aufziehen, um nur dort Codes zu lesen.</translation>
    </message>
    <message>
        <source>Focus, light, zoom</source>
        <translation>Schärfe, Licht, Zoom</translation>
    </message>
    <message>
        <source>Make it the second camera</source>
        <translation>Zur zweiten Kamera machen</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>Netzwerkkamera</translation>
    </message>
    <message>
        <source>Not the second camera any more</source>
        <translation>Nicht mehr die zweite Kamera</translation>
    </message>
    <message>
        <source>Pictures in a folder</source>
        <translation>Bilder in einem Ordner</translation>
    </message>
    <message>
        <source>Read in the whole picture</source>
        <translation>Im ganzen Bild lesen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Simulated counter</source>
        <translation>Simulierte Theke</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Diese Kamera verwenden</translation>
    </message>
    <message>
        <source>Webcam {number}</source>
        <translation>Webcam {number}</translation>
    </message>
    <message>
        <source>for trying the station out</source>
        <translation>zum Ausprobieren der Station</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>Anschluss {port}</translation>
    </message>
    <message>
        <source>rtsp://…, http://…, a video or a folder</source>
        <translation>rtsp://…, http://…, ein Video oder ein Ordner</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Live picture of the chosen camera</source>
        <translation>Livebild der gewählten Kamera</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Kamera startet…</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>Die Kamera ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>There is no second camera. Choose one with “Camera…” in the menu.</source>
        <translation>Es gibt keine zweite Kamera. Wählen Sie eine mit „Kamera…“ im Menü.</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>A camera</source>
        <translation>Eine Kamera</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>Kamera wählen…</translation>
    </message>
    <message>
        <source>It stands so that a product fits under it, and sees the product from some 20 cm.</source>
        <translation>Sie steht so, dass ein Produkt darunter passt, und sieht es aus etwa 20 cm.</translation>
    </message>
    <message>
        <source>The camera gives pictures.</source>
        <translation>Die Kamera liefert Bilder.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Noch kein Bild.</translation>
    </message>
</context>
<context>
    <name>CaptureAction</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Correct code…</source>
        <translation>Code berichtigen…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Process again</source>
        <translation>Erneut verarbeiten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Take a photo of it</source>
        <translation>Ein Foto davon aufnehmen</translation>
    </message>
</context>
<context>
    <name>CaptureActions</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the capture of {name}?</source>
        <translation>Erfassung von {name} verwerfen?</translation>
    </message>
    <message>
        <source>Discard {name}?</source>
        <translation>{name} verwerfen?</translation>
    </message>
    <message>
        <source>It will not be sent. It stays in the history, and you can bring it back from there.</source>
        <translation>Sie wird nicht gesendet. Sie bleibt im Verlauf und lässt sich von dort zurückholen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Undo  ({key})</source>
        <translation>Rückgängig  ({key})</translation>
    </message>
    <message>
        <source>{count} captures</source>
        <translation>{count} Erfassungen</translation>
    </message>
    <message>
        <source>{name} are discarded.</source>
        <translation>{name} sind verworfen.</translation>
    </message>
    <message>
        <source>{name} is discarded.</source>
        <translation>{name} ist verworfen.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Capture a photo without a code</source>
        <translation>Foto ohne Code erfassen</translation>
    </message>
    <message>
        <source>Capture lights up as soon as its number is certain.</source>
        <translation>„Erfassen“ leuchtet auf, sobald die Nummer sicher ist.</translation>
    </message>
    <message>
        <source>Capture the picture as it is, without a code</source>
        <translation>Das Bild erfassen, wie es ist, ohne Code</translation>
    </message>
    <message>
        <source>Capture what is held before the camera, once for each piece, without a key</source>
        <translation>Erfassen, was vor die Kamera gehalten wird, jedes Stück einmal, ohne Taste</translation>
    </message>
    <message>
        <source>Captures are not saved</source>
        <translation>Erfassungen werden nicht gespeichert</translation>
    </message>
    <message>
        <source>Code to capture without the camera</source>
        <translation>Code, der ohne Kamera erfasst wird</translation>
    </message>
    <message>
        <source>Enter captures it.</source>
        <translation>Enter erfasst ihn.</translation>
    </message>
    <message>
        <source>Esc, then Space</source>
        <translation>Esc, dann Leertaste</translation>
    </message>
    <message>
        <source>Everything else works without the camera.</source>
        <translation>Alles andere geht ohne Kamera.</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <translation>Freihändig: an</translation>
    </message>
    <message>
        <source>Hold it still for a moment: it is captured by itself, once.</source>
        <translation>Kurz ruhig halten: Es wird von selbst erfasst, einmal.</translation>
    </message>
    <message>
        <source>Just left the picture; you can still capture it.</source>
        <translation>Hat gerade das Bild verlassen; Sie können es noch erfassen.</translation>
    </message>
    <message>
        <source>On: {key}</source>
        <translation>An: {key}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Ready: {number}</source>
        <translation>Bereit: {number}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Show a barcode to the camera</source>
        <translation>Zeigen Sie der Kamera einen Barcode</translation>
    </message>
    <message>
        <source>The capture is kept in memory and tried again: do not close the station.</source>
        <translation>Die Erfassung liegt im Arbeitsspeicher und wird erneut versucht: Schließen Sie die Station nicht.</translation>
    </message>
    <message>
        <source>The capture is lost: make it again once this is solved.</source>
        <translation>Die Erfassung ist verloren: Wiederholen Sie sie, sobald dies gelöst ist.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Type or hand-scan a code</source>
        <translation>Code eintippen oder mit dem Handscanner lesen</translation>
    </message>
    <message>
        <source>{symbology}, printed as {digits}</source>
        <translation>{symbology}, aufgedruckt als {digits}</translation>
    </message>
</context>
<context>
    <name>CaptureDetail</name>
    <message>
        <source> (after {hours} h)</source>
        <translation> (nach {hours} h)</translation>
    </message>
    <message>
        <source> (after {minutes} min)</source>
        <translation> (nach {minutes} min)</translation>
    </message>
    <message>
        <source> (after {seconds} s)</source>
        <translation> (nach {seconds} s)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Copy all this</source>
        <translation>Alles dies kopieren</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Enter sends it again under this number, Esc leaves it as it is.</source>
        <translation>Enter sendet sie unter dieser Nummer erneut, Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Enter sends it again.</source>
        <translation>Enter sendet sie erneut.</translation>
    </message>
    <message>
        <source>GS1 elements</source>
        <translation>GS1-Elemente</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Ihr Weg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Picture of the capture: look closer</source>
        <translation>Bild der Erfassung: genauer ansehen</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produktkennung</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Kennung beim Dienst</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Station id</source>
        <translation>Kennung der Station</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Statuswort</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Die richtige Nummer</translation>
    </message>
    <message>
        <source>The right product number for this capture</source>
        <translation>Die richtige Produktnummer für diese Erfassung</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>Der Dienst sagt:</translation>
    </message>
    <message>
        <source>What happened last:</source>
        <translation>Was zuletzt geschah:</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>▸ Technical details</source>
        <translation>▸ Technische Einzelheiten</translation>
    </message>
    <message>
        <source>▾ Technical details</source>
        <translation>▾ Technische Einzelheiten</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Captures, newest first</source>
        <translation>Erfassungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Keep this result for support</source>
        <translation>Ergebnis für den Support aufheben</translation>
    </message>
    <message>
        <source>Kept: it goes into the support file</source>
        <translation>Aufgehoben: Es kommt in die Supportdatei</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>{count} digits so far. If that is all, one is wrong: the last does not fit.</source>
        <translation>{count} Ziffern bisher. Wenn das alle sind, ist eine falsch: Die letzte passt nicht.</translation>
    </message>
    <message>
        <source>{count} digits so far; a product number has 8, 12, 13 or 14.</source>
        <translation>{count} Ziffern bisher; eine Produktnummer hat 8, 12, 13 oder 14.</translation>
    </message>
    <message>
        <source>{gtin}: the check digit fits. {done}</source>
        <translation>{gtin}: Die Prüfziffer stimmt. {done}</translation>
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
        <translation>Verbindung: {words}</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Belichtung automatisch</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Schärfe automatisch</translation>
    </message>
    <message>
        <source>Focus on what is in the middle now</source>
        <translation>Jetzt auf die Mitte scharfstellen</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <translation>Stellt scharf…</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Hold focus and exposure as they are</source>
        <translation>Schärfe und Belichtung so festhalten</translation>
    </message>
    <message>
        <source>No focus was found: hold a printed page in the middle, and try again</source>
        <translation>Keine Schärfe gefunden: Halten Sie eine bedruckte Seite in die Mitte und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Nothing of this camera can be set from here. It sets focus and exposure itself.</source>
        <translation>An dieser Kamera lässt sich von hier aus nichts einstellen. Sie regelt Schärfe und Belichtung selbst.</translation>
    </message>
    <message>
        <source>Power-line frequency</source>
        <translation>Netzfrequenz</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Weißabgleich automatisch</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Code, article number, or quantity of the last scan</source>
        <translation>Code, Artikelnummer oder Menge des letzten Scans</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Lines of the delivery</source>
        <translation>Positionen der Lieferung</translation>
    </message>
    <message>
        <source>Lot, date</source>
        <translation>Charge, Datum</translation>
    </message>
    <message>
        <source>One less of the last scan (−)</source>
        <translation>Eines weniger vom letzten Scan (−)</translation>
    </message>
    <message>
        <source>One more of the last scan (+)</source>
        <translation>Eines mehr vom letzten Scan (+)</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Gezählte Stücke</translation>
    </message>
    <message>
        <source>Pieces in a case, then Enter</source>
        <translation>Stück im Karton, dann Enter</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Positionen durchsuchen</translation>
    </message>
    <message>
        <source>Search the lines  ({key})</source>
        <translation>Positionen durchsuchen  ({key})</translation>
    </message>
    <message>
        <source>Take the last count back</source>
        <translation>Letzte Zählung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo  (Backspace)</source>
        <translation>Rückgängig  (Rücktaste)</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces   {done} of {lines} lines</source>
        <translation>{pieces} von {expected} Stück   {done} von {lines} Positionen</translation>
    </message>
    <message>
        <source>{pieces} pieces   {lines} items</source>
        <translation>{pieces} Stück   {lines} Artikel</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>It is a mistake of the program, and the station could not start. Saved captures are safe.</source>
        <translation>Es ist ein Fehler des Programms, und die Station konnte nicht starten. Gespeicherte Erfassungen sind sicher.</translation>
    </message>
    <message>
        <source>It is a mistake of the program. Saved captures are safe, and the station goes on as well as it can.</source>
        <translation>Es ist ein Fehler des Programms. Gespeicherte Erfassungen sind sicher, und die Station arbeitet weiter, so gut sie kann.</translation>
    </message>
    <message>
        <source>It is a mistake of the program. Saved captures are safe.</source>
        <translation>Es ist ein Fehler des Programms. Gespeicherte Erfassungen sind sicher.</translation>
    </message>
    <message>
        <source>Save a support file for whoever helps you: it says what happened.</source>
        <translation>Speichern Sie eine Supportdatei für jemanden, der hilft: Darin steht, was geschehen ist.</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Supportdatei speichern…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The program ended by itself the last time</source>
        <translation>Das Programm endete beim letzten Mal von selbst</translation>
    </message>
</context>
<context>
    <name>DamageQuestion</name>
    <message>
        <source>No camera runs: there is no picture.</source>
        <translation>Keine Kamera läuft: Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>The picture that the camera shows is kept with it.</source>
        <translation>Das Bild, das die Kamera zeigt, wird dazu aufbewahrt.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>nothing after all: take the last note back</source>
        <translation>doch nichts: die letzte Anmerkung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>DatesQuestion</name>
    <message>
        <source>31.12.26, Dec 2026, 311226, +30 …</source>
        <translation>31.12.26, Dez 2026, 311226, +30 …</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>No date that can be understood yet</source>
        <translation>Noch kein verständliches Datum</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026, or leave it empty.</source>
        <translation>Das ist kein Datum. Schreiben Sie es als 31.12.2026 oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Zu verbrauchen bis</translation>
    </message>
    <message>
        <source>{day}: it is past</source>
        <translation>{day}: ist vorbei</translation>
    </message>
</context>
<context>
    <name>EmptyHistory</name>
    <message>
        <source>Every key</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Every product is known.</source>
        <translation>Jedes Produkt ist bekannt.</translation>
    </message>
    <message>
        <source>No capture is refused, and none has failed.</source>
        <translation>Keine Erfassung ist abgelehnt, keine fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>Noch keine Erfassungen</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Nichts gefunden für „{query}“.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts erledigt.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>Nothing of that kind and time.</source>
        <translation>Nichts von dieser Art und Zeit.</translation>
    </message>
    <message>
        <source>Nothing waits: the service has everything.</source>
        <translation>Nichts wartet: Der Dienst hat alles.</translation>
    </message>
    <message>
        <source>Show a barcode to the camera and press Space. A handheld scanner works too.</source>
        <translation>Zeigen Sie der Kamera einen Barcode und drücken Sie die Leertaste. Ein Handscanner geht auch.</translation>
    </message>
    <message>
        <source>Show all captures</source>
        <translation>Alle Erfassungen zeigen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eintippen</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>Alle {n} annehmen</translation>
    </message>
    <message>
        <source>Accept this line  (F4)</source>
        <translation>Diese Position annehmen  (F4)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Back to counting  (Esc)</source>
        <translation>Zurück zum Zählen  (Esc)</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>Weiterzählen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Finish  (F12)</source>
        <translation>Abschließen  (F12)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Grund oder Anmerkung</translation>
    </message>
    <message>
        <source>Save report and list…</source>
        <translation>Bericht und Liste speichern…</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Somebody has to sign: type your name.</source>
        <translation>Jemand muss unterschreiben: Tippen Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>double-click to correct</source>
        <translation>Doppelklick zum Berichtigen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>to be finished</source>
        <translation>abzuschließen</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces. Short: {short}. Over: {over}. Not on the list: {unlisted}. Flagged: {flagged}.</source>
        <translation>{pieces} von {expected} Stück. Zu wenig: {short}. Zu viel: {over}. Nicht auf der Liste: {unlisted}. Beanstandet: {flagged}.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The captures could not be exported. The log says why.</source>
        <translation>Die Erfassungen konnten nicht exportiert werden. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The export before this one is still being written.</source>
        <translation>Der Export davor wird noch geschrieben.</translation>
    </message>
    <message>
        <source>{count} captures are in {path}.</source>
        <translation>{count} Erfassungen sind in {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Again? ×{count}</source>
        <translation>Noch einmal? ×{count}</translation>
    </message>
    <message>
        <source>Captured already</source>
        <translation>Schon erfasst</translation>
    </message>
    <message>
        <source>No code to capture yet</source>
        <translation>Noch kein Code zum Erfassen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Product not known: {name}</source>
        <translation>Produkt nicht bekannt: {name}</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>The service could not process {name}</source>
        <translation>Der Dienst konnte {name} nicht verarbeiten</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Export what is shown as {form}…</source>
        <translation>Angezeigtes als {form} exportieren…</translation>
    </message>
    <message>
        <source>Kind, date and export</source>
        <translation>Art, Datum und Export</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Typed or by handheld</source>
        <translation>Getippt oder Handscanner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{filter}: {count} captures</source>
        <translation>{filter}: {count} Erfassungen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The demo did not start. The log says why.</source>
        <translation>Die Demo ist nicht gestartet. Das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Ohne dies beginnen</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Mit der Arbeit beginnen</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Try the demo instead</source>
        <translation>Lieber die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Scanner Desktop</source>
        <translation>Willkommen bei Scanner Desktop</translation>
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
        <translation>Demo — nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu: every command with its key</source>
        <translation>Menü: alle Befehle mit ihren Tasten</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Station {name}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{count} captures</source>
        <translation>{count} Erfassungen</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the history by product name or number</source>
        <translation>Verlauf nach Produktname oder Nummer durchsuchen</translation>
    </message>
    <message>
        <source>Show each of them  (→)</source>
        <translation>Jede einzeln zeigen  (→)</translation>
    </message>
    <message>
        <source>Show everything about it</source>
        <translation>Alles darüber zeigen</translation>
    </message>
    <message>
        <source>Show them as one row  (←)</source>
        <translation>Als eine Zeile zeigen  (←)</translation>
    </message>
    <message>
        <source>Show {count} new captures</source>
        <translation>{count} neue Erfassungen zeigen</translation>
    </message>
    <message>
        <source>{what} — {count} captures</source>
        <translation>{what} — {count} Erfassungen</translation>
    </message>
    <message>
        <source>↑ {count} new</source>
        <translation>↑ {count} neu</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;nowhere: I sign in again at the next start</source>
        <translation>&amp;nirgends: Ich melde mich beim nächsten Start wieder an</translation>
    </message>
    <message>
        <source>For the next start, keep it</source>
        <translation>Für den nächsten Start aufbewahren</translation>
    </message>
    <message>
        <source>No key ring works here. The file would be {file}. Whoever can read your files can read the key.</source>
        <translation>Hier funktioniert kein Schlüsselbund. Die Datei wäre {file}. Wer Ihre Dateien lesen kann, kann den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>The file would be {file}. Whoever can read your files can read the key.</source>
        <translation>Die Datei wäre {file}. Wer Ihre Dateien lesen kann, kann den Schlüssel lesen.</translation>
    </message>
    <message>
        <source>The key could NOT be kept there: you sign in again at the next start.</source>
        <translation>Der Schlüssel konnte dort NICHT aufbewahrt werden: Sie melden sich beim nächsten Start wieder an.</translation>
    </message>
    <message>
        <source>The key is kept in the key ring ({name}).</source>
        <translation>Der Schlüssel liegt im Schlüsselbund ({name}).</translation>
    </message>
    <message>
        <source>The key is kept in {file}.</source>
        <translation>Der Schlüssel liegt in {file}.</translation>
    </message>
    <message>
        <source>The key is not kept: you sign in again at the next start.</source>
        <translation>Der Schlüssel wird nicht aufbewahrt: Sie melden sich beim nächsten Start wieder an.</translation>
    </message>
    <message>
        <source>in a &amp;file that only you can read</source>
        <translation>in einer &amp;Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>in this computer&apos;s &amp;key ring</source>
        <translation>im &amp;Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source> The columns are those of the last list like it.</source>
        <translation> Die Spalten sind die der letzten Liste dieser Art.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
    <message>
        <source>Begin counting  (Enter)</source>
        <translation>Zählen beginnen  (Enter)</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt von</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Every row can be used. Some were mended:</source>
        <translation>Jede Zeile lässt sich verwenden. Einige wurden ausgebessert:</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Erste Zeilen der Liste</translation>
    </message>
    <message>
        <source>Name of the delivery</source>
        <translation>Name der Lieferung</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>Zeilen, die sich nicht verwenden lassen</translation>
    </message>
    <message>
        <source>Rows that cannot be used: {bad}. They stay out; you can correct them at the end.</source>
        <translation>Zeilen, die sich nicht verwenden lassen: {bad}. Sie bleiben draußen; am Ende können Sie sie berichtigen.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Short-dated below</source>
        <translation>Kurz haltbar unter</translation>
    </message>
    <message>
        <source>What column {n} holds</source>
        <translation>Was Spalte {n} enthält</translation>
    </message>
    <message>
        <source>Why it is not used</source>
        <translation>Warum sie nicht verwendet wird</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>{lines} lines, {how}. Look whether each column is what it says above it.</source>
        <translation>{lines} Positionen, {how}. Prüfen Sie, ob jede Spalte ist, was darüber steht.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is a data folder again: what waited in memory is written there.</source>
        <translation>Es gibt wieder einen Datenordner: Was im Arbeitsspeicher wartete, wird dorthin geschrieben.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n captures are safe here and will be sent afterwards.</source>
        <translation>
            <numerusform>%n Erfassung ist hier sicher und wird danach gesendet.</numerusform>
            <numerusform>%n Erfassungen sind hier sicher und werden danach gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captures are safe here and will be sent when the connection returns</source>
        <translation>
            <numerusform>%n Erfassung ist hier sicher und wird gesendet, sobald die Verbindung zurück ist</numerusform>
            <numerusform>%n Erfassungen sind hier sicher und werden gesendet, sobald die Verbindung zurück ist</numerusform>
        </translation>
    </message>
    <message>
        <source>1 capture is safe here and will be sent afterwards.</source>
        <translation>1 Erfassung ist hier sicher und wird danach gesendet.</translation>
    </message>
    <message>
        <source>1 capture is safe here and will be sent when the connection returns</source>
        <translation>1 Erfassung ist hier sicher und wird gesendet, sobald die Verbindung zurück ist</translation>
    </message>
    <message>
        <source>Barcode with picture</source>
        <translation>Barcode mit Bild</translation>
    </message>
    <message>
        <source>Captures are kept safe here until you sign in.</source>
        <translation>Erfassungen bleiben hier sicher, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Prüft, ob sie angekommen ist</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>Verbunden, alles gesendet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Coupon, not a product</source>
        <translation>Gutschein, kein Produkt</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ruhig halten</translation>
    </message>
    <message>
        <source>In-store number</source>
        <translation>Hausinterne Nummer</translation>
    </message>
    <message>
        <source>In-store number: it means something in one shop or company only</source>
        <translation>Hausinterne Nummer: Sie bedeutet nur in einem Laden oder Unternehmen etwas</translation>
    </message>
    <message>
        <source>Misread: check digit</source>
        <translation>Verlesen: Prüfziffer</translation>
    </message>
    <message>
        <source>More light, please</source>
        <translation>Mehr Licht, bitte</translation>
    </message>
    <message>
        <source>Move a little away</source>
        <translation>Etwas weiter weg</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Not a product code</source>
        <translation>Kein Produktcode</translation>
    </message>
    <message>
        <source>Not clear which product</source>
        <translation>Unklar, welches Produkt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On hold until you act</source>
        <translation>Angehalten, bis Sie etwas tun</translation>
    </message>
    <message>
        <source>Organization needed</source>
        <translation>Organisation fehlt</translation>
    </message>
    <message>
        <source>Out of focus: move a little away</source>
        <translation>Unscharf: etwas weiter weg</translation>
    </message>
    <message>
        <source>Photo without a code</source>
        <translation>Foto ohne Code</translation>
    </message>
    <message>
        <source>Refund slip, not a product</source>
        <translation>Erstattungsbeleg, kein Produkt</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>Saved, waiting to be sent</source>
        <translation>Gespeichert, wartet aufs Senden</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n captures</source>
        <translation>
            <numerusform>%n Erfassung wird gesendet</numerusform>
            <numerusform>%n Erfassungen werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 capture</source>
        <translation>1 Erfassung wird gesendet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Set aside, needs a decision</source>
        <translation>Zurückgestellt, braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Show the whole code</source>
        <translation>Den ganzen Code zeigen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n captures. Look at them, correct or discard them.</source>
        <translation>
            <numerusform>Der Dienst hat %n Erfassung abgelehnt. Sehen Sie sie an, berichtigen oder verwerfen Sie sie.</numerusform>
            <numerusform>Der Dienst hat %n Erfassungen abgelehnt. Sehen Sie sie an, berichtigen oder verwerfen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused 1 capture. Look at it, correct it or discard it.</source>
        <translation>Der Dienst hat 1 Erfassung abgelehnt. Sehen Sie sie an, berichtigen oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Tilt it away from the light</source>
        <translation>Vom Licht wegkippen</translation>
    </message>
    <message>
        <source>Too blurred to be sure: move a little away</source>
        <translation>Zu verschwommen, um sicher zu sein: etwas weiter weg</translation>
    </message>
    <message>
        <source>Typed code</source>
        <translation>Getippter Code</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Your account belongs to several organizations. Choose the one to scan for.</source>
        <translation>Ihr Konto gehört zu mehreren Organisationen. Wählen Sie die, für die gescannt wird.</translation>
    </message>
    <message>
        <source>gathering details</source>
        <translation>sammelt Einzelheiten</translation>
    </message>
    <message>
        <source>in line at the service</source>
        <translation>in der Warteschlange des Dienstes</translation>
    </message>
    <message>
        <source>looking up the product</source>
        <translation>schlägt das Produkt nach</translation>
    </message>
    <message>
        <source>matching the product</source>
        <translation>ordnet das Produkt zu</translation>
    </message>
    <message>
        <source>photo taken in</source>
        <translation>Foto übernommen</translation>
    </message>
    <message>
        <source>product found</source>
        <translation>Produkt gefunden</translation>
    </message>
    <message>
        <source>product not known</source>
        <translation>Produkt nicht bekannt</translation>
    </message>
    <message>
        <source>the service could not process it</source>
        <translation>der Dienst konnte sie nicht verarbeiten</translation>
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
        <translation>Über Scanner Desktop (Version {version} ist erschienen)</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Which organization does this station scan for?</source>
        <translation>Für welche Organisation scannt diese Station?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>    controls: {controls}</source>
        <translation>    Regler: {controls}</translation>
    </message>
    <message>
        <source>    offers: {modes}</source>
        <translation>    bietet: {modes}</translation>
    </message>
    <message>
        <source>    works: {mode}</source>
        <translation>    funktioniert: {mode}</translation>
    </message>
    <message>
        <source>  row {row} is not used: {reason}</source>
        <translation>  Zeile {row} wird nicht verwendet: {reason}</translation>
    </message>
    <message>
        <source>  row {row}: {words}</source>
        <translation>  Zeile {row}: {words}</translation>
    </message>
    <message>
        <source>  {role}: column {number} “{heading}”</source>
        <translation>  {role}: Spalte {number} „{heading}“</translation>
    </message>
    <message>
        <source> (default: %(default)s)</source>
        <translation> (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s:</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>%(prog)s: warning: %(message)s
</source>
        <translation>%(prog)s: Warnung: %(message)s
</translation>
    </message>
    <message>
        <source>--captures must not be negative.</source>
        <translation>--captures darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>--column {word} is not understood.</source>
        <translation>--column {word} ist nicht verständlich.</translation>
    </message>
    <message>
        <source>--with-pictures and --captures are about the support file.</source>
        <translation>--with-pictures und --captures gehören zur Supportdatei.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 GB</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 GB</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 Sekunden</translation>
    </message>
    <message>
        <source>3 seconds</source>
        <translation>3 Sekunden</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 Sekunden</translation>
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
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A GS1 DataBar</source>
        <translation>Ein GS1 DataBar</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Eine PIN hat {shortest} bis {longest} Ziffern.</translation>
    </message>
    <message>
        <source>A UPC-A</source>
        <translation>Ein UPC-A</translation>
    </message>
    <message>
        <source>A UPC-E</source>
        <translation>Ein UPC-E</translation>
    </message>
    <message>
        <source>A UPC-E begins with 0 or 1.</source>
        <translation>Ein UPC-E beginnt mit 0 oder 1.</translation>
    </message>
    <message>
        <source>A UPC-E has 8 digits, and this has {count}.</source>
        <translation>Ein UPC-E hat 8 Ziffern, und dieser hat {count}.</translation>
    </message>
    <message>
        <source>A case cannot hold {pieces} pieces.</source>
        <translation>Ein Karton kann nicht {pieces} Stück enthalten.</translation>
    </message>
    <message>
        <source>A file of the stored captures was deleted.</source>
        <translation>Eine Datei der gespeicherten Erfassungen wurde gelöscht.</translation>
    </message>
    <message>
        <source>A key changes between the two. Leave it empty for none.</source>
        <translation>Eine Taste wechselt zwischen beiden. Leer lassen, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>A number of zeros only belongs to no product.</source>
        <translation>Eine Nummer nur aus Nullen gehört zu keinem Produkt.</translation>
    </message>
    <message>
        <source>A product number</source>
        <translation>Eine Produktnummer</translation>
    </message>
    <message>
        <source>A session id is one word of at least 16 letters and digits.</source>
        <translation>Eine Sitzungs-ID ist ein Wort aus mindestens 16 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>A session that goes on has its list already.</source>
        <translation>Eine fortgesetzte Lieferung hat ihre Liste schon.</translation>
    </message>
    <message>
        <source>A total: left out.</source>
        <translation>Eine Summe: weggelassen.</translation>
    </message>
    <message>
        <source>A webcam barcode station for retail counters and receiving desks.</source>
        <translation>Eine Barcode-Station mit Webcam für Ladentheke und Wareneingang.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>AIDC media type</source>
        <translation>AIDC-Medientyp</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Active potency</source>
        <translation>Wirkstärke</translation>
    </message>
    <message>
        <source>Add --bundle FILE.zip.</source>
        <translation>Ergänzen Sie --bundle DATEI.zip.</translation>
    </message>
    <message>
        <source>Additional product identification assigned by the manufacturer</source>
        <translation>Zusätzliche Produktkennzeichnung des Herstellers</translation>
    </message>
    <message>
        <source>Address of person</source>
        <translation>Adresse der Person</translation>
    </message>
    <message>
        <source>Address of the OpenTelemetry collector</source>
        <translation>Adresse des OpenTelemetry-Collectors</translation>
    </message>
    <message>
        <source>Address that tells the newest version</source>
        <translation>Adresse, die die neueste Version nennt</translation>
    </message>
    <message>
        <source>Allow connections that anybody on the network can read</source>
        <translation>Verbindungen zulassen, die jeder im Netz mitlesen kann</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings: Privacy &amp; Security, Camera.</source>
        <translation>Erlauben Sie es in den Systemeinstellungen: Datenschutz &amp; Sicherheit, Kamera.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings: Privacy &amp; security, Camera, “Let desktop apps access your camera”.</source>
        <translation>Erlauben Sie es in den Systemeinstellungen: Datenschutz und Sicherheit, Kamera, „Desktop-Apps den Zugriff auf die Kamera erlauben“.</translation>
    </message>
    <message>
        <source>Allow more time with --limit, or use a smaller picture.</source>
        <translation>Geben Sie mit --limit mehr Zeit, oder verwenden Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>Amount payable per unit of measure, single monetary area</source>
        <translation>Zu zahlender Betrag je Mengeneinheit, einheitlicher Währungsraum</translation>
    </message>
    <message>
        <source>An API key begins with csb_, csu_ or cpk_ and has 45 characters. Copy it whole.</source>
        <translation>Ein API-Schlüssel beginnt mit csb_, csu_ oder cpk_ und hat 45 Zeichen. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>An EAN-13</source>
        <translation>Ein EAN-13</translation>
    </message>
    <message>
        <source>An EAN-8</source>
        <translation>Ein EAN-8</translation>
    </message>
    <message>
        <source>Another program uses {name}.</source>
        <translation>Ein anderes Programm benutzt {name}.</translation>
    </message>
    <message>
        <source>Applicable amount payable with ISO currency code</source>
        <translation>Zu zahlender Betrag mit ISO-Währungscode</translation>
    </message>
    <message>
        <source>Applicable amount payable, single monetary area</source>
        <translation>Zu zahlender Betrag, einheitlicher Währungsraum</translation>
    </message>
    <message>
        <source>Area, square metres</source>
        <translation>Fläche, Quadratmeter</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask the sender for a spreadsheet (XLSX) or CSV.</source>
        <translation>Bitten Sie den Absender um eine Tabelle (XLSX) oder CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for the list as a spreadsheet (XLSX) or as CSV.</source>
        <translation>Bitten Sie den Absender um die Liste als Tabelle (XLSX) oder als CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for the list once more.</source>
        <translation>Bitten Sie den Absender noch einmal um die Liste.</translation>
    </message>
    <message>
        <source>Ask whoever wrote it.</source>
        <translation>Fragen Sie, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>Batch or lot number</source>
        <translation>Chargen- oder Losnummer</translation>
    </message>
    <message>
        <source>Beside that, text grows with the window.</source>
        <translation>Daneben wächst die Schrift mit dem Fenster.</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Mindestens haltbar bis</translation>
    </message>
    <message>
        <source>Best before date</source>
        <translation>Mindesthaltbarkeitsdatum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS or ODS; without it, count blind</source>
        <translation>CSV, XLSX, XLS oder ODS; ohne Liste wird blind gezählt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Capture every code that is certain</source>
        <translation>Alle sicheren Codes erfassen</translation>
    </message>
    <message>
        <source>Capture hands-free, or no longer</source>
        <translation>Freihändig erfassen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Erfassungen</translation>
    </message>
    <message>
        <source>Captures are kept in memory only: put the folder back, and do not close the station before.</source>
        <translation>Erfassungen liegen nur im Arbeitsspeicher: Stellen Sie den Ordner wieder her und schließen Sie die Station nicht vorher.</translation>
    </message>
    <message>
        <source>Captures not yet at the service</source>
        <translation>Noch nicht beim Dienst</translation>
    </message>
    <message>
        <source>Captures would not be safe there. Choose a folder on a disk of this computer, such as the usual one.</source>
        <translation>Dort wären Erfassungen nicht sicher. Wählen Sie einen Ordner auf einer Festplatte dieses Computers, etwa den üblichen.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Check its digits and type it again.</source>
        <translation>Prüfen Sie die Ziffern und tippen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Check its path; it must be a folder with pictures.</source>
        <translation>Prüfen Sie den Pfad; es muss ein Ordner mit Bildern sein.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Prüfen Sie, ob sein Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check that the camera has power and is on the network. The station keeps trying.</source>
        <translation>Prüfen Sie, ob die Kamera Strom hat und im Netz ist. Die Station versucht es weiter.</translation>
    </message>
    <message>
        <source>Check that the disk is there, has space and is not read-only, then capture again.</source>
        <translation>Prüfen Sie, ob der Datenträger da ist, Platz hat und nicht schreibgeschützt ist, dann erfassen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Check the address and that the camera is on the network. The station keeps trying.</source>
        <translation>Prüfen Sie die Adresse und ob die Kamera im Netz ist. Die Station versucht es weiter.</translation>
    </message>
    <message>
        <source>Check the name, and who may read it.</source>
        <translation>Prüfen Sie den Namen und wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>Check the path of the recording.</source>
        <translation>Prüfen Sie den Pfad der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings. Captures are kept here until then.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen dieses Computers. Bis dahin bleiben Erfassungen hier.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a company network, ask whether a certificate has to be installed. Captures are kept here until then.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Fragen Sie in einem Firmennetz, ob ein Zertifikat installiert werden muss. Bis dahin bleiben Erfassungen hier.</translation>
    </message>
    <message>
        <source>Check who may read that file.</source>
        <translation>Prüfen Sie, wer diese Datei lesen darf.</translation>
    </message>
    <message>
        <source>Check who may write there and that the disk is not full, or name another folder with --data-dir.</source>
        <translation>Prüfen Sie, wer dort schreiben darf und ob der Datenträger voll ist, oder nennen Sie einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>Choose the one that this station scans for.</source>
        <translation>Wählen Sie die, für die diese Station scannt.</translation>
    </message>
    <message>
        <source>Click into the field and press the key or pedal. Space always works.</source>
        <translation>Klicken Sie in das Feld und drücken Sie die Taste oder das Pedal. Die Leertaste geht immer.</translation>
    </message>
    <message>
        <source>Close and start Scanner Desktop again.</source>
        <translation>Schließen und starten Sie Scanner Desktop neu.</translation>
    </message>
    <message>
        <source>Close and start Scanner Desktop again: it saves everything that can still be read.</source>
        <translation>Schließen und starten Sie Scanner Desktop neu: Es rettet alles, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Close other programs that use the data folder (a backup, another Scanner Desktop) and try again.</source>
        <translation>Schließen Sie andere Programme, die den Datenordner benutzen (eine Sicherung, ein anderes Scanner Desktop), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close video calls, browser tabs and other windows that show a camera.</source>
        <translation>Schließen Sie Videoanrufe, Browser-Tabs und andere Fenster, die eine Kamera zeigen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Company internal information</source>
        <translation>Firmeninterne Angabe</translation>
    </message>
    <message>
        <source>Connect its disk, and start again. For a new station make the folder first.</source>
        <translation>Schließen Sie seinen Datenträger an und starten Sie neu. Für eine neue Station legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Consumer product variant</source>
        <translation>Produktvariante für Verbraucher</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Copy the credential again and paste it whole.</source>
        <translation>Kopieren Sie die Zugangsdaten noch einmal und fügen Sie sie ganz ein.</translation>
    </message>
    <message>
        <source>Correct telemetry_url where it is set, or leave it empty.</source>
        <translation>Berichtigen Sie telemetry_url, wo es gesetzt ist, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it for the defaults.</source>
        <translation>Berichtigen Sie die Datei, oder entfernen Sie sie für die Voreinstellungen.</translation>
    </message>
    <message>
        <source>Correct update_url where it is set, or leave it empty.</source>
        <translation>Berichtigen Sie update_url, wo es gesetzt ist, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>Nicht lesbar:</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count of trade items or trade item pieces contained in a logistic unit</source>
        <translation>Anzahl der Artikel oder Teile in einer Versandeinheit</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Country of origin of a trade item</source>
        <translation>Ursprungsland des Artikels</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Customer part number</source>
        <translation>Artikelnummer des Kunden</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Damage and other findings</source>
        <translation>Schäden und andere Befunde</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date and time of production</source>
        <translation>Datum und Uhrzeit der Produktion</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, metres</source>
        <translation>Tiefe, Dicke, Höhe oder dritte Abmessung, Meter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>Abweichungen ({count})</translation>
    </message>
    <message>
        <source>Differences not accepted</source>
        <translation>Nicht angenommene Abweichungen</translation>
    </message>
    <message>
        <source>Discarding asks for a confirmation.</source>
        <translation>Das Verwerfen verlangt eine Bestätigung.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum der Zahlung</translation>
    </message>
    <message>
        <source>Each piece once; the next is captured when this one has left the picture.</source>
        <translation>Jedes Stück einmal; das nächste wird erfasst, wenn dieses das Bild verlassen hat.</translation>
    </message>
    <message>
        <source>Enter its user name and password in this computer&apos;s network settings. Captures are kept here until then.</source>
        <translation>Tragen Sie Benutzername und Passwort in den Netzwerkeinstellungen dieses Computers ein. Bis dahin bleiben Erfassungen hier.</translation>
    </message>
    <message>
        <source>Every tone has something to see beside it.</source>
        <translation>Zu jedem Ton gibt es auch etwas zu sehen.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Verfallsdatum</translation>
    </message>
    <message>
        <source>Expiration date and time</source>
        <translation>Verfallsdatum und -uhrzeit</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Verfallsdatum</translation>
    </message>
    <message>
        <source>Extended Packaging URL</source>
        <translation>URL der erweiterten Verpackungsangaben</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Finished by {name} at {time}.</source>
        <translation>Abgeschlossen von {name} am {time}.</translation>
    </message>
    <message>
        <source>First freeze date</source>
        <translation>Datum des ersten Einfrierens</translation>
    </message>
    <message>
        <source>First webcam</source>
        <translation>Erste Webcam</translation>
    </message>
    <message>
        <source>For a camera that looks at you. Codes are read either way.</source>
        <translation>Für eine Kamera, die Sie ansieht. Codes werden in jedem Fall gelesen.</translation>
    </message>
    <message>
        <source>For example folder:pictures.</source>
        <translation>Zum Beispiel folder:bilder.</translation>
    </message>
    <message>
        <source>For example video:recording.mp4.</source>
        <translation>Zum Beispiel video:aufzeichnung.mp4.</translation>
    </message>
    <message>
        <source>For so long it can be taken back with one key before the service has it.</source>
        <translation>So lange lässt sie sich mit einer Taste zurücknehmen, bevor der Dienst sie hat.</translation>
    </message>
    <message>
        <source>Free some disk space, then capture again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, dann erfassen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Free some space, or keep pictures for fewer days (Settings).</source>
        <translation>Schaffen Sie Platz, oder bewahren Sie Bilder weniger Tage auf (Einstellungen).</translation>
    </message>
    <message>
        <source>Free some space, or name another folder.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space: captures need about 0.3 MB each.</source>
        <translation>Schaffen Sie Platz: Jede Erfassung braucht etwa 0,3 MB.</translation>
    </message>
    <message>
        <source>Free space, or choose another with --data-dir.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>Further keys, for foot pedals and keypads</source>
        <translation>Weitere Tasten, für Fußpedale und Ziffernblöcke</translation>
    </message>
    <message>
        <source>Give either LIST or --resume.</source>
        <translation>Geben Sie entweder LISTE oder --resume an.</translation>
    </message>
    <message>
        <source>Hands-free: capture a code that rests, without a key</source>
        <translation>Freihändig: einen ruhenden Code ohne Taste erfassen</translation>
    </message>
    <message>
        <source>Harvest date</source>
        <translation>Erntedatum</translation>
    </message>
    <message>
        <source>Have the user {user} put into the group “video” (sudo usermod -aG video {user}), and sign in again.</source>
        <translation>Lassen Sie den Benutzer {user} in die Gruppe „video“ aufnehmen (sudo usermod -aG video {user}) und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Headings are: {headings}.</source>
        <translation>Die Überschriften sind: {headings}.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page on this computer.</source>
        <translation>Wenn dieses Netz eine Anmeldung verlangt, öffnen Sie auf diesem Computer eine Webseite.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page on this computer. If it lasts, ask whoever looks after the network whether it blocks the service. Captures are kept here until then.</source>
        <translation>Wenn dieses Netz eine Anmeldung verlangt, öffnen Sie auf diesem Computer eine Webseite. Wenn es anhält, fragen Sie, wer das Netz betreut, ob es den Dienst sperrt. Bis dahin bleiben Erfassungen hier.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Information mutually agreed between trading partners</source>
        <translation>Zwischen Handelspartnern vereinbarte Angabe</translation>
    </message>
    <message>
        <source>Inside:</source>
        <translation>Enthalten:</translation>
    </message>
    <message>
        <source>Install it: Debian and Ubuntu “apt install libzbar0”, macOS “brew install zbar”.</source>
        <translation>Installieren Sie es: Debian und Ubuntu „apt install libzbar0“, macOS „brew install zbar“.</translation>
    </message>
    <message>
        <source>Install the newest version of Scanner Desktop. Nothing was changed.</source>
        <translation>Installieren Sie die neueste Version von Scanner Desktop. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Install the program again; see README, Install.</source>
        <translation>Installieren Sie das Programm neu; siehe README, Install.</translation>
    </message>
    <message>
        <source>Internal product variant</source>
        <translation>Interne Produktvariante</translation>
    </message>
    <message>
        <source>It can be {possible}.</source>
        <translation>Möglich ist: {possible}.</translation>
    </message>
    <message>
        <source>It can have {possible}, not {unknown}.</source>
        <translation>Es kann {possible} haben, nicht {unknown}.</translation>
    </message>
    <message>
        <source>It could not be done: {error}</source>
        <translation>Es ließ sich nicht tun: {error}</translation>
    </message>
    <message>
        <source>It could not be saved: {error}</source>
        <translation>Es ließ sich nicht speichern: {error}</translation>
    </message>
    <message>
        <source>It has to be an object with “defaults” and “locked”, each an object.</source>
        <translation>Es muss ein Objekt mit „defaults“ und „locked“ sein, jedes ein Objekt.</translation>
    </message>
    <message>
        <source>It has {count} digits instead of 8, 12, 13 or 14.</source>
        <translation>Sie hat {count} Ziffern statt 8, 12, 13 oder 14.</translation>
    </message>
    <message>
        <source>It is no valid JSON: {error}.</source>
        <translation>Es ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>It is not known how many pieces some cases hold.</source>
        <translation>Bei einigen Kartons ist nicht bekannt, wie viele Stück sie enthalten.</translation>
    </message>
    <message>
        <source>It looks like camera:046d:082d@1-2; “scanner-desktop cameras” lists yours.</source>
        <translation>Es sieht aus wie camera:046d:082d@1-2; „scanner-desktop cameras“ listet Ihre auf.</translation>
    </message>
    <message>
        <source>It looks like https://www.closient.com.</source>
        <translation>Sie sieht aus wie https://www.closient.com.</translation>
    </message>
    <message>
        <source>It may be at the service twice: the session that it was first sent to could not be read.</source>
        <translation>Sie ist vielleicht zweimal beim Dienst: Die Sitzung, in die sie zuerst gesendet wurde, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>It may have been counted before: type ‘count’ if it was not.</source>
        <translation>Es wurde vielleicht schon gezählt: Tippen Sie „count“, wenn nicht.</translation>
    </message>
    <message>
        <source>It waits for somebody who may scan for the organization {organization} to sign in.</source>
        <translation>Sie wartet, bis sich jemand anmeldet, der für die Organisation {organization} scannen darf.</translation>
    </message>
    <message>
        <source>It waits for {account} to sign in again.</source>
        <translation>Sie wartet, bis sich {account} wieder anmeldet.</translation>
    </message>
    <message>
        <source>It was sent {count} times, and each time the answer was lost. The service does not show it, but may have it. Look there before you send it again.</source>
        <translation>Sie wurde {count}-mal gesendet, und jedes Mal ging die Antwort verloren. Der Dienst zeigt sie nicht, hat sie aber vielleicht. Sehen Sie dort nach, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>Items not on the list</source>
        <translation>Artikel, die nicht auf der Liste stehen</translation>
    </message>
    <message>
        <source>Its identifier. Empty: the service is asked, and you choose where there are several.</source>
        <translation>Ihre Kennung. Leer: Der Dienst wird gefragt, und Sie wählen, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>Its picture was gone from this computer&apos;s disk: the service has the code without it.</source>
        <translation>Ihr Bild fehlte auf der Festplatte dieses Computers: Der Dienst hat den Code ohne Bild.</translation>
    </message>
    <message>
        <source>Its pictures come too slowly to be measured.</source>
        <translation>Ihre Bilder kommen zu langsam, um sie zu messen.</translation>
    </message>
    <message>
        <source>Keep pictures for</source>
        <translation>Bilder aufbewahren</translation>
    </message>
    <message>
        <source>Kept a hash of the PIN in {path}. It holds from the next start.</source>
        <translation>Ein Hash der PIN liegt nun in {path}. Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Kiosk mode needs a PIN, and none is set.</source>
        <translation>Der Kioskmodus braucht eine PIN, und es ist keine gesetzt.</translation>
    </message>
    <message>
        <source>Kiosk: full screen, and no way out without a PIN</source>
        <translation>Kiosk: Vollbild, und ohne PIN kein Weg hinaus</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>PRÜF</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave it empty unless the handheld was told to send a prefix.</source>
        <translation>Leer lassen, außer der Handscanner sendet ein eingestelltes Präfix.</translation>
    </message>
    <message>
        <source>Leave out the rest.</source>
        <translation>Lassen Sie den Rest weg.</translation>
    </message>
    <message>
        <source>Leave {option} out, or ask whoever looks after this computer.</source>
        <translation>Lassen Sie {option} weg, oder fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Length or first dimension, metres</source>
        <translation>Länge oder erste Abmessung, Meter</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Lines complete</source>
        <translation>Vollständige Positionen</translation>
    </message>
    <message>
        <source>Lines of which nothing came</source>
        <translation>Positionen, von denen nichts kam</translation>
    </message>
    <message>
        <source>Lines over</source>
        <translation>Positionen mit zu viel</translation>
    </message>
    <message>
        <source>Lines short</source>
        <translation>Positionen mit zu wenig</translation>
    </message>
    <message>
        <source>Lines with flags</source>
        <translation>Beanstandete Positionen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Logistic volume, gallons (U.S.)</source>
        <translation>Versandvolumen, US-Gallonen</translation>
    </message>
    <message>
        <source>Logistic weight, kilograms</source>
        <translation>Versandgewicht, Kilogramm</translation>
    </message>
    <message>
        <source>Look at each, accept it, then finish.</source>
        <translation>Sehen Sie jede an, nehmen Sie sie an, dann schließen Sie ab.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Look at it again: it may need nothing any more.</source>
        <translation>Sehen Sie sie noch einmal an: Vielleicht braucht sie nichts mehr.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed.</source>
        <translation>Suchen Sie ein Anführungszeichen, das nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>Look through it before you send it: product names and error messages are as they were.</source>
        <translation>Sehen Sie sie durch, bevor Sie sie senden: Produktnamen und Fehlermeldungen stehen unverändert darin.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Lots and dates</source>
        <translation>Chargen und Daten</translation>
    </message>
    <message>
        <source>Make it anew with the same version.</source>
        <translation>Erzeugen Sie ihn neu mit derselben Version.</translation>
    </message>
    <message>
        <source>Make it anew with “scanner-desktop kiosk set-pin”.</source>
        <translation>Setzen Sie sie mit „scanner-desktop kiosk set-pin“ neu.</translation>
    </message>
    <message>
        <source>Make it with “scanner-desktop settings export”.</source>
        <translation>Erzeugen Sie sie mit „scanner-desktop settings export“.</translation>
    </message>
    <message>
        <source>More light helps, and a USB socket of the computer itself instead of a hub.</source>
        <translation>Mehr Licht hilft, und ein USB-Anschluss am Computer selbst statt an einem Hub.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a new folder, so that nothing in it is overwritten.</source>
        <translation>Nennen Sie einen neuen Ordner, damit darin nichts überschrieben wird.</translation>
    </message>
    <message>
        <source>Name a new one, so that nothing is overwritten.</source>
        <translation>Nennen Sie eine neue, damit nichts überschrieben wird.</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Name dieser Station</translation>
    </message>
    <message>
        <source>Name one as: {forms}.</source>
        <translation>Nennen Sie eine als: {forms}.</translation>
    </message>
    <message>
        <source>Name some by their id, or say --rejected for all that were refused.</source>
        <translation>Nennen Sie einige mit ihrer Kennung, oder --rejected für alle abgelehnten.</translation>
    </message>
    <message>
        <source>Name the station&apos;s with --data-dir.</source>
        <translation>Nennen Sie den der Station mit --data-dir.</translation>
    </message>
    <message>
        <source>Net volume, cubic metres</source>
        <translation>Nettovolumen, Kubikmeter</translation>
    </message>
    <message>
        <source>Net volume, gallons (U.S.)</source>
        <translation>Nettovolumen, US-Gallonen</translation>
    </message>
    <message>
        <source>Net volume, litres</source>
        <translation>Nettovolumen, Liter</translation>
    </message>
    <message>
        <source>Net weight, kilograms</source>
        <translation>Nettogewicht, Kilogramm</translation>
    </message>
    <message>
        <source>Net weight, ounces</source>
        <translation>Nettogewicht, Unzen</translation>
    </message>
    <message>
        <source>Net weight, pounds</source>
        <translation>Nettogewicht, Pfund</translation>
    </message>
    <message>
        <source>Net weight, troy ounces</source>
        <translation>Nettogewicht, Feinunzen</translation>
    </message>
    <message>
        <source>No PIN was given; nothing was changed.</source>
        <translation>Es wurde keine PIN angegeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No camera was named.</source>
        <translation>Es wurde keine Kamera genannt.</translation>
    </message>
    <message>
        <source>No capture was named.</source>
        <translation>Es wurde keine Erfassung genannt.</translation>
    </message>
    <message>
        <source>No encrypted connection to the service can be made.</source>
        <translation>Eine verschlüsselte Verbindung zum Dienst kommt nicht zustande.</translation>
    </message>
    <message>
        <source>No line of {name} can be used.</source>
        <translation>Keine Zeile von {name} lässt sich verwenden.</translation>
    </message>
    <message>
        <source>No more pictures come from {name}.</source>
        <translation>Von {name} kommen keine Bilder mehr.</translation>
    </message>
    <message>
        <source>No picture in {folder} can be read.</source>
        <translation>Kein Bild in {folder} lässt sich lesen.</translation>
    </message>
    <message>
        <source>No pictures come from {name}.</source>
        <translation>Von {name} kommen keine Bilder.</translation>
    </message>
    <message>
        <source>No webcam was found. Plug one in, or use another camera: {forms}.</source>
        <translation>Keine Webcam gefunden. Schließen Sie eine an, oder verwenden Sie eine andere Kamera: {forms}.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>None: everything came as the list says.</source>
        <translation>Keine: Alles kam, wie die Liste es sagt.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not finished: this is where the count stands.</source>
        <translation>Nicht abgeschlossen: So weit ist die Zählung.</translation>
    </message>
    <message>
        <source>Not inside:</source>
        <translation>Nicht enthalten:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing has been entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Nothing needs doing: captures are kept here and sent when the connection is back.</source>
        <translation>Nichts zu tun: Erfassungen bleiben hier und werden gesendet, sobald die Verbindung zurück ist.</translation>
    </message>
    <message>
        <source>Nothing was counted. Try again.</source>
        <translation>Es wurde nichts gezählt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Es wurde nichts verworfen.</translation>
    </message>
    <message>
        <source>Nothing was said to be wrong with it.</source>
        <translation>Es war nichts daran beanstandet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One of those that are plugged in, or type a stream&apos;s address, a video file, or folder: and a folder.</source>
        <translation>Eine der angeschlossenen, oder tippen Sie die Adresse eines Streams, eine Videodatei, oder folder: und einen Ordner ein.</translation>
    </message>
    <message>
        <source>Only {rate} pictures a second come from {name}.</source>
        <translation>Nur {rate} Bilder pro Sekunde kommen von {name}.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it anew as XLSX without a password.</source>
        <translation>Öffnen Sie sie im Tabellenprogramm und speichern Sie sie neu als XLSX ohne Passwort.</translation>
    </message>
    <message>
        <source>Open the cover of the lens, or switch on a light.</source>
        <translation>Öffnen Sie die Abdeckung der Linse, oder schalten Sie ein Licht ein.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>Options look like this: simulated:7,difficulty=3.</source>
        <translation>Optionen sehen so aus: simulated:7,difficulty=3.</translation>
    </message>
    <message>
        <source>Or choose another: {others}.</source>
        <translation>Oder wählen Sie eine andere: {others}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>Packaging date</source>
        <translation>Verpackungsdatum</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Part of this capture was damaged on the disk. Check it, then send it again or discard it.</source>
        <translation>Ein Teil dieser Erfassung war auf der Festplatte beschädigt. Prüfen Sie sie, dann senden Sie sie erneut oder verwerfen sie.</translation>
    </message>
    <message>
        <source>Percentage discount of a coupon</source>
        <translation>Rabatt eines Gutscheins in Prozent</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Picture of the window: {screenshot}</source>
        <translation>Bild des Fensters: {screenshot}</translation>
    </message>
    <message>
        <source>Pictures on this computer</source>
        <translation>Bilder auf diesem Computer</translation>
    </message>
    <message>
        <source>Pictures that the service does not have yet are always kept.</source>
        <translation>Bilder, die der Dienst noch nicht hat, bleiben immer.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Gezählte Stücke</translation>
    </message>
    <message>
        <source>Pieces expected</source>
        <translation>Erwartete Stücke</translation>
    </message>
    <message>
        <source>Pieces in a case</source>
        <translation>Stück im Karton</translation>
    </message>
    <message>
        <source>Play a tone for what becomes of a capture</source>
        <translation>Einen Ton spielen für das, was aus einer Erfassung wird</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>Schließen Sie sie an.</translation>
    </message>
    <message>
        <source>Plug one in. Without one: --camera folder:DIR or simulated.</source>
        <translation>Schließen Sie eine an. Ohne Webcam: --camera folder:DIR oder simulated.</translation>
    </message>
    <message>
        <source>Press another key.</source>
        <translation>Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Price per unit of measure</source>
        <translation>Preis je Mengeneinheit</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>Drucken Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Product number (GTIN, EAN, UPC)</source>
        <translation>Produktnummer (GTIN, EAN, UPC)</translation>
    </message>
    <message>
        <source>Production date</source>
        <translation>Produktionsdatum</translation>
    </message>
    <message>
        <source>Put JPEG or PNG files there.</source>
        <translation>Legen Sie JPEG- oder PNG-Dateien hinein.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receive a delivery, or back to capturing</source>
        <translation>Lieferung annehmen, oder zurück zum Erfassen</translation>
    </message>
    <message>
        <source>Receiving report</source>
        <translation>Wareneingangsbericht</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference to source entity</source>
        <translation>Verweis auf die Herkunft</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Remove it, then start again.</source>
        <translation>Entfernen Sie sie, dann starten Sie neu.</translation>
    </message>
    <message>
        <source>Replace it by 0.23 or newer: Debian and Ubuntu “apt install libzbar0”, macOS “brew upgrade zbar”.</source>
        <translation>Ersetzen Sie es durch 0.23 oder neuer: Debian und Ubuntu „apt install libzbar0“, macOS „brew upgrade zbar“.</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>Bericht erstellt am</translation>
    </message>
    <message>
        <source>Report: {report_file}</source>
        <translation>Bericht: {report_file}</translation>
    </message>
    <message>
        <source>Restore {path} from a backup, or move it away to begin anew; support can read what is left in it.</source>
        <translation>Stellen Sie {path} aus einer Sicherung wieder her, oder schieben Sie sie beiseite, um neu zu beginnen; der Support kann lesen, was noch darin ist.</translation>
    </message>
    <message>
        <source>Routing code</source>
        <translation>Leitcode</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Zeile der Liste</translation>
    </message>
    <message>
        <source>Rows not used</source>
        <translation>Ungenutzte Zeilen</translation>
    </message>
    <message>
        <source>Rows of the list not used</source>
        <translation>Nicht verwendete Zeilen der Liste</translation>
    </message>
    <message>
        <source>Rows of the list that were not used</source>
        <translation>Zeilen der Liste, die nicht verwendet wurden</translation>
    </message>
    <message>
        <source>Save it to another disk, such as a USB stick.</source>
        <translation>Speichern Sie sie auf einem anderen Datenträger, etwa einem USB-Stick.</translation>
    </message>
    <message>
        <source>Saved {path} ({size} kB). Nothing was sent.</source>
        <translation>{path} gespeichert ({size} kB). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Saved {target}.</source>
        <translation>{target} gespeichert.</translation>
    </message>
    <message>
        <source>Say --yes when nobody is there to answer.</source>
        <translation>Geben Sie --yes an, wenn niemand da ist, um zu antworten.</translation>
    </message>
    <message>
        <source>Say which column holds the product numbers.</source>
        <translation>Sagen Sie, welche Spalte die Produktnummern enthält.</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>Scannen Sie erst ein Produkt.</translation>
    </message>
    <message>
        <source>Scanner Desktop is already running on this data folder (process {holder}).</source>
        <translation>Scanner Desktop läuft schon mit diesem Datenordner (Prozess {holder}).</translation>
    </message>
    <message>
        <source>Scanner Desktop is already running on this data folder.</source>
        <translation>Scanner Desktop läuft schon mit diesem Datenordner.</translation>
    </message>
    <message>
        <source>Scanner Desktop is running already: its window is in front now.</source>
        <translation>Scanner Desktop läuft schon: Sein Fenster ist jetzt vorn.</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Zweite Kamera</translation>
    </message>
    <message>
        <source>Second webcam</source>
        <translation>Zweite Webcam</translation>
    </message>
    <message>
        <source>Secondary serial number</source>
        <translation>Zweite Seriennummer</translation>
    </message>
    <message>
        <source>Sell by</source>
        <translation>Zu verkaufen bis</translation>
    </message>
    <message>
        <source>Sell by date</source>
        <translation>Letztes Verkaufsdatum</translation>
    </message>
    <message>
        <source>Send a capture after</source>
        <translation>Erfassung senden nach</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Set SCANNER_DESKTOP_API_KEY and start again.</source>
        <translation>Setzen Sie SCANNER_DESKTOP_API_KEY und starten Sie neu.</translation>
    </message>
    <message>
        <source>Set one in a terminal with “scanner-desktop kiosk set-pin”, or by this computer&apos;s policy.</source>
        <translation>Setzen Sie eine im Terminal mit „scanner-desktop kiosk set-pin“, oder durch die Richtlinie dieses Computers.</translation>
    </message>
    <message>
        <source>Ship to / Deliver to postal code with ISO country code</source>
        <translation>Postleitzahl des Lieferorts mit ISO-Ländercode</translation>
    </message>
    <message>
        <source>Ship to / Deliver to postal code within a single postal authority</source>
        <translation>Postleitzahl des Lieferorts innerhalb eines Landes</translation>
    </message>
    <message>
        <source>Show the picture mirrored</source>
        <translation>Das Bild gespiegelt zeigen</translation>
    </message>
    <message>
        <source>Shown at the top, and sent with a shift: “Till 3”. The window closes for a second.</source>
        <translation>Steht oben und geht mit der Schicht mit: „Kasse 3“. Das Fenster schließt sich kurz.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Sign in again; everything that waits then goes on by itself.</source>
        <translation>Melden Sie sich noch einmal an; alles, was wartet, geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Sign in as somebody who may scan for it to send them.</source>
        <translation>Melden Sie sich als jemand an, der dafür scannen darf, um sie zu senden.</translation>
    </message>
    <message>
        <source>Sign in as {names} to send them.</source>
        <translation>Melden Sie sich als {names} an, um sie zu senden.</translation>
    </message>
    <message>
        <source>Sign in in the window, or set SCANNER_DESKTOP_API_KEY.</source>
        <translation>Melden Sie sich im Fenster an, oder setzen Sie SCANNER_DESKTOP_API_KEY.</translation>
    </message>
    <message>
        <source>Sign in: press the button, or set SCANNER_DESKTOP_API_KEY.</source>
        <translation>Melden Sie sich an: mit der Schaltfläche, oder setzen Sie SCANNER_DESKTOP_API_KEY.</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Unterschrift:</translation>
    </message>
    <message>
        <source>Signing in is not possible here.</source>
        <translation>Hier ist keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Simulated counter</source>
        <translation>Simulierte Theke</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Somebody has to sign for the delivery.</source>
        <translation>Jemand muss für die Lieferung unterschreiben.</translation>
    </message>
    <message>
        <source>Something between here and the service answered in its place ({status}).</source>
        <translation>Etwas zwischen hier und dem Dienst hat an seiner Stelle geantwortet ({status}).</translation>
    </message>
    <message>
        <source>Something other than the service answered.</source>
        <translation>Etwas anderes als der Dienst hat geantwortet.</translation>
    </message>
    <message>
        <source>Something redirects the station elsewhere.</source>
        <translation>Etwas leitet die Station woandershin um.</translation>
    </message>
    <message>
        <source>Something stops it on the way each time this capture is sent.</source>
        <translation>Etwas hält diese Erfassung unterwegs auf, jedes Mal, wenn sie gesendet wird.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Take a photo without a code</source>
        <translation>Foto ohne Code aufnehmen</translation>
    </message>
    <message>
        <source>Take six or more: four are guessed in minutes by whoever can read what is kept of them.</source>
        <translation>Nehmen Sie sechs oder mehr: Vier errät in Minuten, wer lesen kann, was davon aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Take the last capture back</source>
        <translation>Die letzte Erfassung zurücknehmen</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Das ließ sich nicht tun.</translation>
    </message>
    <message>
        <source>That takes up to five minutes; then it is sent again, or you are asked.</source>
        <translation>Das dauert bis zu fünf Minuten; dann wird sie erneut gesendet, oder Sie werden gefragt.</translation>
    </message>
    <message>
        <source>The PIN in {data_dir} cannot be changed: {strerror}.</source>
        <translation>Die PIN in {data_dir} lässt sich nicht ändern: {strerror}.</translation>
    </message>
    <message>
        <source>The PIN is forgotten.</source>
        <translation>Die PIN ist vergessen.</translation>
    </message>
    <message>
        <source>The address that tells the newest version is none.</source>
        <translation>Die Adresse, die die neueste Version nennen soll, ist keine.</translation>
    </message>
    <message>
        <source>The answer to some was lost: they are looked for, for up to five minutes, before they are sent again. Let the station run, or say --wait 300.</source>
        <translation>Bei einigen ging die Antwort verloren: Sie werden bis zu fünf Minuten lang gesucht, bevor sie erneut gesendet werden. Lassen Sie die Station laufen, oder geben Sie --wait 300 an.</translation>
    </message>
    <message>
        <source>The barcode of a case (ITF-14)</source>
        <translation>Der Barcode eines Kartons (ITF-14)</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>The camera cannot be used: {error}</source>
        <translation>Die Kamera lässt sich nicht verwenden: {error}</translation>
    </message>
    <message>
        <source>The camera is not open.</source>
        <translation>Die Kamera ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The camera stopped: {error}</source>
        <translation>Die Kamera hat aufgehört: {error}</translation>
    </message>
    <message>
        <source>The capture has changed meanwhile.</source>
        <translation>Die Erfassung hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The captures cannot be looked up: {error}.</source>
        <translation>Die Erfassungen lassen sich nicht nachsehen: {error}.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The credential cannot be right. {fault}</source>
        <translation>Die Zugangsdaten können nicht stimmen. {fault}</translation>
    </message>
    <message>
        <source>The data folder cannot be used: {error}</source>
        <translation>Der Datenordner lässt sich nicht verwenden: {error}</translation>
    </message>
    <message>
        <source>The data folder cannot be written: this was not saved.</source>
        <translation>In den Datenordner lässt sich nicht schreiben: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The data folder is gone.</source>
        <translation>Der Datenordner ist weg.</translation>
    </message>
    <message>
        <source>The data folder {data_dir} cannot be used: {strerror}.</source>
        <translation>Der Datenordner {data_dir} lässt sich nicht verwenden: {strerror}.</translation>
    </message>
    <message>
        <source>The data folder {folder} is gone: it was renamed, replaced, deleted or unplugged.</source>
        <translation>Der Datenordner {folder} ist weg: Er wurde umbenannt, ersetzt, gelöscht oder abgezogen.</translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network share ({where}).</source>
        <translation>Der Datenordner {folder} liegt auf einer Netzwerkfreigabe ({where}).</translation>
    </message>
    <message>
        <source>The data in this code are damaged or not written as GS1 prescribes. Scan another code on the product.</source>
        <translation>Die Daten in diesem Code sind beschädigt oder nicht so geschrieben, wie GS1 es vorschreibt. Scannen Sie einen anderen Code auf dem Produkt.</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved.</source>
        <translation>Die Festplatte ist voll: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The disk that keeps the captures is almost full: {left} MB are left.</source>
        <translation>Der Datenträger mit den Erfassungen ist fast voll: Es sind noch {left} MB frei.</translation>
    </message>
    <message>
        <source>The disk that keeps the captures is getting full: {left} MB are left.</source>
        <translation>Der Datenträger mit den Erfassungen wird voll: Es sind noch {left} MB frei.</translation>
    </message>
    <message>
        <source>The file of receiving sessions is damaged.</source>
        <translation>Die Datei der Lieferungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of stored captures has been cut short.</source>
        <translation>Die Datei der gespeicherten Erfassungen ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The file of stored captures is damaged.</source>
        <translation>Die Datei der gespeicherten Erfassungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of stored captures is not a database.</source>
        <translation>Die Datei der gespeicherten Erfassungen ist keine Datenbank.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>Der Ordner {folder} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The folder {folder} for the station&apos;s data is not there.</source>
        <translation>Der Ordner {folder} für die Daten der Station ist nicht da.</translation>
    </message>
    <message>
        <source>The headings once more: left out.</source>
        <translation>Die Überschriften noch einmal: weggelassen.</translation>
    </message>
    <message>
        <source>The key has a typing mistake: its checksum does not fit. Copy it again.</source>
        <translation>Der Schlüssel hat einen Tippfehler: Seine Prüfsumme passt nicht. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s PIN in {path} cannot be read: {strerror}.</source>
        <translation>Die PIN des Kiosks in {path} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others, so at least one digit is wrong.</source>
        <translation>Die letzte Ziffer passt nicht zu den anderen, also ist mindestens eine falsch.</translation>
    </message>
    <message>
        <source>The last digit of {digits} does not fit the others, so at least one is wrong.</source>
        <translation>Die letzte Ziffer von {digits} passt nicht zu den anderen, also ist mindestens eine falsch.</translation>
    </message>
    <message>
        <source>The libraries that send measurements are not installed.</source>
        <translation>Die Bibliotheken, die Messwerte senden, sind nicht installiert.</translation>
    </message>
    <message>
        <source>The list cannot be read after line {line}: {error}.</source>
        <translation>Die Liste lässt sich nach Zeile {line} nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read: {strerror}.</source>
        <translation>Die Liste {path} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>The picture could not be encoded: {error}</source>
        <translation>Das Bild ließ sich nicht kodieren: {error}</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>Das Bild ließ sich nicht nach {path} schreiben.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>Das Bild ist schwarz.</translation>
    </message>
    <message>
        <source>The picture of this capture is missing on this computer&apos;s disk.</source>
        <translation>Das Bild dieser Erfassung fehlt auf der Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>The picture stands still: {name} repeats one picture.</source>
        <translation>Das Bild steht still: {name} wiederholt ein Bild.</translation>
    </message>
    <message>
        <source>The program stopped while this was being sent.</source>
        <translation>Das Programm endete, während dies gesendet wurde.</translation>
    </message>
    <message>
        <source>The proxy between here and the service asks for a sign-in.</source>
        <translation>Der Proxy zwischen hier und dem Dienst verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy between here and the service does not let requests through.</source>
        <translation>Der Proxy zwischen hier und dem Dienst lässt keine Anfragen durch.</translation>
    </message>
    <message>
        <source>The receiving sessions were written by a newer version of Scanner Desktop (data version {version}).</source>
        <translation>Die Lieferungen wurden von einer neueren Version von Scanner Desktop geschrieben (Datenversion {version}).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>Die Aufzeichnung ist zu Ende.</translation>
    </message>
    <message>
        <source>The report cannot be written into {folder}: {strerror}.</source>
        <translation>Der Bericht lässt sich nicht in {folder} schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The report cannot be written: {strerror}.</source>
        <translation>Der Bericht lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The report {report_file} cannot be written: {strerror}.</source>
        <translation>Der Bericht {report_file} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Dieselbe noch einmal: </translation>
    </message>
    <message>
        <source>The same product again</source>
        <translation>Dasselbe Produkt noch einmal</translation>
    </message>
    <message>
        <source>The service answered {status}.</source>
        <translation>Der Dienst hat {status} geantwortet.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>Der Dienst bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in any more.</source>
        <translation>Der Dienst nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>The service does not have this capture.</source>
        <translation>Der Dienst hat diese Erfassung nicht.</translation>
    </message>
    <message>
        <source>The service does not open a scan session. {error}</source>
        <translation>Der Dienst öffnet keine Scan-Sitzung. {error}</translation>
    </message>
    <message>
        <source>The service does not tell whose sign-in it is.</source>
        <translation>Der Dienst sagt nicht, wessen Anmeldung es ist.</translation>
    </message>
    <message>
        <source>The service fails each time this capture is sent.</source>
        <translation>Der Dienst versagt jedes Mal, wenn diese Erfassung gesendet wird.</translation>
    </message>
    <message>
        <source>The service has a problem ({status}).</source>
        <translation>Der Dienst hat ein Problem ({status}).</translation>
    </message>
    <message>
        <source>The service has a problem of its own: {said}</source>
        <translation>Der Dienst hat selbst ein Problem: {said}</translation>
    </message>
    <message>
        <source>The service no longer tells what became of it. {error}</source>
        <translation>Der Dienst sagt nicht mehr, was daraus geworden ist. {error}</translation>
    </message>
    <message>
        <source>The service&apos;s address</source>
        <translation>Die Adresse des Dienstes</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>Die Antwort des Dienstes ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Dienstes war nicht verständlich.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too long.</source>
        <translation>Die Antwort des Dienstes ist viel zu lang.</translation>
    </message>
    <message>
        <source>The settings are in force from the next start.</source>
        <translation>Die Einstellungen gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The settings in {path} are not valid: {error}.</source>
        <translation>Die Einstellungen in {path} sind nicht gültig: {error}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation>Die Einstellungen in {path} lassen sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>The sheet {title} has more than {rows} rows.</source>
        <translation>Das Blatt {title} hat mehr als {rows} Zeilen.</translation>
    </message>
    <message>
        <source>The simulator&apos;s are in: {command}</source>
        <translation>Die des Simulators kommen mit: {command}</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number to “{text}”, and its last digits are lost. Set the column to text in the spreadsheet, save the list anew, or type the number here.</source>
        <translation>Das Tabellenprogramm hat diese Nummer auf „{text}“ gerundet, ihre letzten Ziffern sind verloren. Stellen Sie die Spalte dort auf Text, speichern Sie die Liste neu, oder tippen Sie die Nummer hier ein.</translation>
    </message>
    <message>
        <source>The station cannot deliver anything yet.</source>
        <translation>Die Station kann noch nichts zustellen.</translation>
    </message>
    <message>
        <source>The station goes on by itself.</source>
        <translation>Die Station macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The station is still finding out whether the service has it.</source>
        <translation>Die Station stellt noch fest, ob der Dienst sie hat.</translation>
    </message>
    <message>
        <source>The station keeps trying. If this lasts, unplug the camera and plug it in again.</source>
        <translation>Die Station versucht es weiter. Wenn das anhält, ziehen Sie die Kamera ab und stecken Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>The station starts it anew. If this lasts, unplug the camera and plug it in again.</source>
        <translation>Die Station startet sie neu. Wenn das anhält, ziehen Sie die Kamera ab und stecken Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>The stored captures are locked by another program.</source>
        <translation>Die gespeicherten Erfassungen sind von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>The stored captures have data version {version}, not {wanted}.</source>
        <translation>Die gespeicherten Erfassungen haben Datenversion {version}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>The stored captures were damaged. {saved} were saved, {lost} could not be read. The damaged file is kept for support: {file}.</source>
        <translation>Die gespeicherten Erfassungen waren beschädigt. {saved} wurden gerettet, {lost} waren nicht lesbar. Die beschädigte Datei ist für den Support aufbewahrt: {file}.</translation>
    </message>
    <message>
        <source>The stored captures were written by a newer version of Scanner Desktop (data version {version}).</source>
        <translation>Die gespeicherten Erfassungen wurden von einer neueren Version von Scanner Desktop geschrieben (Datenversion {version}).</translation>
    </message>
    <message>
        <source>The support file could not be saved as {target}: {strerror}.</source>
        <translation>Die Supportdatei ließ sich nicht als {target} speichern: {strerror}.</translation>
    </message>
    <message>
        <source>The support file could not be saved: the disk is full.</source>
        <translation>Die Supportdatei ließ sich nicht speichern: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The time of {seconds} s is over.</source>
        <translation>Die Zeit von {seconds} s ist um.</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Die beiden sind nicht gleich; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The window closes for a second.</source>
        <translation>Das Fenster schließt sich für eine Sekunde.</translation>
    </message>
    <message>
        <source>The window was closed before the end.</source>
        <translation>Das Fenster wurde vor dem Ende geschlossen.</translation>
    </message>
    <message>
        <source>There are no captures in {data_dir}.</source>
        <translation>In {data_dir} gibt es keine Erfassungen.</translation>
    </message>
    <message>
        <source>There are no receiving sessions in {data_dir}.</source>
        <translation>In {data_dir} gibt es keine Lieferungen.</translation>
    </message>
    <message>
        <source>There is a file {target} already.</source>
        <translation>Es gibt schon eine Datei {target}.</translation>
    </message>
    <message>
        <source>There is no capture {capture_id}.</source>
        <translation>Es gibt keine Erfassung {capture_id}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”.</source>
        <translation>Es gibt keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>There is no data folder {data_dir}.</source>
        <translation>Es gibt keinen Datenordner {data_dir}.</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>Es gibt noch keine Datenbank.</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>In {folder} ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no product number.</source>
        <translation>Es gibt keine Produktnummer.</translation>
    </message>
    <message>
        <source>There is no quantity.</source>
        <translation>Es gibt keine Menge.</translation>
    </message>
    <message>
        <source>There is no receiving session “{name}”.</source>
        <translation>Es gibt keine Lieferung „{name}“.</translation>
    </message>
    <message>
        <source>There is no scan that this could be for.</source>
        <translation>Es gibt keinen Scan, für den das sein könnte.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>Es gibt keine Einstellung {name}.</translation>
    </message>
    <message>
        <source>There is no video file {target}.</source>
        <translation>Es gibt keine Videodatei {target}.</translation>
    </message>
    <message>
        <source>There was no PIN.</source>
        <translation>Es gab keine PIN.</translation>
    </message>
    <message>
        <source>These 8 digits are valid as an EAN-8 and as a UPC-E, which are different products. Say which it is.</source>
        <translation>Diese 8 Ziffern gelten als EAN-8 und als UPC-E, das sind verschiedene Produkte. Sagen Sie, welches es ist.</translation>
    </message>
    <message>
        <source>These captures will not be sent. Discard them? [y/N]</source>
        <translation>Diese Erfassungen werden nicht gesendet. Verwerfen? [j/N]</translation>
    </message>
    <message>
        <source>This account belongs to several organizations.</source>
        <translation>Dieses Konto gehört zu mehreren Organisationen.</translation>
    </message>
    <message>
        <source>This capture is no longer on this computer.</source>
        <translation>Diese Erfassung ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>This code carries a shop&apos;s or a carrier&apos;s own text, not a product number.</source>
        <translation>Dieser Code enthält einen eigenen Text eines Ladens oder Spediteurs, keine Produktnummer.</translation>
    </message>
    <message>
        <source>This code carries no product number. Scan the barcode of the product instead.</source>
        <translation>Dieser Code enthält keine Produktnummer. Scannen Sie stattdessen den Barcode des Produkts.</translation>
    </message>
    <message>
        <source>This computer does not let the station use {name}.</source>
        <translation>Dieser Computer lässt die Station {name} nicht benutzen.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the service.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Dienstes nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy has a PIN of its own, and that one holds.</source>
        <translation>Die Richtlinie dieses Computers hat eine eigene PIN, und die gilt.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy in {path} cannot be read: {error}.</source>
        <translation>Die Richtlinie dieses Computers in {path} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy in {path} does not hold. {problem}</source>
        <translation>Die Richtlinie dieses Computers in {path} gilt nicht. {problem}</translation>
    </message>
    <message>
        <source>This is an API key, not a session id. Choose “API key” above.</source>
        <translation>Das ist ein API-Schlüssel, keine Sitzungs-ID. Wählen Sie oben „API-Schlüssel“.</translation>
    </message>
    <message>
        <source>This is no settings barcode.</source>
        <translation>Das ist kein Einstellungs-Barcode.</translation>
    </message>
    <message>
        <source>This label says what is inside a case or pallet. Scan the product itself, or the code of the case.</source>
        <translation>Dieses Etikett sagt, was in einem Karton oder auf einer Palette ist. Scannen Sie das Produkt selbst oder den Code des Kartons.</translation>
    </message>
    <message>
        <source>This settings barcode has no valid value for “{title}”.</source>
        <translation>Dieser Einstellungs-Barcode hat keinen gültigen Wert für „{title}“.</translation>
    </message>
    <message>
        <source>This settings barcode is damaged.</source>
        <translation>Dieser Einstellungs-Barcode ist beschädigt.</translation>
    </message>
    <message>
        <source>This settings barcode says something that this version does not take: {unknown}.</source>
        <translation>Dieser Einstellungs-Barcode sagt etwas, das diese Version nicht annimmt: {unknown}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>Versuchen Sie es noch einmal; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Try another file, MP4 or AVI.</source>
        <translation>Versuchen Sie eine andere Datei, MP4 oder AVI.</translation>
    </message>
    <message>
        <source>Type it in, then finish.</source>
        <translation>Tippen Sie es ein, dann schließen Sie ab.</translation>
    </message>
    <message>
        <source>Type this: {command}</source>
        <translation>Dies eingeben: {command}</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Tippen Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Ziehen Sie sie ab und stecken Sie sie wieder ein, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again.</source>
        <translation>Ziehen Sie die Kamera ab und stecken Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>Up to four digits are the quantity of the last scan.</source>
        <translation>Bis zu vier Ziffern sind die Menge des letzten Scans.</translation>
    </message>
    <message>
        <source>Use a whole number: simulated:7.</source>
        <translation>Verwenden Sie eine ganze Zahl: simulated:7.</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Zu verbrauchen bis</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http in the settings if this network is yours alone.</source>
        <translation>Verwenden Sie https://, oder lassen Sie in den Einstellungen unverschlüsseltes http zu, wenn dieses Netz nur Ihnen gehört.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Verwenden Sie das offene Fenster, oder schließen Sie es erst.</translation>
    </message>
    <message>
        <source>Variable count of items</source>
        <translation>Veränderliche Stückzahl</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Webcam {number}</source>
        <translation>Webcam {number}</translation>
    </message>
    <message>
        <source>Webcams are numbered from 0: webcam:0 is the first.</source>
        <translation>Webcams zählen ab 0: webcam:0 ist die erste.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happens when the product that was captured last is captured once more.</source>
        <translation>Was geschieht, wenn das zuletzt erfasste Produkt noch einmal erfasst wird.</translation>
    </message>
    <message>
        <source>What is kept of the kiosk&apos;s PIN is damaged.</source>
        <translation>Was von der PIN des Kiosks aufbewahrt wird, ist beschädigt.</translation>
    </message>
    <message>
        <source>What the handheld scanner types first</source>
        <translation>Was der Handscanner zuerst tippt</translation>
    </message>
    <message>
        <source>Where captures are sent.</source>
        <translation>Wohin Erfassungen gesendet werden.</translation>
    </message>
    <message>
        <source>Whoever wrote it has to correct it.</source>
        <translation>Wer sie geschrieben hat, muss sie berichtigen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, metres</source>
        <translation>Breite, Durchmesser oder zweite Abmessung, Meter</translation>
    </message>
    <message>
        <source>Write ROLE=COLUMN; roles are {roles}.</source>
        <translation>Schreiben Sie ROLLE=SPALTE; Rollen sind {roles}.</translation>
    </message>
    <message>
        <source>Write it from the root or the drive on; {mark} stands for the person&apos;s name.</source>
        <translation>Schreiben Sie ihn von der Wurzel oder dem Laufwerk an; {mark} steht für den Namen der Person.</translation>
    </message>
    <message>
        <source>a JSON array of findings; with --bundle what was written</source>
        <translation>ein JSON-Array der Befunde; mit --bundle, was geschrieben wurde</translation>
    </message>
    <message>
        <source>a JSON array with everything that is known</source>
        <translation>ein JSON-Array mit allem, was bekannt ist</translation>
    </message>
    <message>
        <source>a coupon, not a product</source>
        <translation>ein Gutschein, kein Produkt</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>a number from {lowest} to {highest}</source>
        <translation>eine Zahl von {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>a refund receipt, not a product</source>
        <translation>ein Erstattungsbeleg, kein Produkt</translation>
    </message>
    <message>
        <source>a text of at most 200 characters</source>
        <translation>ein Text von höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>a text of at most {highest} characters</source>
        <translation>ein Text von höchstens {highest} Zeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>accepted by {name}</source>
        <translation>angenommen von {name}</translation>
    </message>
    <message>
        <source>all that the service refused</source>
        <translation>alle, die der Dienst abgelehnt hat</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>und höchstens</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>ein anderes Konto</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>andere Charge</translation>
    </message>
    <message>
        <source>answer with JSON</source>
        <translation>mit JSON antworten</translation>
    </message>
    <message>
        <source>any picture</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Applicable amount payable or coupon value, local currency</source>
        <translation>Zu zahlender Betrag oder Gutscheinwert, Landeswährung</translation>
    </message>
    <message>
        <source>Area, square feet</source>
        <translation>Fläche, Quadratfuß</translation>
    </message>
    <message>
        <source>Area, square inches</source>
        <translation>Fläche, Quadratzoll</translation>
    </message>
    <message>
        <source>Area, square yards</source>
        <translation>Fläche, Quadratyard</translation>
    </message>
    <message>
        <source>Authority to leave</source>
        <translation>Erlaubnis zum Abstellen</translation>
    </message>
    <message>
        <source>Baby birth sequence</source>
        <translation>Geburtsreihenfolge des Babys</translation>
    </message>
    <message>
        <source>Baby of family name</source>
        <translation>Baby der Familie</translation>
    </message>
    <message>
        <source>Bill to / Invoice to Global Location Number (GLN)</source>
        <translation>Globale Lokationsnummer (GLN) des Rechnungsempfängers</translation>
    </message>
    <message>
        <source>Biological sex</source>
        <translation>Biologisches Geschlecht</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Catch area</source>
        <translation>Fanggebiet</translation>
    </message>
    <message>
        <source>Cellular mobile telephone identifier</source>
        <translation>Gerätenummer des Mobiltelefons</translation>
    </message>
    <message>
        <source>Certification reference</source>
        <translation>Zertifizierungsreferenz</translation>
    </message>
    <message>
        <source>Check how it is spelt.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask the sender for the list once more.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist, oder bitten Sie den Absender noch einmal um die Liste.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check who may write there and that the disk is not full.</source>
        <translation>Prüfen Sie, wer dort schreiben darf und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Choose 1 to 240.</source>
        <translation>Wählen Sie 1 bis 240.</translation>
    </message>
    <message>
        <source>Choose a difficulty from 1 (easy) to 5 (hard).</source>
        <translation>Wählen Sie eine Schwierigkeit von 1 (leicht) bis 5 (schwer).</translation>
    </message>
    <message>
        <source>Choose another one with --port.</source>
        <translation>Wählen Sie mit --port einen anderen.</translation>
    </message>
    <message>
        <source>Choose demo or several.</source>
        <translation>Wählen Sie demo oder several.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller picture.</source>
        <translation>Schließen Sie andere Programme, oder verwenden Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>Component/Part Identifier (CPID)</source>
        <translation>Komponenten-/Teilenummer (CPID)</translation>
    </message>
    <message>
        <source>Component/Part Identifier serial number (CPID SERIAL)</source>
        <translation>Seriennummer der Komponente oder des Teils (CPID SERIAL)</translation>
    </message>
    <message>
        <source>Correct it in the list, or when counting ends: a double-click on the row.</source>
        <translation>Berichtigen Sie es in der Liste, oder am Ende der Zählung: ein Doppelklick auf die Zeile.</translation>
    </message>
    <message>
        <source>Country covering full process chain</source>
        <translation>Land der gesamten Verarbeitungskette</translation>
    </message>
    <message>
        <source>Country of disassembly</source>
        <translation>Land der Zerlegung</translation>
    </message>
    <message>
        <source>Country of initial processing</source>
        <translation>Land der Erstverarbeitung</translation>
    </message>
    <message>
        <source>Country of processing</source>
        <translation>Land der Verarbeitung</translation>
    </message>
    <message>
        <source>Country subdivision of origin</source>
        <translation>Ursprungsregion</translation>
    </message>
    <message>
        <source>Coupon code identification for use in North America</source>
        <translation>Gutscheincode für Nordamerika</translation>
    </message>
    <message>
        <source>Customer’s purchase order number</source>
        <translation>Bestellnummer des Kunden</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Dangerous goods flag</source>
        <translation>Gefahrgut-Kennzeichen</translation>
    </message>
    <message>
        <source>Date and time of birth</source>
        <translation>Geburtsdatum und -uhrzeit</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Delete rows that are not needed, or split the list in two.</source>
        <translation>Löschen Sie Zeilen, die nicht gebraucht werden, oder teilen Sie die Liste in zwei.</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, feet</source>
        <translation>Tiefe, Dicke, Höhe oder dritte Abmessung, Fuß</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, inches</source>
        <translation>Tiefe, Dicke, Höhe oder dritte Abmessung, Zoll</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, yards</source>
        <translation>Tiefe, Dicke, Höhe oder dritte Abmessung, Yard</translation>
    </message>
    <message>
        <source>Digital Signature (DigSig)</source>
        <translation>Digitale Signatur (DigSig)</translation>
    </message>
    <message>
        <source>Embedded SIM number</source>
        <translation>Nummer der eingebauten SIM</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>DATEI.json</translation>
    </message>
    <message>
        <source>FILE.zip</source>
        <translation>DATEI.zip</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Family name of person</source>
        <translation>Nachname der Person</translation>
    </message>
    <message>
        <source>Fishing gear type</source>
        <translation>Art des Fanggeräts</translation>
    </message>
    <message>
        <source>Full name of person</source>
        <translation>Vollständiger Name der Person</translation>
    </message>
    <message>
        <source>Functional status</source>
        <translation>Funktionsstatus</translation>
    </message>
    <message>
        <source>GS1 UIC with Extension 1 and Importer index</source>
        <translation>GS1 UIC mit Erweiterung 1 und Importeur-Index</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>Give a whole number, 0 or more.</source>
        <translation>Geben Sie eine ganze Zahl an, 0 oder mehr.</translation>
    </message>
    <message>
        <source>Given name of person</source>
        <translation>Vorname der Person</translation>
    </message>
    <message>
        <source>Global Coupon Number (GCN)</source>
        <translation>Globale Gutscheinnummer (GCN)</translation>
    </message>
    <message>
        <source>Global Document Type Identifier (GDTI)</source>
        <translation>Globale Dokumententypnummer (GDTI)</translation>
    </message>
    <message>
        <source>Global Identification Number for Consignment (GINC)</source>
        <translation>Globale Sendungsnummer (GINC)</translation>
    </message>
    <message>
        <source>Global Individual Asset Identifier (GIAI)</source>
        <translation>Globale individuelle Anlagennummer (GIAI)</translation>
    </message>
    <message>
        <source>Global Individual Asset Identifier (GIAI) of an assembly</source>
        <translation>Globale individuelle Anlagennummer (GIAI) einer Baugruppe</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) extension component</source>
        <translation>Erweiterung der Globalen Lokationsnummer (GLN)</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) of the invoicing party</source>
        <translation>Globale Lokationsnummer (GLN) des Rechnungsstellers</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) of the production or service location</source>
        <translation>Globale Lokationsnummer (GLN) des Produktions- oder Dienstleistungsorts</translation>
    </message>
    <message>
        <source>Global Model Number (GMN)</source>
        <translation>Globale Modellnummer (GMN)</translation>
    </message>
    <message>
        <source>Global Returnable Asset Identifier (GRAI)</source>
        <translation>Globale Mehrwegtransportverpackungsnummer (GRAI)</translation>
    </message>
    <message>
        <source>Global Service Relation Number (GSRN) of the provider of services</source>
        <translation>Globale Servicebeziehungsnummer (GSRN) des Leistungserbringers</translation>
    </message>
    <message>
        <source>Global Service Relation Number (GSRN) of the recipient of services</source>
        <translation>Globale Servicebeziehungsnummer (GSRN) des Leistungsempfängers</translation>
    </message>
    <message>
        <source>Global Shipment Identification Number (GSIN)</source>
        <translation>Globale Liefernummer (GSIN)</translation>
    </message>
    <message>
        <source>Global Trade Item Number (GTIN)</source>
        <translation>Globale Artikelnummer (GTIN)</translation>
    </message>
    <message>
        <source>Global Trade Item Number (GTIN) of contained trade items</source>
        <translation>Globale Artikelnummer (GTIN) der enthaltenen Artikel</translation>
    </message>
    <message>
        <source>Highly Individualised Device Registration Identifier (HIDRI)</source>
        <translation>Registrierungsnummer eines hochindividuellen Produkts (HIDRI)</translation>
    </message>
    <message>
        <source>Identification of a Made-to-Order (MtO) trade item (GTIN)</source>
        <translation>Auftragsbezogen gefertigter Artikel (GTIN)</translation>
    </message>
    <message>
        <source>Identification of a physical location - Global Location Number (GLN)</source>
        <translation>Globale Lokationsnummer (GLN) eines Ortes</translation>
    </message>
    <message>
        <source>Identification of an individual trade item piece (ITIP)</source>
        <translation>Einzelteil eines Artikels (ITIP)</translation>
    </message>
    <message>
        <source>Identification of pieces of a trade item (ITIP) contained in a logistic unit</source>
        <translation>In einer Versandeinheit enthaltene Einzelteile eines Artikels (ITIP)</translation>
    </message>
    <message>
        <source>International Bank Account Number (IBAN)</source>
        <translation>Internationale Bankkontonummer (IBAN)</translation>
    </message>
    <message>
        <source>International Mobile Equipment Identity (IMEI)</source>
        <translation>Internationale Mobilgerätekennung (IMEI)</translation>
    </message>
    <message>
        <source>International Mobile Equipment Identity 2 (IMEI2)</source>
        <translation>Zweite Internationale Mobilgerätekennung (IMEI2)</translation>
    </message>
    <message>
        <source>It is not used: zxing-cpp and the station&apos;s own decoders read alone.</source>
        <translation>Es wird nicht verwendet: zxing-cpp und die eigenen Leser der Station lesen allein.</translation>
    </message>
    <message>
        <source>It knows {options}.</source>
        <translation>Möglich sind {options}.</translation>
    </message>
    <message>
        <source>JSON file of scripted faults</source>
        <translation>JSON-Datei mit vorgegebenen Störungen</translation>
    </message>
    <message>
        <source>Kilograms per square metre</source>
        <translation>Kilogramm je Quadratmeter</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>Length or first dimension, feet</source>
        <translation>Länge oder erste Abmessung, Fuß</translation>
    </message>
    <message>
        <source>Length or first dimension, inches</source>
        <translation>Länge oder erste Abmessung, Zoll</translation>
    </message>
    <message>
        <source>Length or first dimension, yards</source>
        <translation>Länge oder erste Abmessung, Yard</translation>
    </message>
    <message>
        <source>Logistic volume, cubic feet</source>
        <translation>Versandvolumen, Kubikfuß</translation>
    </message>
    <message>
        <source>Logistic volume, cubic inches</source>
        <translation>Versandvolumen, Kubikzoll</translation>
    </message>
    <message>
        <source>Logistic volume, cubic metres</source>
        <translation>Versandvolumen, Kubikmeter</translation>
    </message>
    <message>
        <source>Logistic volume, cubic yards</source>
        <translation>Versandvolumen, Kubikyard</translation>
    </message>
    <message>
        <source>Logistic volume, litres</source>
        <translation>Versandvolumen, Liter</translation>
    </message>
    <message>
        <source>Logistic volume, quarts</source>
        <translation>Versandvolumen, Quart</translation>
    </message>
    <message>
        <source>Logistic weight, pounds</source>
        <translation>Versandgewicht, Pfund</translation>
    </message>
    <message>
        <source>Look for a comma, a quotation mark or a bracket that is missing.</source>
        <translation>Suchen Sie ein fehlendes Komma, Anführungszeichen oder eine fehlende Klammer.</translation>
    </message>
    <message>
        <source>Loyalty points of a coupon</source>
        <translation>Treuepunkte eines Gutscheins</translation>
    </message>
    <message>
        <source>Made-to-Order variation number</source>
        <translation>Variantennummer der auftragsbezogenen Fertigung</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Maximum temperature in Celsius, hundredths of degrees</source>
        <translation>Höchsttemperatur in Celsius, Hundertstelgrad</translation>
    </message>
    <message>
        <source>Maximum temperature in Fahrenheit, hundredths of degrees</source>
        <translation>Höchsttemperatur in Fahrenheit, Hundertstelgrad</translation>
    </message>
    <message>
        <source>Minimum temperature in Celsius, hundredths of degrees</source>
        <translation>Mindesttemperatur in Celsius, Hundertstelgrad</translation>
    </message>
    <message>
        <source>Minimum temperature in Fahrenheit, hundredths of degrees</source>
        <translation>Mindesttemperatur in Fahrenheit, Hundertstelgrad</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NATO Stock Number (NSN)</source>
        <translation>NATO-Versorgungsnummer (NSN)</translation>
    </message>
    <message>
        <source>Name a picture that is stored as a file.</source>
        <translation>Nennen Sie ein Bild, das als Datei gespeichert ist.</translation>
    </message>
    <message>
        <source>Name suffix of person</source>
        <translation>Namenszusatz der Person</translation>
    </message>
    <message>
        <source>Name the pictures in it.</source>
        <translation>Nennen Sie die Bilder darin.</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Brazil DRN</source>
        <translation>Nationale Erstattungsnummer (NHRN) - Brasilien DRN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Costa Rica Sanitary Register Number</source>
        <translation>Nationale Erstattungsnummer (NHRN) - Costa Rica Gesundheitsregisternummer</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - France CIP</source>
        <translation>Nationale Erstattungsnummer (NHRN) - Frankreich CIP</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Germany PZN</source>
        <translation>Nationale Erstattungsnummer (NHRN) - Deutschland PZN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Italy AIC</source>
        <translation>Nationale Erstattungsnummer (NHRN) - Italien AIC</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Portugal AIM</source>
        <translation>Nationale Erstattungsnummer (NHRN) - Portugal AIM</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Spain CN</source>
        <translation>Nationale Erstattungsnummer (NHRN) - Spanien CN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - United States of America NDC</source>
        <translation>Nationale Erstattungsnummer (NHRN) - Vereinigte Staaten von Amerika NDC</translation>
    </message>
    <message>
        <source>Net volume, cubic feet</source>
        <translation>Nettovolumen, Kubikfuß</translation>
    </message>
    <message>
        <source>Net volume, cubic inches</source>
        <translation>Nettovolumen, Kubikzoll</translation>
    </message>
    <message>
        <source>Net volume, cubic yards</source>
        <translation>Nettovolumen, Kubikyard</translation>
    </message>
    <message>
        <source>Net volume, quarts</source>
        <translation>Nettovolumen, Quart</translation>
    </message>
    <message>
        <source>Not after delivery date and time</source>
        <translation>Lieferung nicht nach (Datum und Uhrzeit)</translation>
    </message>
    <message>
        <source>Not before delivery date and time</source>
        <translation>Lieferung nicht vor (Datum und Uhrzeit)</translation>
    </message>
    <message>
        <source>Nothing needs doing: the station waits and tries again by itself.</source>
        <translation>Nichts zu tun: Die Station wartet und versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Number of processor with three-digit ISO country code</source>
        <translation>Nummer des Verarbeiters mit dreistelligem ISO-Ländercode</translation>
    </message>
    <message>
        <source>Optically readable sensor indicator</source>
        <translation>Optisch lesbare Sensoranzeige</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PORT</translation>
    </message>
    <message>
        <source>Packaging component number</source>
        <translation>Nummer der Verpackungskomponente</translation>
    </message>
    <message>
        <source>Party Global Location Number (GLN)</source>
        <translation>Globale Lokationsnummer (GLN) eines Beteiligten</translation>
    </message>
    <message>
        <source>Payment slip reference number</source>
        <translation>Referenznummer des Zahlscheins</translation>
    </message>
    <message>
        <source>Physical SIM number</source>
        <translation>Nummer der SIM-Karte</translation>
    </message>
    <message>
        <source>Plug it in and start it again.</source>
        <translation>Schließen Sie sie an und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {why}.</source>
        <translation>Port {port} lässt sich nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>Positive offer file coupon code identification for use in North America</source>
        <translation>Gutscheincode eines Positive Offer File für Nordamerika</translation>
    </message>
    <message>
        <source>Press Ctrl-C to stop.</source>
        <translation>Mit Strg-C beenden.</translation>
    </message>
    <message>
        <source>Production method</source>
        <translation>Produktionsmethode</translation>
    </message>
    <message>
        <source>Protocol ID</source>
        <translation>Protokollnummer</translation>
    </message>
    <message>
        <source>Purchased from Global Location Number (GLN)</source>
        <translation>Globale Lokationsnummer (GLN) des Lieferanten</translation>
    </message>
    <message>
        <source>ROLE=COLUMN</source>
        <translation>ROLLE=SPALTE</translation>
    </message>
    <message>
        <source>Refurbishment lot ID</source>
        <translation>Chargennummer der Aufbereitung</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Freigabedatum</translation>
    </message>
    <message>
        <source>Return to address line 1</source>
        <translation>Rücksendeadresse, Zeile 1</translation>
    </message>
    <message>
        <source>Return to address line 2</source>
        <translation>Rücksendeadresse, Zeile 2</translation>
    </message>
    <message>
        <source>Return to company name</source>
        <translation>Firmenname des Rücksendeorts</translation>
    </message>
    <message>
        <source>Return to contact</source>
        <translation>Ansprechpartner für die Rücksendung</translation>
    </message>
    <message>
        <source>Return to country code</source>
        <translation>Ländercode des Rücksendeorts</translation>
    </message>
    <message>
        <source>Return to locality</source>
        <translation>Rücksendeort</translation>
    </message>
    <message>
        <source>Return to postal code</source>
        <translation>Postleitzahl des Rücksendeorts</translation>
    </message>
    <message>
        <source>Return to region</source>
        <translation>Region des Rücksendeorts</translation>
    </message>
    <message>
        <source>Return to suburb</source>
        <translation>Stadtteil des Rücksendeorts</translation>
    </message>
    <message>
        <source>Return to telephone number</source>
        <translation>Telefonnummer für die Rücksendung</translation>
    </message>
    <message>
        <source>Revision status</source>
        <translation>Revisionsstand</translation>
    </message>
    <message>
        <source>Roll products, width, length, core diameter, direction, splices</source>
        <translation>Rollenware: Breite, Länge, Kerndurchmesser, Wickelrichtung, Klebestellen</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>LIEFERUNG</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>KAMERA</translation>
    </message>
    <message>
        <source>Serial Shipping Container Code (SSCC)</source>
        <translation>Nummer der Versandeinheit (NVE/SSCC)</translation>
    </message>
    <message>
        <source>Service Relation Instance Number (SRIN)</source>
        <translation>Nummer der einzelnen Servicebeziehung (SRIN)</translation>
    </message>
    <message>
        <source>Service code description</source>
        <translation>Beschreibung der Versandleistung</translation>
    </message>
    <message>
        <source>Ship for / Deliver for - Forward to Global Location Number (GLN)</source>
        <translation>Globale Lokationsnummer (GLN) des Endempfängers</translation>
    </message>
    <message>
        <source>Ship to / Deliver to Global Location Number (GLN)</source>
        <translation>Globale Lokationsnummer (GLN) des Lieferorts</translation>
    </message>
    <message>
        <source>Ship to / Deliver to address line 1</source>
        <translation>Lieferadresse, Zeile 1</translation>
    </message>
    <message>
        <source>Ship to / Deliver to address line 2</source>
        <translation>Lieferadresse, Zeile 2</translation>
    </message>
    <message>
        <source>Ship to / Deliver to company name</source>
        <translation>Firmenname des Lieferorts</translation>
    </message>
    <message>
        <source>Ship to / Deliver to contact</source>
        <translation>Ansprechpartner am Lieferort</translation>
    </message>
    <message>
        <source>Ship to / Deliver to country code</source>
        <translation>Ländercode des Lieferorts</translation>
    </message>
    <message>
        <source>Ship to / Deliver to geographic location</source>
        <translation>Geografische Koordinaten des Lieferorts</translation>
    </message>
    <message>
        <source>Ship to / Deliver to locality</source>
        <translation>Lieferort</translation>
    </message>
    <message>
        <source>Ship to / Deliver to region</source>
        <translation>Region des Lieferorts</translation>
    </message>
    <message>
        <source>Ship to / Deliver to suburb</source>
        <translation>Stadtteil des Lieferorts</translation>
    </message>
    <message>
        <source>Ship to / Deliver to telephone number</source>
        <translation>Telefonnummer des Lieferorts</translation>
    </message>
    <message>
        <source>Show the one that another station makes in its settings.</source>
        <translation>Zeigen Sie den, den eine andere Station in ihren Einstellungen erzeugt.</translation>
    </message>
    <message>
        <source>Signature required flag</source>
        <translation>Unterschrift erforderlich</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>Species for fishery purposes</source>
        <translation>Fischart</translation>
    </message>
    <message>
        <source>Start the camera again.</source>
        <translation>Starten Sie die Kamera neu.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Take pictures out of it, or save it anew as CSV.</source>
        <translation>Nehmen Sie Bilder heraus, oder speichern Sie sie neu als CSV.</translation>
    </message>
    <message>
        <source>Test by date</source>
        <translation>Zu prüfen bis</translation>
    </message>
    <message>
        <source>The simulated camera cannot give {fps} pictures a second.</source>
        <translation>Die simulierte Kamera kann keine {fps} Bilder je Sekunde liefern.</translation>
    </message>
    <message>
        <source>The simulated camera cannot use {option}.</source>
        <translation>Die simulierte Kamera kann {option} nicht verwenden.</translation>
    </message>
    <message>
        <source>The simulated camera has been unplugged.</source>
        <translation>Die simulierte Kamera wurde abgezogen.</translation>
    </message>
    <message>
        <source>The simulated camera has no mode “{mode}”.</source>
        <translation>Die simulierte Kamera hat keinen Modus „{mode}“.</translation>
    </message>
    <message>
        <source>The simulated camera has no option “{option}”.</source>
        <translation>Die simulierte Kamera hat keine Option „{option}“.</translation>
    </message>
    <message>
        <source>The simulated camera is not open.</source>
        <translation>Die simulierte Kamera ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The simulator cannot use the seed {seed}.</source>
        <translation>Der Simulator kann den Startwert {seed} nicht verwenden.</translation>
    </message>
    <message>
        <source>The simulator has no difficulty {level}.</source>
        <translation>Der Simulator hat keine Schwierigkeit {level}.</translation>
    </message>
    <message>
        <source>The simulator has no pictures of {size} pixels.</source>
        <translation>Der Simulator hat keine Bilder mit {size} Pixeln.</translation>
    </message>
    <message>
        <source>Third Party Controlled, Serialised Extension of Global Trade Item Number (GTIN) (TPX)</source>
        <translation>Von Dritten vergebene serialisierte Erweiterung der GTIN (TPX)</translation>
    </message>
    <message>
        <source>This needs the package {name}, which is not installed.</source>
        <translation>Dies braucht das Paket {name}, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Type how many pieces are in one case.</source>
        <translation>Tippen Sie ein, wie viele Stück in einem Karton sind.</translation>
    </message>
    <message>
        <source>Type one, or hand it over through a pipe.</source>
        <translation>Tippen Sie eine ein, oder übergeben Sie sie durch eine Pipe.</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>Tippen Sie zweimal dieselbe PIN ein.</translation>
    </message>
    <message>
        <source>UN/CEFACT freight unit type</source>
        <translation>UN/CEFACT-Typ der Frachteinheit</translation>
    </message>
    <message>
        <source>UN/ECE meat carcasses and cuts classification</source>
        <translation>UN/ECE-Klassifizierung von Schlachtkörpern und Teilstücken</translation>
    </message>
    <message>
        <source>Use 64 to 8192 pixels each way.</source>
        <translation>Verwenden Sie 64 bis 8192 Pixel je Seite.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, WebP, BMP, GIF or TIFF.</source>
        <translation>Verwenden Sie JPEG, PNG, WebP, BMP, GIF oder TIFF.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>Version Control Number (VCN)</source>
        <translation>Versionskontrollnummer (VCN)</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, feet</source>
        <translation>Breite, Durchmesser oder zweite Abmessung, Fuß</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, inches</source>
        <translation>Breite, Durchmesser oder zweite Abmessung, Zoll</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, yards</source>
        <translation>Breite, Durchmesser oder zweite Abmessung, Yard</translation>
    </message>
    <message>
        <source>Write them between quotation marks.</source>
        <translation>Schreiben Sie sie zwischen Anführungszeichen.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>access is not allowed</source>
        <translation>der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s sein</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>argument &apos;%(argument_name)s&apos; is deprecated</source>
        <translation>Argument „%(argument_name)s“ ist veraltet</translation>
    </message>
    <message>
        <source>ask for a PIN twice, and keep a slow hash of it; a pipe gives it in one line</source>
        <translation>zweimal nach einer PIN fragen und einen langsamen Hash davon aufbewahren; eine Pipe gibt sie in einer Zeile</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>automatic presentation</source>
        <translation>automatisch Präsentation</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>base URL of the service (default: the settings file&apos;s)</source>
        <translation>Basis-URL des Dienstes (Vorgabe: die der Einstellungsdatei)</translation>
    </message>
    <message>
        <source>beep audio mute</source>
        <translation>Piepton Ton stumm</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>camera {camera}, service {server}</source>
        <translation>Kamera {camera}, Dienst {server}</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>can&apos;t open &apos;%(filename)s&apos;: %(error)s</source>
        <translation>„%(filename)s“ lässt sich nicht öffnen: %(error)s</translation>
    </message>
    <message>
        <source>cannot be loaded ({error})</source>
        <translation>lässt sich nicht laden ({error})</translation>
    </message>
    <message>
        <source>capture {id} is {state} and cannot be discarded. {why}</source>
        <translation>Erfassung {id} ist {state} und lässt sich nicht verwerfen. {why}</translation>
    </message>
    <message>
        <source>capture {id} is {state} and cannot be queued again. {why}</source>
        <translation>Erfassung {id} ist {state} und lässt sich nicht wieder einreihen. {why}</translation>
    </message>
    <message>
        <source>captures, by the id that “queue list --json” shows</source>
        <translation>Erfassungen, mit der Kennung, die „queue list --json“ zeigt</translation>
    </message>
    <message>
        <source>check what the station needs, and say what is missing</source>
        <translation>prüfen, was die Station braucht, und sagen, was fehlt</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>command &apos;%(parser_name)s&apos; is deprecated</source>
        <translation>Befehl „%(parser_name)s“ ist veraltet</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>company shop account</source>
        <translation>Firma Laden Konto</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>copy captures and their pictures into a folder</source>
        <translation>Erfassungen und ihre Bilder in einen Ordner kopieren</translation>
    </message>
    <message>
        <source>count a delivery against its list</source>
        <translation>eine Lieferung gegen ihre Liste zählen</translation>
    </message>
    <message>
        <source>count without a window; one line of JSON for every act</source>
        <translation>ohne Fenster zählen; eine Zeile JSON für jeden Vorgang</translation>
    </message>
    <message>
        <source>counting a delivery</source>
        <translation>eine Lieferung zählen</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>days before expiry below which goods are short-dated (default {days})</source>
        <translation>Tage vor Ablauf, unter denen Ware als kurz haltbar gilt (Vorgabe {days})</translation>
    </message>
    <message>
        <source>delete what is kept of the PIN; kiosk mode then does not start</source>
        <translation>löschen, was von der PIN aufbewahrt wird; der Kioskmodus startet dann nicht</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>disk space delete</source>
        <translation>Speicherplatz Festplatte löschen</translation>
    </message>
    <message>
        <source>disk space megabytes</source>
        <translation>Speicherplatz Festplatte Megabyte</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht fragen</translation>
    </message>
    <message>
        <source>duplicate twice double</source>
        <translation>doppelt zweimal Dublette</translation>
    </message>
    <message>
        <source>enforce CSRF protection on cookies, as the real service does</source>
        <translation>CSRF-Schutz für Cookies verlangen, wie der echte Dienst</translation>
    </message>
    <message numerus="yes">
        <source>expected %s arguments</source>
        <translation>
            <numerusform>%s Wert ist nötig</numerusform>
            <numerusform>%s Werte sind nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert fehlt</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Wert ist erlaubt</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>es fehlt ein Wert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>flip selfie</source>
        <translation>spiegeln umdrehen Selfie</translation>
    </message>
    <message>
        <source>folder for the outbox, the settings and the log</source>
        <translation>Ordner für Erfassungen, Einstellungen und Protokoll</translation>
    </message>
    <message>
        <source>font larger zoom low vision letters</source>
        <translation>Schrift größer Zoom Sehschwäche Buchstaben</translation>
    </message>
    <message>
        <source>for use within a shop or company only</source>
        <translation>nur innerhalb eines Ladens oder Unternehmens</translation>
    </message>
    <message>
        <source>give a file up after so many seconds beyond the budget (default {limit})</source>
        <translation>eine Datei nach so vielen Sekunden über das Zeitbudget hinaus aufgeben (Vorgabe {limit})</translation>
    </message>
    <message>
        <source>give a number of milliseconds above 0</source>
        <translation>geben Sie eine Zahl von Millisekunden über 0 an</translation>
    </message>
    <message>
        <source>give a number of seconds above 0</source>
        <translation>geben Sie eine Zahl von Sekunden über 0 an</translation>
    </message>
    <message>
        <source>give captures up; they stay in the history and can be brought back in the window</source>
        <translation>Erfassungen aufgeben; sie bleiben im Verlauf und lassen sich im Fenster zurückholen</translation>
    </message>
    <message>
        <source>give the size as WIDTHxHEIGHT, for example 1280x720</source>
        <translation>geben Sie die Größe als BREITExHÖHE an, zum Beispiel 1280x720</translation>
    </message>
    <message>
        <source>give up after S seconds (default 60)</source>
        <translation>nach S Sekunden aufgeben (Vorgabe 60)</translation>
    </message>
    <message>
        <source>go on with a session: its reference, id or title</source>
        <translation>eine Lieferung fortsetzen: ihre Referenz, Kennung oder ihr Titel</translation>
    </message>
    <message>
        <source>handheld scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>handheld scanner preamble aim</source>
        <translation>Handscanner Präfix Kennung</translation>
    </message>
    <message>
        <source>has no product number: it is counted by its article number</source>
        <translation>hat keine Produktnummer: Sie wird nach Artikelnummer gezählt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>how long to go on without any progress, seconds</source>
        <translation>wie lange ohne jeden Fortschritt weitergemacht wird, in Sekunden</translation>
    </message>
    <message>
        <source>how many captures are in which state; of the last ones the codes, product names, times and error messages</source>
        <translation>wie viele Erfassungen in welchem Zustand sind; von den letzten Codes, Produktnamen, Zeiten und Fehlermeldungen</translation>
    </message>
    <message>
        <source>http encryption tls</source>
        <translation>HTTP Verschlüsselung TLS</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>der Wert %r gehört nicht dazu</translation>
    </message>
    <message>
        <source>in view→armed</source>
        <translation>im Bild→bereit</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r, vielleicht %(closest)r? (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>es ist nicht leer</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>es ist schon da</translation>
    </message>
    <message>
        <source>its device is not there</source>
        <translation>das Gerät ist nicht da</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its path leads through a file</source>
        <translation>der Pfad führt durch eine Datei</translation>
    </message>
    <message>
        <source>its reference, id or title</source>
        <translation>ihre Referenz, Kennung oder ihr Titel</translation>
    </message>
    <message>
        <source>keep no picture behind every count</source>
        <translation>kein Bild hinter jeder Zählung aufbewahren</translation>
    </message>
    <message>
        <source>keep nothing here; print the line for this computer&apos;s policy</source>
        <translation>hier nichts aufbewahren; die Zeile für die Richtlinie dieses Computers ausgeben</translation>
    </message>
    <message>
        <source>keep what is stored in this file, and go on from it</source>
        <translation>Gespeichertes in dieser Datei aufbewahren und daraus fortfahren</translation>
    </message>
    <message>
        <source>leading zeros were lost, and are restored</source>
        <translation>führende Nullen fehlten und sind ergänzt</translation>
    </message>
    <message>
        <source>leave the PDF out: it needs Qt</source>
        <translation>das PDF weglassen: Es braucht Qt</translation>
    </message>
    <message>
        <source>list the cameras of this computer</source>
        <translation>die Kameras dieses Computers auflisten</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>log to the terminal as well</source>
        <translation>auch ins Terminal protokollieren</translation>
    </message>
    <message>
        <source>look after captures that wait for the service</source>
        <translation>sich um Erfassungen kümmern, die auf den Dienst warten</translation>
    </message>
    <message>
        <source>look at receiving sessions, and write their reports</source>
        <translation>Lieferungen ansehen und ihre Berichte schreiben</translation>
    </message>
    <message>
        <source>loud quiet</source>
        <translation>laut leise</translation>
    </message>
    <message>
        <source>low vision glare accessibility</source>
        <translation>Sehschwäche Blendung Barrierefreiheit</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>most time for one picture, in milliseconds (default: generous)</source>
        <translation>höchste Zeit für ein Bild, in Millisekunden (Vorgabe: reichlich)</translation>
    </message>
    <message>
        <source>name of the delivery (default: the file&apos;s)</source>
        <translation>Name der Lieferung (Vorgabe: der der Datei)</translation>
    </message>
    <message>
        <source>name {name}; policy {policy}; locked {locked}; kiosk {kiosk}; PIN {pin}</source>
        <translation>Name {name}; Richtlinie {policy}; gesperrt {locked}; Kiosk {kiosk}; PIN {pin}</translation>
    </message>
    <message>
        <source>names and sizes of the files in the data folder</source>
        <translation>Namen und Größen der Dateien im Datenordner</translation>
    </message>
    <message>
        <source>names of the answers&apos; fields</source>
        <translation>Namen der Felder in den Antworten</translation>
    </message>
    <message>
        <source>newer versions</source>
        <translation>neuere Versionen</translation>
    </message>
    <message>
        <source>no code found</source>
        <translation>kein Code gefunden</translation>
    </message>
    <message>
        <source>no quota, and no headers that tell of one</source>
        <translation>kein Kontingent, und keine Kopfzeilen, die eines nennen</translation>
    </message>
    <message>
        <source>no screen is needed; the window is drawn in memory</source>
        <translation>kein Bildschirm nötig; das Fenster wird im Speicher gezeichnet</translation>
    </message>
    <message>
        <source>nobody gets them</source>
        <translation>niemand bekommt sie</translation>
    </message>
    <message>
        <source>nobody is asked for them</source>
        <translation>niemand wird danach gefragt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>keine für diesen Dienst</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>keine verzeichnet</translation>
    </message>
    <message>
        <source>none, and none is needed: the settings name {camera}</source>
        <translation>keine, und keine ist nötig: Die Einstellungen nennen {camera}</translation>
    </message>
    <message>
        <source>none: counted blind</source>
        <translation>keine: blind gezählt</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit %s erlaubt</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not tried, because the station is running and may be using one</source>
        <translation>nicht versucht, weil die Station läuft und vielleicht eine benutzt</translation>
    </message>
    <message>
        <source>not used: {reason}</source>
        <translation>nicht verwendet: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>nichts kam</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>one JSON object a line instead of a table</source>
        <translation>ein JSON-Objekt pro Zeile statt einer Tabelle</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s ist nötig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open the station&apos;s window (the default)</source>
        <translation>das Fenster der Station öffnen (die Vorgabe)</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>option &apos;%(option)s&apos; is deprecated</source>
        <translation>Option „%(option)s“ ist veraltet</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>over</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>Bild {number} von {count}</translation>
    </message>
    <message>
        <source>pictures in {folder}</source>
        <translation>Bilder in {folder}</translation>
    </message>
    <message>
        <source>pictures: JPEG, PNG, WebP, BMP, GIF, TIFF</source>
        <translation>Bilder: JPEG, PNG, WebP, BMP, GIF, TIFF</translation>
    </message>
    <message>
        <source>port on 127.0.0.1, 0 for any free one (default: %(default)s)</source>
        <translation>Port auf 127.0.0.1, 0 für irgendeinen freien (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>pressing Capture by itself</source>
        <translation>von selbst auf „Erfassen“ drücken</translation>
    </message>
    <message>
        <source>press→saved</source>
        <translation>Druck→gespeichert</translation>
    </message>
    <message>
        <source>print what is in force, with what is locked for the whole computer</source>
        <translation>ausgeben, was gilt, und was für den ganzen Computer gesperrt ist</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>put the pictures of the last captures in as well</source>
        <translation>auch die Bilder der letzten Erfassungen hineinlegen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>read codes in picture files</source>
        <translation>Codes in Bilddateien lesen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>requests a minute (default: 300)</source>
        <translation>Anfragen je Minute (Vorgabe: 300)</translation>
    </message>
    <message>
        <source>row {row} of the list was not used: {reason}</source>
        <translation>Zeile {row} der Liste wurde nicht verwendet: {reason}</translation>
    </message>
    <message>
        <source>run a service like Closient&apos;s on this computer</source>
        <translation>einen Dienst wie den von Closient auf diesem Computer betreiben</translation>
    </message>
    <message>
        <source>saved→delivered</source>
        <translation>gespeichert→zugestellt</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>send refused or held captures again</source>
        <translation>abgelehnte oder angehaltene Erfassungen erneut senden</translation>
    </message>
    <message>
        <source>send what waits, now</source>
        <translation>senden, was wartet, jetzt</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>server address url closient</source>
        <translation>Server Adresse URL Closient</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>set the PIN without which nobody leaves kiosk mode</source>
        <translation>die PIN setzen, ohne die niemand den Kioskmodus verlässt</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>settings for this run</source>
        <translation>Einstellungen für diesen Lauf</translation>
    </message>
    <message>
        <source>sheet of the spreadsheet</source>
        <translation>Blatt der Tabelle</translation>
    </message>
    <message>
        <source>short</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>short-dated</source>
        <translation>kurz haltbar</translation>
    </message>
    <message>
        <source>shortcut pedal keyboard hotkey keypad</source>
        <translation>Tastenkürzel Pedal Tastatur Ziffernblock</translation>
    </message>
    <message>
        <source>show every capture on this computer</source>
        <translation>alle Erfassungen auf diesem Computer zeigen</translation>
    </message>
    <message>
        <source>show every receiving session on this computer</source>
        <translation>alle Lieferungen auf diesem Computer zeigen</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version des Programms zeigen und beenden</translation>
    </message>
    <message>
        <source>show the settings, and carry them to other stations</source>
        <translation>die Einstellungen zeigen und auf andere Stationen übertragen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>show what was counted in a session</source>
        <translation>zeigen, was in einer Lieferung gezählt wurde</translation>
    </message>
    <message>
        <source>size of the window, for example 1280x720</source>
        <translation>Größe des Fensters, zum Beispiel 1280x720</translation>
    </message>
    <message>
        <source>stands for every weight of this item</source>
        <translation>steht für jedes Gewicht dieses Artikels</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>stop after S seconds</source>
        <translation>nach S Sekunden aufhören</translation>
    </message>
    <message>
        <source>stop once N captures have a final status (default 5)</source>
        <translation>aufhören, sobald N Erfassungen einen endgültigen Status haben (Vorgabe 5)</translation>
    </message>
    <message>
        <source>stop when every line is complete</source>
        <translation>aufhören, wenn jede Position vollständig ist</translation>
    </message>
    <message>
        <source>stored captures</source>
        <translation>gespeicherte Erfassungen</translation>
    </message>
    <message>
        <source>support file</source>
        <translation>Supportdatei</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>take codes and quantities from standard input, one a line</source>
        <translation>Codes und Mengen von der Standardeingabe nehmen, eine pro Zeile</translation>
    </message>
    <message>
        <source>taken as the item number of weight-coded goods</source>
        <translation>als Artikelnummer gewichtskodierter Ware genommen</translation>
    </message>
    <message>
        <source>tell about the last N captures (default {count})</source>
        <translation>von den letzten N Erfassungen erzählen (Vorgabe {count})</translation>
    </message>
    <message>
        <source>text, {encoding}, separated by {separator}</source>
        <translation>Text, {encoding}, getrennt durch {separator}</translation>
    </message>
    <message>
        <source>the API key or session cookie</source>
        <translation>API-Schlüssel oder Sitzungs-Cookie</translation>
    </message>
    <message>
        <source>the API key&apos;s form or checksum is wrong: csb_, 32 letters and digits, _, their CRC-32</source>
        <translation>Form oder Prüfsumme des API-Schlüssels stimmt nicht: csb_, 32 Buchstaben und Ziffern, _, deren CRC-32</translation>
    </message>
    <message>
        <source>the date cannot be used: {problem}</source>
        <translation>das Datum lässt sich nicht verwenden: {problem}</translation>
    </message>
    <message>
        <source>the disk does not work</source>
        <translation>der Datenträger funktioniert nicht</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>the logs and the crash file, with credentials taken out</source>
        <translation>Protokolle und Absturzdatei, ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>the other stored captures</source>
        <translation>die anderen gespeicherten Erfassungen</translation>
    </message>
    <message>
        <source>the pack size cannot be used: {problem}</source>
        <translation>die Packungsgröße lässt sich nicht verwenden: {problem}</translation>
    </message>
    <message>
        <source>the pictures of the last captures</source>
        <translation>die Bilder der letzten Erfassungen</translation>
    </message>
    <message>
        <source>the settings, with the passwords of cameras taken out</source>
        <translation>die Einstellungen, ohne Passwörter von Kameras</translation>
    </message>
    <message>
        <source>the state file has a capture of the unknown session {session}</source>
        <translation>die Zustandsdatei hat eine Erfassung der unbekannten Sitzung {session}</translation>
    </message>
    <message>
        <source>the station with a simulated camera and service; nothing leaves this computer</source>
        <translation>die Station mit simulierter Kamera und simuliertem Dienst; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>the station&apos;s data folder</source>
        <translation>der Datenordner der Station</translation>
    </message>
    <message>
        <source>the station&apos;s data folder (default: the usual one)</source>
        <translation>der Datenordner der Station (Vorgabe: der übliche)</translation>
    </message>
    <message>
        <source>theme night</source>
        <translation>Design Nacht dunkel</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is one (not shown)</source>
        <translation>vorhanden (wird nicht gezeigt)</translation>
    </message>
    <message>
        <source>till counter desk computer</source>
        <translation>Kasse Theke Platz Computer</translation>
    </message>
    <message>
        <source>time until a capture is final</source>
        <translation>Zeit, bis eine Erfassung fertig ist</translation>
    </message>
    <message>
        <source>time until an unused session expires</source>
        <translation>Zeit, bis eine unbenutzte Sitzung abläuft</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>try each camera: the mode that works best, what stands in the way, and its controls; takes some seconds, and a station that uses the camera keeps it</source>
        <translation>jede Kamera versuchen: den besten Modus, was im Weg steht, und ihre Regler; dauert einige Sekunden, und eine Station, die die Kamera benutzt, behält sie</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>typed code</source>
        <translation>getippter Code</translation>
    </message>
    <message>
        <source>typing and leaving</source>
        <translation>tippen und verlassen</translation>
    </message>
    <message>
        <source>undo delay wait</source>
        <translation>rückgängig Verzögerung warten</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>unerwartete Option: %s</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>unbekannter Befehl %(parser_name)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>use the settings of such a file; what it does not say becomes the default</source>
        <translation>die Einstellungen einer solchen Datei verwenden; was sie nicht sagt, wird zur Voreinstellung</translation>
    </message>
    <message>
        <source>versions of the program and its libraries, and what “doctor” found</source>
        <translation>Versionen des Programms und seiner Bibliotheken, und was „doctor“ fand</translation>
    </message>
    <message>
        <source>webcam other</source>
        <translation>Webcam andere</translation>
    </message>
    <message>
        <source>webcam rtsp video</source>
        <translation>Webcam RTSP Video</translation>
    </message>
    <message>
        <source>webcam {number}</source>
        <translation>Webcam {number}</translation>
    </message>
    <message>
        <source>webcam:0, camera:VENDOR:PRODUCT@PORT, a video file, http://… or rtsp://…, folder:DIRECTORY, simulated, simulated:SEED</source>
        <translation>webcam:0, camera:VENDOR:PRODUCT@PORT, eine Videodatei, http://… oder rtsp://…, folder:DIRECTORY, simulated, simulated:SEED</translation>
    </message>
    <message>
        <source>webcams</source>
        <translation>Webcams</translation>
    </message>
    <message>
        <source>what was learnt about the cameras, and the result of the camera check when one was kept</source>
        <translation>was über die Kameras gelernt wurde, und das Ergebnis der Kameraprüfung, wenn eines aufgehoben wurde</translation>
    </message>
    <message>
        <source>where pictures come from: {forms}</source>
        <translation>woher Bilder kommen: {forms}</translation>
    </message>
    <message>
        <source>where pictures come from: {forms}, or none</source>
        <translation>woher Bilder kommen: {forms}, oder none</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>wohin geschrieben wird</translation>
    </message>
    <message>
        <source>which column is which, by letter or heading: gtin=B, quantity=Qty (roles: {roles})</source>
        <translation>welche Spalte welche ist, nach Buchstabe oder Überschrift: gtin=B, quantity=Menge (Rollen: {roles})</translation>
    </message>
    <message>
        <source>who counts</source>
        <translation>wer zählt</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>wer sie geschickt hat</translation>
    </message>
    <message>
        <source>without a window</source>
        <translation>ohne Fenster</translation>
    </message>
    <message>
        <source>write a picture of the window to FILE at the end</source>
        <translation>am Ende ein Bild des Fensters nach DATEI schreiben</translation>
    </message>
    <message>
        <source>write report and list into a folder at the end</source>
        <translation>am Ende Bericht und Liste in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>write the report (XLSX, PDF, JSON) and the list with its counts into a folder</source>
        <translation>den Bericht (XLSX, PDF, JSON) und die Liste mit ihren Zählungen in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>write the settings to a file for other stations; cameras and credentials stay here</source>
        <translation>die Einstellungen für andere Stationen in eine Datei schreiben; Kameras und Zugangsdaten bleiben hier</translation>
    </message>
    <message>
        <source>write what happened to FILE as JSON</source>
        <translation>was geschah, als JSON nach DATEI schreiben</translation>
    </message>
    <message>
        <source>write what helps support, without credentials, to this new file (or into this folder)</source>
        <translation>was dem Support hilft, ohne Zugangsdaten, in diese neue Datei (oder in diesen Ordner) schreiben</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>falscher Artikel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{address} gets counts and times, no codes and no pictures</source>
        <translation>{address} bekommt Zählungen und Zeiten, keine Codes und keine Bilder</translation>
    </message>
    <message>
        <source>{address} has a name that no computer can have.</source>
        <translation>{address} hat einen Namen, den kein Computer haben kann.</translation>
    </message>
    <message>
        <source>{address} has a port that does not exist.</source>
        <translation>{address} hat einen Port, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{address} has no right number of a computer in the brackets.</source>
        <translation>{address} hat in den Klammern keine richtige Nummer eines Computers.</translation>
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation>{address} ist keine Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>{address} is no number of a computer: those are four, each from 0 to 255.</source>
        <translation>{address} ist keine Nummer eines Computers: Das sind vier Zahlen, jede von 0 bis 255.</translation>
    </message>
    <message>
        <source>{address} is not encrypted: everybody on the network could read your key.</source>
        <translation>{address} ist nicht verschlüsselt: Jeder im Netz könnte Ihren Schlüssel lesen.</translation>
    </message>
    <message>
        <source>{address} says more than the service&apos;s address.</source>
        <translation>{address} sagt mehr als die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>{busy}; the system lists {devices}</source>
        <translation>{busy}; das System listet {devices}</translation>
    </message>
    <message>
        <source>{cell} is no quantity that can be received.</source>
        <translation>{cell} ist keine Menge, die man erhalten kann.</translation>
    </message>
    <message>
        <source>{cell} is no whole number of pieces.</source>
        <translation>{cell} ist keine ganze Stückzahl.</translation>
    </message>
    <message>
        <source>{code}: {note}.</source>
        <translation>{code}: {note}.</translation>
    </message>
    <message>
        <source>{complete} complete, {partly} short, {open} of which nothing came, {over} over, {unlisted} not on the list, {flagged} with flags</source>
        <translation>{complete} vollständig, {partly} zu wenig, von {open} kam nichts, {over} zu viel, {unlisted} nicht auf der Liste, {flagged} beanstandet</translation>
    </message>
    <message>
        <source>{counted} of {expected}</source>
        <translation>{counted} von {expected}</translation>
    </message>
    <message>
        <source>{count} on record, the last {moment}</source>
        <translation>{count} verzeichnet, zuletzt {moment}</translation>
    </message>
    <message>
        <source>{data_dir}, {free} GB free</source>
        <translation>{data_dir}, {free} GB frei</translation>
    </message>
    <message numerus="yes">
        <source>{day}, in {n} days</source>
        <translation>
            <numerusform>{day}, in {n} Tag</numerusform>
            <numerusform>{day}, in {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}: too old, with faults that later versions have mended</source>
        <translation>{detail}: zu alt, mit Fehlern, die spätere Versionen behoben haben</translation>
    </message>
    <message>
        <source>{digits} has {count} digits, and a product number has 14 at most.</source>
        <translation>{digits} hat {count} Ziffern, und eine Produktnummer hat höchstens 14.</translation>
    </message>
    <message>
        <source>{digits} has {count} digits, and a product number has 8, 12, 13 or 14.</source>
        <translation>{digits} hat {count} Ziffern, und eine Produktnummer hat 8, 12, 13 oder 14.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}.</source>
        <translation>{folder} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} ist nicht leer.</translation>
    </message>
    <message>
        <source>{gtin} is no product number.</source>
        <translation>{gtin} ist keine Produktnummer.</translation>
    </message>
    <message>
        <source>{name} begins as {encoding} and is none: it may be cut off.</source>
        <translation>{name} beginnt wie {encoding} und ist es nicht: Sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a spreadsheet: {error}.</source>
        <translation>{name} lässt sich nicht als Tabelle lesen: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>{name} has digits only, and this has other characters.</source>
        <translation>{name} hat nur Ziffern, und dies hat andere Zeichen.</translation>
    </message>
    <message>
        <source>{name} has more than {rows} rows.</source>
        <translation>{name} hat mehr als {rows} Zeilen.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, and a list has {most} at most.</source>
        <translation>{name} hat {size} MB, und eine Liste hat höchstens {most}.</translation>
    </message>
    <message>
        <source>{name} has {wanted} digits, and this has {count}.</source>
        <translation>{name} hat {wanted} Ziffern, und dies hat {count}.</translation>
    </message>
    <message>
        <source>{name} is a PDF.</source>
        <translation>{name} ist ein PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off.</source>
        <translation>{name} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is no text and no spreadsheet.</source>
        <translation>{name} ist kein Text und keine Tabelle.</translation>
    </message>
    <message>
        <source>{name} is not plugged in.</source>
        <translation>{name} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} would take {size} MB unpacked: that is no list.</source>
        <translation>{name} hätte ausgepackt {size} MB: Das ist keine Liste.</translation>
    </message>
    <message>
        <source>{name}: reading it failed ({problem}).</source>
        <translation>{name}: Das Lesen ist fehlgeschlagen ({problem}).</translation>
    </message>
    <message>
        <source>{name}: reading it took longer than {limit} seconds.</source>
        <translation>{name}: Das Lesen dauerte länger als {limit} Sekunden.</translation>
    </message>
    <message>
        <source>{name}: this is not a picture that can be read: it made the decoder fail.</source>
        <translation>{name}: Das ist kein lesbares Bild: Der Decoder ist daran gescheitert.</translation>
    </message>
    <message>
        <source>{note}; {more}</source>
        <translation>{note}; {more}</translation>
    </message>
    <message numerus="yes">
        <source>{n} captures wait for the organization {organization}.</source>
        <translation>
            <numerusform>{n} Erfassung wartet für die Organisation {organization}.</numerusform>
            <numerusform>{n} Erfassungen warten für die Organisation {organization}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} captures wait for {names}.</source>
        <translation>
            <numerusform>{n} Erfassung wartet auf {names}.</numerusform>
            <numerusform>{n} Erfassungen warten auf {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days before expiry</source>
        <translation>
            <numerusform>{n} Tag vor Ablauf</numerusform>
            <numerusform>{n} Tage vor Ablauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences have not been accepted.</source>
        <translation>
            <numerusform>{n} Abweichung ist nicht angenommen.</numerusform>
            <numerusform>{n} Abweichungen sind nicht angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} discarded.</source>
        <translation>
            <numerusform>{n} verworfen.</numerusform>
            <numerusform>{n} verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exported to {folder}.</source>
        <translation>
            <numerusform>{n} nach {folder} exportiert.</numerusform>
            <numerusform>{n} nach {folder} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} Position</numerusform>
            <numerusform>{n} Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} queued again.</source>
        <translation>
            <numerusform>{n} wieder eingereiht.</numerusform>
            <numerusform>{n} wieder eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} is asked once a day; nothing is installed</source>
        <translation>{origin} wird einmal am Tag gefragt; nichts wird installiert</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>{path} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} lässt sich nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a list of faults: {why}</source>
        <translation>{path} ist keine Liste von Störungen: {why}</translation>
    </message>
    <message>
        <source>{path} is not a state file of the simulator: {why}</source>
        <translation>{path} ist keine Zustandsdatei des Simulators: {why}</translation>
    </message>
    <message>
        <source>{path} is not the lock file that it should be.</source>
        <translation>{path} ist nicht die Sperrdatei, die sie sein sollte.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory for this picture.</source>
        <translation>{path}: Für dieses Bild reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>{path}: this file may not be read.</source>
        <translation>{path}: Diese Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path}: this is a folder, not a picture.</source>
        <translation>{path}: Das ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>{path}: this is not a picture that can be read.</source>
        <translation>{path}: Das ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>{path}: this is not a regular file.</source>
        <translation>{path}: Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{path}: this picture is too large: {width} × {height} pixels. At most {most} million are read, and {longest} on a side.</source>
        <translation>{path}: Dieses Bild ist zu groß: {width} × {height} Pixel. Höchstens {most} Millionen werden gelesen, und {longest} auf einer Seite.</translation>
    </message>
    <message>
        <source>{pieces} of {expected}</source>
        <translation>{pieces} von {expected}</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces</source>
        <translation>{pieces} von {expected} Stück</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces, {done} of {lines} lines</source>
        <translation>{pieces} von {expected} Stück, {done} von {lines} Positionen</translation>
    </message>
    <message>
        <source>{pieces} pieces</source>
        <translation>{pieces} Stück</translation>
    </message>
    <message>
        <source>{pieces} {reason}</source>
        <translation>{pieces} {reason}</translation>
    </message>
    <message>
        <source>{remark} (accepted by {name})</source>
        <translation>{remark} (angenommen von {name})</translation>
    </message>
    <message>
        <source>{role}: {text}</source>
        <translation>{role}: {text}</translation>
    </message>
    <message>
        <source>{sent} sent, {waiting} waiting, {refused} refused.</source>
        <translation>{sent} gesendet, {waiting} wartend, {refused} abgelehnt.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{source} cannot be read: {strerror}.</source>
        <translation>{source} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>{source} is no file of settings.</source>
        <translation>{source} ist keine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>{target} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>{target} is not a video that can be played.</source>
        <translation>{target} ist kein abspielbares Video.</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds from 0 on</source>
        <translation>{text} ist keine Zahl von Sekunden ab 0</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to 65535</source>
        <translation>{text} ist keine ganze Zahl von 0 bis 65535</translation>
    </message>
    <message>
        <source>{text} is not a whole number of 1 or more</source>
        <translation>{text} ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>{text} is not a whole number of captures</source>
        <translation>{text} ist keine ganze Zahl von Erfassungen</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} von {name}</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{version}; no screen here, only --headless will work</source>
        <translation>{version}; hier ist kein Bildschirm, nur --headless geht</translation>
    </message>
    <message>
        <source>{waiting} of {captures} captures had not arrived at the service when this report was made; they are on this computer and are sent by themselves.</source>
        <translation>{waiting} von {captures} Erfassungen waren nicht beim Dienst, als dieser Bericht erstellt wurde; sie sind auf diesem Computer und werden von selbst gesendet.</translation>
    </message>
    <message>
        <source>{waiting} waiting, {refused} refused, {unfinished} being processed.</source>
        <translation>{waiting} wartend, {refused} abgelehnt, {unfinished} in Verarbeitung.</translation>
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
        <translation>„data_dir“ und „kiosk_pin“ müssen Texte sein.</translation>
    </message>
    <message>
        <source>“folder:” needs the folder&apos;s path.</source>
        <translation>„folder:“ braucht den Pfad des Ordners.</translation>
    </message>
    <message>
        <source>“queue list --json” shows the ids.</source>
        <translation>„queue list --json“ zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>“scanner-desktop sessions list” shows them.</source>
        <translation>„scanner-desktop sessions list“ zeigt sie.</translation>
    </message>
    <message>
        <source>“scanner-desktop settings show” lists all.</source>
        <translation>„scanner-desktop settings show“ listet alle auf.</translation>
    </message>
    <message>
        <source>“video:” needs the file&apos;s path.</source>
        <translation>„video:“ braucht den Pfad der Datei.</translation>
    </message>
    <message>
        <source>“{cell}” is a date, and no quantity.</source>
        <translation>„{cell}“ ist ein Datum, keine Menge.</translation>
    </message>
    <message>
        <source>“{command}” needs the package {name}, which is not installed.</source>
        <translation>„{command}“ braucht das Paket {name}, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>“{key}” already has a use: {use}.</source>
        <translation>„{key}“ wird schon gebraucht: {use}.</translation>
    </message>
    <message>
        <source>“{pair}” is no option of a camera.</source>
        <translation>„{pair}“ ist keine Option einer Kamera.</translation>
    </message>
    <message>
        <source>“{seed}” is no seed for the simulated camera.</source>
        <translation>„{seed}“ ist kein Startwert für die simulierte Kamera.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be understood.</source>
        <translation>„{text}“ ist kein verständliches Datum.</translation>
    </message>
    <message>
        <source>“{text}” is no product number: it has characters other than digits.</source>
        <translation>„{text}“ ist keine Produktnummer: Sie hat andere Zeichen als Ziffern.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity.</source>
        <translation>„{text}“ ist keine Menge.</translation>
    </message>
    <message>
        <source>“{text}” is no value for “{title}” ({name}).</source>
        <translation>„{text}“ ist kein Wert für „{title}“ ({name}).</translation>
    </message>
    <message>
        <source>“{text}” is no whole path of a folder for the station&apos;s data.</source>
        <translation>„{text}“ ist kein vollständiger Pfad eines Ordners für die Daten der Station.</translation>
    </message>
    <message>
        <source>“{text}” names no camera.</source>
        <translation>„{text}“ nennt keine Kamera.</translation>
    </message>
    <message>
        <source>“{text}” names no webcam.</source>
        <translation>„{text}“ nennt keine Webcam.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) is set for this whole computer and cannot be changed here.</source>
        <translation>„{title}“ ({name}) ist für diesen ganzen Computer festgelegt und lässt sich hier nicht ändern.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Das Bild wird geladen…</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Bild von {name}</translation>
    </message>
    <message>
        <source>This picture is not on the disk any more; the service has it.</source>
        <translation>Dieses Bild ist nicht mehr auf der Festplatte; der Dienst hat es.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message numerus="yes">
        <source>%n pictures, one by one: capture from each as from a product.</source>
        <translation>
            <numerusform>%n Bild: daraus erfassen wie von einem Produkt.</numerusform>
            <numerusform>%n Bilder, eines nach dem anderen: aus jedem erfassen wie von einem Produkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures: {names}.</source>
        <translation>Keine Bilder: {names}.</translation>
    </message>
    <message>
        <source>{captured} of {count} pictures were captured from.</source>
        <translation>Aus {captured} von {count} Bildern wurde erfasst.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of the capture</source>
        <translation>Bild der Erfassung</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Die letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. The next try is in %n seconds.</source>
        <translation>
            <numerusform>Das ist nicht die PIN. Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Das ist nicht die PIN. Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>This station is locked</source>
        <translation>Diese Station ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Whoever looks after it has a PIN for this. Capturing goes on without.</source>
        <translation>Wer sie betreut, hat dafür eine PIN. Das Erfassen geht ohne weiter.</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>A practice scan</source>
        <translation>Ein Übungsscan</translation>
    </message>
    <message>
        <source>Show the barcode of any product to the camera. Nothing of this is kept or sent.</source>
        <translation>Zeigen Sie der Kamera den Barcode eines beliebigen Produkts. Nichts davon wird gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Waiting for a barcode…</source>
        <translation>Wartet auf einen Barcode…</translation>
    </message>
    <message>
        <source>{number} is read. At work you now press Space, and it is captured.</source>
        <translation>{number} ist gelesen. Bei der Arbeit drücken Sie jetzt die Leertaste, und es ist erfasst.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Diese Station ist gesperrt: Sie nimmt keinen Einstellungs-Barcode an.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Barcode with this station&apos;s settings</source>
        <translation>Barcode mit den Einstellungen dieser Station</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Settings barcode</source>
        <translation>Einstellungs-Barcode</translation>
    </message>
    <message>
        <source>Show it to the camera of another station, from this screen or from paper. It carries the settings that differ from the usual ones: no key, no camera, nothing that was captured.</source>
        <translation>Zeigen Sie ihn der Kamera einer anderen Station, von diesem Bildschirm oder auf Papier. Er trägt die Einstellungen, die von den üblichen abweichen: keinen Schlüssel, keine Kamera, nichts Erfasstes.</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Somebody has to sign: type your name.</source>
        <translation>Jemand muss unterschreiben: Tippen Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>Another lot than ordered</source>
        <translation>Andere Charge als bestellt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>How many pieces are in this case?</source>
        <translation>Wie viele Stück sind in diesem Karton?</translation>
    </message>
    <message>
        <source>More than ordered</source>
        <translation>Mehr als bestellt</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>This delivery is finished: nothing is counted</source>
        <translation>Diese Lieferung ist abgeschlossen: Es wird nichts gezählt</translation>
    </message>
    <message>
        <source>This very piece was counted before</source>
        <translation>Genau dieses Stück wurde schon gezählt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>andere Charge</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>short-dated</source>
        <translation>kurz haltbar</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>falscher Artikel</translation>
    </message>
</context>
<context>
    <name>ReceivingMode</name>
    <message>
        <source>Perhaps counted before the restart. Enter counts it</source>
        <translation>Vielleicht vor dem Neustart gezählt. Enter zählt es</translation>
    </message>
    <message>
        <source>Scanned {code}, but not counted: {reason}</source>
        <translation>{code} gescannt, aber nicht gezählt: {reason}</translation>
    </message>
    <message>
        <source>answer this first.</source>
        <translation>Beantworten Sie zuerst dies.</translation>
    </message>
    <message>
        <source>begin a delivery first.</source>
        <translation>Beginnen Sie zuerst eine Lieferung.</translation>
    </message>
    <message>
        <source>begin counting first.</source>
        <translation>Beginnen Sie zuerst zu zählen.</translation>
    </message>
    <message>
        <source>go back to counting first (Esc).</source>
        <translation>Gehen Sie zuerst zurück zum Zählen (Esc).</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report and list are in {folder}.</source>
        <translation>Bericht und Liste sind in {folder}.</translation>
    </message>
    <message>
        <source>Save report and list into a folder</source>
        <translation>Bericht und Liste in einen Ordner speichern</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>+ One more</source>
        <translation>+ Noch eines</translation>
    </message>
    <message>
        <source>Again? ×{count}</source>
        <translation>Noch einmal? ×{count}</translation>
    </message>
    <message>
        <source>Captured already. One is kept.</source>
        <translation>Schon erfasst. Eine bleibt.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eines weniger</translation>
    </message>
    <message>
        <source>One more of the same product</source>
        <translation>Noch eines vom selben Produkt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Undo  ({key})</source>
        <translation>Rückgängig  ({key})</translation>
    </message>
</context>
<context>
    <name>RowQuestion</name>
    <message>
        <source>Row {n} of the list</source>
        <translation>Zeile {n} der Liste</translation>
    </message>
</context>
<context>
    <name>ScansPanel</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>Show the first product to the camera</source>
        <translation>Zeigen Sie der Kamera das erste Produkt</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>Speichern und neu starten</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Set for this whole computer. Whoever looks after it can change it.</source>
        <translation>Für diesen ganzen Computer festgelegt. Wer ihn betreut, kann es ändern.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings barcode…</source>
        <translation>Einstellungs-Barcode…</translation>
    </message>
    <message>
        <source>The window closes for a second. You sign in to this service anew, and captures that still wait are then sent to it.</source>
        <translation>Das Fenster schließt sich für eine Sekunde. Sie melden sich bei diesem Dienst neu an, und wartende Erfassungen werden dann dorthin gesendet.</translation>
    </message>
    <message>
        <source>built in: nothing leaves this computer</source>
        <translation>eingebaut: Nichts verlässt diesen Computer</translation>
    </message>
</context>
<context>
    <name>ShiftCounter</name>
    <message>
        <source>{count} this hour</source>
        <translation>{count} in dieser Stunde</translation>
    </message>
    <message>
        <source>{count} this shift</source>
        <translation>{count} in dieser Schicht</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} unbekannt</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Schicht beenden</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>What waits is sent first; the shift then ends at the service by itself.</source>
        <translation>Was wartet, wird erst gesendet; dann endet die Schicht beim Dienst von selbst.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Captures an hour</source>
        <translation>Erfassungen pro Stunde</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <translation>Unbekannte Produkte</translation>
    </message>
    <message>
        <source>an hour on average</source>
        <translation>pro Stunde im Mittel</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>in der letzten Stunde</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>to the answer</source>
        <translation>bis zur Antwort</translation>
    </message>
    <message>
        <source>unknown products</source>
        <translation>unbekannte Produkte</translation>
    </message>
    <message>
        <source>wait to be sent</source>
        <translation>warten aufs Senden</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
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
        <translation>Schicht als PDF speichern</translation>
    </message>
    <message>
        <source>Scanner Desktop: shift</source>
        <translation>Scanner Desktop: Schicht</translation>
    </message>
    <message>
        <source>Scanner Desktop: shift at {station}</source>
        <translation>Scanner Desktop: Schicht an {station}</translation>
    </message>
    <message>
        <source>The shift is saved in {path}.</source>
        <translation>Die Schicht ist in {path} gespeichert.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} lässt sich nicht schreiben.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything works without the mouse</source>
        <translation>Alles geht ohne Maus</translation>
    </message>
    <message>
        <source>Handheld scanner: just scan, or type digits</source>
        <translation>Handscanner: einfach scannen, oder Ziffern tippen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Leave a field or a pane</source>
        <translation>Ein Feld oder einen Bereich verlassen</translation>
    </message>
    <message>
        <source>Move in the history, open, discard</source>
        <translation>Im Verlauf bewegen, öffnen, verwerfen</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Die Schaltfläche mit dem Fokus drücken</translation>
    </message>
    <message>
        <source>↑ ↓  Enter  Del</source>
        <translation>↑ ↓  Enter  Entf</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>The key could not be checked.</source>
        <translation>Der Schlüssel ließ sich nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Session id of a signed-in browser</source>
        <translation>&amp;Sitzungs-ID eines angemeldeten Browsers</translation>
    </message>
    <message>
        <source>API key or session id</source>
        <translation>API-Schlüssel oder Sitzungs-ID</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Captures that wait here are sent as soon as you are signed in. None is lost.</source>
        <translation>Erfassungen, die hier warten, werden gesendet, sobald Sie angemeldet sind. Keine geht verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>It belongs to several organizations: {names}. Choose one next.</source>
        <translation>Es gehört zu mehreren Organisationen: {names}. Wählen Sie als Nächstes eine.</translation>
    </message>
    <message>
        <source>It is used unchecked. The line at the top says whether the service takes it.</source>
        <translation>Es wird ungeprüft verwendet. Die Zeile oben sagt, ob der Dienst es annimmt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is entered</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to {server}</source>
        <translation>Anmelden bei {server}</translation>
    </message>
    <message>
        <source>The service does not take it. {problem}</source>
        <translation>Der Dienst nimmt es nicht an. {problem}</translation>
    </message>
    <message>
        <source>The value of the cookie “sessionid” in a browser that is signed in.</source>
        <translation>Der Wert des Cookies „sessionid“ in einem angemeldeten Browser.</translation>
    </message>
    <message>
        <source>This station scans for {organization}.</source>
        <translation>Diese Station scannt für {organization}.</translation>
    </message>
    <message>
        <source>Use it unchecked</source>
        <translation>Ungeprüft verwenden</translation>
    </message>
    <message>
        <source>You find API keys in your account&apos;s settings on the service&apos;s site. Paste it here.</source>
        <translation>API-Schlüssel finden Sie in den Einstellungen Ihres Kontos auf der Seite des Dienstes. Fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>{problem} It could not be checked.</source>
        <translation>{problem} Es ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>✓ The checksum fits.</source>
        <translation>✓ Die Prüfsumme passt.</translation>
    </message>
    <message>
        <source>✓ This can be a session id.</source>
        <translation>✓ Das kann eine Sitzungs-ID sein.</translation>
    </message>
    <message>
        <source>✓ You are signed in as {account}.</source>
        <translation>✓ Sie sind angemeldet als {account}.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Captures go to your organization at Closient. You can sign in later as well: until then they are kept on this computer.</source>
        <translation>Erfassungen gehen an Ihre Organisation bei Closient. Sie können sich auch später anmelden: Bis dahin bleiben sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Noch ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>The service does not answer yet.</source>
        <translation>Der Dienst antwortet noch nicht.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in. The organization is chosen afterwards.</source>
        <translation>Sie sind angemeldet. Die Organisation wird danach gewählt.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Back to capturing  (F3)</source>
        <translation>Zurück zum Erfassen  (F3)</translation>
    </message>
    <message>
        <source>Count without a list</source>
        <translation>Ohne Liste zählen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Go on with a delivery:</source>
        <translation>Eine Lieferung fortsetzen:</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Open a list…  (Enter)</source>
        <translation>Liste öffnen…  (Enter)</translation>
    </message>
    <message>
        <source>Open the list of what should come (XLSX, XLS, ODS or CSV), or drop it here. Then hold the goods before the camera: each piece is counted once.</source>
        <translation>Öffnen Sie die Liste dessen, was kommen soll (XLSX, XLS, ODS oder CSV), oder legen Sie sie hier ab. Dann halten Sie die Ware vor die Kamera: Jedes Stück wird einmal gezählt.</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Lieferung annehmen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Change the settings…</source>
        <translation>Einstellungen ändern…</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is {path}.</source>
        <translation>Nichts hier öffnet Ordner. Er ist {path}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the other window</source>
        <translation>Das andere Fenster zeigen</translation>
    </message>
    <message>
        <source>Start with the defaults</source>
        <translation>Mit den Voreinstellungen starten</translation>
    </message>
    <message>
        <source>The other window does not answer. It may be closing: try again in a moment.</source>
        <translation>Das andere Fenster antwortet nicht. Vielleicht schließt es sich gerade: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The settings could not be set aside: {why}.</source>
        <translation>Die Einstellungen ließen sich nicht beiseitelegen: {why}.</translation>
    </message>
    <message>
        <source>The simulator&apos;s are in: {command}</source>
        <translation>Die des Simulators kommen mit: {command}</translation>
    </message>
    <message>
        <source>The station cannot start</source>
        <translation>Die Station kann nicht starten</translation>
    </message>
    <message>
        <source>This needs the package {name}, which is not installed.</source>
        <translation>Dies braucht das Paket {name}, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>SupportFileDialog</name>
    <message>
        <source>A file for whoever helps you</source>
        <translation>Eine Datei für jemanden, der Ihnen hilft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Nothing is sent: the file is only saved. You can look through it first.</source>
        <translation>Es wird nichts gesendet: Die Datei wird nur gespeichert. Sie können sie erst durchsehen.</translation>
    </message>
    <message>
        <source>Put the &amp;pictures of the last captures in as well</source>
        <translation>Auch die &amp;Bilder der letzten Erfassungen hineinlegen</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Supportdatei speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>how many captures wait; codes, names, times and errors of the last 50</source>
        <translation>wie viele Erfassungen warten; Codes, Namen, Zeiten und Fehler der letzten 50</translation>
    </message>
    <message>
        <source>names and sizes of the station&apos;s files</source>
        <translation>Namen und Größen der Dateien der Station</translation>
    </message>
    <message>
        <source>pictures, unless you say so here:</source>
        <translation>Bilder, außer Sie sagen es hier:</translation>
    </message>
    <message>
        <source>the logs of the station and of its crashes</source>
        <translation>die Protokolle der Station und ihrer Abstürze</translation>
    </message>
    <message>
        <source>the settings, without the passwords of cameras</source>
        <translation>die Einstellungen, ohne die Passwörter von Kameras</translation>
    </message>
    <message>
        <source>versions, and what is missing on this computer</source>
        <translation>Versionen, und was auf diesem Computer fehlt</translation>
    </message>
    <message>
        <source>your API key or session</source>
        <translation>Ihr API-Schlüssel oder Ihre Sitzung</translation>
    </message>
</context>
<context>
    <name>SupportWriter</name>
    <message>
        <source>Saved {path} ({size} kB). Look through it before you send it.</source>
        <translation>{path} gespeichert ({size} kB). Sehen Sie sie durch, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>The support file before this one is still being written. Try again in a moment.</source>
        <translation>Die Supportdatei davor wird noch geschrieben. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The support file could not be saved. The log says why.</source>
        <translation>Die Supportdatei ließ sich nicht speichern. Das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>%n captures could not be written to the disk and will be lost.</source>
        <translation>
            <numerusform>%n Erfassung ließ sich nicht auf die Festplatte schreiben und geht verloren.</numerusform>
            <numerusform>%n Erfassungen ließen sich nicht auf die Festplatte schreiben und gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 capture could not be written to the disk and will be lost.</source>
        <translation>1 Erfassung ließ sich nicht auf die Festplatte schreiben und geht verloren.</translation>
    </message>
    <message>
        <source>Captures are not saved</source>
        <translation>Erfassungen werden nicht gespeichert</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und sie verlieren</translation>
    </message>
    <message>
        <source>Free some space on the disk and wait a moment: they are tried again by themselves.</source>
        <translation>Schaffen Sie Platz auf der Festplatte und warten Sie einen Moment: Sie werden von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>UseProfileDialog</name>
    <message>
        <source>Captures would go to another service: {server}</source>
        <translation>Erfassungen gingen an einen anderen Dienst: {server}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Set this station up as the barcode says?</source>
        <translation>Diese Station einrichten, wie der Barcode es sagt?</translation>
    </message>
    <message>
        <source>Settings barcode</source>
        <translation>Einstellungs-Barcode</translation>
    </message>
    <message>
        <source>This station is set up like that already.</source>
        <translation>Diese Station ist schon so eingerichtet.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Cameras: {key}</source>
        <translation>Kameras: {key}</translation>
    </message>
    <message>
        <source>Choose another camera to go on.</source>
        <translation>Wählen Sie eine andere Kamera, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Kamera startet…</translation>
    </message>
    <message>
        <source>Switch it on: {key}</source>
        <translation>Einschalten: {key}</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation>Die Kamera ist nicht da.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>Die Kamera ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>Die Aufzeichnung ist zu Ende.</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>liest…</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Bring back  ({key})</source>
        <translation>Zurückholen  ({key})</translation>
    </message>
    <message>
        <source>Scanned {number}</source>
        <translation>{number} gescannt</translation>
    </message>
    <message>
        <source>Scanned, but no product number</source>
        <translation>Gescannt, aber keine Produktnummer</translation>
    </message>
    <message>
        <source>The capture of {name} is taken back.</source>
        <translation>Die Erfassung von {name} ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The shift ends as soon as the waiting captures have been sent.</source>
        <translation>Die Schicht endet, sobald die wartenden Erfassungen gesendet sind.</translation>
    </message>
    <message>
        <source>The shift is ended. The next capture starts a new one.</source>
        <translation>Die Schicht ist beendet. Die nächste Erfassung beginnt eine neue.</translation>
    </message>
    <message>
        <source>There is no organization to choose: the service asks when there are several.</source>
        <translation>Keine Organisation zu wählen: Der Dienst fragt, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>There is no picture to take: the camera is not running.</source>
        <translation>Kein Bild zum Aufnehmen: Die Kamera läuft nicht.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the last capture has been sent.</source>
        <translation>Nichts zurückzunehmen: Die letzte Erfassung ist gesendet.</translation>
    </message>
    <message>
        <source>Which product is it?</source>
        <translation>Welches Produkt ist es?</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Export captures</source>
        <translation>Erfassungen exportieren</translation>
    </message>
    <message>
        <source>the demo&apos;s own service</source>
        <translation>der eigene Dienst der Demo</translation>
    </message>
</context>
</TS>
