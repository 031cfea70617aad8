# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the names of the six kinds (alerts-kind-*), alerts-title, alerts-standing,
# alerts-state-superseded, alerts-check-hint, alerts-hidden-numbers, alerts-acknowledge.

alerts-title = الرٹ
alerts-lead = جعلی دستاویزات جو رکن ممالک کے رجسٹریشن اداروں نے دیکھیں، اور انہیں پہچاننے کا طریقہ۔
alerts-country = دستاویز کا ملک
alerts-any = تمام
alerts-standing = کون سے
alerts-show = دکھائیں
alerts-count = { $count ->
    [one] { $count } الرٹ
   *[other] { $count } الرٹ
}
alerts-empty = یہاں کوئی الرٹ نہیں
alerts-empty-advice = کسی رجسٹریشن ادارے نے آپ کو کوئی الرٹ نہیں بھیجا۔
alerts-new = جعلی دستاویز کی اطلاع دیں
alerts-example = مثال
alerts-example-note = یہ الرٹ فرضی ہے۔ یہ دکھاتا ہے کہ پورٹل کیسے کام کرتا ہے۔
alerts-feed = عوامی الرٹ کی فیڈ
alerts-download = عوامی فہرست ڈاؤن لوڈ کریں (JSON)

alerts-kind = کیا دیکھا گیا
alerts-kind-counterfeit = مکمل جعلی دستاویز
alerts-kind-forgery = رد و بدل سے جعل سازی
alerts-kind-pseudo = دستاویز نما کاغذ
alerts-kind-fraudulently-obtained = دھوکے سے حاصل کی گئی اصلی دستاویز
alerts-kind-impostor = دوسرے کی دستاویز کا استعمال
alerts-kind-stolen-blank = چوری شدہ خالی دستاویز
alerts-kind-counterfeit-means = پوری دستاویز جو بلا اجازت نقل کی گئی ہے۔
alerts-kind-forgery-means = اصلی دستاویز جس کے کوائف، تصویر، صفحات یا چپ بدلی گئی ہو۔
alerts-kind-pseudo-means = یہ سرکاری دستاویز جیسی لگتی ہے، مگر کوئی ادارہ اسے جاری نہیں کرتا۔
alerts-kind-fraudulently-obtained-means = اصلی دستاویز جو جھوٹے ثبوت پر جاری ہوئی۔
alerts-kind-impostor-means = اصلی دستاویز جسے کوئی اور استعمال کرے۔
alerts-kind-stolen-blank-means = اصلی خالی دستاویز جو چوری کر کے بلا اجازت پُر کی گئی۔

alerts-urgency = فوری نوعیت
alerts-urgency-routine = معمول کا
alerts-urgency-urgent = فوری

alerts-state-submitted = دوسرے شخص کا منتظر
alerts-state-published = نافذ
alerts-state-expired = میعاد ختم
alerts-state-superseded = جگہ دوسرے نے لی
alerts-state-withdrawn = واپس لیا گیا

alerts-document = دستاویز
alerts-specimen = نمونہ
alerts-seen = کیا دیکھا گیا
alerts-tell = کیسے پہچانیں
alerts-do = کیا کرنا ہے
alerts-valid = کارآمد مدت
alerts-valid-between = { $from } سے { $to } تک
alerts-sent-by = ارسال کنندہ
alerts-reference = حوالہ نمبر
alerts-replaces = کس کی جگہ
alerts-replaced-by = اس کی جگہ آیا
alerts-original = اصل زبان
alerts-pairs = اصلی اور جعلی
alerts-genuine = اصلی
alerts-false = جعلی
alerts-compare = موازنہ
alerts-numbers = نمبر
alerts-numbers-range = { $from } سے { $to } تک
alerts-hidden-numbers = { $count ->
    [one] نمبروں کے { $count } مزید سلسلے تک رسائی محدود ہے۔
   *[other] نمبروں کے { $count } مزید سلسلوں تک رسائی محدود ہے۔
}
alerts-nothing-false = کوئی تصویر نہیں۔

alerts-receipts = کس نے وصولی کی تصدیق کی
alerts-receipt-by = { $day } کو وصولی کی تصدیق
alerts-receipt-open = { $day } تک
alerts-receipt-overdue = { $day } سے تاخیر شدہ
alerts-receipts-count = { $count } میں سے { $done } اداروں نے وصولی کی تصدیق کر دی ہے۔
alerts-acknowledge = وصولی کی تصدیق کریں
alerts-acknowledge-hint = آپ کے پورے ادارے کی طرف سے بتاتا ہے کہ الرٹ پہنچ گیا ہے اور علم میں ہے۔
alerts-note = ارسال کنندہ کے نام یادداشت
alerts-note-hint = خالی بھی رہ سکتی ہے۔
alerts-acknowledged = آپ کے ادارے نے { $day } کو وصولی کی تصدیق کی۔
alerts-due = براہ کرم { $day } تک وصولی کی تصدیق کریں۔

