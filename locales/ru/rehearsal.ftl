# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = Учебный режим
rehearsal-band = Страны вымышлены, люди вымышлены. Отсюда ничего не уходит, и ничто здесь ничего не доказывает.
rehearsal-lead = Отправляйте, разрешайте отправку, открывайте и отвечайте так, как в настоящей работе. Все шаги настоящие; вымышлены только страны, люди и записи. Никогда не вводите сведения о человеке, который существует.
rehearsal-practise = Попробовать в учебном режиме
rehearsal-leave = Выйти из учебного режима
rehearsal-desk = К рабочему столу
rehearsal-register = Учебный орган регистрации
rehearsal-branch = Отделение учебного органа регистрации
rehearsal-change = Сменить место
rehearsal-seats = Займите место
rehearsal-seats-text = Меняйте его когда угодно и ведите дело с обеих сторон.
rehearsal-seat-officer = Составляет, открывает и отвечает
rehearsal-seat-releaser = Разрешает отправку того, что составил другой; координатор
rehearsal-seat-branch = В другом отделении той же страны открывает пересланные дела и отвечает на них
rehearsal-sit = Сесть сюда
rehearsal-sits = Вы сидите здесь
rehearsal-filled = Заполнено: { $time }. Через сутки, когда здесь никто не работает, всё удаляется.
rehearsal-unfilled = Заполняется, когда кто-то займёт первое место; это длится несколько секунд.
rehearsal-filling = Учебный режим сейчас заполняется. Попробуйте ещё раз через несколько секунд.
rehearsal-try = Что попробовать
rehearsal-try-text = Сделанное с момента заполнения отмечено, кто бы это ни сделал.
rehearsal-try-submit = Составьте извещение о рождении и запросите разрешение на отправку.
rehearsal-try-release = Пересядьте на место того, кто в той же стране разрешает отправку, и разрешите её. Составивший сам этого не может.
rehearsal-try-open = Пересядьте в другую страну, откройте пришедшее и примите его.
rehearsal-try-forward = Перешлите одно из дел северной страны в её другое отделение, пересядьте туда и откройте его.
rehearsal-try-ask = Спросите о чём-нибудь отправителя или предложите более поздний срок.
rehearsal-try-answer = Ответьте или сообщите итог; внесённое в реестр подтверждает второй человек.
rehearsal-try-close = Вернитесь на место отправителя, прочитайте ответ и закройте дело.
rehearsal-done = Сделано
rehearsal-proof = В настоящей работе портал здесь ещё раз спрашивает, кто Вы.
rehearsal-reset = Начать заново
rehearsal-reset-lead = Всё, что здесь пробовали, забывается для всех, кто сейчас учится, и вместо него появляются дела во всех состояниях. Это длится несколько секунд.
rehearsal-reset-do = Очистить и заполнить заново
rehearsal-keep = Оставить как есть
rehearsal-flash-reset = Учебный режим заполнен заново. Займите место.
rehearsal-flash-seat = Сначала займите место. Если оно у Вас было, то учебный режим тем временем заполнили заново, и того, что в нём пробовали, больше нет.
