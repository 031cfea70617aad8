# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = تازہ ترین اعداد
charts-newest-note = ہر ملک کا تازہ ترین مکمل سال یا تازہ ترین دن۔ مدتیں مختلف ہیں۔
charts-newest-words = سب سے زیادہ: { $most }، { $high }۔ سب سے کم: { $least }، { $low }۔ تمام اعداد جدول میں ہیں۔
charts-map = نقشے پر
charts-years = سال بہ سال
charts-years-note = تمام ممالک ایک پیمانے پر ہیں جو صفر سے شروع ہوتا ہے۔
charts-line-words = { $first }، { $old } سے { $last }، { $new } تک۔ تمام اعداد جدول میں ہیں۔
charts-dot = { $period }: { $value }
charts-thousands = { $number } ہزار
charts-millions = { $number } ملین
charts-only-part = صرف سال کا ایک حصہ
charts-floor = پیمانہ صفر سے نہیں بلکہ { $value } سے شروع ہوتا ہے۔
charts-key-range = دو دائرے اور بیچ میں لکیر: مآخذ مختلف ہیں۔
charts-key-part = کھوکھلا دائرہ: سال کا ایک حصہ، جس کا باقی سے موازنہ نہیں ہو سکتا۔
charts-key-gap = ٹوٹی لکیر: درمیان کا کچھ معلوم نہیں۔
charts-key-broken = جہاں کوئی سال نہیں وہاں لکیر رک جاتی ہے۔
charts-key-halves = ایک خانے میں دو رنگ: مآخذ مختلف ہیں۔ سب سے کم اوپر، سب سے زیادہ نیچے ہے۔
charts-calendars-solar = ہجری شمسی سال اوپر اور عیسوی سال نیچے ہیں۔
charts-calendars-gregorian = عیسوی سال اوپر اور ہجری شمسی سال نیچے ہیں۔
charts-parts-left-out = سال کے حصے شامل نہیں۔
charts-table = تمام اعداد جدول میں

# Countries side by side.
charts-compare = ممالک کا موازنہ
charts-compare-lead = دو سے دس ممالک، ایک سے چھ اشاریے۔
charts-compare-choice = کس کا موازنہ ہو
charts-compare-countries = ممالک
charts-compare-indicators = اشاریے
charts-compare-from = کس سال سے
charts-compare-from-hint = عیسوی یا ہجری شمسی، چار ہندسوں میں۔ تمام سالوں کے لیے خالی چھوڑیں۔
charts-compare-show = ساتھ ساتھ دکھائیں
charts-compare-address = اس موازنے کا پتہ، آگے بھیجنے کے لیے:
charts-error-country = ان میں سے ایک ملک رکن نہیں۔
charts-error-countries = براہ کرم دو سے دس ممالک چنیں۔
charts-error-indicator = ان میں سے ایک اشاریہ یہاں معلوم نہیں۔
charts-error-indicators = براہ کرم ایک سے چھ اشاریے چنیں۔
charts-error-from = براہ کرم عیسوی سال جیسے 2015 یا ہجری شمسی سال جیسے 1394 لکھیں۔

# The sheet of a country: two pages of paper.
charts-sheet-title = دو صفحوں کا ورق
charts-sheet-of = ورق: { $name }
charts-sheet-as-of = بتاریخ { $day }
charts-sheet-organisation = ادارہ
charts-sheet-systems = نظام
charts-sheet-figures = اعداد
charts-sheet-documents = رائج دستاویزات
charts-sheet-since = { $day } سے
charts-sheet-contact = رابطہ
charts-sheet-further = مزید: { $count }
charts-sheet-none = یہاں ابھی کچھ شائع نہیں ہوا۔
charts-sheet-missing = عدد نہیں: { $names }