alerts-check-title = دوسرا شخص
alerts-check = جانچ لیا: شائع کریں
alerts-check-hint = جو اسے پڑھ سکتا ہے اسے فوراً اطلاع ملتی ہے۔ آپ ضمانت دیتے ہیں کہ مصنف کے علاوہ کسی اور نے اسے جانچا ہے۔
alerts-edit = تبدیل کریں
alerts-withdraw = واپس لیں
alerts-withdraw-hint = یہ فوراً ختم ہو جاتا ہے۔ جس نے اسے پڑھا ہو وہ دیکھتا ہے کہ واپس لیا گیا ہے، اور کیوں۔
alerts-reason = وجہ
alerts-ended-on = { $day } کو ختم ہوا

alerts-counts = تمام ارکان کے الرٹ
alerts-counts-in-force = نافذ
alerts-counts-waiting = دوسرے شخص کے منتظر
alerts-counts-ended = ختم شدہ
alerts-counts-overdue = وصولی کی تاخیر شدہ تصدیقیں

alerts-form-new = جعلی دستاویز کی اطلاع دیں
alerts-form-edit = اطلاع تبدیل کریں
alerts-form-what = جعلی دستاویز
alerts-form-words = متن
alerts-form-pictures = اصلی اور جعلی
alerts-form-numbers = نمبر
alerts-form-readers = اسے کون پڑھ سکتا ہے
alerts-form-time = کارآمد مدت
alerts-form-issuer = دستاویز کی ریاست، جیسے حصے میں لکھی ہے
alerts-form-issuer-hint = زیادہ سے زیادہ تین حروف: TUR، BEL، D۔
alerts-form-specimen = نمونے کا کوڈ
alerts-form-specimen-hint = خالی بھی رہ سکتا ہے۔ جیسے نمونوں کی فہرست میں ہے: TUR-BO-01001۔
alerts-form-language = اس متن کی زبان
alerts-form-language-hint = دوسری زبانوں کا متن جوں کا توں رہتا ہے۔
alerts-form-name = عنوان
alerts-form-name-hint = نمبر اور نام کے بغیر: جہاں الرٹ دور تک جاتا ہے وہاں عنوان ای میلوں میں آتا ہے۔
alerts-form-seen = کیا دیکھا گیا
alerts-form-tell = کیسے پہچانیں
alerts-form-do = کیا کرنا ہے
alerts-form-pair = جوڑا { $number }
alerts-form-pictures-hint = آپ کی لائبریری کی وہ تصویریں جن کی وضاحت موجود ہے۔ صرف فرضی حامل دکھائیں۔
alerts-form-none = کوئی نہیں
alerts-form-genuine = اصلی دستاویز کی تصویر
alerts-form-false = جعلی دستاویز کی تصویر
alerts-form-compare = کس چیز کا موازنہ کریں
alerts-form-ranges = نمبروں کے سلسلے
alerts-form-ranges-hint = ہر سطر میں ایک: پہلا اور آخری نمبر، بیچ میں خالی جگہ، یا صرف ایک نمبر۔
alerts-form-numbers-tlp = نمبر کون پڑھ سکتا ہے
alerts-form-numbers-tlp-hint = باقی سب کو صرف سلسلوں کی تعداد معلوم ہوتی ہے۔
alerts-form-tlp = الرٹ کون پڑھ سکتا ہے
alerts-form-organisations = وہ ادارے جو AMBER مواد پڑھتے ہیں
alerts-form-people = وہ افراد جو RED مواد پڑھتے ہیں
alerts-form-people-hint = ان کے اکاؤنٹ کے ای میل پتے، ہر سطر میں ایک۔
alerts-form-from = کارآمد از
alerts-form-until = کارآمد تا
alerts-form-until-hint = زیادہ سے زیادہ ایک سال۔ دونوں میں سے کسی تقویم میں: 2027-03-20 یا 1405/12/29۔
alerts-form-days = وصولی کی تصدیق کی مہلت
alerts-form-days-hint = وصول کنندہ ملک کے کام کے دن، 1 سے 30 تک۔
alerts-form-supersedes = کس الرٹ کی جگہ
alerts-form-supersedes-hint = خالی بھی رہ سکتا ہے۔ آپ کے کسی نافذ الرٹ کا حوالہ نمبر۔
alerts-form-save = بھیجیں
alerts-form-back = واپس

