<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ApiText</name>
    <message>
        <source>(%1, not text)</source>
        <translation>(%1، ليس نصًا)</translation>
    </message>
    <message>
        <source>(%1 more are not shown)</source>
        <translation>(لا تُعرض %1 أخرى)</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>تسجيل الدخول والخروج</translation>
    </message>
    <message>
        <source>Codes and tokens</source>
        <translation>الرموز والتوكنات</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Settings and scopes</source>
        <translation>الإعدادات والنطاقات</translation>
    </message>
    <message>
        <source>Events: all</source>
        <translation>الأحداث: الكل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>BreakTitles</name>
    <message>
        <source>Leave PKCE out</source>
        <translation>ترك PKCE</translation>
    </message>
    <message>
        <source>Send another code verifier</source>
        <translation>إرسال محقّق رمز آخر</translation>
    </message>
    <message>
        <source>Use the code twice</source>
        <translation>استخدام الرمز مرتين</translation>
    </message>
    <message>
        <source>Ask for a redirect to somebody else</source>
        <translation>طلب إعادة توجيه إلى طرف آخر</translation>
    </message>
    <message>
        <source>Name another redirect URI with the code</source>
        <translation>ذكر عنوان إعادة توجيه آخر مع الرمز</translation>
    </message>
    <message>
        <source>Leave state out</source>
        <translation>ترك state</translation>
    </message>
    <message>
        <source>Answer with a foreign state</source>
        <translation>الرد بقيمة state غريبة</translation>
    </message>
    <message>
        <source>Leave nonce out</source>
        <translation>ترك nonce</translation>
    </message>
    <message>
        <source>The user presses Deny</source>
        <translation>المستخدم يضغط رفض</translation>
    </message>
    <message>
        <source>Ask for an unknown scope</source>
        <translation>طلب نطاق غير معروف</translation>
    </message>
    <message>
        <source>Send a wrong client secret</source>
        <translation>إرسال سر عميل خاطئ</translation>
    </message>
    <message>
        <source>Send a wrong password</source>
        <translation>إرسال كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>Send another kind of token</source>
        <translation>إرسال نوع آخر من الرموز المميزة</translation>
    </message>
    <message>
        <source>Ask for tokens before the user decided</source>
        <translation>طلب الرموز المميزة قبل قرار المستخدم</translation>
    </message>
    <message>
        <source>Use an expired access token</source>
        <translation>استخدام رمز وصول منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Use a made-up access token</source>
        <translation>استخدام رمز وصول مختلق</translation>
    </message>
    <message>
        <source>Sign the assertion for another audience</source>
        <translation>توقيع التأكيد لجمهور آخر</translation>
    </message>
    <message>
        <source>Let the assertion be expired</source>
        <translation>جعل التأكيد منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Use the assertion twice</source>
        <translation>استخدام التأكيد مرتين</translation>
    </message>
    <message>
        <source>Sign with a wrong consumer secret</source>
        <translation>التوقيع بسر مستهلك خاطئ</translation>
    </message>
    <message>
        <source>Change a parameter after it was signed</source>
        <translation>تغيير معامل بعد توقيعه</translation>
    </message>
    <message>
        <source>Sign with an old timestamp</source>
        <translation>التوقيع بطابع زمني قديم</translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>how it is signed</source>
        <translation>كيف وُقّع</translation>
    </message>
    <message>
        <source>which key signed it</source>
        <translation>أي مفتاح وقّعه</translation>
    </message>
    <message>
        <source>what it is: at+jwt for access tokens</source>
        <translation>ما هو: at+jwt لرموز الوصول</translation>
    </message>
    <message>
        <source>members that must be understood</source>
        <translation>أعضاء يجب فهمها</translation>
    </message>
    <message>
        <source>what is inside</source>
        <translation>ما بداخله</translation>
    </message>
    <message>
        <source>where keys are said to be; never followed</source>
        <translation>حيث يُقال إن المفاتيح؛ لا يُتبع أبدًا</translation>
    </message>
    <message>
        <source>a key of its own; never believed</source>
        <translation>مفتاح خاص به؛ لا يُصدّق أبدًا</translation>
    </message>
    <message>
        <source>issuer: who made it</source>
        <translation>المُصدِر: من صنعه</translation>
    </message>
    <message>
        <source>subject: whom it is about</source>
        <translation>المعرّف: عمّن هو</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>المقصود: من يجوز له قبوله</translation>
    </message>
    <message>
        <source>expires: not to be accepted from then on</source>
        <translation>ينتهي: لا يُقبل بعده</translation>
    </message>
    <message>
        <source>not before: not to be accepted until then</source>
        <translation>ليس قبل: لا يُقبل حتى حينه</translation>
    </message>
    <message>
        <source>issued at</source>
        <translation>أُصدر في</translation>
    </message>
    <message>
        <source>its own identifier</source>
        <translation>معرّفه الخاص</translation>
    </message>
    <message>
        <source>the client that asked for it</source>
        <translation>العميل الذي طلبه</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>ما يسمح به</translation>
    </message>
    <message>
        <source>authorized party: the client it was issued to</source>
        <translation>الطرف المخوّل: العميل الذي أُصدر له</translation>
    </message>
    <message>
        <source>ties it to one sign-in request of the client</source>
        <translation>يربطه بطلب دخول واحد من العميل</translation>
    </message>
    <message>
        <source>when the user signed in</source>
        <translation>متى دخل المستخدم</translation>
    </message>
    <message>
        <source>how sure the sign-in was</source>
        <translation>مدى الثقة بالدخول</translation>
    </message>
    <message>
        <source>by what means the user signed in</source>
        <translation>بأي وسيلة دخل المستخدم</translation>
    </message>
    <message>
        <source>the browser session, for signing out</source>
        <translation>جلسة المتصفح، للخروج</translation>
    </message>
    <message>
        <source>ties it to the access token beside it</source>
        <translation>يربطه برمز الوصول المرافق</translation>
    </message>
    <message>
        <source>ties it to the code beside it</source>
        <translation>يربطه بالشفرة المرافقة</translation>
    </message>
    <message>
        <source>full name of the user</source>
        <translation>الاسم الكامل للمستخدم</translation>
    </message>
    <message>
        <source>given name of the user</source>
        <translation>الاسم الأول للمستخدم</translation>
    </message>
    <message>
        <source>family name of the user</source>
        <translation>اسم عائلة المستخدم</translation>
    </message>
    <message>
        <source>nickname of the user</source>
        <translation>لقب المستخدم</translation>
    </message>
    <message>
        <source>user name; may change</source>
        <translation>اسم المستخدم؛ قد يتغير</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>whether the address was checked</source>
        <translation>هل تم التحقق من العنوان</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>whether the number was checked</source>
        <translation>هل تم التحقق من الرقم</translation>
    </message>
    <message>
        <source>address of a picture</source>
        <translation>عنوان صورة</translation>
    </message>
    <message>
        <source>address of a home page</source>
        <translation>عنوان صفحة شخصية</translation>
    </message>
    <message>
        <source>language of the user</source>
        <translation>لغة المستخدم</translation>
    </message>
    <message>
        <source>time zone of the user</source>
        <translation>المنطقة الزمنية للمستخدم</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>when the profile changed</source>
        <translation>متى تغيّر الملف الشخصي</translation>
    </message>
    <message>
        <source>what happened: a logout token</source>
        <translation>ما حدث: رمز خروج</translation>
    </message>
    <message>
        <source>the key its bearer must prove</source>
        <translation>المفتاح الذي يجب أن يثبته حامله</translation>
    </message>
    <message>
        <source>whether it may be accepted now</source>
        <translation>هل يجوز قبوله الآن</translation>
    </message>
    <message>
        <source>how it is presented</source>
        <translation>كيف يُقدَّم</translation>
    </message>
    <message>
        <source>who it is about, for people</source>
        <translation>عمّن هو، بصيغة يفهمها الناس</translation>
    </message>
</context>
<context>
    <name>ClaimsPreviewTexts</name>
    <message>
        <source>the server&apos;s issuer</source>
        <translation>مُصدِر الخادم</translation>
    </message>
    <message>
        <source>the user&apos;s subject</source>
        <translation>المعرّف الثابت للمستخدم</translation>
    </message>
    <message>
        <source>the client&apos;s registration</source>
        <translation>تسجيل العميل</translation>
    </message>
    <message>
        <source>random, new in each token</source>
        <translation>عشوائي، جديد في كل رمز</translation>
    </message>
    <message>
        <source>the moment of issue</source>
        <translation>لحظة الإصدار</translation>
    </message>
    <message>
        <source>the lifetime in the settings</source>
        <translation>المدة في الإعدادات</translation>
    </message>
    <message>
        <source>the moment of sign-in</source>
        <translation>لحظة الدخول</translation>
    </message>
    <message>
        <source>the granted scopes</source>
        <translation>النطاقات الممنوحة</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>النطاق %1</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>The access token is opaque: resource servers ask by introspection.</source>
        <translation>رمز الوصول مُبهَم: تسأل خوادم الموارد بالفحص.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>The request would be refused: the client may not ask for %1.</source>
        <translation>سيُرفض الطلب: لا يجوز للعميل طلب %1.</translation>
    </message>
    <message>
        <source>%1 opens no claims: it is not on the page Scopes.</source>
        <translation>لا يفتح %1 أي خصائص: فهو ليس في صفحة النطاقات.</translation>
    </message>
    <message>
        <source>Nobody signs in, so nothing is said about a person.</source>
        <translation>لا يدخل أحد، فلا يُقال شيء عن شخص.</translation>
    </message>
    <message>
        <source>Without the scope openid there is neither ID token nor userinfo.</source>
        <translation>بلا النطاق openid لا رمز هوية ولا userinfo.</translation>
    </message>
</context>
<context>
    <name>ClientAddresses</name>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>مستند الاكتشاف</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Device authorization</source>
        <translation>تفويض الجهاز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>التوكن</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>الطلبات المدفوعة</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>بيانات المستخدم</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>المفاتيح العامة</translation>
    </message>
</context>
<context>
    <name>ClientAssertion</name>
    <message>
        <source>Client assertion: header</source>
        <translation>توكيد العميل: الترويسة</translation>
    </message>
    <message>
        <source>Client assertion: claims</source>
        <translation>توكيد العميل: المطالبات</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>ما يُوقَّع</translation>
    </message>
</context>
<context>
    <name>ClientChecks</name>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>The answer has the state that was sent</source>
        <translation>الرد يحمل قيمة state المرسلة</translation>
    </message>
    <message>
        <source>A state was sent, so that a forged answer shows</source>
        <translation>أُرسلت قيمة state حتى ينكشف الرد المزوّر</translation>
    </message>
    <message>
        <source>The client cannot know that it asked for this answer.</source>
        <translation>لا يمكن للعميل أن يعرف أنه طلب هذا الرد.</translation>
    </message>
    <message>
        <source>iss names the server that was asked</source>
        <translation>iss يسمّي الخادم الذي سُئل</translation>
    </message>
    <message>
        <source>The answer is of another server.</source>
        <translation>الرد من خادم آخر.</translation>
    </message>
    <message>
        <source>The id_token has the nonce that was sent</source>
        <translation>يحمل id_token قيمة nonce المرسلة</translation>
    </message>
    <message>
        <source>The id_token was not made for this request.</source>
        <translation>لم يُصنع id_token لهذا الطلب.</translation>
    </message>
</context>
<context>
    <name>ClientFix</name>
    <message>
        <source>Register this redirect URI</source>
        <translation>سجّل عنوان إعادة التوجيه هذا</translation>
    </message>
    <message>
        <source>Register a redirect URI for %1?</source>
        <translation>أتسجّل عنوان إعادة توجيه لـ %1؟</translation>
    </message>
    <message>
        <source>Users who let %1 in will be sent here with their codes: %2</source>
        <translation>المستخدمون الذين يقبلون %1 سيُرسلون إلى هنا مع شفراتهم: %2</translation>
    </message>
    <message>
        <source>Do it only if you know this address: whoever can send a request chooses what stands in it.</source>
        <translation>افعل هذا فقط إن كنت تعرف هذا العنوان: من يستطيع إرسال طلب يختار ما فيه.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>%1 may use %2 from now on.</source>
        <translation>يجوز لـ %1 استعمال %2 من الآن.</translation>
    </message>
    <message>
        <source>Register this address</source>
        <translation>تسجيل هذا العنوان</translation>
    </message>
    <message>
        <source>Register an address after signing out for %1?</source>
        <translation>أتريد تسجيل عنوان لما بعد تسجيل الخروج للعميل %1؟</translation>
    </message>
    <message>
        <source>Users who sign out of %1 will be sent here: %2</source>
        <translation>سيُرسَل من يسجّل خروجه من %1 إلى هنا: %2</translation>
    </message>
    <message>
        <source>Add this grant type</source>
        <translation>إضافة نوع المنح هذا</translation>
    </message>
    <message>
        <source>Add a grant type to %1?</source>
        <translation>أتريد إضافة نوع منح إلى %1؟</translation>
    </message>
    <message>
        <source>%1 may get tokens with the grant type %2.</source>
        <translation>سيجوز للعميل %1 الحصول على رموز بنوع المنح %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>%1 may use the grant type %2 from now on.</source>
        <translation>يجوز للعميل %1 من الآن استخدام نوع المنح %2.</translation>
    </message>
    <message>
        <source>Add this response type</source>
        <translation>إضافة نوع الاستجابة هذا</translation>
    </message>
    <message>
        <source>Add a response type to %1?</source>
        <translation>أتريد إضافة نوع استجابة إلى %1؟</translation>
    </message>
    <message>
        <source>%1 may ask for the response type %2.</source>
        <translation>سيجوز للعميل %1 طلب نوع الاستجابة %2.</translation>
    </message>
    <message>
        <source>Grant types that it needs are added as well. Tokens in an address are seen by the browser&apos;s history and by every script of the page.</source>
        <translation>تُضاف معه أنواع المنح التي يحتاجها. الرموز الموجودة في عنوان يراها سجل المتصفح وكل برنامج نصي في الصفحة.</translation>
    </message>
    <message>
        <source>%1 may use the response type %2 from now on.</source>
        <translation>يجوز للعميل %1 من الآن استخدام نوع الاستجابة %2.</translation>
    </message>
    <message>
        <source>Allow this scope</source>
        <translation>السماح بهذا النطاق</translation>
    </message>
    <message>
        <source>Allow more scope to %1?</source>
        <translation>أتريد السماح بنطاقات أكثر للعميل %1؟</translation>
    </message>
    <message>
        <source>%1 may ask users for: %2</source>
        <translation>سيجوز للعميل %1 أن يطلب من المستخدمين: %2</translation>
    </message>
    <message>
        <source>Tokens that it has already stay as they are; it has to ask again.</source>
        <translation>الرموز التي لديه تبقى كما هي، وعليه أن يطلب من جديد.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>%1 may ask for %2 from now on.</source>
        <translation>يجوز للعميل %1 من الآن طلب %2.</translation>
    </message>
    <message>
        <source>Enable the client</source>
        <translation>تفعيل العميل</translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>أتريد تفعيل %1؟</translation>
    </message>
    <message>
        <source>Somebody switched it off. Users can sign in to %1 again, and its tokens count again.</source>
        <translation>لقد عطّله أحدهم. سيستطيع المستخدمون تسجيل الدخول إلى %1 من جديد، وتعود رموزه صالحة.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 مفعَّل.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>إنشاء سر جديد</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>أتريد إنشاء سر جديد للعميل %1؟</translation>
    </message>
    <message>
        <source>The new secret is shown once, to be put into %1.</source>
        <translation>يظهر السر الجديد مرة واحدة ليوضع في %1.</translation>
    </message>
    <message>
        <source>The secret of now works for another 24 hours.</source>
        <translation>يبقى السر الحالي صالحًا 24 ساعة أخرى.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>%1 has a new secret; the old one ends in 24 hours.</source>
        <translation>للعميل %1 سر جديد، وينتهي القديم بعد 24 ساعة.</translation>
    </message>
    <message>
        <source>Enable the user</source>
        <translation>تفعيل المستخدم</translation>
    </message>
    <message>
        <source>Somebody switched this user off. %1 can sign in again, and what %1 agreed to counts again.</source>
        <translation>عطّل أحدهم هذا المستخدم. سيتمكن %1 من تسجيل الدخول مجددًا، ويسري من جديد ما وافق عليه %1.</translation>
    </message>
    <message>
        <source>Offer this sign-in</source>
        <translation>إتاحة هذا الدخول</translation>
    </message>
    <message>
        <source>Offer sign-in through %1?</source>
        <translation>إتاحة تسجيل الدخول عبر %1؟</translation>
    </message>
    <message>
        <source>People can sign in here with their accounts at %1 again.</source>
        <translation>يمكن للناس مجددًا تسجيل الدخول هنا بحساباتهم لدى %1.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>إتاحة</translation>
    </message>
    <message>
        <source>People can sign in through %1 from now on.</source>
        <translation>أصبح تسجيل الدخول عبر %1 ممكنًا من الآن.</translation>
    </message>
    <message>
        <source>Switch registration on</source>
        <translation>تشغيل التسجيل</translation>
    </message>
    <message>
        <source>Let clients register themselves?</source>
        <translation>السماح للعملاء بتسجيل أنفسهم؟</translation>
    </message>
    <message>
        <source>Whoever has an initial access token of this server can register a client; nobody else can.</source>
        <translation>يمكن لمن لديه رمز وصول أولي من هذا الخادم أن يسجّل عميلاً، ولا أحد غيره.</translation>
    </message>
    <message>
        <source>Initial access tokens are made under Settings.</source>
        <translation>تُنشأ رموز الوصول الأولية في الإعدادات.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Clients with an initial access token can register themselves.</source>
        <translation>يمكن للعملاء الذين لديهم رمز وصول أولي تسجيل أنفسهم.</translation>
    </message>
