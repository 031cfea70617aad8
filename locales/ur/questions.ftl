# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = سوالات
questions-under-open = یہ سوال کھولیں
questions-ask = سوال پوچھیں
questions-ask-hint = یہ { $country } کے رجسٹریشن ادارے کو جاتا ہے۔ تیرہ زبانوں میں سے کسی میں بھی لکھیں۔
questions-ask-send = سوال بھیجیں
questions-language = تحریر کی زبان
questions-secretariat = سیکریٹریٹ

# States.
questions-state-open = جواب کا منتظر
questions-state-answered = جواب دیا گیا
questions-state-declined = مسترد
questions-state-withdrawn = واپس لیا گیا

# The list.
questions-list-title = سوالات
questions-list-open = آپ کے ملک کے جواب کے منتظر
questions-list-open-none = کوئی سوال جواب کا منتظر نہیں۔
questions-list-answered = جواب دیے گئے
questions-list-answered-none = ابھی کسی سوال کا جواب نہیں دیا گیا۔
questions-list-asked = آپ کے سوالات
questions-list-asked-none = آپ نے ابھی کچھ نہیں پوچھا۔ سوال کامیابی کے نیچے پوچھا جاتا ہے۔
questions-desk-open = { $count ->
    [one] { $count } سوال آپ کے ملک کے جواب کا منتظر ہے۔
   *[other] { $count } سوالات آپ کے ملک کے جواب کے منتظر ہیں۔
}
questions-waits-hours = { $count ->
    [one] { $count } گھنٹے سے منتظر
   *[other] { $count } گھنٹوں سے منتظر
}
questions-waits-days = { $count ->
    [one] { $count } دن سے منتظر
   *[other] { $count } دنوں سے منتظر
}
questions-took-hours = { $count ->
    [one] { $count } گھنٹے بعد جواب
   *[other] { $count } گھنٹوں بعد جواب
}
questions-took-days = { $count ->
    [one] { $count } دن بعد جواب
   *[other] { $count } دنوں بعد جواب
}

# One question.
questions-show-title = سوال
questions-show-published = بغیر اکاؤنٹ کے قارئین اسے دیکھتے ہیں
questions-answer = جواب
questions-answer-label = آپ کا جواب
questions-answer-hint = سادہ الفاظ، پیراگراف میں، تیرہ زبانوں میں سے کسی میں بھی۔
questions-answer-publish = سوال اور جواب بغیر اکاؤنٹ کے قارئین کے لیے شائع کریں
questions-answer-send = جواب بھیجیں
questions-decline = مسترد کریں
questions-decline-label = جواب کیوں نہیں
questions-decline-hint = سائل اور آپ کا ادارہ وجہ دیکھتے ہیں۔
questions-withdraw = سوال واپس لیں
questions-withdraw-hint = اسے اور اس کے جواب کو پھر کوئی نہیں دیکھے گا۔

# What is to be mended, and what came between.
questions-error-language = براہ کرم تحریر کی زبان منتخب کریں۔
questions-error-empty = براہ کرم کچھ لکھیں۔
questions-error-long = زیادہ سے زیادہ 3,000 حروف ہو سکتے ہیں۔
questions-error-often = آپ نے ایک گھنٹے میں دس سوال پوچھے ہیں۔ براہ کرم تھوڑا انتظار کریں؛ آپ کی تحریر یہیں ہے۔
questions-conflict-not-open = یہ سوال اب جواب کا منتظر نہیں۔
questions-conflict-withdrawn = یہ سوال پہلے ہی واپس لیا جا چکا ہے۔

# Sentences after a step.
questions-flash-asked = سوال بھیج دیا گیا۔ جواب آنے پر آپ کو اطلاع ملے گی۔
questions-flash-answered = جواب درج ہو گیا۔ سائل کو اطلاع دی جا رہی ہے۔
questions-flash-declined = سوال مسترد ہوا۔ سائل کو اطلاع دی جا رہی ہے۔
questions-flash-withdrawn = سوال واپس لے لیا گیا۔

# The search.
search-kind-question = سوال

