# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Тиркелген документтер
attachments-hint = Окурмандар аларды ачып же жүктөп ала алышат; алар текст менен бирге жалпыга ачылат.
attachments-library = Китепкананы ачуу
attachments-none = Китепканада азырынча документ жок. Файл өз бетинде документтин бөлүгү болуп калат.
attachments-error-many = Документтер 20дан ашпасын.
attachments-error-unknown = Бул документтердин бири китепканаңызда жок.
