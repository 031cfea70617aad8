# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = درآمد
imports-lede = جدول یا فیڈ سے مسودے بنتے ہیں۔ پہلے آپ دیکھتے ہیں کہ ہر سطر کا کیا ہوگا؛ آپ کے کہے بغیر کوئی مسودہ نہیں بنتا۔
imports-file = فائل
imports-file-hint = CSV، Atom یا RSS، زیادہ سے زیادہ 5 MB اور { $count } سطریں۔
imports-columns = کالموں کے نام
imports-file-languages = جن سطروں میں ”reference“ کے نیچے ایک ہی لفظ ہو اور زبانیں الگ ہوں، وہ اپنے ترجموں سمیت ایک مسودہ بنتی ہیں۔
imports-encoding = حروف کی کوڈنگ
imports-encoding-hint = اسے پورٹل پر چھوڑ دیں، سوائے اس کے کہ حروف غلط نظر آئیں۔
imports-encoding-told = پورٹل خود معلوم کرے
imports-language = جن سطروں میں زبان نہ ہو ان کی زبان
imports-language-hint = ہر سطر اپنی زبان بتا سکتی ہے: ru، fa-AF۔
imports-theme = جن سطروں میں موضوع نہ ہو ان کا موضوع
imports-theme-hint = ہر سطر ہمارے ڈیٹا کے لفظ سے اپنا موضوع بتا سکتی ہے: smart-card۔
imports-theme-none = کوئی نہیں
imports-read = پڑھیں اور دکھائیں

# What would become of the rows.
imports-dry = ابھی کوئی مسودہ نہیں بنا۔ سطروں کا یہ ہوگا:
imports-count-new = نئے مسودے: { $count }
imports-count-translations = ان کے ترجمے: { $count }
imports-count-there = پہلے سے موجود: { $count }
imports-count-refused = مسترد: { $count }
imports-make = { $count ->
    [one] { $count } مسودہ بنائیں
   *[other] { $count } مسودے بنائیں
}
imports-other = دوسری فائل
imports-made = { $count ->
    [one] { $count } مسودہ بن گیا۔
   *[other] { $count } مسودے بن گئے۔
}
imports-rows = سطریں
imports-row = سطر
imports-verdict = کیا ہوگا
imports-verdict-new = نیا مسودہ
imports-verdict-translation = ترجمہ
imports-verdict-original = اصل: سطر { $count }
imports-verdict-there = پہلے سے موجود
imports-take = پھر بھی لیں
imports-make-ticked = نئے اور نشان زدہ مسودے بنائیں
imports-keep = اس صفحے کے نشان محفوظ رکھیں
imports-flash-kept = نشان محفوظ ہو گئے۔
imports-flash-none = کوئی سطر نئی یا نشان زدہ نہ تھی، اس لیے کوئی مسودہ نہیں بنا۔
imports-verdict-twice = اسی فائل میں دو بار
imports-verdict-refused = مسترد
imports-verdict-waits = باری کا منتظر
imports-others = باقی سطریں
imports-error-original = اصل کی سطر مسترد ہے، اس لیے اس ترجمے کی کوئی جگہ نہیں۔
imports-flash-made = مسودے بن گئے۔
imports-flash-begun = مسودے بنائے جا رہے ہیں۔
achievements-way-imported = درآمد شدہ

# Why a file cannot be read.
imports-fault = فائل پڑھی نہیں جا سکتی
imports-fault-nothing = اس کا کچھ بھی محفوظ نہیں ہوا۔
imports-fault-empty = کوئی فائل نہیں، یا اس میں کچھ نہیں۔
imports-fault-too-large = فائل 5 MB سے بڑی ہے۔ براہ کرم اسے تقسیم کریں۔
imports-fault-rows = فائل میں 2,000 سے زیادہ سطریں ہیں۔ براہ کرم اسے تقسیم کریں۔
imports-fault-columns = سطر { $count } میں 200 سے زیادہ کالم ہیں۔
imports-fault-long = سطر { $count } میں متن بہت لمبا ہے۔
imports-fault-quote = سطر { $count } کا واوین کبھی بند نہیں ہوتا۔
imports-fault-title = کسی کالم کا نام ”title“ نہیں۔
imports-fault-encoding = اس کوڈنگ میں فائل متن نہیں۔ براہ کرم دوسری منتخب کریں۔
imports-fault-nul = فائل میں خالی (null) حرف ہے، اس لیے یہ متن نہیں۔
imports-fault-feed = فائل فیڈ کی طرح شروع ہوتی ہے مگر نہ Atom ہے نہ RSS، یا ادھوری ہے۔