</context>
<context>
    <name>ClientTableModel</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>المِنح</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>عناوين إعادة التوجيه</translation>
    </message>
    <message>
        <source>Default redirect URI</source>
        <translation>عنوان إعادة التوجيه الافتراضي</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>عناوين إعادة التوجيه بعد الخروج</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>أنواع الاستجابة</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>النطاقات الافتراضية</translation>
    </message>
    <message>
        <source>Access token format</source>
        <translation>صيغة رمز الوصول</translation>
    </message>
    <message>
        <source>Access token signature</source>
        <translation>توقيع رمز الوصول</translation>
    </message>
    <message>
        <source>Access token length</source>
        <translation>طول رمز الوصول</translation>
    </message>
    <message>
        <source>Access token generator</source>
        <translation>مولّد رموز الوصول</translation>
    </message>
    <message>
        <source>Refresh token generator</source>
        <translation>مولّد رموز التحديث</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>توقيع رمز الهوية</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>الجهات المقصودة</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>الأصول المسموح بها</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>اشتراط PKCE</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>اشتراط الطلبات المودعة</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>السماح بـ http غير المشفّر</translation>
    </message>
    <message>
        <source>May introspect</source>
        <translation>يجوز له فحص الرموز</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>شروط الخدمة</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>المفاتيح العامة</translation>
    </message>
    <message>
        <source>Address of the public keys</source>
        <translation>عنوان المفاتيح العامة</translation>
    </message>
    <message>
        <source>Signature of assertions</source>
        <translation>توقيع التأكيدات</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Secret (basic)</source>
        <translation>سر (basic)</translation>
    </message>
    <message>
        <source>Secret (post)</source>
        <translation>سر (post)</translation>
    </message>
    <message>
        <source>Secret (JWT)</source>
        <translation>سر (JWT)</translation>
    </message>
    <message>
        <source>Key pair (JWT)</source>
        <translation>زوج مفاتيح (JWT)</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شفرة</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>اعتماد العميل</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (قديم)</translation>
    </message>
</context>
<context>
    <name>ClientTemplates</name>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>A stolen code is worth nothing without the verifier (RFC 9700 §2.1.1).</source>
        <translation>الشفرة المسروقة لا قيمة لها بلا المحقِّق (RFC 9700 §2.1.1).</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>الاستيثاق</translation>
    </message>
    <message>
        <source>none: public client</source>
        <translation>لا شيء: عميل عام</translation>
    </message>
    <message>
        <source>secret, basic</source>
        <translation>سر، basic</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>تطبيق ويب</translation>
    </message>
    <message>
        <source>Runs on a server of yours; people use it with a browser.</source>
        <translation>يعمل على خادم لك؛ ويستعمله الناس بمتصفح.</translation>
    </message>
    <message>
        <source>Its server can keep a secret; the browser never sees it.</source>
        <translation>يستطيع خادمه حفظ سر؛ ولا يراه المتصفح أبدًا.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>المِنح</translation>
    </message>
    <message>
        <source>code, refresh</source>
        <translation>شفرة، تحديث</translation>
    </message>
    <message>
        <source>People sign in here, not there; it stays connected after they leave.</source>
        <translation>يدخل الناس هنا لا هناك؛ ويبقى متصلًا بعد مغادرتهم.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>تُطلب</translation>
    </message>
    <message>
        <source>People see what they open, once.</source>
        <translation>يرى الناس مرة ما يفتحونه.</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>تطبيق صفحة واحدة</translation>
    </message>
    <message>
        <source>Runs wholly in the browser: React, Vue, Ember …</source>
        <translation>يعمل كله في المتصفح: React وVue وEmber…</translation>
    </message>
    <message>
        <source>Everybody can read what a browser was sent.</source>
        <translation>يستطيع الجميع قراءة ما أُرسل إلى متصفح.</translation>
    </message>
    <message>
        <source>Not implicit: its tokens lie in the address bar. Each refresh token works once, so a stolen one is noticed.</source>
        <translation>ليس ضمنيًا: فرموزه في شريط العنوان. وكل رمز تحديث يصلح مرة، فتُلاحظ السرقة.</translation>
    </message>
    <message>
        <source>Allowed origin</source>
        <translation>الأصل المسموح به</translation>
    </message>
    <message>
        <source>that of the redirect URI</source>
        <translation>أصل عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Its page calls the token endpoint itself (CORS).</source>
        <translation>تستدعي صفحته نقطة الرموز بنفسها (CORS).</translation>
    </message>
    <message>
        <source>Desktop or mobile application</source>
        <translation>تطبيق مكتبي أو للهاتف</translation>
    </message>
    <message>
        <source>Installed on people&apos;s own devices.</source>
        <translation>مثبّت على أجهزة الناس.</translation>
    </message>
    <message>
        <source>A secret in every copy is no secret (RFC 8252 §8.5).</source>
        <translation>السر الموجود في كل نسخة ليس سرًا (RFC 8252 §8.5).</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>loopback without port, or its own scheme</source>
        <translation>عنوان محلي بلا منفذ، أو مخطط خاص به</translation>
    </message>
    <message>
        <source>It listens on whatever port is free; the port is not compared (RFC 8252 §7.3).</source>
        <translation>يصغي على أي منفذ حر؛ ولا يُقارن المنفذ (RFC 8252 §7.3).</translation>
    </message>
    <message>
        <source>People sign in with the system&apos;s browser.</source>
        <translation>يدخل الناس بمتصفح النظام.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>A job or server that acts for itself, without a person.</source>
        <translation>مهمة أو خادم يعمل لنفسه بلا شخص.</translation>
    </message>
    <message>
        <source>It runs where you can keep a secret; a key pair is better still.</source>
        <translation>يعمل حيث تستطيع حفظ سر؛ وزوج المفاتيح أفضل.</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>اعتماد العميل</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>لا أحد يُسأل.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Give it what the job needs and nothing else: no person limits it.</source>
        <translation>أعطه ما تحتاجه المهمة لا غير: فلا شخص يحدّه.</translation>
    </message>
    <message>
        <source>Television or command line</source>
        <translation>تلفاز أو سطر أوامر</translation>
    </message>
    <message>
        <source>Has no browser or no keyboard: people type a code on their telephone.</source>
        <translation>بلا متصفح أو لوحة مفاتيح: يدخل الناس شفرة على هاتفهم.</translation>
    </message>
    <message>
        <source>It is in everybody&apos;s hands.</source>
        <translation>هو في أيدي الجميع.</translation>
    </message>
    <message>
        <source>device code, refresh</source>
        <translation>شفرة الجهاز، تحديث</translation>
    </message>
    <message>
        <source>Signing in is laborious there, so it stays connected (RFC 8628).</source>
        <translation>الدخول هناك شاق، فيبقى متصلًا (RFC 8628).</translation>
    </message>
    <message>
        <source>Whoever types a code for a stranger must see what for.</source>
        <translation>من يدخل شفرة لغريب يجب أن يرى لأي غرض.</translation>
    </message>
    <message>
        <source>API (resource server)</source>
        <translation>واجهة برمجية (خادم موارد)</translation>
    </message>
    <message>
        <source>Is called with tokens and asks this server what they are worth.</source>
        <translation>تُستدعى بالرموز وتسأل هذا الخادم عن قيمتها.</translation>
    </message>
    <message>
        <source>Only those who may ask get an answer (RFC 7662 §2.1).</source>
        <translation>لا يحصل على جواب إلا من يجوز له السؤال (RFC 7662 §2.1).</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>That is what it is here for.</source>
        <translation>لهذا هو موجود.</translation>
    </message>
    <message>
        <source>It may call other APIs itself; take it away when it does not.</source>
        <translation>قد يستدعي واجهات أخرى؛ انزعه إن لم يفعل.</translation>
    </message>
    <message>
        <source>Old application with its own sign-in (legacy)</source>
        <translation>تطبيق قديم له دخوله الخاص (قديم)</translation>
    </message>
    <message>
        <source>Asks people for their password itself. Only where it cannot be changed.</source>
        <translation>يسأل الناس عن كلمة مرورهم بنفسه. فقط حيث لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>At least nobody else can try passwords in its name.</source>
        <translation>على الأقل لا يستطيع غيره تجربة كلمات مرور باسمه.</translation>
    </message>
    <message>
        <source>password, refresh</source>
        <translation>كلمة المرور، تحديث</translation>
    </message>
    <message>
        <source>It sees people&apos;s passwords, and no second factor is possible: RFC 9700 §2.4 forbids it. Move it to the code grant when you can.</source>
        <translation>يرى كلمات مرور الناس ولا يمكن عامل ثانٍ: يمنعه RFC 9700 §2.4. انقله إلى الشفرة متى استطعت.</translation>
    </message>
    <message>
        <source>without openid</source>
        <translation>بلا openid</translation>
    </message>
    <message>
        <source>Nobody signed in here, so there is no ID token to give.</source>
        <translation>لم يدخل أحد هنا، فلا رمز هوية يُعطى.</translation>
    </message>
</context>
<context>
    <name>CompanionRules</name>
    <message>
        <source>at_hash is of the access token beside it</source>
        <translation>at_hash يخص رمز الوصول المرافق</translation>
    </message>
    <message>
        <source>not checked: no access token is given</source>
        <translation>لم يُفحص: لم يُعطَ رمز وصول</translation>
    </message>
    <message>
        <source>c_hash is of the code beside it</source>
        <translation>c_hash يخص الرمز المرافق</translation>
    </message>
    <message>
        <source>not checked: no code is given</source>
        <translation>لم يُفحص: لم يُعطَ رمز تفويض</translation>
    </message>
    <message>
        <source>s_hash is of the state beside it</source>
        <translation>s_hash يخص قيمة state المرافقة</translation>
    </message>
    <message>
        <source>not checked: no state is given</source>
        <translation>لم يُفحص: لم تُعطَ قيمة state</translation>
    </message>
    <message>
        <source>nonce is the one that was sent</source>
        <translation>nonce هي المُرسلة</translation>
    </message>
    <message>
        <source>not checked: no nonce is given</source>
        <translation>لم يُفحص: لم تُعطَ قيمة nonce</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>not checked: the token has no %1</source>
        <translation>لم يُفحص: لا يحوي الرمز %1</translation>
    </message>
    <message>
        <source>not checked: no hash is known for alg %1</source>
        <translation>لم يُفحص: لا تُعرف دالة تجزئة لـ alg %1</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Allowed scopes</source>
        <translation>النطاقات المسموح بها</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استعمال</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>ErrorUriTableModel</name>
    <message>
        <source>Error code</source>
        <translation>شفرة الخطأ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
</context>
<context>
    <name>FlowTitles</name>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>رمز التفويض مع PKCE</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>بيانات اعتماد العميل</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>طلب تخويل مدفوع مسبقًا</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT bearer</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>هجين</translation>
    </message>
    <message>
        <source>Implicit (why not)</source>
        <translation>الضمني (لماذا لا)</translation>
    </message>
    <message>
        <source>Password (why not)</source>
        <translation>كلمة المرور (لماذا لا)</translation>
    </message>
    <message>
        <source>OAuth 1.0a</source>
        <translation>OAuth 1.0a</translation>
    </message>
    <message>
        <source>Authorize: the user decides</source>
        <translation>التفويض: المستخدم يقرر</translation>
    </message>
    <message>
        <source>Verify: the user decides elsewhere</source>
        <translation>التحقق: المستخدم يقرر في مكان آخر</translation>
    </message>
    <message>
        <source>Ask for tokens</source>
        <translation>طلب الرموز المميزة</translation>
    </message>
    <message>
        <source>Use the access token</source>
        <translation>استخدام رمز الوصول</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Ask for a device code</source>
        <translation>طلب رمز جهاز</translation>
    </message>
    <message>
        <source>Push the request</source>
        <translation>دفع الطلب مسبقًا</translation>
    </message>
    <message>
        <source>Sign an assertion</source>
        <translation>توقيع تأكيد</translation>
    </message>
    <message>
        <source>Temporary credentials</source>
        <translation>بيانات اعتماد مؤقتة</translation>
    </message>
    <message>
        <source>Token credentials</source>
        <translation>بيانات اعتماد الرمز المميز</translation>
    </message>
</context>
<context>
    <name>GivenKeys</name>
    <message>
        <source>This is not JSON of a key or of a key set.</source>
        <translation>هذا ليس JSON لمفتاح أو لمجموعة مفاتيح.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>لا يوجد فيه مفتاح.</translation>
    </message>
    <message>
        <source>This is too long for keys.</source>
        <translation>هذا أطول من أن يكون مفاتيح.</translation>
    </message>
    <message>
        <source>none of the keys given is “%1”</source>
        <translation>لا يوجد بين المفاتيح المعطاة «%1»</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>المفتاح المعطى</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>current: signs</source>
        <translation>حالي: يوقّع</translation>
    </message>
    <message>
        <source>next: published</source>
        <translation>تالٍ: منشور</translation>
    </message>
    <message>
        <source>retired: verifies</source>
        <translation>متقاعد: يتحقق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>معرّف المفتاح (kid)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Signs since</source>
        <translation>يوقّع منذ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>متقاعد</translation>
    </message>
</context>
<context>
    <name>LabSequence</name>
    <message>
        <source>open this address</source>
        <translation>افتح هذا العنوان</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>back at the redirect URI</source>
        <translation>العودة إلى عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>خادم الموارد</translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message>
        <source>The answer was empty.</source>
        <translation>كان الرد فارغًا.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>الرد كبير جدًا.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Gatehouse.</source>
        <translation>تم. يمكنك إغلاق هذه الصفحة والعودة إلى Gatehouse.</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 &gt; %2</source>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>On the pages</source>
        <translation>في الصفحات</translation>
    </message>
</context>
<context>
    <name>OriginTexts</name>
    <message>
        <source>given</source>
        <translation>معطى</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>مولَّد</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>مكسور</translation>
    </message>
</context>
<context>
    <name>ParameterTexts</name>
    <message>
        <source>Which application asks. It is no secret.</source>
        <translation>أي تطبيق يسأل. ليس سرًا.</translation>
    </message>
    <message>
        <source>Proves that the application is the registered one. Only for clients that can keep a secret.</source>
        <translation>يثبت أن التطبيق هو المسجَّل. فقط للعملاء القادرين على حفظ سر.</translation>
    </message>
    <message>
        <source>What the authorization endpoint should answer: code, or tokens at once.</source>
        <translation>ما ينبغي أن ترد به نقطة التفويض: رمز، أو رموز مميزة مباشرة.</translation>
    </message>
    <message>
        <source>Where the answer goes. It is compared with the registered ones character by character.</source>
        <translation>إلى أين يذهب الرد. يُقارن بالعناوين المسجّلة حرفًا بحرف.</translation>
    </message>
    <message>
        <source>What the client wants to be allowed to do, words separated by blanks.</source>
        <translation>ما يريد العميل أن يُسمح له به، كلمات تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>A random value that comes back unchanged, so that the client knows the answer is to its own question.</source>
        <translation>قيمة عشوائية تعود دون تغيير، ليعرف العميل أن الرد على سؤاله هو.</translation>
    </message>
    <message>
        <source>A random value that the id_token repeats, so that a token of another sign-in cannot be slipped in.</source>
        <translation>قيمة عشوائية يكررها id_token، حتى لا يُدسّ رمز مميز من تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>BASE64URL(SHA256(code_verifier)). A stolen code is useless without the verifier.</source>
        <translation>BASE64URL(SHA256(code_verifier)). الرمز المسروق بلا فائدة من دون المحقّق.</translation>
    </message>
    <message>
        <source>How the challenge was made. Only S256 protects when the request is seen.</source>
        <translation>كيف صُنع التحدي. فقط S256 يحمي عندما يُرى الطلب.</translation>
    </message>
    <message>
        <source>The secret behind the challenge, 43 to 128 characters. It shows that who redeems the code also asked for it.</source>
        <translation>السر وراء التحدي، من 43 إلى 128 حرفًا. يبيّن أن من يستبدل الرمز هو من طلبه.</translation>
    </message>
    <message>
        <source>What is exchanged for tokens.</source>
        <translation>ما يُستبدل بالرموز المميزة.</translation>
    </message>
    <message>
        <source>The authorization code: valid for a minute, once, for this client alone.</source>
        <translation>رمز التفويض: صالح لدقيقة، مرة واحدة، لهذا العميل وحده.</translation>
    </message>
    <message>
        <source>Gets new access tokens without the user. It changes with every use.</source>
        <translation>يحصل على رموز وصول جديدة دون المستخدم. يتغير مع كل استخدام.</translation>
    </message>
    <message>
        <source>The key to the protected resource. Whoever holds it may use it.</source>
        <translation>مفتاح المورد المحمي. من يملكه يستطيع استخدامه.</translation>
    </message>
    <message>
        <source>The token that is to be revoked.</source>
        <translation>الرمز المميز المراد إبطاله.</translation>
    </message>
    <message>
        <source>Where the server should look first. It may be left out.</source>
        <translation>أين ينبغي أن يبحث الخادم أولًا. يمكن تركه.</translation>
    </message>
    <message>
        <source>The user&apos;s name. Only the server&apos;s own pages should ever ask for it.</source>
        <translation>اسم المستخدم. ينبغي ألا تطلبه إلا صفحات الخادم نفسه.</translation>
    </message>
    <message>
        <source>The user&apos;s password. A client that sees it can do anything the user can; that is why this grant is on its way out.</source>
        <translation>كلمة مرور المستخدم. العميل الذي يراها يستطيع كل ما يستطيعه المستخدم؛ لذلك يُستغنى عن هذا المنح.</translation>
    </message>
    <message>
        <source>What the device asks for its tokens with. The user never sees it.</source>
        <translation>ما يطلب به الجهاز رموزه المميزة. لا يراه المستخدم أبدًا.</translation>
    </message>
    <message>
        <source>What the user compares or types on another device.</source>
        <translation>ما يقارنه المستخدم أو يكتبه على جهاز آخر.</translation>
    </message>
    <message>
        <source>The address of the page with the code filled in, as a QR code would have it.</source>
        <translation>عنوان الصفحة مع الرمز معبّأً، كما يكون في رمز QR.</translation>
    </message>
    <message>
        <source>Stands for the request that was pushed before; valid for a minute.</source>
        <translation>يمثّل الطلب المدفوع سابقًا؛ صالح لدقيقة.</translation>
    </message>
    <message>
        <source>A signed JWT that speaks for a user instead of a sign-in.</source>
        <translation>رمز JWT موقَّع يتحدث باسم مستخدم بدلًا من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Who signed the assertion: the client.</source>
        <translation>من وقّع التأكيد: العميل.</translation>
    </message>
    <message>
        <source>For whom the assertion speaks: a user name or subject.</source>
        <translation>باسم من يتحدث التأكيد: اسم مستخدم أو معرّف موضوع.</translation>
    </message>
    <message>
        <source>For which server the assertion is. Another server must refuse it.</source>
        <translation>لأي خادم هذا التأكيد. على خادم آخر أن يرفضه.</translation>
    </message>
    <message>
        <source>When the assertion was signed, in seconds since 1970.</source>
        <translation>متى وُقّع التأكيد، بالثواني منذ 1970.</translation>
    </message>
    <message>
        <source>Until when the assertion is valid, in seconds since 1970; an hour ahead at most.</source>
        <translation>حتى متى يصلح التأكيد، بالثواني منذ 1970؛ ساعة على الأكثر.</translation>
    </message>
    <message>
        <source>Makes the assertion usable once.</source>
        <translation>يجعل التأكيد صالحًا لمرة واحدة.</translation>
    </message>
    <message>
        <source>Which application asks.</source>
        <translation>أي تطبيق يسأل.</translation>
    </message>
    <message>
        <source>Part of the signing key. It is never sent.</source>
        <translation>جزء من مفتاح التوقيع. لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>First the temporary credentials, later the token.</source>
        <translation>أولًا بيانات الاعتماد المؤقتة، ثم الرمز المميز.</translation>
    </message>
    <message>
        <source>Part of the signing key, once there is a token. It is never sent.</source>
        <translation>جزء من مفتاح التوقيع متى وُجد رمز مميز. لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>How the base string is signed.</source>
        <translation>كيف تُوقَّع السلسلة الأساسية.</translation>
    </message>
    <message>
        <source>When the request was made, in seconds since 1970. Servers refuse old ones.</source>
        <translation>متى أُجري الطلب، بالثواني منذ 1970. ترفض الخوادم القديمة منها.</translation>
    </message>
    <message>
        <source>Differs in every request with the same timestamp, so that none can be sent again by others.</source>
        <translation>يختلف في كل طلب بالطابع الزمني نفسه، حتى لا يعيد أحد إرساله.</translation>
    </message>
    <message>
        <source>Where the user is sent back to.</source>
        <translation>إلى أين يُعاد المستخدم.</translation>
    </message>
    <message>
        <source>Comes back with the user and shows that who began the flow also ends it.</source>
        <translation>يعود مع المستخدم ويبيّن أن من بدأ التدفق هو من ينهيه.</translation>
    </message>
    <message>
        <source>A parameter of your own. Servers ignore what they do not know.</source>
        <translation>معامل من عندك. تتجاهل الخوادم ما لا تعرفه.</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>1. Method</source>
        <translation>1. الطريقة</translation>
    </message>
    <message>
        <source>2. Address</source>
        <translation>2. العنوان</translation>
    </message>
    <message>
        <source>3. Parameters, encoded and sorted</source>
        <translation>3. المعاملات، مرمَّزة ومرتّبة</translation>
    </message>
    <message>
        <source>Signature base string</source>
        <translation>السلسلة الأساسية للتوقيع</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>consumer secret, &amp;, token secret; each encoded</source>
        <translation>سر المستهلك، &amp;، سر الرمز المميز؛ كلٌّ مرمَّز</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>ما يُوقَّع</translation>
    </message>
