# Review by a native reader: none

# What is wrong with a new password, at its field.
passwords-error-short = Нужно не менее 15 знаков. Фразу из четырёх-пяти слов легко запомнить.
passwords-error-short-beside-another = Нужно не менее 8 знаков.
passwords-error-long = Допускается не более 512 знаков.
passwords-error-common = Злоумышленник попробует этот пароль одним из первых. Выберите другой.
passwords-error-guessable = Этот пароль слишком легко угадать. Сделайте его длиннее или менее однообразным.
