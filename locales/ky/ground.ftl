# Review by a native reader: ground-account, looking-title
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Муну эмне үчүн көрүп жатам?
ground-account = Бул бет эсеби бар ар бир адамга ачык жана ар кимге өзүнүкүн көрсөтөт.
ground-own = Бул — Сиздин өзүңүздүкү.
ground-role = Бул бетти Сиздин ролуңуз ачат: { $role } ({ $place }).
ground-state = Азырынча баарына ачык эмес же эми ачык эмес. Абалы: { $state }.
ground-secretariat = катчылык

# An administrator looks at the portal as one of the roles of their country.
looking-title = Рол катары алдын ала көрүү
looking-lede = Порталды Сиз иштеген жерде ушул ролу бар адам кандай көрсө, ошондой көрүңүз. Алдын ала көрүү аяктаганча эч нерсени өзгөртүүгө болбойт, башталышы менен аягы жазылат.
looking-banner = Порталды ушул рол менен көрүп жатасыз: { $role }. Эч нерсени өзгөртүүгө болбойт.
looking-end = Алдын ала көрүүнү аяктоо
looking-no-step = Бул — алдын ала көрүү: ал аяктаганча эч нерсени өзгөртүүгө болбойт.
