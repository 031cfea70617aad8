# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = Сізге қалай хабарлау керек
habits-lede = Болған жайт бірден хабарламаларыңызда тұрады. Оның қаншасы және қашан хатпен келетінін осында айтасыз.
habits-rhythm = Хаттар қаншалықты жиі келеді
habits-rhythm-hint = Хат айтатын нәрсе болғанда ғана келеді.
habits-rhythm-never = Ешқашан
habits-rhythm-at_once = Бірден
habits-rhythm-daily = Күн сайын
habits-rhythm-weekly = Апта сайын
habits-hour = Сағат
habits-hour-hint = Күнделікті және апталық хаттар үшін, Сіздің сағатыңызбен.
habits-weekday = Апталық хаттың күні
habits-calls = Мені күтетінді бірден айту
habits-calls-hint = Жоғарыда не таңдасаңыз да.
habits-rests = Демалыс күндері хат келмесін
habits-rests-hint = Еліңіздегі демалыс күндері: { $days } және мерекелер. Осы күндерге түскен хат келесі жұмыс күні келеді; аса шұғыл дабылдар бірден келеді.
habits-save = Сақтау
habits-to = Хаттар баратын мекенжай
habits-next-at = Айтатын нәрсе болса, келесі хатыңыз: { $day }
habits-next-soon = Айтатын нәрсе болғанда хаттар Сізге бірден келеді.
habits-next-never = Сізге тек әрқашан келетін хаттар ғана келеді.
habits-profile = Тілді, күнтізбені және уақыт белдеуін өзгерту
habits-usual = Сіз ештеңе өзгерткен жоқсыз: бұл рөлдеріңізге тән қалып, солармен бірге өзгереді.
habits-back = Рөлдеріме тән қалыпқа қайту
habits-always-title = Әрқашан келетіні
habits-always = Тіркелгіңіздің қауіпсіздігі туралы хаттар әрқашан бірден келеді.
habits-always-urgent = Ұйымыңызға келген шұғыл дабылдар олардың алынғанын растайтындарға бірден келеді.
habits-error-choice = Ұсынылғанның бірін таңдаңыз
habits-flash-saved = Сақталды. Хаттар енді осыған сай келеді.
