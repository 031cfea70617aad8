# What programs are told by the machine interface.
interface-wrong-name = Parametrlərdən biri burada tanınmır. Tanınanlar: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = Bu parametr yalnız bir dəfə verilə bilər.
interface-wrong-empty = q parametri axtarılacaq sözləri daşımalıdır.
interface-wrong-long = q parametri ən çoxu 200 simvol ola bilər.
interface-wrong-language = lang parametri portalın dillərindən birinin BCP 47 etiketi olmalıdır: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = Bu parametrin qiyməti yol verilən deyil.
interface-wrong-audit-name = Parametrlərdən biri burada tanınmır. Tanınanlar: after, lang.
