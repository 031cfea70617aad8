# Review by a native reader: provider-title
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Или через систему входа Вашей страны
provider-going-title = К системе входа Вашей страны
provider-going-text = Вы сразу перейдёте туда. Если ничего не произошло, перейдите по ссылке.
provider-going-link = Перейти: { $name }
provider-error-provider = Система входа Вашей страны отвечает не так, как должна; попробуйте позже или войдите с паролем
provider-error-ended = Этот вход завершён или был начат в другом браузере; начните снова
provider-error-declined = Система входа Вашей страны не пустила Вас
provider-error-unknown = Ни одна открытая учётная запись Вашей страны не связана с этой личностью; администратор может Вас пригласить

# The mail to the owner of an account that was linked.
provider-mail-subject = Sijil: подключён вход через систему Вашей страны
provider-mail-text = Система входа «{ $provider }» подтвердила адрес Вашей почты и теперь открывает Вашу учётную запись ({ $time }).
provider-mail-removed-subject = Sijil: вход через систему Вашей страны отключён
provider-mail-removed-text = Система входа Вашей страны удалена из Вашей учётной записи ({ $time }) и больше её не открывает. Все остальные сеансы завершены.
