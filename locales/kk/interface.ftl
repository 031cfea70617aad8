# What programs are told by the machine interface.
interface-wrong-name = Параметрлердің бірі мұнда белгісіз. Белгілілері: q, lang, limit, page, exact, kind, country, theme, language, year.
interface-wrong-twice = Бұл параметр бір рет қана беріледі.
interface-wrong-empty = q параметрінде ізделетін сөздер болуы керек.
interface-wrong-long = q параметрі 200 таңбадан аспауы керек.
interface-wrong-language = lang параметрі портал тілдерінің бірінің BCP 47 белгісі болуы керек: en, fa, fa-AF, ps, ur, tr, az, kk, ky, tg, tk, uz, ru.
interface-wrong-value = Бұл параметрдің мәні рұқсат етілмеген.
interface-wrong-audit-name = Параметрлердің бірі мұнда белгісіз. Белгілілері: after, lang.
