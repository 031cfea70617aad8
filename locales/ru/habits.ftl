# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = Как Вам сообщать
habits-lede = Всё происходящее сразу появляется в Ваших уведомлениях. Здесь Вы указываете, что из этого и когда приходит письмом.
habits-rhythm = Как часто приходят письма
habits-rhythm-hint = Письмо приходит, только если есть о чём сообщить.
habits-rhythm-never = Никогда
habits-rhythm-at_once = Сразу
habits-rhythm-daily = Каждый день
habits-rhythm-weekly = Каждую неделю
habits-hour = Час
habits-hour-hint = Для ежедневных и еженедельных писем, по Вашим часам.
habits-weekday = День еженедельного письма
habits-calls = Сразу сообщать о том, что ждёт меня
habits-calls-hint = Что бы Вы ни выбрали выше.
habits-rests = Без писем в нерабочие дни
habits-rests-hint = Нерабочие дни в Вашей стране: { $days } и праздники. Письмо, которое приходится на них, приходит в следующий рабочий день; самые срочные оповещения приходят сразу.
habits-save = Сохранить
habits-to = Письма приходят на адрес
habits-next = Следующее письмо, если есть о чём сообщить
habits-usual = Вы ничего не меняли: так принято для Ваших ролей и меняется вместе с ними.
habits-always = Письма о безопасности Вашей учётной записи всегда приходят сразу.
habits-error-choice = Выберите один из предложенных вариантов
habits-flash-saved = Сохранено. Теперь письма приходят так, как Вы выбрали.
