# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = Көп жазуу бир эле учурда
exchange-imports-lede = Таблица же тизме кабарларга айланат. Адегенде ар бир саптан эмне болорун көрөсүз; Сиз айтмайынча эч нерсе түзүлбөйт, экинчи адам уруксат бермейинче эч нерсе жөнөтүлбөйт.
exchange-imports-file-hint = CSV же JSON, эң көбү 5 МБ жана { $count } сап. JSON – кол коюлган түрүндөгү тексттердин тизмеги.
exchange-imports-calendar = Жылнаамасы көрсөтүлбөгөн күндөрдүн жылнаамасы
exchange-imports-kept = Алып келгениңиз мөөрлөнүп турат. Кабарлар түзүлөрү менен же Сиз өчүргөндө, эң кеч жети күндөн кийин жок кылынат. Файлдын өзү сакталбайт.
exchange-imports-samples = Толтуруу үчүн таблицалар
exchange-imports-samples-hint = Биринчи сап мамычаларды атайт, экинчиси түшүндүрөт. Күн жыл-ай-күн түрүндө, белгилүү болгонуна жараша жазылат.
exchange-imports-needed = бир нерсе айтылышы керек
exchange-imports-earlier = Мурда алып келингендер
exchange-imports-count-new = Жаңы кабар: { $count }
exchange-imports-make = { $count } кабар түзүү
exchange-imports-remove = Өчүрүү
exchange-imports-who = Ким жөнүндө
exchange-imports-case = Иш
exchange-imports-to-release = Жөнөтүүгө уруксат күтөт: { $count }
exchange-imports-release = Күткөндөрдүн баарын жөнөтүүгө уруксат берүү
exchange-imports-release-hint = Ар бири өзүнчө текшерилет, кол коюлат, журналга жазылат жана дүмүрчөк берилет. Өзүңүз жазууга катышканы ордунда калат.
exchange-imports-released = Чогуу уруксат берилди: { $count }
exchange-imports-not-released = Уруксат берилген жок: { $count }
exchange-imports-failed = Портал муну кыла алган жок.
exchange-imports-fault-list = Тизме окулбайт; ката { $count }-сапта.
exchange-imports-fault-unknown = Файлда мындай кабарларда жок аталыш бар же бир аталыш эки жолу келет:
exchange-imports-fault-never-sent = Файлда башка мамлекетке эч качан жөнөтүлбөй турган аталыш бар:
exchange-imports-fault-body = Бул мындай текст эмес.
exchange-imports-fault-otherwise = Кол коюлуучу форма бул жерде башка нерсени айтмак же эч нерсе айтмак эмес.
exchange-imports-fault-nameless = Ушул номердеги уячада бир нерсе жазылган, ал эми анын үстүндө аталган мамыча жок.
exchange-imports-conflict-changed = Күтүп тургандар эми Сиз көргөндөй эмес. Сураныч, кайра карап чыгыңыз.
exchange-flash-import-begun = Иш башталды.
exchange-flash-import-removed = Өчүрүлдү, ачкычы жок кылынды.
exchange-notice-import = Чогуу алып келинген кабарлар жөнөтүүгө уруксатыңызды күтүп турат.
