# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = منسلکہ دستاویزات
attachments-hint = قارئین انہیں کھول یا ڈاؤن لوڈ کر سکتے ہیں؛ یہ متن کے ساتھ ہی عوامی ہو جاتی ہیں۔
attachments-library = لائبریری کھولیں
attachments-none = لائبریری میں ابھی کوئی دستاویز نہیں۔ وہاں دی گئی فائل فوراً یہاں منسلک ہو سکتی ہے۔
attachments-error-many = زیادہ سے زیادہ 20 دستاویزات ہو سکتی ہیں۔
attachments-error-unknown = ان میں سے ایک دستاویز آپ کی لائبریری میں نہیں۔
attachments-alone = اکیلی فائلیں
attachments-alone-hint = اکیلی فائل محفوظ کرنے پر خود ایک دستاویز بن جاتی ہے۔
