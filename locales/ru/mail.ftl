# Review by a native reader: mail-from-name

# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · Регистрация актов гражданского состояния ОЭС

# The frame of every mail.
mail-frame-confidential = Конфиденциальные сведения по электронной почте не отправляются; их читают после входа. Письмо отправлено автоматически, ответы на него не читаются.
mail-frame-stop = Отказаться от этих писем
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = Чтобы отказаться от этих писем, откройте этот адрес:
mail-frame-duty = Вы получили это письмо, потому что оно касается Вашей учётной записи или Ваших обязанностей; от таких писем отказаться нельзя.
mail-frame-choose = Выбрать, о чём ещё Вам сообщать

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: проверка почты
mail-trial-title = Почта портала доходит
mail-trial-text = Это проверочное письмо от тех, кто обслуживает портал. Делать ничего не нужно.
mail-trial-button = Открыть портал
