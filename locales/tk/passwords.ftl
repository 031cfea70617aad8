# Review by a native reader: whole file
# What is wrong with a new password, at its field.
passwords-error-short = Azyndan 15 belgi ýazyň. Dört-bäş sözden ybarat sözlemi ýatda saklamak aňsat.
passwords-error-short-beside-another = Azyndan 8 belgi ýazyň.
passwords-error-long = 512 belgiden köp ýazmaň.
passwords-error-common = Bu açarsöz hüjüm edýäniň ilki barlaýanlarynyň biri. Başgasyny saýlaň.
passwords-error-guessable = Bu açarsözi tapmak aşa aňsat. Ony uzaldyň ýa-da has tertipsiz ediň.
