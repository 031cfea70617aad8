# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-part-label, specimens-picture-overprint, specimens-marks-lead,
# specimens-zone-lead, specimens-zone-points-hint, specimens-shape-ellipse.

specimens-draft-parts = حصے اور تصویریں
specimens-draft-marks = حفاظتی خصوصیات
specimens-parts-lead = دستاویز کے حصے اس ترتیب میں جس میں قارئین انہیں دیکھتے ہیں، ہر ایک ایک یا کئی روشنیوں میں اپنی تصویروں کے ساتھ۔
specimens-parts-none = ابھی کوئی حصہ نہیں
specimens-part-add = حصہ شامل کریں
specimens-part-kind = حصہ
specimens-part-label = جیسا اس پر چھپا ہے
specimens-part-label-hint = صفحے کے لیے: اس کا نمبر۔
specimens-part-up = اوپر لے جائیں
specimens-part-remove = حصہ اور اس کی تصویریں ہٹائیں
specimens-picture-add = تصویر شامل کریں
specimens-picture-change = تصویر کے بارے میں
specimens-picture-of = لائبریری کی تصویر
specimens-picture-of-hint = آپ کے ادارے کی وہ تصویریں جو تیار ہیں اور جن کی تفصیل لفظوں میں لکھی گئی ہے۔
specimens-picture-none = لائبریری میں ابھی ایسی کوئی تصویر نہیں۔ نیچے ایک اپ لوڈ کریں۔
specimens-picture-light = روشنی
specimens-picture-tlp = کون پڑھتا ہے
specimens-picture-invented = دکھایا گیا حامل اور نمبر فرضی ہیں۔
specimens-picture-invented-hint = کسی حقیقی شخص کی دستاویز کی تصویر کبھی نہیں دکھائی جاتی۔
specimens-picture-overprint = تصویر پر ”SPECIMEN“ چھاپیں
specimens-picture-overprint-hint = پورٹل اس سے نئی تصویر بناتا ہے اور صرف اسی کو رکھتا ہے۔
specimens-picture-remove = تصویر ہٹائیں
specimens-picture-waits = تیار ہو رہی ہے
specimens-upload = تصویر اپ لوڈ کریں
specimens-upload-lead = یہ آپ کے ادارے کی لائبریری سے الگ رکھی جاتی ہے: جب تک کوئی نمونہ اسے اپنے قارئین کو نہ دکھائے، اسے صرف آپ دیکھتے ہیں۔ پہلے اسے جانچا جاتا ہے۔ پھر اسے اوپر منتخب کیا جا سکتا ہے۔
specimens-upload-file = فائل
specimens-upload-shows = تصویر میں کیا ہے، { $language } میں
specimens-upload-shows-hint = ان کے لیے جو اسے نہیں دیکھ سکتے۔
specimens-upload-button = اپ لوڈ کریں
specimens-flash-uploaded = اپ لوڈ ہو گئی۔ کچھ ہی دیر میں منتخب کی جا سکے گی۔

specimens-marks-lead = اس ترتیب میں جس میں قارئین انہیں جانچتے ہیں۔ کیا کرنا ہے اور کیا نظر آنا چاہیے، یہ فرہنگ ہر زبان میں بتاتی ہے؛ یہاں صرف وہ لکھیں جو اسی دستاویز سے مخصوص ہے۔
specimens-marks-none = ابھی کوئی خصوصیت نہیں
specimens-mark-add = خصوصیت شامل کریں
specimens-mark-code = فرہنگ کی خصوصیت
specimens-mark-tlp = کون پڑھتا ہے
specimens-mark-remove = خصوصیت ہٹائیں
specimens-mark-up = اوپر لے جائیں
specimens-mark-words = متن، { $language } میں
specimens-mark-words-hint = خالی خانے میں فرہنگ کا متن آتا ہے جو اس کے نیچے دکھایا گیا ہے۔
specimens-mark-name = نام
specimens-mark-do = کیا کرنا ہے
specimens-mark-see = کیا نظر آنا چاہیے
specimens-mark-fake = جعلی دستاویز میں اکثر کیا نظر آتا ہے
specimens-places = کہاں نظر آتی ہے
specimens-places-none = یہ ابھی کسی تصویر پر نشان زد نہیں۔
specimens-place-add = تصویر پر نشان زد کریں
specimens-place-remove = نشان ہٹائیں
specimens-zone-title = تصویر پر جگہ
specimens-zone-lead = کونے لکھیں یا ماؤس سے کھینچیں: ایک کونے پر دبائیں اور دوسرے پر چھوڑ دیں۔ کی بورڈ پر تیر والی کلیدیں علاقے کو ہلاتی ہیں، اور Shift کے ساتھ اس کا سائز بدلتی ہیں۔
specimens-zone-shape = شکل
specimens-zone-points = کونے
specimens-zone-points-hint = بائیں سے اور اوپر سے، تصویر کے ہزارویں حصوں میں: 120,80 340,260۔ کثیر الاضلاع کے تین یا زیادہ کونے ہوتے ہیں۔
specimens-zone-preview = تصویر پر دکھائیں
specimens-shape-rect = مستطیل
specimens-shape-ellipse = بیضوی
specimens-shape-polygon = کثیر الاضلاع

specimens-error-part-label = براہ کرم زیادہ سے زیادہ 40 حروف لکھیں۔
specimens-error-picture = براہ کرم اپنے ادارے کی لائبریری سے تصویر منتخب کریں۔
specimens-error-weaker = یہ پورے نسخے سے زیادہ لوگوں کے لیے کھلا نہیں ہو سکتا۔
specimens-error-invented = براہ کرم بتائیں کہ حامل اور نمبر فرضی ہیں۔
specimens-error-code = براہ کرم فرہنگ کی خصوصیت منتخب کریں۔
specimens-error-shows = براہ کرم لفظوں میں بتائیں کہ تصویر میں کیا ہے۔
specimens-error-overprint = اس تصویر پر چھاپا نہ جا سکا۔ براہ کرم ایسی تصویر منتخب کریں جو تیار ہو۔
specimens-obstacle-code = ایک خصوصیت فرہنگ میں نہیں۔
specimens-obstacle-picture = ایک تصویر لائبریری میں تیار نہیں، یا وہاں اس کی تفصیل نہیں لکھی گئی۔
