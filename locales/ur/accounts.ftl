# Review by a native reader: accounts-sign-in-title, accounts-new-password-hint, accounts-role-reviewer, accounts-role-auditor, accounts-state-active, accounts-profile-calendar-solar-hijri, accounts-mail-there-do
# Sign-in.
accounts-sign-in-title = ڈیسک میں داخل ہوں
accounts-sign-in-lede = دس سول رجسٹریشن اداروں کے عملے کے لیے۔ عوامی حصہ پڑھنے کے لیے داخل ہونا ضروری نہیں۔
accounts-sign-in-email = دفتری ای میل
accounts-sign-in-password = پاس ورڈ
accounts-sign-in-button = داخل ہوں
accounts-sign-in-forgotten = پاس ورڈ بھول گئے؟
accounts-sign-in-official-title = مجھے کیسے معلوم ہو کہ یہ پورٹل سرکاری ہے؟
accounts-sign-in-official-text = پتہ { $address } سے شروع ہوتا ہے۔ ہم آپ کا پاس ورڈ کبھی فون یا پیغام کے ذریعے نہیں پوچھتے۔

# A forgotten password.
accounts-forgotten-title = بھولا ہوا پاس ورڈ
accounts-forgotten-lede = اپنا دفتری ای میل لکھیں۔ اگر اس کا اکاؤنٹ موجود ہے تو چند منٹ میں ایک لنک کے ساتھ ای میل آ جائے گی۔ لنک ایک گھنٹے تک، صرف ایک بار کام کرتا ہے۔
accounts-forgotten-button = ای میل بھیجیں
accounts-forgotten-help = کیا اس میل باکس تک آپ کی رسائی نہیں رہی؟ اپنے ادارے کے منتظم سے رابطہ کریں۔

# Choosing a password with a link.
accounts-new-password-title = پاس ورڈ منتخب کریں
accounts-new-password-invitation-lede = آپ کا اکاؤنٹ تیار ہے۔ اپنا پاس ورڈ منتخب کر کے آپ داخل ہو سکتے ہیں۔
accounts-new-password-reset-lede = نیا پاس ورڈ پرانے کی جگہ لے گا اور تمام کھلے سیشن ختم ہو جائیں گے۔
accounts-new-password-account = اکاؤنٹ
accounts-new-password-field = نیا پاس ورڈ
accounts-new-password-hint = کم از کم 15 حروف۔ پہیلی سے بہتر ایک جملہ ہے؛ کوئی بھی رسم الخط اور خالی جگہیں چل سکتی ہیں۔
accounts-new-password-button = پاس ورڈ محفوظ کریں

accounts-link-ended-title = یہ لنک اب کام نہیں کرتا
accounts-link-ended-text = ہر لنک ایک بار اور محدود مدت تک کام کرتا ہے۔ آپ نیا لنک طلب کر سکتے ہیں؛ جنہیں دعوت دی گئی تھی وہ اپنے ادارے کے منتظم سے رابطہ کریں۔
accounts-link-ended-again = نیا لنک طلب کریں

# One's own account.
accounts-profile-title = پروفائل
accounts-profile-calendar = تاریخوں کی تقویم
accounts-profile-calendar-hint = تمام صفحات پر اور آپ کو بھیجی جانے والی ای میلوں میں استعمال ہوتی ہے۔
accounts-profile-calendar-of-language = صفحے کی زبان کے معمول کے مطابق
accounts-profile-calendar-gregorian = عیسوی
accounts-profile-calendar-solar-hijri = ہجری شمسی
accounts-profile-time-zone = منطقۂ وقت
accounts-profile-time-zone-hint = اوقات اسی گھڑی کے مطابق دکھائے جاتے ہیں۔
accounts-profile-button = محفوظ کریں
accounts-profile-change-password = پاس ورڈ تبدیل کریں
accounts-own-password-title = پاس ورڈ کی تبدیلی
accounts-own-password-lede = آپ کے باقی تمام سیشن ختم ہو جائیں گے۔ پاس ورڈ کی تبدیلی کی اطلاع آپ کو ای میل سے ملے گی۔
accounts-own-password-current = موجودہ پاس ورڈ
accounts-own-password-button = پاس ورڈ تبدیل کریں

