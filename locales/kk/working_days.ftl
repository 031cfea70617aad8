# Review by a native reader: the whole file; above all working-days-occasion, working-days-days, working-days-lede
# The working days of a country.
working-days-title = Жұмыс күндері
working-days-lede = { $country } ұйымдары жұмыс істейтін және жұмыс істемейтін күндер. Өзгеріс көрсетілген күннен бастап күшіне енеді.
working-days-week = Апталық демалыс күндері
working-days-week-usual = Unicode CLDR бойынша әдеттегі; ел өзі ештеңе айтпады
working-days-since = Осы күннен бастап
working-days-days = Аптаның демалыс күндері
working-days-days-hint = Кемінде бір жұмыс күні қалады.
working-days-remove = Қайтарып алу
working-days-coming = Алдағы демалыс күндері
working-days-past = Өткен демалыс күндері
working-days-none = Алдағы демалыс күні әзірге белгісіз.
working-days-day = Күн
working-days-occasion = Атаулы күн
working-days-occasion-hint = Елдің өз сөзімен; барлық тілдің оқырмандары осыны көреді.
working-days-unconfirmed = Елдің растауын күтеді
working-days-confirm = Растау
working-days-add = Демалыс күнін қосу
working-days-first = Бірінші күн
working-days-last = Соңғы күн
working-days-last-hint = Бір күн үшін бос қалдырыңыз.
working-days-language = Атаулы күн жазылған тіл
working-days-set = Апталық демалыс күндерін өзгерту

# What was done and what is to be corrected.
working-days-flash-set = Апталық демалыс күндері өзгертілді.
working-days-flash-added = Демалыс күні қосылды.
working-days-flash-removed = Қайтарып алынды.
working-days-flash-confirmed = Демалыс күні расталды.
working-days-error-week = Кемінде бір жұмыс күнін қалдырыңыз
working-days-error-week-none = Кемінде бір күнді таңдаңыз
working-days-error-week-doubled = Осы күннен басталатын өзгеріс бұрыннан бар
working-days-error-past = Бүгінгі не алдағы күнді жазыңыз
working-days-error-far = Алдағы бес жыл ішіндегі күнді жазыңыз
working-days-error-order = Соңғы күн бірінші күннен бұрын
working-days-error-long = Қатарынан ең көбі 31 күн жазыңыз
working-days-error-doubled = Бұл күндердің бірі онсыз да демалыс күні
working-days-error-name = Атаулы күнді сөзбен жазыңыз, ең көбі 100 әріп
working-days-error-language = Тілдердің бірін таңдаңыз
working-days-conflict = Мұнда істейтін ештеңе жоқ: ол басталып кетті немесе бұрын істелген.
