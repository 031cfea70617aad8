# Review by a native reader: home-front-title, home-front-lead, home-desk-own-title
# The front page.
home-front-title = دس سول رجسٹریشن اداروں کی کامیابیاں، تیرہ زبانوں میں
home-front-lead = یہاں ایکو رکن ممالک کے سول رجسٹریشن ادارے ایک دوسرے کو اور عوام کو بتاتے ہیں کہ کیا کارگر ہے، ہر ایک اپنی زبان میں، مآخذ کے ساتھ۔
home-front-search-hint = دوشنبہ، Dushanbe یا Душанбе
home-front-achievements = { $count ->
    [one] کامیابی
   *[other] کامیابیاں
}
home-front-members = رکن ممالک
home-front-languages = زبانیں
home-front-map = دس ارکان
home-front-map-caption = دس ارکان · کامیابیوں کی تعداد
home-front-newest = تازہ ترین کامیابیاں
home-front-all = { $count ->
    [one] { $count } کامیابی
   *[other] تمام { $count } کامیابیاں
}

# The desk.
home-desk-title = آپ کا ڈیسک
home-desk-waiting = { $count ->
    [0] کوئی کام آپ کا منتظر نہیں۔
    [one] { $count } کام آپ کا منتظر ہے۔
   *[other] { $count } کام آپ کے منتظر ہیں۔
}
home-desk-waiting-title = آپ کے منتظر کام
home-desk-waiting-empty = کوئی کام آپ کا منتظر نہیں۔ نئے کام یہاں نظر آئیں گے۔
home-desk-new-title = دوسروں کی تازہ اشاعتیں
home-desk-own-title = آپ کا ادارہ لکھ رہا ہے
home-desk-own-empty = اس وقت کوئی مسودہ نہیں۔
home-desk-languages-title = آپ کی زبانیں
home-desk-languages-language = زبان
home-desk-languages-current = تازہ
home-desk-languages-older = پرانے
home-desk-languages-missing = غیر موجود
home-desk-review = جائزہ
home-desk-returned = واپس کیا گیا
home-desk-all = تمام

# About the portal.
home-about-title = پورٹل کے بارے میں
home-about-lead = سجل اقتصادی تعاون تنظیم کے دس رکن ممالک کے سول رجسٹریشن اداروں کا مشترکہ پورٹل ہے۔
home-about-why-title = یہ کیوں بنایا گیا
home-about-why-text = اکتوبر 2011 میں سول رجسٹریشن اداروں کے سربراہان تہران میں ملے اور چاہا کہ ایک مشترکہ ویب سائٹ ہو جس پر ہر ادارہ دوسروں کو اپنی کامیابیاں بتائے۔ یہ وہی ویب سائٹ ہے۔
home-about-official-title = اسے کیسے پہچانیں
home-about-official-text = آپ کے براؤزر میں پتہ بعینہٖ وہی ہونا چاہیے جو نیچے درج ہے۔ پورٹل کبھی ٹیلی فون یا پیغام کے ذریعے پاس ورڈ یا کوڈ نہیں پوچھتا۔
home-about-languages-title = زبانیں
home-about-languages-text = ہر صفحہ تیرہ زبانوں میں موجود ہے۔ جس متن کا ابھی ترجمہ نہیں ہوا وہ قریب ترین زبان میں دکھایا جاتا ہے، اور یہ بات بتا دی جاتی ہے۔ صرف اصل متن مستند ہے۔
home-about-accessibility-title = سہولتِ رسائی
home-about-accessibility-text = پورٹل WCAG 2.2 کے درجہ AA پر عمل کرتا ہے۔ ہر صفحہ اسکرپٹ کے بغیر، کی بورڈ سے اور اسکرین ریڈر کے ساتھ کام کرتا ہے، اور A4 پر پرنٹ ہوتا ہے۔
home-about-privacy-title = پورٹل آپ کے بارے میں کیا محفوظ رکھتا ہے
home-about-privacy-text = اکاؤنٹ کے بغیر قارئین کا کوئی نشان باقی نہیں رہتا سوائے زبان کے انتخاب کے، جو ایک کوکی میں رہتا ہے۔ کوئی صفحہ کسی دوسری سائٹ سے کچھ لوڈ نہیں کرتا۔
