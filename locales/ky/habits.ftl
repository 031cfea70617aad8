# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = Сизге кантип кабарлоо керек
habits-lede = Болгон нерсе дароо билдирүүлөрүңүздө турат. Анын канчасы жана качан кат менен келерин бул жерде айтасыз.
habits-rhythm = Каттар канчалык көп келет
habits-rhythm-hint = Кат айта турган нерсе болгондо гана келет.
habits-rhythm-never = Эч качан
habits-rhythm-at_once = Дароо
habits-rhythm-daily = Күн сайын
habits-rhythm-weekly = Жума сайын
habits-hour = Саат
habits-hour-hint = Күнүмдүк жана жумалык каттар үчүн, Сиздин саатыңыз боюнча.
habits-weekday = Жумалык каттын күнү
habits-calls = Мени күткөндү дароо айтуу
habits-calls-hint = Жогоруда эмнени тандасаңыз да.
habits-rests = Дем алыш күндөрү кат келбесин
habits-rests-hint = Өлкөңүздөгү дем алыш күндөр: { $days } жана майрамдар. Ушул күндөргө туура келген кат кийинки жумуш күнү келет; өтө шашылыш билдирүүлөр дароо келет.
habits-save = Сактоо
habits-to = Каттар бара турган дарек
habits-next = Айта турган нерсе болсо, кийинки кат
habits-usual = Сиз эч нерсе өзгөрткөн жоксуз: бул ролдоруңузга мүнөздүү тартип, алар менен кошо өзгөрөт.
habits-always = Эсебиңиздин коопсуздугу жөнүндөгү каттар дайыма дароо келет.
habits-error-choice = Сунушталгандардын бирин тандаңыз
habits-flash-saved = Сакталды. Каттар мындан ары ушуга ылайык келет.
