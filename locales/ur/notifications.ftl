# Review by a native reader: notifications-new-email-hint, notifications-again, notifications-new-what, notifications-new-kind, notifications-new-theme-hint, notifications-error-kind, notifications-error-theme-kind, notifications-list-nothing-advice, notifications-new-only-in-hint, notifications-new-pace-hint, notifications-new-pace-usual
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }، { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = خبریں ای میل پر
notifications-new-what = جب آپ کی دلچسپی کی کوئی چیز شائع ہوتی ہے تو آپ کو ای میل ملتی ہے۔ ای میلوں میں صرف عوامی چیزوں کا ذکر ہوتا ہے۔
notifications-new-email = ای میل پتہ
notifications-new-email-hint = پہلے ہم اس پتے پر لنک کے ساتھ ای میل بھیجتے ہیں، تاکہ آپ کے سوا کوئی آپ کے لیے سبسکرائب نہ کر سکے۔
notifications-new-language = ای میلوں کی زبان
notifications-new-kind = خبر کی قسم
notifications-new-country = ملک
notifications-new-all-countries = تمام ممالک
notifications-new-theme = موضوع
notifications-new-all-themes = تمام موضوعات
notifications-new-theme-hint = صرف کامیابیوں کے موضوعات ہوتے ہیں۔
notifications-new-only-in = خبروں کی زبان
notifications-new-only-in-hint = صرف وہ جو اس زبان میں لکھا گیا یا اس میں ترجمہ ہوا۔
notifications-new-all-languages = تمام زبانیں
notifications-new-pace = آپ کو کب بتایا جائے
notifications-new-pace-hint = ”فوراً“ کا مطلب چند منٹ کے اندر ہے، مگر چھٹی کے دنوں میں نہیں، اور اگر آپ ای میل نہیں چاہتے تو کبھی نہیں۔
notifications-new-pace-usual = الرٹ فوراً، باقی میری دیگر ای میلوں کے ساتھ
notifications-new-to = ای میلیں اس پتے پر جائیں گی:
notifications-new-subscribe = سبسکرائب کریں
notifications-new-promise = آپ کا پتہ صرف انہی ای میلوں کے لیے استعمال ہوتا ہے۔ ہر ای میل میں ایک لنک ہوتا ہے جو داخل ہوئے بغیر انہیں بند کر دیتا ہے۔

notifications-error-email = ای میل پتہ درج کریں، جیسے name@example.org
notifications-error-language = تیرہ زبانوں میں سے ایک منتخب کریں
notifications-error-country = دس ممالک میں سے ایک، یا تمام منتخب کریں
notifications-error-theme = موضوعات میں سے ایک، یا تمام منتخب کریں
notifications-error-kind = براہ کرم خبروں کی اقسام میں سے ایک منتخب کریں
notifications-error-theme-kind = براہ کرم تمام موضوعات منتخب کریں: صرف کامیابیوں کے موضوعات ہوتے ہیں

notifications-flash-asked = براہ کرم اپنا میل باکس دیکھیں: اگر پتہ درست ہے تو لنک کے ساتھ ای میل بھیج دی گئی ہے۔ جب تک آپ وہ لنک نہ کھولیں کچھ نہیں بھیجا جائے گا۔
notifications-flash-subscribed = آپ کی سبسکرپشن ہو گئی۔
notifications-flash-ended = سبسکرپشن ختم ہو گئی۔ آپ کو ایسی ای میلیں مزید نہیں ملیں گی۔

notifications-confirmation-title = سبسکرپشن کی تصدیق
notifications-confirmation-question = کیا آپ ”{ $topic }“ کے بارے میں ای میلیں چاہتے ہیں؟
notifications-confirmation-to = وہ اس پتے پر جائیں گی:
notifications-confirmation-confirm = جی ہاں، سبسکرائب کریں
notifications-confirmation-otherwise = اگر آپ نے اس کی درخواست نہیں کی تو کچھ نہ کریں: پتہ ایک ہفتے بعد مٹا دیا جائے گا۔
notifications-confirmation-done = ”{ $topic }“ کے لیے آپ کی سبسکرپشن ہو گئی ہے۔
notifications-confirmation-end = یہ سبسکرپشن ختم کریں
notifications-confirmation-ended = یہ سبسکرپشن ختم ہو چکی ہے۔

notifications-end-title = سبسکرپشن ختم کریں
notifications-end-question = کیا آپ ”{ $topic }“ کے بارے میں مزید ای میلیں نہیں چاہتے؟
notifications-end-end = سبسکرپشن ختم کریں
notifications-ended-title = سبسکرپشن ختم ہو گئی
notifications-ended-text = آپ کو ایسی ای میلیں مزید نہیں ملیں گی۔
notifications-again = کسی اور موضوع کو سبسکرائب کریں

notifications-list-title = آپ کی سبسکرپشنز
notifications-list-new = نئی سبسکرپشن
notifications-list-since = کب سے
notifications-list-nothing = آپ کی کوئی سبسکرپشن نہیں
notifications-list-nothing-advice = خبر کی کوئی قسم منتخب کریں، اور جب کچھ شائع ہو گا تو آپ کو ای میل ملے گی۔

notifications-mail-confirmation-subject = براہ کرم اپنی سبسکرپشن کی تصدیق کریں
notifications-mail-confirmation-text = یہ پتہ ایکو رکن ممالک کے سول رجسٹریشن اداروں کے پورٹل پر ”{ $topic }“ کے بارے میں ای میلیں حاصل کرنے کے لیے درج کیا گیا تھا۔
notifications-mail-confirmation-do = اگر آپ یہ چاہتے ہیں تو براہ کرم یہ صفحہ کھول کر تصدیق کریں:
notifications-mail-confirmation-button = سبسکرپشن کی تصدیق کریں
notifications-mail-confirmation-otherwise = اگر آپ نے اس کی درخواست نہیں کی تو کچھ نہ کریں۔ مزید ای میلیں نہیں آئیں گی اور پتہ ایک ہفتے بعد مٹا دیا جائے گا۔
