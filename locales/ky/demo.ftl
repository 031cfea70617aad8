# Review by a native reader: whole file

# The pages that only the demonstration has.
demo-accounts-title = Көргөзмөнүн эсептери
demo-accounts-lede = Бул адамдар чындыгында жок. Баарынын сырсөзү көргөзмө ишке киргизилген жерде басылып чыккан.
demo-accounts-secretariat = Катчылык
demo-accounts-address = Дарек
demo-accounts-role = Роль
demo-accounts-name = Аты-жөнү

demo-role-secretariat-administrator = катчылыктын администратору
demo-role-country-administrator = өлкө администратору
demo-role-editor = редактор
demo-role-reviewer = карап чыгуучу
demo-role-officer = кызматкер
demo-role-auditor = аудитор

demo-mail-title = Көргөзмөнүн почтасы
demo-mail-lede = Көргөзмөдө бир да кат бул компьютерден чыкпайт; баары ушул жерде турат.
demo-mail-empty-title = Азырынча кат жок
demo-mail-empty-text = Порталдын адамдарга жазгандары ушул жерде көрүнөт: чакыруулар, билдирүүлөр, өлкөнүн же теманын жаңылыктары.
demo-mail-choose = Окуу үчүн катты тандаңыз.
demo-mail-to = Кимге
demo-mail-written = Жазылган убактысы
demo-mail-state = Абалы
demo-mail-sent = жөнөтүлдү: { $time }
demo-mail-waiting = жөнөтүүнү күтүүдө
demo-mail-language = Тил
demo-mail-kind = Эмне тууралуу
demo-mail-html = Окурман көргөндөй
demo-mail-samples = Порталдын бардык каттары
demo-mail-samples-lede = Портал жазган бардык каттар, ар бир түрү бир жолу, ойдон чыгарылган маалымат менен. Окурмандын тилин тандаңыз.