# Correcting an answer.
questions-correct = جواب درست کریں
questions-correct-hint = قارئین کو نیا متن فوراً ملتا ہے اور سائل کو اطلاع دی جاتی ہے۔ نشان کے بغیر اسے صرف ارکان پڑھتے ہیں۔
questions-correct-send = درستی محفوظ کریں
questions-error-corrected = اس دوران کسی اور نے یہ جواب درست کر دیا ہے۔ وہ اوپر درج ہے؛ براہ کرم موازنہ کریں، پھر اپنا دوبارہ بھیجیں۔
questions-conflict-not-answered = اس سوال کا کوئی جواب نہیں جسے درست کیا جا سکے۔
questions-flash-corrected = جواب درست ہو گیا۔ سائل کو اطلاع دی جا رہی ہے۔

# In further languages.
questions-languages = دیگر زبانوں میں
questions-translate-title = سوال دوسری زبان میں
questions-translation = ترجمہ
questions-original = اصل متن: { $language }
questions-translation-lags = اس ترجمے کے بعد جواب درست کیا گیا ہے۔
questions-translate-question = اس زبان میں سوال
questions-translate-answer = اس زبان میں جواب
questions-translate-hint = پیراگرافوں میں سادہ متن۔ خالی خانہ نہیں دکھایا جاتا؛ اس کی جگہ اصل متن آتا ہے۔
questions-translate-save = محفوظ کریں
questions-translate-back = سوال پر واپس
questions-flash-translated = محفوظ ہو گیا۔ اس زبان کے قارئین اسے اصل متن کے ساتھ دیکھتے ہیں۔
questions-error-translated = اس دوران کسی اور نے یہ ترجمہ لکھا ہے۔ براہ کرم اسے اپنے ترجمے سے ملا کر دیکھیں، پھر اپنا دوبارہ بھیجیں۔
questions-translated-by = ترجمہ: { $country }، { $day }
questions-foreign = یہ سب ابھی آپ کی زبان میں نہیں ہے۔
questions-translate-offer = ترجمہ کریں

# The clock, and how long answers take.
questions-due-today = جواب آج تک
questions-due-within = { $count ->
    [one] جواب { $count } دن میں، { $day } تک
   *[other] جواب { $count } دنوں میں، { $day } تک
}
questions-due-over = { $count ->
    [one] { $count } دن کی تاخیر؛ جواب { $day } تک مطلوب تھا
   *[other] { $count } دنوں کی تاخیر؛ جواب { $day } تک مطلوب تھا
}
questions-desk-late = { $count ->
    [one] ان میں سے { $count } تاخیر شدہ ہے۔
   *[other] ان میں سے { $count } تاخیر شدہ ہیں۔
}
questions-figures-title = جواب میں کتنا وقت لگتا ہے
questions-figures-answers = جوابات
questions-figures-how = گزشتہ بارہ مہینوں کے جوابات اور انکار: { $count }۔ جواب اس ملک کے { $days } کام کے دنوں میں مطلوب ہے جس سے پوچھا جائے۔
questions-hours = { $count ->
    [one] { $count } گھنٹہ
   *[other] { $count } گھنٹے
}
questions-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}

# Notices.
questions-notice-asked = ایک سوال آپ کے ملک کے جواب کا منتظر ہے
questions-notice-asked-text = آپ کی کامیابی ”{ $title }“ کے بارے میں سوال پوچھا گیا ہے۔ جواب { $due } تک مطلوب ہے۔
questions-notice-late = ایک سوال کے جواب میں تاخیر ہے
questions-notice-late-text = آپ کی کامیابی ”{ $title }“ کے بارے میں ایک سوال کا جواب { $due } تک دیا جانا تھا۔
questions-notice-answered = آپ کے سوال کا جواب آ گیا
questions-notice-answered-text = ”{ $title }“ کے بارے میں آپ کے سوال کا جواب موجود ہے۔
questions-notice-corrected = آپ کو دیا گیا جواب درست کیا گیا
questions-notice-corrected-text = ”{ $title }“ کے بارے میں آپ کے سوال کے جواب کا متن اب نیا ہے۔
questions-notice-declined = آپ کا سوال مسترد ہوا
questions-notice-declined-text = ”{ $title }“ کے بارے میں آپ کے سوال کا جواب نہیں دیا جائے گا؛ وجہ درج ہے۔