</context>
<context>
    <name>ProviderTableModel</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>معرّف العميل هناك</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Newest tokens</source>
        <translation>أحدث الرموز</translation>
    </message>
    <message>
        <source>None yet. They appear here while they are issued.</source>
        <translation>لا شيء بعد. تظهر هنا عند إصدارها.</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>أحدث المشكلات</translation>
    </message>
    <message>
        <source>None since the console was opened. A refused request shows here with the precise reason.</source>
        <translation>لا شيء منذ فتح الواجهة. يظهر الطلب المرفوض هنا مع السبب الدقيق.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغير شيء: %1</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>عاد %1 كما كان.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>عاد كما كان.</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>Tokens issued and requests refused by minute</source>
        <translation>الرموز المُصدرة والطلبات المرفوضة في الدقيقة</translation>
    </message>
    <message>
        <source>tokens issued (up)</source>
        <translation>الرموز المُصدرة (إلى أعلى)</translation>
    </message>
    <message>
        <source>requests refused (down)</source>
        <translation>الطلبات المرفوضة (إلى أسفل)</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
</context>
<context>
    <name>ScopeTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>مزوّد آخر</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>خادم الموارد</translation>
    </message>
    <message>
        <source>redirects back</source>
        <translation>يعيد التوجيه</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>يسجّل الدخول</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>يقرّر</translation>
    </message>
    <message>
        <source>enters the code of the device</source>
        <translation>يُدخل رمز الجهاز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>message, its parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>%1 (not seen by the server)</source>
        <translation>%1 (لم يره الخادم)</translation>
    </message>
    <message>
        <source>Step %1: %2 to %3: %4</source>
        <comment>number, sender, receiver, message</comment>
        <translation>الخطوة %1: من %2 إلى %3: %4</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>صفحات الأخطاء</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات الويب</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Flow lab</source>
        <translation>مختبر التدفقات</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>malformed HTTP</source>
        <translation>HTTP غير سليم</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What the client was told</source>
        <translation>ما أُبلغ به العميل</translation>
    </message>
    <message>
        <source>The precise reason</source>
        <translation>السبب الدقيق</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 أيام</translation>
    </message>
</context>
<context>
    <name>TokenComparison</name>
    <message>
        <source>The first is not a JWT that can be read: %1</source>
        <translation>الأول ليس JWT قابلًا للقراءة: %1</translation>
    </message>
    <message>
        <source>The second is not a JWT that can be read: %1</source>
        <translation>الثاني ليس JWT قابلًا للقراءة: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>في الأول فقط</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>في الثاني فقط</translation>
    </message>
</context>
<context>
    <name>TokenExamination</name>
    <message>
        <source>revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>the signature is by a key of this workspace</source>
        <translation>التوقيع بمفتاح من مساحة العمل هذه</translation>
    </message>
    <message>
        <source>no key “%1” here: another server&apos;s, or withdrawn</source>
        <translation>لا مفتاح «%1» هنا: من خادم آخر، أو مسحوب</translation>
    </message>
    <message>
        <source>%1, key %2 (%3)</source>
        <comment>algorithm, key, its state</comment>
        <translation>%1، المفتاح %2 ‏(%3)</translation>
    </message>
    <message>
        <source>it has not been revoked here</source>
        <translation>لم يُلغَ هنا</translation>
    </message>
    <message>
        <source>not stored any more</source>
        <translation>لم يعد محفوظًا</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with it.</source>
        <translation>%1: لا خطأ فيه.</translation>
    </message>
    <message>
        <source>%1: not to be accepted. This does not hold: “%2” (%3).</source>
        <translation>%1: لا يُقبل. هذا لا يصح: «%2» ‏(%3).</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>رمز وصول JWT</translation>
    </message>
    <message>
        <source>ID token or other JWT</source>
        <translation>رمز هوية أو JWT آخر</translation>
    </message>
    <message>
        <source>the claims can be read</source>
        <translation>يمكن قراءة الخصائص</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Neither a JWT nor a token of this server: %1</source>
        <translation>ليس JWT ولا رمزًا من هذا الخادم: %1</translation>
    </message>
    <message>
        <source>no such token is stored here</source>
        <translation>لا رمز كهذا محفوظ هنا</translation>
    </message>
    <message>
        <source>it is stored here</source>
        <translation>هو محفوظ هنا</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>Opaque access token</source>
        <translation>رمز وصول مبهم</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>the signature is by the secret given</source>
        <translation>التوقيع بالسر المعطى</translation>
    </message>
    <message>
        <source>the signature is by a key given</source>
        <translation>التوقيع بأحد المفاتيح المعطاة</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with what was checked.</source>
        <translation>%1: لا خطأ فيما فُحص.</translation>
    </message>
</context>
<context>
    <name>TokenRules</name>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>%1 موجود</translation>
    </message>
    <message>
        <source>iss names this server</source>
        <translation>iss يسمّي هذا الخادم</translation>
    </message>
    <message>
        <source>%1 (the server is stopped)</source>
        <translation>%1 ‏(الخادم متوقف)</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>iat is not in the future</source>
        <translation>iat ليس في المستقبل</translation>
    </message>
    <message>
        <source>alg is a public-key signature</source>
        <translation>alg توقيع بمفتاح عام</translation>
    </message>
    <message>
        <source>azp where there are several audiences</source>
        <translation>azp حين تتعدد الجهات المقصودة</translation>
    </message>
    <message>
        <source>typ is at+jwt</source>
        <translation>typ هو at+jwt</translation>
    </message>
    <message>
        <source>iss is the expected issuer</source>
        <translation>iss هو المُصدر المتوقع</translation>
    </message>
    <message>
        <source>%1 (none was said to be expected)</source>
        <translation>%1 (لم يُذكر ما هو متوقع)</translation>
    </message>
    <message>
        <source>nbf is past</source>
        <translation>nbf قد مضى</translation>
    </message>
    <message>
        <source>aud names “%1”</source>
        <translation>aud يسمّي «%1»</translation>
    </message>
    <message>
        <source>sub has 1 to 255 ASCII characters</source>
        <translation>sub من 1 إلى 255 محرف ASCII</translation>
    </message>
</context>
<context>
    <name>UserTableModel</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المعرّف الثابت</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Telephone verified</source>
        <translation>تم التحقق من الهاتف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>في وضع المختبر</translation>
    </message>
