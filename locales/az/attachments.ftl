# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Əlavə olunan sənədlər
attachments-hint = Oxucular onları aça və ya endirə bilər; mətnlə birlikdə hamıya açıq olurlar.
attachments-library = Kitabxananı açın
attachments-none = Kitabxanada hələ sənəd yoxdur. Ora verilən fayl dərhal bura əlavə edilə bilər.
attachments-error-many = Ən çoxu 20 sənəd ola bilər.
attachments-error-unknown = Bu sənədlərdən biri kitabxananızda yoxdur.
attachments-alone = Tək fayllar
attachments-alone-hint = Tək fayl yadda saxlayanda özü sənəd olur.
