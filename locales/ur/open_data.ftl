# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = معلوماتی خاکہ: { $topic }۔ جہاں متن اس بارے میں کچھ نہ کہے وہاں خالی۔
open-data-inside = خانے کے اندر بھی جو سطر یا سیمی کولن کے بعد کا حصہ فارمولے کی طرح شروع ہو اس سے پہلے اپاسٹروف آتا ہے۔ JSON میں ہو بہو الفاظ ہیں۔
