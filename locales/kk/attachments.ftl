# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Тіркелген құжаттар
attachments-hint = Оқырмандар оларды ашып немесе жүктеп ала алады; олар мәтінмен бірге көпшілікке ашылады.
attachments-library = Кітапхананы ашу
attachments-none = Кітапханада әзірге құжат жоқ. Файл өз бетінде құжаттың бөлігі етіледі.
attachments-error-many = Құжат 20-дан аспасын.
attachments-error-unknown = Бұл құжаттардың бірі кітапханаңызда жоқ.