</context>
<context>
    <name>gatehouse::lab::ParameterTableModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1، متروك</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ApiHistoryModel</name>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>GET user – 200</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 لدى %2، %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClaimMatrixModel</name>
    <message>
        <source>%1 opens %2</source>
        <translation>%1 يفتح %2</translation>
    </message>
    <message>
        <source>%1 does not open %2</source>
        <translation>%1 لا يفتح %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientFixes</name>
    <message>
        <source>Change of %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Taking back the change of %1</source>
        <translation>التراجع عن تغيير %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientTableModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>New client %1</source>
        <translation>عميل جديد %1</translation>
    </message>
    <message>
        <source>Grants of %1</source>
        <translation>مِنح %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FamilyTreeModel</name>
    <message>
        <source>revoked %1</source>
        <translation>أُلغي %1</translation>
    </message>
    <message>
        <source>used %1 (once)</source>
        <translation>استُعمل %1 ‏(مرة)</translation>
    </message>
    <message>
        <source>replaced %1 by #%2</source>
        <translation>استُبدل %1 بـ ‎#%2</translation>
    </message>
    <message>
        <source>revoked with its family</source>
        <translation>أُلغي مع عائلته</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>waiting for its client</source>
        <translation>ينتظر عميله</translation>
    </message>
    <message>
        <source>active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>code #%1</source>
        <translation>شفرة ‎#%1</translation>
    </message>
    <message>
        <source>access token #%1</source>
        <translation>رمز وصول ‎#%1</translation>
    </message>
    <message>
        <source>refresh token #%1</source>
        <translation>رمز تحديث ‎#%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at client</comment>
        <translation>%1 لدى %2</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>ملغى: %1</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>حي</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FlowListModel</name>
    <message numerus="yes">
        <source>%1, %n steps</source>
        <comment>what the flow is</comment>
        <translation>
            <numerusform>%1، %n خطوة</numerusform>
            <numerusform>%1، %n خطوة</numerusform>
            <numerusform>%1، %n خطوة</numerusform>
            <numerusform>%1، %n خطوات</numerusform>
            <numerusform>%1، %n خطوة</numerusform>
            <numerusform>%1، %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>time of a flow</comment>
        <translation>%1، مثبّت</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::InitialTokenModel</name>
    <message>
        <source>Token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>أُنشئ لأجل</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::LinkedAccountModel</name>
    <message>
        <source>–</source>
        <comment>no token</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>بعد %1، %2</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>قبل %1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 ‏(%2)</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>لا رمز</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <translation>مرتبط منذ %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>الحساب هناك</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PagedListModel</name>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ProblemListModel</name>
    <message>
        <source>unknown client</source>
        <translation>عميل مجهول</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4</source>
        <comment>time, client, path, reason</comment>
        <translation>%1  %2  %3  %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, how to mend it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RateHistoryModel</name>
    <message>
        <source>Minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>الرموز المُصدرة</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>الطلبات المرفوضة</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RegistryTableModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(بلا اسم بعد)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Revert of %1</source>
        <translation>تراجع عن %1</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::SidebarModel</name>
    <message>
        <source>%1, unsaved changes: %2</source>
        <translation>%1، تغييرات غير محفوظة: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::TokenListModel</name>
    <message>
        <source>(deleted user)</source>
        <translation>(مستخدم محذوف)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no user</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>المنحة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::UserTableModel</name>
    <message>
        <source>at least %1 characters</source>
        <translation>%1 محارف على الأقل</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويل جدًا</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>حول Gatehouse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>الإصدار %1، ‏Qt %2</translation>
    </message>
    <message>
        <source>An OAuth 2.0 and OpenID Connect server with a desktop console. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>خادم OAuth 2.0 وOpenID Connect مع واجهة مكتبية. برنامج حر برخصة غنو العمومية، الإصدار 3 أو أحدث؛ بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>مساحة العمل: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ApiExplorerPage</name>
    <message>
        <source>API explorer</source>
        <translation>مستكشف الواجهة البرمجية</translation>
    </message>
    <message>
        <source>A request to a provider&apos;s API with the token kept of a user. The token itself is never shown.</source>
        <translation>طلب إلى واجهة مزوّد برمز مستخدم محفوظ. الرمز نفسه لا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>User whose token is used</source>
        <translation>المستخدم الذي يُستعمل رمزه</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path relative to the API base</source>
        <translation>المسار نسبةً إلى أساس الواجهة</translation>
    </message>
    <message>
        <source>Path relative to the API base, such as user?per_page=5</source>
        <translation>المسار نسبةً إلى أساس الواجهة، مثل user?per_page=5</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>ترويسات أخرى</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>نوع المتن</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>الطلبات المرسلة</translation>
    </message>
    <message>
        <source>Further headers, one a line</source>
        <translation>ترويسات أخرى، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>أُرسل سابقًا</translation>
    </message>
    <message>
        <source>%1 has no body</source>
        <translation>%1 بلا متن</translation>
    </message>
    <message>
        <source>Each header is a line of its own: Name: value</source>
        <translation>كل ترويسة في سطر: الاسم: القيمة</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>No token is kept yet: someone must sign in through a provider first.</source>
        <translation>لا رمز محفوظ بعد: لا بد أن يدخل أحد عبر مزوّد أولًا.</translation>
    </message>
    <message>
        <source>No token is kept yet</source>
        <translation>لا رمز محفوظ بعد</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppearancePage</name>
    <message>
        <source>Web pages</source>
        <translation>صفحات الويب</translation>
    </message>
    <message>
        <source>What people see when they sign in, consent and manage their account.</source>
        <translation>ما يراه الناس عند الدخول والموافقة وإدارة حسابهم.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Line at the bottom</source>
        <translation>السطر السفلي</translation>
    </message>
    <message>
        <source>Colour, light</source>
        <translation>اللون، فاتح</translation>
    </message>
    <message>
        <source>Colour, dark</source>
        <translation>اللون، داكن</translation>
    </message>
    <message>
        <source>Choose a PNG…</source>
        <translation>اختر PNG…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>السطر السفلي</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Open the real page</source>
        <translation>افتح الصفحة الحقيقية</translation>
    </message>
    <message>
        <source>Painted here as it will be about; the browser shows what is saved.</source>
        <translation>مرسومة هنا كما ستكون تقريبًا؛ والمتصفح يعرض ما حُفظ.</translation>
    </message>
    <message>
        <source>A PNG of at most %1 KiB; shown 32 pixels high.</source>
        <translation>صورة PNG لا تتجاوز %1 كيبيبايت؛ تُعرض بارتفاع 32 بكسل.</translation>
    </message>
    <message>
        <source>A picture of %1 KiB.</source>
        <translation>صورة من %1 كيبيبايت.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>لم يُحفظ شيء: %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختر شعارًا</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG ‏(*.png)</translation>
    </message>
    <message>
        <source>The logo must be a PNG of at most %1 KiB.</source>
        <translation>يجب أن يكون الشعار PNG لا يتجاوز %1 كيبيبايت.</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>شغّل الخادم أولًا.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Who changed, issued, revoked or refused what, and when.</source>
        <translation>من غيّر أو أصدر أو ألغى أو رفض ماذا، ومتى.</translation>
    </message>
    <message>
        <source>Search client, user, event or request number</source>
        <translation>ابحث عن عميل أو مستخدم أو حدث أو رقم طلب</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>لا أحداث</translation>
    </message>
    <message>
        <source>What people and programs do with this server is written down here.</source>
        <translation>يُدوَّن هنا ما يفعله الناس والبرامج بهذا الخادم.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChoiceChecks</name>
    <message>
        <source>%1: %2</source>
        <comment>group, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimMatrixDialog</name>
    <message>
        <source>Add claim</source>
        <translation>إضافة خاصية</translation>
    </message>
    <message>
        <source>Claims by scope</source>
        <translation>الخصائص حسب النطاق</translation>
    </message>
    <message>
        <source>Name of another claim</source>
        <translation>اسم خاصية أخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Which scope opens which claim</source>
        <translation>أي نطاق يفتح أي خاصية</translation>
    </message>
    <message>
        <source>A client that gets the scope may read the claim at userinfo, and in ID tokens where no access token comes with them. Changes wait on the Scopes page until you save.</source>
        <translation>العميل الذي يحصل على النطاق يقرأ الخاصية في userinfo، وفي رموز الهوية حيث لا رمز وصول معها. تنتظر التغييرات في صفحة النطاقات حتى تحفظ.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimsDialog</name>
    <message>
        <source>Claims for %1</source>
        <translation>خصائص %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What %1 would learn</source>
        <translation>ما سيعرفه %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>These scopes have a character that none may have.</source>
        <translation>في هذه النطاقات محرف لا يجوز.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>لا يوجد مستخدم %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientSecrets</name>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>End selected now</source>
        <translation>أنهِ المحدد الآن</translation>
    </message>
    <message>
        <source>Live secrets</source>
        <translation>الأسرار السارية</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استعمال</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>متى ينتهي السر القديم</translation>
    </message>
    <message>
        <source>The old one ends now</source>
        <translation>ينتهي القديم الآن</translation>
    </message>
    <message>
        <source>The old one ends in 1 hour</source>
        <translation>ينتهي القديم بعد ساعة</translation>
    </message>
    <message>
        <source>The old one ends in 24 hours</source>
        <translation>ينتهي القديم بعد 24 ساعة</translation>
    </message>
    <message>
        <source>The old one stays until I end it</source>
        <translation>يبقى القديم حتى أنهيه</translation>
    </message>
    <message>
        <source>This client authenticates without a secret.</source>
        <translation>يستوثق هذا العميل بلا سر.</translation>
    </message>
    <message>
        <source>A secret is made when the client is saved, and shown once.</source>
        <translation>يُنشأ السر عند حفظ العميل ويُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>No secret is live: the client cannot authenticate.</source>
        <translation>لا سر سارٍ: لا يستطيع العميل الاستيثاق.</translation>
    </message>
    <message>
        <source>Two secrets may work at once, so that an application can change over.</source>
        <translation>قد يصلح سرّان في آن واحد كي يتمكن التطبيق من التبديل.</translation>
    </message>
    <message>
        <source>The new secret has not been used yet: put it into the application.</source>
        <translation>لم يُستعمل السر الجديد بعد: ضعه في التطبيق.</translation>
    </message>
    <message>
        <source>The old secret is still in use somewhere.</source>
        <translation>السر القديم ما زال مستعملًا في مكان ما.</translation>
    </message>
    <message>
        <source>Since the new secret was first used the old one was not: it can end.</source>
        <translation>منذ استُعمل السر الجديد لم يُستعمل القديم: يمكن أن ينتهي.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>current</source>
        <translation>حالي</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>The only secret ends when there is a new one.</source>
        <translation>ينتهي السر الوحيد حين يوجد جديد.</translation>
    </message>
    <message>
        <source>No new secret for %1: %2</source>
        <translation>لا سر جديد لـ %1: %2</translation>
    </message>
    <message>
        <source>The secret was not ended: %1</source>
        <translation>لم يُنهَ السر: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Applications that may ask this server for tokens.</source>
        <translation>التطبيقات التي يجوز لها طلب رموز من هذا الخادم.</translation>
    </message>
    <message>
        <source>Search name, ID, redirect URI, scope</source>
        <translation>ابحث عن اسم أو معرّف أو عنوان أو نطاق</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>Register the first application that should get tokens from this server.</source>
        <translation>سجّل أول تطبيق يحصل على رموز من هذا الخادم.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shown to people on the consent page.</source>
        <translation>يظهر للناس في صفحة الموافقة.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>What the application sends as client_id.</source>
        <translation>ما يرسله التطبيق بوصفه client_id.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>الاستيثاق</translation>
    </message>
    <message>
        <source>A public client runs where a secret cannot be kept: in a browser, on a phone.</source>
        <translation>العميل العام يعمل حيث لا يمكن حفظ سر: في متصفح أو هاتف.</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>السر في ترويسة Authorization ‏(basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>السر في النموذج (post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT موقّع بالسر</translation>
    </message>
    <message>
        <source>JWT signed with its key pair</source>
        <translation>JWT موقّع بزوج المفاتيح</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>لا شيء: عميل عام</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>المِنح</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>شفرة التفويض</translation>
    </message>
    <message>
        <source>People sign in through a browser.</source>
        <translation>يسجّل الناس الدخول عبر متصفح.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>The application stays connected.</source>
        <translation>يبقى التطبيق متصلًا.</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>اعتماد العميل</translation>
    </message>
    <message>
        <source>The application acts for itself.</source>
        <translation>يعمل التطبيق لنفسه.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>شفرة الجهاز</translation>
    </message>
    <message>
        <source>For televisions and command lines: people type a code elsewhere.</source>
        <translation>للتلفاز وسطر الأوامر: يدخل الناس شفرة في مكان آخر.</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>حامل JWT</translation>
    </message>
    <message>
        <source>The application speaks for people by signing their names: trust it.</source>
        <translation>يتكلم التطبيق باسم الناس بتوقيع أسمائهم: تأكد من ثقتك به.</translation>
    </message>
    <message>
        <source>Password (legacy)</source>
        <translation>كلمة المرور (قديم)</translation>
    </message>
    <message>
        <source>The application sees people&apos;s passwords. Only for old applications.</source>
        <translation>يرى التطبيق كلمات مرور الناس. للتطبيقات القديمة فقط.</translation>
    </message>
    <message>
        <source>Implicit (legacy)</source>
        <translation>ضمني (قديم)</translation>
    </message>
    <message>
        <source>Tokens in the browser&apos;s address. Only for old applications.</source>
        <translation>الرموز في عنوان المتصفح. للتطبيقات القديمة فقط.</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>أنواع الاستجابة</translation>
    </message>
    <message>
        <source>What the authorization endpoint may answer with. All but the first put tokens in the browser.</source>
        <translation>ما يجوز أن ترد به نقطة التفويض. كلها عدا الأول تضع الرموز في المتصفح.</translation>
    </message>
    <message>
        <source>URIs</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>عناوين إعادة التوجيه</translation>
    </message>
    <message>
        <source>One a line, compared exactly. Only http://127.0.0.1 and http://[::1] without a port match any port (RFC 8252 §7.3).</source>
        <translation>واحد في كل سطر، ويقارَن بدقة. فقط http://127.0.0.1 وhttp://[::1] بلا منفذ يطابقان أي منفذ (RFC 8252 §7.3).</translation>
    </message>
    <message>
        <source>Allow plain http to other hosts</source>
        <translation>السماح بـ http غير المشفّر إلى مضيفين آخرين</translation>
    </message>
    <message>
        <source>For development only.</source>
        <translation>للتطوير فقط.</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>عناوين إعادة التوجيه بعد الخروج</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>الأصول المسموح بها</translation>
    </message>
    <message>
        <source>Web pages that may call token and userinfo from a browser (CORS).</source>
        <translation>صفحات الويب التي يجوز لها استدعاء token وuserinfo من متصفح (CORS).</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>What it may ask for, separated by spaces.</source>
        <translation>ما يجوز له طلبه، مفصولًا بمسافات.</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>النطاقات الافتراضية</translation>
    </message>
    <message>
        <source>What it gets when it asks for nothing.</source>
        <translation>ما يحصل عليه حين لا يطلب شيئًا.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Opaque: ask the server what it is worth</source>
        <translation>مُبهَم: يُسأل الخادم عن قيمته</translation>
    </message>
    <message>
        <source>JWT: resource servers read it themselves (RFC 9068)</source>
        <translation>JWT: تقرؤه خوادم الموارد بنفسها (RFC 9068)</translation>
    </message>
    <message>
        <source>Signature of JWT access tokens</source>
        <translation>توقيع رموز الوصول JWT</translation>
    </message>
    <message>
        <source>What the server prefers</source>
        <translation>ما يفضّله الخادم</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>توقيع رمز الهوية</translation>
    </message>
    <message>
        <source>EdDSA: needs a key first (gatehouse key add EdDSA)</source>
        <translation>EdDSA: يحتاج أولًا إلى مفتاح (gatehouse key add EdDSA)</translation>
    </message>
    <message>
        <source>Length of opaque access tokens</source>
        <translation>طول رموز الوصول المبهمة</translation>
    </message>
    <message>
        <source>Characters of the random part, 43 to 256; 0 means 43.</source>
        <translation>محارف الجزء العشوائي، من 43 إلى 256؛ 0 تعني 43.</translation>
    </message>
    <message>
        <source>Refresh tokens made by</source>
        <translation>تُنشأ رموز التحديث بواسطة</translation>
    </message>
    <message>
        <source>Empty: the server. none: no refresh tokens. Else the name of a plug-in.</source>
        <translation>فارغ: الخادم. none: بلا رموز تحديث. وإلا فاسم إضافة.</translation>
    </message>
    <message>
        <source>Access tokens made by</source>
        <translation>تُنشأ رموز الوصول بواسطة</translation>
    </message>
    <message>
        <source>Empty: the server. Else the name of a plug-in.</source>
        <translation>فارغ: الخادم. وإلا فاسم إضافة.</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>اشتراط الطلبات المودعة</translation>
    </message>
    <message>
        <source>Authorization requests come by PAR only (RFC 9126).</source>
        <translation>لا تأتي طلبات التفويض إلا عبر PAR ‏(RFC 9126).</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>اشتراط PKCE</translation>
    </message>
    <message>
        <source>Switch off only for an old client that cannot send code_challenge.</source>
        <translation>لا تعطّله إلا لعميل قديم لا يستطيع إرسال code_challenge.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>May introspect tokens</source>
        <translation>يجوز له فحص الرموز</translation>
    </message>
    <message>
        <source>For resource servers.</source>
        <translation>لخوادم الموارد.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Address of its public keys</source>
        <translation>عنوان مفاتيحه العامة</translation>
    </message>
    <message>
        <source>A JSON Web Key Set, read again when a key is unknown.</source>
        <translation>مجموعة JSON Web Key Set، تُقرأ من جديد عند مفتاح مجهول.</translation>
    </message>
    <message>
        <source>Its public keys</source>
        <translation>مفاتيحه العامة</translation>
    </message>
    <message>
        <source>A JSON Web Key Set; only where there is no address.</source>
        <translation>مجموعة JSON Web Key Set؛ فقط حيث لا عنوان.</translation>
    </message>
    <message>
        <source>Signature of its assertions</source>
        <translation>توقيع تأكيداته</translation>
    </message>
    <message>
        <source>Any that fits the authentication</source>
        <translation>أي توقيع يناسب الاستيثاق</translation>
    </message>
    <message>
        <source>none: only that the person agreed</source>
        <translation>لا شيء: فقط أن الشخص وافق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>With a secret</source>
        <translation>بسر</translation>
    </message>
    <message>
        <source>With a key pair</source>
        <translation>بزوج مفاتيح</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>المنحة</translation>
    </message>
    <message>
        <source>Legacy: password or implicit</source>
        <translation>قديم: كلمة مرور أو ضمني</translation>
    </message>
    <message>
        <source>From template…</source>
        <translation>من قالب…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>Preview claims…</source>
        <translation>معاينة الخصائص…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>إلى ملف…</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>استيراد العملاء</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2</source>
        <translation>لا يحوي %1 عميلًا: %2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2 %3</source>
        <comment>source, field, reason</comment>
        <translation>لا يحوي %1 عميلًا: %2 %3</translation>
    </message>
    <message>
        <source>Try in Flow lab</source>
        <translation>جرّبه في مختبر التدفقات</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>ربط…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CodeDialog</name>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>One-time codes of %1</source>
        <translation>شفرات %1 لمرة واحدة</translation>
    </message>
    <message>
        <source>Key for the app</source>
        <translation>مفتاح التطبيق</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>الشفرة التي يعرضها التطبيق</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>الشفرة التي يعرضها التطبيق الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Let the user scan this with an authenticator app, or type the key, then enter the code that it shows. From then on signing in takes the password and a code.</source>
        <translation>دع المستخدم يمسح هذا بتطبيق استيثاق، أو يكتب المفتاح، ثم أدخل الشفرة التي يعرضها. بعدها يحتاج الدخول إلى كلمة المرور وشفرة.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ColorField</name>
    <message>
        <source>Choose a colour</source>
        <translation>اختر لونًا</translation>
    </message>
    <message>
        <source>Choose a colour: %1</source>
        <translation>اختر لونًا: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>المدمج</translation>
    </message>
    <message>
        <source>no colour: write #rrggbb</source>
        <translation>ليس لونًا: اكتب ‎#rrggbb</translation>
    </message>
    <message>
        <source>contrast %1:1, readable</source>
        <translation>التباين %1:1، مقروء</translation>
    </message>
    <message>
        <source>contrast %1:1, needs 4.5:1</source>
        <translation>التباين %1:1، واللازم 4.5:1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>اذهب أو نفّذ</translation>
    </message>
    <message>
        <source>Page, action, client or user</source>
        <translation>صفحة أو إجراء أو عميل أو مستخدم</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConfirmDialog</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConflictPanel</name>
    <message>
        <source>What was changed by whom</source>
        <translation>ما الذي غيّره من</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لي</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ تغييري</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ تغييره</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>أقرّر لاحقًا</translation>
    </message>
    <message>
        <source>Keeping mine writes the fields I touched; the others stay as on the server.</source>
        <translation>إبقاء ما لي يكتب الحقول التي لمستها؛ وتبقى الأخرى كما على الخادم.</translation>
    </message>
    <message>
        <source>%1, changed on the server</source>
        <translation>%1، تغيّر على الخادم</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>لم يُلمس</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>What users allowed clients, until they or you take it back.</source>
        <translation>ما سمح به المستخدمون للعملاء، حتى يسحبوه أو تسحبه أنت.</translation>
    </message>
    <message>
        <source>Search user or client</source>
        <translation>ابحث عن مستخدم أو عميل</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>لا موافقات بعد</translation>
    </message>
    <message>
        <source>One appears when a user allows a client something.</source>
        <translation>تظهر واحدة حين يسمح مستخدم لعميل بشيء.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Revoke what %1 allowed %2?</source>
        <translation>أتلغي ما سمح به %1 لـ %2؟</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n consents?</source>
        <translation>
            <numerusform>إلغاء موافقات: %n؟</numerusform>
            <numerusform>إلغاء موافقات: %n؟</numerusform>
            <numerusform>إلغاء موافقات: %n؟</numerusform>
            <numerusform>إلغاء موافقات: %n؟</numerusform>
            <numerusform>إلغاء موافقات: %n؟</numerusform>
            <numerusform>إلغاء موافقات: %n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>All tokens that were issued on it stop working at once.</source>
        <translation>كل الرموز الصادرة عنها تتوقف فورًا.</translation>
    </message>
    <message>
        <source>The user is asked again when the client asks again.</source>
        <translation>يُسأل المستخدم من جديد حين يطلب العميل من جديد.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n consents revoked.</source>
        <translation>
            <numerusform>الموافقات الملغاة: %n.</numerusform>
            <numerusform>الموافقات الملغاة: %n.</numerusform>
            <numerusform>الموافقات الملغاة: %n.</numerusform>
            <numerusform>الموافقات الملغاة: %n.</numerusform>
            <numerusform>الموافقات الملغاة: %n.</numerusform>
            <numerusform>الموافقات الملغاة: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsoleShell</name>
    <message>
        <source>Another console has it open but does not answer.</source>
        <translation>فتحتها واجهة أخرى لكنها لا تستجيب.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>لا يمكن فتح مساحة العمل %1.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>افتح أخرى…</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>مساحات العمل (*.gatehouse);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>نسخ مساحة العمل احتياطيًا</translation>
    </message>
    <message>
        <source>Backing up the workspace</source>
        <translation>جارٍ نسخ مساحة العمل احتياطيًا</translation>
    </message>
    <message>
        <source>Backed up to %1. The sealing key is not part of it: keep a copy of it in another place.</source>
        <translation>نُسخت إلى %1. مفتاح الختم ليس جزءًا منها: احفظ نسخة منه في مكان آخر.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Restoring replaces the whole workspace, stops the server and signs everybody out. What is there now is kept beside it.</source>
        <translation>تستبدل الاستعادة مساحة العمل كلها وتوقف الخادم وتُخرج الجميع. ويُحفظ ما هو موجود الآن بجانبها.</translation>
    </message>
    <message>
        <source>Restoring the workspace</source>
        <translation>جارٍ استعادة مساحة العمل</translation>
    </message>
    <message>
        <source>Restored. Sessions and authorizations that were ended: %1. What was there before is in %2.</source>
        <translation>تمت الاستعادة. الجلسات والتفويضات المنتهية: %1. ما كان من قبل موجود في %2.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>مساحات العمل الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>لم تُفتح %1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyRequestButton</name>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Copy the request as</source>
        <translation>نسخ الطلب بصيغة</translation>
    </message>
    <message>
        <source>Secrets stay masked and have to be filled in</source>
        <translation>تبقى الأسرار محجوبة ويجب ملؤها</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>HTTP خام</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DiagramPanel</name>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or -</source>
        <translation>Ctrl مع العجلة، أو -</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or +</source>
        <translation>Ctrl مع العجلة، أو +</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DifferenceView</name>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>المستلَم</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorBanner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorPagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>معاينة الصفحة</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorTextEditor</name>
    <message>
        <source>What it means</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>Usual causes, one a line</source>
        <translation>الأسباب المعتادة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>How to mend it, one a line</source>
        <translation>كيفية الإصلاح، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>شفرة الخطأ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorUrisPage</name>
    <message>
        <source>Error pages</source>
        <translation>صفحات الأخطاء</translation>
    </message>
    <message>
        <source>Where error_uri of an error answer points to.</source>
        <translation>إلى أين يشير error_uri في رد الخطأ.</translation>
    </message>
    <message>
        <source>Search error code or page</source>
        <translation>ابحث عن شفرة خطأ أو صفحة</translation>
    </message>
    <message>
        <source>New error page</source>
        <translation>صفحة خطأ جديدة</translation>
    </message>
    <message>
        <source>No error pages yet</source>
        <translation>لا صفحات أخطاء بعد</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>شفرة الخطأ</translation>
    </message>
    <message>
        <source>As clients get it: invalid_client, access_denied …</source>
        <translation>كما تصل إلى العملاء: invalid_client، access_denied…</translation>
    </message>
    <message>
        <source>A web page that explains the error to a developer.</source>
        <translation>صفحة ويب تشرح الخطأ للمطوّر.</translation>
    </message>
    <message>
        <source>An error code without a page here is answered without error_uri, or with this server&apos;s own page: the settings say which.</source>
        <translation>رمز الخطأ الذي لا صفحة له هنا يُجاب عنه بلا error_uri أو بصفحة هذا الخادم: الإعدادات تحدد ذلك.</translation>
    </message>
    <message>
        <source>This server&apos;s own pages…</source>
        <translation>صفحات هذا الخادم…</translation>
    </message>
    <message>
        <source>Their words in every language, with a preview, are in the settings</source>
        <translation>نصوصها بكل لغة مع معاينة موجودة في الإعدادات</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExchangeView</name>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>For a shell; $TOKEN stands where the token goes</source>
        <translation>لسطر الأوامر؛ ‎$TOKEN حيث يوضع الرمز</translation>
    </message>
    <message>
        <source>Answer and request</source>
        <translation>الرد والطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>ترويسات الرد</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>الطلب كما أُرسل</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>يظهر الرد هنا.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>في انتظار %1…</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>لا رد: %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>بلا نوع محتوى</translation>
    </message>
    <message>
        <source>%1 · %2 ms · %3 · %4</source>
        <comment>status, time, type, size</comment>
        <translation>%1 · %2 م‌ث · %3 · %4</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>الأسباب المرجحة</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>كيف يُصلَح</translation>
    </message>
    <message>
        <source>In the server&apos;s words: %1</source>
        <translation>بعبارة الخادم: %1</translation>
    </message>
    <message>
        <source>Open the specification, %1</source>
        <translation>فتح المواصفة، %1</translation>
    </message>
    <message>
        <source>Open the specification</source>
        <translation>فتح المواصفة</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FieldHint</name>
    <message>
        <source>Specification: %1</source>
        <translation>المواصفة: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FilterHeader</name>
    <message>
        <source>Filter of the column %1</source>
        <translation>مرشّح العمود %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>مرشّح</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FirstRunWizard</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>مرحبًا بك في Gatehouse</translation>
    </message>
    <message>
        <source>This workspace is empty. Three short steps lead to a first token; each may be skipped and done later on the pages.</source>
        <translation>مساحة العمل هذه فارغة. ثلاث خطوات قصيرة تقود إلى أول رمز؛ ويمكن تخطي كل منها وإجراؤها لاحقًا في الصفحات.</translation>
    </message>
    <message>
        <source>&amp;Start the server at the end</source>
        <translation>&amp;تشغيل الخادم في النهاية</translation>
    </message>
    <message>
        <source>Users, clients, keys and tokens are kept in this workspace:</source>
        <translation>يُحفظ المستخدمون والعملاء والمفاتيح والرموز في مساحة العمل هذه:</translation>
    </message>
    <message>
        <source>File &gt; New workspace makes another one, in a file or in PostgreSQL.</source>
        <translation>ملف &gt; مساحة عمل جديدة ينشئ مساحة أخرى في ملف أو في PostgreSQL.</translation>
    </message>
    <message>
        <source>A first user</source>
        <translation>أول مستخدم</translation>
    </message>
    <message>
        <source>Somebody who can sign in: you, to begin with.</source>
        <translation>شخص يستطيع تسجيل الدخول: أنت، في البداية.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>كرّر كلمة المرور</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>كرّرها</translation>
    </message>
    <message>
        <source>A first client</source>
        <translation>أول عميل</translation>
    </message>
    <message>
        <source>The application that asks this server for tokens.</source>
        <translation>التطبيق الذي يطلب رموزًا من هذا الخادم.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>اسم التطبيق</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>كلمة المرور: %1</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>تعذّر إنشاء صف جديد.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowExports</name>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>مخططات Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>صور SVG (*.svg)</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>أرشيفات HTTP (*.har)</translation>
    </message>
    <message>
        <source>Copied as a command. Secrets are masked: fill them in where … stands.</source>
        <translation>نُسخ كأمر. الأسرار محجوبة: املأها حيث تظهر …</translation>
    </message>
    <message>
        <source>Copied as a Mermaid diagram.</source>
        <translation>نُسخ كمخطط Mermaid.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Saved as %1. Secrets are masked.</source>
        <translation>حُفظ باسم %1. الأسرار محجوبة.</translation>
    </message>
    <message>
        <source>Copied as raw HTTP. Secrets are masked: fill them in where … stands.</source>
        <translation>نُسخ كـ HTTP خام. الأسرار محجوبة: املأها حيث تظهر …</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowLabPage</name>
    <message>
        <source>Flow lab</source>
        <translation>مختبر التدفقات</translation>
    </message>
    <message>
        <source>Run a flow step by step as a client would, change anything, break it on purpose, and see what the server says.</source>
        <translation>شغّل تدفقًا خطوة بخطوة كما يفعل العميل، وغيّر ما تشاء، واكسره عمدًا، وانظر ماذا يقول الخادم.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>Run step</source>
        <translation>تشغيل الخطوة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Use a lab client</source>
        <translation>استخدام عميل مختبر</translation>
    </message>
    <message>
        <source>Registers the client flow-lab with every grant, or gives it a new secret</source>
        <translation>يسجّل العميل flow-lab بكل أنواع المنح، أو يعطيه سرًا جديدًا</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Secrets too</source>
        <translation>مع الأسرار</translation>
    </message>
    <message>
        <source>Save secrets too</source>
        <translation>حفظ الأسرار أيضًا</translation>
    </message>
    <message>
        <source>Client secret, password and typed tokens stand in the file in the clear</source>
        <translation>يُكتب سر العميل وكلمة المرور والرموز المكتوبة في الملف نصًا صريحًا</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>اكسره</translation>
    </message>
    <message>
        <source>The server&apos;s side</source>
        <translation>جانب الخادم</translation>
    </message>
    <message>
        <source>Nothing: do it right</source>
        <translation>لا شيء: بالطريقة الصحيحة</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>شغّل الخادم أولًا.</translation>
    </message>
    <message>
        <source>Type the issuer of the server first.</source>
        <translation>اكتب جهة إصدار الخادم أولًا.</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read: %2</source>
        <translation>تعذّرت قراءة بيانات %1 الوصفية: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only this server shows its own side.</source>
        <translation>هذا الخادم وحده يعرض جانبه.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>في انتظار المتصفح…</translation>
    </message>
    <message>
        <source>This is no flow: %1 %2</source>
        <translation>هذا ليس تدفقًا: %1 %2</translation>
    </message>
    <message>
        <source>Open a flow</source>
        <translation>فتح تدفق</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>التدفقات (*.json)</translation>
    </message>
    <message>
        <source>Save the flow with its secrets</source>
        <translation>حفظ التدفق مع أسراره</translation>
    </message>
    <message>
        <source>Save the flow without its secrets</source>
        <translation>حفظ التدفق دون أسراره</translation>
    </message>
    <message>
        <source>Forgets what was sent and answered; what you typed stays</source>
        <translation>ينسى ما أُرسل وما ورد؛ ويبقى ما كتبته</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>The flow as it was: nothing typed, nothing broken, nothing carried over</source>
        <translation>التدفق كما كان: لا شيء مكتوب ولا معطَّل ولا منقول</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Save and enable the client first.</source>
        <translation>احفظ العميل وفعّله أولًا.</translation>
    </message>
    <message>
        <source>Diagram of the run</source>
        <translation>مخطط التشغيل</translation>
    </message>
    <message>
        <source>Server, client and user</source>
        <translation>الخادم والعميل والمستخدم</translation>
    </message>
    <message>
        <source>Fold the settings away, for more room below</source>
        <translation>طيّ الإعدادات لمساحة أكبر في الأسفل</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>client, server</comment>
        <translation>%1 لدى %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GrantMethodGrid</name>
    <message>
        <source>Grant type</source>
        <translation>نوع المنحة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>basic</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>secret JWT</source>
        <translation>JWT بالسر</translation>
    </message>
    <message>
        <source>key JWT</source>
        <translation>JWT بالمفتاح</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: the grant&apos;s own rule</source>
        <translation>%1: قاعدة المنحة نفسها</translation>
    </message>
    <message>
        <source>What the grant allows unless something else is chosen here</source>
        <translation>ما تسمح به المنحة ما لم يُختر شيء آخر هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grant type, method</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::InitialTokenList</name>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>رموز الوصول الأولية</translation>
    </message>
    <message>
        <source>Whom the token is for</source>
        <translation>لمن الرمز</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>How many clients it may register</source>
        <translation>كم عميلًا يجوز له تسجيله</translation>
    </message>
    <message>
        <source>Uses: </source>
        <translation>مرات الاستعمال: </translation>
    </message>
    <message>
        <source>How many hours it is good for</source>
        <translation>كم ساعة يصلح</translation>
    </message>
    <message>
        <source>Hours: </source>
        <translation>الساعات: </translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>the new initial access token</source>
        <translation>رمز الوصول الأولي الجديد</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::IntrospectionView</name>
    <message>
        <source>What the server answers</source>
        <translation>ما يجيب به الخادم</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Introspection endpoint</source>
        <translation>نقطة الفحص</translation>
    </message>
    <message>
        <source>Client ID of the resource server</source>
        <translation>معرّف العميل لخادم الموارد</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>الرمز المسؤول عنه</translation>
    </message>
    <message>
        <source>Paste an access or refresh token.</source>
        <translation>ألصق رمز وصول أو رمز تحديث.</translation>
    </message>
    <message>
        <source>The server is asked as a resource server asks it; nothing is stored.</source>
        <translation>يُسأل الخادم كما يسأله خادم موارد؛ ولا يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>اسأل الخادم</translation>
    </message>
    <message>
        <source>The address of the endpoint and a token are needed.</source>
        <translation>يلزم عنوان نقطة الفحص ورمز.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>لم يصل جواب: %1</translation>
    </message>
    <message>
        <source>The answer (status %1) is none of introspection.</source>
        <translation>الجواب (الحالة %1) ليس جواب فحص.</translation>
    </message>
    <message>
        <source>The server refused to answer: %1</source>
        <translation>رفض الخادم الإجابة: %1</translation>
    </message>
    <message>
        <source>The token is active.</source>
        <translation>الرمز فعّال.</translation>
    </message>
    <message>
        <source>The token is not active: expired, revoked, unknown, or not for this client.</source>
        <translation>الرمز غير فعّال: منتهٍ أو ملغى أو مجهول أو ليس لهذا العميل.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyEditor</name>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Gives the action this key</source>
        <translation>يعيّن هذا المفتاح للإجراء</translation>
    </message>
    <message>
        <source>Leaves the action without a key</source>
        <translation>يترك الإجراء بلا مفتاح</translation>
    </message>
    <message>
        <source>Gives back the key that the program came with</source>
        <translation>يعيد المفتاح الأصلي للبرنامج</translation>
    </message>
    <message>
        <source>The key holds in every workspace.</source>
        <translation>يسري المفتاح في كل مساحات العمل.</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>اختر إجراءً لتعطيه مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>مفتاح «%1»</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Alone this key is for typing and moving: add Ctrl or Alt.</source>
        <translation>هذا المفتاح وحده للكتابة والتنقل: أضف Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 متاح.</translation>
    </message>
    <message>
        <source>%1 does it from now on.</source>
        <comment>key</comment>
        <translation>من الآن يقوم بذلك %1.</translation>
    </message>
    <message>
        <source>No key does it from now on.</source>
        <translation>من الآن لا مفتاح له.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyboardMapDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Key or action</source>
        <translation>مفتاح أو إجراء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Chosen by you; the program came with: %1</source>
        <translation>اخترته أنت؛ مفتاح البرنامج الأصلي: %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: clear it there first.</source>
        <comment>key, action</comment>
        <translation>%1 يخص «%2»: امسحه هناك أولًا.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <comment>key, menu</comment>
        <translation>%1 يفتح القائمة «%2».</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeysPage</name>
    <message>
        <source>Signing keys</source>
        <translation>مفاتيح التوقيع</translation>
    </message>
    <message>
        <source>ID tokens and JWT access tokens are signed with the current keys; clients verify them with all that are listed here.</source>
        <translation>تُوقّع رموز الهوية ورموز الوصول JWT بالمفاتيح الحالية؛ ويتحقق العملاء منها بكل ما هو مذكور هنا.</translation>
    </message>
    <message>
        <source>Search key ID, algorithm or state</source>
        <translation>ابحث عن معرّف مفتاح أو خوارزمية أو حالة</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>لا مفاتيح بعد</translation>
    </message>
    <message>
        <source>They are made when the server starts for the first time.</source>
        <translation>تُنشأ حين يبدأ الخادم أول مرة.</translation>
    </message>
    <message>
        <source>Rotate now…</source>
        <translation>بدّل الآن…</translation>
    </message>
    <message>
        <source>Publish next…</source>
        <translation>انشر التالي…</translation>
    </message>
    <message>
        <source>Add EdDSA</source>
        <translation>إضافة EdDSA</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>تقاعد…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>The next key, or a new one, signs from now on</source>
        <translation>المفتاح التالي أو جديد يوقّع من الآن</translation>
    </message>
    <message>
        <source>Make a key known before it signs</source>
        <translation>عرّف بمفتاح قبل أن يوقّع</translation>
    </message>
    <message>
        <source>Ed25519 signatures: short and fast, where every client knows them</source>
        <translation>توقيعات Ed25519: قصيرة وسريعة حيث يعرفها كل عميل</translation>
    </message>
    <message>
        <source>Stop signing with this algorithm</source>
        <translation>التوقف عن التوقيع بهذه الخوارزمية</translation>
    </message>
    <message>
        <source>Remove a key that does not sign</source>
        <translation>إزالة مفتاح لا يوقّع</translation>
    </message>
    <message>
        <source>Public key as JWK</source>
        <translation>المفتاح العام بصيغة JWK</translation>
    </message>
    <message>
        <source>Select a key to see its public part.</source>
        <translation>حدّد مفتاحًا لترى جزأه العام.</translation>
    </message>
    <message>
        <source>the public key as JWK</source>
        <translation>المفتاح العام بصيغة JWK</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>المفتاح العام (JWK)</translation>
    </message>
    <message>
        <source>Rotate the %1 keys?</source>
        <translation>أتبدّل مفاتيح %1؟</translation>
    </message>
    <message>
        <source>The next key of each algorithm, or a new one, signs from now on.</source>
        <translation>المفتاح التالي لكل خوارزمية أو جديد يوقّع من الآن.</translation>
    </message>
    <message>
        <source>The keys that sign now stay published as retired, so what they signed can still be verified.</source>
        <translation>تبقى المفاتيح التي توقّع الآن منشورة كمتقاعدة، فيمكن التحقق مما وقّعته.</translation>
    </message>
    <message>
        <source>Clients that keep the key set for long may refuse new tokens until they read it again; publish the next key a day before to avoid that.</source>
        <translation>العملاء الذين يحتفظون بمجموعة المفاتيح طويلًا قد يرفضون رموزًا جديدة حتى يقرؤوها ثانية؛ انشر المفتاح التالي قبل يوم لتجنب ذلك.</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>بدّل الآن</translation>
    </message>
    <message>
        <source>Publish a next %1 key?</source>
        <translation>أتنشر مفتاح %1 تاليًا؟</translation>
    </message>
    <message>
        <source>It is listed in the key set, but signs nothing yet.</source>
        <translation>هو في مجموعة المفاتيح لكنه لا يوقّع شيئًا بعد.</translation>
    </message>
    <message>
        <source>The next rotation puts it to work.</source>
        <translation>التبديل التالي يشغّله.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>No key could be made: %1</source>
        <translation>تعذّر إنشاء مفتاح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys sign from now on.</source>
        <translation>
            <numerusform>المفاتيح الموقّعة من الآن: %n.</numerusform>
            <numerusform>المفاتيح الموقّعة من الآن: %n.</numerusform>
            <numerusform>المفاتيح الموقّعة من الآن: %n.</numerusform>
            <numerusform>المفاتيح الموقّعة من الآن: %n.</numerusform>
            <numerusform>المفاتيح الموقّعة من الآن: %n.</numerusform>
            <numerusform>المفاتيح الموقّعة من الآن: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next keys are published.</source>
        <translation>
            <numerusform>المفاتيح التالية المنشورة: %n.</numerusform>
            <numerusform>المفاتيح التالية المنشورة: %n.</numerusform>
            <numerusform>المفاتيح التالية المنشورة: %n.</numerusform>
            <numerusform>المفاتيح التالية المنشورة: %n.</numerusform>
            <numerusform>المفاتيح التالية المنشورة: %n.</numerusform>
            <numerusform>المفاتيح التالية المنشورة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key signs from now on.</source>
        <translation>المفتاح الجديد يوقّع من الآن.</translation>
    </message>
    <message>
        <source>Retire the %1 key without another one?</source>
        <translation>أتحيل مفتاح %1 إلى التقاعد بلا بديل؟</translation>
    </message>
    <message>
        <source>Nothing is signed with this algorithm any more.</source>
        <translation>لا يُوقّع شيء بهذه الخوارزمية بعد الآن.</translation>
    </message>
    <message>
        <source>What it signed can still be verified.</source>
        <translation>ما زال يمكن التحقق مما وقّعه.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>تقاعد</translation>
    </message>
    <message>
        <source>The key is retired.</source>
        <translation>تقاعد المفتاح.</translation>
    </message>
    <message>
        <source>Withdraw the %1 key %2?</source>
        <translation>أتسحب مفتاح %1 %2؟</translation>
    </message>
    <message>
        <source>Nothing that it signed can be verified any more: ID tokens as hints at sign-out, and JWT access tokens that have not expired.</source>
        <translation>لا يمكن التحقق بعدها من شيء وقّعه: رموز الهوية كتلميح عند الخروج، ورموز الوصول JWT التي لم تنتهِ.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>لا يمكن إرجاعه.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation>سُحب المفتاح.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabBanner</name>
    <message>
        <source>Lab mode: anybody at this computer signs in as a persona by one click. Only this computer can reach the server.</source>
        <translation>وضع المختبر: يسجّل أي شخص على هذا الحاسوب دخوله كشخصية تجريبية بنقرة واحدة. لا يصل إلى الخادم إلا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Leave lab mode</source>
        <translation>مغادرة وضع المختبر</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabKeyRow</name>
    <message>
        <source>Register at this client</source>
        <translation>سجّله لدى هذا العميل</translation>
    </message>
    <message>
        <source>Public key of the lab, a JWK</source>
        <translation>المفتاح العام للمختبر، بصيغة JWK</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>المفتاح العام (JWK)</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>The client of this server then authenticates with this key (private_key_jwt)</source>
        <translation>يوثّق عميل هذا الخادم نفسه بعدها بهذا المفتاح (private_key_jwt)</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>لم يُسجَّل بعد</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabStepView</name>
    <message>
        <source>What was sent and answered</source>
        <translation>ما أُرسل وما أُجيب</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>الطلب والرد</translation>
    </message>
    <message>
        <source>Checks and values</source>
        <translation>الفحوص والقيم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>ما وُقّع</translation>
    </message>
    <message>
        <source>Parameters of the step</source>
        <translation>معاملات الخطوة</translation>
    </message>
    <message>
        <source>Name of a further parameter</source>
        <translation>اسم معامل إضافي</translation>
    </message>
    <message>
        <source>Further parameter</source>
        <translation>معامل إضافي</translation>
    </message>
    <message>
        <source>Value of a further parameter</source>
        <translation>قيمة معامل إضافي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Restore row</source>
        <translation>استعادة الصف</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>Requests of the step</source>
        <translation>طلبات الخطوة</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>نجح، %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>فشل، %1</translation>
    </message>
    <message>
        <source>Inspect the ID token</source>
        <translation>فحص رمز الهوية</translation>
    </message>
    <message>
        <source>With its nonce, code and access token, in the inspector of the page of tokens</source>
        <translation>مع nonce والرمز ورمز الوصول، في فاحص صفحة الرموز</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabTargetBar</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>الاستيثاق</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>The user&apos;s part</source>
        <translation>دور المستخدم</translation>
    </message>
    <message>
        <source>Sign in as this test user</source>
        <translation>تسجيل الدخول بمستخدم الاختبار هذا</translation>
    </message>
    <message>
        <source>I do it in the browser</source>
        <translation>سأفعل ذلك في المتصفح</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>مستخدم الاختبار</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LanguageTexts</name>
    <message>
        <source>Text in %1</source>
        <translation>النص بـ%1</translation>
    </message>
    <message>
        <source>What the others fall back to</source>
        <translation>ما تعود إليه الأخرى</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LinkedAccountsPage</name>
    <message>
        <source>Search provider, user, account, scope</source>
        <translation>ابحث عن مزوّد أو مستخدم أو حساب أو نطاق</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>الحسابات المرتبطة</translation>
    </message>
    <message>
        <source>Who signs in through which provider, and the tokens kept for them; sealed, never shown.</source>
        <translation>من يدخل عبر أي مزوّد، والرموز المحفوظة لهم؛ مختومة ولا تُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>حدّث الآن</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>إلغاء الرمز…</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>فك الارتباط…</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was refreshed.</source>
        <translation>حُدّث رمز %1 لدى %2.</translation>
    </message>
    <message>
        <source>Revoke the token of %1 at %2?</source>
        <translation>أتلغي رمز %1 لدى %2؟</translation>
    </message>
    <message>
        <source>%1 is told to end the token, and it is forgotten here.</source>
        <translation>يُطلب من %1 إنهاء الرمز، ويُنسى هنا.</translation>
    </message>
    <message>
        <source>Requests to its API for %1 fail until they sign in there again.</source>
        <translation>تفشل الطلبات إلى واجهته لأجل %1 حتى دخول جديد هناك.</translation>
    </message>
    <message>
        <source>The accounts stay linked: %1 can still sign in through it.</source>
        <translation>تبقى الحسابات مرتبطة: لا يزال %1 يستطيع الدخول به.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إلغاء الرمز</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was revoked.</source>
        <translation>أُلغي رمز %1 لدى %2.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here through %2.</source>
        <translation>لن يستطيع %1 الدخول هنا عبر %2.</translation>
    </message>
    <message>
        <source>The link to the account %1 there is forgotten.</source>
        <translation>يُنسى الارتباط بالحساب %1 هناك.</translation>
    </message>
    <message>
        <source>Its token is revoked and forgotten.</source>
        <translation>يُلغى رمزه ويُنسى.</translation>
    </message>
    <message>
        <source>%1 has no password and no other provider: nothing else lets them in.</source>
        <translation>ليس لـ %1 كلمة مرور ولا مزوّد آخر: لا شيء آخر يتيح له الدخول.</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>أتفك ارتباط %1 بـ %2؟</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الارتباط</translation>
    </message>
    <message>
        <source>%1 was unlinked from %2.</source>
        <translation>فُك ارتباط %1 بـ %2.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 لدى %2: %3</translation>
    </message>
    <message>
        <source>%1 But: %2</source>
        <translation>%1 لكن: %2</translation>
    </message>
    <message>
        <source>Tokens of OAuth 1.0a have no end and are not refreshed.</source>
        <translation>رموز OAuth 1.0a بلا نهاية ولا تُحدّث.</translation>
    </message>
    <message>
        <source>asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>يُعرض %1 من %2</translation>
    </message>
    <message>
        <source>Nobody is linked yet</source>
        <translation>لا أحد مرتبط بعد</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>People appear here once they sign in through a provider, or link it on their account page.</source>
        <translation>يظهر الناس هنا حين يدخلون عبر مزوّد أو يربطونه في صفحة حسابهم.</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>يُبحث عن كل كلمة في كل عمود.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ListPage</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>تعذّرت قراءة القائمة: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغير شيء: %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>أحدث %1؛ والمزيد عند التمرير إلى أسفل</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
            <numerusform>المعروض: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>اعرض الكل</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MainWindow</name>
    <message>
        <source>%1 – Gatehouse</source>
        <translation>%1 – Gatehouse</translation>
    </message>
    <message>
        <source>The workspace cannot be read</source>
        <translation>تعذّرت قراءة مساحة العمل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;تكرار</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Go to or do</source>
        <translation>&amp;اذهب أو نفّذ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Pause live list</source>
        <translation>إيقاف القائمة الحية م&amp;ؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>ك&amp;النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;إعادة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Copy issuer</source>
        <translation>&amp;نسخ المُصدِر</translation>
    </message>
    <message>
        <source>&amp;Open discovery document</source>
        <translation>&amp;فتح وثيقة الاكتشاف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>&amp;حول Gatehouse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>لم يبدأ الخادم: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدم %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>The pages change their language when the unsaved changes are saved or reverted.</source>
        <translation>تتغير لغة الصفحات عند حفظ التغييرات غير المحفوظة أو التراجع عنها.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق بلا حفظ</translation>
    </message>
    <message>
        <source>There are unsaved changes: %1.</source>
        <translation>توجد تغييرات غير محفوظة: %1.</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>واصل التحرير</translation>
    </message>
    <message>
        <source>&amp;Enable or disable</source>
        <translation>تفعيل أو تع&amp;طيل</translation>
    </message>
    <message>
        <source>Open a re&amp;quest by its number</source>
        <translation>فتح طلب برق&amp;مه</translation>
    </message>
    <message>
        <source>&amp;Lab mode (personas)</source>
        <translation>وضع الم&amp;ختبر (شخصيات تجريبية)</translation>
    </message>
    <message>
        <source>Lab mode is for this computer alone: others could reach this server and sign in as anybody. Let it listen on 127.0.0.1, with an issuer there.</source>
        <translation>وضع المختبر لهذا الحاسوب وحده: يمكن لآخرين الوصول إلى هذا الخادم والدخول بأي اسم. اجعله يستمع على 127.0.0.1 مع مُصدر هناك.</translation>
    </message>
    <message>
        <source>Start without lab mode</source>
        <translation>ابدأ من دون وضع المختبر</translation>
    </message>
    <message>
        <source>&amp;TLS…</source>
        <translation>&amp;TLS…</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <comment>name of a client or user</comment>
        <translation>%1 لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>إعداد TLS…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MarkedText</name>
    <message>
        <source>Only here: %1</source>
        <translation>هنا فقط: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MintDialog</name>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>رمز من هو</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Nobody: the client itself</source>
        <translation>لا أحد: العميل نفسه</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>The client&apos;s default scopes</source>
        <translation>النطاقات الافتراضية للعميل</translation>
    </message>
    <message>
        <source>Test token</source>
        <translation>رمز تجريبي</translation>
    </message>
    <message>
        <source>Good for, in minutes</source>
        <translation>صالح، بالدقائق</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>نيابة عن</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>سك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Mint a test token</source>
        <translation>سك رمز تجريبي</translation>
    </message>
    <message>
        <source>A real access token without a sign-in, for trying an API. It is marked as “minted” in every list and in the audit log, and has no more scope than the client may have.</source>
        <translation>رمز وصول حقيقي بلا دخول، لتجربة واجهة برمجية. يوسم «minted» في كل قائمة وفي سجل التدقيق، وليس له نطاق أكثر مما يجوز للعميل.</translation>
    </message>
    <message>
        <source>the test token</source>
        <translation>الرمز التجريبي</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>افحصه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Your test token</source>
        <translation>رمزك التجريبي</translation>
    </message>
    <message>
        <source>Copy it now: only its hash is stored. Good until %1, scopes: %2.</source>
        <translation>انسخه الآن: لا تُحفظ إلا بصمته. صالح حتى %1، النطاقات: %2.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Opaque: the server is asked what it is worth</source>
        <translation>معتم: يُسأل الخادم عن قيمته</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): start the server first</source>
        <translation>JWT (RFC 9068): شغّل الخادم أولًا</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): signed by the server&apos;s key</source>
        <translation>JWT (RFC 9068): موقَّع بمفتاح الخادم</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::NewClientDialog</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everything can be changed before it is saved, and afterwards.</source>
        <translation>يمكن تغيير كل شيء قبل الحفظ وبعده.</translation>
    </message>
    <message>
        <source>What kind of application is it?</source>
        <translation>ما نوع هذا التطبيق؟</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>نوع التطبيق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>What this decides, and why</source>
        <translation>ما الذي يقرّره هذا، ولماذا</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What this server is doing.</source>
        <translation>ما يفعله هذا الخادم.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>الرموز المُصدرة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>الاتصالات المفتوحة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>بيانات المستخدم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>the address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>فتح في المتصفح: %1</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Register a client</source>
        <translation>سجّل عميلًا</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Add a user and set a password</source>
        <translation>أضف مستخدمًا وضع كلمة مرور</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Say what clients may ask for</source>
        <translation>حدّد ما يجوز للعملاء طلبه</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Get the first token</source>
        <translation>احصل على أول رمز</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>نسخ سطر curl</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>أحدث الرموز</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>أحدث المشكلات</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>يعمل منذ %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>يصغي على %1</translation>
    </message>
    <message>
        <source>Nobody can get a token until it is started.</source>
        <translation>لا يحصل أحد على رمز حتى يبدأ.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للتنفيذ</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>كرّرها</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>ضع كلمة المرور</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>كلمة مرور جديدة لـ %1</translation>
    </message>
    <message>
        <source>It replaces the old one at once: the user is signed out everywhere and must sign in again.</source>
        <translation>تحل محل القديمة فورًا: يُخرَج المستخدم من كل مكان وعليه تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>الكلمتان مختلفتان</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>&amp;حجم الخط</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>&amp;Start the server when the window opens</source>
        <translation>&amp;تشغيل الخادم عند فتح النافذة</translation>
    </message>
    <message>
        <source>Keep a symbol in the system &amp;tray</source>
        <translation>إبقاء &amp;رمز في شريط النظام</translation>
    </message>
    <message>
        <source>Closing the window then leaves the server running.</source>
        <translation>عندئذ يبقى الخادم يعمل بعد إغلاق النافذة.</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>ليس لسطح المكتب هذا شريط نظام.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProblemRow</name>
    <message>
        <source>Explain</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Open flow</source>
        <translation>فتح التدفق</translation>
    </message>
    <message>
        <source>The request has made room for newer ones. The settings can keep more of them.</source>
        <translation>أفسح الطلب مكانًا لما هو أحدث. يمكن للإعدادات أن تحفظ المزيد.</translation>
    </message>
    <message>
        <source>What was refused, why, and how to mend it</source>
        <translation>ما رُفض ولماذا وكيف يُصلح</translation>
    </message>
    <message>
        <source>There is no more to say than what stands here.</source>
        <translation>لا مزيد على ما هو مذكور هنا.</translation>
    </message>
    <message>
        <source>The request among those it belongs to</source>
        <translation>الطلب بين الطلبات التي ينتمي إليها</translation>
    </message>
    <message>
        <source>The list of flows is paused; the request comes when it goes on.</source>
        <translation>قائمة التدفقات متوقفة مؤقتًا؛ يظهر الطلب عند استئنافها.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Other servers at which people can sign in to this one.</source>
        <translation>خوادم أخرى يستطيع الناس الدخول بها إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>Search name or client ID</source>
        <translation>ابحث عن اسم أو معرّف عميل</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>مزوّد جديد</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>لا مزوّدين بعد</translation>
    </message>
    <message>
        <source>Choose a preset, paste the two values the provider gave you, and people can sign in there.</source>
        <translation>اختر قالبًا والصق القيمتين اللتين أعطاك إياهما المزوّد، فيستطيع الناس الدخول هناك.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <source>None: own endpoints</source>
        <translation>لا شيء: نقاط خاصة</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Part of the address /login/NAME; fixed once it is saved.</source>
        <translation>جزء من العنوان ‎/login/NAME‎؛ يثبت بعد الحفظ.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>As the provider gave it.</source>
        <translation>كما أعطاه المزوّد.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Kept sealed; never shown again.</source>
        <translation>يُحفظ مختومًا؛ ولا يُعرض ثانية.</translation>
    </message>
    <message>
        <source>Redirect URI to register there</source>
        <translation>عنوان إعادة التوجيه الواجب تسجيله هناك</translation>
    </message>
    <message>
        <source>Redirect URI to register at the provider</source>
        <translation>عنوان إعادة التوجيه الواجب تسجيله لدى المزوّد</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>اختبار الدخول</translation>
    </message>
    <message>
        <source>the redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>%1 (%2 when empty)</source>
        <translation>%1 ‏(%2 حين يكون فارغًا)</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>لأجل %1.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>OpenID Connect: everything else is discovered from it.</source>
        <translation>OpenID Connect: يُكتشف منه كل ما عداه.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>نقطة التفويض</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة الرموز</translation>
    </message>
    <message>
        <source>Refresh endpoint</source>
        <translation>نقطة التحديث</translation>
    </message>
    <message>
        <source>Where it differs from the former.</source>
        <translation>حيث تختلف عن السابقة.</translation>
    </message>
    <message>
        <source>Request token endpoint</source>
        <translation>نقطة رمز الطلب</translation>
    </message>
    <message>
        <source>Makes the provider one of OAuth 1.0a.</source>
        <translation>تجعل المزوّد من نوع OAuth 1.0a.</translation>
    </message>
    <message>
        <source>Base of its API</source>
        <translation>أساس واجهته البرمجية</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Says who signed in; may be relative to the base.</source>
        <translation>يبيّن من سجّل الدخول؛ وقد يكون نسبيًا إلى الأساس.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>مفصولة بمسافات.</translation>
    </message>
    <message>
        <source>Authentication there</source>
        <translation>الاستيثاق هناك</translation>
    </message>
    <message>
        <source>As the preset or discovery says</source>
        <translation>كما يقول القالب أو الاكتشاف</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>السر في ترويسة Authorization ‏(basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>السر في النموذج (post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT موقّع بالسر</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>لا شيء: عميل عام</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>كما يقول القالب</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>People may sign in with it</source>
        <translation>يجوز للناس الدخول به</translation>
    </message>
    <message>
        <source>Off: only for linking accounts and calling its API.</source>
        <translation>معطّل: لربط الحسابات واستدعاء واجهته فقط.</translation>
    </message>
    <message>
        <source>A first sign-in may make a new user</source>
        <translation>يجوز أن ينشئ الدخول الأول مستخدمًا جديدًا</translation>
    </message>
    <message>
        <source>Trust its verified e-mail addresses</source>
        <translation>الثقة بعناوين بريده التي تم التحقق منها</translation>
    </message>
    <message>
        <source>Signs people in to the user with that address without asking. Only for providers you run yourself.</source>
        <translation>يُدخل الناس بصفة المستخدم صاحب ذلك العنوان بلا سؤال. فقط لمزوّدين تديرهم بنفسك.</translation>
    </message>
    <message>
        <source>It may be in a private network</source>
        <translation>قد يكون في شبكة خاصة</translation>
    </message>
    <message>
        <source>Otherwise private and loopback addresses are never called.</source>
        <translation>وإلا فلا تُستدعى العناوين الخاصة والمحلية أبدًا.</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>محفوظ؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>الخادم لا يعمل</translation>
    </message>
    <message>
        <source>Save the provider and start the server first.</source>
        <translation>احفظ المزوّد وشغّل الخادم أولًا.</translation>
    </message>
    <message>
        <source>Register an application at %1, then paste what it gives you.</source>
        <translation>سجّل تطبيقًا لدى %1 ثم الصق ما يعطيك إياه.</translation>
    </message>
    <message>
        <source>No browser could be opened. Visit %1 yourself.</source>
        <translation>تعذّر فتح متصفح. زر %1 بنفسك.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersTabs</name>
    <message>
        <source>Views of the providers</source>
        <translation>عروض المزوّدين</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>الحسابات المرتبطة</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>مستكشف الواجهة البرمجية</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::QrView</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>رمز QR لتطبيق الاستيثاق</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RateChart</name>
    <message>
        <source>Tokens issued and requests refused in the last hour</source>
        <translation>الرموز المُصدرة والطلبات المرفوضة في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>%1 issued, %2 refused, at most %3 in a minute</source>
        <translation>أُصدر %1، رُفض %2، على الأكثر %3 في دقيقة</translation>
    </message>
    <message>
        <source>%1: %2 issued, %3 refused</source>
        <translation>%1: أُصدر %2، رُفض %3</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RecordForm</name>
    <message>
        <source>Sections of the form</source>
        <translation>أقسام النموذج</translation>
    </message>
    <message>
        <source>Will be deleted when you save</source>
        <translation>سيُحذف عند الحفظ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>field, number</comment>
        <translation>%1 من %2 صفوف</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 صفوف</translation>
    </message>
    <message>
        <source>What you change here is set in all of them; everything else stays.</source>
        <translation>ما تغيّره هنا يُضبط في كلها؛ ويبقى ما عداه.</translation>
    </message>
    <message>
        <source>Some of them will be deleted when you save.</source>
        <translation>سيُحذف بعضها عند الحفظ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>قيم عدة</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RegistryPage</name>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Select a row to see and edit it here.</source>
        <translation>حدّد صفًا لعرضه وتحريره هنا.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>تعذّر إنشاء صف جديد.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1, %2: %3</source>
        <comment>object, field, rule</comment>
        <translation>لم يُحفظ شيء. %1، %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>لم يُحفظ شيء: %1</translation>
    </message>
    <message>
        <source>Drop my change</source>
        <translation>أسقط تغييري</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ تغييري</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ تغييره</translation>
    </message>
    <message>
        <source>Nothing was saved. %1 exists already; choose another name.</source>
        <translation>لم يُحفظ شيء. %1 موجود بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>يُعرض %1 من %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>يُبحث عن كل كلمة في كل عمود.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Save %1 changes</source>
        <translation>حفظ %1 تغييرات</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>التراجع عن الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n row(s)</source>
        <translation>
            <numerusform>حذف الصفوف: %n</numerusform>
            <numerusform>حذف الصفوف: %n</numerusform>
            <numerusform>حذف الصفوف: %n</numerusform>
            <numerusform>حذف الصفوف: %n</numerusform>
            <numerusform>حذف الصفوف: %n</numerusform>
            <numerusform>حذف الصفوف: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another process is writing to the workspace; trying again…</source>
        <translation>تكتب عملية أخرى في مساحة العمل؛ تُعاد المحاولة…</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>لا شيء يطابق هذه المرشّحات</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Your change cannot be kept: %1</source>
        <translation>لا يمكن إبقاء تغييرك: %1</translation>
    </message>
    <message>
        <source>What was changed cannot be read: %1</source>
        <translation>لا يمكن قراءة ما تغيّر: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. </source>
        <translation>لم يُحفظ شيء. </translation>
    </message>
    <message>
        <source>%1 was deleted by somebody else meanwhile.</source>
        <translation>حذف شخص آخر %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>غيّر شخص آخر %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>facet</comment>
        <translation>%1: الكل</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>ترشيح حسب العمود</translation>
    </message>
    <message>
        <source>the first %1 of %2; search to see others</source>
        <translation>أول %1 من %2؛ ابحث لترى غيرها</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>The table could not be searched: %1</source>
        <translation>تعذّر البحث في الجدول: %1</translation>
    </message>
    <message numerus="yes">
        <source>Disabling of %n row(s)</source>
        <translation>
            <numerusform>تعطيل الصفوف: %n</numerusform>
            <numerusform>تعطيل الصفوف: %n</numerusform>
            <numerusform>تعطيل الصفوف: %n</numerusform>
            <numerusform>تعطيل الصفوف: %n</numerusform>
            <numerusform>تعطيل الصفوف: %n</numerusform>
            <numerusform>تعطيل الصفوف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling of %n row(s)</source>
        <translation>
            <numerusform>تفعيل الصفوف: %n</numerusform>
            <numerusform>تفعيل الصفوف: %n</numerusform>
            <numerusform>تفعيل الصفوف: %n</numerusform>
            <numerusform>تفعيل الصفوف: %n</numerusform>
            <numerusform>تفعيل الصفوف: %n</numerusform>
            <numerusform>تفعيل الصفوف: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>The selected rows stay, but the server refuses them until they are enabled</source>
        <translation>تبقى الصفوف المحددة، لكن الخادم يرفضها إلى أن تُفعَّل</translation>
    </message>
    <message>
        <source>The server accepts the selected rows again</source>
        <translation>يقبل الخادم الصفوف المحددة من جديد</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScopesPage</name>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>What clients may ask for, and what the consent page says about it.</source>
        <translation>ما يجوز للعملاء طلبه وما تقوله صفحة الموافقة عنه.</translation>
    </message>
    <message>
        <source>Search name, text or claim</source>
        <translation>ابحث عن اسم أو نص أو خاصية</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>نطاق جديد</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>لا نطاقات بعد</translation>
    </message>
    <message>
        <source>Without scopes a client can ask for nothing.</source>
        <translation>بلا نطاقات لا يستطيع العميل طلب شيء.</translation>
    </message>
    <message>
        <source>Add standard scopes</source>
        <translation>أضف النطاقات القياسية</translation>
    </message>
    <message>
        <source>openid, profile, email, address, phone and offline_access, where missing</source>
        <translation>openid وprofile وemail وaddress وphone وoffline_access، حيث تنقص</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As clients write it, without spaces.</source>
        <translation>كما يكتبه العملاء، بلا مسافات.</translation>
    </message>
    <message>
        <source>Text on the consent page</source>
        <translation>النص في صفحة الموافقة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Names of claims it opens in ID token and userinfo, separated by spaces.</source>
        <translation>أسماء الخصائص التي يفتحها في رمز الهوية وuserinfo، مفصولة بمسافات.</translation>
    </message>
    <message>
        <source>Claim matrix…</source>
        <translation>مصفوفة الخصائص…</translation>
    </message>
    <message>
        <source>All scopes and claims at once</source>
        <translation>كل النطاقات والخصائص دفعة واحدة</translation>
    </message>
    <message>
        <source>It completes “%1 wants to …”.</source>
        <translation>يكمل «يريد %1…».</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>التطبيق</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>سر %1</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>نسخته</translation>
    </message>
    <message>
        <source>New secret of %1</source>
        <translation>سر جديد لـ %1</translation>
    </message>
    <message>
        <source>Copy it into the application now. Only its hash is stored, so it cannot be shown again; a lost secret is replaced by a new one. Once copied it leaves the clipboard after %1 seconds.</source>
        <translation>انسخه الآن إلى التطبيق. لا تُحفظ إلا بصمته فلا يمكن عرضه ثانية؛ والسر المفقود يُستبدل بجديد. وبعد نسخه يغادر الحافظة بعد %1 ثانية.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SequenceDiagram</name>
    <message>
        <source>Sequence diagram of the flow</source>
        <translation>مخطط تسلسل التدفق</translation>
    </message>
    <message>
        <source>Choose a flow to see who said what to whom.</source>
        <translation>اختر تدفقًا لترى من قال ماذا لمن.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ServerBar</name>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>عنوان الإصغاء</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>منفذ الإصغاء</translation>
    </message>
    <message>
        <source>0 takes a free port</source>
        <translation>0 يأخذ منفذًا حرًا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>إيقاف الخادم</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>تشغيل الخادم</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>أوقف الخادم لتغيير هذا</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>TLS is on: change the certificate</source>
        <translation>TLS مفعّل: غيّر الشهادة</translation>
    </message>
    <message>
        <source>TLS is off: choose a certificate</source>
        <translation>TLS معطّل: اختر شهادة</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Browsers that are signed in at this server now.</source>
        <translation>المتصفحات الداخلة الآن إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>Search user</source>
        <translation>ابحث عن مستخدم</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لا أحد داخل</translation>
    </message>
    <message>
        <source>A session appears when a user signs in with a browser.</source>
        <translation>تظهر جلسة حين يدخل مستخدم بمتصفح.</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>إنهاء الجلسة…</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>أتنهي جلسة %1 هذه؟</translation>
    </message>
    <message numerus="yes">
        <source>End %n sessions?</source>
        <translation>
            <numerusform>إنهاء جلسات: %n؟</numerusform>
            <numerusform>إنهاء جلسات: %n؟</numerusform>
            <numerusform>إنهاء جلسات: %n؟</numerusform>
            <numerusform>إنهاء جلسات: %n؟</numerusform>
            <numerusform>إنهاء جلسات: %n؟</numerusform>
            <numerusform>إنهاء جلسات: %n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser must sign in again.</source>
        <translation>على المتصفح الدخول من جديد.</translation>
    </message>
    <message>
        <source>Tokens from this session stop working, except those that were granted offline_access.</source>
        <translation>تتوقف رموز هذه الجلسة، عدا التي مُنحت offline_access.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended.</source>
        <translation>
            <numerusform>الجلسات المنهاة: %n.</numerusform>
            <numerusform>الجلسات المنهاة: %n.</numerusform>
            <numerusform>الجلسات المنهاة: %n.</numerusform>
            <numerusform>الجلسات المنهاة: %n.</numerusform>
            <numerusform>الجلسات المنهاة: %n.</numerusform>
            <numerusform>الجلسات المنهاة: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SettingsForm</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>As the set above says</source>
        <translation>كما تقول المجموعة أعلاه</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>duration</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What the server lives by. Effective as soon as it is saved.</source>
        <translation>ما يسير عليه الخادم. يسري فور حفظه.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>مدد الصلاحية</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Shown on its pages.</source>
        <translation>يظهر في صفحاته.</translation>
    </message>
    <message>
        <source>Lifetimes as a set</source>
        <translation>المدد كمجموعة</translation>
    </message>
    <message>
        <source>Moves the lifetimes that nobody has changed; each can be set below.</source>
        <translation>تغيّر المدد التي لم يغيّرها أحد؛ ويمكن ضبط كل منها أدناه.</translation>
    </message>
    <message>
        <source>Safe: what this server recommends</source>
        <translation>آمنة: ما يوصي به هذا الخادم</translation>
    </message>
    <message>
        <source>Compatible: tokens of ten days, codes of an hour (Authlib)</source>
        <translation>متوافقة: رموز لعشرة أيام وشفرات لساعة (Authlib)</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>رمز الوصول: %1</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>شفرة التفويض</translation>
    </message>
    <message>
        <source>60 or less is what the specifications advise.</source>
        <translation>تنصح المواصفات بـ 60 أو أقل.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>شفرة الجهاز</translation>
    </message>
    <message>
        <source>How long people have to type the code of a device.</source>
        <translation>كم من الوقت لإدخال شفرة جهاز.</translation>
    </message>
    <message>
        <source>Between two polls of a device</source>
        <translation>بين استعلامين من جهاز</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Session in the browser, at most</source>
        <translation>الجلسة في المتصفح، على الأكثر</translation>
    </message>
    <message>
        <source>Session in the browser without use</source>
        <translation>الجلسة في المتصفح بلا استعمال</translation>
    </message>
    <message>
        <source>Open sign-in and consent pages</source>
        <translation>صفحات الدخول والموافقة المفتوحة</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>رموز التحديث</translation>
    </message>
    <message>
        <source>Issue refresh tokens</source>
        <translation>إصدار رموز التحديث</translation>
    </message>
    <message>
        <source>Off: no client gets one, whatever it is registered for.</source>
        <translation>معطّل: لا يحصل أي عميل على واحد مهما كان تسجيله.</translation>
    </message>
    <message>
        <source>A refresh token works once</source>
        <translation>رمز التحديث يصلح مرة واحدة</translation>
    </message>
    <message>
        <source>Each answer brings a new one; a second use of the old ends them all.</source>
        <translation>كل رد يأتي بجديد؛ واستعمال القديم ثانية ينهيها كلها.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Without use</source>
        <translation>بلا استعمال</translation>
    </message>
    <message>
        <source>A lost answer may be asked for again</source>
        <translation>يجوز طلب رد مفقود من جديد</translation>
    </message>
    <message>
        <source>The same client gets the same answer again within this time.</source>
        <translation>يحصل العميل نفسه على الرد نفسه ضمن هذا الوقت.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>استيثاق العملاء</translation>
    </message>
    <message>
        <source>How clients may authenticate</source>
        <translation>كيف يجوز للعملاء الاستيثاق</translation>
    </message>
    <message>
        <source>For each grant type. A client still has the one method it is registered for.</source>
        <translation>لكل نوع منحة. ويبقى للعميل الطريقة الوحيدة المسجّل بها.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Who may register clients</source>
        <translation>من يجوز له تسجيل العملاء</translation>
    </message>
    <message>
        <source>Programs register themselves at /oauth/register (RFC 7591).</source>
        <translation>تسجّل البرامج أنفسها في /oauth/register ‏(RFC 7591).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Whoever has an initial access token</source>
        <translation>من لديه رمز وصول أولي</translation>
    </message>
    <message>
        <source>Everybody who can reach this server</source>
        <translation>كل من يصل إلى هذا الخادم</translation>
    </message>
    <message>
        <source>Scopes they may have</source>
        <translation>النطاقات التي يجوز لهم</translation>
    </message>
    <message>
        <source>Grants they may have</source>
        <translation>المِنح التي تجوز لهم</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>رموز الوصول الأولية</translation>
    </message>
    <message>
        <source>Revoked: %1. Clients that were registered with it stay.</source>
        <translation>أُلغي: %1. ويبقى العملاء المسجّلون به.</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>صفحات الأخطاء</translation>
    </message>
    <message>
        <source>error_uri points to this server&apos;s own pages</source>
        <translation>يشير error_uri إلى صفحات هذا الخادم</translation>
    </message>
    <message>
        <source>Where the table of error pages names no other.</source>
        <translation>حيث لا يسمّي جدول صفحات الأخطاء غيرها.</translation>
    </message>
    <message>
        <source>Own words of the error pages</source>
        <translation>كلمات خاصة لصفحات الأخطاء</translation>
    </message>
    <message>
        <source>What is left empty is said in the words of the program. The pages stand at /oauth/errors.</source>
        <translation>ما يُترك فارغًا يُقال بكلمات البرنامج. والصفحات في /oauth/errors.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Save again to keep yours, or take theirs.</source>
        <translation>غيّر شخص آخر %1 في هذه الأثناء. احفظ ثانية لإبقاء ما لك، أو خذ ما له.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ تغييره</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Access tokens, by grant</source>
        <translation>توكنات الوصول حسب نوع المنح</translation>
    </message>
    <message>
        <source>Codes and ID tokens</source>
        <translation>الرموز وتوكنات الهوية</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>How long they are good</source>
        <translation>مدة صلاحيتها</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SnippetsDialog</name>
    <message>
        <source>Language or tool</source>
        <translation>اللغة أو الأداة</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>With the values of this client as it stands in the form. Put the secret in yourself, where YOUR_CLIENT_SECRET stands.</source>
        <translation>بقيم هذا العميل كما هي في النموذج. ضع السر بنفسك مكان YOUR_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Use %1 from your program</source>
        <translation>استعمل %1 من برنامجك</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StatusStrip</name>
    <message>
        <source>Running since %1</source>
        <translation>يعمل منذ %1</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>الطلبات: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>الرموز: %1</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>الاتصالات: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepExplanation</name>
    <message>
        <source>Choose a flow or a step to see what was refused.</source>
        <translation>اختر تدفقًا أو خطوة لترى ما رُفض.</translation>
    </message>
    <message>
        <source>Nothing was refused in this step.</source>
        <translation>لم يُرفض شيء في هذه الخطوة.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepView</name>
    <message>
        <source>Request, answer and checks</source>
        <translation>الطلب والرد والفحوص</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>Choose a flow or a step to see what was sent and answered.</source>
        <translation>اختر تدفقًا أو خطوة لرؤية ما أُرسل وما رُدَّ به.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · request %4</source>
        <comment>request, answer, time, number</comment>
        <translation>%1 · %2 · %3 · الطلب %4</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>الفحوص (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ThemePreview</name>
    <message>
        <source>Preview in dark colours</source>
        <translation>معاينة بألوان داكنة</translation>
    </message>
    <message>
        <source>Preview in light colours</source>
        <translation>معاينة بألوان فاتحة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>to manage your account</source>
        <translation>لإدارة حسابك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in with a passkey</source>
        <translation>تسجيل الدخول بمفتاح مرور</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TlsDialog</name>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>TLS of the server</source>
        <translation>بروتوكول TLS للخادم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>PEM files: the certificate with its chain, and its key. Both empty: plain HTTP, which is for this computer only. Holds from the next start on.</source>
        <translation>ملفات PEM: الشهادة مع سلسلتها ومفتاحها. كلاهما فارغ: HTTP عادي، لهذا الحاسوب فقط. يسري من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>ملفات PEM (*.pem *.crt *.key);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>A certificate and a key belong together.</source>
        <translation>الشهادة والمفتاح معًا.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenCompanionsBar</name>
    <message>
        <source>Nonce sent</source>
        <translation>nonce المُرسلة</translation>
    </message>
    <message>
        <source>Of an ID token: the nonce of the request, which the token must repeat</source>
        <translation>لرمز الهوية: nonce الطلب التي يجب أن يكررها الرمز</translation>
    </message>
    <message>
        <source>Access token beside it</source>
        <translation>رمز الوصول المرافق</translation>
    </message>
    <message>
        <source>Of an ID token: what its at_hash must be of</source>
        <translation>لرمز الهوية: ما يجب أن يخصه at_hash</translation>
    </message>
    <message>
        <source>Code beside it</source>
        <translation>الرمز المرافق</translation>
    </message>
    <message>
        <source>Of an ID token: what its c_hash must be of</source>
        <translation>لرمز الهوية: ما يجب أن يخصه c_hash</translation>
    </message>
    <message>
        <source>State sent</source>
        <translation>state المُرسلة</translation>
    </message>
    <message>
        <source>Of an ID token: what its s_hash must be of</source>
        <translation>لرمز الهوية: ما يجب أن يخصه s_hash</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenComparisonView</name>
    <message>
        <source>First token</source>
        <translation>الرمز الأول</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>الرمز الثاني</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>ما يختلف فقط</translation>
    </message>
    <message>
        <source>%1: paste a JWT</source>
        <translation>%1: ألصق JWT</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>بدّل</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>عناصر الرمزين</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Paste two tokens. Nothing is stored, and signatures are not looked at: the inspector checks those.</source>
        <translation>ألصق رمزين. لا يُخزَّن شيء ولا تُفحص التواقيع: يفحصها المفتّش.</translation>
    </message>
    <message>
        <source>Header and claims are the same.</source>
        <translation>الترويسة والمطالبات متطابقة.</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (الترويسة)</translation>
    </message>
    <message>
        <source>Members that differ: %1.</source>
        <translation>العناصر المختلفة: %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenExpectationBar</name>
    <message>
        <source>Expected issuer</source>
        <translation>المُصدر المتوقع</translation>
    </message>
    <message>
        <source>of these keys; or leave empty</source>
        <translation>لهذه المفاتيح؛ أو اتركه فارغًا</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>الجمهور المتوقع</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أيّ كان</translation>
    </message>
    <message>
        <source>Keys that check the signature</source>
        <translation>المفاتيح التي تفحص التوقيع</translation>
    </message>
    <message>
        <source>Keys of this workspace</source>
        <translation>مفاتيح مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Keys at an address</source>
        <translation>مفاتيح على عنوان</translation>
    </message>
    <message>
        <source>Keys pasted here</source>
        <translation>مفاتيح ملصقة هنا</translation>
    </message>
    <message>
        <source>Current and retired keys of this workspace; the issuer is the running server&apos;s.</source>
        <translation>المفاتيح الحالية والمتقاعدة لمساحة العمل هذه؛ والمُصدر هو الخادم العامل.</translation>
    </message>
    <message>
        <source>Address of a JWKS or of a discovery document</source>
        <translation>عنوان JWKS أو وثيقة اكتشاف</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>اجلب</translation>
    </message>
    <message>
        <source>Keys to check the signature with</source>
        <translation>مفاتيح لفحص التوقيع بها</translation>
    </message>
    <message>
        <source>A JWKS, a JWK, a public key or certificate in PEM, or the secret of HS256.</source>
        <translation>JWKS أو JWK أو مفتاح عام أو شهادة بصيغة PEM أو سر HS256.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>The address answered with status %1.</source>
        <translation>أجاب العنوان بالحالة %1.</translation>
    </message>
    <message>
        <source>The keys could not be fetched: %1</source>
        <translation>تعذّر جلب المفاتيح: %1</translation>
    </message>
    <message>
        <source>Keys fetched: %1.</source>
        <translation>المفاتيح المجلوبة: %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenFamiliesView</name>
    <message>
        <source>Search client, user or “reuse”</source>
        <translation>ابحث عن عميل أو مستخدم أو «reuse»</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>تعذّرت قراءة القائمة: %1</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إلغاء الرمز</translation>
    </message>
    <message>
        <source>Revoke family</source>
        <translation>إلغاء العائلة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>اقرأ ثانية</translation>
    </message>
    <message>
        <source>Token families</source>
        <translation>عائلات الرموز</translation>
    </message>
    <message>
        <source>Nothing was revoked: %1</source>
        <translation>لم يُلغَ شيء: %1</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>أحدث %1؛ والمزيد عند التمرير إلى أسفل</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>العائلات: %n</numerusform>
            <numerusform>العائلات: %n</numerusform>
            <numerusform>العائلات: %n</numerusform>
            <numerusform>العائلات: %n</numerusform>
            <numerusform>العائلات: %n</numerusform>
            <numerusform>العائلات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>لا عائلات بعد</translation>
    </message>
    <message>
        <source>One appears when a user lets a client in. Tokens that clients get for themselves have none.</source>
        <translation>تظهر واحدة حين يقبل مستخدم عميلًا. والرموز التي يحصل عليها العملاء لأنفسهم بلا عائلة.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>اعرض الكل</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenInspector</name>
    <message>
        <source>Header and claims</source>
        <translation>الترويسة والخصائص</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Rules and verdicts</source>
        <translation>القواعد والأحكام</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>Token to inspect</source>
        <translation>الرمز المراد فحصه</translation>
    </message>
    <message>
        <source>Paste a token: a JWT of any kind, or an access or refresh token of this server.</source>
        <translation>الصق رمزًا: JWT من أي نوع، أو رمز وصول أو تحديث من هذا الخادم.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing to inspect yet. What is pasted here is never stored.</source>
        <translation>لا شيء يُفحص بعد. ما يُلصق هنا لا يُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>The workspace could not be read: %1</source>
        <translation>تعذّرت قراءة مساحة العمل: %1</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 ‏(الترويسة)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>لا يُعرف</translation>
    </message>
    <message>
        <source>Fetch or paste the keys that should check the signature.</source>
        <translation>اجلب المفاتيح التي ستفحص التوقيع أو ألصقها.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokensPage</name>
    <message>
        <source>Search client, user, grant, scope</source>
        <translation>ابحث عن عميل أو مستخدم أو منحة أو نطاق</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إلغاء الرمز</translation>
    </message>
    <message>
        <source>Revoke its family</source>
        <translation>إلغاء عائلته</translation>
    </message>
    <message>
        <source>Everything that came from the same sign-in: access and refresh tokens</source>
        <translation>كل ما جاء من الدخول نفسه: رموز الوصول والتحديث</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>متابعة الأحدث</translation>
    </message>
    <message>
        <source>The token was not revoked: %1</source>
        <translation>لم يُلغَ الرمز: %1</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>يُعرض %1 من %2</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1، متوقف مؤقتًا، %2 في الانتظار</translation>
    </message>
    <message>
        <source>%1, %2 not shown</source>
        <translation>%1، %2 غير معروضة</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>لا رموز بعد</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>They appear here the moment a client gets one.</source>
        <translation>تظهر هنا لحظة حصول عميل على رمز.</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>يُبحث عن كل كلمة في كل عمود.</translation>
    </message>
    <message>
        <source>Views of tokens</source>
        <translation>عروض الرموز</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>حي</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>العائلات</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>What the server issues, what came of it, and what is in a token.</source>
        <translation>ما يصدره الخادم وما آل إليه وما في رمز.</translation>
    </message>
    <message>
        <source>Mint test token…</source>
        <translation>سك رمز تجريبي…</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>المرشّح مفعّل</translation>
    </message>
    <message>
        <source>Show everything for a moment without losing what is searched for</source>
        <translation>عرض كل شيء لحظةً دون فقد ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Keep the selected token on top, whatever comes</source>
        <translation>إبقاء الرمز المحدد في الأعلى مهما جاء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Empties this list but for what is pinned; the tokens stay good</source>
        <translation>يفرغ هذه القائمة عدا المثبّت؛ وتبقى الرموز صالحة</translation>
    </message>
    <message>
        <source>No more than %1 tokens can be pinned.</source>
        <translation>لا يمكن تثبيت أكثر من %1 رموز.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Introspect</source>
        <translation>افحص</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TraceRetention</name>
    <message>
        <source>Keep the traffic in the workspace</source>
        <translation>الاحتفاظ بحركة الطلبات في مساحة العمل</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا يُحتفظ بها</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>لمدة يوم</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>For thirty days</source>
        <translation>لمدة ثلاثين يومًا</translation>
    </message>
    <message>
        <source>Requests can then be opened by their number later. Secrets are masked before they are kept; at most 200,000 requests. A choice holds at once.</source>
        <translation>يمكن عندئذ فتح الطلبات لاحقًا بأرقامها. تُحجب الأسرار قبل حفظها؛ بحد أقصى 200,000 طلب. يسري الاختيار فورًا.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Every request of the server while this window is open, joined into flows. Secrets are masked: equal masks are equal secrets.</source>
        <translation>كل طلب إلى الخادم ما دامت هذه النافذة مفتوحة، مجمَّعًا في تدفقات. الأسرار محجوبة: الأقنعة المتساوية أسرار متساوية.</translation>
    </message>
    <message>
        <source>Flows and their steps</source>
        <translation>التدفقات وخطواتها</translation>
    </message>
    <message>
        <source>showing %1 of %2 flows</source>
        <translation>عرض %1 من %2 من التدفقات</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1، متوقف مؤقتًا، %2 في الانتظار</translation>
    </message>
    <message>
        <source>%1, %2 steps not shown</source>
        <translation>%1، %2 خطوات غير معروضة</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق المرشّح</translation>
    </message>
    <message>
        <source>They appear here the moment a client asks the server for something.</source>
        <translation>تظهر هنا لحظة يطلب عميل شيئًا من الخادم.</translation>
    </message>
    <message>
        <source>A flow is shown when one of its steps matches.</source>
        <translation>يظهر التدفق عندما تطابق إحدى خطواته.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Pause the list of flows</source>
        <translation>إيقاف قائمة التدفقات مؤقتًا</translation>
    </message>
    <message>
        <source>Pin the flow</source>
        <translation>تثبيت التدفق</translation>
    </message>
    <message>
        <source>Request %1 is not here: it came while no window was open, or it has made room for newer ones. The newest %2 flows and those you pin are kept; the settings can keep more in the workspace.</source>
        <translation>الطلب %1 ليس هنا: جاء ولم تكن نافذة مفتوحة، أو أخلى مكانه لطلبات أحدث. يُحتفظ بأحدث %2 تدفقات وبما تثبّته؛ ويمكن للإعدادات حفظ المزيد في مساحة العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are pinned already; unpin one first.</source>
        <translation>
            <numerusform>التدفقات المثبّتة بالفعل: %n؛ ألغِ تثبيت أحدها أولًا.</numerusform>
            <numerusform>التدفقات المثبّتة بالفعل: %n؛ ألغِ تثبيت أحدها أولًا.</numerusform>
            <numerusform>التدفقات المثبّتة بالفعل: %n؛ ألغِ تثبيت أحدها أولًا.</numerusform>
            <numerusform>التدفقات المثبّتة بالفعل: %n؛ ألغِ تثبيت أحدها أولًا.</numerusform>
            <numerusform>التدفقات المثبّتة بالفعل: %n؛ ألغِ تثبيت أحدها أولًا.</numerusform>
            <numerusform>التدفقات المثبّتة بالفعل: %n؛ ألغِ تثبيت أحدها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>الشرح</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficToolbar</name>
    <message>
        <source>Filter flows</source>
        <translation>ترشيح التدفقات</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  a word
A minus before a term turns it round, all terms must hold: path:/oauth -status:200</source>
        <translation>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  كلمة
علامة ناقص قبل الحدّ تعكسه، ويجب أن تتحقق كل الحدود: path:/oauth -status:200</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>المرشّح مفعّل</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>كيفية الترشيح</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>متابعة الأحدث</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Keeps the chosen flow on top, whatever comes</source>
        <translation>يبقي التدفق المختار في الأعلى مهما جاء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Copy the request as curl</source>
        <translation>نسخ الطلب كأمر curl</translation>
    </message>
    <message>
        <source>Copy the flow as Mermaid</source>
        <translation>نسخ التدفق بصيغة Mermaid</translation>
    </message>
    <message>
        <source>Save the flow as HAR…</source>
        <translation>حفظ التدفق بصيغة HAR…</translation>
    </message>
    <message>
        <source>Save all flows shown as HAR…</source>
        <translation>حفظ كل التدفقات المعروضة بصيغة HAR…</translation>
    </message>
    <message>
        <source>Save the flow as Mermaid…</source>
        <translation>حفظ التدفق بصيغة Mermaid…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG…</source>
        <translation>حفظ المخطط بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG…</source>
        <translation>حفظ المخطط بصيغة SVG…</translation>
    </message>
    <message>
        <source>The number on a page, in an error_uri or in a log</source>
        <translation>الرقم الظاهر في صفحة أو في error_uri أو في سجل</translation>
    </message>
    <message>
        <source>Copy the request as HTTPie</source>
        <translation>نسخ الطلب كأمر HTTPie</translation>
    </message>
    <message>
        <source>Copy the request as raw HTTP</source>
        <translation>نسخ الطلب كـ HTTP خام</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Tray</name>
    <message>
        <source>Open the window</source>
        <translation>فتح النافذة</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>إيقاف الخادم</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>تشغيل الخادم</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Gatehouse is running: %1</source>
        <translation>Gatehouse يعمل: %1</translation>
    </message>
    <message>
        <source>Gatehouse is stopped</source>
        <translation>Gatehouse متوقف</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserCodeRow</name>
    <message>
        <source>Save the user first.</source>
        <translation>احفظ المستخدم أولًا.</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>مفعّلة منذ %1.</translation>
    </message>
    <message>
        <source>Off: the password alone signs in.</source>
        <translation>معطّلة: كلمة المرور وحدها تكفي.</translation>
    </message>
    <message>
        <source>Reset the one-time codes of %1?</source>
        <translation>أتعيد ضبط شفرات %1؟</translation>
    </message>
    <message>
        <source>The password alone signs in again.</source>
        <translation>تكفي كلمة المرور وحدها من جديد.</translation>
    </message>
    <message>
        <source>Make sure that it is really this person who asks: a lost code is a favourite story of thieves.</source>
        <translation>تأكد أن هذا الشخص هو السائل حقًا: فالشفرة المفقودة قصة يحبها اللصوص.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>The codes were not reset: %1</source>
        <translation>لم تُعد الشفرات: %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <comment>one-time codes</comment>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <comment>one-time codes</comment>
        <translation>إعادة التعيين…</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>رموز لمرة واحدة</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserPasskeyRow</name>
    <message>
        <source>Users add passkeys on their account page.</source>
        <translation>يضيف المستخدمون مفاتيح المرور في صفحة حساباتهم.</translation>
    </message>
    <message>
        <source>No passkeys. Users add them on their account page.</source>
        <translation>لا مفاتيح مرور. يضيفها المستخدمون في صفحة حساباتهم.</translation>
    </message>
    <message>
        <source>%1, not used yet.</source>
        <translation>%1، لم تُستخدم بعد.</translation>
    </message>
    <message>
        <source>%1, last used %2.</source>
        <translation>%1، آخر استخدام %2.</translation>
    </message>
    <message>
        <source>Remove the passkey %1 of %2?</source>
        <translation>أتزيل مفتاح المرور %1 الخاص بـ %2؟</translation>
    </message>
    <message>
        <source>It no longer signs in. Its authenticator keeps it until the user deletes it there.</source>
        <translation>لم يعد يسجّل الدخول. يحتفظ به الجهاز حتى يحذفه المستخدم هناك.</translation>
    </message>
    <message>
        <source>Sessions that it opened go on.</source>
        <translation>تستمر الجلسات التي فتحها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The passkey was not removed: %1</source>
        <translation>لم يُزل مفتاح المرور: %1</translation>
    </message>
    <message>
        <source>One passkey</source>
        <translation>مفتاح مرور واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n passkeys</source>
        <translation>
            <numerusform>%n مفتاح مرور</numerusform>
            <numerusform>%n مفتاح مرور</numerusform>
            <numerusform>%n مفتاح مرور</numerusform>
            <numerusform>%n مفاتيح مرور</numerusform>
            <numerusform>%n مفتاح مرور</numerusform>
            <numerusform>%n مفتاح مرور</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a passkey</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>مفاتيح المرور</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserSessionsView</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>غير داخل في أي مكان.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>إنهاء الكل</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>جلسات المستخدم</translation>
    </message>
    <message>
        <source>No session was ended: %1</source>
        <translation>لم تُنهَ أي جلسة: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>People who can sign in, and what clients may learn about them.</source>
        <translation>الأشخاص الذين يستطيعون الدخول، وما يجوز للعملاء معرفته عنهم.</translation>
    </message>
    <message>
        <source>Search username, name or e-mail</source>
        <translation>ابحث عن اسم مستخدم أو اسم أو بريد</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>لا مستخدمين بعد</translation>
    </message>
    <message>
        <source>Somebody has to sign in before a client gets a token for a person.</source>
        <translation>لا بد أن يسجّل شخص الدخول قبل أن يحصل عميل على رمز لشخص.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Typed at sign-in; no spaces.</source>
        <translation>يُكتب عند الدخول؛ بلا مسافات.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>يجوز له الدخول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address is verified</source>
        <translation>تم التحقق من عنوان البريد</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Address of an image.</source>
        <translation>عنوان صورة.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>International form: +49 30 123456</source>
        <translation>صيغة دولية: ‎+49 30 123456</translation>
    </message>
    <message>
        <source>Telephone number is verified</source>
        <translation>تم التحقق من رقم الهاتف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A tag such as en or de-AT.</source>
        <translation>وسم مثل en أو de-AT.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin.</source>
        <translation>مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المعرّف الثابت</translation>
    </message>
    <message>
        <source>What clients know the user by (sub): made when the user is saved, never given twice.</source>
        <translation>ما يعرف به العملاء المستخدم (sub): يُنشأ عند الحفظ ولا يُعطى مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>ضع كلمة المرور…</translation>
    </message>
    <message>
        <source>Save the other changes first.</source>
        <translation>احفظ التغييرات الأخرى أولًا.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>توجد كلمة مرور.</translation>
    </message>
    <message>
        <source>None: cannot sign in yet.</source>
        <translation>لا شيء: لا يستطيع الدخول بعد.</translation>
    </message>
    <message>
        <source>The user is not there any more.</source>
        <translation>لم يعد المستخدم موجودًا.</translation>
    </message>
    <message>
        <source>The password was not set: %1</source>
        <translation>لم توضع كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>في وضع المختبر</translation>
    </message>
    <message>
        <source>What the sign-in page of a server in lab mode offers; an ordinary server takes no notice of it.</source>
        <translation>ما تعرضه صفحة تسجيل الدخول لخادم في وضع المختبر؛ ولا يلتفت إليه الخادم العادي.</translation>
    </message>
    <message>
        <source>Ordinary user</source>
        <translation>مستخدم عادي</translation>
    </message>
    <message>
        <source>Persona: signs in by one click</source>
        <translation>شخصية تجريبية: تدخل بنقرة واحدة</translation>
    </message>
    <message>
        <source>Persona: always refused</source>
        <translation>شخصية تجريبية: تُرفض دائمًا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::WorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>م&amp;لف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database</source>
        <translation>قاعدة بيانات &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It opens in a window of its own, with a server of its own.</source>
        <translation>تُفتح في نافذة خاصة بها مع خادم خاص بها.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, nowhere else.</source>
        <translation>تُحفظ في سلسلة مفاتيح سطح المكتب هذا، لا في مكان آخر.</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>مساحات العمل (*.gatehouse);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This file is there already; open it instead.</source>
        <translation>هذا الملف موجود بالفعل؛ افتحه بدلًا من ذلك.</translation>
    </message>
</context>
</TS>
