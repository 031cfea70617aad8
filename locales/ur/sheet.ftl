# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = معلوماتی خاکہ
sheet-title-of = معلوماتی خاکہ: { $title }
sheet-problem = مسئلہ
sheet-law = قانون
sheet-cost = لاگت
sheet-time = وقت
sheet-result = نتیجہ
sheet-contact = رابطہ
sheet-documents = دستاویزات

# The form.
sheet-form-text = سات سوال، ہر ملک کے لیے یکساں، تاکہ دس ملکوں کا کام ساتھ ساتھ رکھا جا سکے۔ کسی کا جواب لازمی نہیں؛ مختصر جواب بہتر ہے۔
sheet-hint-problem = پہلے کیا کام نہیں کر رہا تھا، اور کن کے لیے۔
sheet-hint-law = وہ قانون، فرمان یا حکم جس پر یہ قائم ہے، نمبر اور تاریخ کے ساتھ۔
sheet-hint-cost = کتنی لاگت آئی اور کس نے ادا کی، کرنسی اور سال کے ساتھ۔
sheet-hint-time = کب شروع ہوا، کتنا وقت لگا اور کب سے ہر جگہ نافذ ہے۔
sheet-hint-result = اب کیا بہتر ہے؛ جہاں اعداد ہوں، اعداد میں۔
sheet-hint-contact = وہ دفتر جس سے دوسرے پوچھ سکتے ہیں اور اس سے رابطے کا طریقہ؛ کوئی نجی شخص نہیں۔
sheet-hint-documents = جو دوسروں کو مل سکتا ہے: قوانین، فارم، تکنیکی تفصیلات، تربیتی مواد۔

# On the page of a post.
sheet-alone = صرف معلوماتی خاکہ
sheet-whole = پورا متن
sheet-compare = دوسرے ملکوں سے موازنہ
sheet-beside = دو زبانیں ساتھ ساتھ:
sheet-bilingual = دو زبانیں ساتھ ساتھ
sheet-one-language = ایک زبان

# Countries side by side.
sheet-comparison-title = ممالک ساتھ ساتھ
sheet-comparison-text = ہر جواب آپ کی زبان میں ہو تو اسی میں آتا ہے، ورنہ اس زبان میں جس کا نام ساتھ لکھا ہے۔
sheet-comparison-choose = ساتھ ساتھ رکھنے کے لیے دو سے پانچ کامیابیاں چنیں۔
sheet-comparison-many = پانچ ساتھ ساتھ آتی ہیں؛ یہ وہ پانچ ہیں جو آپ نے پہلے چنیں۔
sheet-comparison-empty = ان میں سے کسی کامیابی کا ابھی معلوماتی خاکہ نہیں ہے۔
sheet-comparison-none = جواب نہیں
sheet-comparison-without = نکال دیں
sheet-comparison-offers = اسی موضوع پر دوسرے ملکوں میں
sheet-comparison-all = معلوماتی خاکے والی کامیابیاں
sheet-comparison-no-offers = اس موضوع پر ابھی کسی اور ملک کا معلوماتی خاکہ نہیں ہے
sheet-comparison-selected = منتخب کا موازنہ کریں
sheet-comparison-tick = موازنے کے لیے منتخب کریں
