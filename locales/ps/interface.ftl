# Review by a native reader: whole file
# What programs are told by the machine interface.
interface-wrong-name = یو پارامتر دلته نه پېژندل کېږي. پېژندل شوي: q، lang، limit، page، exact، kind، country، theme، language، year.
interface-wrong-twice = دا پارامتر یوازې یو ځل ورکول کېږي.
interface-wrong-empty = پارامتر q باید د لټون کلمې ولري.
interface-wrong-long = پارامتر q تر ۲۰۰ تورو پورې کېدای شي.
interface-wrong-language = پارامتر lang باید د پورټال د یوې ژبې BCP 47 نښه وي: en، fa، fa-AF، ps، ur، tr، az، kk، ky، tg، tk، uz، ru.
interface-wrong-value = دا پارامتر داسې ارزښت لري چې نه منل کېږي.
interface-wrong-audit-name = یو پارامتر دلته نه پېژندل کېږي. پېژندل شوي: after، lang.