# The people of an organisation.
accounts-people-title = آپ کے ادارے کے افراد
accounts-people-title-administrators = منتظمین
accounts-people-count = { $count ->
    [one] ایک فرد۔
   *[other] { $count } افراد۔
}
accounts-people-invite = دعوت دیں
accounts-people-name = نام
accounts-people-state = کیفیت
accounts-people-last-sign-in = آخری داخلہ
accounts-people-never = ابھی نہیں
accounts-people-action = عمل
accounts-people-change = تبدیل کریں
accounts-people-by-country = اکاؤنٹ رکھنے والے افراد، ملک وار
accounts-invite-title = کسی فرد کو دعوت دیں
accounts-invite-lede = ای میل میں ایک لنک ہوتا ہے جس سے متعلقہ فرد پاس ورڈ منتخب کرتا ہے۔ یہ سات دن تک، صرف ایک بار کام کرتا ہے۔
accounts-invite-button = دعوت نامہ بھیجیں
accounts-person-organisation = ادارہ
accounts-person-name = نام، جیسے اپنے ملک میں لکھا جاتا ہے
accounts-person-name-hint = اپنے رسم الخط میں۔
accounts-person-name-latin = نام لاطینی حروف میں
accounts-person-name-latin-hint = جیسے پاسپورٹ میں درج ہے۔ دوسرے ممالک کے ساتھی یہی پڑھتے ہیں۔
accounts-person-email = دفتری ای میل
accounts-person-email-hint = داخل ہونے کے لیے بھی یہی پتہ استعمال ہوتا ہے۔
accounts-person-language = ای میلوں کی زبان
accounts-person-language-hint = صفحہ کسی اور زبان میں دیکھنے سے تبدیل نہیں ہوتی۔
accounts-person-country = ملک
accounts-person-roles = کردار
accounts-person-roles-hint = تبدیلی متعلقہ فرد کے اگلے کلک سے لاگو ہوتی ہے۔
accounts-person-other-roles = خود ادارے کی طرف سے دیے گئے: { $roles }۔
accounts-person-save-roles = کردار محفوظ کریں
accounts-person-invite-again = دعوت نامہ دوبارہ بھیجیں
accounts-person-invite-again-hint = پچھلا لنک کام کرنا بند کر دے گا۔
accounts-person-disable = اکاؤنٹ غیر فعال کریں
accounts-person-disable-hint = یہ فرد ہر جگہ سے فوراً باہر ہو جائے گا اور دوبارہ داخل نہیں ہو سکے گا۔ اس کا لکھا ہوا کچھ ضائع نہیں ہو گا۔
accounts-person-enable = اکاؤنٹ فعال کریں
accounts-person-enable-hint = یہ فرد دوبارہ داخل ہو سکے گا۔

accounts-role-secretariat-administrator = سیکریٹریٹ منتظم
accounts-role-country-administrator = ملکی منتظم
accounts-role-editor = مدیر
accounts-role-reviewer = جائزہ کار
accounts-role-officer = افسر
accounts-role-auditor = آڈیٹر

accounts-state-invited = مدعو
accounts-state-active = فعال
accounts-state-disabled = غیر فعال

# What was done.
accounts-flash-link-on-its-way = اگر اس پتے کا اکاؤنٹ موجود ہے تو لنک کے ساتھ ای میل بھیج دی گئی ہے۔
accounts-flash-password-chosen = پاس ورڈ محفوظ ہو گیا۔ اب آپ اس سے داخل ہو سکتے ہیں۔
accounts-flash-password-changed = پاس ورڈ تبدیل ہو گیا۔ باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-flash-profile-saved = محفوظ ہو گیا۔
accounts-flash-invited = دعوت نامہ بھیج دیا گیا ہے۔
accounts-flash-roles-changed = کردار تبدیل کر دیے گئے۔
accounts-flash-disabled = اکاؤنٹ غیر فعال کر دیا گیا۔
accounts-flash-enabled = اکاؤنٹ فعال کر دیا گیا۔

