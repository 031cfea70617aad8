# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = سجل: آپ کا دن
digest-mail-subject-day-waiting = { $count ->
    [one] سجل: آپ کا دن، ایک کام آپ کا منتظر ہے
   *[other] سجل: آپ کا دن، { $count } کام آپ کے منتظر ہیں
}
digest-mail-subject-week = سجل: آپ کا ہفتہ
digest-mail-subject-week-waiting = { $count ->
    [one] سجل: آپ کا ہفتہ، ایک کام آپ کا منتظر ہے
   *[other] سجل: آپ کا ہفتہ، { $count } کام آپ کے منتظر ہیں
}
digest-mail-subject-waiting = { $count ->
    [one] سجل: ایک کام آپ کا منتظر ہے
   *[other] سجل: { $count } کام آپ کے منتظر ہیں
}
digest-mail-subject-news = سجل: آپ کی مطلوبہ تازہ اشاعتیں
digest-mail-subject-one = سجل، نیا: { $title }
digest-mail-title-waiting = { $count ->
    [one] ایک کام آپ کا منتظر ہے
   *[other] { $count } کام آپ کے منتظر ہیں
}
digest-mail-title-news = { $count ->
    [one] ایک نیا اندراج
   *[other] { $count } نئے اندراجات
}
digest-mail-title-day = آپ کا دن
digest-mail-title-week = آپ کا ہفتہ
digest-mail-waiting = آپ کے منتظر
digest-mail-notices = { $count ->
    [one] ایک اطلاع
   *[other] { $count } اطلاعات
}
digest-mail-older = { $count ->
    [one] پہلے کا ایک اور کام منتظر ہے۔
   *[other] پہلے کے { $count } اور کام منتظر ہیں۔
}
digest-mail-waiting-more = { $count ->
    [one] ایک اور کام آیا ہے اور آپ کا منتظر ہے۔
   *[other] { $count } اور کام آئے ہیں اور آپ کے منتظر ہیں۔
}
digest-mail-older-only = { $count ->
    [one] پہلے کا ایک کام آپ کا منتظر ہے۔
   *[other] پہلے کے { $count } کام آپ کے منتظر ہیں۔
}
digest-mail-open = اطلاعات کھولیں
digest-mail-told = آپ کی اطلاع کے لیے
digest-mail-news = دوسروں کی تازہ اشاعتیں
digest-mail-more = { $count ->
    [one] ایک اور پورٹل میں ہے۔
   *[other] { $count } اور پورٹل میں ہیں۔
}
digest-mail-veiled = { $count ->
    [one] ایک، داخل ہونے کے بعد پڑھا جا سکتا ہے
   *[other] { $count }، داخل ہونے کے بعد پڑھے جا سکتے ہیں
}
digest-mail-deadlines = آخری تاریخیں
digest-mail-late = تاخیر شدہ
digest-mail-cases = { $count ->
    [one] ریکارڈ کے تبادلے کا ایک معاملہ
   *[other] ریکارڈ کے تبادلے کے { $count } معاملات
}
digest-mail-why-day = بتانے کو کچھ ہو تو یہ ای میل آپ کو روزانہ ملتی ہے۔
digest-mail-why-week = بتانے کو کچھ ہو تو یہ ای میل آپ کو ہر ہفتے ملتی ہے۔
digest-mail-why-at-once = یہ ای میل آپ کو اس لیے ملی کہ آپ تازہ اشاعتوں کے بارے میں فوراً جاننا چاہتے ہیں۔
digest-mail-why-call = یہ ای میل آپ کو اس لیے ملی کہ ایک کام آپ کا منتظر ہے۔
digest-mail-why-topic = یہ ای میل آپ کو اس لیے ملی کہ آپ نے اس موضوع کی تازہ اشاعتوں کی خبر مانگی تھی: { $topic }۔
digest-mail-choose = موضوعات منتخب کریں
digest-mail-topics = تازہ اشاعتوں کی خبر آپ نے خود مانگی ہے۔ کوئی موضوع بند کرنے کے لیے براہ کرم یہ پتہ کھولیں:
digest-mail-topics-more = { $count ->
    [one] ایک اور موضوع
   *[other] مزید { $count } موضوعات
}
digest-end-title = یہ ای میلیں بند کریں
digest-end-question = کیا آپ تازہ اشاعتوں کے بارے میں مزید ای میلیں نہیں چاہتے؟ آپ کے اکاؤنٹ سے متعلق باتیں پھر بھی بتائی جائیں گی۔
digest-end-question-call = کیا ای میلیں آپ کو منتظر کاموں کی خبر دینا بند کر دیں؟
digest-end-question-news = کیا خبریں اب فوراً نہ آئیں؟ پھر وہ آپ کی دیگر ای میلوں کے ساتھ آئیں گی۔
digest-end-button = ای میلیں روکیں
digest-end-none = ان میں سے کوئی ای میل اب نہیں آتی۔
