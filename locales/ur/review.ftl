# Review by a native reader: review-settings-required, review-settings-told, review-notice-resolved-text, review-notice-reopened-text, review-notice-called-off-failed, review-notice-corrected-text, review-schedule-release, review-schedule-kept

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = متن اور تبصرے
review-remark = تبصرہ
review-remark-title = عنوان پر تبصرہ
review-remark-label = آپ کا تبصرہ
review-remark-send = تبصرہ بھیجیں
review-answer = جواب
review-answer-label = آپ کا جواب
review-answer-send = جواب بھیجیں
review-resolve = حل شدہ قرار دیں
review-reopen = دوبارہ کھولیں
review-resolved-by = { $name } نے حل شدہ قرار دیا
review-resolved-count = { $count ->
    [one] { $count } حل شدہ تبصرہ
   *[other] { $count } حل شدہ تبصرے
}
review-open-count = { $count ->
    [one] { $count } کھلا تبصرہ
   *[other] { $count } کھلے تبصرے
}
review-gone-title = پیراگراف ہٹا دیا گیا
review-gone-text = یہ تبصرے ان الفاظ پر تھے جو اب متن میں نہیں۔
review-error-text-missing = براہ کرم کچھ لکھیں۔
review-error-text-long = زیادہ سے زیادہ 2,000 حروف۔
review-conflict-turned = کسی اور نے ابھی یہ تبصرہ حل شدہ قرار دیا یا دوبارہ کھولا ہے۔
review-flash-remarked = آپ کا تبصرہ درج ہو گیا۔ اس متن کے لکھنے والوں کو اطلاع دی جا رہی ہے۔
review-flash-answered = آپ کا جواب درج ہو گیا۔ گفتگو میں شریک افراد کو اطلاع دی جا رہی ہے۔
review-flash-resolved = حل شدہ قرار دیا گیا۔
review-flash-reopened = دوبارہ کھول دیا گیا۔

# Release.
review-despite = { $count ->
    [one] { $count } کھلے تبصرے کے باوجود شائع کریں
   *[other] { $count } کھلے تبصروں کے باوجود شائع کریں
}
review-error-despite = کچھ تبصرے کھلے ہیں۔ پھر بھی شائع کرنے کے لیے خانے پر نشان لگائیں۔
review-own = یہ متن آپ نے خود لکھا یا بھیجا ہے۔ آپ کا ادارہ آپ کو اسے شائع کرنے کی اجازت دیتا ہے۔
review-name-legend = اس کا جائزہ کون لے؟
review-name-hint = ایک یا زیادہ جائزہ کار چنیں۔ اگر کسی کو نہ چنیں تو سب سے کہا جائے گا۔
review-named = نامزد جائزہ کار: { $names }۔ دوسرے جائزہ کار بھی اسے شائع کر سکتے ہیں۔
review-waits-for-you = آپ کا منتظر
achievements-way-alone = مصنف نے خود شائع کیا، دوسرے شخص کے بغیر

# How an organisation releases its texts.
review-settings-title = متون کی اشاعت
review-settings-change = متون کون شائع کرتا ہے
review-settings-text = عوام کے پڑھنے سے پہلے ایک جائزہ کار متن کی اشاعت منظور کرتا ہے۔
review-settings-who = متن کون شائع کر سکتا ہے؟
review-settings-required = صرف وہ جائزہ کار جس نے اسے نہ لکھا ہو نہ بھیجا ہو (چار آنکھیں)
review-settings-waived = ہر جائزہ کار، وہ بھی جس نے اسے لکھا ہو
review-settings-told = جب چار آنکھوں کی شرط ختم کی جائے تو آپ کے ملک کے تمام جائزہ کاروں اور منتظمین کو اطلاع دی جاتی ہے۔ ہر تبدیلی درج ہوتی ہے۔
review-settings-others = اس کا فیصلہ آپ کے ملک کا منتظم کرتا ہے۔
review-settings-save = محفوظ کریں
review-flash-required = محفوظ ہو گیا۔ ہر متن کوئی دوسرا شخص شائع کرے گا۔
review-flash-waived = محفوظ ہو گیا۔ جائزہ کار اپنی تحریر خود شائع کر سکتے ہیں۔ آپ کے ساتھیوں کو اطلاع دی جا رہی ہے۔

