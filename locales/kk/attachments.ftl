# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Тіркелген құжаттар
attachments-hint = Оқырмандар оларды ашып немесе жүктеп ала алады; олар мәтінмен бірге көпшілікке ашылады.
attachments-library = Кітапхананы ашу
attachments-none = Кітапханада әзірге құжат жоқ. Онда тапсырылған файлды бірден осында тіркеуге болады.
attachments-error-many = Құжат 20-дан аспасын.
attachments-error-unknown = Бұл құжаттардың бірі кітапханаңызда жоқ.
attachments-alone = Жеке файлдар
attachments-alone-hint = Жеке файл сақтағанда өзі құжат болады.
