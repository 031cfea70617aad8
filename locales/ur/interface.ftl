# What programs are told by the machine interface.
interface-wrong-name = ایک پیرامیٹر یہاں معلوم نہیں۔ معلوم یہ ہیں: q، lang، limit، page، exact، kind، country، theme، language، year۔
interface-wrong-twice = یہ پیرامیٹر صرف ایک بار دیا جا سکتا ہے۔
interface-wrong-empty = پیرامیٹر q میں تلاش کے الفاظ ہونے چاہییں۔
interface-wrong-long = پیرامیٹر q میں زیادہ سے زیادہ 200 حروف ہو سکتے ہیں۔
interface-wrong-language = پیرامیٹر lang پورٹل کی کسی زبان کا BCP 47 ٹیگ ہونا چاہیے: en، fa، fa-AF، ps، ur، tr، az، kk، ky، tg، tk، uz، ru۔
interface-wrong-value = اس پیرامیٹر کی قدر کی اجازت نہیں۔
interface-wrong-audit-name = ایک پیرامیٹر یہاں معلوم نہیں۔ معلوم یہ ہیں: after، lang۔