# What is to be corrected.
accounts-error-email = ای میل پتہ لکھیں، جیسے name@example.org
accounts-error-email-taken = اس پتے کا اکاؤنٹ پہلے سے موجود ہے
accounts-error-password-empty = پاس ورڈ لکھیں
accounts-error-password-wrong = یہ موجودہ پاس ورڈ نہیں ہے
accounts-error-password-same = موجودہ پاس ورڈ کے علاوہ کوئی اور پاس ورڈ منتخب کریں
accounts-error-sign-in = ای میل اور پاس ورڈ آپس میں مطابقت نہیں رکھتے، یا اکاؤنٹ کھلا نہیں ہے
accounts-error-too-soon = کوششیں بہت زیادہ ہو گئیں۔ کچھ دیر انتظار کریں، یا نیا پاس ورڈ منتخب کرنے کے لیے لنک طلب کریں
accounts-error-name = نام لکھیں
accounts-error-name-long = نام زیادہ سے زیادہ 100 حروف کا ہو
accounts-error-name-latin = نام صرف لاطینی حروف میں لکھیں
accounts-error-name-latin-long = لاطینی حروف میں نام زیادہ سے زیادہ 100 حروف کا ہو
accounts-error-language = زبانوں میں سے ایک منتخب کریں
accounts-error-calendar = تقویموں میں سے ایک منتخب کریں
accounts-error-time-zone = اوقات کے منطقوں میں سے ایک منتخب کریں
accounts-error-organisation = اداروں میں سے ایک منتخب کریں
accounts-error-roles = کم از کم ایک کردار منتخب کریں
accounts-error-last-administrator = پہلے کوئی اور منتظم مقرر کریں: ورنہ ادارہ منتظم کے بغیر رہ جائے گا
accounts-conflict-not-invited = یہ فرد دعوت پہلے ہی قبول کر چکا ہے۔

# Letters.
accounts-mail-greeting = محترم ساتھی { $name }،
accounts-mail-never-ask = پورٹل کی طرف سے کوئی بھی آپ سے کبھی آپ کا پاس ورڈ نہیں پوچھے گا۔
accounts-mail-invitation-subject = سجل پر آپ کا اکاؤنٹ
accounts-mail-invitation-text = { $inviter } نے ایکو رکن ممالک کے سول رجسٹریشن اداروں کے پورٹل سجل پر آپ کا اکاؤنٹ بنایا ہے۔
accounts-mail-invitation-by = { $organisation } کے ایک منتظم نے ایکو رکن ممالک کے سول رجسٹریشن اداروں کے پورٹل سجل پر آپ کا اکاؤنٹ بنایا ہے۔
accounts-mail-invitation-do = اپنا پاس ورڈ یہاں منتخب کریں:
accounts-mail-invitation-button = پاس ورڈ منتخب کریں
accounts-mail-invitation-until = لنک ایک بار کام کرتا ہے، { $time } تک۔
accounts-mail-there-subject = سجل پر آپ کا اکاؤنٹ پہلے سے موجود ہے
accounts-mail-there-text = { $inviter } سجل پر آپ کے لیے اکاؤنٹ بنانا چاہتے تھے۔ اس ای میل کا اکاؤنٹ پہلے سے موجود ہے، اس لیے دوسرا نہیں بنایا گیا۔
accounts-mail-there-by = { $organisation } کے ایک منتظم سجل پر آپ کے لیے اکاؤنٹ بنانا چاہتے تھے۔ اس ای میل کا اکاؤنٹ پہلے سے موجود ہے، اس لیے دوسرا نہیں بنایا گیا۔
accounts-mail-there-do = اسی سے داخل ہوں یا وہیں نیا پاس ورڈ چنیں۔ اگر آپ اب کسی اور ادارے میں کام کرتے ہیں تو اپنے منتظم اور دعوت دینے والے سے بات کریں۔
accounts-mail-there-button = داخل ہوں
accounts-mail-reset-subject = سجل کے لیے نیا پاس ورڈ منتخب کریں
accounts-mail-reset-text = کسی نے، غالباً آپ نے، آپ کے اکاؤنٹ کے لیے نیا پاس ورڈ منتخب کرنے کی درخواست کی ہے۔ لنک ایک بار اور ایک گھنٹے تک کام کرتا ہے:
accounts-mail-reset-button = نیا پاس ورڈ منتخب کریں
accounts-mail-reset-not-you = اگر یہ آپ نہیں تھے تو کچھ کرنے کی ضرورت نہیں: آپ کا پاس ورڈ وہی رہے گا۔
accounts-mail-changed-subject = سجل کے لیے آپ کا پاس ورڈ تبدیل ہو گیا
accounts-mail-changed-text = آپ کے اکاؤنٹ کا پاس ورڈ تبدیل کر دیا گیا ({ $time }) اور باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-mail-changed-not-you = اگر یہ آپ نہیں تھے تو فوراً نیا پاس ورڈ منتخب کریں اور اپنے ادارے کے منتظم کو بتائیں:
accounts-mail-unexpected = اگر آپ کو اس کی توقع نہ تھی تو فوراً اپنے ادارے کے منتظم کو بتائیں۔ اداروں سے رابطے کے ذرائع یہاں ہیں:
accounts-mail-changed-button = نیا پاس ورڈ منتخب کریں
