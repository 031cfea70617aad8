# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Ilova qilingan hujjatlar
attachments-hint = Oʻquvchilar ularni ochishi yoki yuklab olishi mumkin; ular matn bilan birga hammaga ochiq boʻladi.
attachments-library = Kutubxonani ochish
attachments-none = Kutubxonada hozircha hujjat yoʻq. U yerga topshirilgan fayl darhol shu yerga ilova qilinishi mumkin.
attachments-error-many = Hujjatlar 20 tadan oshmasin.
attachments-error-unknown = Bu hujjatlardan biri kutubxonangizda yoʻq.
attachments-alone = Yakka fayllar
attachments-alone-hint = Yakka fayl saqlaganda oʻzi hujjat boʻladi.
