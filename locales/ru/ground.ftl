# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Почему я это вижу?
ground-account = Эта страница есть у всех, у кого есть учётная запись, и каждому показывает своё.
ground-own = Это Ваше собственное.
ground-role = Эту страницу открывает Ваша роль: { $role } ({ $place }).
ground-state = Это ещё не открыто для всех или уже закрыто. Состояние: { $state }.
ground-secretariat = секретариат

# An administrator looks at the portal as one of the roles of their country.
looking-title = Просмотр в роли
looking-lede = Посмотрите на портал так, как его видит человек с этой ролью там, где Вы работаете. Пока просмотр не завершён, ничего изменить нельзя; начало и конец записываются.
looking-banner = Вы видите портал в этой роли: { $role }. Изменить ничего нельзя.
looking-end = Завершить просмотр
looking-no-step = Это просмотр: пока он не завершён, ничего изменить нельзя.