# Steps at a chosen time.
review-schedule-publish = مقررہ وقت پر شائع کریں
review-schedule-publish-then = اس وقت شائع کریں
review-schedule-withdraw = مقررہ وقت پر واپس لیں
review-schedule-withdraw-then = اس وقت واپس لیں
review-schedule-release = متن مقررہ وقت پر جاری کریں
review-schedule-release-then = متن اس وقت جاری کریں
review-schedule-day = دن
review-schedule-hour = گھنٹہ
review-schedule-clock = گھنٹہ اس علاقے کے وقت کے مطابق ہے: { $zone }۔ دن دونوں تقویموں میں لکھا جا سکتا ہے۔
review-schedule-publication = شائع ہو گا: { $time }
review-schedule-withdrawal = واپس لیا جائے گا: { $time }
review-schedule-released = متن جاری ہو گا: { $time }
review-schedule-kept = اس وقت تک قارئین پہلے والا متن دیکھتے ہیں۔
review-schedule-yours = آپ کی گھڑی کے مطابق: { $time }
review-schedule-by = { $name } کا انتخاب
review-schedule-cancel = منسوخ کریں
review-error-day = براہ کرم کوئی دن لکھیں، مثلاً 2026-12-01 یا 10 آذر 1405۔
review-error-hour = براہ کرم ایسا گھنٹہ چنیں جو اس دن میں ہو۔
review-error-past = یہ وقت گزر چکا ہے۔ براہ کرم بعد کا وقت چنیں۔
review-error-far = براہ کرم ایک سال کے اندر کا وقت چنیں۔
review-conflict-no-schedule = اب کوئی وقت مقرر نہیں؛ کوئی اور پہلے کر چکا ہے۔
review-flash-scheduled = وقت مقرر ہو گیا۔
review-flash-unscheduled = منسوخ ہو گیا۔
achievements-way-scheduled = وقت مقرر کیا گیا
achievements-way-unscheduled = مقررہ وقت منسوخ کیا گیا

# Notices.
review-notice-remarked = نیا تبصرہ
review-notice-remarked-text = ایک ساتھی نے اس متن پر تبصرہ لکھا ہے: { $title }
review-notice-answered = تبصرے کا جواب
review-notice-answered-text = ایک ساتھی نے اس متن کے ایک تبصرے کا جواب دیا ہے: { $title }
review-notice-resolved = تبصرہ حل ہوا
review-notice-resolved-text = ایک ساتھی نے اس متن کا ایک تبصرہ حل شدہ قرار دیا ہے: { $title }
review-notice-reopened = تبصرہ دوبارہ کھولا گیا
review-notice-reopened-text = ایک ساتھی نے اس متن کا ایک تبصرہ دوبارہ کھولا ہے: { $title }
review-notice-called-off = طے شدہ کارروائی منسوخ
review-notice-called-off-person = کسی ساتھی نے اسے منسوخ کر دیا یا پہلے ہی انجام دے دیا۔ اس متن کے لیے طے شدہ کارروائی نہیں ہو گی: { $title }
review-notice-called-off-changed = متن ویسا نہیں رہا جیسا وقت مقرر کرتے وقت تھا۔ اس متن کے لیے طے شدہ کارروائی نہیں ہو گی: { $title }
review-notice-called-off-role = جس نے وقت مقرر کیا تھا، اسے اب یہ کارروائی کرنے کی اجازت نہیں۔ اس متن کے لیے طے شدہ کارروائی نہیں ہو گی: { $title }
review-notice-called-off-remarks = اس کے بعد ایک تبصرہ کھولا گیا ہے۔ اس متن کے لیے طے شدہ کارروائی نہیں ہو گی: { $title }
review-notice-called-off-failed = پورٹل نے کئی بار کوشش کی اور یہ نہ کر سکا۔ اس متن کے لیے طے شدہ کارروائی نہیں ہو گی: { $title }
review-notice-waived = دوسرے شخص کی منظوری کی شرط ختم
review-notice-waived-text = یہ ادارہ اب اپنے جائزہ کاروں کو اپنی تحریر خود شائع کرنے کی اجازت دیتا ہے: { $organisation }
review-notice-corrected = شائع شدہ متن درست کیا گیا
review-notice-corrected-text = ایک جائزہ کار نے شائع شدہ الفاظ دوسرے شخص کے بغیر درست کیے ہیں۔ براہ کرم نسخوں کا موازنہ کریں: { $title }
