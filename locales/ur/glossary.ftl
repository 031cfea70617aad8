# Review by a native reader: glossary-title, glossary-decline, glossary-take-back, glossary-unconfirmed-note
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = متفقہ الفاظ
glossary-lead = سول رجسٹریشن کے ادارے ایک ہی چیز کو تیرہ زبانوں میں کیا کہتے ہیں۔
glossary-waiting = آپ کے فیصلے کے منتظر
glossary-search = لفظ تلاش کریں
glossary-all = تمام الفاظ
glossary-nothing = ابھی ایسا لفظ نہیں
glossary-nothing-advice = کوئی اور املا یا زبان آزمائیں۔
glossary-count = { $count ->
    [one] { $count } اصطلاح
   *[other] { $count } اصطلاحات
}
glossary-languages = { $count ->
    [one] { $count } زبان میں
   *[other] { $count } زبانوں میں
}
glossary-also = نیز:
glossary-none = ابھی کوئی لفظ نہیں
glossary-unconfirmed = غیر تصدیق شدہ
glossary-sources = الفاظ کہاں سے آئے
glossary-origin-found = پورٹل کے ابتدائی الفاظ رکن ملکوں کے قوانین، اداروں کے صفحات اور اخبارات سے لیے گئے ہیں۔
glossary-origin-own = اس اصطلاح کا ترجمہ پورٹل بنانے والوں نے خود کیا ہے؛ کوئی قانون یا ادارہ نہیں ملا جو اسے استعمال کرتا ہو۔
glossary-unconfirmed-note = نشان زدہ الفاظ کی ابھی کسی اہلِ زبان نے تصدیق نہیں کی۔ اہلکار یہی الفاظ یا دوسرے تجویز کر سکتے ہیں۔

# Beside the words of a translator.
glossary-hints = اس حصے کے متفقہ الفاظ

# Proposals and what becomes of them.
glossary-proposals = تجویز کردہ الفاظ
glossary-approve = منظور کریں
glossary-decline = رد کریں
glossary-decline-label = رد کرنے کی وجہ
glossary-take-back = واپس لیں
glossary-take-back-label = یہ لفظ واپس لینے کی وجہ
glossary-history = الفاظ کی تاریخ
glossary-propose = لفظ تجویز کریں
glossary-language = لفظ کی زبان
glossary-word = لفظ
glossary-word-hint = جیسا لغت میں آتا ہے۔
glossary-reason = یہ لفظ کیوں
glossary-reason-hint = کوئی قانون، فارم، یا آپ کے دفتر کا استعمال۔
glossary-send = تجویز کریں
glossary-state-proposed = تجویز کیا گیا
glossary-state-approved = منظور ہوا
glossary-state-declined = رد ہوا

# Errors at fields, and sentences after a step.
glossary-error-language = براہ کرم زبان منتخب کریں۔
glossary-error-word = براہ کرم زیادہ سے زیادہ 120 حروف کا لفظ لکھیں۔
glossary-error-reason = براہ کرم زیادہ سے زیادہ 500 حروف کی وجہ لکھیں۔
glossary-error-same = متفقہ لفظ یہی ہے۔
glossary-error-many = آپ کے تیس الفاظ فیصلے کے منتظر ہیں۔ براہ کرم کچھ پر فیصلہ ہونے تک انتظار کریں۔
glossary-conflict-decided = اس تجویز پر فیصلہ ہو چکا ہے؛ کسی اور نے پہلے قدم اٹھا لیا۔
glossary-flash-proposed = تجویز ہو گیا۔ اس زبان کا ذمہ دار فیصلہ کرے گا۔
glossary-flash-approved = منظور ہو گیا۔ اب یہی متفقہ لفظ ہے۔
glossary-flash-declined = رد ہو گیا۔
glossary-flash-taken-back = واپس لے لیا گیا۔ یہ اب متفقہ لفظ نہیں ہے۔
search-kind-term = متفقہ لفظ