alerts-flash-submitted = بھیج دیا گیا۔ دوسرا شخص اسے جانچے گا۔
alerts-flash-published = شائع ہو گیا۔ جو اسے پڑھ سکتا ہے اسے اطلاع مل رہی ہے۔
alerts-flash-acknowledged = وصولی کی تصدیق ہو گئی۔ ارسال کنندہ اسے دیکھتا ہے۔
alerts-flash-withdrawn = واپس لے لیا گیا۔
alerts-conflict-own = یہ الرٹ آپ نے لکھا ہے۔ اسے کسی اور کو جانچنا ہوگا۔
alerts-conflict-checked = کوئی اسے پہلے ہی جانچ چکا یا واپس لے چکا ہے۔
alerts-conflict-changed = آپ کے کھولنے کے بعد کسی نے اسے تبدیل کر دیا ہے۔
alerts-conflict-ended = الرٹ اب نافذ نہیں۔
alerts-conflict-acknowledged = آپ کا ادارہ پہلے ہی وصولی کی تصدیق کر چکا ہے۔
alerts-conflict-superseded = جس الرٹ کی جگہ یہ لیتا ہے وہ اب نافذ نہیں۔
alerts-conflict-late = اس کا آخری دن گزر چکا ہے۔ براہ کرم دوسرا دن مقرر کریں۔
alerts-error-issuer = یہ کسی ریاست کا کوڈ نہیں: زیادہ سے زیادہ تین بڑے حروف۔
alerts-error-kind = براہ کرم منتخب کریں کہ کیا دیکھا گیا۔
alerts-error-specimen = یہ نمونے کا کوڈ نہیں: TUR-BO-01001۔
alerts-error-language = براہ کرم زبان منتخب کریں۔
alerts-error-name = براہ کرم زیادہ سے زیادہ 150 حروف کا عنوان لکھیں۔
alerts-error-text = براہ کرم زیادہ سے زیادہ 3,000 حروف لکھیں۔
alerts-error-text-needed = براہ کرم اسے اصل زبان میں زیادہ سے زیادہ 3,000 حروف میں لکھیں۔
alerts-error-pair = ہر جوڑے کے لیے دونوں تصویریں ضروری ہیں اور یہ کہ کس چیز کا موازنہ کیا جائے۔
alerts-error-picture = یہ تصویر آپ کی لائبریری میں نہیں، یا ابھی اس کی وضاحت نہیں۔
alerts-error-ranges = ہر سطر میں ایک نمبر ہو یا برابر لمبائی کے دو نمبر، چھوٹا پہلے: A سے Z تک حروف اور ہندسے، زیادہ سے زیادہ 22۔ زیادہ سے زیادہ 50 سطریں۔
alerts-error-tlp = براہ کرم منتخب کریں کہ اسے کون پڑھ سکتا ہے۔
alerts-error-organisations = براہ کرم AMBER مواد کے لیے کم از کم ایک ادارے کا نام دیں۔
alerts-error-people = یہ پورٹل کے اکاؤنٹ نہیں ہیں۔
alerts-error-people-needed = براہ کرم RED مواد کے لیے کم از کم ایک شخص کا نام دیں۔
alerts-error-day = یہ تقویم کا کوئی دن نہیں۔
alerts-error-until = براہ کرم بتائیں کہ یہ کب ختم ہوگا۔
alerts-error-order = یہ شروع ہونے سے پہلے ختم ہوتا ہے۔
alerts-error-past = اس کا آخری دن پہلے ہی گزر چکا ہے۔
alerts-error-year = یہ شروع ہونے کے ایک سال سے زیادہ بعد ختم ہوتا ہے۔
alerts-error-days = براہ کرم دنوں کی تعداد 1 سے 30 تک لکھیں۔
alerts-error-supersedes = اس حوالہ نمبر کا آپ کا کوئی نافذ الرٹ نہیں۔
alerts-error-urgency = براہ کرم فوری نوعیت منتخب کریں۔

alerts-desk-title = الرٹ
alerts-desk-acknowledge = وصولی کی تصدیق کے لیے
alerts-desk-check = جانچ کے لیے
alerts-desk-overdue = آپ کے الرٹ جن کی وصولی کی تصدیق دوسروں نے وقت پر نہیں کی
alerts-desk-hidden = یہ صرف ان افراد کے لیے ہیں جنہیں آپ کے ادارے نے نامزد کیا ہے، اور آپ ان میں نہیں: اپنے جائزہ کاروں سے پوچھیں۔
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } الرٹ کی مدت گزر چکی
   *[other] { $count } الرٹس کی مدت گزر چکی
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } ادارہ تاخیر شدہ
   *[other] { $count } ادارے تاخیر شدہ
}

alerts-mail-title-subject = الرٹ: { $title }
alerts-mail-title-text = رکن ممالک کے ایک رجسٹریشن ادارے نے الرٹ ”{ $title }“ شائع کیا ہے۔ اسے پورٹل میں پڑھا اور اس کی وصولی کی تصدیق کی جا سکتی ہے۔
alerts-mail-neutral-subject = ایک الرٹ آپ کا منتظر ہے
alerts-mail-neutral-text = پورٹل میں ایک الرٹ آپ کا منتظر ہے۔
alerts-mail-open = الرٹ کھولیں
search-kind-alert = الرٹ
audit-thing-alert = الرٹ
audit-did-acknowledged = وصولی کی تصدیق ہوئی
audit-did-superseded = اس کی جگہ دوسرے نے لی
audit-did-expired = اپنے دن پر ختم ہوا
