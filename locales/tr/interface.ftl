# What programs are told by the machine interface.
interface-wrong-name = Parametrelerden biri burada tanınmıyor. Tanınanlar: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = Bu parametre yalnızca bir kez verilebilir.
interface-wrong-empty = q parametresi aranacak sözcükleri içermelidir.
interface-wrong-long = q parametresi en çok 200 karakter olabilir.
interface-wrong-language = lang parametresi, portalın dillerinden birinin BCP 47 etiketi olmalıdır: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = Bu parametrenin değeri geçerli değil.
interface-wrong-audit-name = Parametrelerden biri burada tanınmıyor. Tanınanlar: after, lang.
