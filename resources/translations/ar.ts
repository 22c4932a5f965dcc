<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A barcode station for retail counters and receiving desks. A capture that is called saved is on this computer&apos;s disk, and is sent to the service when the network allows.</source>
        <translation>محطة لقراءة الرموز الشريطية عند منضدة البيع وفي استلام البضائع. كل التقاط يُقال عنه إنه محفوظ موجود على قرص هذا الحاسوب، ويُرسل إلى الخدمة حين تسمح الشبكة.</translation>
    </message>
    <message>
        <source>About Scanner Desktop</source>
        <translation>حول Scanner Desktop</translation>
    </message>
    <message>
        <source>Apache License 2.0. It uses Qt (LGPL), ZBar (LGPL), ZXing-C++, OpenCV and others.</source>
        <translation>رخصة Apache 2.0. يستخدم Qt (LGPL) وZBar (LGPL) وZXing-C++ وOpenCV وغيرها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>نسخ رقم الإصدار</translation>
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
        <translation>صدر الإصدار {version}. يمكن لمن يعتني بهذا الحاسوب تثبيته.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Scanner Desktop</source>
        <translation>حول Scanner Desktop</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>الكاميرا…</translation>
    </message>
    <message>
        <source>Capture every code that is certain</source>
        <translation>التقاط كل الرموز المؤكدة</translation>
    </message>
    <message>
        <source>Capture hands-free, or no longer</source>
        <translation>الالتقاط دون لمس، أو إيقافه</translation>
    </message>
    <message>
        <source>Capture the code in the picture</source>
        <translation>التقاط الرمز الظاهر في الصورة</translation>
    </message>
    <message>
        <source>Change to the other camera</source>
        <translation>التبديل إلى الكاميرا الأخرى</translation>
    </message>
    <message>
        <source>Choose the organization…</source>
        <translation>اختيار المؤسسة…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>إنهاء الوردية</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>الذهاب إلى السجل</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Receive a delivery, or back to capturing</source>
        <translation>استلام توريد، أو العودة إلى الالتقاط</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>حفظ ملف الدعم…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Show what the service refused</source>
        <translation>عرض ما رفضته الخدمة</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Switch the camera off or on</source>
        <translation>إطفاء الكاميرا أو تشغيلها</translation>
    </message>
    <message>
        <source>Take a photo without a code</source>
        <translation>تصوير صورة دون رمز</translation>
    </message>
    <message>
        <source>Try the connection now</source>
        <translation>تجربة الاتصال الآن</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>كتابة رمز</translation>
    </message>
    <message>
        <source>Undo the last capture or discard</source>
        <translation>التراجع عن آخر التقاط أو استبعاد</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Scan the product first, or choose its line.</source>
        <translation>امسح المنتج أولًا، أو اختر سطره.</translation>
    </message>
    <message>
        <source>Scan the product first.</source>
        <translation>امسح المنتج أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to accept about the last scan.</source>
        <translation>لا شيء في آخر مسح يحتاج إلى قبول.</translation>
    </message>
</context>
<context>
    <name>CameraCheck</name>
    <message>
        <source>Bring the camera closer, or zoom in.</source>
        <translation>قرّب الكاميرا أو كبّر الصورة.</translation>
    </message>
    <message>
        <source>Focus on what you hold up, and hold the focus; wipe the lens.</source>
        <translation>اضبط التركيز على ما ترفعه وثبّته؛ وامسح العدسة.</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>انعكاس الضوء</translation>
    </message>
    <message>
        <source>Hold a product up, with its code where you will scan.</source>
        <translation>ارفع منتجًا بحيث يكون رمزه حيث ستمسح.</translation>
    </message>
    <message>
        <source>Hold an EAN or UPC code up where you will scan.</source>
        <translation>ارفع رمز EAN أو UPC حيث ستمسح.</translation>
    </message>
    <message>
        <source>Hold codes closer, or use a camera with 1920 × 1080.</source>
        <translation>قرّب الرموز أكثر، أو استخدم كاميرا بدقة 1920 × 1080.</translation>
    </message>
    <message>
        <source>Hold it still, or give more light and a shorter exposure.</source>
        <translation>ثبّته دون حركة، أو زد الإضاءة وقصّر التعريض.</translation>
    </message>
    <message>
        <source>Hold something printed before the camera.</source>
        <translation>ضع شيئًا مطبوعًا أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Less light, or a lower exposure.</source>
        <translation>إضاءة أقل أو تعريض أخفض.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>More light, or a USB socket of the computer itself instead of a hub.</source>
        <translation>إضاءة أكثر، أو منفذ USB في الحاسوب نفسه بدل الموزّع.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>ضبابية الحركة</translation>
    </message>
    <message>
        <source>Move the lamp to the side, so that it is not mirrored.</source>
        <translation>انقل المصباح جانبًا حتى لا ينعكس.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>الصور في الثانية</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدّة</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Switch on a light beside the camera.</source>
        <translation>شغّل ضوءًا بجانب الكاميرا.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>This station reads well.</source>
        <translation>هذه المحطة تقرأ جيدًا.</translation>
    </message>
    <message>
        <source>This station reads. The lines marked below make it quicker.</source>
        <translation>هذه المحطة تقرأ. الأسطر المعلَّمة أدناه تجعلها أسرع.</translation>
    </message>
    <message>
        <source>This station will miss codes. Change what is marked below.</source>
        <translation>ستفوّت هذه المحطة رموزًا. غيّر ما هو معلَّم أدناه.</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>edges {times} times as wide</source>
        <translation>حواف أعرض بمقدار {times} مرة</translation>
    </message>
    <message>
        <source>edges {width} pixels wide</source>
        <translation>حواف بعرض {width} بكسل</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>غير كافٍ</translation>
    </message>
    <message>
        <source>{pixels} pixels a module; codes down to {size} % of its size</source>
        <translation>{pixels} بكسل لكل وحدة؛ ورموز حتى {size} % من حجمه</translation>
    </message>
    <message>
        <source>{share} % of full</source>
        <translation>{share} % من الحد الأقصى</translation>
    </message>
    <message>
        <source>{share} % of the picture</source>
        <translation>{share} % من الصورة</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>  ·  second camera</source>
        <translation>  ·  الكاميرا الثانية</translation>
    </message>
    <message>
        <source>Address of a network camera, a video file or a folder of pictures</source>
        <translation>عنوان كاميرا شبكة، أو ملف فيديو، أو مجلد صور</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>فحص الكاميرا</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Drag a rectangle on the picture to read codes only there.</source>
        <translation>اسحب مستطيلًا على الصورة لتُقرأ الرموز فيه فقط.</translation>
    </message>
    <message>
        <source>Focus, light, zoom</source>
        <translation>التركيز والإضاءة والتقريب</translation>
    </message>
    <message>
        <source>Make it the second camera</source>
        <translation>اجعلها الكاميرا الثانية</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>كاميرا شبكة</translation>
    </message>
    <message>
        <source>Not the second camera any more</source>
        <translation>لم تعد الكاميرا الثانية</translation>
    </message>
    <message>
        <source>Pictures in a folder</source>
        <translation>صور في مجلد</translation>
    </message>
    <message>
        <source>Read in the whole picture</source>
        <translation>القراءة في الصورة كلها</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Simulated counter</source>
        <translation>منضدة محاكاة</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>استخدام هذه الكاميرا</translation>
    </message>
    <message>
        <source>Webcam {number}</source>
        <translation>كاميرا ويب {number}</translation>
    </message>
    <message>
        <source>for trying the station out</source>
        <translation>لتجربة المحطة</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>غير موصولة</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>المنفذ {port}</translation>
    </message>
    <message>
        <source>rtsp://…, http://…, a video or a folder</source>
        <translation>rtsp://…، http://…، مقطع فيديو أو مجلد</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Live picture of the chosen camera</source>
        <translation>صورة حية من الكاميرا المختارة</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>يجري تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>الكاميرا مطفأة.</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>There is no second camera. Choose one with “Camera…” in the menu.</source>
        <translation>لا توجد كاميرا ثانية. اختر واحدة من «الكاميرا…» في القائمة.</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>A camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>اختيار كاميرا…</translation>
    </message>
    <message>
        <source>It stands so that a product fits under it, and sees the product from some 20 cm.</source>
        <translation>موضوعة بحيث يمر المنتج تحتها، وتراه من نحو 20 سم.</translation>
    </message>
    <message>
        <source>The camera gives pictures.</source>
        <translation>الكاميرا تعطي صورًا.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>لا توجد صورة بعد.</translation>
    </message>
</context>
<context>
    <name>CaptureAction</name>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Correct code…</source>
        <translation>تصحيح الرمز…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Process again</source>
        <translation>إعادة المعالجة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Take a photo of it</source>
        <translation>التقاط صورة له</translation>
    </message>
</context>
<context>
    <name>CaptureActions</name>
    <message>
        <source>Discard</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Discard the capture of {name}?</source>
        <translation>هل تستبعد التقاط {name}؟</translation>
    </message>
    <message>
        <source>Discard {name}?</source>
        <translation>هل تستبعد {name}؟</translation>
    </message>
    <message>
        <source>It will not be sent. It stays in the history, and you can bring it back from there.</source>
        <translation>لن يُرسل. يبقى في السجل، ويمكنك استرجاعه من هناك.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Undo  ({key})</source>
        <translation>تراجع  ({key})</translation>
    </message>
    <message>
        <source>{count} captures</source>
        <translation>{count} من الالتقاطات</translation>
    </message>
    <message>
        <source>{name} are discarded.</source>
        <translation>استُبعدت {name}.</translation>
    </message>
    <message>
        <source>{name} is discarded.</source>
        <translation>استُبعد {name}.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Capture</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>Capture a photo without a code</source>
        <translation>التقاط صورة دون رمز</translation>
    </message>
    <message>
        <source>Capture lights up as soon as its number is certain.</source>
        <translation>يضيء زر «التقاط» حالما يتأكد الرقم.</translation>
    </message>
    <message>
        <source>Capture the picture as it is, without a code</source>
        <translation>التقاط الصورة كما هي، دون رمز</translation>
    </message>
    <message>
        <source>Capture what is held before the camera, once for each piece, without a key</source>
        <translation>التقاط ما يُمسك أمام الكاميرا، مرة لكل قطعة، دون مفتاح</translation>
    </message>
    <message>
        <source>Captures are not saved</source>
        <translation>الالتقاطات لا تُحفظ</translation>
    </message>
    <message>
        <source>Code to capture without the camera</source>
        <translation>رمز يُلتقط دون الكاميرا</translation>
    </message>
    <message>
        <source>Enter captures it.</source>
        <translation>مفتاح Enter يلتقطه.</translation>
    </message>
    <message>
        <source>Esc, then Space</source>
        <translation>Esc ثم مسطرة المسافة</translation>
    </message>
    <message>
        <source>Everything else works without the camera.</source>
        <translation>كل ما عدا ذلك يعمل دون الكاميرا.</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>دون لمس</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <translation>دون لمس: يعمل</translation>
    </message>
    <message>
        <source>Hold it still for a moment: it is captured by itself, once.</source>
        <translation>أمسكه ثابتًا لحظة: يُلتقط وحده، مرة واحدة.</translation>
    </message>
    <message>
        <source>Just left the picture; you can still capture it.</source>
        <translation>غادر الصورة للتو؛ ما زال بإمكانك التقاطه.</translation>
    </message>
    <message>
        <source>On: {key}</source>
        <translation>تشغيل: {key}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Ready: {number}</source>
        <translation>جاهز: {number}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>Show a barcode to the camera</source>
        <translation>أظهر رمزًا شريطيًا للكاميرا</translation>
    </message>
    <message>
        <source>The capture is kept in memory and tried again: do not close the station.</source>
        <translation>الالتقاط محفوظ في الذاكرة وتُعاد المحاولة: لا تغلق المحطة.</translation>
    </message>
    <message>
        <source>The capture is lost: make it again once this is solved.</source>
        <translation>فُقد الالتقاط: أعده بعد حل هذه المشكلة.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>كتابة رمز</translation>
    </message>
    <message>
        <source>Type or hand-scan a code</source>
        <translation>اكتب رمزًا أو امسحه بالقارئ اليدوي</translation>
    </message>
    <message>
        <source>{symbology}, printed as {digits}</source>
        <translation>{symbology}، مطبوع {digits}</translation>
    </message>
</context>
<context>
    <name>CaptureDetail</name>
    <message>
        <source> (after {hours} h)</source>
        <translation> (بعد {hours} س)</translation>
    </message>
    <message>
        <source> (after {minutes} min)</source>
        <translation> (بعد {minutes} د)</translation>
    </message>
    <message>
        <source> (after {seconds} s)</source>
        <translation> (بعد {seconds} ث)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>كما قُرئ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>العودة إلى السجل</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>التُقط</translation>
    </message>
    <message>
        <source>Copy all this</source>
        <translation>نسخ كل هذا</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Enter sends it again under this number, Esc leaves it as it is.</source>
        <translation>مفتاح Enter يعيد إرساله بهذا الرقم، وEsc يتركه كما هو.</translation>
    </message>
    <message>
        <source>Enter sends it again.</source>
        <translation>مفتاح Enter يعيد إرساله.</translation>
    </message>
    <message>
        <source>GS1 elements</source>
        <translation>عناصر GS1</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>مساره</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>نظرة أقرب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Picture of the capture: look closer</source>
        <translation>صورة الالتقاط: نظرة أقرب</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>عُولج</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>معرّف المنتج</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>معرّف الخدمة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Station id</source>
        <translation>معرّف المحطة</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>كلمة الحالة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>نوع الرمز</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>الرقم الصحيح</translation>
    </message>
    <message>
        <source>The right product number for this capture</source>
        <translation>رقم المنتج الصحيح لهذا الالتقاط</translation>
    </message>
    <message>
        <source>The service says:</source>
        <translation>تقول الخدمة:</translation>
    </message>
    <message>
        <source>What happened last:</source>
        <translation>آخر ما حدث:</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>عدد المرات: {count}</translation>
    </message>
    <message>
        <source>▸ Technical details</source>
        <translation>▸ تفاصيل تقنية</translation>
    </message>
    <message>
        <source>▾ Technical details</source>
        <translation>▾ تفاصيل تقنية</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Captures, newest first</source>
        <translation>الالتقاطات، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Keep this result for support</source>
        <translation>احفظ هذه النتيجة للدعم</translation>
    </message>
    <message>
        <source>Kept: it goes into the support file</source>
        <translation>حُفظت: تدخل في ملف الدعم</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>إفراغ هذا الحقل</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>{count} digits so far. If that is all, one is wrong: the last does not fit.</source>
        <translation>{count} رقمًا حتى الآن. إن كانت هذه كلها، فأحدها خطأ: الأخير لا يتوافق.</translation>
    </message>
    <message>
        <source>{count} digits so far; a product number has 8, 12, 13 or 14.</source>
        <translation>{count} رقمًا حتى الآن؛ رقم المنتج من 8 أو 12 أو 13 أو 14.</translation>
    </message>
    <message>
        <source>{gtin}: the check digit fits. {done}</source>
        <translation>{gtin}: رقم التحقق صحيح. {done}</translation>
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
        <translation>الاتصال: {words}</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>ControlsPanel</name>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>تعريض تلقائي</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>تركيز تلقائي</translation>
    </message>
    <message>
        <source>Focus on what is in the middle now</source>
        <translation>ركّز الآن على ما في الوسط</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <translation>يجري التركيز…</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>Hold focus and exposure as they are</source>
        <translation>ثبّت التركيز والتعريض كما هما</translation>
    </message>
    <message>
        <source>No focus was found: hold a printed page in the middle, and try again</source>
        <translation>لم يُعثر على تركيز: أمسك صفحة مطبوعة في الوسط وحاول ثانية</translation>
    </message>
    <message>
        <source>Nothing of this camera can be set from here. It sets focus and exposure itself.</source>
        <translation>لا يمكن ضبط شيء في هذه الكاميرا من هنا. هي تضبط التركيز والتعريض بنفسها.</translation>
    </message>
    <message>
        <source>Power-line frequency</source>
        <translation>تردد الكهرباء</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>توازن الأبيض</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>توازن أبيض تلقائي</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Code, article number, or quantity of the last scan</source>
        <translation>رمز، أو رقم صنف، أو كمية آخر مسح</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>تلف</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>عليه ملاحظة</translation>
    </message>
    <message>
        <source>Lines of the delivery</source>
        <translation>سطور التوريد</translation>
    </message>
    <message>
        <source>Lot, date</source>
        <translation>الدفعة والتاريخ</translation>
    </message>
    <message>
        <source>One less of the last scan (−)</source>
        <translation>واحدة أقل من آخر مسح (−)</translation>
    </message>
    <message>
        <source>One more of the last scan (+)</source>
        <translation>واحدة أكثر من آخر مسح (+)</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>القطع المعدودة</translation>
    </message>
    <message>
        <source>Pieces in a case, then Enter</source>
        <translation>عدد القطع في الصندوق، ثم Enter</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>البحث في السطور</translation>
    </message>
    <message>
        <source>Search the lines  ({key})</source>
        <translation>البحث في السطور  ({key})</translation>
    </message>
    <message>
        <source>Take the last count back</source>
        <translation>سحب آخر عدّ</translation>
    </message>
    <message>
        <source>Undo  (Backspace)</source>
        <translation>تراجع  (Backspace)</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces   {done} of {lines} lines</source>
        <translation>{pieces} من {expected} قطعة   {done} من {lines} سطرًا</translation>
    </message>
    <message>
        <source>{pieces} pieces   {lines} items</source>
        <translation>{pieces} قطعة   {lines} صنفًا</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>It is a mistake of the program, and the station could not start. Saved captures are safe.</source>
        <translation>هذا خطأ في البرنامج، ولم تتمكن المحطة من البدء. الالتقاطات المحفوظة في أمان.</translation>
    </message>
    <message>
        <source>It is a mistake of the program. Saved captures are safe, and the station goes on as well as it can.</source>
        <translation>هذا خطأ في البرنامج. الالتقاطات المحفوظة في أمان، والمحطة تواصل ما استطاعت.</translation>
    </message>
    <message>
        <source>It is a mistake of the program. Saved captures are safe.</source>
        <translation>هذا خطأ في البرنامج. الالتقاطات المحفوظة آمنة.</translation>
    </message>
    <message>
        <source>Save a support file for whoever helps you: it says what happened.</source>
        <translation>احفظ ملف دعم لمن يساعدك: فيه ما حدث.</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>حفظ ملف الدعم…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>حدث خلل في البرنامج</translation>
    </message>
    <message>
        <source>The program ended by itself the last time</source>
        <translation>انتهى البرنامج من تلقاء نفسه في المرة الأخيرة</translation>
    </message>
</context>
<context>
    <name>DamageQuestion</name>
    <message>
        <source>No camera runs: there is no picture.</source>
        <translation>لا كاميرا تعمل: لا توجد صورة.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>The picture that the camera shows is kept with it.</source>
        <translation>تُحفظ معه الصورة التي تعرضها الكاميرا.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>nothing after all: take the last note back</source>
        <translation>لا شيء في النهاية: اسحب الملاحظة الأخيرة</translation>
    </message>
</context>
<context>
    <name>DatesQuestion</name>
    <message>
        <source>31.12.26, Dec 2026, 311226, +30 …</source>
        <translation>31.12.26، ديسمبر 2026، 311226، +30 …</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>No date that can be understood yet</source>
        <translation>ليس تاريخًا مفهومًا بعد</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026, or leave it empty.</source>
        <translation>هذا ليس تاريخًا. اكتبه هكذا 31.12.2026، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>يُستهلك قبل</translation>
    </message>
    <message>
        <source>{day}: it is past</source>
        <translation>{day}: قد مضى</translation>
    </message>
