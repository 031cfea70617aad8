# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = Машыгуу
rehearsal-band = Өлкөлөр ойдон чыгарылган, адамдар ойдон чыгарылган. Бул жерден эч нерсе чыкпайт жана мындагы эч нерсе далил эмес.
rehearsal-lead = Чыныгы иштегидей жөнөтүңүз, жөнөтүүгө уруксат бериңиз, ачыңыз жана жооп бериңиз. Ар бир кадам чыныгы; өлкөлөр, адамдар жана жазуулар гана ойдон чыгарылган. Бар болгон адамдын маалыматтарын эч качан жазбаңыз.
rehearsal-practise = Машыгып көрүү
rehearsal-leave = Машыгуудан чыгуу
rehearsal-desk = Иш столуна өтүү
rehearsal-register = Машыгуу каттоо органы
rehearsal-branch = Машыгуу каттоо органынын бөлүмү
rehearsal-change = Орунду алмаштыруу
rehearsal-seats = Орун тандаңыз
rehearsal-seats-text = Аны каалаган убакта алмаштырып, бир иштин эки тарабын тең өзүңүз жүргүзүңүз.
rehearsal-seat-officer = Долбоор жазат, ачат жана жооп берет
rehearsal-seat-releaser = Экинчиси жазганды жөнөтүүгө уруксат берет; координатор
rehearsal-seat-branch = Ошол эле өлкөнүн башка бөлүмүндө кайра багытталган иштерди ачат жана жооп берет
rehearsal-sit = Ушул жерге отуруу
rehearsal-sits = Сиз ушул жерде отурасыз
rehearsal-filled = Толтурулган убактысы: { $time }. Бир күндөн кийин, анда эч ким иштебесе, бошотулат.
rehearsal-unfilled = Биринчи орун алынганда толтурулат; бул бир нече секунд алат.
rehearsal-filling = Машыгуу азыр толтурулуп жатат. Бир нече секунддан кийин кайра аракет кылыңыз.
rehearsal-try = Эмнени көрүүгө болот
rehearsal-try-text = Толтурулгандан бери кылынганы, ким кылса да, белгиленген.
rehearsal-try-submit = Туулуу тууралуу билдирүү жазып, жөнөтүүгө уруксат сураңыз.
rehearsal-try-release = Ошол өлкөдө жөнөтүүгө уруксат берген адамдын ордуна өтүп, уруксат бериңиз. Жазган адамдын өзү уруксат бере албайт.
rehearsal-try-open = Экинчи өлкөгө өтүп, келгенди ачыңыз жана кабыл алыңыз.
rehearsal-try-forward = Түндүк өлкөнүн бир ишин экинчи бөлүмүнө кайра багыттап, ошол жердеги орунга өтүп, аны ачыңыз.
rehearsal-try-ask = Жөнөтүүчүдөн бир нерсе сураңыз же кийинчерээк мөөнөт сунуштаңыз.
rehearsal-try-answer = Жооп бериңиз же жыйынтыгын билдириңиз; каттоого киргенин экинчи адам ырастайт.
rehearsal-try-close = Жөнөтүүчүнүн ордуна кайтып, жообун окуңуз жана ишти жабыңыз.
rehearsal-done = Кылынды
rehearsal-proof = Чыныгы иште портал ушул жерде ким экениңизди дагы бир жолу сурайт.
rehearsal-reset = Кайра баштоо
rehearsal-reset-lead = Мында көрүлгөндүн баары, азыр машыгып жаткандардын баары үчүн, унутулат, ордуна ар кандай абалдагы иштер коюлат. Бул бир нече секунд алат.
rehearsal-reset-do = Бошотуп, кайра толтуруу
rehearsal-keep = Ошол бойдон калтыруу
rehearsal-flash-reset = Машыгуу кайра толтурулду. Орун тандаңыз.
rehearsal-flash-seat = Адегенде орун тандаңыз. Ордуңуз болсо, бул арада машыгуу кайра толтурулду, анда көрүлгөндөр эми жок.
