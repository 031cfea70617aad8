# Review by a native reader: demo-accounts-title (көрсетілім for demonstration), demo-role-reviewer

# The pages that only the demonstration has.
demo-accounts-title = Көрсетілімнің тіркелгілері
demo-accounts-lede = Бұл адамдар шын мәнінде жоқ. Бәріне ортақ құпиясөз көрсетілім іске қосылған жерде басылып шықты.
demo-accounts-secretariat = Хатшылық
demo-accounts-address = Мекенжай
demo-accounts-role = Рөл
demo-accounts-name = Аты-жөні

demo-role-secretariat-administrator = хатшылық әкімшісі
demo-role-country-administrator = ел әкімшісі
demo-role-editor = редактор
demo-role-reviewer = қараушы
demo-role-officer = қызметкер
demo-role-auditor = аудитор

demo-mail-title = Көрсетілімнің поштасы
demo-mail-lede = Көрсетілімде бірде-бір хат осы компьютерден шықпайды; бәрі осында жатыр.
demo-mail-empty-title = Әзірге хат жоқ
demo-mail-empty-text = Порталдың адамдарға жазғаны осында көрінеді: шақырулар, хабарламалар, ел не тақырып жаңалықтары.
demo-mail-choose = Оқу үшін хатты таңдаңыз.
demo-mail-to = Кімге
demo-mail-written = Жазылған уақыты
demo-mail-state = Күйі
demo-mail-sent = жіберілді: { $time }
demo-mail-waiting = жіберуді күтіп тұр
demo-mail-language = Тіл
demo-mail-kind = Не туралы
demo-mail-html = Оқырман көретін түрі
demo-mail-samples = Порталдың барлық хаттары
demo-mail-samples-lede = Портал жазатын барлық хат, әр түрі бір рет, ойдан шығарылған деректермен. Оқырманның тілін таңдаңыз.
