# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text

specimens-desk-release = Yayımlanacak örnek
specimens-desk-appoint = İnceleyen belirlenecek
specimens-notice-appointed = Bir örnek için inceleyen belirlendi
specimens-notice-appointed-text = Ülkenizin yöneticisi { $specimen } örneğini yayımlayabilecek birini belirledi ({ $time }); adı belirtilenlerden hiçbiri yayımlayamıyor.
specimens-desk-returned = Geri gönderilen örnek
specimens-notice-submitted = Bir örnek yayımlanmayı bekliyor
specimens-notice-submitted-text = { $specimen } gönderildi ({ $time }), ülkenizden ikinci bir kişiyi bekliyor.
specimens-notice-returned = Bir örnek geri gönderildi
specimens-notice-returned-text = { $specimen } geri gönderildi ({ $time }). Neyin düzeltileceğini taslak söylüyor.
specimens-notice-released = Bir örnek yayımlandı
specimens-notice-released-text = { $specimen } yayımlandı ({ $time }), artık kütükte.
