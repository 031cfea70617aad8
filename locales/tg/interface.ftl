# Review by a native reader: whole file
# What programs are told by the machine interface.
interface-wrong-name = Яке аз параметрҳо дар ин ҷо шинохта нест. Шинохташудаҳо: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = Ин параметр танҳо як бор дода мешавад.
interface-wrong-empty = Параметри q бояд калимаҳои ҷустуҷӯ дошта бошад.
interface-wrong-long = Параметри q аз 200 аломат зиёд буда наметавонад.
interface-wrong-language = Параметри lang бояд нишонаи BCP 47-и яке аз забонҳои портал бошад: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = Қимати ин параметр иҷозат дода нашудааст.
interface-wrong-audit-name = Яке аз параметрҳо дар ин ҷо шинохта нест. Шинохташудаҳо: after, lang.
