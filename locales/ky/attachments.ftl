# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Тиркелген документтер
attachments-hint = Окурмандар аларды ачып же жүктөп ала алышат; алар текст менен бирге жалпыга ачылат.
attachments-library = Китепкананы ачуу
attachments-none = Китепканада азырынча документ жок. Ал жакка тапшырылган файлды дароо бул жерге тиркөөгө болот.
attachments-error-many = Документтер 20дан ашпасын.
attachments-error-unknown = Бул документтердин бири китепканаңызда жок.
attachments-alone = Жеке файлдар
attachments-alone-hint = Жеке файл сактаганда өзү документ болот.