</context>
<context>
    <name>EmptyHistory</name>
    <message>
        <source>Every key</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Every product is known.</source>
        <translation>كل المنتجات معروفة.</translation>
    </message>
    <message>
        <source>No capture is refused, and none has failed.</source>
        <translation>لا التقاط مرفوض، ولا التقاط فشل.</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>لا توجد التقاطات بعد</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>لم يُعثر على شيء لـ «{query}».</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>لم يتم شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>لا شيء يحتاج إليك.</translation>
    </message>
    <message>
        <source>Nothing of that kind and time.</source>
        <translation>لا شيء من هذا النوع والوقت.</translation>
    </message>
    <message>
        <source>Nothing waits: the service has everything.</source>
        <translation>لا شيء ينتظر: كل شيء عند الخدمة.</translation>
    </message>
    <message>
        <source>Show a barcode to the camera and press Space. A handheld scanner works too.</source>
        <translation>أظهر رمزًا شريطيًا للكاميرا واضغط مسطرة المسافة. القارئ اليدوي يصلح أيضًا.</translation>
    </message>
    <message>
        <source>Show all captures</source>
        <translation>عرض كل الالتقاطات</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>كتابة رمز</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>قبول الـ {n} كلها</translation>
    </message>
    <message>
        <source>Accept this line  (F4)</source>
        <translation>قبول هذا السطر  (F4)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Back to counting  (Esc)</source>
        <translation>العودة إلى العد  (Esc)</translation>
    </message>
    <message>
        <source>Count on</source>
        <translation>متابعة العد</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Finish  (F12)</source>
        <translation>إنهاء  (F12)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>السبب أو ملاحظة</translation>
    </message>
    <message>
        <source>Save report and list…</source>
        <translation>حفظ التقرير والقائمة…</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>Somebody has to sign: type your name.</source>
        <translation>لا بد أن يوقّع أحد: اكتب اسمك.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>double-click to correct</source>
        <translation>انقر مرتين للتصحيح</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>الصف {n}</translation>
    </message>
    <message>
        <source>to be finished</source>
        <translation>للإنهاء</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces. Short: {short}. Over: {over}. Not on the list: {unlisted}. Flagged: {flagged}.</source>
        <translation>{pieces} من {expected} قطعة. ناقص: {short}. زائد: {over}. ليس في القائمة: {unlisted}. عليه ملاحظة: {flagged}.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The captures could not be exported. The log says why.</source>
        <translation>تعذر تصدير الالتقاطات. السجل التقني يبين السبب.</translation>
    </message>
    <message>
        <source>The export before this one is still being written.</source>
        <translation>التصدير السابق ما زال يُكتب.</translation>
    </message>
    <message>
        <source>{count} captures are in {path}.</source>
        <translation>{count} من الالتقاطات في {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Again? ×{count}</source>
        <translation>مرة أخرى؟ ×{count}</translation>
    </message>
    <message>
        <source>Captured already</source>
        <translation>التُقط من قبل</translation>
    </message>
    <message>
        <source>No code to capture yet</source>
        <translation>لا يوجد رمز للالتقاط بعد</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Product not known: {name}</source>
        <translation>منتج غير معروف: {name}</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>رفضته الخدمة</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>The service could not process {name}</source>
        <translation>لم تستطع الخدمة معالجة {name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>رموز شريطية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Export what is shown as {form}…</source>
        <translation>تصدير المعروض بصيغة {form}…</translation>
    </message>
    <message>
        <source>Kind, date and export</source>
        <translation>النوع والتاريخ والتصدير</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>بحاجة إلى انتباه</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Typed or by handheld</source>
        <translation>مكتوب أو بالقارئ اليدوي</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>{filter}: {count} captures</source>
        <translation>{filter}: {count} من الالتقاطات</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The demo did not start. The log says why.</source>
        <translation>لم تبدأ التجربة. السجل التقني يبين السبب.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>البدء دون ذلك</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Try the demo instead</source>
        <translation>جرّب العرض التجريبي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Welcome to Scanner Desktop</source>
        <translation>مرحبًا بك في Scanner Desktop</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Demo — nothing leaves this computer</source>
        <translation>عرض تجريبي — لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu: every command with its key</source>
        <translation>القائمة: كل أمر مع مفتاحه</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>المحطة {name}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{count} captures</source>
        <translation>{count} من الالتقاطات</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the history by product name or number</source>
        <translation>البحث في السجل باسم المنتج أو رقمه</translation>
    </message>
    <message>
        <source>Show each of them  (→)</source>
        <translation>إظهار كل واحد منها  (←)</translation>
    </message>
    <message>
        <source>Show everything about it</source>
        <translation>عرض كل شيء عنه</translation>
    </message>
    <message>
        <source>Show them as one row  (←)</source>
        <translation>إظهارها في صف واحد  (→)</translation>
    </message>
    <message>
        <source>Show {count} new captures</source>
        <translation>عرض {count} من الالتقاطات الجديدة</translation>
    </message>
    <message>
        <source>{what} — {count} captures</source>
        <translation>{what} — {count} من الالتقاطات</translation>
    </message>
    <message>
        <source>↑ {count} new</source>
        <translation>↑ {count} جديدة</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;nowhere: I sign in again at the next start</source>
        <translation>في &amp;لا مكان: أسجل الدخول ثانية في البدء القادم</translation>
    </message>
    <message>
        <source>For the next start, keep it</source>
        <translation>للبدء القادم، احفظه</translation>
    </message>
    <message>
        <source>No key ring works here. The file would be {file}. Whoever can read your files can read the key.</source>
        <translation>لا تعمل هنا سلسلة مفاتيح. سيكون الملف {file}. من يستطيع قراءة ملفاتك يستطيع قراءة المفتاح.</translation>
    </message>
    <message>
        <source>The file would be {file}. Whoever can read your files can read the key.</source>
        <translation>سيكون الملف {file}. من يستطيع قراءة ملفاتك يستطيع قراءة المفتاح.</translation>
    </message>
    <message>
        <source>The key could NOT be kept there: you sign in again at the next start.</source>
        <translation>تعذر حفظ المفتاح هناك: ستسجل الدخول ثانية في البدء القادم.</translation>
    </message>
    <message>
        <source>The key is kept in the key ring ({name}).</source>
        <translation>المفتاح محفوظ في سلسلة المفاتيح ({name}).</translation>
    </message>
    <message>
        <source>The key is kept in {file}.</source>
        <translation>المفتاح محفوظ في {file}.</translation>
    </message>
    <message>
        <source>The key is not kept: you sign in again at the next start.</source>
        <translation>المفتاح غير محفوظ: ستسجل الدخول ثانية في البدء القادم.</translation>
    </message>
    <message>
        <source>in a &amp;file that only you can read</source>
        <translation>في &amp;ملف لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>in this computer&apos;s &amp;key ring</source>
        <translation>في &amp;سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source> The columns are those of the last list like it.</source>
        <translation> الأعمدة كما في آخر قائمة مثلها.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>رجوع  (Esc)</translation>
    </message>
    <message>
        <source>Begin counting  (Enter)</source>
        <translation>بدء العد  (Enter)</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>العمود {n}</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>عدّه</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوريد</translation>
    </message>
    <message>
        <source>Every row can be used. Some were mended:</source>
        <translation>كل الصفوف صالحة. أُصلح بعضها:</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>أول صفوف القائمة</translation>
    </message>
    <message>
        <source>Name of the delivery</source>
        <translation>اسم التوريد</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>صفوف لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Rows that cannot be used: {bad}. They stay out; you can correct them at the end.</source>
        <translation>صفوف لا يمكن استخدامها: {bad}. تبقى خارجًا؛ يمكنك تصحيحها في النهاية.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Short-dated below</source>
        <translation>قصير الصلاحية تحت</translation>
    </message>
    <message>
        <source>What column {n} holds</source>
        <translation>ما يحويه العمود {n}</translation>
    </message>
    <message>
        <source>Why it is not used</source>
        <translation>لماذا لا يُستخدم</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>{lines} lines, {how}. Look whether each column is what it says above it.</source>
        <translation>{lines} سطرًا، {how}. تحقق أن كل عمود هو ما كُتب فوقه.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is a data folder again: what waited in memory is written there.</source>
        <translation>عاد مجلد البيانات: ما كان ينتظر في الذاكرة يُكتب فيه.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n captures are safe here and will be sent afterwards.</source>
        <translation>
            <numerusform>لا التقاط ينتظر.</numerusform>
            <numerusform>التقاط واحد في أمان هنا وسيُرسل بعد ذلك.</numerusform>
            <numerusform>التقاطان في أمان هنا وسيُرسلان بعد ذلك.</numerusform>
            <numerusform>%n التقاطات في أمان هنا وستُرسل بعد ذلك.</numerusform>
            <numerusform>%n التقاطًا في أمان هنا وستُرسل بعد ذلك.</numerusform>
            <numerusform>%n التقاط في أمان هنا وستُرسل بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captures are safe here and will be sent when the connection returns</source>
        <translation>
            <numerusform>لا التقاط ينتظر</numerusform>
            <numerusform>التقاط واحد في أمان هنا وسيُرسل حين يعود الاتصال</numerusform>
            <numerusform>التقاطان في أمان هنا وسيُرسلان حين يعود الاتصال</numerusform>
            <numerusform>%n التقاطات في أمان هنا وستُرسل حين يعود الاتصال</numerusform>
            <numerusform>%n التقاطًا في أمان هنا وستُرسل حين يعود الاتصال</numerusform>
            <numerusform>%n التقاط في أمان هنا وستُرسل حين يعود الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>1 capture is safe here and will be sent afterwards.</source>
        <translation>التقاط واحد في أمان هنا وسيُرسل بعد ذلك.</translation>
    </message>
    <message>
        <source>1 capture is safe here and will be sent when the connection returns</source>
        <translation>التقاط واحد في أمان هنا وسيُرسل حين يعود الاتصال</translation>
    </message>
    <message>
        <source>Barcode with picture</source>
        <translation>رمز شريطي مع صورة</translation>
    </message>
    <message>
        <source>Captures are kept safe here until you sign in.</source>
        <translation>تُحفظ الالتقاطات هنا في أمان حتى تسجل الدخول.</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>يُتحقق من وصوله</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>متصل، أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Coupon, not a product</source>
        <translation>قسيمة، وليست منتجًا</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>تالف أو ناقص</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>أمسكه ثابتًا</translation>
    </message>
    <message>
        <source>In-store number</source>
        <translation>رقم داخلي للمتجر</translation>
    </message>
    <message>
        <source>In-store number: it means something in one shop or company only</source>
        <translation>رقم داخلي: لا معنى له إلا في متجر أو شركة واحدة</translation>
    </message>
    <message>
        <source>Misread: check digit</source>
        <translation>قراءة خاطئة: رقم التحقق</translation>
    </message>
    <message>
        <source>More light, please</source>
        <translation>مزيدًا من الضوء من فضلك</translation>
    </message>
    <message>
        <source>Move a little away</source>
        <translation>أبعده قليلًا</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>قرّبه</translation>
    </message>
    <message>
        <source>Not a product code</source>
        <translation>ليس رمز منتج</translation>
    </message>
    <message>
        <source>Not clear which product</source>
        <translation>غير واضح أي منتج</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>On hold until you act</source>
        <translation>موقوف حتى تتصرف</translation>
    </message>
    <message>
        <source>Organization needed</source>
        <translation>المؤسسة مطلوبة</translation>
    </message>
    <message>
        <source>Out of focus: move a little away</source>
        <translation>غير واضح: أبعده قليلًا</translation>
    </message>
    <message>
        <source>Photo without a code</source>
        <translation>صورة دون رمز</translation>
    </message>
    <message>
        <source>Refund slip, not a product</source>
        <translation>إيصال استرداد، وليس منتجًا</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>رفضته الخدمة</translation>
    </message>
    <message>
        <source>Saved, waiting to be sent</source>
        <translation>محفوظ، ينتظر الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n captures</source>
        <translation>
            <numerusform>لا شيء يُرسَل</numerusform>
            <numerusform>إرسال التقاط واحد</numerusform>
            <numerusform>إرسال التقاطين</numerusform>
            <numerusform>إرسال %n التقاطات</numerusform>
            <numerusform>إرسال %n التقاطًا</numerusform>
            <numerusform>إرسال %n التقاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 capture</source>
        <translation>يُرسل التقاط واحد</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يُرسل…</translation>
    </message>
    <message>
        <source>Set aside, needs a decision</source>
        <translation>وُضع جانبًا، يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Show the whole code</source>
        <translation>أظهر الرمز كله</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>لم يُسجل الدخول</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخدمة.</translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n captures. Look at them, correct or discard them.</source>
        <translation>
            <numerusform>لم ترفض الخدمة شيئًا.</numerusform>
            <numerusform>رفضت الخدمة التقاطًا واحدًا. انظر إليه وصححه أو استبعده.</numerusform>
            <numerusform>رفضت الخدمة التقاطين. انظر إليهما وصححهما أو استبعدهما.</numerusform>
            <numerusform>رفضت الخدمة %n التقاطات. انظر إليها وصححها أو استبعدها.</numerusform>
            <numerusform>رفضت الخدمة %n التقاطًا. انظر إليها وصححها أو استبعدها.</numerusform>
            <numerusform>رفضت الخدمة %n التقاط. انظر إليها وصححها أو استبعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused 1 capture. Look at it, correct it or discard it.</source>
        <translation>رفضت الخدمة التقاطًا واحدًا. انظر إليه وصححه أو استبعده.</translation>
    </message>
    <message>
        <source>Tilt it away from the light</source>
        <translation>أمله بعيدًا عن الضوء</translation>
    </message>
    <message>
        <source>Too blurred to be sure: move a little away</source>
        <translation>ضبابي لا يسمح بالتأكد: أبعده قليلًا</translation>
    </message>
    <message>
        <source>Typed code</source>
        <translation>رمز مكتوب</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>لم تسجل الدخول.</translation>
    </message>
    <message>
        <source>Your account belongs to several organizations. Choose the one to scan for.</source>
        <translation>ينتمي حسابك إلى عدة مؤسسات. اختر التي تمسح لها.</translation>
    </message>
    <message>
        <source>gathering details</source>
        <translation>تُجمع التفاصيل</translation>
    </message>
    <message>
        <source>in line at the service</source>
        <translation>في طابور الخدمة</translation>
    </message>
    <message>
        <source>looking up the product</source>
        <translation>يُبحث عن المنتج</translation>
    </message>
    <message>
        <source>matching the product</source>
        <translation>تُطابق بيانات المنتج</translation>
    </message>
    <message>
        <source>photo taken in</source>
        <translation>استُلمت الصورة</translation>
    </message>
    <message>
        <source>product found</source>
        <translation>عُثر على المنتج</translation>
    </message>
    <message>
        <source>product not known</source>
        <translation>منتج غير معروف</translation>
    </message>
    <message>
        <source>the service could not process it</source>
        <translation>لم تستطع الخدمة معالجته</translation>
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
        <translation>حول Scanner Desktop (صدر الإصدار {version})</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;المؤسسة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدام هذه</translation>
    </message>
    <message>
        <source>Which organization does this station scan for?</source>
        <translation>لأي مؤسسة تمسح هذه المحطة؟</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>    controls: {controls}</source>
        <translation>    عناصر التحكم: {controls}</translation>
    </message>
    <message>
        <source>    offers: {modes}</source>
        <translation>    تتيح: {modes}</translation>
    </message>
    <message>
        <source>    works: {mode}</source>
        <translation>    تعمل: {mode}</translation>
    </message>
    <message>
        <source>  row {row} is not used: {reason}</source>
        <translation>  الصف {row} لا يُستخدم: {reason}</translation>
    </message>
    <message>
        <source>  row {row}: {words}</source>
        <translation>  الصف {row}: {words}</translation>
    </message>
    <message>
        <source>  {role}: column {number} “{heading}”</source>
        <translation>  {role}: العمود {number} «{heading}»</translation>
    </message>
    <message>
        <source> (default: %(default)s)</source>
        <translation> (المبدئي: %(default)s)</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s:</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: خطأ: %(message)s
</translation>
    </message>
    <message>
        <source>%(prog)s: warning: %(message)s
</source>
        <translation>%(prog)s: تحذير: %(message)s
</translation>
    </message>
    <message>
        <source>--captures must not be negative.</source>
        <translation>لا يجوز أن يكون --captures سالبًا.</translation>
    </message>
    <message>
        <source>--column {word} is not understood.</source>
        <translation>لا يُفهم --column {word}.</translation>
    </message>
    <message>
        <source>--with-pictures and --captures are about the support file.</source>
        <translation>الخياران --with-pictures و--captures يخصان ملف الدعم.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 غيغابايت</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 ثوانٍ</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 غيغابايت</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>ثانيتان</translation>
    </message>
    <message>
        <source>3 seconds</source>
        <translation>3 ثوانٍ</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 ثوانٍ</translation>
    </message>
    <message>
        <source>50 GB</source>
        <translation>50 غيغابايت</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500 ميغابايت</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A GS1 DataBar</source>
        <translation>رمز GS1 DataBar</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>يتكوّن رمز PIN من {shortest} إلى {longest} رقمًا.</translation>
    </message>
    <message>
        <source>A UPC-A</source>
        <translation>رمز UPC-A</translation>
    </message>
    <message>
        <source>A UPC-E</source>
        <translation>رمز UPC-E</translation>
    </message>
    <message>
        <source>A UPC-E begins with 0 or 1.</source>
        <translation>يبدأ UPC-E بـ 0 أو 1.</translation>
    </message>
    <message>
        <source>A UPC-E has 8 digits, and this has {count}.</source>
        <translation>في UPC-E 8 أرقام، وفي هذا {count}.</translation>
    </message>
    <message>
        <source>A case cannot hold {pieces} pieces.</source>
        <translation>لا يمكن أن يحوي الصندوق {pieces} قطعة.</translation>
    </message>
    <message>
        <source>A file of the stored captures was deleted.</source>
        <translation>حُذف ملف من الالتقاطات المحفوظة.</translation>
    </message>
    <message>
        <source>A key changes between the two. Leave it empty for none.</source>
        <translation>مفتاح يبدل بينهما. اتركه فارغًا إن لم توجد.</translation>
    </message>
    <message>
        <source>A number of zeros only belongs to no product.</source>
        <translation>رقم كله أصفار لا يخص أي منتج.</translation>
    </message>
    <message>
        <source>A product number</source>
        <translation>رقم المنتج</translation>
    </message>
    <message>
        <source>A session id is one word of at least 16 letters and digits.</source>
        <translation>معرّف الجلسة كلمة من 16 حرفًا ورقمًا على الأقل.</translation>
    </message>
    <message>
        <source>A session that goes on has its list already.</source>
        <translation>التوريد المستأنف له قائمته.</translation>
    </message>
    <message>
        <source>A total: left out.</source>
        <translation>مجموع: تُرك.</translation>
    </message>
    <message>
        <source>A webcam barcode station for retail counters and receiving desks.</source>
        <translation>محطة رموز شريطية بكاميرا ويب لمنضدة البيع واستلام البضائع.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>AIDC media type</source>
        <translation>نوع وسيط AIDC</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>وقت القبول</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>Active potency</source>
        <translation>الفاعلية النشطة</translation>
    </message>
    <message>
        <source>Add --bundle FILE.zip.</source>
        <translation>أضف --bundle الملف.zip.</translation>
    </message>
    <message>
        <source>Additional product identification assigned by the manufacturer</source>
        <translation>تعريف إضافي للمنتج من الصانع</translation>
    </message>
    <message>
        <source>Address of person</source>
        <translation>عنوان الشخص</translation>
    </message>
    <message>
        <source>Address of the OpenTelemetry collector</source>
        <translation>عنوان مجمِّع OpenTelemetry</translation>
    </message>
    <message>
        <source>Address that tells the newest version</source>
        <translation>العنوان الذي يخبر بأحدث إصدار</translation>
    </message>
    <message>
        <source>Allow connections that anybody on the network can read</source>
        <translation>السماح باتصالات يقرؤها أي أحد على الشبكة</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings: Privacy &amp; Security, Camera.</source>
        <translation>اسمح بذلك في إعدادات النظام: الخصوصية والأمان، الكاميرا.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings: Privacy &amp; security, Camera, “Let desktop apps access your camera”.</source>
        <translation>اسمح بذلك في إعدادات النظام: الخصوصية والأمان، الكاميرا، «السماح لتطبيقات سطح المكتب بالوصول إلى الكاميرا».</translation>
    </message>
    <message>
        <source>Allow more time with --limit, or use a smaller picture.</source>
        <translation>امنح وقتًا أطول بـ --limit، أو استخدم صورة أصغر.</translation>
    </message>
    <message>
        <source>Amount payable per unit of measure, single monetary area</source>
        <translation>المبلغ المستحق لوحدة القياس، منطقة نقدية واحدة</translation>
    </message>
    <message>
        <source>An API key begins with csb_, csu_ or cpk_ and has 45 characters. Copy it whole.</source>
        <translation>يبدأ مفتاح API بـ csb_ أو csu_ أو cpk_ وفيه 45 محرفًا. انسخه كاملًا.</translation>
    </message>
    <message>
        <source>An EAN-13</source>
        <translation>رمز EAN-13</translation>
    </message>
    <message>
        <source>An EAN-8</source>
        <translation>رمز EAN-8</translation>
    </message>
    <message>
        <source>Another program uses {name}.</source>
        <translation>برنامج آخر يستخدم {name}.</translation>
    </message>
    <message>
        <source>Applicable amount payable with ISO currency code</source>
        <translation>المبلغ المستحق مع رمز العملة ISO</translation>
    </message>
    <message>
        <source>Applicable amount payable, single monetary area</source>
        <translation>المبلغ المستحق، منطقة نقدية واحدة</translation>
    </message>
    <message>
        <source>Area, square metres</source>
        <translation>المساحة، متر مربع</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>كما قُرئ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Ask the sender for a spreadsheet (XLSX) or CSV.</source>
        <translation>اطلب من المُرسِل جدولًا (XLSX) أو CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for the list as a spreadsheet (XLSX) or as CSV.</source>
        <translation>اطلب من المُرسِل القائمة جدولًا (XLSX) أو CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for the list once more.</source>
        <translation>اطلب القائمة من المُرسِل مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask whoever wrote it.</source>
        <translation>اسأل من كتبها.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <source>Batch or lot number</source>
        <translation>رقم الدفعة</translation>
    </message>
    <message>
        <source>Beside that, text grows with the window.</source>
        <translation>وفوق ذلك يكبر النص مع النافذة.</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>يفضل قبل</translation>
    </message>
    <message>
        <source>Best before date</source>
        <translation>تاريخ الأفضلية</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS or ODS; without it, count blind</source>
        <translation>CSV أو XLSX أو XLS أو ODS؛ ومن دونها عدّ دون قائمة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>Capture every code that is certain</source>
        <translation>التقاط كل الرموز المؤكدة</translation>
    </message>
    <message>
        <source>Capture hands-free, or no longer</source>
        <translation>الالتقاط دون لمس، أو إيقافه</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>الالتقاطات</translation>
    </message>
    <message>
        <source>Captures are kept in memory only: put the folder back, and do not close the station before.</source>
        <translation>الالتقاطات في الذاكرة فقط: أعد المجلد إلى مكانه، ولا تغلق المحطة قبل ذلك.</translation>
    </message>
    <message>
        <source>Captures not yet at the service</source>
        <translation>التقاطات لم تصل الخدمة بعد</translation>
    </message>
    <message>
        <source>Captures would not be safe there. Choose a folder on a disk of this computer, such as the usual one.</source>
        <translation>لن تكون الالتقاطات آمنة هناك. اختر مجلدًا على قرص في هذا الحاسوب، مثل المجلد المعتاد.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Check its digits and type it again.</source>
        <translation>تحقق من أرقامه واكتبه ثانية.</translation>
    </message>
    <message>
        <source>Check its path; it must be a folder with pictures.</source>
        <translation>تحقق من مساره؛ لا بد أن يكون مجلدًا فيه صور.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>تحقق أن قرصه موصول.</translation>
    </message>
    <message>
        <source>Check that the camera has power and is on the network. The station keeps trying.</source>
        <translation>تحقق أن الكاميرا موصولة بالكهرباء وعلى الشبكة. تواصل المحطة المحاولة.</translation>
    </message>
    <message>
        <source>Check that the disk is there, has space and is not read-only, then capture again.</source>
        <translation>تحقق أن القرص موجود وفيه مساحة وليس للقراءة فقط، ثم التقط ثانية.</translation>
    </message>
    <message>
        <source>Check the address and that the camera is on the network. The station keeps trying.</source>
        <translation>تحقق من العنوان وأن الكاميرا على الشبكة. تواصل المحطة المحاولة.</translation>
    </message>
    <message>
        <source>Check the name, and who may read it.</source>
        <translation>تحقق من الاسم ومن يحق له قراءته.</translation>
    </message>
    <message>
        <source>Check the path of the recording.</source>
        <translation>تحقق من مسار التسجيل.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s network settings. Captures are kept here until then.</source>
        <translation>تحقق من الوكيل في إعدادات الشبكة لهذا الحاسوب. تبقى الالتقاطات هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a company network, ask whether a certificate has to be installed. Captures are kept here until then.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته. في شبكة شركة، اسأل هل يلزم تثبيت شهادة. تبقى الالتقاطات هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Check who may read that file.</source>
        <translation>تحقق ممن يحق له قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Check who may write there and that the disk is not full, or name another folder with --data-dir.</source>
        <translation>تحقق ممن يحق له الكتابة هناك وأن القرص ليس ممتلئًا، أو حدد مجلدًا آخر بـ --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>اختر أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose the one that this station scans for.</source>
        <translation>اختر التي تمسح لها هذه المحطة.</translation>
    </message>
    <message>
        <source>Click into the field and press the key or pedal. Space always works.</source>
        <translation>انقر في الحقل واضغط المفتاح أو الدواسة. مفتاح المسافة يعمل دائمًا.</translation>
    </message>
    <message>
        <source>Close and start Scanner Desktop again.</source>
        <translation>أغلق Scanner Desktop وشغّله ثانية.</translation>
    </message>
    <message>
        <source>Close and start Scanner Desktop again: it saves everything that can still be read.</source>
        <translation>أغلق Scanner Desktop وشغّله ثانية: ينقذ كل ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Close other programs that use the data folder (a backup, another Scanner Desktop) and try again.</source>
        <translation>أغلق البرامج الأخرى التي تستخدم مجلد البيانات (نسخ احتياطي، Scanner Desktop آخر) وحاول ثانية.</translation>
    </message>
    <message>
        <source>Close video calls, browser tabs and other windows that show a camera.</source>
        <translation>أغلق مكالمات الفيديو وعلامات تبويب المتصفح والنوافذ الأخرى التي تعرض كاميرا.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Company internal information</source>
        <translation>معلومة داخلية للشركة</translation>
    </message>
    <message>
        <source>Connect its disk, and start again. For a new station make the folder first.</source>
        <translation>وصّل قرصه وابدأ من جديد. لمحطة جديدة أنشئ المجلد أولًا.</translation>
    </message>
    <message>
        <source>Consumer product variant</source>
        <translation>صيغة المنتج للمستهلك</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Copy the credential again and paste it whole.</source>
        <translation>انسخ بيانات الدخول ثانية والصقها كاملة.</translation>
    </message>
    <message>
        <source>Correct telemetry_url where it is set, or leave it empty.</source>
        <translation>صحّح telemetry_url حيث ضُبط، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it for the defaults.</source>
        <translation>صحح الملف، أو احذفه للعودة إلى القيم المبدئية.</translation>
    </message>
    <message>
        <source>Correct update_url where it is set, or leave it empty.</source>
        <translation>صحّح update_url حيث ضُبط، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Could not be read:</source>
        <translation>تعذرت قراءته:</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Count of trade items or trade item pieces contained in a logistic unit</source>
        <translation>عدد الأصناف أو القطع في وحدة شحن</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Country of origin of a trade item</source>
        <translation>بلد منشأ الصنف</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>العدّات</translation>
    </message>
    <message>
        <source>Customer part number</source>
        <translation>رقم الصنف عند العميل</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>تلف</translation>
    </message>
    <message>
        <source>Damage and other findings</source>
        <translation>التلف وملاحظات أخرى</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Date and time of production</source>
        <translation>تاريخ الإنتاج ووقته</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التوريد</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, metres</source>
        <translation>العمق أو السماكة أو الارتفاع أو البعد الثالث، متر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Differences ({count})</source>
        <translation>الفروق ({count})</translation>
    </message>
    <message>
        <source>Differences not accepted</source>
        <translation>فروق لم تُقبل</translation>
    </message>
    <message>
        <source>Discarding asks for a confirmation.</source>
        <translation>الاستبعاد يطلب تأكيدًا.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>تاريخ استحقاق الدفع</translation>
    </message>
    <message>
        <source>Each piece once; the next is captured when this one has left the picture.</source>
        <translation>كل قطعة مرة؛ تُلتقط التالية حين تغادر هذه الصورة.</translation>
    </message>
    <message>
        <source>Enter its user name and password in this computer&apos;s network settings. Captures are kept here until then.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور في إعدادات الشبكة لهذا الحاسوب. تبقى الالتقاطات هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Every tone has something to see beside it.</source>
        <translation>مع كل نغمة شيء يُرى.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Expiration date and time</source>
        <translation>تاريخ انتهاء الصلاحية ووقته</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Extended Packaging URL</source>
        <translation>رابط التغليف الموسع</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>وقت الإنهاء</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>أنهاه</translation>
    </message>
    <message>
        <source>Finished by {name} at {time}.</source>
        <translation>أنهاه {name} في {time}.</translation>
    </message>
    <message>
        <source>First freeze date</source>
        <translation>تاريخ أول تجميد</translation>
    </message>
    <message>
        <source>First webcam</source>
        <translation>كاميرا الويب الأولى</translation>
    </message>
    <message>
        <source>For a camera that looks at you. Codes are read either way.</source>
        <translation>لكاميرا تنظر إليك. تُقرأ الرموز في الحالين.</translation>
    </message>
    <message>
        <source>For example folder:pictures.</source>
        <translation>مثلًا folder:pictures.</translation>
    </message>
    <message>
        <source>For example video:recording.mp4.</source>
        <translation>مثلًا video:recording.mp4.</translation>
    </message>
    <message>
        <source>For so long it can be taken back with one key before the service has it.</source>
        <translation>طوال هذه المدة يمكن سحبه بمفتاح واحد قبل أن يصل الخدمة.</translation>
    </message>
    <message>
        <source>Free some disk space, then capture again.</source>
        <translation>أفرغ مساحة على القرص ثم التقط ثانية.</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder.</source>
        <translation>أفرغ مساحة أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Free some space, or keep pictures for fewer days (Settings).</source>
        <translation>أفرغ مساحة، أو احتفظ بالصور أيامًا أقل (الإعدادات).</translation>
    </message>
    <message>
        <source>Free some space, or name another folder.</source>
        <translation>أفرغ مساحة، أو حدد مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Free some space: captures need about 0.3 MB each.</source>
        <translation>أفرغ مساحة: كل التقاط يحتاج نحو 0.3 ميغابايت.</translation>
    </message>
    <message>
        <source>Free space, or choose another with --data-dir.</source>
        <translation>أفرغ مساحة، أو اختر غيره بـ --data-dir.</translation>
    </message>
    <message>
        <source>Further keys, for foot pedals and keypads</source>
        <translation>مفاتيح إضافية للدواسات ولوحات الأرقام</translation>
    </message>
    <message>
        <source>Give either LIST or --resume.</source>
        <translation>حدد القائمة أو --resume، لا كليهما.</translation>
    </message>
    <message>
        <source>Hands-free: capture a code that rests, without a key</source>
        <translation>دون لمس: التقاط رمز ساكن دون مفتاح</translation>
    </message>
    <message>
        <source>Harvest date</source>
        <translation>تاريخ الحصاد</translation>
    </message>
    <message>
        <source>Have the user {user} put into the group “video” (sudo usermod -aG video {user}), and sign in again.</source>
        <translation>أضف المستخدم {user} إلى المجموعة «video» (sudo usermod -aG video {user}) ثم سجّل الدخول ثانية.</translation>
    </message>
    <message>
        <source>Headings are: {headings}.</source>
        <translation>العناوين هي: {headings}.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page on this computer.</source>
        <translation>إن طلبت هذه الشبكة تسجيل دخول، فافتح صفحة ويب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page on this computer. If it lasts, ask whoever looks after the network whether it blocks the service. Captures are kept here until then.</source>
        <translation>إن طلبت هذه الشبكة تسجيل دخول، فافتح صفحة ويب على هذا الحاسوب. وإن دام ذلك فاسأل من يعتني بالشبكة هل تحجب الخدمة. تبقى الالتقاطات هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>التجاهل</translation>
    </message>
    <message>
        <source>Information mutually agreed between trading partners</source>
        <translation>معلومة متفق عليها بين الشركاء التجاريين</translation>
    </message>
    <message>
        <source>Inside:</source>
        <translation>يتضمن:</translation>
    </message>
    <message>
        <source>Install it: Debian and Ubuntu “apt install libzbar0”, macOS “brew install zbar”.</source>
        <translation>ثبّته: Debian وUbuntu ‏«apt install libzbar0»، وmacOS ‏«brew install zbar».</translation>
    </message>
    <message>
        <source>Install the newest version of Scanner Desktop. Nothing was changed.</source>
        <translation>ثبّت أحدث إصدار من Scanner Desktop. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Install the program again; see README, Install.</source>
        <translation>ثبّت البرنامج ثانية؛ انظر README، ‏Install.</translation>
    </message>
    <message>
        <source>Internal product variant</source>
        <translation>صيغة المنتج الداخلية</translation>
    </message>
    <message>
        <source>It can be {possible}.</source>
        <translation>الممكن: {possible}.</translation>
    </message>
    <message>
        <source>It can have {possible}, not {unknown}.</source>
        <translation>يمكن أن يكون فيه {possible}، لا {unknown}.</translation>
    </message>
    <message>
        <source>It could not be done: {error}</source>
        <translation>تعذر ذلك: {error}</translation>
    </message>
    <message>
        <source>It could not be saved: {error}</source>
        <translation>تعذر حفظه: {error}</translation>
    </message>
    <message>
        <source>It has to be an object with “defaults” and “locked”, each an object.</source>
        <translation>لا بد أن يكون كائنًا فيه «defaults» و«locked»، وكل منهما كائن.</translation>
    </message>
    <message>
        <source>It has {count} digits instead of 8, 12, 13 or 14.</source>
        <translation>فيه {count} رقمًا بدلًا من 8 أو 12 أو 13 أو 14.</translation>
    </message>
    <message>
        <source>It is no valid JSON: {error}.</source>
        <translation>ليس JSON صالحًا: {error}.</translation>
    </message>
    <message>
        <source>It is not known how many pieces some cases hold.</source>
        <translation>لا يُعرف كم قطعة في بعض الصناديق.</translation>
    </message>
    <message>
        <source>It looks like camera:046d:082d@1-2; “scanner-desktop cameras” lists yours.</source>
        <translation>شكلها camera:046d:082d@1-2؛ و«scanner-desktop cameras» يسرد كاميراتك.</translation>
    </message>
    <message>
        <source>It looks like https://www.closient.com.</source>
        <translation>شكله https://www.closient.com.</translation>
    </message>
    <message>
        <source>It may be at the service twice: the session that it was first sent to could not be read.</source>
        <translation>لعله عند الخدمة مرتين: تعذرت قراءة الجلسة التي أُرسل إليها أولًا.</translation>
    </message>
    <message>
        <source>It may have been counted before: type ‘count’ if it was not.</source>
        <translation>لعلها عُدّت من قبل: اكتب ‘count’ إن لم تُعد.</translation>
    </message>
    <message>
        <source>It waits for somebody who may scan for the organization {organization} to sign in.</source>
        <translation>ينتظر أن يسجل الدخول من يحق له المسح للمؤسسة {organization}.</translation>
    </message>
    <message>
        <source>It waits for {account} to sign in again.</source>
        <translation>ينتظر أن يسجل {account} الدخول ثانية.</translation>
    </message>
    <message>
        <source>It was sent {count} times, and each time the answer was lost. The service does not show it, but may have it. Look there before you send it again.</source>
        <translation>أُرسل {count} من المرات، وفي كل مرة ضاع الجواب. لا تعرضه الخدمة، ولعله عندها. انظر هناك قبل أن ترسله ثانية.</translation>
    </message>
    <message>
        <source>Items not on the list</source>
        <translation>أصناف ليست في القائمة</translation>
    </message>
    <message>
        <source>Its identifier. Empty: the service is asked, and you choose where there are several.</source>
        <translation>معرّفها. إن تُرك فارغًا تُسأل الخدمة، وتختار أنت إن تعددت.</translation>
    </message>
    <message>
        <source>Its picture was gone from this computer&apos;s disk: the service has the code without it.</source>
        <translation>لم تعد صورته على قرص هذا الحاسوب: الرمز عند الخدمة دونها.</translation>
    </message>
    <message>
        <source>Its pictures come too slowly to be measured.</source>
        <translation>صورها تأتي أبطأ من أن تُقاس.</translation>
    </message>
    <message>
        <source>Keep pictures for</source>
        <translation>الاحتفاظ بالصور</translation>
    </message>
    <message>
        <source>Kept a hash of the PIN in {path}. It holds from the next start.</source>
        <translation>حُفظت بصمة رمز PIN في {path}. يسري من البدء التالي.</translation>
    </message>
    <message>
        <source>Kiosk mode needs a PIN, and none is set.</source>
        <translation>يحتاج وضع الكشك إلى رمز PIN، ولم يُضبط أي رمز.</translation>
    </message>
    <message>
        <source>Kiosk: full screen, and no way out without a PIN</source>
        <translation>كشك: ملء الشاشة، ولا خروج بدون رمز PIN</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave it empty unless the handheld was told to send a prefix.</source>
        <translation>اتركه فارغًا إلا إن ضُبط القارئ اليدوي على إرسال بادئة.</translation>
    </message>
    <message>
        <source>Leave out the rest.</source>
        <translation>احذف الباقي.</translation>
    </message>
    <message>
        <source>Leave {option} out, or ask whoever looks after this computer.</source>
        <translation>احذف {option}، أو اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Length or first dimension, metres</source>
        <translation>الطول أو البعد الأول، متر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Lines complete</source>
        <translation>سطور مكتملة</translation>
    </message>
    <message>
        <source>Lines of which nothing came</source>
        <translation>سطور لم يصل منها شيء</translation>
    </message>
    <message>
        <source>Lines over</source>
        <translation>سطور زائدة</translation>
    </message>
    <message>
        <source>Lines short</source>
        <translation>سطور ناقصة</translation>
    </message>
    <message>
        <source>Lines with flags</source>
        <translation>سطور عليها ملاحظات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Logistic volume, gallons (U.S.)</source>
        <translation>حجم الشحن، غالون أمريكي</translation>
    </message>
    <message>
        <source>Logistic weight, kilograms</source>
        <translation>وزن الشحن، كيلوغرام</translation>
    </message>
    <message>
        <source>Look at each, accept it, then finish.</source>
        <translation>انظر إلى كل منها واقبلها، ثم أنهِ.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>انظر إليه ثانية.</translation>
    </message>
    <message>
        <source>Look at it again: it may need nothing any more.</source>
        <translation>انظر إليه ثانية: لعله لم يعد يحتاج شيئًا.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed.</source>
        <translation>ابحث عن علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>Look through it before you send it: product names and error messages are as they were.</source>
        <translation>اطلع عليه قبل إرساله: أسماء المنتجات ورسائل الخطأ فيه كما كانت.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Lots and dates</source>
        <translation>الدفعات والتواريخ</translation>
    </message>
    <message>
        <source>Make it anew with the same version.</source>
        <translation>أنشئه ثانية بالإصدار نفسه.</translation>
    </message>
    <message>
        <source>Make it anew with “scanner-desktop kiosk set-pin”.</source>
        <translation>أعد إنشاءه بالأمر «scanner-desktop kiosk set-pin».</translation>
    </message>
    <message>
        <source>Make it with “scanner-desktop settings export”.</source>
        <translation>أنشئه بـ «scanner-desktop settings export».</translation>
    </message>
    <message>
        <source>More light helps, and a USB socket of the computer itself instead of a hub.</source>
        <translation>مزيد من الضوء يساعد، ومنفذ USB في الحاسوب نفسه بدل الموزع.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a new folder, so that nothing in it is overwritten.</source>
        <translation>حدد مجلدًا جديدًا، كي لا يُكتب فوق شيء فيه.</translation>
    </message>
    <message>
        <source>Name a new one, so that nothing is overwritten.</source>
        <translation>حدد ملفًا جديدًا، كي لا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>اسم هذه المحطة</translation>
    </message>
    <message>
        <source>Name one as: {forms}.</source>
        <translation>سمِّ واحدة هكذا: {forms}.</translation>
    </message>
    <message>
        <source>Name some by their id, or say --rejected for all that were refused.</source>
        <translation>سمِّ بعضها بمعرّفاتها، أو أضف --rejected لكل المرفوضة.</translation>
    </message>
    <message>
        <source>Name the station&apos;s with --data-dir.</source>
        <translation>حدد مجلد المحطة بـ --data-dir.</translation>
    </message>
    <message>
        <source>Net volume, cubic metres</source>
        <translation>الحجم الصافي، متر مكعب</translation>
    </message>
    <message>
        <source>Net volume, gallons (U.S.)</source>
        <translation>الحجم الصافي، غالون أمريكي</translation>
    </message>
    <message>
        <source>Net volume, litres</source>
        <translation>الحجم الصافي، لتر</translation>
    </message>
    <message>
        <source>Net weight, kilograms</source>
        <translation>الوزن الصافي، كيلوغرام</translation>
    </message>
    <message>
        <source>Net weight, ounces</source>
        <translation>الوزن الصافي، أونصة</translation>
    </message>
    <message>
        <source>Net weight, pounds</source>
        <translation>الوزن الصافي، رطل</translation>
    </message>
    <message>
        <source>Net weight, troy ounces</source>
        <translation>الوزن الصافي، أونصة تروي</translation>
    </message>
    <message>
        <source>No PIN was given; nothing was changed.</source>
        <translation>لم يُعطَ رمز PIN؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No camera was named.</source>
        <translation>لم تُسمَّ كاميرا.</translation>
    </message>
    <message>
        <source>No capture was named.</source>
        <translation>لم يُسمَّ التقاط.</translation>
    </message>
    <message>
        <source>No encrypted connection to the service can be made.</source>
        <translation>لا يمكن إقامة اتصال مشفر بالخدمة.</translation>
    </message>
    <message>
        <source>No line of {name} can be used.</source>
        <translation>لا سطر من {name} صالح للاستخدام.</translation>
    </message>
    <message>
        <source>No more pictures come from {name}.</source>
        <translation>لم تعد تأتي صور من {name}.</translation>
    </message>
    <message>
        <source>No picture in {folder} can be read.</source>
        <translation>لا صورة في {folder} يمكن قراءتها.</translation>
    </message>
    <message>
        <source>No pictures come from {name}.</source>
        <translation>لا تأتي صور من {name}.</translation>
    </message>
    <message>
        <source>No webcam was found. Plug one in, or use another camera: {forms}.</source>
        <translation>لم يُعثر على كاميرا ويب. صل واحدة، أو استخدم كاميرا أخرى: {forms}.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجل أحد الدخول.</translation>
    </message>
    <message>
        <source>None: everything came as the list says.</source>
        <translation>لا شيء: وصل كل شيء كما في القائمة.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Not finished: this is where the count stands.</source>
        <translation>لم ينتهِ: هذا ما بلغه العد.</translation>
    </message>
    <message>
        <source>Not inside:</source>
        <translation>لا يتضمن:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing has been entered.</source>
        <translation>لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Nothing needs doing: captures are kept here and sent when the connection is back.</source>
        <translation>لا داعي لشيء: تبقى الالتقاطات هنا وتُرسل حين يعود الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was counted. Try again.</source>
        <translation>لم يُعد شيء. حاول ثانية.</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>لم يُستبعد شيء.</translation>
    </message>
    <message>
        <source>Nothing was said to be wrong with it.</source>
        <translation>لم يُذكر فيه أي عيب.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>One of those that are plugged in, or type a stream&apos;s address, a video file, or folder: and a folder.</source>
        <translation>واحدة من الموصولة، أو اكتب عنوان بث، أو ملف فيديو، أو folder: ومجلدًا.</translation>
    </message>
    <message>
        <source>Only {rate} pictures a second come from {name}.</source>
        <translation>لا تأتي إلا {rate} صورة في الثانية من {name}.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it anew as XLSX without a password.</source>
        <translation>افتحه في برنامج الجداول واحفظه ثانية XLSX دون كلمة مرور.</translation>
    </message>
    <message>
        <source>Open the cover of the lens, or switch on a light.</source>
        <translation>افتح غطاء العدسة، أو أضئ نورًا.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Options look like this: simulated:7,difficulty=3.</source>
        <translation>الخيارات هكذا: simulated:7,difficulty=3.</translation>
    </message>
    <message>
        <source>Or choose another: {others}.</source>
        <translation>أو اختر أخرى: {others}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>رمز PIN: </translation>
    </message>
    <message>
        <source>Packaging date</source>
        <translation>تاريخ التغليف</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>غُلّف</translation>
    </message>
    <message>
        <source>Part of this capture was damaged on the disk. Check it, then send it again or discard it.</source>
        <translation>تلف جزء من هذا الالتقاط على القرص. تحقق منه، ثم أعد إرساله أو استبعده.</translation>
    </message>
    <message>
        <source>Percentage discount of a coupon</source>
        <translation>نسبة خصم القسيمة</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>صورة فوتوغرافية</translation>
    </message>
    <message>
        <source>Picture of the window: {screenshot}</source>
        <translation>صورة النافذة: {screenshot}</translation>
    </message>
    <message>
        <source>Pictures on this computer</source>
        <translation>الصور على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Pictures that the service does not have yet are always kept.</source>
        <translation>الصور التي لم تصل الخدمة تبقى دائمًا.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>القطع المعدودة</translation>
    </message>
    <message>
        <source>Pieces expected</source>
        <translation>القطع المتوقعة</translation>
    </message>
    <message>
        <source>Pieces in a case</source>
        <translation>القطع في الصندوق</translation>
    </message>
    <message>
        <source>Play a tone for what becomes of a capture</source>
        <translation>تشغيل نغمة لما يؤول إليه الالتقاط</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation>صلها.</translation>
    </message>
    <message>
        <source>Plug one in. Without one: --camera folder:DIR or simulated.</source>
        <translation>صل واحدة. ومن دونها: --camera folder:DIR أو simulated.</translation>
    </message>
    <message>
        <source>Press another key.</source>
        <translation>اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Price per unit of measure</source>
        <translation>السعر لوحدة القياس</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>اطبعه ثانية.</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>أُنتج</translation>
    </message>
    <message>
        <source>Product number (GTIN, EAN, UPC)</source>
        <translation>رقم المنتج (GTIN، EAN، UPC)</translation>
    </message>
    <message>
        <source>Production date</source>
        <translation>تاريخ الإنتاج</translation>
    </message>
    <message>
        <source>Put JPEG or PNG files there.</source>
        <translation>ضع فيه ملفات JPEG أو PNG.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Receive a delivery, or back to capturing</source>
        <translation>استلام توريد، أو العودة إلى الالتقاط</translation>
    </message>
    <message>
        <source>Receiving report</source>
        <translation>تقرير الاستلام</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reference to source entity</source>
        <translation>مرجع جهة المصدر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove it, then start again.</source>
        <translation>احذفه ثم ابدأ ثانية.</translation>
    </message>
    <message>
        <source>Replace it by 0.23 or newer: Debian and Ubuntu “apt install libzbar0”, macOS “brew upgrade zbar”.</source>
        <translation>استبدله بالإصدار 0.23 أو أحدث: Debian وUbuntu ‏«apt install libzbar0»، وmacOS ‏«brew upgrade zbar».</translation>
    </message>
    <message>
        <source>Report made at</source>
        <translation>وقت إعداد التقرير</translation>
    </message>
    <message>
        <source>Report: {report_file}</source>
        <translation>التقرير: {report_file}</translation>
    </message>
    <message>
        <source>Restore {path} from a backup, or move it away to begin anew; support can read what is left in it.</source>
        <translation>استعد {path} من نسخة احتياطية، أو انقله جانبًا للبدء من جديد؛ يستطيع الدعم قراءة ما بقي فيه.</translation>
    </message>
    <message>
        <source>Routing code</source>
        <translation>رمز التوجيه</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>الصف في القائمة</translation>
    </message>
    <message>
        <source>Rows not used</source>
        <translation>صفوف لم تُستخدم</translation>
    </message>
    <message>
        <source>Rows of the list not used</source>
        <translation>صفوف القائمة غير المستخدمة</translation>
    </message>
    <message>
        <source>Rows of the list that were not used</source>
        <translation>صفوف القائمة التي لم تُستخدم</translation>
    </message>
    <message>
        <source>Save it to another disk, such as a USB stick.</source>
        <translation>احفظه على قرص آخر، مثل ذاكرة USB.</translation>
    </message>
    <message>
        <source>Saved {path} ({size} kB). Nothing was sent.</source>
        <translation>حُفظ {path} ({size} كيلوبايت). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Saved {target}.</source>
        <translation>حُفظ {target}.</translation>
    </message>
    <message>
        <source>Say --yes when nobody is there to answer.</source>
        <translation>أضف --yes حين لا يوجد من يجيب.</translation>
    </message>
    <message>
        <source>Say which column holds the product numbers.</source>
        <translation>حدد أي عمود يحوي أرقام المنتجات.</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>امسح منتجًا أولًا.</translation>
    </message>
    <message>
        <source>Scanner Desktop is already running on this data folder (process {holder}).</source>
        <translation>يعمل Scanner Desktop على مجلد البيانات هذا (العملية {holder}).</translation>
    </message>
    <message>
        <source>Scanner Desktop is already running on this data folder.</source>
        <translation>يعمل Scanner Desktop على مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>Scanner Desktop is running already: its window is in front now.</source>
        <translation>Scanner Desktop يعمل بالفعل: نافذته الآن في المقدمة.</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>الكاميرا الثانية</translation>
    </message>
    <message>
        <source>Second webcam</source>
        <translation>كاميرا الويب الثانية</translation>
    </message>
    <message>
        <source>Secondary serial number</source>
        <translation>الرقم التسلسلي الثانوي</translation>
    </message>
    <message>
        <source>Sell by</source>
        <translation>يُباع قبل</translation>
    </message>
    <message>
        <source>Sell by date</source>
        <translation>آخر تاريخ للبيع</translation>
    </message>
    <message>
        <source>Send a capture after</source>
        <translation>إرسال الالتقاط بعد</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Set SCANNER_DESKTOP_API_KEY and start again.</source>
        <translation>عيّن SCANNER_DESKTOP_API_KEY وابدأ ثانية.</translation>
    </message>
    <message>
        <source>Set one in a terminal with “scanner-desktop kiosk set-pin”, or by this computer&apos;s policy.</source>
        <translation>اضبط رمزًا في الطرفية بالأمر «scanner-desktop kiosk set-pin»، أو عبر سياسة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ship to / Deliver to postal code with ISO country code</source>
        <translation>الرمز البريدي للتسليم مع رمز البلد ISO</translation>
    </message>
    <message>
        <source>Ship to / Deliver to postal code within a single postal authority</source>
        <translation>الرمز البريدي للتسليم داخل بلد واحد</translation>
    </message>
    <message>
        <source>Show the picture mirrored</source>
        <translation>عرض الصورة معكوسة</translation>
    </message>
    <message>
        <source>Shown at the top, and sent with a shift: “Till 3”. The window closes for a second.</source>
        <translation>يظهر في الأعلى ويُرسَل مع الوردية: «الصندوق 3». تُغلَق النافذة لثانية.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول ثانية.</translation>
    </message>
    <message>
        <source>Sign in again; everything that waits then goes on by itself.</source>
        <translation>سجّل الدخول ثانية؛ وكل ما ينتظر يمضي عندئذ وحده.</translation>
    </message>
    <message>
        <source>Sign in as somebody who may scan for it to send them.</source>
        <translation>سجّل الدخول بحساب يحق له المسح لها لتُرسل.</translation>
    </message>
    <message>
        <source>Sign in as {names} to send them.</source>
        <translation>سجّل الدخول باسم {names} لتُرسل.</translation>
    </message>
    <message>
        <source>Sign in in the window, or set SCANNER_DESKTOP_API_KEY.</source>
        <translation>سجّل الدخول في النافذة، أو عيّن SCANNER_DESKTOP_API_KEY.</translation>
    </message>
    <message>
        <source>Sign in: press the button, or set SCANNER_DESKTOP_API_KEY.</source>
        <translation>سجّل الدخول: اضغط الزر، أو عيّن SCANNER_DESKTOP_API_KEY.</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>التوقيع:</translation>
    </message>
    <message>
        <source>Signing in is not possible here.</source>
        <translation>لا يمكن تسجيل الدخول هنا.</translation>
    </message>
    <message>
        <source>Simulated counter</source>
        <translation>منضدة محاكاة</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Somebody has to sign for the delivery.</source>
        <translation>لا بد أن يوقّع أحد على التوريد.</translation>
    </message>
    <message>
        <source>Something between here and the service answered in its place ({status}).</source>
        <translation>أجاب شيء بين هنا والخدمة بدلًا منها ({status}).</translation>
    </message>
    <message>
        <source>Something other than the service answered.</source>
        <translation>أجاب غير الخدمة.</translation>
    </message>
    <message>
        <source>Something redirects the station elsewhere.</source>
        <translation>شيء يحوّل المحطة إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Something stops it on the way each time this capture is sent.</source>
        <translation>شيء يوقفه في الطريق كلما أُرسل هذا الالتقاط.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Take a photo without a code</source>
        <translation>تصوير صورة دون رمز</translation>
    </message>
    <message>
        <source>Take six or more: four are guessed in minutes by whoever can read what is kept of them.</source>
        <translation>خذ ستة أرقام أو أكثر: أربعة يخمّنها خلال دقائق من يستطيع قراءة ما يُحفظ منها.</translation>
    </message>
    <message>
        <source>Take the last capture back</source>
        <translation>التراجع عن آخر التقاط</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>تعذر ذلك.</translation>
    </message>
    <message>
        <source>That takes up to five minutes; then it is sent again, or you are asked.</source>
        <translation>يستغرق ذلك خمس دقائق على الأكثر؛ ثم يُرسل ثانية، أو تُسأل أنت.</translation>
    </message>
    <message>
        <source>The PIN in {data_dir} cannot be changed: {strerror}.</source>
        <translation>لا يمكن تغيير رمز PIN في {data_dir}: {strerror}.</translation>
    </message>
    <message>
        <source>The PIN is forgotten.</source>
        <translation>نُسي رمز PIN.</translation>
    </message>
    <message>
        <source>The address that tells the newest version is none.</source>
        <translation>العنوان الذي يخبر بأحدث إصدار ليس عنوانًا.</translation>
    </message>
    <message>
        <source>The answer to some was lost: they are looked for, for up to five minutes, before they are sent again. Let the station run, or say --wait 300.</source>
        <translation>ضاع جواب بعضها: يُبحث عنها خمس دقائق على الأكثر قبل إرسالها ثانية. اترك المحطة تعمل، أو أضف --wait 300.</translation>
    </message>
    <message>
        <source>The barcode of a case (ITF-14)</source>
        <translation>رمز الصندوق (ITF-14)</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>The camera cannot be used: {error}</source>
        <translation>لا يمكن استخدام الكاميرا: {error}</translation>
    </message>
    <message>
        <source>The camera is not open.</source>
        <translation>الكاميرا غير مفتوحة.</translation>
    </message>
    <message>
        <source>The camera stopped: {error}</source>
        <translation>توقفت الكاميرا: {error}</translation>
    </message>
    <message>
        <source>The capture has changed meanwhile.</source>
        <translation>تغير الالتقاط في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The captures cannot be looked up: {error}.</source>
        <translation>لا يمكن الاطلاع على الالتقاطات: {error}.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The credential cannot be right. {fault}</source>
        <translation>لا يمكن أن تكون بيانات الدخول صحيحة. {fault}</translation>
    </message>
    <message>
        <source>The data folder cannot be used: {error}</source>
        <translation>لا يمكن استخدام مجلد البيانات: {error}</translation>
    </message>
    <message>
        <source>The data folder cannot be written: this was not saved.</source>
        <translation>لا تمكن الكتابة في مجلد البيانات: لم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>The data folder is gone.</source>
        <translation>اختفى مجلد البيانات.</translation>
    </message>
    <message>
        <source>The data folder {data_dir} cannot be used: {strerror}.</source>
        <translation>لا يمكن استخدام مجلد البيانات {data_dir}: {strerror}.</translation>
    </message>
    <message>
        <source>The data folder {folder} is gone: it was renamed, replaced, deleted or unplugged.</source>
        <translation>اختفى مجلد البيانات {folder}: أُعيدت تسميته أو استُبدل أو حُذف أو فُصل.</translation>
    </message>
    <message>
        <source>The data folder {folder} is on a network share ({where}).</source>
        <translation>مجلد البيانات {folder} على مشاركة شبكية ({where}).</translation>
    </message>
    <message>
        <source>The data in this code are damaged or not written as GS1 prescribes. Scan another code on the product.</source>
        <translation>بيانات هذا الرمز تالفة أو غير مكتوبة كما تقرر GS1. امسح رمزًا آخر على المنتج.</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved.</source>
        <translation>القرص ممتلئ: لم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>The disk that keeps the captures is almost full: {left} MB are left.</source>
        <translation>القرص الذي يحفظ الالتقاطات يكاد يمتلئ: بقي {left} ميغابايت.</translation>
    </message>
    <message>
        <source>The disk that keeps the captures is getting full: {left} MB are left.</source>
        <translation>القرص الذي يحفظ الالتقاطات يقترب من الامتلاء: بقي {left} ميغابايت.</translation>
    </message>
    <message>
        <source>The file of receiving sessions is damaged.</source>
        <translation>ملف التوريدات تالف.</translation>
    </message>
    <message>
        <source>The file of stored captures has been cut short.</source>
        <translation>ملف الالتقاطات المحفوظة مقطوع.</translation>
    </message>
    <message>
        <source>The file of stored captures is damaged.</source>
        <translation>ملف الالتقاطات المحفوظة تالف.</translation>
    </message>
    <message>
        <source>The file of stored captures is not a database.</source>
        <translation>ملف الالتقاطات المحفوظة ليس قاعدة بيانات.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>لا يمكن قراءة المجلد {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the station&apos;s data is not there.</source>
        <translation>المجلد {folder} المخصص لبيانات المحطة غير موجود.</translation>
    </message>
    <message>
        <source>The headings once more: left out.</source>
        <translation>العناوين مرة أخرى: تُركت.</translation>
    </message>
    <message>
        <source>The key has a typing mistake: its checksum does not fit. Copy it again.</source>
        <translation>في المفتاح خطأ كتابة: مجموع التحقق لا يتوافق. انسخه ثانية.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s PIN in {path} cannot be read: {strerror}.</source>
        <translation>لا يمكن قراءة رمز PIN للكشك في {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others, so at least one digit is wrong.</source>
        <translation>الرقم الأخير لا يتوافق مع غيره، فأحد الأرقام خطأ على الأقل.</translation>
    </message>
    <message>
        <source>The last digit of {digits} does not fit the others, so at least one is wrong.</source>
        <translation>الرقم الأخير من {digits} لا يتوافق مع غيره، فأحدها خطأ على الأقل.</translation>
    </message>
    <message>
        <source>The libraries that send measurements are not installed.</source>
        <translation>المكتبات التي ترسل القياسات غير مثبّتة.</translation>
    </message>
    <message>
        <source>The list cannot be read after line {line}: {error}.</source>
        <translation>لا يمكن قراءة القائمة بعد السطر {line}: {error}.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read: {strerror}.</source>
        <translation>لا يمكن قراءة القائمة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The picture could not be encoded: {error}</source>
        <translation>تعذر ترميز الصورة: {error}</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>تعذرت كتابة الصورة في {path}.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>الصورة سوداء.</translation>
    </message>
    <message>
        <source>The picture of this capture is missing on this computer&apos;s disk.</source>
        <translation>صورة هذا الالتقاط مفقودة على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The picture stands still: {name} repeats one picture.</source>
        <translation>الصورة جامدة: {name} تكرر صورة واحدة.</translation>
    </message>
    <message>
        <source>The program stopped while this was being sent.</source>
        <translation>توقف البرنامج أثناء إرسال هذا.</translation>
    </message>
    <message>
        <source>The proxy between here and the service asks for a sign-in.</source>
        <translation>الوكيل بين هنا والخدمة يطلب تسجيل دخول.</translation>
    </message>
    <message>
        <source>The proxy between here and the service does not let requests through.</source>
        <translation>الوكيل بين هنا والخدمة لا يمرر الطلبات.</translation>
    </message>
    <message>
        <source>The receiving sessions were written by a newer version of Scanner Desktop (data version {version}).</source>
        <translation>كتب التوريدات إصدار أحدث من Scanner Desktop (إصدار البيانات {version}).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>انتهى التسجيل.</translation>
    </message>
    <message>
        <source>The report cannot be written into {folder}: {strerror}.</source>
        <translation>لا يمكن كتابة التقرير في {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The report cannot be written: {strerror}.</source>
        <translation>لا يمكن كتابة التقرير: {strerror}.</translation>
    </message>
    <message>
        <source>The report {report_file} cannot be written: {strerror}.</source>
        <translation>لا يمكن كتابة التقرير {report_file}: {strerror}.</translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>الرمز نفسه مرة أخرى: </translation>
    </message>
    <message>
        <source>The same product again</source>
        <translation>المنتج نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The service answered {status}.</source>
        <translation>أجابت الخدمة {status}.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>تطلب الخدمة طلبات أقل.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم تجب الخدمة في الوقت.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in any more.</source>
        <translation>لم تعد الخدمة تقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The service does not have this capture.</source>
        <translation>ليس هذا الالتقاط عند الخدمة.</translation>
    </message>
    <message>
        <source>The service does not open a scan session. {error}</source>
        <translation>لا تفتح الخدمة جلسة مسح. {error}</translation>
    </message>
    <message>
        <source>The service does not tell whose sign-in it is.</source>
        <translation>لا تقول الخدمة لمن تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The service fails each time this capture is sent.</source>
        <translation>تفشل الخدمة كلما أُرسل هذا الالتقاط.</translation>
    </message>
    <message>
        <source>The service has a problem ({status}).</source>
        <translation>في الخدمة مشكلة ({status}).</translation>
    </message>
    <message>
        <source>The service has a problem of its own: {said}</source>
        <translation>في الخدمة نفسها مشكلة: {said}</translation>
    </message>
    <message>
        <source>The service no longer tells what became of it. {error}</source>
        <translation>لم تعد الخدمة تقول ما آل إليه. {error}</translation>
    </message>
    <message>
        <source>The service&apos;s address</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>تعذرت قراءة جواب الخدمة.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>لم يُفهم جواب الخدمة.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too long.</source>
        <translation>جواب الخدمة أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The settings are in force from the next start.</source>
        <translation>تسري الإعدادات من البدء القادم.</translation>
    </message>
    <message>
        <source>The settings in {path} are not valid: {error}.</source>
        <translation>الإعدادات في {path} غير صالحة: {error}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation>لا يمكن قراءة الإعدادات في {path}: {error}.</translation>
    </message>
    <message>
        <source>The sheet {title} has more than {rows} rows.</source>
        <translation>في الورقة {title} أكثر من {rows} صف.</translation>
    </message>
    <message>
        <source>The simulator&apos;s are in: {command}</source>
        <translation>حزم المحاكي تأتي بـ: {command}</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number to “{text}”, and its last digits are lost. Set the column to text in the spreadsheet, save the list anew, or type the number here.</source>
        <translation>قرّب برنامج الجداول هذا الرقم إلى «{text}»، وضاعت أرقامه الأخيرة. اجعل العمود نصًا في الجدول واحفظ القائمة ثانية، أو اكتب الرقم هنا.</translation>
    </message>
    <message>
        <source>The station cannot deliver anything yet.</source>
        <translation>لا تستطيع المحطة تسليم شيء بعد.</translation>
    </message>
    <message>
        <source>The station goes on by itself.</source>
        <translation>تمضي المحطة وحدها.</translation>
    </message>
    <message>
        <source>The station is still finding out whether the service has it.</source>
        <translation>ما زالت المحطة تتبين هل هو عند الخدمة.</translation>
    </message>
    <message>
        <source>The station keeps trying. If this lasts, unplug the camera and plug it in again.</source>
        <translation>تواصل المحطة المحاولة. إن دام ذلك فافصل الكاميرا وصلها ثانية.</translation>
    </message>
    <message>
        <source>The station starts it anew. If this lasts, unplug the camera and plug it in again.</source>
        <translation>تعيد المحطة تشغيلها. إن دام ذلك فافصل الكاميرا وصلها ثانية.</translation>
    </message>
    <message>
        <source>The stored captures are locked by another program.</source>
        <translation>برنامج آخر يقفل الالتقاطات المحفوظة.</translation>
    </message>
    <message>
        <source>The stored captures have data version {version}, not {wanted}.</source>
        <translation>إصدار بيانات الالتقاطات المحفوظة {version}، لا {wanted}.</translation>
    </message>
    <message>
        <source>The stored captures were damaged. {saved} were saved, {lost} could not be read. The damaged file is kept for support: {file}.</source>
        <translation>كانت الالتقاطات المحفوظة تالفة. أُنقذ {saved}، وتعذرت قراءة {lost}. الملف التالف محفوظ للدعم: {file}.</translation>
    </message>
    <message>
        <source>The stored captures were written by a newer version of Scanner Desktop (data version {version}).</source>
        <translation>كتب الالتقاطات المحفوظة إصدار أحدث من Scanner Desktop (إصدار البيانات {version}).</translation>
    </message>
    <message>
        <source>The support file could not be saved as {target}: {strerror}.</source>
        <translation>تعذر حفظ ملف الدعم باسم {target}: {strerror}.</translation>
    </message>
    <message>
        <source>The support file could not be saved: the disk is full.</source>
        <translation>تعذر حفظ ملف الدعم: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The time of {seconds} s is over.</source>
        <translation>انتهت مدة {seconds} ث.</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>الاثنان غير متطابقين؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The window closes for a second.</source>
        <translation>تُغلق النافذة ثانية.</translation>
    </message>
    <message>
        <source>The window was closed before the end.</source>
        <translation>أُغلقت النافذة قبل النهاية.</translation>
    </message>
    <message>
        <source>There are no captures in {data_dir}.</source>
        <translation>لا التقاطات في {data_dir}.</translation>
    </message>
    <message>
        <source>There are no receiving sessions in {data_dir}.</source>
        <translation>لا توريدات في {data_dir}.</translation>
    </message>
    <message>
        <source>There is a file {target} already.</source>
        <translation>يوجد ملف {target} من قبل.</translation>
    </message>
    <message>
        <source>There is no capture {capture_id}.</source>
        <translation>لا يوجد التقاط {capture_id}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”.</source>
        <translation>لا يوجد عمود «{column}».</translation>
    </message>
    <message>
        <source>There is no data folder {data_dir}.</source>
        <translation>لا يوجد مجلد بيانات {data_dir}.</translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation>لا توجد قاعدة بيانات بعد.</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>لا صورة في {folder}.</translation>
    </message>
    <message>
        <source>There is no product number.</source>
        <translation>لا يوجد رقم منتج.</translation>
    </message>
    <message>
        <source>There is no quantity.</source>
        <translation>لا توجد كمية.</translation>
    </message>
    <message>
        <source>There is no receiving session “{name}”.</source>
        <translation>لا يوجد توريد «{name}».</translation>
    </message>
    <message>
        <source>There is no scan that this could be for.</source>
        <translation>لا يوجد مسح يمكن أن يخصه هذا.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>لا يوجد إعداد {name}.</translation>
    </message>
    <message>
        <source>There is no video file {target}.</source>
        <translation>لا يوجد ملف فيديو {target}.</translation>
    </message>
    <message>
        <source>There was no PIN.</source>
        <translation>لم يكن هناك رمز PIN.</translation>
    </message>
    <message>
        <source>These 8 digits are valid as an EAN-8 and as a UPC-E, which are different products. Say which it is.</source>
        <translation>هذه الأرقام الثمانية صالحة كـ EAN-8 وكـ UPC-E، وهما منتجان مختلفان. حدد أيهما.</translation>
    </message>
    <message>
        <source>These captures will not be sent. Discard them? [y/N]</source>
        <translation>لن تُرسل هذه الالتقاطات. هل تستبعدها؟ [y/N]</translation>
    </message>
    <message>
        <source>This account belongs to several organizations.</source>
        <translation>ينتمي هذا الحساب إلى عدة مؤسسات.</translation>
    </message>
    <message>
        <source>This capture is no longer on this computer.</source>
        <translation>لم يعد هذا الالتقاط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This code carries a shop&apos;s or a carrier&apos;s own text, not a product number.</source>
        <translation>يحمل هذا الرمز نصًا خاصًا بمتجر أو ناقل، لا رقم منتج.</translation>
    </message>
    <message>
        <source>This code carries no product number. Scan the barcode of the product instead.</source>
        <translation>لا يحمل هذا الرمز رقم منتج. امسح الرمز الشريطي للمنتج بدلًا منه.</translation>
    </message>
    <message>
        <source>This computer does not let the station use {name}.</source>
        <translation>لا يسمح هذا الحاسوب للمحطة باستخدام {name}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the service.</source>
        <translation>لا يثق هذا الحاسوب بشهادة الخدمة.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy has a PIN of its own, and that one holds.</source>
        <translation>لسياسة هذا الحاسوب رمز PIN خاص بها، وهو الساري.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy in {path} cannot be read: {error}.</source>
        <translation>لا يمكن قراءة سياسة هذا الحاسوب في {path}: {error}.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy in {path} does not hold. {problem}</source>
        <translation>سياسة هذا الحاسوب في {path} لا تصح. {problem}</translation>
    </message>
    <message>
        <source>This is an API key, not a session id. Choose “API key” above.</source>
        <translation>هذا مفتاح API، لا معرّف جلسة. اختر «مفتاح API» أعلاه.</translation>
    </message>
    <message>
        <source>This is no settings barcode.</source>
        <translation>هذا ليس رمز إعدادات.</translation>
    </message>
    <message>
        <source>This label says what is inside a case or pallet. Scan the product itself, or the code of the case.</source>
        <translation>يبين هذا الملصق ما في صندوق أو منصة. امسح المنتج نفسه، أو رمز الصندوق.</translation>
    </message>
    <message>
        <source>This settings barcode has no valid value for “{title}”.</source>
        <translation>ليس في رمز الإعدادات هذا قيمة صالحة لـ «{title}».</translation>
    </message>
    <message>
        <source>This settings barcode is damaged.</source>
        <translation>رمز الإعدادات هذا تالف.</translation>
    </message>
    <message>
        <source>This settings barcode says something that this version does not take: {unknown}.</source>
        <translation>في رمز الإعدادات هذا ما لا يقبله هذا الإصدار: {unknown}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول ثانية بعد لحظة.</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>حاول ثانية؛ في السجل التقني المزيد.</translation>
    </message>
    <message>
        <source>Try another file, MP4 or AVI.</source>
        <translation>جرّب ملفًا آخر، MP4 أو AVI.</translation>
    </message>
    <message>
        <source>Type it in, then finish.</source>
        <translation>اكتبه ثم أنهِ.</translation>
    </message>
    <message>
        <source>Type this: {command}</source>
        <translation>اكتب هذا: {command}</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>متراجع عنه</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>افصلها وصلها ثانية، أو اختر كاميرا أخرى.</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again.</source>
        <translation>افصل الكاميرا وصلها ثانية.</translation>
    </message>
    <message>
        <source>Up to four digits are the quantity of the last scan.</source>
        <translation>حتى أربعة أرقام هي كمية آخر مسح.</translation>
    </message>
    <message>
        <source>Use a whole number: simulated:7.</source>
        <translation>استخدم عددًا صحيحًا: simulated:7.</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>يُستهلك قبل</translation>
    </message>
    <message>
        <source>Use https://, or allow plain http in the settings if this network is yours alone.</source>
        <translation>استخدم https://، أو اسمح بـ http غير المشفر في الإعدادات إن كانت هذه الشبكة لك وحدك.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>استخدم النافذة المفتوحة، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Variable count of items</source>
        <translation>عدد متغير من الأصناف</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Webcam {number}</source>
        <translation>كاميرا ويب {number}</translation>
    </message>
    <message>
        <source>Webcams are numbered from 0: webcam:0 is the first.</source>
        <translation>تُرقّم كاميرات الويب من 0: ‏webcam:0 هي الأولى.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happens when the product that was captured last is captured once more.</source>
        <translation>ما يحدث حين يُلتقط آخر منتج مرة أخرى.</translation>
    </message>
    <message>
        <source>What is kept of the kiosk&apos;s PIN is damaged.</source>
        <translation>ما حُفظ من رمز PIN للكشك تالف.</translation>
    </message>
    <message>
        <source>What the handheld scanner types first</source>
        <translation>ما يكتبه القارئ اليدوي أولًا</translation>
    </message>
    <message>
        <source>Where captures are sent.</source>
        <translation>إلى أين تُرسل الالتقاطات.</translation>
    </message>
    <message>
        <source>Whoever wrote it has to correct it.</source>
        <translation>على من كتبها أن يصححها.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, metres</source>
        <translation>العرض أو القطر أو البعد الثاني، متر</translation>
    </message>
    <message>
        <source>Write ROLE=COLUMN; roles are {roles}.</source>
        <translation>اكتب الدور=العمود؛ والأدوار هي {roles}.</translation>
    </message>
    <message>
        <source>Write it from the root or the drive on; {mark} stands for the person&apos;s name.</source>
        <translation>اكتبه من الجذر أو من القرص؛ {mark} يقوم مقام اسم الشخص.</translation>
    </message>
    <message>
        <source>a JSON array of findings; with --bundle what was written</source>
        <translation>مصفوفة JSON بالنتائج؛ ومع --bundle ما كُتب</translation>
    </message>
    <message>
        <source>a JSON array with everything that is known</source>
        <translation>مصفوفة JSON بكل ما هو معروف</translation>
    </message>
    <message>
        <source>a coupon, not a product</source>
        <translation>قسيمة، وليست منتجًا</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>مجلد جديد أو فارغ</translation>
    </message>
    <message>
        <source>a number from {lowest} to {highest}</source>
        <translation>عدد من {lowest} إلى {highest}</translation>
    </message>
    <message>
        <source>a refund receipt, not a product</source>
        <translation>إيصال استرداد، وليس منتجًا</translation>
    </message>
    <message>
        <source>a text of at most 200 characters</source>
        <translation>نص من 200 محرف على الأكثر</translation>
    </message>
    <message>
        <source>a text of at most {highest} characters</source>
        <translation>نص من {highest} محرف على الأكثر</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>accepted by {name}</source>
        <translation>قبله {name}</translation>
    </message>
    <message>
        <source>all that the service refused</source>
        <translation>كل ما رفضته الخدمة</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>وعلى الأكثر</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>دفعة أخرى</translation>
    </message>
    <message>
        <source>answer with JSON</source>
        <translation>الجواب بصيغة JSON</translation>
    </message>
    <message>
        <source>any picture</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Applicable amount payable or coupon value, local currency</source>
        <translation>المبلغ المستحق أو قيمة القسيمة، بالعملة المحلية</translation>
    </message>
    <message>
        <source>Area, square feet</source>
        <translation>المساحة، قدم مربع</translation>
    </message>
    <message>
        <source>Area, square inches</source>
        <translation>المساحة، بوصة مربعة</translation>
    </message>
    <message>
        <source>Area, square yards</source>
        <translation>المساحة، ياردة مربعة</translation>
    </message>
    <message>
        <source>Authority to leave</source>
        <translation>الإذن بترك الشحنة</translation>
    </message>
    <message>
        <source>Baby birth sequence</source>
        <translation>ترتيب ولادة المولود</translation>
    </message>
    <message>
        <source>Baby of family name</source>
        <translation>مولود عائلة</translation>
    </message>
    <message>
        <source>Bill to / Invoice to Global Location Number (GLN)</source>
        <translation>الرقم العالمي لموقع مستلم الفاتورة (GLN)</translation>
    </message>
    <message>
        <source>Biological sex</source>
        <translation>الجنس البيولوجي</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Catch area</source>
        <translation>منطقة الصيد</translation>
    </message>
    <message>
        <source>Cellular mobile telephone identifier</source>
        <translation>معرّف الهاتف المحمول</translation>
    </message>
    <message>
        <source>Certification reference</source>
        <translation>مرجع الشهادة</translation>
    </message>
    <message>
        <source>Check how it is spelt.</source>
        <translation>تحقق من كتابته.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask the sender for the list once more.</source>
        <translation>تحقق أنه الملف الصحيح، أو اطلب القائمة من المُرسِل مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>Check who may write there and that the disk is not full.</source>
        <translation>تحقق ممن يحق له الكتابة هناك وأن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>Choose 1 to 240.</source>
        <translation>اختر من 1 إلى 240.</translation>
    </message>
    <message>
        <source>Choose a difficulty from 1 (easy) to 5 (hard).</source>
        <translation>اختر صعوبة من 1 (سهل) إلى 5 (صعب).</translation>
    </message>
    <message>
        <source>Choose another one with --port.</source>
        <translation>اختر منفذًا آخر بـ --port.</translation>
    </message>
    <message>
        <source>Choose demo or several.</source>
        <translation>اختر demo أو several.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller picture.</source>
        <translation>أغلق برامج أخرى، أو استخدم صورة أصغر.</translation>
    </message>
    <message>
        <source>Component/Part Identifier (CPID)</source>
        <translation>معرّف المكوّن أو القطعة (CPID)</translation>
    </message>
    <message>
        <source>Component/Part Identifier serial number (CPID SERIAL)</source>
        <translation>الرقم التسلسلي للمكوّن أو القطعة (CPID SERIAL)</translation>
    </message>
    <message>
        <source>Correct it in the list, or when counting ends: a double-click on the row.</source>
        <translation>صححه في القائمة، أو عند انتهاء العد: انقر الصف مرتين.</translation>
    </message>
    <message>
        <source>Country covering full process chain</source>
        <translation>بلد سلسلة المعالجة كاملة</translation>
    </message>
    <message>
        <source>Country of disassembly</source>
        <translation>بلد التقطيع</translation>
    </message>
    <message>
        <source>Country of initial processing</source>
        <translation>بلد المعالجة الأولى</translation>
    </message>
    <message>
        <source>Country of processing</source>
        <translation>بلد المعالجة</translation>
    </message>
    <message>
        <source>Country subdivision of origin</source>
        <translation>التقسيم الإداري لبلد المنشأ</translation>
    </message>
    <message>
        <source>Coupon code identification for use in North America</source>
        <translation>رمز قسيمة لأمريكا الشمالية</translation>
    </message>
    <message>
        <source>Customer’s purchase order number</source>
        <translation>رقم طلب العميل</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Dangerous goods flag</source>
        <translation>علامة البضائع الخطرة</translation>
    </message>
    <message>
        <source>Date and time of birth</source>
        <translation>تاريخ الميلاد ووقته</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Delete rows that are not needed, or split the list in two.</source>
        <translation>احذف الصفوف غير اللازمة، أو اقسم القائمة إلى اثنتين.</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, feet</source>
        <translation>العمق أو السماكة أو الارتفاع أو البعد الثالث، قدم</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, inches</source>
        <translation>العمق أو السماكة أو الارتفاع أو البعد الثالث، بوصة</translation>
    </message>
    <message>
        <source>Depth, thickness, height, or third dimension, yards</source>
        <translation>العمق أو السماكة أو الارتفاع أو البعد الثالث، ياردة</translation>
    </message>
    <message>
        <source>Digital Signature (DigSig)</source>
        <translation>التوقيع الرقمي (DigSig)</translation>
    </message>
    <message>
        <source>Embedded SIM number</source>
        <translation>رقم الشريحة المدمجة SIM</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>الملف.json</translation>
    </message>
    <message>
        <source>FILE.zip</source>
        <translation>الملف.zip</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Family name of person</source>
        <translation>اسم عائلة الشخص</translation>
    </message>
    <message>
        <source>Fishing gear type</source>
        <translation>نوع عدة الصيد</translation>
    </message>
    <message>
        <source>Full name of person</source>
        <translation>الاسم الكامل للشخص</translation>
    </message>
    <message>
        <source>Functional status</source>
        <translation>الحالة الوظيفية</translation>
    </message>
    <message>
        <source>GS1 UIC with Extension 1 and Importer index</source>
        <translation>معرّف GS1 UIC مع الامتداد 1 ومؤشر المستورد</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>حدد عددًا.</translation>
    </message>
    <message>
        <source>Give a whole number, 0 or more.</source>
        <translation>حدد عددًا صحيحًا، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>Given name of person</source>
        <translation>الاسم الأول للشخص</translation>
    </message>
    <message>
        <source>Global Coupon Number (GCN)</source>
        <translation>الرقم العالمي للقسيمة (GCN)</translation>
    </message>
    <message>
        <source>Global Document Type Identifier (GDTI)</source>
        <translation>المعرّف العالمي لنوع الوثيقة (GDTI)</translation>
    </message>
    <message>
        <source>Global Identification Number for Consignment (GINC)</source>
        <translation>الرقم العالمي لتعريف الإرسالية (GINC)</translation>
    </message>
    <message>
        <source>Global Individual Asset Identifier (GIAI)</source>
        <translation>المعرّف العالمي للأصل الفردي (GIAI)</translation>
    </message>
    <message>
        <source>Global Individual Asset Identifier (GIAI) of an assembly</source>
        <translation>المعرّف العالمي للأصل الفردي (GIAI) لمجموعة مركّبة</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) extension component</source>
        <translation>امتداد الرقم العالمي للموقع (GLN)</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) of the invoicing party</source>
        <translation>الرقم العالمي لموقع مصدر الفاتورة (GLN)</translation>
    </message>
    <message>
        <source>Global Location Number (GLN) of the production or service location</source>
        <translation>الرقم العالمي لموقع الإنتاج أو الخدمة (GLN)</translation>
    </message>
    <message>
        <source>Global Model Number (GMN)</source>
        <translation>الرقم العالمي للطراز (GMN)</translation>
    </message>
    <message>
        <source>Global Returnable Asset Identifier (GRAI)</source>
        <translation>المعرّف العالمي للأصل القابل للإرجاع (GRAI)</translation>
    </message>
    <message>
        <source>Global Service Relation Number (GSRN) of the provider of services</source>
        <translation>الرقم العالمي لعلاقة الخدمة (GSRN) لمقدّم الخدمة</translation>
    </message>
    <message>
        <source>Global Service Relation Number (GSRN) of the recipient of services</source>
        <translation>الرقم العالمي لعلاقة الخدمة (GSRN) لمتلقي الخدمة</translation>
    </message>
    <message>
        <source>Global Shipment Identification Number (GSIN)</source>
        <translation>الرقم العالمي لتعريف الشحنة (GSIN)</translation>
    </message>
    <message>
        <source>Global Trade Item Number (GTIN)</source>
        <translation>الرقم العالمي للسلعة التجارية (GTIN)</translation>
    </message>
    <message>
        <source>Global Trade Item Number (GTIN) of contained trade items</source>
        <translation>الرقم العالمي للسلعة التجارية (GTIN) للسلع المحتواة</translation>
    </message>
    <message>
        <source>Highly Individualised Device Registration Identifier (HIDRI)</source>
        <translation>معرّف تسجيل الجهاز عالي التخصيص (HIDRI)</translation>
    </message>
    <message>
        <source>Identification of a Made-to-Order (MtO) trade item (GTIN)</source>
        <translation>سلعة تجارية مصنوعة حسب الطلب (GTIN)</translation>
    </message>
    <message>
        <source>Identification of a physical location - Global Location Number (GLN)</source>
        <translation>الرقم العالمي لموقع فعلي (GLN)</translation>
    </message>
    <message>
        <source>Identification of an individual trade item piece (ITIP)</source>
        <translation>قطعة مفردة من سلعة تجارية (ITIP)</translation>
    </message>
    <message>
        <source>Identification of pieces of a trade item (ITIP) contained in a logistic unit</source>
        <translation>قطع سلعة تجارية (ITIP) في وحدة شحن</translation>
    </message>
    <message>
        <source>International Bank Account Number (IBAN)</source>
        <translation>رقم الحساب المصرفي الدولي (IBAN)</translation>
    </message>
    <message>
        <source>International Mobile Equipment Identity (IMEI)</source>
        <translation>الهوية الدولية للأجهزة المحمولة (IMEI)</translation>
    </message>
    <message>
        <source>International Mobile Equipment Identity 2 (IMEI2)</source>
        <translation>الهوية الدولية الثانية للأجهزة المحمولة (IMEI2)</translation>
    </message>
    <message>
        <source>It is not used: zxing-cpp and the station&apos;s own decoders read alone.</source>
        <translation>لا تُستخدم: تقرأ zxing-cpp وقارئات المحطة نفسها وحدها.</translation>
    </message>
    <message>
        <source>It knows {options}.</source>
        <translation>تعرف {options}.</translation>
    </message>
    <message>
        <source>JSON file of scripted faults</source>
        <translation>ملف JSON بأعطال مُعدّة</translation>
    </message>
    <message>
        <source>Kilograms per square metre</source>
        <translation>كيلوغرام لكل متر مربع</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Length or first dimension, feet</source>
        <translation>الطول أو البعد الأول، قدم</translation>
    </message>
    <message>
        <source>Length or first dimension, inches</source>
        <translation>الطول أو البعد الأول، بوصة</translation>
    </message>
    <message>
        <source>Length or first dimension, yards</source>
        <translation>الطول أو البعد الأول، ياردة</translation>
    </message>
    <message>
        <source>Logistic volume, cubic feet</source>
        <translation>حجم الشحن، قدم مكعب</translation>
    </message>
    <message>
        <source>Logistic volume, cubic inches</source>
        <translation>حجم الشحن، بوصة مكعبة</translation>
    </message>
    <message>
        <source>Logistic volume, cubic metres</source>
        <translation>حجم الشحن، متر مكعب</translation>
    </message>
    <message>
        <source>Logistic volume, cubic yards</source>
        <translation>حجم الشحن، ياردة مكعبة</translation>
    </message>
    <message>
        <source>Logistic volume, litres</source>
        <translation>حجم الشحن، لتر</translation>
    </message>
    <message>
        <source>Logistic volume, quarts</source>
        <translation>حجم الشحن، كوارت</translation>
    </message>
    <message>
        <source>Logistic weight, pounds</source>
        <translation>وزن الشحن، رطل</translation>
    </message>
    <message>
        <source>Look for a comma, a quotation mark or a bracket that is missing.</source>
        <translation>ابحث عن فاصلة أو علامة اقتباس أو قوس ناقص.</translation>
    </message>
    <message>
        <source>Loyalty points of a coupon</source>
        <translation>نقاط ولاء القسيمة</translation>
    </message>
    <message>
        <source>Made-to-Order variation number</source>
        <translation>رقم صيغة التصنيع حسب الطلب</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>صغّرها أولًا.</translation>
    </message>
    <message>
        <source>Maximum temperature in Celsius, hundredths of degrees</source>
        <translation>أقصى حرارة بالسيلزيوس، أجزاء من مئة من الدرجة</translation>
    </message>
    <message>
        <source>Maximum temperature in Fahrenheit, hundredths of degrees</source>
        <translation>أقصى حرارة بالفهرنهايت، أجزاء من مئة من الدرجة</translation>
    </message>
    <message>
        <source>Minimum temperature in Celsius, hundredths of degrees</source>
        <translation>أدنى حرارة بالسيلزيوس، أجزاء من مئة من الدرجة</translation>
    </message>
    <message>
        <source>Minimum temperature in Fahrenheit, hundredths of degrees</source>
        <translation>أدنى حرارة بالفهرنهايت، أجزاء من مئة من الدرجة</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>NATO Stock Number (NSN)</source>
        <translation>رقم المخزون في حلف الناتو (NSN)</translation>
    </message>
    <message>
        <source>Name a picture that is stored as a file.</source>
        <translation>حدد صورة محفوظة في ملف.</translation>
    </message>
    <message>
        <source>Name suffix of person</source>
        <translation>لاحقة اسم الشخص</translation>
    </message>
    <message>
        <source>Name the pictures in it.</source>
        <translation>حدد الصور التي فيه.</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Brazil DRN</source>
        <translation>رقم التعويض الصحي الوطني (NHRN) - البرازيل DRN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Costa Rica Sanitary Register Number</source>
        <translation>رقم التعويض الصحي الوطني (NHRN) - كوستاريكا رقم السجل الصحي</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - France CIP</source>
        <translation>رقم التعويض الصحي الوطني (NHRN) - فرنسا CIP</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Germany PZN</source>
        <translation>رقم التعويض الصحي الوطني (NHRN) - ألمانيا PZN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Italy AIC</source>
        <translation>رقم التعويض الصحي الوطني (NHRN) - إيطاليا AIC</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Portugal AIM</source>
        <translation>رقم التعويض الصحي الوطني (NHRN) - البرتغال AIM</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - Spain CN</source>
        <translation>رقم التعويض الصحي الوطني (NHRN) - إسبانيا CN</translation>
    </message>
    <message>
        <source>National Healthcare Reimbursement Number (NHRN) - United States of America NDC</source>
        <translation>رقم التعويض الصحي الوطني (NHRN) - الولايات المتحدة الأمريكية NDC</translation>
    </message>
    <message>
        <source>Net volume, cubic feet</source>
        <translation>الحجم الصافي، قدم مكعب</translation>
    </message>
    <message>
        <source>Net volume, cubic inches</source>
        <translation>الحجم الصافي، بوصة مكعبة</translation>
    </message>
    <message>
        <source>Net volume, cubic yards</source>
        <translation>الحجم الصافي، ياردة مكعبة</translation>
    </message>
    <message>
        <source>Net volume, quarts</source>
        <translation>الحجم الصافي، كوارت</translation>
    </message>
    <message>
        <source>Not after delivery date and time</source>
        <translation>التسليم ليس بعد (التاريخ والوقت)</translation>
    </message>
    <message>
        <source>Not before delivery date and time</source>
        <translation>التسليم ليس قبل (التاريخ والوقت)</translation>
    </message>
    <message>
        <source>Nothing needs doing: the station waits and tries again by itself.</source>
        <translation>لا داعي لشيء: تنتظر المحطة وتحاول ثانية وحدها.</translation>
    </message>
    <message>
        <source>Number of processor with three-digit ISO country code</source>
        <translation>رقم المُعالِج مع رمز البلد ISO من ثلاثة أرقام</translation>
    </message>
    <message>
        <source>Optically readable sensor indicator</source>
        <translation>مؤشر مستشعر مقروء بصريًا</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Packaging component number</source>
        <translation>رقم مكوّن التغليف</translation>
    </message>
    <message>
        <source>Party Global Location Number (GLN)</source>
        <translation>الرقم العالمي لموقع الطرف (GLN)</translation>
    </message>
    <message>
        <source>Payment slip reference number</source>
        <translation>رقم مرجع قسيمة الدفع</translation>
    </message>
    <message>
        <source>Physical SIM number</source>
        <translation>رقم الشريحة الفعلية SIM</translation>
    </message>
    <message>
        <source>Plug it in and start it again.</source>
        <translation>صلها وشغّلها ثانية.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {why}.</source>
        <translation>لا يمكن استخدام المنفذ {port}: {why}.</translation>
    </message>
    <message>
        <source>Positive offer file coupon code identification for use in North America</source>
        <translation>رمز قسيمة من ملف العروض لأمريكا الشمالية</translation>
    </message>
    <message>
        <source>Press Ctrl-C to stop.</source>
        <translation>اضغط Ctrl-C للإيقاف.</translation>
    </message>
    <message>
        <source>Production method</source>
        <translation>طريقة الإنتاج</translation>
    </message>
    <message>
        <source>Protocol ID</source>
        <translation>معرّف البروتوكول</translation>
    </message>
    <message>
        <source>Purchased from Global Location Number (GLN)</source>
        <translation>الرقم العالمي لموقع المورّد (GLN)</translation>
    </message>
    <message>
        <source>ROLE=COLUMN</source>
        <translation>الدور=العمود</translation>
    </message>
    <message>
        <source>Refurbishment lot ID</source>
        <translation>رقم دفعة التجديد</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>تاريخ الإفراج</translation>
    </message>
    <message>
        <source>Return to address line 1</source>
        <translation>عنوان الإرجاع، السطر 1</translation>
    </message>
    <message>
        <source>Return to address line 2</source>
        <translation>عنوان الإرجاع، السطر 2</translation>
    </message>
    <message>
        <source>Return to company name</source>
        <translation>اسم شركة الإرجاع</translation>
    </message>
    <message>
        <source>Return to contact</source>
        <translation>جهة اتصال الإرجاع</translation>
    </message>
    <message>
        <source>Return to country code</source>
        <translation>رمز بلد الإرجاع</translation>
    </message>
    <message>
        <source>Return to locality</source>
        <translation>بلدة الإرجاع</translation>
    </message>
    <message>
        <source>Return to postal code</source>
        <translation>الرمز البريدي للإرجاع</translation>
    </message>
    <message>
        <source>Return to region</source>
        <translation>منطقة الإرجاع</translation>
    </message>
    <message>
        <source>Return to suburb</source>
        <translation>ضاحية الإرجاع</translation>
    </message>
    <message>
        <source>Return to telephone number</source>
        <translation>رقم هاتف الإرجاع</translation>
    </message>
    <message>
        <source>Revision status</source>
        <translation>حالة المراجعة</translation>
    </message>
    <message>
        <source>Roll products, width, length, core diameter, direction, splices</source>
        <translation>منتجات اللفائف: العرض والطول وقطر اللب والاتجاه والوصلات</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>التوريد</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Serial Shipping Container Code (SSCC)</source>
        <translation>الرمز التسلسلي لحاوية الشحن (SSCC)</translation>
    </message>
    <message>
        <source>Service Relation Instance Number (SRIN)</source>
        <translation>رقم حالة علاقة الخدمة (SRIN)</translation>
    </message>
    <message>
        <source>Service code description</source>
        <translation>وصف رمز خدمة الشحن</translation>
    </message>
    <message>
        <source>Ship for / Deliver for - Forward to Global Location Number (GLN)</source>
        <translation>الرقم العالمي لموقع المستلم النهائي (GLN)</translation>
    </message>
    <message>
        <source>Ship to / Deliver to Global Location Number (GLN)</source>
        <translation>الرقم العالمي لموقع التسليم (GLN)</translation>
    </message>
    <message>
        <source>Ship to / Deliver to address line 1</source>
        <translation>عنوان التسليم، السطر 1</translation>
    </message>
    <message>
        <source>Ship to / Deliver to address line 2</source>
        <translation>عنوان التسليم، السطر 2</translation>
    </message>
    <message>
        <source>Ship to / Deliver to company name</source>
        <translation>اسم شركة التسليم</translation>
    </message>
    <message>
        <source>Ship to / Deliver to contact</source>
        <translation>جهة اتصال التسليم</translation>
    </message>
    <message>
        <source>Ship to / Deliver to country code</source>
        <translation>رمز بلد التسليم</translation>
    </message>
    <message>
        <source>Ship to / Deliver to geographic location</source>
        <translation>الإحداثيات الجغرافية للتسليم</translation>
    </message>
    <message>
        <source>Ship to / Deliver to locality</source>
        <translation>بلدة التسليم</translation>
    </message>
    <message>
        <source>Ship to / Deliver to region</source>
        <translation>منطقة التسليم</translation>
    </message>
    <message>
        <source>Ship to / Deliver to suburb</source>
        <translation>ضاحية التسليم</translation>
    </message>
    <message>
        <source>Ship to / Deliver to telephone number</source>
        <translation>رقم هاتف التسليم</translation>
    </message>
    <message>
        <source>Show the one that another station makes in its settings.</source>
        <translation>أظهر الرمز الذي تنشئه محطة أخرى في إعداداتها.</translation>
    </message>
    <message>
        <source>Signature required flag</source>
        <translation>علامة وجوب التوقيع</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>إصدار البرمجيات</translation>
    </message>
    <message>
        <source>Species for fishery purposes</source>
        <translation>النوع السمكي</translation>
    </message>
    <message>
        <source>Start the camera again.</source>
        <translation>شغّل الكاميرا ثانية.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Take pictures out of it, or save it anew as CSV.</source>
        <translation>أزل الصور منها، أو احفظها ثانية CSV.</translation>
    </message>
    <message>
        <source>Test by date</source>
        <translation>تاريخ الاختبار الأقصى</translation>
    </message>
    <message>
        <source>The simulated camera cannot give {fps} pictures a second.</source>
        <translation>لا تستطيع الكاميرا المحاكاة إعطاء {fps} صورة في الثانية.</translation>
    </message>
    <message>
        <source>The simulated camera cannot use {option}.</source>
        <translation>لا تستطيع الكاميرا المحاكاة استخدام {option}.</translation>
    </message>
    <message>
        <source>The simulated camera has been unplugged.</source>
        <translation>فُصلت الكاميرا المحاكاة.</translation>
    </message>
    <message>
        <source>The simulated camera has no mode “{mode}”.</source>
        <translation>ليس في الكاميرا المحاكاة نمط «{mode}».</translation>
    </message>
    <message>
        <source>The simulated camera has no option “{option}”.</source>
        <translation>ليس في الكاميرا المحاكاة خيار «{option}».</translation>
    </message>
    <message>
        <source>The simulated camera is not open.</source>
        <translation>الكاميرا المحاكاة غير مفتوحة.</translation>
    </message>
    <message>
        <source>The simulator cannot use the seed {seed}.</source>
        <translation>لا يستطيع المحاكي استخدام البذرة {seed}.</translation>
    </message>
    <message>
        <source>The simulator has no difficulty {level}.</source>
        <translation>ليس في المحاكي صعوبة {level}.</translation>
    </message>
    <message>
        <source>The simulator has no pictures of {size} pixels.</source>
        <translation>ليس في المحاكي صور بحجم {size} بكسل.</translation>
    </message>
    <message>
        <source>Third Party Controlled, Serialised Extension of Global Trade Item Number (GTIN) (TPX)</source>
        <translation>امتداد تسلسلي لرقم GTIN يديره طرف ثالث (TPX)</translation>
    </message>
    <message>
        <source>This needs the package {name}, which is not installed.</source>
        <translation>يحتاج هذا إلى الحزمة {name}، وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>Type how many pieces are in one case.</source>
        <translation>اكتب عدد القطع في الصندوق الواحد.</translation>
    </message>
    <message>
        <source>Type one, or hand it over through a pipe.</source>
        <translation>اكتب رمزًا، أو مرّره عبر أنبوب.</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>اكتب رمز PIN نفسه مرتين.</translation>
    </message>
    <message>
        <source>UN/CEFACT freight unit type</source>
        <translation>نوع وحدة الشحن UN/CEFACT</translation>
    </message>
    <message>
        <source>UN/ECE meat carcasses and cuts classification</source>
        <translation>تصنيف UN/ECE للذبائح وقطع اللحم</translation>
    </message>
    <message>
        <source>Use 64 to 8192 pixels each way.</source>
        <translation>استخدم من 64 إلى 8192 بكسل لكل ضلع.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, WebP, BMP, GIF or TIFF.</source>
        <translation>استخدم JPEG أو PNG أو WebP أو BMP أو GIF أو TIFF.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version Control Number (VCN)</source>
        <translation>رقم ضبط الإصدار (VCN)</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, feet</source>
        <translation>العرض أو القطر أو البعد الثاني، قدم</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, inches</source>
        <translation>العرض أو القطر أو البعد الثاني، بوصة</translation>
    </message>
    <message>
        <source>Width, diameter, or second dimension, yards</source>
        <translation>العرض أو القطر أو البعد الثاني، ياردة</translation>
    </message>
    <message>
        <source>Write them between quotation marks.</source>
        <translation>اكتبهما بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>العرضxالارتفاع</translation>
    </message>
    <message>
        <source>access is not allowed</source>
        <translation>الوصول غير مسموح</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>خيار ملتبس: %(option)s قد يكون %(matches)s</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>المعطى %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>argument &apos;%(argument_name)s&apos; is deprecated</source>
        <translation>المعطى «%(argument_name)s» قديم</translation>
    </message>
    <message>
        <source>ask for a PIN twice, and keep a slow hash of it; a pipe gives it in one line</source>
        <translation>يطلب رمز PIN مرتين ويحفظ بصمة بطيئة له؛ والأنبوب يعطيه في سطر واحد</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>automatic presentation</source>
        <translation>تلقائي عرض</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>رمز شريطي</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>خطوط عمودية</translation>
    </message>
    <message>
        <source>base URL of the service (default: the settings file&apos;s)</source>
        <translation>العنوان الأساسي للخدمة (المبدئي: ما في ملف الإعدادات)</translation>
    </message>
    <message>
        <source>beep audio mute</source>
        <translation>صفير صوت كتم</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>camera {camera}, service {server}</source>
        <translation>الكاميرا {camera}، الخدمة {server}</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>can&apos;t open &apos;%(filename)s&apos;: %(error)s</source>
        <translation>لا يمكن فتح «%(filename)s»: %(error)s</translation>
    </message>
    <message>
        <source>cannot be loaded ({error})</source>
        <translation>لا يمكن تحميله ({error})</translation>
    </message>
    <message>
        <source>capture {id} is {state} and cannot be discarded. {why}</source>
        <translation>الالتقاط {id} حالته {state} ولا يمكن استبعاده. {why}</translation>
    </message>
    <message>
        <source>capture {id} is {state} and cannot be queued again. {why}</source>
        <translation>الالتقاط {id} حالته {state} ولا يمكن وضعه في الطابور ثانية. {why}</translation>
    </message>
    <message>
        <source>captures, by the id that “queue list --json” shows</source>
        <translation>التقاطات، بالمعرّف الذي يعرضه «queue list --json»</translation>
    </message>
    <message>
        <source>check what the station needs, and say what is missing</source>
        <translation>فحص ما تحتاجه المحطة، وقول ما ينقص</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>command &apos;%(parser_name)s&apos; is deprecated</source>
        <translation>الأمر «%(parser_name)s» قديم</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>company shop account</source>
        <translation>شركة متجر حساب</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>copy captures and their pictures into a folder</source>
        <translation>نسخ الالتقاطات وصورها إلى مجلد</translation>
    </message>
    <message>
        <source>count a delivery against its list</source>
        <translation>عدّ توريد على قائمته</translation>
    </message>
    <message>
        <source>count without a window; one line of JSON for every act</source>
        <translation>العد دون نافذة؛ سطر JSON لكل فعل</translation>
    </message>
    <message>
        <source>counting a delivery</source>
        <translation>عدّ توريد</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>بيانات الدخول</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>days before expiry below which goods are short-dated (default {days})</source>
        <translation>أيام قبل الانتهاء تُعد البضاعة تحتها قصيرة الصلاحية (المبدئي {days})</translation>
    </message>
    <message>
        <source>delete what is kept of the PIN; kiosk mode then does not start</source>
        <translation>يحذف ما حُفظ من رمز PIN؛ وعندها لا يبدأ وضع الكشك</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>disk space delete</source>
        <translation>مساحة القرص حذف</translation>
    </message>
    <message>
        <source>disk space megabytes</source>
        <translation>مساحة القرص ميغابايت</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>duplicate twice double</source>
        <translation>مكرر مرتين مضاعف</translation>
    </message>
    <message>
        <source>enforce CSRF protection on cookies, as the real service does</source>
        <translation>فرض حماية CSRF على ملفات تعريف الارتباط، كالخدمة الحقيقية</translation>
    </message>
    <message numerus="yes">
        <source>expected %s arguments</source>
        <translation>
            <numerusform>يلزم من القيم: %s</numerusform>
            <numerusform>يلزم من القيم: %s</numerusform>
            <numerusform>يلزم من القيم: %s</numerusform>
            <numerusform>يلزم من القيم: %s</numerusform>
            <numerusform>يلزم من القيم: %s</numerusform>
            <numerusform>يلزم من القيم: %s</numerusform>
        </translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>تنقص قيمة واحدة على الأقل</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>يُسمح بقيمة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>flip selfie</source>
        <translation>قلب مرآة سيلفي</translation>
    </message>
    <message>
        <source>folder for the outbox, the settings and the log</source>
        <translation>مجلد الالتقاطات والإعدادات والسجل التقني</translation>
    </message>
    <message>
        <source>font larger zoom low vision letters</source>
        <translation>خط أكبر تكبير ضعف البصر حروف</translation>
    </message>
    <message>
        <source>for use within a shop or company only</source>
        <translation>للاستخدام داخل متجر أو شركة فقط</translation>
    </message>
    <message>
        <source>give a file up after so many seconds beyond the budget (default {limit})</source>
        <translation>ترك الملف بعد هذه الثواني فوق المهلة (المبدئي {limit})</translation>
    </message>
    <message>
        <source>give a number of milliseconds above 0</source>
        <translation>حدد عددًا من المللي ثانية فوق 0</translation>
    </message>
    <message>
        <source>give a number of seconds above 0</source>
        <translation>حدد عددًا من الثواني فوق 0</translation>
    </message>
    <message>
        <source>give captures up; they stay in the history and can be brought back in the window</source>
        <translation>استبعاد التقاطات؛ تبقى في السجل ويمكن استرجاعها في النافذة</translation>
    </message>
    <message>
        <source>give the size as WIDTHxHEIGHT, for example 1280x720</source>
        <translation>حدد الحجم WIDTHxHEIGHT، مثلًا 1280x720</translation>
    </message>
    <message>
        <source>give up after S seconds (default 60)</source>
        <translation>التوقف بعد S ثانية (المبدئي 60)</translation>
    </message>
    <message>
        <source>go on with a session: its reference, id or title</source>
        <translation>متابعة توريد: مرجعه أو معرّفه أو عنوانه</translation>
    </message>
    <message>
        <source>handheld scanner</source>
        <translation>القارئ اليدوي</translation>
    </message>
    <message>
        <source>handheld scanner preamble aim</source>
        <translation>قارئ يدوي بادئة</translation>
    </message>
    <message>
        <source>has no product number: it is counted by its article number</source>
        <translation>ليس له رقم منتج: يُعد برقم صنفه</translation>
    </message>
    <message>
        <source>held</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>how long to go on without any progress, seconds</source>
        <translation>مدة المتابعة دون أي تقدم، بالثواني</translation>
    </message>
    <message>
        <source>how many captures are in which state; of the last ones the codes, product names, times and error messages</source>
        <translation>كم التقاطًا في كل حالة؛ ومن الأخيرة الرموز وأسماء المنتجات والأوقات ورسائل الخطأ</translation>
    </message>
    <message>
        <source>http encryption tls</source>
        <translation>http تشفير tls</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>القيمة %r لا مكان لها هنا</translation>
    </message>
    <message>
        <source>in view→armed</source>
        <translation>الظهور→الجاهزية</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>قيمة غير صالحة: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>اختيار غير صالح: %(value)r (الممكن: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>اختيار غير صالح: %(value)r، لعله %(closest)r؟ (الممكن: %(choices)s)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>ليس فارغًا</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>هو موجود من قبل</translation>
    </message>
    <message>
        <source>its device is not there</source>
        <translation>جهازه غير موجود</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه أطول مما ينبغي</translation>
    </message>
    <message>
        <source>its path leads through a file</source>
        <translation>مساره يمر بملف</translation>
    </message>
    <message>
        <source>its reference, id or title</source>
        <translation>مرجعه أو معرّفه أو عنوانه</translation>
    </message>
    <message>
        <source>keep no picture behind every count</source>
        <translation>عدم حفظ صورة وراء كل عدّ</translation>
    </message>
    <message>
        <source>keep nothing here; print the line for this computer&apos;s policy</source>
        <translation>لا يحفظ شيئًا هنا؛ بل يطبع السطر لسياسة هذا الحاسوب</translation>
    </message>
    <message>
        <source>keep what is stored in this file, and go on from it</source>
        <translation>حفظ المخزون في هذا الملف، والمتابعة منه</translation>
    </message>
    <message>
        <source>leading zeros were lost, and are restored</source>
        <translation>ضاعت أصفار بادئة وأُعيدت</translation>
    </message>
    <message>
        <source>leave the PDF out: it needs Qt</source>
        <translation>دون PDF: يحتاج إلى Qt</translation>
    </message>
    <message>
        <source>list the cameras of this computer</source>
        <translation>سرد كاميرات هذا الحاسوب</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>log to the terminal as well</source>
        <translation>كتابة السجل التقني في الطرفية أيضًا</translation>
    </message>
    <message>
        <source>look after captures that wait for the service</source>
        <translation>العناية بالالتقاطات التي تنتظر الخدمة</translation>
    </message>
    <message>
        <source>look at receiving sessions, and write their reports</source>
        <translation>الاطلاع على التوريدات وكتابة تقاريرها</translation>
    </message>
    <message>
        <source>loud quiet</source>
        <translation>عالٍ منخفض</translation>
    </message>
    <message>
        <source>low vision glare accessibility</source>
        <translation>ضعف البصر وهج إمكانية الوصول</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>most time for one picture, in milliseconds (default: generous)</source>
        <translation>أقصى وقت لصورة واحدة، بالمللي ثانية (المبدئي: واسع)</translation>
    </message>
    <message>
        <source>name of the delivery (default: the file&apos;s)</source>
        <translation>اسم التوريد (المبدئي: اسم الملف)</translation>
    </message>
    <message>
        <source>name {name}; policy {policy}; locked {locked}; kiosk {kiosk}; PIN {pin}</source>
        <translation>الاسم {name}؛ السياسة {policy}؛ المقفل {locked}؛ الكشك {kiosk}؛ رمز PIN {pin}</translation>
    </message>
    <message>
        <source>names and sizes of the files in the data folder</source>
        <translation>أسماء الملفات وأحجامها في مجلد البيانات</translation>
    </message>
    <message>
        <source>names of the answers&apos; fields</source>
        <translation>أسماء حقول الأجوبة</translation>
    </message>
    <message>
        <source>newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>no code found</source>
        <translation>لم يُعثر على رمز</translation>
    </message>
    <message>
        <source>no quota, and no headers that tell of one</source>
        <translation>دون حصة، ودون ترويسات تذكرها</translation>
    </message>
    <message>
        <source>no screen is needed; the window is drawn in memory</source>
        <translation>لا حاجة إلى شاشة؛ تُرسم النافذة في الذاكرة</translation>
    </message>
    <message>
        <source>nobody gets them</source>
        <translation>لا أحد يتلقاها</translation>
    </message>
    <message>
        <source>nobody is asked for them</source>
        <translation>لا يُسأل أحد عنها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>لا توجد لهذه الخدمة</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>none, and none is needed: the settings name {camera}</source>
        <translation>لا توجد، ولا حاجة إليها: تسمي الإعدادات {camera}</translation>
    </message>
    <message>
        <source>none: counted blind</source>
        <translation>لا توجد: عدّ دون قائمة</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>لا يجوز مع %s</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>not tried, because the station is running and may be using one</source>
        <translation>لم تُجرّب، لأن المحطة تعمل ولعلها تستخدم واحدة</translation>
    </message>
    <message>
        <source>not used: {reason}</source>
        <translation>لم يُستخدم: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>لم يصل شيء</translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on أو off</translation>
    </message>
    <message>
        <source>one JSON object a line instead of a table</source>
        <translation>كائن JSON في كل سطر بدل جدول</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>يلزم أحد المعطيات %s</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>open the station&apos;s window (the default)</source>
        <translation>فتح نافذة المحطة (المبدئي)</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>مفتوح سلفًا</translation>
    </message>
    <message>
        <source>option &apos;%(option)s&apos; is deprecated</source>
        <translation>الخيار «%(option)s» قديم</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>over</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>الصورة {number} من {count}</translation>
    </message>
    <message>
        <source>pictures in {folder}</source>
        <translation>صور في {folder}</translation>
    </message>
    <message>
        <source>pictures: JPEG, PNG, WebP, BMP, GIF, TIFF</source>
        <translation>صور: JPEG وPNG وWebP وBMP وGIF وTIFF</translation>
    </message>
    <message>
        <source>port on 127.0.0.1, 0 for any free one (default: %(default)s)</source>
        <translation>المنفذ على 127.0.0.1، و0 لأي منفذ حر (المبدئي: %(default)s)</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>pressing Capture by itself</source>
        <translation>الضغط على «التقاط» تلقائيًا</translation>
    </message>
    <message>
        <source>press→saved</source>
        <translation>الضغط→الحفظ</translation>
    </message>
    <message>
        <source>print what is in force, with what is locked for the whole computer</source>
        <translation>طباعة ما يسري، وما هو مقفل للحاسوب كله</translation>
    </message>
    <message>
        <source>product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>put the pictures of the last captures in as well</source>
        <translation>إضافة صور آخر الالتقاطات أيضًا</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>read codes in picture files</source>
        <translation>قراءة الرموز في ملفات الصور</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>requests a minute (default: 300)</source>
        <translation>الطلبات في الدقيقة (المبدئي: 300)</translation>
    </message>
    <message>
        <source>row {row} of the list was not used: {reason}</source>
        <translation>الصف {row} من القائمة لم يُستخدم: {reason}</translation>
    </message>
    <message>
        <source>run a service like Closient&apos;s on this computer</source>
        <translation>تشغيل خدمة كخدمة Closient على هذا الحاسوب</translation>
    </message>
    <message>
        <source>saved→delivered</source>
        <translation>الحفظ→التسليم</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>send refused or held captures again</source>
        <translation>إعادة إرسال الالتقاطات المرفوضة أو الموقوفة</translation>
    </message>
    <message>
        <source>send what waits, now</source>
        <translation>إرسال ما ينتظر الآن</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>server address url closient</source>
        <translation>خادم عنوان رابط closient</translation>
    </message>
    <message>
        <source>set</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>set the PIN without which nobody leaves kiosk mode</source>
        <translation>يضبط رمز PIN الذي لا يغادر أحد وضع الكشك بدونه</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>settings for this run</source>
        <translation>إعدادات لهذا التشغيل</translation>
    </message>
    <message>
        <source>sheet of the spreadsheet</source>
        <translation>ورقة الجدول</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>short-dated</source>
        <translation>قصير الصلاحية</translation>
    </message>
    <message>
        <source>shortcut pedal keyboard hotkey keypad</source>
        <translation>اختصار دواسة لوحة مفاتيح أرقام</translation>
    </message>
    <message>
        <source>show every capture on this computer</source>
        <translation>عرض كل الالتقاطات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>show every receiving session on this computer</source>
        <translation>عرض كل التوريدات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>عرض إصدار البرنامج والخروج</translation>
    </message>
    <message>
        <source>show the settings, and carry them to other stations</source>
        <translation>عرض الإعدادات، ونقلها إلى محطات أخرى</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض هذه المساعدة والخروج</translation>
    </message>
    <message>
        <source>show what was counted in a session</source>
        <translation>عرض ما عُدّ في توريد</translation>
    </message>
    <message>
        <source>size of the window, for example 1280x720</source>
        <translation>حجم النافذة، مثلًا 1280x720</translation>
    </message>
    <message>
        <source>stands for every weight of this item</source>
        <translation>يصلح لكل وزن من هذا الصنف</translation>
    </message>
    <message>
        <source>station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>stop after S seconds</source>
        <translation>التوقف بعد S ثانية</translation>
    </message>
    <message>
        <source>stop once N captures have a final status (default 5)</source>
        <translation>التوقف حين تبلغ N التقاطات حالة نهائية (المبدئي 5)</translation>
    </message>
    <message>
        <source>stop when every line is complete</source>
        <translation>التوقف حين تكتمل كل السطور</translation>
    </message>
    <message>
        <source>stored captures</source>
        <translation>الالتقاطات المحفوظة</translation>
    </message>
    <message>
        <source>support file</source>
        <translation>ملف الدعم</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>take codes and quantities from standard input, one a line</source>
        <translation>أخذ الرموز والكميات من الدخل القياسي، واحد في كل سطر</translation>
    </message>
    <message>
        <source>taken as the item number of weight-coded goods</source>
        <translation>أُخذ رقم صنف لبضاعة وزنها في الرمز</translation>
    </message>
    <message>
        <source>tell about the last N captures (default {count})</source>
        <translation>الإخبار عن آخر N التقاطات (المبدئي {count})</translation>
    </message>
    <message>
        <source>text, {encoding}, separated by {separator}</source>
        <translation>نص، {encoding}، يفصله {separator}</translation>
    </message>
    <message>
        <source>the API key or session cookie</source>
        <translation>مفتاح API أو ملف تعريف ارتباط الجلسة</translation>
    </message>
    <message>
        <source>the API key&apos;s form or checksum is wrong: csb_, 32 letters and digits, _, their CRC-32</source>
        <translation>شكل مفتاح API أو مجموع التحقق خطأ: csb_ ثم 32 حرفًا ورقمًا ثم _ ثم CRC-32 لها</translation>
    </message>
    <message>
        <source>the date cannot be used: {problem}</source>
        <translation>لا يمكن استخدام التاريخ: {problem}</translation>
    </message>
    <message>
        <source>the disk does not work</source>
        <translation>القرص لا يعمل</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>تنقص هذه المعطيات: %s</translation>
    </message>
    <message>
        <source>the logs and the crash file, with credentials taken out</source>
        <translation>السجلات التقنية وملف الأعطال، دون بيانات الدخول</translation>
    </message>
    <message>
        <source>the other stored captures</source>
        <translation>بقية الالتقاطات المحفوظة</translation>
    </message>
    <message>
        <source>the pack size cannot be used: {problem}</source>
        <translation>لا يمكن استخدام حجم العبوة: {problem}</translation>
    </message>
    <message>
        <source>the pictures of the last captures</source>
        <translation>صور آخر الالتقاطات</translation>
    </message>
    <message>
        <source>the settings, with the passwords of cameras taken out</source>
        <translation>الإعدادات، دون كلمات مرور الكاميرات</translation>
    </message>
    <message>
        <source>the state file has a capture of the unknown session {session}</source>
        <translation>في ملف الحالة التقاط من جلسة غير معروفة {session}</translation>
    </message>
    <message>
        <source>the station with a simulated camera and service; nothing leaves this computer</source>
        <translation>المحطة بكاميرا وخدمة محاكاتين؛ لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>the station&apos;s data folder</source>
        <translation>مجلد بيانات المحطة</translation>
    </message>
    <message>
        <source>the station&apos;s data folder (default: the usual one)</source>
        <translation>مجلد بيانات المحطة (المبدئي: المعتاد)</translation>
    </message>
    <message>
        <source>theme night</source>
        <translation>سمة ليل</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا وجود لملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>there is one (not shown)</source>
        <translation>موجودة (لا تُعرض)</translation>
    </message>
    <message>
        <source>till counter desk computer</source>
        <translation>صندوق منضدة مكتب حاسوب</translation>
    </message>
    <message>
        <source>time until a capture is final</source>
        <translation>الوقت حتى يصير الالتقاط نهائيًا</translation>
    </message>
    <message>
        <source>time until an unused session expires</source>
        <translation>الوقت حتى تنتهي جلسة غير مستخدمة</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>try each camera: the mode that works best, what stands in the way, and its controls; takes some seconds, and a station that uses the camera keeps it</source>
        <translation>تجربة كل كاميرا: أفضل نمط، وما يعيق، وعناصر تحكمها؛ يستغرق ثواني، والمحطة التي تستخدم الكاميرا تبقى عليها</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>typed code</source>
        <translation>رمز مكتوب</translation>
    </message>
    <message>
        <source>typing and leaving</source>
        <translation>الكتابة والمغادرة</translation>
    </message>
    <message>
        <source>undo delay wait</source>
        <translation>تراجع تأخير انتظار</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>متراجع عنه</translation>
    </message>
    <message>
        <source>unexpected option string: %s</source>
        <translation>خيار غير متوقع: %s</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>أمر غير معروف %(parser_name)r (الممكن: %(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>معطيات غير معروفة: %s</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <source>use the settings of such a file; what it does not say becomes the default</source>
        <translation>استخدام إعدادات ملف كهذا؛ وما لا يذكره يعود إلى القيمة المبدئية</translation>
    </message>
    <message>
        <source>versions of the program and its libraries, and what “doctor” found</source>
        <translation>إصدارات البرنامج ومكتباته، وما وجده «doctor»</translation>
    </message>
    <message>
        <source>webcam other</source>
        <translation>كاميرا ويب أخرى</translation>
    </message>
    <message>
        <source>webcam rtsp video</source>
        <translation>كاميرا ويب rtsp فيديو</translation>
    </message>
    <message>
        <source>webcam {number}</source>
        <translation>كاميرا ويب {number}</translation>
    </message>
    <message>
        <source>webcam:0, camera:VENDOR:PRODUCT@PORT, a video file, http://… or rtsp://…, folder:DIRECTORY, simulated, simulated:SEED</source>
        <translation>webcam:0، ‏camera:VENDOR:PRODUCT@PORT، ملف فيديو، http://… أو rtsp://…، ‏folder:DIRECTORY، ‏simulated، ‏simulated:SEED</translation>
    </message>
    <message>
        <source>webcams</source>
        <translation>كاميرات الويب</translation>
    </message>
    <message>
        <source>what was learnt about the cameras, and the result of the camera check when one was kept</source>
        <translation>ما عُرف عن الكاميرات، ونتيجة فحص الكاميرا إن حُفظت</translation>
    </message>
    <message>
        <source>where pictures come from: {forms}</source>
        <translation>مصدر الصور: {forms}</translation>
    </message>
    <message>
        <source>where pictures come from: {forms}, or none</source>
        <translation>مصدر الصور: {forms}، أو none</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>مكان الكتابة</translation>
    </message>
    <message>
        <source>which column is which, by letter or heading: gtin=B, quantity=Qty (roles: {roles})</source>
        <translation>أي عمود هو أي، بالحرف أو العنوان: gtin=B, quantity=Qty (الأدوار: {roles})</translation>
    </message>
    <message>
        <source>who counts</source>
        <translation>من يعد</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>من أرسله</translation>
    </message>
    <message>
        <source>without a window</source>
        <translation>دون نافذة</translation>
    </message>
    <message>
        <source>write a picture of the window to FILE at the end</source>
        <translation>كتابة صورة للنافذة في الملف عند النهاية</translation>
    </message>
    <message>
        <source>write report and list into a folder at the end</source>
        <translation>كتابة التقرير والقائمة في مجلد عند النهاية</translation>
    </message>
    <message>
        <source>write the report (XLSX, PDF, JSON) and the list with its counts into a folder</source>
        <translation>كتابة التقرير (XLSX وPDF وJSON) والقائمة بعدّاتها في مجلد</translation>
    </message>
    <message>
        <source>write the settings to a file for other stations; cameras and credentials stay here</source>
        <translation>كتابة الإعدادات في ملف لمحطات أخرى؛ تبقى الكاميرات وبيانات الدخول هنا</translation>
    </message>
    <message>
        <source>write what happened to FILE as JSON</source>
        <translation>كتابة ما حدث في الملف بصيغة JSON</translation>
    </message>
    <message>
        <source>write what helps support, without credentials, to this new file (or into this folder)</source>
        <translation>كتابة ما يفيد الدعم، دون بيانات الدخول، في هذا الملف الجديد (أو في هذا المجلد)</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>صنف خاطئ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{address} gets counts and times, no codes and no pictures</source>
        <translation>{address} يتلقى أعدادًا وأوقاتًا، لا رموز ولا صور</translation>
    </message>
    <message>
        <source>{address} has a name that no computer can have.</source>
        <translation>في {address} اسم لا يمكن أن يكون لحاسوب.</translation>
    </message>
    <message>
        <source>{address} has a port that does not exist.</source>
        <translation>في {address} منفذ لا وجود له.</translation>
    </message>
    <message>
        <source>{address} has no right number of a computer in the brackets.</source>
        <translation>ليس في {address} بين القوسين رقم حاسوب صحيح.</translation>
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation>{address} ليس عنوان خدمة.</translation>
    </message>
    <message>
        <source>{address} is no number of a computer: those are four, each from 0 to 255.</source>
        <translation>{address} ليس رقم حاسوب: هي أربعة أعداد، كل منها من 0 إلى 255.</translation>
    </message>
    <message>
        <source>{address} is not encrypted: everybody on the network could read your key.</source>
        <translation>{address} غير مشفر: يستطيع أي أحد على الشبكة قراءة مفتاحك.</translation>
    </message>
    <message>
        <source>{address} says more than the service&apos;s address.</source>
        <translation>{address} يقول أكثر من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>{busy}; the system lists {devices}</source>
        <translation>{busy}؛ يسرد النظام {devices}</translation>
    </message>
    <message>
        <source>{cell} is no quantity that can be received.</source>
        <translation>{cell} ليست كمية يمكن استلامها.</translation>
    </message>
    <message>
        <source>{cell} is no whole number of pieces.</source>
        <translation>{cell} ليس عددًا صحيحًا من القطع.</translation>
    </message>
    <message>
        <source>{code}: {note}.</source>
        <translation>{code}: {note}.</translation>
    </message>
    <message>
        <source>{complete} complete, {partly} short, {open} of which nothing came, {over} over, {unlisted} not on the list, {flagged} with flags</source>
        <translation>{complete} مكتملة، {partly} ناقصة، {open} لم يصل منها شيء، {over} زائدة، {unlisted} ليست في القائمة، {flagged} عليها ملاحظات</translation>
    </message>
    <message>
        <source>{counted} of {expected}</source>
        <translation>{counted} من {expected}</translation>
    </message>
    <message>
        <source>{count} on record, the last {moment}</source>
        <translation>{count} مسجّلة، آخرها {moment}</translation>
    </message>
    <message>
        <source>{data_dir}, {free} GB free</source>
        <translation>{data_dir}، {free} غيغابايت متاحة</translation>
    </message>
    <message numerus="yes">
        <source>{day}, in {n} days</source>
        <translation>
            <numerusform>{day}، اليوم</numerusform>
            <numerusform>{day}، بعد يوم</numerusform>
            <numerusform>{day}، بعد يومين</numerusform>
            <numerusform>{day}، بعد {n} أيام</numerusform>
            <numerusform>{day}، بعد {n} يومًا</numerusform>
            <numerusform>{day}، بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}: too old, with faults that later versions have mended</source>
        <translation>{detail}: قديم جدًا، فيه أعطال أصلحتها إصدارات لاحقة</translation>
    </message>
    <message>
        <source>{digits} has {count} digits, and a product number has 14 at most.</source>
        <translation>في {digits} {count} رقمًا، ورقم المنتج 14 على الأكثر.</translation>
    </message>
    <message>
        <source>{digits} has {count} digits, and a product number has 8, 12, 13 or 14.</source>
        <translation>في {digits} {count} رقمًا، ورقم المنتج من 8 أو 12 أو 13 أو 14.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}.</source>
        <translation>لا يمكن كتابة {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} ليس فارغًا.</translation>
    </message>
    <message>
        <source>{gtin} is no product number.</source>
        <translation>{gtin} ليس رقم منتج.</translation>
    </message>
    <message>
        <source>{name} begins as {encoding} and is none: it may be cut off.</source>
        <translation>يبدأ {name} كـ {encoding} وليس كذلك: لعله مقطوع.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a spreadsheet: {error}.</source>
        <translation>لا يمكن قراءة {name} كجدول: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>لا يمكن استخدام {name}.</translation>
    </message>
    <message>
        <source>{name} has digits only, and this has other characters.</source>
        <translation>في {name} أرقام فقط، وفي هذا محارف أخرى.</translation>
    </message>
    <message>
        <source>{name} has more than {rows} rows.</source>
        <translation>في {name} أكثر من {rows} صف.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>ليس في {name} صفوف.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, and a list has {most} at most.</source>
        <translation>حجم {name} ‏{size} ميغابايت، والقائمة {most} على الأكثر.</translation>
    </message>
    <message>
        <source>{name} has {wanted} digits, and this has {count}.</source>
        <translation>في {name} {wanted} أرقام، وفي هذا {count}.</translation>
    </message>
    <message>
        <source>{name} is a PDF.</source>
        <translation>{name} ملف PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off.</source>
        <translation>{name} تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is no text and no spreadsheet.</source>
        <translation>{name} ليس نصًا ولا جدولًا.</translation>
    </message>
    <message>
        <source>{name} is not plugged in.</source>
        <translation>{name} غير موصولة.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>{name} would take {size} MB unpacked: that is no list.</source>
        <translation>سيبلغ {name} بعد فك ضغطه {size} ميغابايت: ليس هذا قائمة.</translation>
    </message>
    <message>
        <source>{name}: reading it failed ({problem}).</source>
        <translation>{name}: فشلت القراءة ({problem}).</translation>
    </message>
    <message>
        <source>{name}: reading it took longer than {limit} seconds.</source>
        <translation>{name}: استغرقت القراءة أكثر من {limit} ثانية.</translation>
    </message>
    <message>
        <source>{name}: this is not a picture that can be read: it made the decoder fail.</source>
        <translation>{name}: ليست صورة يمكن قراءتها: أفشلت فك الترميز.</translation>
    </message>
    <message>
        <source>{note}; {more}</source>
        <translation>{note}؛ {more}</translation>
    </message>
    <message numerus="yes">
        <source>{n} captures wait for the organization {organization}.</source>
        <translation>
            <numerusform>لا التقاط ينتظر المؤسسة {organization}.</numerusform>
            <numerusform>التقاط واحد ينتظر المؤسسة {organization}.</numerusform>
            <numerusform>التقاطان ينتظران المؤسسة {organization}.</numerusform>
            <numerusform>{n} التقاطات تنتظر المؤسسة {organization}.</numerusform>
            <numerusform>{n} التقاطًا تنتظر المؤسسة {organization}.</numerusform>
            <numerusform>{n} التقاط تنتظر المؤسسة {organization}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} captures wait for {names}.</source>
        <translation>
            <numerusform>لا التقاط ينتظر {names}.</numerusform>
            <numerusform>التقاط واحد ينتظر {names}.</numerusform>
            <numerusform>التقاطان ينتظران {names}.</numerusform>
            <numerusform>{n} التقاطات تنتظر {names}.</numerusform>
            <numerusform>{n} التقاطًا تنتظر {names}.</numerusform>
            <numerusform>{n} التقاط تنتظر {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days before expiry</source>
        <translation>
            <numerusform>عند الانتهاء</numerusform>
            <numerusform>قبل الانتهاء بيوم</numerusform>
            <numerusform>قبل الانتهاء بيومين</numerusform>
            <numerusform>قبل الانتهاء بـ {n} أيام</numerusform>
            <numerusform>قبل الانتهاء بـ {n} يومًا</numerusform>
            <numerusform>قبل الانتهاء بـ {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences have not been accepted.</source>
        <translation>
            <numerusform>لا فروق تنتظر القبول.</numerusform>
            <numerusform>فرق واحد لم يُقبل.</numerusform>
            <numerusform>فرقان لم يُقبلا.</numerusform>
            <numerusform>{n} فروق لم تُقبل.</numerusform>
            <numerusform>{n} فرقًا لم تُقبل.</numerusform>
            <numerusform>{n} فرق لم تُقبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} discarded.</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعد واحد.</numerusform>
            <numerusform>استُبعد اثنان.</numerusform>
            <numerusform>استُبعدت {n}.</numerusform>
            <numerusform>استُبعد {n}.</numerusform>
            <numerusform>استُبعدت {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exported to {folder}.</source>
        <translation>
            <numerusform>لم يُصدّر شيء إلى {folder}.</numerusform>
            <numerusform>صُدّر واحد إلى {folder}.</numerusform>
            <numerusform>صُدّر اثنان إلى {folder}.</numerusform>
            <numerusform>صُدّرت {n} إلى {folder}.</numerusform>
            <numerusform>صُدّر {n} إلى {folder}.</numerusform>
            <numerusform>صُدّرت {n} إلى {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} سطور</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} queued again.</source>
        <translation>
            <numerusform>لم يُعد شيء إلى الطابور.</numerusform>
            <numerusform>أُعيد واحد إلى الطابور.</numerusform>
            <numerusform>أُعيد اثنان إلى الطابور.</numerusform>
            <numerusform>أُعيدت {n} إلى الطابور.</numerusform>
            <numerusform>أُعيد {n} إلى الطابور.</numerusform>
            <numerusform>أُعيدت {n} إلى الطابور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} is asked once a day; nothing is installed</source>
        <translation>يُسأل {origin} مرة في اليوم؛ ولا يُثبَّت شيء</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation>لا يمكن قراءة {path}: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>لا يمكن استخدام {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is not a list of faults: {why}</source>
        <translation>{path} ليس قائمة أعطال: {why}</translation>
    </message>
    <message>
        <source>{path} is not a state file of the simulator: {why}</source>
        <translation>{path} ليس ملف حالة للمحاكي: {why}</translation>
    </message>
    <message>
        <source>{path} is not the lock file that it should be.</source>
        <translation>{path} ليس ملف القفل الذي ينبغي أن يكونه.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: لا وجود لهذا الملف.</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory for this picture.</source>
        <translation>{path}: الذاكرة لا تكفي لهذه الصورة.</translation>
    </message>
    <message>
        <source>{path}: this file may not be read.</source>
        <translation>{path}: لا يحق قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>{path}: this is a folder, not a picture.</source>
        <translation>{path}: هذا مجلد، لا صورة.</translation>
    </message>
    <message>
        <source>{path}: this is not a picture that can be read.</source>
        <translation>{path}: ليست صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>{path}: this is not a regular file.</source>
        <translation>{path}: ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{path}: this picture is too large: {width} × {height} pixels. At most {most} million are read, and {longest} on a side.</source>
        <translation>{path}: هذه الصورة كبيرة جدًا: {width} × {height} بكسل. يُقرأ {most} مليونًا على الأكثر، و{longest} في الضلع.</translation>
    </message>
    <message>
        <source>{pieces} of {expected}</source>
        <translation>{pieces} من {expected}</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces</source>
        <translation>{pieces} من {expected} قطعة</translation>
    </message>
    <message>
        <source>{pieces} of {expected} pieces, {done} of {lines} lines</source>
        <translation>{pieces} من {expected} قطعة، {done} من {lines} سطرًا</translation>
    </message>
    <message>
        <source>{pieces} pieces</source>
        <translation>{pieces} قطعة</translation>
    </message>
    <message>
        <source>{pieces} {reason}</source>
        <translation>{pieces} {reason}</translation>
    </message>
    <message>
        <source>{remark} (accepted by {name})</source>
        <translation>{remark} (قبله {name})</translation>
    </message>
    <message>
        <source>{role}: {text}</source>
        <translation>{role}: {text}</translation>
    </message>
    <message>
        <source>{sent} sent, {waiting} waiting, {refused} refused.</source>
        <translation>أُرسل {sent}، ينتظر {waiting}، رُفض {refused}.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>{source} cannot be read: {strerror}.</source>
        <translation>لا يمكن قراءة {source}: {strerror}.</translation>
    </message>
    <message>
        <source>{source} is no file of settings.</source>
        <translation>{source} ليس ملف إعدادات.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>لا يمكن كتابة {target}: {strerror}.</translation>
    </message>
    <message>
        <source>{target} is not a video that can be played.</source>
        <translation>{target} ليس فيديو يمكن تشغيله.</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds from 0 on</source>
        <translation>{text} ليس عدد ثوانٍ من 0 فأكثر</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to 65535</source>
        <translation>{text} ليس عددًا صحيحًا من 0 إلى 65535</translation>
    </message>
    <message>
        <source>{text} is not a whole number of 1 or more</source>
        <translation>{text} ليس عددًا صحيحًا من 1 فأكثر</translation>
    </message>
    <message>
        <source>{text} is not a whole number of captures</source>
        <translation>{text} ليس عددًا صحيحًا من الالتقاطات</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} بواسطة {name}</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{version}; no screen here, only --headless will work</source>
        <translation>{version}؛ لا شاشة هنا، لا يعمل إلا --headless</translation>
    </message>
    <message>
        <source>{waiting} of {captures} captures had not arrived at the service when this report was made; they are on this computer and are sent by themselves.</source>
        <translation>{waiting} من {captures} التقاطًا لم تصل الخدمة حين أُعد هذا التقرير؛ هي على هذا الحاسوب وتُرسل وحدها.</translation>
    </message>
    <message>
        <source>{waiting} waiting, {refused} refused, {unfinished} being processed.</source>
        <translation>ينتظر {waiting}، رُفض {refused}، قيد المعالجة {unfinished}.</translation>
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
        <translation>يجب أن يكون «data_dir» و«kiosk_pin» نصَّين.</translation>
    </message>
    <message>
        <source>“folder:” needs the folder&apos;s path.</source>
        <translation>يحتاج «folder:» إلى مسار المجلد.</translation>
    </message>
    <message>
        <source>“queue list --json” shows the ids.</source>
        <translation>يعرض «queue list --json» المعرّفات.</translation>
    </message>
    <message>
        <source>“scanner-desktop sessions list” shows them.</source>
        <translation>يعرضها «scanner-desktop sessions list».</translation>
    </message>
    <message>
        <source>“scanner-desktop settings show” lists all.</source>
        <translation>يسردها كلها «scanner-desktop settings show».</translation>
    </message>
    <message>
        <source>“video:” needs the file&apos;s path.</source>
        <translation>يحتاج «video:» إلى مسار الملف.</translation>
    </message>
    <message>
        <source>“{cell}” is a date, and no quantity.</source>
        <translation>«{cell}» تاريخ، لا كمية.</translation>
    </message>
    <message>
        <source>“{command}” needs the package {name}, which is not installed.</source>
        <translation>يحتاج «{command}» إلى الحزمة {name}، وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>“{key}” already has a use: {use}.</source>
        <translation>«{key}» مستخدم بالفعل: {use}.</translation>
    </message>
    <message>
        <source>“{pair}” is no option of a camera.</source>
        <translation>«{pair}» ليس خيار كاميرا.</translation>
    </message>
    <message>
        <source>“{seed}” is no seed for the simulated camera.</source>
        <translation>«{seed}» ليست بذرة للكاميرا المحاكاة.</translation>
    </message>
    <message>
        <source>“{text}” is no date that can be understood.</source>
        <translation>«{text}» ليس تاريخًا مفهومًا.</translation>
    </message>
    <message>
        <source>“{text}” is no product number: it has characters other than digits.</source>
        <translation>«{text}» ليس رقم منتج: فيه محارف غير الأرقام.</translation>
    </message>
    <message>
        <source>“{text}” is no quantity.</source>
        <translation>«{text}» ليست كمية.</translation>
    </message>
    <message>
        <source>“{text}” is no value for “{title}” ({name}).</source>
        <translation>«{text}» ليست قيمة لـ «{title}» ({name}).</translation>
    </message>
    <message>
        <source>“{text}” is no whole path of a folder for the station&apos;s data.</source>
        <translation>«{text}» ليس مسارًا كاملًا لمجلد لبيانات المحطة.</translation>
    </message>
    <message>
        <source>“{text}” names no camera.</source>
        <translation>«{text}» لا يسمي كاميرا.</translation>
    </message>
    <message>
        <source>“{text}” names no webcam.</source>
        <translation>«{text}» لا يسمي كاميرا ويب.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) is set for this whole computer and cannot be changed here.</source>
        <translation>«{title}» ({name}) مضبوط لهذا الحاسوب كله ولا يمكن تغييره هنا.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>تُحمّل الصورة…</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>This picture is not on the disk any more; the service has it.</source>
        <translation>لم تعد هذه الصورة على القرص؛ هي عند الخدمة.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message numerus="yes">
        <source>%n pictures, one by one: capture from each as from a product.</source>
        <translation>
            <numerusform>لا صور.</numerusform>
            <numerusform>صورة واحدة: التقط منها كما من منتج.</numerusform>
            <numerusform>صورتان، واحدة بعد الأخرى: التقط من كل منهما كما من منتج.</numerusform>
            <numerusform>%n صور، واحدة بعد الأخرى: التقط من كل منها كما من منتج.</numerusform>
            <numerusform>%n صورة، واحدة بعد الأخرى: التقط من كل منها كما من منتج.</numerusform>
            <numerusform>%n صورة، واحدة بعد الأخرى: التقط من كل منها كما من منتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures: {names}.</source>
        <translation>ليست صورًا: {names}.</translation>
    </message>
    <message>
        <source>{captured} of {count} pictures were captured from.</source>
        <translation>التُقط من {captured} من {count} صورة.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of the capture</source>
        <translation>صورة الالتقاط</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Back to work</source>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>هذا ليس رمز PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. The next try is in %n seconds.</source>
        <translation>
            <numerusform>هذا ليس رمز PIN. حاول الآن.</numerusform>
            <numerusform>هذا ليس رمز PIN. المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>هذا ليس رمز PIN. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>هذا ليس رمز PIN. المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>هذا ليس رمز PIN. المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>هذا ليس رمز PIN. المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This station is locked</source>
        <translation>هذه المحطة مقفلة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Whoever looks after it has a PIN for this. Capturing goes on without.</source>
        <translation>لدى من يعتني بها رمز PIN لهذا. ويستمر الالتقاط بدونه.</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>A practice scan</source>
        <translation>مسح للتدريب</translation>
    </message>
    <message>
        <source>Show the barcode of any product to the camera. Nothing of this is kept or sent.</source>
        <translation>أظهر للكاميرا رمز أي منتج. لا يُحفظ من هذا شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>Waiting for a barcode…</source>
        <translation>ينتظر رمزًا شريطيًا…</translation>
    </message>
    <message>
        <source>{number} is read. At work you now press Space, and it is captured.</source>
        <translation>قُرئ {number}. في العمل تضغط الآن مسطرة المسافة فيُلتقط.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>هذه المحطة مقفلة: لا تقبل رمز إعدادات.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Barcode with this station&apos;s settings</source>
        <translation>رمز شريطي بإعدادات هذه المحطة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Settings barcode</source>
        <translation>رمز الإعدادات</translation>
    </message>
    <message>
        <source>Show it to the camera of another station, from this screen or from paper. It carries the settings that differ from the usual ones: no key, no camera, nothing that was captured.</source>
        <translation>أظهره لكاميرا محطة أخرى، من هذه الشاشة أو من ورقة. يحمل الإعدادات المختلفة عن المعتاد: لا مفتاح، ولا كاميرا، ولا شيء مما التُقط.</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Somebody has to sign: type your name.</source>
        <translation>لا بد أن يوقّع أحد: اكتب اسمك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>(not used)</source>
        <translation>(غير مستخدم)</translation>
    </message>
    <message>
        <source>Another lot than ordered</source>
        <translation>دفعة غير المطلوبة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>How many pieces are in this case?</source>
        <translation>كم قطعة في هذا الصندوق؟</translation>
    </message>
    <message>
        <source>More than ordered</source>
        <translation>أكثر من المطلوب</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>This delivery is finished: nothing is counted</source>
        <translation>انتهى هذا التوريد: لا يُعد شيء</translation>
    </message>
    <message>
        <source>This very piece was counted before</source>
        <translation>عُدّت هذه القطعة بعينها من قبل</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>دفعة أخرى</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>مفتوح سلفًا</translation>
    </message>
    <message>
        <source>short-dated</source>
        <translation>قصير الصلاحية</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>صنف خاطئ</translation>
    </message>
</context>
<context>
    <name>ReceivingMode</name>
    <message>
        <source>Perhaps counted before the restart. Enter counts it</source>
        <translation>لعلها عُدّت قبل إعادة التشغيل. Enter يعدّها</translation>
    </message>
    <message>
        <source>Scanned {code}, but not counted: {reason}</source>
        <translation>مُسح {code} لكنه لم يُعدّ: {reason}</translation>
    </message>
    <message>
        <source>answer this first.</source>
        <translation>أجب عن هذا أولًا.</translation>
    </message>
    <message>
        <source>begin a delivery first.</source>
        <translation>ابدأ توريدًا أولًا.</translation>
    </message>
    <message>
        <source>begin counting first.</source>
        <translation>ابدأ العدّ أولًا.</translation>
    </message>
    <message>
        <source>go back to counting first (Esc).</source>
        <translation>عُد إلى العدّ أولًا (Esc).</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report and list are in {folder}.</source>
        <translation>التقرير والقائمة في {folder}.</translation>
    </message>
    <message>
        <source>Save report and list into a folder</source>
        <translation>حفظ التقرير والقائمة في مجلد</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>+ One more</source>
        <translation>+ واحدة أخرى</translation>
    </message>
    <message>
        <source>Again? ×{count}</source>
        <translation>مرة أخرى؟ ×{count}</translation>
    </message>
    <message>
        <source>Captured already. One is kept.</source>
        <translation>التُقط من قبل. يُحتفظ بواحد.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>واحدة أقل</translation>
    </message>
    <message>
        <source>One more of the same product</source>
        <translation>واحدة أخرى من المنتج نفسه</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يُحفظ…</translation>
    </message>
    <message>
        <source>Undo  ({key})</source>
        <translation>تراجع  ({key})</translation>
    </message>
</context>
<context>
    <name>RowQuestion</name>
    <message>
        <source>Row {n} of the list</source>
        <translation>الصف {n} من القائمة</translation>
    </message>
</context>
<context>
    <name>ScansPanel</name>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>Show the first product to the camera</source>
        <translation>أظهر أول منتج للكاميرا</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>الدفعة {lot}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>حفظ وإعادة تشغيل</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Set for this whole computer. Whoever looks after it can change it.</source>
        <translation>مضبوط لهذا الحاسوب كله. يستطيع من يعتني به تغييره.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings barcode…</source>
        <translation>رمز الإعدادات…</translation>
    </message>
    <message>
        <source>The window closes for a second. You sign in to this service anew, and captures that still wait are then sent to it.</source>
        <translation>تُغلق النافذة ثانية. تسجل الدخول إلى هذه الخدمة من جديد، وتُرسل إليها الالتقاطات المنتظرة.</translation>
    </message>
    <message>
        <source>built in: nothing leaves this computer</source>
        <translation>مدمجة: لا شيء يغادر هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ShiftCounter</name>
    <message>
        <source>{count} this hour</source>
        <translation>{count} في هذه الساعة</translation>
    </message>
    <message>
        <source>{count} this shift</source>
        <translation>{count} في هذه الوردية</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} غير معروفة</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Adding up…</source>
        <translation>يجري الجمع…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>إنهاء الوردية</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>هذه الوردية</translation>
    </message>
    <message>
        <source>What waits is sent first; the shift then ends at the service by itself.</source>
        <translation>يُرسل ما ينتظر أولًا؛ ثم تنتهي الوردية عند الخدمة وحدها.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Captures an hour</source>
        <translation>الالتقاطات في الساعة</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <translation>منتجات غير معروفة</translation>
    </message>
    <message>
        <source>an hour on average</source>
        <translation>في الساعة وسطيًا</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>ملتقطة</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>بحاجة إلى انتباه</translation>
    </message>
    <message>
        <source>to the answer</source>
        <translation>حتى الجواب</translation>
    </message>
    <message>
        <source>unknown products</source>
        <translation>منتجات غير معروفة</translation>
    </message>
    <message>
        <source>wait to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>من {begin} إلى {end}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
</context>
<context>
    <name>ShiftPaper</name>
    <message>
        <source>Save the shift as PDF</source>
        <translation>حفظ الوردية PDF</translation>
    </message>
    <message>
        <source>Scanner Desktop: shift</source>
        <translation>Scanner Desktop: الوردية</translation>
    </message>
    <message>
        <source>Scanner Desktop: shift at {station}</source>
        <translation>Scanner Desktop: وردية في {station}</translation>
    </message>
    <message>
        <source>The shift is saved in {path}.</source>
        <translation>حُفظت الوردية في {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>لا يمكن كتابة {path}.</translation>
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
        <translation>إغلاق</translation>
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
        <translation>كل شيء يعمل دون الفأرة</translation>
    </message>
    <message>
        <source>Handheld scanner: just scan, or type digits</source>
        <translation>القارئ اليدوي: امسح فحسب، أو اكتب أرقامًا</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Leave a field or a pane</source>
        <translation>مغادرة حقل أو لوحة</translation>
    </message>
    <message>
        <source>Move in the history, open, discard</source>
        <translation>التنقل في السجل، الفتح، الاستبعاد</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>ضغط الزر الذي عليه التركيز</translation>
    </message>
    <message>
        <source>↑ ↓  Enter  Del</source>
        <translation>↑ ↓  Enter  Del</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>The key could not be checked.</source>
        <translation>تعذر التحقق من المفتاح.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <source>&amp;Session id of a signed-in browser</source>
        <translation>معرّف &amp;جلسة متصفح مسجل الدخول</translation>
    </message>
    <message>
        <source>API key or session id</source>
        <translation>مفتاح API أو معرّف جلسة</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>تُسأل الخدمة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Captures that wait here are sent as soon as you are signed in. None is lost.</source>
        <translation>الالتقاطات المنتظرة هنا تُرسل حالما تسجل الدخول. لا يضيع منها شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>It belongs to several organizations: {names}. Choose one next.</source>
        <translation>ينتمي إلى عدة مؤسسات: {names}. اختر واحدة بعد ذلك.</translation>
    </message>
    <message>
        <source>It is used unchecked. The line at the top says whether the service takes it.</source>
        <translation>يُستخدم دون تحقق. يبين السطر الأعلى هل تقبله الخدمة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show what is entered</source>
        <translation>إظهار المُدخل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to {server}</source>
        <translation>تسجيل الدخول إلى {server}</translation>
    </message>
    <message>
        <source>The service does not take it. {problem}</source>
        <translation>لا تقبله الخدمة. {problem}</translation>
    </message>
    <message>
        <source>The value of the cookie “sessionid” in a browser that is signed in.</source>
        <translation>قيمة ملف تعريف الارتباط «sessionid» في متصفح مسجل الدخول.</translation>
    </message>
    <message>
        <source>This station scans for {organization}.</source>
        <translation>تمسح هذه المحطة لـ {organization}.</translation>
    </message>
    <message>
        <source>Use it unchecked</source>
        <translation>استخدامه دون تحقق</translation>
    </message>
    <message>
        <source>You find API keys in your account&apos;s settings on the service&apos;s site. Paste it here.</source>
        <translation>تجد مفاتيح API في إعدادات حسابك على موقع الخدمة. الصقه هنا.</translation>
    </message>
    <message>
        <source>{problem} It could not be checked.</source>
        <translation>{problem} تعذر التحقق منه.</translation>
    </message>
    <message>
        <source>✓ The checksum fits.</source>
        <translation>✓ مجموع التحقق صحيح.</translation>
    </message>
    <message>
        <source>✓ This can be a session id.</source>
        <translation>✓ يمكن أن يكون هذا معرّف جلسة.</translation>
    </message>
    <message>
        <source>✓ You are signed in as {account}.</source>
        <translation>✓ سجلت الدخول باسم {account}.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Captures go to your organization at Closient. You can sign in later as well: until then they are kept on this computer.</source>
        <translation>تذهب الالتقاطات إلى مؤسستك عند Closient. يمكنك تسجيل الدخول لاحقًا أيضًا: حتى ذلك الحين تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>لم يسجل أحد الدخول بعد.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The service does not answer yet.</source>
        <translation>لا تجيب الخدمة بعد.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>سجلت الدخول.</translation>
    </message>
    <message>
        <source>You are signed in. The organization is chosen afterwards.</source>
        <translation>سجلت الدخول. تُختار المؤسسة بعد ذلك.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Back to capturing  (F3)</source>
        <translation>العودة إلى الالتقاط  (F3)</translation>
    </message>
    <message>
        <source>Count without a list</source>
        <translation>العد دون قائمة</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التوريدات</translation>
    </message>
    <message>
        <source>Go on with a delivery:</source>
        <translation>متابعة توريد:</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Open a list…  (Enter)</source>
        <translation>فتح قائمة…  (Enter)</translation>
    </message>
    <message>
        <source>Open the list of what should come (XLSX, XLS, ODS or CSV), or drop it here. Then hold the goods before the camera: each piece is counted once.</source>
        <translation>افتح قائمة ما ينبغي أن يصل (XLSX أو XLS أو ODS أو CSV)، أو أفلتها هنا. ثم أمسك البضاعة أمام الكاميرا: تُعد كل قطعة مرة.</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>استلام توريد</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>قطع</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Change the settings…</source>
        <translation>تغيير الإعدادات…</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is {path}.</source>
        <translation>لا شيء هنا يفتح المجلدات. هو {path}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show the other window</source>
        <translation>عرض النافذة الأخرى</translation>
    </message>
    <message>
        <source>Start with the defaults</source>
        <translation>البدء بالقيم المبدئية</translation>
    </message>
    <message>
        <source>The other window does not answer. It may be closing: try again in a moment.</source>
        <translation>لا تجيب النافذة الأخرى. لعلها تُغلق: حاول ثانية بعد لحظة.</translation>
    </message>
    <message>
        <source>The settings could not be set aside: {why}.</source>
        <translation>تعذر وضع الإعدادات جانبًا: {why}.</translation>
    </message>
    <message>
        <source>The simulator&apos;s are in: {command}</source>
        <translation>حزم المحاكي تأتي بـ: {command}</translation>
    </message>
    <message>
        <source>The station cannot start</source>
        <translation>لا يمكن للمحطة أن تبدأ</translation>
    </message>
    <message>
        <source>This needs the package {name}, which is not installed.</source>
        <translation>يحتاج هذا إلى الحزمة {name}، وهي غير مثبتة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
</context>
<context>
    <name>SupportFileDialog</name>
    <message>
        <source>A file for whoever helps you</source>
        <translation>ملف لمن يساعدك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>يتضمن</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>لا يتضمن</translation>
    </message>
    <message>
        <source>Nothing is sent: the file is only saved. You can look through it first.</source>
        <translation>لا يُرسل شيء: يُحفظ الملف فقط. يمكنك الاطلاع عليه أولًا.</translation>
    </message>
    <message>
        <source>Put the &amp;pictures of the last captures in as well</source>
        <translation>إضافة &amp;صور آخر الالتقاطات أيضًا</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>حفظ ملف الدعم</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات zip ‏(*.zip)</translation>
    </message>
    <message>
        <source>how many captures wait; codes, names, times and errors of the last 50</source>
        <translation>كم التقاطًا ينتظر؛ والرموز والأسماء والأوقات وأخطاء آخر 50</translation>
    </message>
    <message>
        <source>names and sizes of the station&apos;s files</source>
        <translation>أسماء ملفات المحطة وأحجامها</translation>
    </message>
    <message>
        <source>pictures, unless you say so here:</source>
        <translation>الصور، إلا إن طلبتها هنا:</translation>
    </message>
    <message>
        <source>the logs of the station and of its crashes</source>
        <translation>السجلات التقنية للمحطة ولأعطالها</translation>
    </message>
    <message>
        <source>the settings, without the passwords of cameras</source>
        <translation>الإعدادات، دون كلمات مرور الكاميرات</translation>
    </message>
    <message>
        <source>versions, and what is missing on this computer</source>
        <translation>الإصدارات، وما ينقص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>your API key or session</source>
        <translation>مفتاح API أو جلستك</translation>
    </message>
</context>
<context>
    <name>SupportWriter</name>
    <message>
        <source>Saved {path} ({size} kB). Look through it before you send it.</source>
        <translation>حُفظ {path} ({size} كيلوبايت). اطلع عليه قبل إرساله.</translation>
    </message>
    <message>
        <source>The support file before this one is still being written. Try again in a moment.</source>
        <translation>ملف الدعم السابق ما زال يُكتب. حاول ثانية بعد لحظة.</translation>
    </message>
    <message>
        <source>The support file could not be saved. The log says why.</source>
        <translation>تعذر حفظ ملف الدعم. السجل التقني يبين السبب.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>%n captures could not be written to the disk and will be lost.</source>
        <translation>
            <numerusform>كُتب كل شيء على القرص.</numerusform>
            <numerusform>تعذرت كتابة التقاط واحد على القرص وسيضيع.</numerusform>
            <numerusform>تعذرت كتابة التقاطين على القرص وسيضيعان.</numerusform>
            <numerusform>تعذرت كتابة %n التقاطات على القرص وستضيع.</numerusform>
            <numerusform>تعذرت كتابة %n التقاطًا على القرص وستضيع.</numerusform>
            <numerusform>تعذرت كتابة %n التقاط على القرص وستضيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 capture could not be written to the disk and will be lost.</source>
        <translation>تعذرت كتابة التقاط واحد على القرص وسيضيع.</translation>
    </message>
    <message>
        <source>Captures are not saved</source>
        <translation>الالتقاطات لا تُحفظ</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>الإغلاق وخسارتها</translation>
    </message>
    <message>
        <source>Free some space on the disk and wait a moment: they are tried again by themselves.</source>
        <translation>أفرغ مساحة على القرص وانتظر لحظة: تُعاد محاولتها وحدها.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>UseProfileDialog</name>
    <message>
        <source>Captures would go to another service: {server}</source>
        <translation>ستذهب الالتقاطات إلى خدمة أخرى: {server}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Set this station up as the barcode says?</source>
        <translation>هل تُضبط هذه المحطة كما يقول الرمز؟</translation>
    </message>
    <message>
        <source>Settings barcode</source>
        <translation>رمز الإعدادات</translation>
    </message>
    <message>
        <source>This station is set up like that already.</source>
        <translation>هذه المحطة مضبوطة هكذا من قبل.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>استخدام هذه الإعدادات</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Cameras: {key}</source>
        <translation>الكاميرات: {key}</translation>
    </message>
    <message>
        <source>Choose another camera to go on.</source>
        <translation>اختر كاميرا أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>صورة حية</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>يجري تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>Switch it on: {key}</source>
        <translation>شغّلها: {key}</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation>الكاميرا غير موجودة.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>الكاميرا مطفأة.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>الكاميرا مطفأة.</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>انتهى التسجيل.</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>ملتقطة</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Bring back  ({key})</source>
        <translation>استرجاع  ({key})</translation>
    </message>
    <message>
        <source>Scanned {number}</source>
        <translation>مُسح {number}</translation>
    </message>
    <message>
        <source>Scanned, but no product number</source>
        <translation>مُسح، لكن دون رقم منتج</translation>
    </message>
    <message>
        <source>The capture of {name} is taken back.</source>
        <translation>سُحب التقاط {name}.</translation>
    </message>
    <message>
        <source>The shift ends as soon as the waiting captures have been sent.</source>
        <translation>تنتهي الوردية حالما تُرسل الالتقاطات المنتظرة.</translation>
    </message>
    <message>
        <source>The shift is ended. The next capture starts a new one.</source>
        <translation>انتهت الوردية. يبدأ الالتقاط القادم وردية جديدة.</translation>
    </message>
    <message>
        <source>There is no organization to choose: the service asks when there are several.</source>
        <translation>لا مؤسسة لاختيارها: تسأل الخدمة حين تتعدد.</translation>
    </message>
    <message>
        <source>There is no picture to take: the camera is not running.</source>
        <translation>لا صورة لالتقاطها: الكاميرا لا تعمل.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the last capture has been sent.</source>
        <translation>لا شيء لسحبه: أُرسل آخر التقاط.</translation>
    </message>
    <message>
        <source>Which product is it?</source>
        <translation>أي منتج هو؟</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Export captures</source>
        <translation>تصدير الالتقاطات</translation>
    </message>
    <message>
        <source>the demo&apos;s own service</source>
        <translation>خدمة العرض التجريبي نفسها</translation>
    </message>
</context>
</TS>
