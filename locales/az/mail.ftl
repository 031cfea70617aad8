# Review by a native reader: mail-from-name, mail-frame-duty, mail-frame-choose
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · İƏT-ə üzv dövlətlərin qeydiyyat orqanları

# The frame of every mail.
mail-frame-confidential = Məxfi məzmun heç vaxt e-poçtla göndərilmir; onu daxil olduqdan sonra oxuyursunuz. Bu məktub avtomatik göndərilib, ona yazılan cavablar oxunmur.
mail-frame-stop = Bu məktubları dayandır
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = Bu məktubları dayandırmaq üçün bu ünvanı açın:
mail-frame-duty = Bu məktubu hesabınız və ya vəzifəniz haqqında olduğu üçün alırsınız; belə məktubları dayandırmaq mümkün deyil.
mail-frame-choose = Daha nələrin bildiriləcəyini seç

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: sınaq məktubu
mail-trial-title = Portalın məktubları çatır
mail-trial-text = Bu, portalı işlədənlərin göndərdiyi sınaq məktubudur. Heç nə etmək lazım deyil.
mail-trial-button = Portalı aç
