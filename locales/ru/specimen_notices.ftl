# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-notice-submitted-text, specimens-notice-released-text (sentences that
# begin with a code or a title)

specimens-desk-release = Образец ждёт публикации
specimens-desk-appoint = Нужно назвать проверяющего
specimens-notice-appointed = Для образца назван проверяющий
specimens-notice-appointed-text = Администратор Вашей страны назвал того, кто может опубликовать { $specimen } ({ $time }): никому из названных людей этого нельзя.
specimens-desk-returned = Образец возвращён
specimens-notice-submitted = Образец ждёт публикации
specimens-notice-submitted-text = Образец { $specimen } отправлен ({ $time }) и ждёт второго человека из Вашей страны.
specimens-notice-returned = Образец возвращён
specimens-notice-returned-text = Образец { $specimen } возвращён ({ $time }). Что нужно исправить, сказано в черновике.
specimens-notice-released = Образец опубликован
specimens-notice-released-text = Образец { $specimen } опубликован ({ $time }) и находится в реестре.
